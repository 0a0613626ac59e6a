"""The patterns in which English asks. Data only."""

from __future__ import annotations

from bot.answering.asking.language import Rule

_ASIDE = "be do it in of name call they"
_WHO = f"who what whose {_ASIDE} season episode S"
_MADE = "creator producer director writer showrunner host"
_MAKES = _MADE.replace(" ", "|")
_OF_AWARDS = f"{_ASIDE} who what whose S when howmany yes award nominee win role play as actor by {_MADE} ?"

# Intents by the symbols of a question, in any order: the first rule that accounts for every word decides.
# P is a person, C a character, W either, S a show; "?" is content that the answer must account for.
RULES = (
    Rule("part_of_tie", "yes C C relation", "be do of play as in it actor role S"),
    Rule("tie_of_person", "yes P C relation", "be do of play as in it actor role S"),
    Rule("pair", "yes P C", "be do who play actor role in it as S star of name by cast"),
    Rule("how_related", "C C related|who|what|how", "be do it in of and S with what"),
    Rule("inverse_tie", "C whose relation", f"{_ASIDE} role S"),
    Rule("inverse_tie", "C manages", f"{_ASIDE} who S", r"who (?:do |be )*C manages .*"),
    Rule("inverse_tie", "C relation of", f"{_ASIDE} who S", r"who be C relation of "),
    Rule("tie", "C relation|manages|divorce", f"{_WHO} yes call play actor role as by cast star"),
    Rule("roles", "P as who", _ASIDE + " S"),
    Rule("roles", "P play who do", f"{_ASIDE} S as", r"who do P play .*"),
    Rule("cast", "cast|actor|star S", f"{_ASIDE} who what cast actor star role"),
    Rule("part", "C+ cast as", f"{_WHO} role by and"),
    Rule("part", "C+ play|actor|star", f"{_WHO} role as by play actor star cast and"),
    Rule("part", "C+ role who|whose", f"{_WHO} as by and"),
    Rule("part", "C+ appear as", f"{_WHO} role by and"),
    Rule(
        "played_person",
        "P play",
        "*",
        r"who (?:be |do |actor )*play (?:by |as |role |in |it )*P (?:in |S |it |season_number )*",
    ),
    Rule("roles", "P+ play|role|cast", f"{_WHO} role actor play as by and"),
    Rule("where_in", "W+ season|episode", f"{_ASIDE} what join appear star guest role S play and watch"),
    Rule("where_in", "W+ episode with", f"{_ASIDE} S and"),
    Rule("where_in", "W+ when appear", f"{_ASIDE} star guest role S and"),
    Rule("elsewhere", "P else", f"{_WHO} appear star play role actor cast"),
    Rule(
        "appears",
        "yes W+ join|in|appear|star|guest|cast|it",
        "be do it in of appear star guest cast S season role actor and",
    ),
    Rule("cast", "cast|star|appear|actor", f"{_WHO} cast star appear actor role play and"),
    Rule("appears", "W+ in season_number|S", "be it and"),
    Rule("cast", "who in it|S|season_number|episode_number", "be do it in of S"),
    Rule("cast", "who role", f"{_ASIDE} S what"),
    Rule("cast", "who play in", "be do it S"),
    Rule("about", "P what it", f"{_ASIDE} appear star"),
    Rule("guests", "guest", f"{_WHO} star role actor appear cast"),
    Rule("made_by", f"P {_MAKES}", f"{_WHO} by yes and else ?"),
    Rule("makers", _MAKES, f"{_WHO} by and ?"),
    Rule("who_said", 'who|whose say|quote "', f"{_ASIDE} what when about by"),
    Rule("who_said", "who say", "*", r"(?:who|what) (?:do |be )*say (?!about ).+"),
    Rule("said_about", "who say about", "*", r"who (?:do |be )*say about .+"),
    Rule("said_about", "quote about", "*", r"(?:what |be |do |it )*quote about .+"),
    Rule("said_by", "P say", "*", r"(?:what |how |yes |do |be |when |it )*P (?:do |be )*say .*"),
    Rule(
        "said_by",
        "P quote",
        "*",
        r"(?:what |yes |do |be |it |in )*(?:quote (?:by |of |in )*P|P quote) (?:(?:about|in) .*)?",
    ),
    Rule("awards", "award|nominee|win P|S|who|it|yes|what", _OF_AWARDS),
    Rule("awards", "award|nominee", f"{_OF_AWARDS} P"),
    Rule("watch", "watch|network", f"{_ASIDE} what S where how yes watch network by come event ?"),
    Rule("watch", "where event", f"{_ASIDE} S season watch"),
    Rule("watch", "where|what S|it in", f"{_ASIDE}"),
    Rule("watch", "where S|it", f"{_ASIDE}"),
    Rule("watch", "yes in S|it ?", f"{_ASIDE}"),
    Rule("dates", "event|film", f"{_ASIDE} when yes event film come S season episode they what"),
    Rule("dates", "yes event|film ?", f"{_ASIDE} when event film come S season episode"),
    Rule("dates", "when season_number", f"{_ASIDE} come S event watch"),
    Rule("dates", "when come", f"{_ASIDE} S season"),
    Rule("season_exists", "yes season_number", f"{_ASIDE} S"),
    Rule("counts_seasons", "howmany season|episode", f"{_ASIDE} S"),
    Rule("about_season", "tell about season_number", f"{_ASIDE} S what"),
    Rule("about", "W+", f"{_ASIDE} who what tell about S and", r"(?!.*about $).*"),
    Rule("about_show", "tell about it", f"{_ASIDE} what"),
    Rule("timeline", "timeline", f"{_ASIDE} what when tell about S"),
    Rule("about_show", "S", f"{_ASIDE} what tell about", r"(?!.*about $).*"),
    Rule("part_unknown", "who play|actor ?", f"{_ASIDE} S actor role as by ? relation"),
    Rule("part_unknown", "who relation", f"{_ASIDE} S role"),
    Rule("part_unknown", "who play|actor relation", f"{_ASIDE} S actor role as by ? relation"),
)
