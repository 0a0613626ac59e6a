"""Words before a name that belong to it, when it is a character's: "Sister Hilda", "DCI Vera Stanhope"."""

from __future__ import annotations

from bot.extraction.words.lists import word_set
from bot.extraction.words.titles import COURTESY

PART_TITLES = COURTESY | word_set("""
    DCI DI DS DC PC Det Sgt Capt Lt Col Gen Maj Cpl Pvt Adm Insp Supt Chief Captain Colonel Commander Commissioner
    Corporal Constable Deputy Detective Inspector Superintendent Agent Officer General Admiral Lieutenant Major
    Marshal Sergeant Private Sheriff Doctor Professor Judge Justice Reverend Coach Chef President Senator Governor
    Mayor Ambassador Special Young Old Big Little
""")
