"""Verbs of saying: what ties words in quotation marks to whoever said them."""

from __future__ import annotations

from bot.extraction.words.lists import word_set

SAYING = word_set("""
    found finds finding identified identifies said says say saying told tells tell telling asked asks ask asking added
    adds add adding wrote writes write writing written tweeted tweets tweet tweeting posted posts post posting stated
    stating noted notes noting explained explains explain explaining announced announces announcing declared declares
    declaring claimed claims claim claiming argued argues argue arguing insisted insists insist insisting warned warns
    warn warning recalled recalls recall recalling revealed reveals reveal revealing teased teases tease teasing joked
    jokes joke joking quipped quips quipping replied replies reply replying responded responds respond responding
    answered answers answering continued continues continuing concluded concludes concluding remarked remarks
    remarking commented comments commenting observed observes observing admitted admits admit admitting confessed
    confesses confessing confirmed confirms confirming shared shares sharing acknowledged acknowledges acknowledging
    conceded concedes conceding suggested suggests suggesting predicted predicts predicting promised promises
    promising vowed vows vowing pledged pledges pledging proclaimed proclaims proclaiming exclaimed exclaims
    exclaiming shouted shouts shouting yelled yells yelling cried cries crying screamed screams whispered whispers
    muttered mutters murmured mumbled chanted chanting chants sang sings singing read reads reading recited recites
    reciting recounted recounts recounting related relates reported reports report reporting testified testifies
    testifying cautioned cautions cautioning complained complains complaining lamented laments lamenting mused muses
    musing gushed gushes gushing raved raves raving enthused enthuses bragged brags bragging boasted boasts boasting
    countered counters countering retorted retorts retorting rebutted quoted quotes emphasized emphasizes emphasizing
    emphasised stressed stresses stressing underscored underscores reiterated reiterates reiterating repeated repeats
    repeating asserted asserts asserting contended contends contending alleged alleges alleging accused accuses
    accusing affirmed affirms affirming maintained maintains maintaining mentioned mentions mentioning described
    describes describe describing called calls call calling dubbed dubs dubbing labeled labels labeling labelled
    branded branding referred refers refer referring characterized characterizes characterizing characterised likened
    likens likening compared compares comparing praised praises praising hailed hails hailing lauded lauds lauding
    applauded applauds applauding thanked thanks thanking congratulated blasted blasts blasting slammed slams slamming
    criticized criticizes criticizing criticised attacked attacks attacking denounced denounces denouncing condemned
    condemns condemning mocked mocks mocking ridiculed ridicules derided derides decried decries rejected rejects
    rejecting dismissed dismisses dismissing denied denies denying blamed blames blaming urged urges urging demanded
    demands demanding ordered orders ordering begged begs pleaded pleads encouraged encourages encouraging invited
    invites advised advises advising instructed instructs reminded reminds reminding assured assures assuring informed
    informs informing believed believes believe believing thought thinks thinking felt feels wondered wonders
    wondering hoped hopes hoping agreed agrees agreeing disagreed disagrees offered offers offering opined opines
    opining elaborated elaborates elaborating expressed expresses expressing voiced voices touted touts touting cited
    cites citing chimed chimes interjected interjects interrupted interrupts intoned deadpanned deadpans laughed
    laughs sighed smiled grinned chuckled snapped scoffed huffed began begins detailed details detailing outlined
    outlines outlining discussed discusses discussing defended defends defending apologized apologizes summed sums
    pointed points pointing spoke speaks speaking talked talks talking reflected reflects reflecting remembered
    remembers remembering dished dishes put puts putting stipulates concurred concurs specified specifies signed swore
    swears texted emailed e-mailed messaged penned captioned captions reasoned reasons surmised speculated speculates
    questioned questions questioning inquired inquires queried challenged challenges proposed proposes recommended
    recommends ruled rules indicated indicates indicating signaled signals hinted hints hinting implied implies
    implying inferred vented vents fumed fumes railed rails ranted rants thundered thunders growled bellowed barked
    hollered touched summarized summarizes clarified clarifies clarifying corrected corrects credited credits
    crediting decided decides demurred disclosed discloses divulged divulges echoed echoes echoing figured figures
    greeted heralded kidded lashed lectured objected objects pronounced protested retweeted scolded sneered snarked
    taunted taunts theorized torched uttered utters volunteered weighed welcomed welcomes
""")
"""In every form."""
