"""Nouns for people: in a description, before or after a name, they say that somebody is meant."""

from __future__ import annotations

from bot.extraction.words.lists import word_set

PEOPLE_NOUNS = word_set("""
    actor actress activist administrator admiral adviser advisor advocate agent aide alum alumna alumnus ambassador
    analyst anchor animator announcer architect artist assistant associate astronaut attorney author aunt banker
    baroness billionaire biographer blogger boss boy boyfriend broadcaster brother businessman businesswoman candidate
    captain celebrity chair chairman chairwoman chairperson champion chancellor chef chief choreographer
    cinematographer co-author co-chair co-chairman co-creator co-executive co-founder co-host co-showrunner co-star
    co-writer coach colleague columnist comedian comedienne comic commander commentator commissioner composer
    conductor congressman congresswoman consultant coordinator correspondent costar councilman councilwoman counsel
    counselor counterpart cousin creator critic dad dancer daughter dean defender delegate democrat deputy designer
    detective developer director diplomat doctor dramatist driver economist editor ep engineer entrepreneur ex-husband
    ex-wife executive exec expert expat farmer fan father fellow filmmaker financier fiancé fiancée founder friend
    general girl girlfriend governor graduate grandfather grandmother guitarist guru head hero heroine historian host
    hostess husband independent insider inspector instructor investigator investor journalist judge justice king
    lawmaker lawyer leader lecturer legend legislator librarian lieutenant lobbyist magnate maker man manager mayor
    member mentor millionaire minister model moderator mogul mom mother mum musician narrator native neighbor
    neighbour nephew newcomer niece nominee novelist nurse officer official opponent organizer owner painter parent
    partner pastor patient performer philanthropist photographer physician pianist pilot playwright poet policeman
    politician pollster pair duo couple trio brothers sisters twins pope premier presenter president priest prince
    princess principal producer professor programmer prosecutor psychologist publicist publisher pundit queen rapper
    recipient rep reporter representative researcher resident rival runner scientist screenwriter scriptwriter
    secretary senator sheriff showrunner singer sister soldier solicitor somebody someone son songwriter speaker
    specialist spokesman spokesperson spokeswoman star strategist student successor superintendent superstar
    supervisor supporter surgeon surrogate teacher teenager technician treasurer trustee tycoon uncle vet veteran
    vice-president vice-chair victim viewer violinist vocalist volunteer voter widow widower wife winner witness woman
    worker writer youngster
""")

MALE_NOUNS = word_set("""
    boy boyfriend brother businessman chairman congressman councilman dad ex-husband father fiancé grandfather husband
    king man nephew policeman pope prince son spokesman uncle widower
""")

FEMALE_NOUNS = word_set("""
    actress aunt baroness businesswoman chairwoman comedienne congresswoman councilwoman daughter ex-wife fiancée girl
    girlfriend grandmother heroine hostess mom mother mum niece princess queen sister spokeswoman widow wife woman
""")

STAGE_NOUNS = word_set("""
    actor actress alum animator author co-creator co-host co-star comedian comedienne comic composer creator director
    ep filmmaker host hostess musician native novelist performer playwright presenter producer rapper screenwriter
    showrunner singer songwriter star writer
""")
"""What the people that a show is made by are called, so that "the writer" means whom the text is speaking of."""

DEEDS = {
    "actor": "(?:plays?|stars|played)",
    "actress": "(?:plays?|stars|played)",
    "creator": "created",
    "director": "directed",
    "producer": "produced",
    "star": "(?:plays?|stars|played)",
    "writer": "wrote",
}
"""The verb that makes somebody what a noun says."""
