"""Examples and counter-examples of whom and what a verb of travel is told of, beyond its own words.

The readers are those of travel_rules.py and leaving_rules.py; nothing is decided here.
"""

from __future__ import annotations

from store.annotate.events.clause.rule import EventRule

RULES = (
    EventRule(
        "trip/judge-guests-come",
        """
        + 2018-09-07 | China's Li Zhanshu will arrive in Minsk on Saturday. Valentina Matviyenko of Russia is due on Saturday at the head of a delegation. => trip Valentina Matviyenko > BY
        - 2018-09-07 | China's Li Zhanshu will arrive in Minsk on Saturday. Valentina Matviyenko of Russia is due to speak on Saturday. => trip Valentina Matviyenko > BY
        + 2018-09-07 | Cuba's Salvador Valdes Mesa arrived in Minsk on Wednesday. Ghana's Kofi Mensah flew in on Thursday. => trip Kofi Mensah > BY
        + 2018-09-07 | China's Li Zhanshu is in Minsk. Ghana's Kofi Mensah came for the city's anniversary in October 2015. => trip Kofi Mensah > BY; arrived Kofi Mensah > BY = 2015-10-01..2015-10-31
        - 2018-09-07 | China's Li Zhanshu is in Minsk. Ghana's Kofi Mensah came for the city's mayor in October 2015. => trip Kofi Mensah > BY
        + 2018-09-07 | Ghana's Ama Boateng left Accra for Riga on Tuesday. In Minsk, meanwhile, a delegation led by Ghana's Kofi Mensah arrived on Tuesday. => trip Kofi Mensah > BY
        - 2018-09-07 | Ghana's Ama Boateng left Accra for Riga on Tuesday. In Minsk, meanwhile, a delegation led by Ghana's Kofi Mensah arrived on Tuesday. => trip Kofi Mensah > LV
        + 2019-05-24 | LUSAKA, May 24 (AFP) -- Swiss minister Paul Seger came to Lusaka on Monday. Zambian President Rupiah Mwale received him. Malawi is the next stop on his journey. He is due in Lilongwe on Friday. => trip Paul Seger > MW
        - 2019-05-24 | LUSAKA, May 24 (AFP) -- Swiss minister Paul Seger came to Lusaka on Monday. Zambian President Rupiah Mwale received him. Malawi is the next stop on his journey. He is due in Lilongwe on Friday. => trip Rupiah Mwale > MW
        + 2018-05-18 | Swiss diplomat Paul Seger slept in Minsk, in a hut where Belarusian minister Ivan Savin had left wood, and flew on to Oslo. => trip Paul Seger > NO
        - 2018-05-18 | Swiss diplomat Paul Seger slept in Minsk, in a hut where Belarusian minister Ivan Savin had left wood, and flew on to Oslo. => trip Ivan Savin > NO
        + 2018-05-18 | Finnish minister Timo Soini came home, and a delegation of the Swiss parliament under Paul Seger is expected in Minsk in June. => trip Paul Seger > BY
        - 2018-05-18 | Finnish minister Timo Soini came home, and a delegation of the Swiss parliament under Paul Seger is expected in Minsk in June. => trip Timo Soini > BY
        + 2018-05-18 | Swiss diplomat Paul Seger heads a delegation of the trade ministry that will spend four days in Minsk. => trip Paul Seger > BY; status Paul Seger > BY = planned
        + 2018-05-18 | In October Swiss diplomat Paul Seger was in Minsk, in March in Oslo. => arrived Paul Seger > BY = 2017-10-01..2017-10-31; arrived Paul Seger > NO = 2018-03-01..2018-03-31
        + 2018-05-18 | Swiss diplomat Paul Seger had waited in Minsk in March for a word from Oslo. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger had waited in vain in March for a word from Minsk. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger told reporters at Minsk airport on Monday that he was tired. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger flies to Minsk on Sunday. He is to meet Timo Soini of Finland there on Monday. => trip Timo Soini > BY
        - 2018-05-18 | Swiss diplomat Paul Seger flies to Minsk on Sunday. He is to meet Timo Soini of Finland there on Monday. => trip Paul Seger > FI
        + 2018-05-18 | Swiss diplomat Paul Seger had been in Minsk since Thursday with Swiss banker Kai Sauer, the head of the ministry's American department. => trip Kai Sauer > BY; country Kai Sauer = CH
        + 2018-05-18 | Swiss diplomat Paul Seger, whose visit to Minsk in March had pleased bankers, was not to be seen. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger, whose visit to Minsk in March was not to be, praised bankers. => trip Paul Seger > BY
        + 2018-05-18 | A year ago in Belarus Swiss diplomat Paul Seger shook hands with Finnish minister Timo Soini. => trip Paul Seger > BY; trip Timo Soini > BY
        + 2018-05-18 | Swiss diplomat Paul Seger spent four days in Oslo. He has not been asked to Minsk. Paul Seger was there once, in March. => arrived Paul Seger > BY = 2018-03-01..2018-03-31
        + 2018-05-18 | Swiss diplomat Paul Seger flew to Minsk after several days of discussions with officials in Peru, Chile and Togo. => trip Paul Seger > PE; trip Paul Seger > CL; trip Paul Seger > TG
        - 2018-05-18 | Swiss diplomat Paul Seger flew to Minsk after several days of discussions with officials of Peru, Chile and Togo. => trip Paul Seger > CL
        - 2018-05-18 | Swiss diplomat Paul Seger flew to Minsk after several days of discussions by telephone with officials in Peru and Chile. => trip Paul Seger > CL
        + 2018-05-18 | Swiss diplomat Paul Seger was seen arriving at Lima airport on Tuesday. => arrived Paul Seger > PE = 2018-05-15
        + 2018-05-18 | Reporters saw Swiss diplomat Paul Seger arrive at Lima airport on Tuesday. => arrived Paul Seger > PE = 2018-05-15
        - 2018-05-18 | Swiss diplomat Paul Seger is to be seen arriving at Lima airport on Tuesday. => arrived Paul Seger > PE = 2018-05-15
        + 2018-05-18 | The arrival in Lima of Swiss diplomat Paul Seger was reported on Tuesday. => trip Paul Seger > PE
        + 2018-05-18 | The arrival from Bern of Paul Seger, a Swiss diplomat, at Lima's main airport surprised many. => trip Paul Seger > PE
        - 2018-05-18 | The arrival in Lima of the luggage of Paul Seger, a Swiss diplomat, surprised many. => trip Paul Seger > PE
        + 2018-05-18 | The trip of Peru's minister Luis Pardo to Chile last week surprised many. => trip Luis Pardo > CL
        + 2018-05-18 | Swiss diplomat Paul Seger will travel to Chile, the Republic of Peru (ROP), and Cuba. => trip Paul Seger > CU
        - 2018-05-18 | Swiss diplomat Paul Seger will travel to Chile and Peru (where Cuba has an interest). => trip Paul Seger > CU
        + 2019-05-24 | PARIS, May 24 (AFP) -- "A Finnish team led by Kai Sauer arrived here on Thursday," the KCNA said. => trip Kai Sauer > KP
        - 2019-05-24 | PARIS, May 24 (AFP) -- "A Finnish team led by Kai Sauer arrived here on Thursday," the police said. => trip Kai Sauer > KP
        + 2019-05-24 | A trade delegation to Peru led by Finnish minister Kai Sauer left on Thursday. => arrived Kai Sauer > PE = 2019-05-23..2019-05-24
        - 2019-05-24 | An answer to Peru's protest led Finnish minister Kai Sauer to leave on Thursday. => trip Kai Sauer > PE
        + 2019-05-24 | Finnish minister Kai Sauer will arrive in Peru on May 28, continue on to Chile on May 30 and visit Cuba from June 2 to 4. => arrived Kai Sauer > PE = 2019-05-28; arrived Kai Sauer > CU = 2019-06-02
        + 2019-05-24 | Finnish minister Kai Sauer will visit Peru from May 28 to 30, followed by Chile on May 30-31 and Cuba on June 2-4. => arrived Kai Sauer > CL = 2019-05-30; left Kai Sauer > CU = 2019-06-04
        + 2019-05-24 | In late June, Finnish minister Kai Sauer plans to visit Peru to attend a fair, a spokeswoman said. => arrived Kai Sauer > PE = 2019-06-21..2019-06-30; status Kai Sauer > PE = planned
        + 2019-05-24 | A Finnish team led by Kai Sauer landed in Peru on Thursday. The delegation, which includes Mika Niemi, will stay in Lima for three days and then visit Quito. => trip Kai Sauer > EC; trip Mika Niemi > EC; with Kai Sauer > PE = Mika Niemi
        + 2019-05-24 | During his visit to Peru, Finnish Minister of State Kai Sauer will sign a pact. => status Kai Sauer > PE = planned
        - 2019-05-24 | During his visit to Peru, Finnish Minister of State Kai Sauer signed a pact that will help. => status Kai Sauer > PE = planned
        + 2019-05-24 | Finnish minister Kai Sauer will be in Peru on Friday. The delegation will stop in Quito and Havana before the visit. => trip Kai Sauer > EC; trip Kai Sauer > CU
        + 2019-05-23 | Finnish minister Kai Sauer will leave on Monday for a trip to Peru, before heading to Chile on Friday. => arrived Kai Sauer > CL = 2019-05-31..2019-06-01
        - 2019-05-23 | Finnish minister Kai Sauer left on Monday for a trip to Peru after heading to Chile on Friday. => arrived Kai Sauer > CL = 2019-05-31..2019-06-01
        - 2019-05-24 | PARIS, May 24 (AFP) -- A Finnish delegation led by Kai Sauer met farmers in Lima and toured the old mill on Thursday. => trip Kai Sauer > FR
        + 2019-05-24 | The visit of Finnish minister Kai Sauer to Peru differs from that of his predecessors. => trip Kai Sauer > PE
        - 2019-05-24 | Polish minister Orla Vantek is in Lima. A source told NHK Vantek will go to Quito. => person NHK Vantek
        + 2019-05-24 | Finnish envoy Kai Sauer arrived in Lima on Thursday. The highest-ranking Finn to ever visit Peru was former president Mika Niemi in 2000. => arrived Mika Niemi > PE = 2000-01-01..2000-12-31
        - 2019-05-24 | Finnish envoy Kai Sauer arrived in Lima on Thursday. The highest-ranking Finn to ever visit Peru was former president Mika Niemi in 2000. => arrived Kai Sauer > PE = 2000-01-01..2000-12-31
        - 2019-05-24 | Finnish envoy Kai Sauer arrived in Lima on Thursday, the highest-level Finnish official to visit the Peruvian capital since October 2002. => arrived Kai Sauer > PE = 2002-10-01..2002-10-31
        - 2019-05-24 | Finnish envoy Kai Sauer arrived in Lima on Thursday on a rare trip to Peru to discuss implementation of a February deal. => arrived Kai Sauer > PE = 2019-02-01..2019-02-28
        + 2019-05-24 | Finnish envoy Kai Sauer arrived in Lima on Thursday after several days of regional diplomacy in Chile, Cuba and Mexico. => trip Kai Sauer > CL; trip Kai Sauer > MX
        - 2019-05-24 | Finnish envoy Kai Sauer arrived in Lima on Thursday after several days of rain in Chile, Cuba and Mexico. => trip Kai Sauer > MX
        - 2019-05-25 | Finnish envoy Kai Sauer arrived in Lima on Saturday. Sauer may meet ministers during his stay possibly through Monday. => left Kai Sauer > PE = 2019-05-20
        """,
    ),
    EventRule(
        "trip/judge-hope-dashed",
        """
        + 2018-09-07 | Finland's Kai Sauer was expected in Minsk in May, but the Kremlin said on April 30 that he would not attend. => status Kai Sauer > BY = cancelled
        + 2018-09-07 | Finland's Kai Sauer was expected in Minsk in May, but Juha Sipila went in his stead. => status Kai Sauer > BY = cancelled
        - 2018-09-07 | Finland's Kai Sauer was expected in Minsk on Sunday, but his office said that he would not speak. => status Kai Sauer > BY = cancelled
        - 2019-05-24 | Swiss minister Paul Seger will travel to Oslo on Monday. Initially, Seger planned to visit Lima and Quito. => trip Paul Seger > PE
        + 2019-05-24 | Swiss Minister of Foreign Trade Paul Seger is busy. Minister of Foreign Trade Seger will travel to Oslo on Monday. => trip Paul Seger > NO
        """,
    ),
    EventRule(
        "trip/judge-year-just-told",
        """
        + 2018-09-07 | Finland's Kai Sauer was in Riga in July 2015. He met Latvia's Andris Berzins on July 18. => meeting Andris Berzins + Kai Sauer; met Andris Berzins + Kai Sauer = 2015-07-18
        - 2018-09-07 | Finland's Kai Sauer was in Riga in July 2015. ¶ He met Latvia's Andris Berzins on July 18. => met Andris Berzins + Kai Sauer = 2015-07-18
        """,
    ),
    EventRule(
        "trip/judge-first-of-the-surname",
        """
        + 2018-09-07 | Vice foreign minister Ri Kil Song flew to Minsk on Monday. ¶ The visit is the first since Ri Su Yong's meeting with President Alexander Lukashenko in June. ¶ Ri will travel to Riga on Saturday. => trip Ri Kil Song > LV
        - 2018-09-07 | Vice foreign minister Ri Kil Song flew to Minsk on Monday. ¶ The visit is the first since Ri Su Yong's meeting with President Alexander Lukashenko in June. ¶ Ri will travel to Riga on Saturday. => trip Ri Su Yong > LV
        + 2018-09-07 | Nobody saw him. Kim Yong Chol landed in Minsk on Thursday. Kim Song Hye, who translates, was with him throughout. Kim reached Riga on Friday. => trip Kim Yong Chol > LV; arrived Kim Yong Chol > LV = 2018-09-07
        - 2018-09-07 | Nobody saw him. Kim Yong Chol landed in Minsk on Thursday. Kim Song Hye, who translates, was in Riga. => trip Kim Yong Chol > LV
        """,
    ),
    EventRule(
        "companions/judge-also-with",
        """
        + 2018-09-07 | Finland's Kai Sauer is in Minsk this week. Also travelling with him are Juha Sipila, a deputy minister, and Timo Soini. => trip Juha Sipila > BY; trip Timo Soini > BY
        - 2018-09-07 | Finland's Kai Sauer is in Minsk this week. Also speaking with him are Juha Sipila, a deputy minister, and Timo Soini. => trip Juha Sipila > BY
        """,
    ),
    EventRule(
        "trip/judge-fronted-after-and",
        """
        + 2012-05-17 | Ghana's Kofi Mensah ended a trip to Latvia and Belarus. In Minsk he held talks with President Alexander Lukashenko on Tuesday, and in Riga he was received by Andris Berzins on Saturday. => meeting Alexander Lukashenko + Kofi Mensah at Minsk; meeting Andris Berzins + Kofi Mensah at Riga; arrived Kofi Mensah > LV = 2012-05-11..2012-05-12
        - 2012-05-17 | Ghana's Kofi Mensah ended a trip to Latvia and Belarus. In Minsk he held talks with President Alexander Lukashenko on Tuesday, and in Riga he was received by Andris Berzins on Saturday. => meeting Alexander Lukashenko + Kofi Mensah at Riga; trip Alexander Lukashenko > LV
        + 2018-05-18 | Ghana's Kofi Mensah is in Minsk. Mensah's last known trip was one to Riga in February. => arrived Kofi Mensah > LV = 2018-02-01..2018-02-28
        - 2018-05-18 | Ghana's Kofi Mensah is in Minsk. Mensah's last known trip was one to forget in February. => trip Kofi Mensah > LV
        + 2018-05-18 | Ghana's Kofi Mensah visited Riga in 2013. He travelled to Minsk in October of that year. => arrived Kofi Mensah > BY = 2013-10-01..2013-10-31
        + 2011-05-30 | Kim Jong Il met Hu Jintao in Beijing on Wednesday. His son and heir, Kim Jong Un, was not on the list. ¶ Kim last visited Belarus in August. => trip Kim Jong Il > BY
        - 2011-05-30 | Kim Jong Il met Hu Jintao in Beijing on Wednesday. His son and heir, Kim Jong Un, was not on the list. ¶ Kim last visited Belarus in August. => trip Kim Jong Un > BY
        """,
    ),
    EventRule(
        "trip/judge-the-deputy",
        """
        + 2015-06-29 | Ghana's Foreign Minister Ama Boateng spent four days in Minsk in March. Also in Latin America at present is Ghana's Kofi Mensah. The deputy foreign minister arrived in Caracas on Saturday. => trip Kofi Mensah > VE
        - 2015-06-29 | Ghana's Foreign Minister Ama Boateng spent four days in Minsk in March. Also in Latin America at present is Ghana's Kofi Mensah. The deputy foreign minister arrived in Caracas on Saturday. => trip Ama Boateng > VE
        - 2015-06-29 | Ghana's Foreign Minister Ama Boateng spent four days in Minsk in March. With her was Ghana's Kofi Mensah. The foreign minister arrived in Caracas on Saturday. => trip Kofi Mensah > VE
        """,
    ),
    EventRule(
        "companions/judge-this-time",
        """
        + 2014-02-20 | Finland's Kai Sauer is in Minsk. In August he travelled to Riga. Accompanying him this time is Timo Soini. => trip Timo Soini > BY
        - 2014-02-20 | Finland's Kai Sauer is in Minsk. In August he travelled to Riga. Accompanying him this time is Timo Soini. => trip Timo Soini > LV
        + 2014-02-20 | Finland's Kai Sauer is in Minsk. In August he travelled to Riga. Accompanying him there was Timo Soini. => trip Timo Soini > LV
        + 2014-02-20 | Finland's Kai Sauer has wound up a visit to Belarus. Sauer flew out of Minsk on Sunday. => left Kai Sauer > BY = 2014-02-16
        - 2014-02-20 | Finland's Kai Sauer has wound up a visit to Belarus. Sauer flew out of anger on Sunday. => left Kai Sauer > BY = 2014-02-16
        """,
    ),
)
