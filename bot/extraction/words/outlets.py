"""Publications, stations and sites that people talk to."""

from __future__ import annotations

from bot.extraction.words.lists import phrase_set

OUTLETS = phrase_set("""
    ABC, ABC News, AFP, Al Jazeera, AP, Associated Press, AV Club, The A.V. Club, Axios, Backstage, BBC, BBC News
    BBC Radio 4, Billboard, Bloomberg, Bloomberg News, Boston Globe, Breitbart, Breitbart News, Business Insider
    BuzzFeed, BuzzFeed News, CBC, CBR, CBS, CBS News, CBS This Morning, Chicago Tribune, Cinema Blend, CinemaBlend
    CNBC, CNN, Collider, Comic Book Resources, ComicBook.com, Consequence, Cosmopolitan, C-SPAN, Daily Mail, Deadline
    Deadline Hollywood, Decider, Digital Spy, Digital Trends, E! News, E! Online, Elle, Empire, Empire Magazine
    Entertainment Tonight, Entertainment Weekly, Esquire, ESPN, ET, ET Online, Extra, EW, Fandango, Financial Times
    Forbes, Fortune, Fox, Fox News, Gizmodo, Glamour, Gold Derby, Good Housekeeping, Good Morning America, GQ
    Harper's Bazaar, Hello!, HELLO!, HollywoodLife, Hollywood Life, Huffington Post, HuffPost, IGN, In Style, InStyle
    IndieWire, Inverse, io9, ITV, ITV News, Los Angeles Times, LA Times, Mashable, Metro, MSNBC, MTV, MTV News, NBC
    NBC News, New York Magazine, New York Post, New York Times, New Yorker, Newsday, Newsweek, NME, NPR, OK!, Page Six
    Parade, PBS, People, People Magazine, People magazine, Playbill, Playboy, Politico, POLITICO, Polygon, PopCulture
    PopCulture.com, PopSugar, Radio Times, RadioTimes.com, Refinery29, Reuters, Rolling Stone, Rotten Tomatoes
    Screen Daily, Screen Rant, ScreenRant, Sky News, Slate, Slash Film, SlashFilm, /Film, Spectator, Star, SYFY Wire
    TechCrunch, Teen Vogue, The Atlantic, The Boston Globe, The Daily Beast, The Daily Mail, The Daily Telegraph
    The Guardian, The Hill, The Hollywood Reporter, The Huffington Post, The Independent, The Irish Times, The Mirror
    The New York Times, The New Yorker, The Observer, The Post, The Sun, The Sunday Times, The Telegraph, The Times
    The Today Show, The Verge, The Wall Street Journal, The Washington Post, The Wrap, TheWrap, TheWrap.com, THR, Time
    TIME, Time Magazine, TMZ, Today, Today Show, Total Film, Town & Country, TV Fanatic, TV Guide, TV Insider, TV Line
    TVGuide.com, TVInsider, TVLine, USA Today, USA TODAY, Us, Us Weekly, Vanity Fair, Variety, Vice, Vogue, Vox
    Vulture, W Magazine, Wall Street Journal, Washington Post, What's On TV, Wired, Yahoo, Yahoo Entertainment
    Yahoo News, Yahoo TV
""")
