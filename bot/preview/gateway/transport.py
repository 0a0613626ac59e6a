"""How gateway messages are packed.

Source: Discord's docs, "Gateway", Encoding and Compression.
"""

from __future__ import annotations

import zlib
from typing import Protocol


class Packer(Protocol):
    """Turns one connection's messages into what goes over the wire, in order."""

    def pack(self, text: str) -> str | bytes:
        """Packs the next message.

        Args:
            text: The message.

        Returns:
            A text or a binary frame's content.
        """
        ...


class Plain:
    """Packs nothing."""

    def pack(self, text: str) -> str:
        """Gives the message as it is.

        Args:
            text: The message.

        Returns:
            The message.
        """
        return text


class ZlibStream:
    """One zlib stream for the whole connection, flushed after every message."""

    def __init__(self) -> None:
        self._compressor = zlib.compressobj()

    def pack(self, text: str) -> bytes:
        """Compresses the next message.

        Args:
            text: The message.

        Returns:
            Its part of the stream, ending in `00 00 FF FF`.
        """
        return self._compressor.compress(text.encode()) + self._compressor.flush(zlib.Z_SYNC_FLUSH)


class ZstdStream:
    """One zstd frame for the whole connection, of blocks that are stored as they are.

    Before Python 3.14 the standard library has no zstd, but a bot that has it asks for it. A frame of raw
    blocks is valid zstd, and nobody counts bytes on 127.0.0.1.

    Source: RFC 8878, sections 3.1.1 and 3.1.1.2.
    """

    _MAGIC = b"\x28\xb5\x2f\xfd"
    # No checksum, no dictionary, no size; a window of 128 KiB, which is also the largest block.
    _HEADER = _MAGIC + b"\x00\x38"
    _LARGEST_BLOCK = 128 * 1024

    def __init__(self) -> None:
        self._begun = False

    def pack(self, text: str) -> bytes:
        """Stores the next message.

        Args:
            text: The message.

        Returns:
            Its part of the stream.
        """
        content = text.encode()
        packed = b"" if self._begun else self._HEADER
        self._begun = True
        for start in range(0, len(content), self._LARGEST_BLOCK):
            block = content[start : start + self._LARGEST_BLOCK]
            packed += (len(block) << 3).to_bytes(3, "little") + block
        return packed


PACKERS: dict[str, type[Packer]] = {"": Plain, "zlib-stream": ZlibStream, "zstd-stream": ZstdStream}
"""By what a bot asks for with `compress=`."""
