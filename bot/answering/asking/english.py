"""The words and patterns in which English asks. Data only: another language is another such module."""

from __future__ import annotations

from bot.answering.asking.language import Language, Rule
from bot.answering.event_words import FILMING, KINDS
from bot.answering.relation_words import KNOWN as RELATIONS

# Rewritten before anything else is read, in this order. Quotations stand aside while this is done.
PHRASES = (
    (r"\b(?:(?:can|could|would) (?:you|u|anyone|anybody|someone) (?:please |pls )?(?:tell|remind) (?:me|us))\b", ""),
    (
        r"\b(?:do|does) (?:you|u|anyone|anybody|someone|somebody) (?:happen to )?(?:know|remember)(?! about| of| anything)\b",
        "",
    ),
    (
        r"\b(?:i (?:want|need|would like|d like|wanna) to know|i wonder|i was wondering|any idea|remind me|tell me(?! about| more))\b",
        "",
    ),
    (r"^(.*\w) (?:right|correct|isnt it|or what|yes)$", r"is \1"),
    (r"^is (?=who|what|when|where|is|are|does|did|do)\b", ""),
    (r"\bis it (?:true|correct|right) that (.*)", r"is \1"),
    (r"\bi (?:forgot|forget|cant remember|dont know|dont remember)\b", ""),
    (r"\b(?:the heck|the hell|on earth|in the world|the fuck|tf|exactly|again)\b", ""),
    (r"^(?:(?:hey|hi|hello|yo|ok|okay|um|uh|so|and so|well) )+", ""),
    (r"\b(?:btw|please|pls|plz|thanks|thank you|thx)\b", ""),
    (r"\b(?:quick|dumb|stupid|random) question\b", ""),
    (r"\bin (?:real life|the (?:show|series|program|programme))\b", "in it"),
    (r"\b(?:the )?(?:person|one|guy|woman|man|lady|dude|girl|kid|somebody|someone) (?:who|that|whos)\b", ""),
    (r"\b(?:the )?(?:person|one|guy|woman|man|lady|dude|girl) (?=playing|voicing|portraying)", ""),
    (r"\b(actor|actress|character|performer|role|part) (?:who|that|behind)\b", r"\1"),
    (r"\b(?:what|which) (?:state|city|country|town|place)\b", "where"),
    (r"\bwhat (?:ep|eps)\b", "what episode"),
    (r"\b(?:came|come|comes|coming) up with\b|\bthought up\b", "created"),
    (r"\b(?:the )?(?:(?:mind|minds|brain|brains|people|person|team) )?behind\b", "creator"),
    (r"\bcast members?\b", "cast"),
    (r"\bworks? as\b", "is"),
    (r"\bpart of (?=season|the cast|the show|s ?\d)", "in "),
    (r"\bover$", "end"),
    (r"\bmain (?=cast|actors|characters|stars)", ""),
    (
        r"\b(?:what )?(?:do|does|did) (?:the|any|your) (?:articles?|sources?|news|reports?) (?:say|tell|report)\b",
        "info",
    ),
    (r"\b(?:brought|brings?|bringing) (.*) to life\b", r"plays \1"),
    (r"\b(?:takes?|took|taking) on the (?:role|part)\b", "plays"),
    (r"\bwhy (.*)\b(?:take|took|taken|taking) (?:so|this|that) long\b", r"why \1 delayed"),
    (r"\bwhat (delayed|postponed)\b", r"why \1"),
    (
        r"^((?:is|are|does|do|will|did) .*?)\b(?:come back|coming back|back|returns?|returning) (?=(?:for|in|on|to)\b)",
        r"\1",
    ),
    (r"\b(premier|releas)ing\b", r"\1e"),
    (r"\b(start|finish|air|debut|launch|return)ing\b", r"\1"),
    (r"\bbeginning\b|\bkicks? off\b", "begin"),
    (r"\bwrap(?:s|ped|ping)?(?: up)?\b", "end"),
    (r"\bcome to an end\b|\bconcludes?\b|\bis (.*) over$", r"\1 end"),
    (
        r"\bwhen (.*)\b(?:drop|arrive|land|hit)(?:s|ed|ing|ped|ping)?(?: (?:prime|amazon|screens|streaming))?\b",
        r"when \1 premiere",
    ),
    (r"\bwhen (.*)\bexpect\b", r"when \1 come"),
    (r"\bwho all\b", "who"),
    (r"\bwho ?s\b", "who is"),
    (r"\bwhat ?s\b", "what is"),
    (r"\bwhen ?s\b", "when is"),
    (r"\bwhere ?s\b", "where is"),
    (r"\bhow ?s\b", "how is"),
    (r"\bby whom\b", "who"),
    (r"\b(?:what|which) (?:is )?(?:actor|actress|performer|person)s?\b", "who actor"),
    (r"\bhow (?:many|much)\b", "howmany"),
    (r"\bnumber of\b", "howmany"),
    (r"\bhow old\b|\b(?:what )?age\b", "howold"),
    (r"\bhow (?:long|tall|big|far|often|rich|good|bad|come)\b", "howelse"),
    (r"\bwhat (?:time|kind|sort|type|color|colour)\b", "whatelse"),
    (r"\bwhy\b|\bhow come\b|\bwhat (?:caused|was the reason for|is the reason for)\b", "why"),
    (r"\b(?:first|opening) (?:episode|ep)\b", "premiere"),
    (r"\b(?:last|final|closing) (?:(?:two|2|three|3) )?(?:episode|ep)s?\b", "finale"),
    (r"\b(?:latest|newest|new|next|this|current|upcoming) (?=(?:season|series)\b)", ""),
    (r"\bex[ -]?(husband|wife|spouse|partner)\b", r"ex\1"),
    (r"\bformer (husband|wife|spouse|partner)\b", r"ex\1"),
    (r"\bused to be married to\b|\bwas ((?:[\w']+ ){1,3}?)married to\b", r"is \1 ex"),
    (r"\bmother and father\b|\b(?:mom|mum) and dad\b", "parents"),
    (r"\b(?:show|shows|shown|showed) up\b", "appear"),
    (r"\b(?:come|comes|came|coming) from\b", "comes from"),
    (r"\bwhere is ((?:[\w']+ ){1,3}?)(?:originally )?from\b", r"where does \1 comes from"),
    (r"\b(?:executive produc|exec produc)(er|ers|ed|es|e|ing)\b", r"produc\1"),
    (r"\bshow ?runn(er|ers|ing)\b", r"showrunn\1"),
    (r"\b(?:prime|amazon) video\b", "amazon prime video"),
    (r"\bamazon amazon prime video\b", "amazon prime video"),
    (r"\bgolden globes?\b", "goldenglobe"),
    (r"\bguest[ -]star(s|red|ring)?\b", "guest"),
    (r"\b(?:in common|to do with)\b", "incommon"),
    (r"\b(?:release|air|premiere|start|launch) date\b", "when premiere"),
    (r"\b(?:finale|end) date\b", "when finale"),
    (r"\b(?:what|which) (?:date|day|month|year)\b|\bin (?:what|which) (?:month|year)\b", "when"),
    (r"\b(?:tv|television) (?=show|series)", ""),
    (r"\b(?:tell|describe) (?:me |us )?(?:more )?(?=about\b)", "info "),
    (r"\b(?:give|show|get|send|list) (?:me|us)\b|^(?:give|list|name) ", ""),
)

# What a word is to a question. A word of none of these and no name is content that something must account for.
CLASSES = {
    "": "the a an this that these those there me you i we my your our please just really actually exactly currently now "
    "again ever also too well then lol tv any some all both anyone somebody someone anybody u yall guys official "
    "actual exact whole entire still already even to yet anything something everything thing things stuff list times time",
    "who": "who whom whod whoo hwo woh wo",
    "whose": "whose",
    "what": "what which wat wut",
    "when": "when date day month year",
    "where": "where",
    "why": "why",
    "how": "how",
    "howmany": "howmany",
    "howold": "howold",
    "be": "is are was were be been being am r",
    "do": "do does did has have had can could will would shall might may going gonna get gets got done doing",
    "in": "in on at from for during within into",
    "of": "of",
    "as": "as",
    "by": "by",
    "with": "with between",
    "and": "and or plus n",
    "about": "about regarding concerning",
    "it": "it its show shows series program programme",
    "name": "name names named",
    "call": "called call calls calling",
    "season": "season seasons",
    "episode": "episode episodes ep eps",
    "else": "else other others another",
    "play": "play plays played playing portray portrays portrayed portraying act acts acted acting voice voices voiced "
    "voicing perform performs performed",
    "star": "star stars starred starring",
    "cast": "cast casts casting",
    "actor": "actor actors actress actresses performer performers",
    "role": "role roles part parts character characters char",
    "guest": "guest guests",
    "appear": "appear appears appeared appearing appearance feature features featured featuring",
    "tell": "info information describe know details facts more known",
    "say": "say says said saying tell tells told talk talks talked talking comment comments commented think thinks thought "
    "speak speaks spoke mention mentions mentioned thoughts opinion feel feels felt remark remarks remarked joke joked reveal revealed explain explained describe described",
    "quote": "quote quotes quoted quotation quotations line lines statement statements words",
    "watch": "watch watching watched see stream streams streaming streamed view available find",
    "network": "network channel service platform streamer broadcaster site app",
    "win": "win wins won winning winner winners receive received awarded",
    "nominee": "nominated nominations nomination nominee nominees nominate",
    "award": "award awards prize prizes trophy trophies emmy emmys oscar oscars goldenglobe grammy grammys bafta baftas sag",
    "related": "related relationship relation connected connection",
    "relation": " ".join(sorted(word for word in RELATIONS if " " not in word)),
    "manages": "manages managed manage managing represents represent represented",
    "divorce": "divorce divorced divorces",
    "creator": "create created creates creator creators creating make made makes maker makers making invented",
    "producer": "produce produced produces producer producers producing",
    "director": "direct directed directs director directors directing",
    "writer": "write wrote written writes writer writers writing",
    "showrunner": "showrunner showrunners runs run showrunning",
    "host": "host hosts hosted hosting",
    "event": " ".join(sorted(word for _, words in KINDS for word in words)),
    "film": " ".join(sorted(FILMING)),
    "come": "come comes came coming",
    "they": "they he she him her his their them",
    "not": "not no never nobody without except isnt doesnt didnt wasnt arent wont cant hasnt havent dont n't besides",
}

# Wanted of what was found, for a question that begins so: a date, a number, a place, a reason.
DEMANDS = {
    "howold": r"\bwas \d{1,3}\b",
    "howmany": r"\b(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|many)\b",
    "where": r"\b(?:at|in|from) (?:the )?[A-Z]",
    "why": r"\b(?:because|so|since|due|put|caused|made|after)\b",
    "when": r"\b(?:1[89]|20)\d\d\b|\b(?:spring|summer|autumn|winter)\b",
}

# What fans say, and what notes say instead; words of one expression may stand a few words apart.
SYNONYMS = {
    **{
        form: tuple(other for other in forms.split() if other != form)
        for forms in (
            "come came",
            "go went gone",
            "begin began begun",
            "win won",
            "give gave given",
            "make made",
            "take took taken",
            "run ran",
            "see saw seen",
            "find found",
            "get got",
            "tell told",
            "think thought",
            "know knew known",
            "meet met",
            "leave left",
            "write wrote written",
            "break broke broken",
            "fall fell",
            "feel felt",
            "hold held",
            "keep kept",
            "speak spoke",
            "bring brought",
            "choose chose chosen",
            "grow grew grown",
            "draw drew",
        )
        for form in forms.split()
    },
    "delayed": ("put back", "put off", "pushed back", "delay"),
    "delay": ("put back", "put off", "pushed back"),
    "postponed": ("put back", "put off", "pushed back", "delay"),
    "late": ("put back", "put off", "long"),
    "pushed": ("put back", "put off"),
    "covid": ("pandemic", "coronavirus"),
    "corona": ("pandemic", "coronavirus"),
    "held": ("was held",),
    "boss": ("head",),
    "ceo": ("head",),
    "seen": ("saw",),
    "shot": ("filmed",),
    "vfx": ("visual effects",),
    "buddies": ("friend",),
    "friends": ("friend",),
}

# Words that say nothing about a note by themselves.
LIGHT = frozenset(
    "does held take place happen happened thing things something anything everything people person lot much very".split()
)

# Words that are too common to be a slip for a name.
COMMON = frozenset(
    """able about above across after again against almost alone along always among around away baby back because become
    before begin behind believe below best better between beyond boss boys break bring brother build busy call care case
    cause change child children city class clear close cold color could country course cover crime crown dark dead deal
    death decide deep died does door down dream drink drive early earth easy else empty enemy enough ever every face fact
    fall family fans father fear feel fight fill find fine fire first floor follow food force form free friend from full
    future game girl girls give gives glass good great green ground group grow half hand hands happen hard hate have head
    hear heart heat help here high hold home hope horse hour house huge human idea into jail join joke just keep kept
    kids kill kind king kiss know lady land large last late laugh lead learn leave left less life light like little live
    lives long look lose lost love luck made main make male many mark marry mean meet mind miss model money month moon more
    most mother move movie much music must name near need never news next nice night none north note novel number office
    often once only open order other over page paper park part past peace people phone piece place plan plot point power
    press pretty price prince prison prove pull push queen quick quiet race rain read ready real rest rich ride ring rise
    river road rock room rule safe same save scene school score secret seem sell send ship shop short show sick side sign
    since sing sister size skin sleep slow small smart smile some song soon sort sound south space speak stage stand star
    start state stay step still stone stop story street strong such sure sweet table take talk tall team tell than that
    them then there these they thing think third this those time title today together took town train tree trip true trust
    truth turn twin type under until upon used very visit voice wait wake walk wall want warm wash watch water weak week
    well went were west what when where which while white whole whose wife wild will wind wine wish with woman women word
    work world worst write wrong year young your""".split()
)

VERBS = {
    **dict.fromkeys("manage manages managed managing represent represents represented".split(), "manager"),
    **dict.fromkeys("divorce divorces divorced".split(), "ex"),
}

_ASIDE = "be do it in of name call they"
_WHO = f"who what whose {_ASIDE} season episode S"
_MADE = "creator producer director writer showrunner host"
_MAKES = _MADE.replace(" ", "|")

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
    Rule("where_in", "W+ season|episode what", f"{_ASIDE} appear star guest role S play and watch"),
    Rule("where_in", "W+ episode with", f"{_ASIDE} S and"),
    Rule("where_in", "W+ when appear", f"{_ASIDE} star guest role S and"),
    Rule("elsewhere", "P else", f"{_WHO} appear star play role actor cast"),
    Rule(
        "appears",
        "yes W+ in|appear|star|guest|cast|it",
        "be do it in of appear star guest cast S season role actor and",
    ),
    Rule("cast", "cast|star|appear|actor", f"{_WHO} cast star appear actor role play and"),
    Rule("cast", "who in it|S|season_number|episode_number", "be do it in of S"),
    Rule("cast", "who role", f"{_ASIDE} S what"),
    Rule("cast", "who play in", "be do it S"),
    Rule("about", "P what it", f"{_ASIDE} appear star"),
    Rule("guests", "guest", f"{_WHO} star role actor appear cast"),
    Rule("made_by", f"P {_MAKES}", f"{_WHO} by yes and ?"),
    Rule("makers", _MAKES, f"{_WHO} by and ?"),
    Rule("who_said", 'who say|quote "', f"{_ASIDE} what when about by"),
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
    Rule(
        "awards", "award|nominee|win P|S|who|it|yes|what", f"{_WHO} when howmany yes award nominee win role play as ?"
    ),
    Rule("awards", "award|nominee", f"{_WHO} when howmany yes award nominee win role play as actor by {_MADE} P ?"),
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
    Rule("about_show", "S", f"{_ASIDE} what tell about", r"(?!.*about $).*"),
    Rule("part_unknown", "who play|actor ?", f"{_ASIDE} S actor role as by ? relation"),
    Rule("part_unknown", "who play|actor relation", f"{_ASIDE} S actor role as by ? relation"),
)

# Questions to suggest about a name of each kind.
SUGGESTIONS = {
    "person": ("who does {} play", "what did {} say", "which awards has {} won"),
    "character": ("who plays {}", "who is {}"),
}

ENGLISH = Language(
    PHRASES,
    CLASSES,
    RULES,
    DEMANDS,
    SYNONYMS,
    LIGHT,
    COMMON,
    VERBS,
    openers=frozenset({"be", "do"}),
    leading=frozenset({"and", "about", "what", "how", ""}),
)
