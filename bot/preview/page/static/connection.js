// The line to the stand-in: wishes go out with a number, answers come back with it; the rest is news.

const RETRY_AFTER_MS = 1000;

export class Connection {
  #socket = null;
  #waiting = new Map();
  #number = 0;
  #refused = false;

  /** `onNews` is called with everything that is no answer; `onLine` with whether the line is up. */
  constructor(name, onNews, onLine) {
    this.#open(name, onNews, onLine);
  }

  /** Asks for something; the answer, or an Error whose message a person can read. */
  ask(wish) {
    return new Promise((resolve, reject) => {
      if (this.#socket.readyState !== WebSocket.OPEN) {
        reject(new Error("The preview is not running. Start it again with “bot preview”."));
        return;
      }
      const id = ++this.#number;
      this.#waiting.set(id, { resolve, reject });
      this.#socket.send(JSON.stringify({ ...wish, id }));
    });
  }

  #open(name, onNews, onLine) {
    const address = new URL("/page/socket", location.href);
    address.protocol = "ws:";
    address.searchParams.set("as", name);
    this.#socket = new WebSocket(address);
    this.#socket.addEventListener("open", () => onLine(true));
    this.#socket.addEventListener("message", (event) => this.#hear(JSON.parse(event.data), onNews));
    this.#socket.addEventListener("close", () => {
      for (const { reject } of this.#waiting.values()) reject(new Error("The preview has ended."));
      this.#waiting.clear();
      if (this.#refused) return;
      onLine(false);
      setTimeout(() => this.#open(name, onNews, onLine), RETRY_AFTER_MS);
    });
  }

  #hear(said, onNews) {
    if (said.kind !== "answer") {
      this.#refused ||= said.kind === "refused";
      onNews(said);
      return;
    }
    const { resolve, reject } = this.#waiting.get(said.to) ?? {};
    this.#waiting.delete(said.to);
    if (said.error) reject?.(new Error(said.error));
    else resolve?.(said);
  }
}
