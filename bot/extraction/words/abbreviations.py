"""Abbreviations whose full stop does not end a sentence."""

from __future__ import annotations

from bot.extraction.words.lists import word_set

ABBREVIATIONS = word_set("""
    Mr Mrs Ms Mx Dr Prof Rev Hon Fr Sr Jr St Ste Mt Ft
    Sen Rep Reps Sens Gov Govs Pres Gen Adm Col Maj Capt Cmdr Lt Sgt Cpl Pvt Det Supt Insp Amb Atty Asst Assoc Dept
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri
    vs No Nos Vol Ep Eps Inc Ltd Co Corp Bros Univ approx ca cf al ed eds
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Kan Ky La Md Mich Minn Mo Mont Neb Nev Okla Pa Penn
    Tenn Tex Va Vt Wash Wis Wyo Ont Que
""")
"""Written with a full stop before more of the same sentence; a single capital letter is one too."""
