"""Set phrases of English questions, and what to read instead. Data only."""

from __future__ import annotations

# Rewritten before anything else is read, in this order. Quotations stand aside while this is done.
PHRASES = (
    (r"\b(?:(?:can|could|would) (?:you|u|anyone|anybody|someone) (?:please |pls )?(?:tell|remind) (?:me|us))\b", ""),
    (
        (
            r"\b(?:do|does) (?:you|u|anyone|anybody|someone|somebody) (?:happen to )?"
            r"(?:know|remember)(?! about| of| anything)\b"
        ),
        "",
    ),
    (r"^repeat after me\b", ""),
    (r"^(?:anyone|anybody|someone|somebody)(?: here)? (?:knows?|remembers?)\b(?! about| of| anything)", ""),
    (
        (
            r"\b(?:i (?:want|need|would like|d like|wanna) to know|i wonder|i was wondering|any idea|remind me|"
            r"tell me(?! about| more))\b"
        ),
        "",
    ),
    (r"^(.*\w) (?:right|correct|isnt it|or what|yes)$", r"is \1"),
    (r"^is (?=who|what|when|where|is|are|does|did|do)\b", ""),
    (r"\bis it (?:true|correct|right) that (.*)", r"is \1"),
    (r"\bi (?:forgot|forget|cant remember|dont know|dont remember)\b", ""),
    (r"\b(?:the heck|the hell|on earth|in the world|the fuck|tf|exactly|again)\b", ""),
    (r"^(?:(?:hey|hi|hello|yo|ok|okay|um|uh|so|and so|well) )+", ""),
    (r"\b(?:do|can|could) (?:you|u) (?:know|tell me|say) (?=about)", "info "),
    (r"\b(?:do you have|have you got|have you|got)(?= (?:any|some|a) (?:quote|quotes|info|facts))", ""),
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
        (
            r"^((?:is|are|does|do|will|did) .*?)\b(?:come back|coming back|back|returns?|returning) "
            r"(?=(?:for|in|on|to)\b(?! \d{4}\b))"
        ),
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
    (r"\b(who|what|when|where)(?:ll|d|ve)\b", r"\1 will"),
    (r"\b(?:do|does|would) (?:i|you|u|we|one) (?:have to|need to|need)\b", ""),
    (r"\b(?:do|can|could|would) (?:you|u|one) (?=watch|see|stream|find)", ""),
    (r"\bsupposed to be\b", ""),
    (r"\b(?:that|this) (?:guy|woman|man|lady|girl|person)\b", ""),
    (
        (
            r"\b(?:got|gets|has|have|had|landed|snagged|nabbed|took|takes|was given|is given) (?:the|a) "
            r"(?:role|part) (?:of|as)\b"
        ),
        "plays",
    ),
    (
        r"\b(?:chosen|picked|hired|selected|cast) (?:to play|for the (?:role|part) of|in the (?:role|part) of|as)\b",
        "plays",
    ),
    (r"\bmakes? up\b", ""),
    (r"\bshow ?(creator|writer|director|host)(s?)\b", r"\1\2"),
    (r"\b(?:random|famous|best|good|great|funny|favorite|favourite|memorable|nice) (?=quotes?\b)", ""),
    (r"\bair ?date\b", "air date"),
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
    (r"\bhow (?:long|tall|big|far|often|rich|good|bad)\b", "howelse"),
    (r"\bwhat (?:time|kind|sort|type|color|colour)\b", "whatelse"),
    (r"\bhow come\b|\bwhat caused\b|\bwhat (?:is|was) the reason(?: (?:for|that|why))?\b", "why"),
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
