"""Words before a name that make it a person's: what she is called, and what he does."""

from __future__ import annotations

from bot.extraction.words.lists import word_set

COURTESY = word_set("""
    Mr Mrs Ms Mx Miss Dr Prof Rev Hon Sir Dame Lord Lady Fr Sister Brother Father Mother Nurse Pope Saint Madame Madam
    King Queen Prince Princess Duke Duchess Baron Baroness Count Countess Emperor Empress Sheikh Imam Rabbi Bishop
    Archbishop Cardinal Aunt Uncle Grandma Grandpa
""")
"""What people are addressed by."""

MALE_TITLES = word_set("""
    Mr Sir Lord Fr Brother Father Pope King Prince Duke Baron Count Emperor Sheikh Imam Uncle Grandpa
""")
FEMALE_TITLES = word_set("""
    Mrs Ms Miss Dame Lady Sister Mother Madame Madam Queen Princess Duchess Baroness Countess Empress Aunt Grandma
""")

OFFICES = word_set("""
    Sen Rep Gov Pres Gen Adm Col Maj Capt Cmdr Lt Sgt Cpl Pvt Det Supt Insp Amb Atty DCI DI DS DC PC President
    Vice-President Senator Representative Congressman Congresswoman Congressmember Governor Mayor Secretary
    Secretary-General Minister Chancellor Premier Ambassador Judge Justice Attorney Sheriff Chief Captain Colonel
    Commander Commissioner Corporal Constable Councilman Councilwoman Councilor Councillor Delegate Deputy Detective
    Inspector Superintendent Agent Officer General Admiral Lieutenant Major Marshal Sergeant Private Treasurer
    Comptroller Solicitor Prosecutor Speaker Leader Whip Chairman Chairwoman Chair Chairperson Director Professor
    Doctor Dean Provost Coach Manager Spokesman Spokeswoman Spokesperson Strategist Adviser Advisor Counsel Counselor
    Undersecretary Assemblyman Assemblywoman Assemblymember Alderman Selectman Nominee Candidate Republican Democrat
    Libertarian Rival Activist Analyst Economist Historian Journalist Reporter Anchor Correspondent Columnist Pundit
    Editor Publisher Author Novelist Poet Playwright Writer Screenwriter Scriptwriter Creator Co-creator Showrunner
    Producer Co-producer Executive EP Filmmaker Actor Actress Star Co-star Comedian Comic Host Co-host Presenter
    Moderator Narrator Singer Songwriter Rapper Musician Composer Conductor Choreographer Dancer Designer Architect
    Photographer Artist Painter Cinematographer Animator Director-producer Writer-producer Actor-director Founder
    Co-founder CEO COO CFO Boss Head Billionaire Businessman Businesswoman Entrepreneur Investor Banker Lawyer
    Investigator Scientist Researcher Veteran Widow Mom Dad Wife Husband Daughter Son Czar Legend Icon Newcomer Alum
    Alumnus Alumna Winner Champion
""")
"""What people are, written as part of the name ("Showrunner Ada Reyes")."""

SUFFIXES = word_set("""
    Jr Sr II III IV Esq MP MEP QC KC OBE MBE CBE PhD MD
""")

PARTICLES = word_set("""
    de da di do du dos das del della dello der den des la le las los van von zu zur bin ibn al el ul y ter ten
""")
"""Small words within a surname."""
