"""What stands before and after a show's title, and how much it says that it is one.

Patterns, weights beside them: from `BELIEVED` in `bot.extraction.shows.find` on, a name is taken for a title.
"""

from __future__ import annotations

import re

from bot.extraction.words.lists import word_set
from bot.extraction.words.patterns import any_of
from bot.extraction.words.television import (
    CARDINALS,
    FILM_NOUNS,
    NETWORKS,
    NEXT_SEASON,
    ORDINALS,
    SHOW_NOUNS,
)

_NUMBER = rf"(?:\d{{1,2}}[AB]?|{any_of(CARDINALS)})"
_ORDINAL = rf"(?:\d{{1,2}}(?:st|nd|rd|th)|{any_of(ORDINALS)})"
_NETWORK = rf"(?:the\s+)?(?:{any_of(NETWORKS)})"
_NEXT = any_of(NEXT_SEASON)
_NOUN = any_of(SHOW_NOUNS)
_OF = r"\s+(?:of|for|on|in)\s+"

_BEFORE_BY_WEIGHT: dict[float, tuple[str, ...]] = {
    4.0: (
        rf"(?:seasons?|series)\s+{_NUMBER}(?:\s+(?:premiere|finale|trailer|cast))?{_OF}",
        rf"{_ORDINAL}\s+(?:(?:and|&)\s+(?:final|last)\s+)?(?:season|series|instal?lment){_OF}",
        rf"(?:{_ORDINAL}|{_NEXT})\s+(?:\w+\s+){{0,2}}(?:seasons?|series|episodes?){_OF}",
        r"(?:(?:season|series)\s+(?:premiere|finale|opener|ender)|seasons)\s+of\s+",
        rf"{_NETWORK}\s+(?:\w+\s+)?(?:{_NOUN}),?\s+",
        r"(?:the\s+)?cast\s+of\s+",
        r"(?:renew(?:s|ed|ing)?|cancel(?:s|led|ed|ing)?|revive[sd]?|reviving|rebooting|greenlit|binge)\s+",
    ),
    3.0: (r"(?:showrunners?|finale|premiere|pilot|episodes?|spin-?off|reboot|revival)\s+(?:of|for|on)\s+",),
    2.5: (
        r"(?:creators?|co-creators?|co-?hosts?|hosts?|world|stars?|set|fans|head\s+writer|executive\s+producers?)\s+(?:of|on)\s+",
        rf"{_NETWORK}['’]s?\s+(?-i:[a-z][\w-]*\s+){{0,2}}",
        rf"(?:{_NOUN})\s+",
        r"(?:star(?:s|red|ring)?|guest|recur(?:s|red|ring)?|roles?|turn|stint|arc|cameo|regular)\s+(?:in|on|for|from)\s+",
        r"(?:creat(?:ed|es|ing)|host(?:s|ed|ing))\s+",
    ),
    2.0: (
        r"(?:appear(?:s|ed|ing|ance)?|last\s+seen)\s+(?:in|on|for|from)\s+",
        r"(?:play(?:s|ed|ing)?|work(?:s|ed|ing)?|run|seen|known|heard)\s+(?:on|for|from)\s+",
        r"(?:play|star|guest|join|appear|role|cast|seen)\w*\b[^;!?\n]{0,70}\bon\s+",
    ),
    1.0: (rf"(?:{_NOUN}),\s+", r"(?:join(?:s|ed|ing)?|exit(?:s|ed|ing)?|leaving|on)\s+"),
    -6.0: (rf"(?:{any_of(FILM_NOUNS)}),?\s+",),
}
_AFTER_BY_WEIGHT: dict[float, tuple[str, ...]] = {
    4.0: (
        rf"['’]?s?\s+(?:seasons?|series)\s+{_NUMBER}\b",
        rf"['’]s?\s+(?:{_ORDINAL}|{_NEXT})\s+(?:(?:and|&)\s+)?(?:\w+\s+){{0,2}}(?:seasons?|series|episodes?)\b",
        r"\s+S\d{1,2}(?:E\d{1,2})?\b",
        rf"\s+(?:an?|its)\s+(?:{_ORDINAL}|{_NEXT})\s+(?:(?:and|&)\s+(?:final|last)\s+)?(?:season|series)\b",
        r"\s+(?:is|was|were|has\s+been|had\s+been|gets|got)\s+(?:renewed|cancell?ed|picked\s+up|greenlit|revived)\b",
    ),
    3.0: (
        r",?\s+(?:which\s+)?(?:(?:will\s+)?(?:premieres?|airs?|streams?|debuts?)|premiered|aired|debuted)\b",
        rf"\s+(?:comes|came|heads|moves|moved)\s+to\s+{_NETWORK}\b",
        r"\s+ran\s+(?:from|for)\b",
        r"\s+(?:won|was\s+named|took)\s+(?:outstanding|best)\b",
        r"['’]?s?\s+(?:season|series|finale|premiere|showrunners?|spin-?off|reboot|revival|reunion|pilot|universe)\b",
        rf"\s+\((?:{_NETWORK})",
        rf"\s+(?:comes?|is|will|returns?|starts?|begins|arrives)\b[^!?\n]{{0,60}}\bon\s+{_NETWORK}\b",
    ),
    2.5: (
        r"['’]?s?\s+(?:creators?|co-creators?|boss(?:es)?|head\s+writer|cast|writers?|executive\s+producers?|EPs?|host)\b",
        r"['’]?s?\s+(?:stars?|actor|actress|alum(?:na|nus|ni)?|regulars?|favou?rite|veteran|vet|co-stars?)\b",
    ),
    2.0: (rf",\s+(?:an?|the|its|his|her|their|{_NETWORK}['’]s?)\s+(?:[\w'’-]+\s+){{0,4}}?(?:{_NOUN})\b",),
    1.0: (
        r"\s+(?:comes?\s+back|is\s+back|will\s+be\s+back|returns?|(?:is\s+set\s+to|will)\s+return|kicks\s+off|starts|begins|launche[sd])\b",
    ),
    -6.0: (rf"['’]?\s+(?:{any_of(FILM_NOUNS)})\b",),
}
BEFORE = tuple((pattern, weight) for weight, patterns in _BEFORE_BY_WEIGHT.items() for pattern in patterns)
"""Patterns of what ends right before a title; each begins with a word; read without regard to capitals."""

AFTER = tuple((pattern, weight) for weight, patterns in _AFTER_BY_WEIGHT.items() for pattern in patterns)
"""Patterns of what begins right after a title."""

NOT_TITLES = word_set("""
    Series Former Guest Hollywood TV Film Movie Broadway Oscar Emmy Reality Rising Young Child Show Lead American
    British Canadian Australian Irish Season Episode Christmas Premiere Finale Trailer Production Filming New Drama
    Comedy Sitcom Executive Co Longtime Original The A An His Her Their Its Cast Fellow Television Screen Returning
    Main Also Joining Starring Streaming Network Studio Golden Globe Tony Grammy BAFTA SAG Academy Awards
""")
"""Capitalised words that no title consists of."""

NOT_OF_TITLES = re.compile(r"(?:Outstanding|Best)\b|\d{1,3}$")
"""How a title does not begin: an award's category, a number alone."""

NOT_WITHIN_TITLES = re.compile(r"\w+-(?:winning|nominated|born|based|winner|nominee)$|(?:Emmy|Oscar|Grammy|BAFTA)s?$")
"""Words that no title has: what people are called, awards."""

NOT_IN_TITLES = word_set("Season Seasons Series Episode Episodes Premiere Finale Star Stars Returns Renewed")
"""Words that a headline writes with a capital beside a title."""
