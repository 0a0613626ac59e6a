"""Nouns that a name stands before without being meant: "the Reyes campaign", "Lantern fans"."""

from __future__ import annotations

from bot.extraction.words.lists import word_set

BODY_NOUNS = word_set("""
    ad ads administration advertisement affair agenda aide aides allies ally appointee attack attacks backer backers
    biography book brand business businesses camp campaign candidacy case character characters children collaborator
    companies company comments controversy critic critics crowd debate donor donors effort email emails endorsement
    era estate event events family fan fans film films followers foundation fundraiser fundraisers group groups home
    hotel household image interview interviews investigation issue legacy letter lie lies loyalist loyalists meeting
    message movement movie name network office officials operation operative operatives organization organizers people
    performance photo plan plans policies policy position presidency presidential proposal proposals quote rallies
    rally record regime remark remarks representatives scandal scandals show sources speech spokespeople spot staff
    staffers statement stop story strategists style supporter supporters surrogate surrogates tax team tower
    transition trailer tweet tweets victory video voter voters website win world years
""")
