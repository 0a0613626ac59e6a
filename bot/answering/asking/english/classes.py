"""What English words are to a question. Data only."""

from __future__ import annotations

from bot.answering.event_words import FILMING, KINDS
from bot.answering.relation_words import KNOWN as RELATIONS

# What a word is to a question. A word of none of these and no name is content that something must account for.
CLASSES = {
    "": (
        "the a an this that these those there me i we my our please just really actually exactly "
        "currently now again ever also too well then lol tv any some all both anyone somebody someone anybody "
        "official actual exact whole entire still already even to yet anything something everything "
        "thing things stuff list times time number order"
    ),
    "you": "you u your yours yall guys",
    "join": "join joins joined joining",
    "timeline": "timeline dates schedule",
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
    "do": "do dose deos does did has have had can could will would shall might may going gonna get gets got done doing",
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
    "play": (
        "play plays played playing portray portrays portrayed portraying act acts acted acting voice voices "
        "voiced voicing perform performs performed"
    ),
    "star": "star stars starred starring",
    "cast": "cast casts casting",
    "actor": "actor actors actress actresses performer performers",
    "role": "role roles part parts character characters char",
    "guest": "guest guests",
    "appear": "appear appears appeared appearing appearance feature features featured featuring",
    "tell": "info information describe know details facts more known",
    "say": (
        "say says said saying tell tells told talk talks talked talking comment comments commented think thinks "
        "thought speak speaks spoke mention mentions mentioned thoughts opinion feel feels felt remark remarks "
        "remarked joke joked reveal revealed explain explained describe described"
    ),
    "quote": "quote quotes quoted quotation quotations line lines statement statements words",
    "watch": "watch carry carries watching watched see stream streams streaming streamed view available find",
    "network": "network channel service platform streamer broadcaster site app",
    "win": "win wins won winning winner winners receive received awarded",
    "nominee": "nominated nominations nomination nominee nominees nominate",
    "award": (
        "award awards prize prizes trophy trophies emmy emmys oscar oscars goldenglobe grammy grammys bafta baftas sag"
    ),
    "related": "related relationship relation connected connection",
    "relation": " ".join(sorted(word for word in RELATIONS if " " not in word)),
    "manages": "manages managed manage managing represents represent represented",
    "divorce": "divorce divorced divorces",
    "creator": (
        "create created creates creator creators creating make made makes maker makers making invented developed "
        "conceived"
    ),
    "producer": "produce produced produces producer producers producing",
    "director": "helmed direct directed directs director directors directing",
    "writer": "penned authored write wrote written writes writer writers writing",
    "showrunner": "showrunner showrunners runs run showrunning",
    "host": "host hosts hosted hosting",
    "event": " ".join(sorted((word for _, words in KINDS for word in words))),
    "film": " ".join(sorted(FILMING)),
    "come": "come comes came coming",
    "they": "they he she him her his their them",
    "not": "not no never nobody without except isnt doesnt didnt wasnt arent wont cant hasnt havent dont n't besides",
}

# What a verb makes of somebody: who manages is a manager.
VERBS = {
    **dict.fromkeys(["manage", "manages", "managed", "managing", "represent", "represents", "represented"], "manager"),
    **dict.fromkeys(["divorce", "divorces", "divorced"], "ex"),
}
