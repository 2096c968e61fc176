"""Examples and counter-examples of days and states told beside a trip, not in its own clause.

The code is in nearby.py, timing.py, status.py and companions.py; nothing is decided here.
"""

from __future__ import annotations

from store.annotate.events.clause.rule import EventRule

RULES = (
    EventRule(
        "companions/joining-there",
        """
        + 2005-12-13 | Russian President Vladimir Putin will travel to Togo on Thursday, joining Kenyan President Mwai Kibaki and Malian President Amadou Toure in an effort to end the war. => trip Mwai Kibaki > TG; trip Amadou Toure > TG; status Mwai Kibaki > TG = planned
        - 2005-12-13 | Russian President Vladimir Putin will travel to Togo on Thursday, joining Kenyan President Mwai Kibaki and Malian President Amadou Toure in an effort to end the war. => with Vladimir Putin > TG = Mwai Kibaki
        - 2005-12-13 | Russian President Vladimir Putin criticised Togo on Thursday, joining Kenyan President Mwai Kibaki. => trip Mwai Kibaki > TG
        """,
    ),
    EventRule(
        "trip/judge-still-to-come",
        """
        + 2019-06-17 | Russian President Vladimir Putin visited Turkey on June 5 and 6. => arrived Vladimir Putin > TR = 2019-06-05; left Vladimir Putin > TR = 2019-06-06
        - 2019-06-17 | Russian President Vladimir Putin visited Turkey on June 5 and 9. => left Vladimir Putin > TR = 2019-06-09
        + 2019-06-17 | TURIN, June 17 (AFP) -- Russian President Vladimir Putin, who was due to arrive in Turkey on Thursday, will be making his first trip there since March. => status Vladimir Putin > TR = planned; arrived Vladimir Putin > TR = 2019-06-20
        + 2019-06-17 | Police found a bomb hours before Russian President Vladimir Putin was set to arrive in Turkey for a two-day visit. => status Vladimir Putin > TR = planned
        + 2019-06-17 | Russian President Vladimir Putin is due in Turkey on Thursday for a two-day visit. => arrived Vladimir Putin > TR = 2019-06-20; left Vladimir Putin > TR = 2019-06-21
        - 2019-06-17 | Russian President Vladimir Putin will be making his first trip to Turkey since March. => arrived Vladimir Putin > TR = 2019-03-01..2019-03-31
        + 2019-06-16 | Russian President Vladimir Putin meets Turkish President Recep Erdogan in Ankara on Monday. => status Vladimir Putin > TR = planned
        - 2019-06-17 | Russian President Vladimir Putin arrived in Turkey on Thursday. => arrived Vladimir Putin > TR = 2019-06-20
        """,
    ),
    EventRule(
        "trip/judge-days-beside",
        """
        + 2019-06-19 | OSLO, June 19 (AFP) -- A treaty was signed here Tuesday. Chilean Foreign Minister Pedro Soto attended the ceremony in Oslo. => arrived Pedro Soto > NO = 2019-06-17..2019-06-18
        + 2019-06-19 | Russian President Vladimir Putin left Moscow on Wednesday for Turkey. He will stay there until Friday and then travel to Egypt. => arrived Vladimir Putin > EG = 2019-06-21..2019-06-22
        + 2019-06-19 | Russian President Vladimir Putin was in Egypt from May 5 to 7 for talks and flew from Cairo to Tunis. => arrived Vladimir Putin > EG = 2019-05-05; arrived Vladimir Putin > TN = 2019-05-07..2019-05-08
        + 2019-06-19 | From May 5 to 7 Russian President Vladimir Putin travelled to Egypt. => arrived Vladimir Putin > EG = 2019-05-05; left Vladimir Putin > EG = 2019-05-07
        + 2019-06-19 | Russian President Vladimir Putin flew on to Turkey, where he met bankers in Izmir on Monday. => arrived Vladimir Putin > TR = 2019-06-16..2019-06-17
        - 2019-06-19 | ANKARA, June 19 (AFP) -- Russian President Vladimir Putin flew in from Cairo, where on Monday he met bankers. => arrived Vladimir Putin > TR = 2019-06-16..2019-06-17
        + 2019-06-19 | ANKARA, June 19 (AFP) -- Russian President Vladimir Putin flew in from Cairo, where on Monday he fell. => arrived Vladimir Putin > EG = 2019-06-16..2019-06-17
        - 2019-06-19 | Russian President Vladimir Putin left Moscow on Wednesday for Turkey and will visit Egypt and Jordan subsequently. => arrived Vladimir Putin > EG = 2019-06-20..2019-06-27
        - 2019-06-19 | A treaty was signed in Lima on Tuesday. Russian President Vladimir Putin once attended a ceremony in Oslo. => arrived Vladimir Putin > NO = 2019-06-17..2019-06-18
        - 2019-06-19 | Russian President Vladimir Putin will visit Egypt. => arrived Vladimir Putin > EG = 2019-06-19..2019-06-26
        + 2006-11-14 | MINSK, Nov. 14 (AFP) -- Soldiers came here on Tuesday. Some had come on Saturday. Swiss minister Paul Seger told a press conference here that all was well. => arrived Paul Seger > BY = 2006-11-13..2006-11-14
        + 2018-05-18 | Swiss diplomat Paul Seger will go to Minsk for next week's summit. => arrived Paul Seger > BY = 2018-05-21..2018-05-27
        + 2018-05-18 | Swiss diplomat Paul Seger would fly to Minsk for Monday's talks. => arrived Paul Seger > BY = 2018-05-20..2018-05-21
        - 2018-05-18 | Swiss diplomat Paul Seger flew to Minsk for next week's summit. => arrived Paul Seger > BY = 2018-05-21..2018-05-27
        + 2018-05-18 | Swiss diplomat Paul Seger will fly to Minsk by chartered aircraft and be back on Tuesday. => left Paul Seger > BY = 2018-05-22; status Paul Seger > BY = planned
        + 2006-11-14 | MINSK, Nov. 14 (AFP) -- Swiss minister Paul Seger called for calm before he returned to Bern after a two-day visit. => trip Paul Seger > BY; left Paul Seger > BY = 2006-11-13..2006-11-15
        - 2006-11-14 | OSLO, Nov. 14 (AFP) -- Swiss minister Paul Seger called for calm before he returned to Bern after a brief visit to Belarus. => arrived Paul Seger > BY = 2006-11-13..2006-11-14
        + 2018-05-18 | Swiss diplomat Paul Seger was seen at the airport in Minsk on Thursday. He boarded a flight to Riga an hour later. => arrived Paul Seger > LV = 2018-05-17..2018-05-18
        - 2018-05-18 | Swiss diplomat Paul Seger was seen at the airport in Minsk on Thursday. He once boarded a flight to Riga. => arrived Paul Seger > LV = 2018-05-17..2018-05-18
        + 2019-05-24 | Finnish minister Timo Laine visited Chad between May 13 and 18. => arrived Timo Laine > TD = 2019-05-13; left Timo Laine > TD = 2019-05-18
        + 2019-05-24 | Finnish minister Timo Laine will visit Chad some time between June and August. => arrived Timo Laine > TD = 2019-06-01..2019-08-31
        + 2019-05-24 | Finnish minister Timo Laine, who toured Chad, Mali and Niger, in March, the ministry said, is ill. => arrived Timo Laine > NE = 2019-03-01..2019-03-31
        + 2019-05-24 | OSLO, May 24 (AFP) -- A visit to Oslo by Finnish minister Timo Laine has been set for June 3. => arrived Timo Laine > NO = 2019-06-03; status Timo Laine > NO = planned
        - 2019-05-24 | OSLO, May 24 (AFP) -- Finnish minister Timo Laine came back to Oslo on Friday. Before that he was in Chile for two days. => status Timo Laine > CL = ongoing
        + 2019-05-24 | Finnish minister Timo Laine visited Chad twice as prime minister, in 1996 and 2000. => arrived Timo Laine > TD = 1996-01-01..1996-12-31; arrived Timo Laine > TD = 2000-01-01..2000-12-31
        - 2019-05-24 | Finnish minister Timo Laine visited Chad as tension rose in March 2010. => arrived Timo Laine > TD = 2010-03-01..2010-03-31
        + 2019-05-24 | Bolivian minister Marta Quispe is a traveller: in March she visited Peru and then Chile. => arrived Marta Quispe > PE = 2019-03-01..2019-03-31
        """,
    ),
    EventRule(
        "trip/judge-own-days",
        """
        + 2005-11-11 | On Nov. 14, Russian President Vladimir Putin will leave Egypt for Turkey to attend a summit to be held there from Nov. 16 to 18. => left Vladimir Putin > EG = 2005-11-14
        - 2005-11-11 | On Nov. 14, Russian President Vladimir Putin will leave Egypt for Turkey to attend a summit to be held there from Nov. 16 to 18. => left Vladimir Putin > EG = 2005-11-16..2005-11-18
        - 2005-11-20 | Chinese President Hu Jintao will go to Peru early next year, he said in talks with visiting US President George W. Bush. => status George W. Bush > CN = planned
        - 2018-05-18 | Swiss diplomat Paul Seger was shown around a bridge in Minsk, a structure finished in 2014. => arrived Paul Seger > BY = 2014-01-01..2014-12-31
        + 2018-05-18 | Swiss diplomat Paul Seger was shown around a bridge in Minsk in 2014, a structure finished in 1998. => arrived Paul Seger > BY = 2014-01-01..2014-12-31
        """,
    ),
    EventRule(
        "trip/judge-topics",
        """
        + 2006-12-19 | Russian President Vladimir Putin welcomed the king in Geneva on Monday. => trip Vladimir Putin > CH
        - 2006-12-19 | Russian President Vladimir Putin welcomed the new round of trade talks in Geneva this week. => trip Vladimir Putin > CH
        - 2006-12-19 | Russian President Vladimir Putin said on Monday that the troops would continue to stay in Turkey. => trip Vladimir Putin > TR
        - 2006-12-19 | Russian President Vladimir Putin discussed the decisions made by President Luis Vega in Rome. => trip Vladimir Putin > IT
        + 2018-05-18 | Swiss diplomat Paul Seger, who came to Rome on Tuesday, briefed Italian minister Aldo Neri on his trip to Belarus. => status Paul Seger > BY = completed
        - 2018-05-18 | Swiss diplomat Paul Seger, who came to Rome on Tuesday, briefed Italian minister Aldo Neri on his trip to Belarus. => arrived Paul Seger > BY = 2018-05-15
        + 2018-05-18 | Swiss diplomat Paul Seger briefed reporters on Tuesday on his upcoming trip to Belarus. => status Paul Seger > BY = planned
        - 2018-05-18 | Swiss President Paul Seger will pay a visit to Minsk on May 28. His visit signals that the talks slated for early June will be held. => arrived Paul Seger > BY = 2018-06-01..2018-06-10
        + 2018-05-18 | The two ministers discussed a recent visit to Belarus by Swiss diplomat Paul Seger. => status Paul Seger > BY = completed
        - 2018-05-18 | The two ministers discussed a possible visit to Belarus by Swiss diplomat Paul Seger. => trip Paul Seger > BY
        """,
    ),
    EventRule(
        "trip/judge-vehicle",
        """
        + 2019-06-19 | Russian President Vladimir Putin's plane landed in Oslo on Monday.              => trip Vladimir Putin > NO; arrived Vladimir Putin > NO = 2019-06-17
        - 2019-06-19 | Russian President Vladimir Putin's letter landed in Oslo on Monday.             => trip Vladimir Putin > NO
        """,
    ),
    EventRule(
        "trip/judge-legs",
        """
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto will visit Norway from Monday to Thursday, Egypt on July 2 and Peru on July 5. => arrived Pedro Soto > NO = 2019-06-24; arrived Pedro Soto > EG = 2019-07-02; arrived Pedro Soto > PE = 2019-07-05
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto is expected in Bern for a session that opens on Friday. => arrived Pedro Soto > CH = 2019-06-19..2019-06-21
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto met Jordanian King Abdullah in Amman on Thursday and left the next day. => left Pedro Soto > JO = 2019-06-14
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto left Santiago for Egypt to attend a one-day summit tomorrow. => arrived Pedro Soto > EG = 2019-06-19..2019-06-20; status Pedro Soto > EG = ongoing
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Tuesday on a 48-hour visit. => left Pedro Soto > NO = 2019-06-19
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto left on Monday for a ten-day tour of Egypt, Chad and Kenya. => arrived Pedro Soto > EG = 2019-06-17..2019-06-18; left Pedro Soto > EG = ?; status Pedro Soto > EG = ongoing; status Pedro Soto > KE = planned; left Pedro Soto > KE = 2019-06-26..2019-06-27
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto began a tour of Egypt, Chad and Kenya on Monday. => arrived Pedro Soto > EG = 2019-06-17; status Pedro Soto > TD = planned
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto wound up a tour of Egypt, Chad and Kenya on Monday. => left Pedro Soto > KE = 2019-06-17; left Pedro Soto > EG = ?; status Pedro Soto > EG = completed
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Cairo on Monday on a week-long tour that also includes Chad and Kenya. => left Pedro Soto > EG = ?; status Pedro Soto > TD = planned
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Cairo on Monday on a week-long tour of Egypt. => left Pedro Soto > EG = ?
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto returned to Santiago on Tuesday. The tour took him to Egypt, Chad and finally Kenya, where he arrived on Sunday. => left Pedro Soto > KE = 2019-06-18; arrived Pedro Soto > KE = 2019-06-16; left Pedro Soto > EG = ?
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto is to fly back to Santiago on Friday from Cairo. => left Pedro Soto > EG = 2019-06-21; status Pedro Soto > EG = ongoing
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto is due back in Santiago on Friday after a week in Egypt. => left Pedro Soto > EG = 2019-06-21; status Pedro Soto > EG = ongoing
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto is to fly back to Cairo on Friday from Oslo.    => status Pedro Soto > EG = ongoing
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto left Santiago for Egypt to attend a one-day summit tomorrow. => left Pedro Soto > EG = 2019-06-19..2019-06-20
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto will visit Norway on Monday, and Peru was pleased. => trip Pedro Soto > PE
        + 2018-05-18 | Swiss diplomat Paul Seger will be in Minsk from May 21 to 23. He goes from there to Riga. => arrived Paul Seger > LV = 2018-05-23..2018-05-24
        - 2018-05-18 | Swiss diplomat Paul Seger will be in Minsk from May 21 to 23. He goes from there to Riga on May 28. => arrived Paul Seger > BY = 2018-05-28
        + 2018-05-18 | Swiss diplomat Paul Seger will be in Minsk on May 21 and 22. From there he flies to Riga. => left Paul Seger > BY = 2018-05-22; arrived Paul Seger > LV = 2018-05-22..2018-05-23
        - 2018-05-18 | Swiss diplomat Paul Seger will be in Minsk on May 21 and June 22. => left Paul Seger > BY = 2018-06-22
        - 2018-05-18 | Swiss diplomat Paul Seger is in Minsk. He is to travel to Riga shortly after his return on Monday. => left Paul Seger > LV = 2018-05-21
        + 2019-05-24 | Finnish minister Timo Laine wrapped up a tour of Africa and returned home on Wednesday. He left Helsinki on May 10 and visited Angola, Namibia and Uganda. => left Timo Laine > UG = 2019-05-22
        - 2019-05-24 | Finnish minister Timo Laine wrapped up a tour of Africa and returned home on Wednesday. He left Helsinki on May 10 and visited Angola, Namibia and Uganda. => left Timo Laine > AO = 2019-05-22
        + 2019-05-24 | Finnish minister Timo Laine visited Chad from May 14 to 16. He had flown there from Mali. On his way back, he stopped over in Rome on May 17. => left Timo Laine > ML = 2019-05-14
        + 2019-05-24 | Finnish minister Timo Laine departed for Chad on Tuesday. On Thursday, he was seen boarding a flight to Ndjamena in Rome. => arrived Timo Laine > TD = 2019-05-23..2019-05-24
        + 2019-05-24 | Finnish minister Timo Laine reached Beijing on Thursday after stops in Dalian and Tianjin. He crossed the border at Dandong on Tuesday. => arrived Timo Laine > CN = 2019-05-21; status Timo Laine > CN = ongoing
        + 2019-05-24 | Finnish minister Timo Laine met bankers in Berlin on Thursday. Laine, on a tour of Europe, was to go on to Italy. => status Timo Laine > DE = ongoing; status Timo Laine > IT = planned
        + 2019-05-24 | Finnish minister Timo Laine left Mali on Sunday. He had left Helsinki on May 11 for the tour. In Chad, the first leg, he met President Idriss Deby. => arrived Timo Laine > TD = 2019-05-11..2019-05-12
        + 2019-05-24 | Finnish minister Timo Laine visited Chad from March 28 to 30. From Chad, the minister flew to Mali. => arrived Timo Laine > ML = 2019-03-30..2019-03-31
        """,
    ),
    EventRule(
        "trip/judge-elsewhere",
        """
        + 2005-11-16 | LIMA, Nov. 16 (AFP) -- Peruvian Foreign Minister Luis Vega and Chilean President Pedro Soto met in Tunis on Wednesday, a paper reported. In his talks with Soto, Vega spoke of trade. => trip Pedro Soto > TN
        - 2005-11-16 | LIMA, Nov. 16 (AFP) -- Peruvian Foreign Minister Luis Vega and Chilean President Pedro Soto met in Tunis on Wednesday, a paper reported. In his talks with Soto, Vega spoke of trade. => trip Pedro Soto > PE
        - 1997-04-13 | Pope John Paul II was to return to Italy from Norway on Sunday.                  => trip John Paul II > IT
        - 2006-12-05 | Petr Orlov had a last ball to leave Australia struggling on 10-3.                => trip Petr Orlov > AU
        """,
    ),
    EventRule(
        "companions/judge-lists",
        """
        + 2019-06-19 | Russian President Vladimir Putin landed in Oslo on Tuesday. He was accompanied by his wife, Ludmila Putina; by Petr Orlov, the trade minister; and by Ivan Lavrov. => with Vladimir Putin > NO = Petr Orlov; with Vladimir Putin > NO = Ivan Lavrov
        + 2019-06-19 | Russian President Vladimir Putin landed in Oslo on Tuesday. Among those travelling with him were Sergei Ivanov and Petr Orlov. => with Vladimir Putin > NO = Sergei Ivanov; with Vladimir Putin > NO = Petr Orlov
        + 2019-06-19 | Russian President Vladimir Putin came to Oslo on Tuesday with two fellow members of the Duma, Petr Orlov and Ivan Lavrov. => with Vladimir Putin > NO = Ivan Lavrov
        + 2019-06-19 | Russian President Vladimir Putin arrived in Oslo on Tuesday. Sergei Ivanov and Petr Orlov are also in the delegation. => with Vladimir Putin > NO = Petr Orlov
        + 2019-06-19 | A Russian delegation led by Igor Ivanov and including Petr Orlov and Ivan Lavrov arrived in Oslo on Tuesday. => trip Igor Ivanov > NO; trip Ivan Lavrov > NO
        - 2019-06-19 | Russian President Vladimir Putin arrived in Oslo on Tuesday. There was no word whether Petr Orlov was in the delegation. => with Vladimir Putin > NO = Petr Orlov
        - 2019-06-19 | Russian President Vladimir Putin landed in Oslo on Tuesday. Among those waiting for him were Sergei Ivanov and Petr Orlov. => with Vladimir Putin > NO = Petr Orlov
        """,
    ),
    EventRule(
        "trip/judge-numbered-day",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger spoke in Minsk on Friday, on the third day of a visit to Belarus. => arrived Paul Seger > BY = 2018-05-16
        + 2018-05-18 | Swiss diplomat Paul Seger spoke in Minsk on Friday, the last day of his three-day visit. => arrived Paul Seger > BY = 2018-05-16; left Paul Seger > BY = 2018-05-18
        - 2018-05-18 | Swiss diplomat Paul Seger spoke in Minsk on Friday, the third day of a strike that met his visit to Belarus. => arrived Paul Seger > BY = 2018-05-16
        """,
    ),
    EventRule(
        "trip/judge-deadline",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger will visit Minsk before the end of this month. => arrived Paul Seger > BY = 2018-05-18..2018-05-31
        + 2018-05-18 | Swiss diplomat Paul Seger made a weeklong trip to Minsk from April 2. => left Paul Seger > BY = 2018-04-08
        + 2018-05-18 | Swiss diplomat Paul Seger left Minsk on Monday, where he had been attending a congress since May 4. => arrived Paul Seger > BY = 2018-05-04
        - 2018-05-18 | Swiss diplomat Paul Seger visited Minsk before the end of this war. => arrived Paul Seger > BY = 2018-05-18..2018-05-31
        """,
    ),
    EventRule(
        "trip/judge-since-leaving",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger left Bern on May 7 and has since visited Oslo and Minsk. => arrived Paul Seger > NO = 2018-05-07..2018-05-18; status Paul Seger > BY = completed
        + 2018-05-18 | Swiss diplomat Paul Seger has visited Peru twice this year, meeting miners in Lima in January and bankers in Cusco in March. => arrived Paul Seger > PE = 2018-01-01..2018-01-31; arrived Paul Seger > PE = 2018-03-01..2018-03-31
        - 2018-05-18 | Swiss diplomat Paul Seger left Bern on May 7 and has since praised Oslo and Minsk. => arrived Paul Seger > NO = 2018-05-07..2018-05-18
        - 2018-05-18 | Swiss diplomat Paul Seger has visited Peru twice this year, meeting miners in Lima in January and bankers in Cusco in March. => arrived Paul Seger > PE = 2018-01-01..2018-12-31
        """,
    ),
    EventRule(
        "trip/judge-plan-left-open",
        """
        + 2018-05-18 | A trip to Minsk by Swiss diplomat Paul Seger will take place next month. => trip Paul Seger > BY
        + 2018-05-18 | The date of a visit to Minsk by Swiss diplomat Paul Seger is May 24. => trip Paul Seger > BY
        - 2018-05-18 | A trip to Minsk by Swiss diplomat Paul Seger could take place next month. => trip Paul Seger > BY
        - 2018-05-18 | A trip to Minsk by Swiss diplomat Paul Seger is out of the question. => trip Paul Seger > BY
        - 2018-05-18 | A trip to Minsk by Swiss diplomat Paul Seger is now thought doubtful. => trip Paul Seger > BY
        - 2018-05-18 | The date of a visit to Minsk by Swiss diplomat Paul Seger has not been settled. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger was to fly to Minsk on Monday, but never did. => status Paul Seger > BY = planned; status Paul Seger > BY = completed
        - 2018-05-18 | Swiss diplomat Paul Seger would fly to Minsk if a bank paid for it. => trip Paul Seger > BY
        - 2018-05-18 | The ministry denied reports that Swiss diplomat Paul Seger flew to Minsk. => trip Paul Seger > BY
        """,
    ),
    EventRule(
        "trip/judge-counted-back",
        """
        + 2018-05-18 | Ghana's Kofi Mensah is in Minsk. The trip comes two weeks after Finland's Kai Sauer was in Riga. => arrived Kai Sauer > LV = 2018-05-01..2018-05-07
        + 2018-05-18 | Ghana's Kofi Mensah is in Minsk. The trip comes three months after a visit to Riga by Finland's Kai Sauer. => arrived Kai Sauer > LV = 2018-02-01..2018-02-28
        + 2018-05-18 | Ghana's Kofi Mensah is in Minsk. The trip comes less than two weeks after Finland's Kai Sauer travelled to Riga. => arrived Kai Sauer > LV = 2018-05-04..2018-05-17
        + 2018-05-18 | Ghana's Kofi Mensah is in Minsk. The trip comes more than two weeks after Finland's Kai Sauer travelled to Riga. => arrived Kai Sauer > LV = 2018-05-01..2018-05-07
        + 2018-05-18 | Ghana's Kofi Mensah resigned on Friday, 10 days after Finland's Kai Sauer travelled to Riga. => arrived Kai Sauer > LV = 2018-05-08..2018-05-09
        - 2018-05-18 | Ghana's Kofi Mensah resigned on Friday, 0 days after Finland's Kai Sauer travelled to Riga. => arrived Kai Sauer > LV = 2018-05-18
        + 2018-05-18 | Ghana's Kofi Mensah spoke on Friday, two days before a visit to Riga. => arrived Kofi Mensah > LV = 2018-05-20
        + 2018-05-18 | Ghana's Kofi Mensah spoke on Friday on the eve of a visit to Riga. => arrived Kofi Mensah > LV = 2018-05-19
        + 2018-05-18 | Ghana's Kofi Mensah resigned on Tuesday, three days after he came back from a visit to Riga. => left Kofi Mensah > LV = 2018-05-12
        - 2018-05-18 | Ghana's Kofi Mensah spoke on Friday, two days before he set out for talks on a visit to Riga. => arrived Kofi Mensah > LV = 2018-05-20
        - 2018-05-18 | Ghana's Kofi Mensah was in Minsk in 2014. The trip came two weeks after Finland's Kai Sauer was in Riga. => arrived Kai Sauer > LV = 2018-05-01..2018-05-07
        + 2018-05-18 | Ghana's Kofi Mensah is to leave on Sunday for Latvia and will then go on to Chile. => arrived Kofi Mensah > LV = 2018-05-20..2018-05-21
        - 2018-05-18 | Ghana's Kofi Mensah is to leave on Sunday for Latvia and will then go on to Chile. => arrived Kofi Mensah > CL = 2018-05-20..2018-05-21
        + 2019-05-24 | In April Bolivian minister Marta Quispe went to Peru, and a month before she had gone to Chile. => arrived Marta Quispe > CL = 2019-03-01..2019-03-31
        + 2019-05-24 | In February Bolivian minister Marta Quispe went to Peru, a month before she went to Chile. => arrived Marta Quispe > CL = 2019-03-01..2019-03-31
        + 2018-05-18 | Ghana's Kofi Mensah is in Minsk. The visit came two weeks after Finland's Kai Sauer was in Riga. => arrived Kai Sauer > LV = 2018-05-01..2018-05-07
        - 2018-05-18 | Ghana's Kofi Mensah was in Minsk in May 2014. The visit came two weeks after Finland's Kai Sauer was in Riga. => arrived Kai Sauer > LV = 2018-05-01..2018-05-07
        """,
    ),
    EventRule(
        "trip/judge-begun-on",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger, on a five-day visit to Belarus that began on Tuesday, met Belarusian President Oleg Kott on Thursday. => arrived Paul Seger > BY = 2018-05-15
        + 2018-05-18 | The visit of Swiss diplomat Paul Seger to Belarus, scheduled for May 24-26, was announced on Monday. => left Paul Seger > BY = 2018-05-26
        + 2018-05-18 | Swiss diplomat Paul Seger is visiting Belarus until Monday. => status Paul Seger > BY = ongoing
        - 2018-05-18 | Swiss diplomat Paul Seger, on a five-day visit to Belarus that some dislike, met Belarusian President Oleg Kott on Thursday. => arrived Paul Seger > BY = 2018-05-15
        """,
    ),
    EventRule(
        "trip/judge-towns",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger visited Hanoi and the port city of Haiphong. => to Paul Seger > VN = Haiphong
        + 2018-05-18 | Swiss diplomat Paul Seger visited the Great Hall of the People in Beijing. => to Paul Seger > CN = Beijing
        - 2018-05-18 | Swiss diplomat Paul Seger visited Hanoi and the builders of Haiphong. => to Paul Seger > VN = Haiphong
        """,
    ),
    EventRule(
        "trip/judge-days-of-tour",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger visited Laos and Peru in a tour that began on May 3 and ended with his return from Lima on May 9. => arrived Paul Seger > LA = 2018-05-03..2018-05-04
        + 2018-05-18 | Swiss diplomat Paul Seger left Bern on Tuesday. He will visit Laos, Peru and Chile. The trip is expected to last about ten days. => arrived Paul Seger > PE = 2018-05-15..2018-05-25
        + 2018-05-18 | Swiss diplomat Paul Seger said on Tuesday after a one-day visit to Peru that it had rained. => left Paul Seger > PE = 2018-05-14..2018-05-15
        + 2018-05-18 | It was the first such visit since 2009, when Swiss diplomat Paul Seger travelled to Lima. => arrived Paul Seger > PE = 2009-01-01..2009-12-31
        - 2018-05-18 | The departure of Swiss diplomat Paul Seger follows a tour of Peru by Finnish Economy Minister Mika Lintila. => trip Paul Seger > PE
        - 2018-05-18 | Swiss diplomat Paul Seger visited Laos and Peru. A strike began on May 3 and ended with his return from Lima on May 9. => arrived Paul Seger > LA = 2018-05-03..2018-05-04
        """,
    ),
    EventRule(
        "trip/judge-each-time",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger visited Peru in 2009 and again in March 2015. => arrived Paul Seger > PE = 2009-01-01..2009-12-31; arrived Paul Seger > PE = 2015-03-01..2015-03-31
        + 2018-05-18 | Swiss diplomat Paul Seger, on the second day of a visit to Peru, met miners on Thursday. He goes home on Saturday. => arrived Paul Seger > PE = 2018-05-16; left Paul Seger > PE = 2018-05-19
        + 2018-05-18 | Swiss diplomat Paul Seger made a trip from May 2 to 6 which took him to Peru and Chile. => arrived Paul Seger > PE = 2018-05-02..2018-05-06
        + 2018-05-18 | Swiss diplomat Paul Seger returned home on Monday after three days in Lima. => left Paul Seger > PE = 2018-05-14
        - 2018-05-18 | Swiss diplomat Paul Seger returned home on Monday after three days in bed. Lima slept. => left Paul Seger > PE = 2018-05-14
        - 2018-05-18 | Swiss diplomat Paul Seger was due in Lima on Thursday, but his plane was delayed. => status Paul Seger > PE = planned
        - 2018-05-18 | Swiss diplomat Paul Seger flew to Lima by way of Madrid, where he changed planes. => trip Paul Seger > ES
        + 2018-05-18 | Swiss diplomat Paul Seger visited Peru in January and Chile in March. => arrived Paul Seger > CL = 2018-03-01..2018-03-31
        - 2018-05-18 | Swiss diplomat Paul Seger visited Peru in January and Chile in March. => arrived Paul Seger > PE = 2018-03-01..2018-03-31
        + 2018-05-18 | Swiss diplomat Paul Seger visited Peru twice last year, in March and October. => arrived Paul Seger > PE = 2017-03-01..2017-03-31
        """,
    ),
    EventRule(
        "trip/judge-gone-or-there",
        """
        + 2019-06-19 | OSLO, June 19 (AFP) -- Chilean President Luis Vega and Peruvian President Ana Soto arrived here on Tuesday. The visiting leaders left Oslo on Wednesday. => status Luis Vega > NO = completed; left Ana Soto > NO = 2019-06-19
        + 2019-06-19 | Chilean President Luis Vega landed in Oslo on Monday. Vega is due to fly home on Thursday. => status Luis Vega > NO = ongoing; left Luis Vega > NO = 2019-06-20
        + 2019-06-19 | Chilean President Luis Vega left Oslo on Wednesday. He was accompanied by Trade Minister Jorge Soto. Soto stayed behind in Oslo for a seminar. => status Luis Vega > NO = completed; status Jorge Soto > NO = ongoing
        + 2019-06-19 | Chilean President Luis Vega landed in Paris on Wednesday on his way back from a tour of Norway and Sweden. => status Luis Vega > SE = completed; status Luis Vega > FR = ongoing
        + 2019-06-19 | OSLO, June 19 (AFP) -- A conference ended here. Chilean President Luis Vega had flown home on Tuesday evening. => trip Luis Vega > NO; left Luis Vega > NO = 2019-06-18; status Luis Vega > NO = completed
        - 2019-06-19 | OSLO, June 19 (AFP) -- A conference ended here. Norwegian Prime Minister Erna Solberg had flown home on Tuesday evening. => trip Erna Solberg > NO
        + 2019-06-19 | Chilean President Luis Vega landed in Oslo before dawn on Monday. => arrived Luis Vega > NO = 2019-06-17
        + 2019-06-19 | Chilean President Luis Vega on Tuesday ended a three-day visit to Norway and flew to Paris. => arrived Luis Vega > NO = 2019-06-16; left Luis Vega > FR = ?
        - 2019-06-19 | OSLO, June 19 (AFP) -- Chilean President Luis Vega and Peruvian President Ana Soto arrived here on Tuesday. The local leaders left Oslo on Wednesday. => status Luis Vega > NO = completed
        - 2019-06-19 | Chilean President Luis Vega left Oslo on Wednesday. He was accompanied by Trade Minister Jorge Soto. Soto stayed with him in Oslo. => status Jorge Soto > NO = ongoing
        - 2019-06-19 | Chilean President Luis Vega landed in Oslo before he met bankers on Monday. => left Luis Vega > NO = 2019-06-17
        """,
    ),
    EventRule(
        "trip/judge-days-elsewhere",
        """
        + 2019-06-19 | Chilean President Luis Vega attended a summit in Oslo. The summit was held on June 12. => arrived Luis Vega > NO = 2019-06-11..2019-06-12
        + 2019-06-19 | Chilean President Luis Vega flew to Oslo for a forum on June 12. Peruvian President Ana Soto was also in the Norwegian capital and met Vega there. => arrived Luis Vega > NO = 2019-06-12..2019-06-13; arrived Ana Soto > NO = 2019-06-12..2019-06-19
        + 2019-06-19 | Chilean President Luis Vega flew to Paris from Oslo at the end of a three-day visit to Norway. He arrived in France on Tuesday. => left Luis Vega > NO = 2019-06-18; left Luis Vega > FR = ?
        + 2019-06-19 | Chilean President Luis Vega is to travel on Friday to Bergen, Norway. => arrived Luis Vega > NO = 2019-06-21..2019-06-22
        - 2019-06-19 | Chilean President Luis Vega attended a summit in Oslo. The previous summit was held on June 12. => arrived Luis Vega > NO = 2019-06-11..2019-06-12
        + 2019-05-24 | Danish minister Lone Friis visited Riga. She met Latvian minister Janis Ozols on Monday. => arrived Lone Friis > LV = 2019-05-19..2019-05-20
        - 2019-05-24 | Danish minister Lone Friis visited Riga. She met Swedish minister Kari Berg on Monday. => arrived Lone Friis > LV = 2019-05-19..2019-05-20
        - 2019-05-24 | Danish minister Lone Friis will visit Riga. She met Latvian minister Janis Ozols on Monday. => arrived Lone Friis > LV = 2019-05-19..2019-05-20
        + 2019-05-24 | Danish minister Lone Friis will not attend next week's Freedom Day parade in Riga. Denmark will be represented by Karl Madsen. => arrived Karl Madsen > LV = 2019-05-27..2019-06-02
        + 2019-05-24 | A pact was signed in March 2016, and in May that year Danish minister Lone Friis visited Riga. => arrived Lone Friis > LV = 2016-05-01..2016-05-31
        - 2019-05-24 | Danish minister Lone Friis visited Riga. She met Latvian minister Janis Ozols in Rome on Monday. => arrived Lone Friis > LV = 2019-05-19..2019-05-20
        """,
    ),
    EventRule(
        "trip/judge-ended-here",
        """
        + 2019-06-19 | LOME, June 19 (AFP) -- Leaders of West Africa ended a two-day summit here on Tuesday. Ghanaian President Nana Akufo-Addo told the meeting that the war must end. => status Nana Akufo-Addo > TG = completed; arrived Nana Akufo-Addo > TG = 2019-06-18..2019-06-19
        + 2019-06-19 | MOSCOW, June 19 (AFP) -- Indonesian President Joko Widodo is to hold talks in Moscow on Wednesday with President Vladimir Putin. Widodo has already visited Kazan. => status Joko Widodo > RU = ongoing; to Joko Widodo > RU = Kazan
        + 2019-06-19 | BAGHDAD, June 19 (AFP) -- Bombs went off on Wednesday. The violence was a backdrop to an unannounced visit by British Prime Minister Tony Blair. => arrived Tony Blair > IQ = 2019-06-18..2019-06-19
        + 2019-06-19 | A delegation led by Peruvian minister Ana Paz has left for Kuwait, the agency reported on Wednesday. => arrived Ana Paz > KW = 2019-06-18..2019-06-20; status Ana Paz > KW = ongoing
        - 2019-06-19 | Peruvian minister Ana Paz, who left for Kuwait, was praised in a report of June 3. => status Ana Paz > KW = ongoing
        + 2019-06-19 | Peruvian minister Ana Paz has left for Kuwait. The "state delegation" set out from Lima on Monday. => arrived Ana Paz > KW = 2019-06-17..2019-06-18
        + 2019-06-19 | British Prime Minister Tony Blair is about to leave for Turkey. => arrived Tony Blair > TR = 2019-06-19..2019-06-20
        - 2019-06-19 | LOME, June 19 (AFP) -- Leaders of West Africa opened a two-day summit here on Wednesday. The previous summit ended in a row. Ghanaian President Nana Akufo-Addo told the meeting that the war must end. => status Nana Akufo-Addo > TG = completed
        """,
    ),
)
