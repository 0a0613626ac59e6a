"""Capitalised words that are no person's name, or only begin a sentence."""

from __future__ import annotations

from bot.extraction.words.lists import phrase_set, word_set

OPENERS = word_set("""
    A About Above Absolutely According Across Actually After Again Against Ago All Almost Along Already Also Although
    Always Am Amid Among An And Another Any Anyone Anything Are Aren't Around As Aside Ask Asked At Away Back Based
    Basically Be Because Been Before Behind Being Below Beside Besides Between Beyond Both But By Can Can't Certainly
    Clearly Come Coming Considering Could Couldn't Current Currently Despite Did Didn't Do Does Doesn't Don't Doing
    Down Due During Each Earlier Early Either Elsewhere Else Enough Especially Even Eventually Ever Every Everybody
    Everyone Everything Exactly Except Expect Far Few Fewer Finally First Following For Former Formerly Fortunately
    From Further Furthermore Generally Get Given Go Going Good Got Great Had Has Hasn't Have Haven't Having He Hello
    Hence Her Here Here's Hers Herself Hey Hi Him Himself His How However I I'd I'll I'm I've If Imagine In Including
    Indeed Initially Instead Into Is Isn't It It'd It'll It's Its Itself Just Know Knowing Last Late Lately Later
    Least Less Let Let's Like Likewise Long Look Looking Lots Make Making Many Maybe Me Mean Meanwhile Might Mine
    Mixed More Moreover Most Mostly Much Must My Myself Namely Near Nearly Neither Never Nevertheless Next No Nobody
    None Nonetheless Nor Not Nothing Notably Now Obviously Of Off Often Oh Okay OK On Once One Only Onto Or Original
    Originally Other Others Otherwise Our Ours Out Outside Over Overall Own Part Particularly People Per Perhaps
    Please Possibly Presumably Previously Probably Put Quite Rather Read Really Recent Recently Regarding Remember
    Right Said Same Save Say Says Second See Seeing Seriously Several Shall She She'd She'll She's Should Shouldn't
    Similarly Since So Some Somebody Somehow Someone Something Sometimes Soon Speaking Still Strangely Such Suddenly
    Sure Take Taking Talk Tell Than Thank Thanks That That's The Their Theirs Them Themselves Then There There's
    Therefore These They They'd They'll They're They've Thing Things Think Third This Those Though Through Throughout
    Thus To Today Together Tomorrow Tonight Too Toward Towards Truly Try Turns Two Typically Ultimately Under
    Unfortunately Unless Unlike Until Up Upon Use Used Using Usually Very Via Was Wasn't Watch We We'd We'll We're
    We've Well Were Weren't What What's Whatever When Whenever Where Where's Whereas Wherever Whether Which While Who
    Who's Whoever Whom Whose Why Will With Within Without Won't Would Wouldn't Wow Yeah Yep Yes Yesterday Yet You
    You'd You'll You're You've Your Yours Three Four Five Six Seven Eight Nine Ten Dozens Hundreds Thousands Half
    Photo Image Credit Reporting Viewers Fans Critics Production Filming Season Episode Series Show Shows Spoiler
    Spoilers Update Updated Breaking Exclusive Related
""")
"""Words that are capitalised because a sentence begins with them."""

CALENDAR = word_set("""
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
    September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Christmas Easter Thanksgiving
    Halloween Passover Ramadan Spring Summer Autumn Fall Winter
""")

ORGANISATION_WORDS = word_set("""
    Academy Act Administration Agency Agreement Airlines Airport Alliance Amendment Arena Army Assembly Association
    Authority Avenue Award Awards Band Bank Bay Beach Board Book Books Boulevard Bowl Bridge Broadcasting Brothers
    Building Bureau Cabinet Cable Campaign Capitol Castle Caucus Center Centre Channel Chamber Championship Church
    Cinema City Club Coalition College Comedy Comics Commission Committee Communications Community Company Conference
    Congress Constitution Convention Corp Corporation Council County Court Cup Daily Day Department Dept District
    Division Drive Dynamics Empire Entertainment Era Exchange Express Federation Festival Field Film Films Fleet Force
    Forces Forum Foundation Fund Galaxy Game Games Gazette Globe Globes Government Group Guild Hall Herald Heritage
    High Hill Hills Holdings Hospital Hotel House Inc Industries Initiative Institute Institution International
    Internet Interview Island Islands Journal Kingdom Knesset Lab Labs Lake Law League Library Life Limited Literary
    Live LLC Ltd Magazine Mail Mall Marathon Market Media Memorial Ministry Mission Monument Motors Mountain Mountains
    Movement Movie Museum Music National Navy Network Networks News Night Nation Nations Ocean Office Opera Orchestra
    Order Organization Organisation PAC Pact Palace Parade Paris Park Parliament Partners Partnership Party Peninsula
    Pentagon Philharmonic Pictures Place Plan Planet Plaza Police Poll Polls Post Power Press Prize Productions
    Program Programme Project Province Publishing Radio Reality Records Register Reporter Republic Research Restaurant
    Review Revolution River Road Room Savings School Sea Senate Series Service Services Shop Show Sentinel Society
    Solutions Square Stadium Standard Station States Store Street Studio Studios Summit Supreme Systems Tavern Team
    Telegraph Television Theater Theatre Times Tonight Tour Tower Towers Town Trail Treaty Tribune Trust Union Unit
    United University Valley Video Village Wall War Warriors Week Weekly World Worldwide Yard Year Zoo
""")
"""The heads of names of bodies, buildings, places and works."""

PLACES = phrase_set("""
    Afghanistan, Africa, Alabama, Alaska, Albania, Algeria, America, Amsterdam, Antarctica, Argentina, Arizona
    Arkansas, Armenia, Asia, Athens, Atlanta, Australia, Austria, Azerbaijan, Baghdad, Bahamas, Bahrain, Baltimore
    Bangkok, Bangladesh, Barcelona, Beijing, Beirut, Belarus, Belfast, Belgium, Benghazi, Berlin, Bolivia, Bosnia
    Boston, Brazil, Bristol, Britain, British Columbia, Broadway, Bronx, Brooklyn, Brussels, Budapest, Buffalo
    Bulgaria, Burma, Cairo, California, Cambodia, Cambridge, Canada, Cardiff, Caribbean, Chicago, Chile, China
    Cincinnati, Cleveland, Colombia, Colorado, Columbus, Congo, Connecticut, Crimea, Croatia, Cuba, Cyprus, Dallas
    Damascus, Delaware, Delhi, Denmark, Denver, Detroit, Dubai, Dublin, Ecuador, Edinburgh, Egypt, England, Estonia
    Ethiopia, Europe, Finland, Florida, France, Geneva, Georgia, Germany, Ghana, Glasgow, Greece, Guatemala, Haiti
    Harlem, Hawaii, Hollywood, Honduras, Hong Kong, Houston, Hungary, Iceland, Idaho, Illinois, India, Indiana
    Indianapolis, Indonesia, Iowa, Iran, Iraq, Ireland, Israel, Istanbul, Italy, Jamaica, Japan, Jerusalem, Jordan
    Kabul, Kansas, Kentucky, Kenya, Kiev, Korea, Kosovo, Kuwait, Las Vegas, Latvia, Lebanon, Libya, Lithuania
    Liverpool, London, Long Island, Los Angeles, Louisiana, Madrid, Maine, Malaysia, Manchester, Manhattan, Maryland
    Massachusetts, Melbourne, Memphis, Mexico, Miami, Michigan, Middle East, Milwaukee, Minneapolis, Minnesota
    Mississippi, Missouri, Montana, Montreal, Morocco, Moscow, Mumbai, Myanmar, Nairobi, Nashville, Nebraska, Nepal
    Netherlands, Nevada, New Delhi, New England, New Hampshire, New Jersey, New Mexico, New Orleans, New York
    New York City, New Zealand, Nicaragua, Nigeria, North Carolina, North Dakota, North Korea, Northern Ireland
    Norway, Ohio, Oklahoma, Oregon, Orlando, Oslo, Ottawa, Oxford, Pakistan, Palestine, Panama, Paraguay, Paris
    Pennsylvania, Peru, Philadelphia, Philippines, Phoenix, Pittsburgh, Poland, Portland, Portugal, Prague
    Puerto Rico, Qatar, Quebec, Queens, Rhode Island, Romania, Rome, Russia, Rwanda, Sacramento, San Antonio
    San Diego, San Francisco, Saudi Arabia, Scotland, Seattle, Serbia, Shanghai, Singapore, Slovakia, Somalia
    South Africa, South Carolina, South Dakota, South Korea, Spain, Sri Lanka, St. Louis, Stockholm, Sudan, Sweden
    Switzerland, Sydney, Syria, Taiwan, Tehran, Tennessee, Texas, Thailand, Tokyo, Toronto, Tunisia, Turkey, U.K.
    U.N., U.S., UK, US, USA, Uganda, Ukraine, United Kingdom, United States, Uruguay, Utah, Vancouver, Venezuela
    Vermont, Vienna, Vietnam, Virginia, Wales, Warsaw, Washington, West Virginia, Wisconsin, Wyoming, Yemen, Zimbabwe
    Wall Street, Silicon Valley, White House, Capitol Hill, Kremlin, Vatican, Congress, Senate, Pentagon, Parliament
""")

PEOPLES = word_set("""
    African African-American American Americans Arab Arabs Asian Asian-American Australian Black British Canadian
    Catholic Chinese Christian Christians Conservative Cuban Democratic Democrats Dutch Egyptian English European
    Europeans French German Greek Gulf Hispanic Hispanics Indian Iranian Iraqi Irish Islamic Israeli Italian Japanese
    Jew Jewish Jews Korean Labour Latin Latino Latinos Latina Liberal Mexican Mexicans Muslim Muslims Nazi Norwegian
    Olympic Pakistani Palestinian Polish Protestant Republicans Roman Russian Russians Saudi Scottish Soviet Spanish
    Swedish Syrian Tory Turkish Ukrainian Welsh White Oscar Emmy Emmy-winning Emmy-nominated Oscar-winning
    Oscar-nominated Tony-winning Golden God Lord Bible Internet Twitter Facebook Instagram Zoom YouTube
""")
"""Peoples, parties and faiths: before a name they describe it."""
