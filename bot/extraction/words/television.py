"""Words about television: who shows it, and what kinds of show there are."""

from __future__ import annotations

from bot.extraction.words.lists import counted, phrase_set

NETWORKS = phrase_set("""
    A&E, ABC, ABC Family, Acorn TV, Adult Swim, Amazon, Amazon Freevee, Amazon Prime, Amazon Prime Video, AMC, AMC+
    Apple TV, Apple TV+, Apple TV Plus, BBC, BBC America, BBC One, BBC Two, BBC Three, BBC Four, BBC1, BBC2, BET, BET+
    Binge, Bravo, BritBox, Cartoon Network, CBC, CBS, CBS All Access, Channel 4, Channel 5, Cinemax, Comedy Central
    Crave, Crunchyroll, CTV, Dave, Discovery, Discovery+, Disney, Disney Channel, Disney+, Disney Plus, E4, Epix
    Food Network, Fox, FOX, Freeform, Freevee, FX, FXX, FX on Hulu, Global, Hallmark, Hallmark Channel, HBO, HBO Max
    HGTV, History, Hulu, IFC, IMDb TV, ITV, ITV1, ITV2, ITVX, Lifetime, Max, MGM+, MTV, National Geographic, NBC
    Netflix, Nickelodeon, NOW, OWN, Oxygen, Paramount, Paramount+, Paramount Plus, Paramount Network, PBS
    PBS Masterpiece, Peacock, Pop TV, Prime Video, Quibi, RTÉ, Roku Channel, S4C, Showtime, Shudder, Sky, Sky Atlantic
    Sky Max, Sky One, Spectrum Originals, Stan, Starz, STARZ, Sundance TV, SundanceTV, Syfy, SYFY, TBS, Tubi, The CW
    CW, The Roku Channel, The WB, TLC, TNT, truTV, TV Land, UKTV, UPN, USA, USA Network, VH1, WE tv, WGN America
    YouTube Premium, ZDF
""")
"""Networks, channels and services."""

SHOW_NOUNS = phrase_set("""
    series, show, drama, comedy, sitcom, dramedy, thriller, miniseries, mini-series, docuseries, procedural, soap
    spinoff, spin-off, prequel, reboot, revival, anthology, period drama, crime drama, medical drama, comedy-drama
    limited series, drama series, comedy series, TV series, TV show, television series, animated series, program
    programme, soap opera, mockumentary, crime series, detective series, fantasy series, hit series, whodunit
    docudrama, police drama, legal drama, family drama, reality series, game show, talk show, sketch show
    fantasy drama, horror series, murder mystery, anime, cartoon, western, juggernaut, hit, smash, smash hit, staple
""")
"""What a show is called instead of its title."""

FILM_NOUNS = phrase_set("""
    film, films, movie, movies, feature, sequel, documentary, documentaries, biopic, blockbuster, trilogy
""")
"""What a film is called; a title beside one of these is no show's."""

FILM_CUES = (*FILM_NOUNS, "theaters", "theatres", "cinemas", "box office", "big screen", "multiplex", "moviegoers")
"""Words that an article about a film has."""

SHOW_CUES = phrase_set("""
    season, seasons, Season, Series, series, episode, episodes, showrunner, sitcom, dramedy, TV, television, finale
    renewed, cancelled, canceled, miniseries, airs, aired, premieres, comedy
""")
"""Words that an article about a show has."""

NEXT_SEASON = phrase_set("""
    new, next, upcoming, latest, forthcoming, final, last, current, current, returning, coming, fresh, farewell
    sophomore, all-new, brand-new, brand new, then-upcoming, highly anticipated
""")
"""What may stand before “season” instead of its number."""

ORDINALS = counted("""
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
    sixteenth seventeenth eighteenth nineteenth twentieth
""") | {"debut": 1, "freshman": 1, "inaugural": 1, "sophomore": 2, "opening": 1, "pilot": 1}
"""Which season or episode a word counts."""

CARDINALS = counted("""
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty
""")
"""How many, or which season or episode, as in "season two"."""
