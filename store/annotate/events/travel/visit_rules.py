"""Examples and counter-examples of the rules that read nouns of travel and presence.

The readers are in visits.py, presence.py, acts.py; nothing is decided here.
"""

from __future__ import annotations

from store.annotate.events.clause.rule import EventRule

RULES = (
    EventRule(
        "trip/met-by-others",
        """
        + 2019-05-20 | OSLO, May 20 (AFP) -- Bankers in Lima met with Finnish minister Mika Lintila on Friday. => trip Mika Lintila > PE; arrived Mika Lintila > PE = 2019-05-16..2019-05-17
        - 2019-05-20 | OSLO, May 20 (AFP) -- Bankers in Lima met with friends of Finnish minister Mika Lintila on Friday. => trip Mika Lintila > PE
        """,
    ),
    EventRule(
        "trip/visit-noun",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger will see bankers during a visit to Peru, his office said. => status Paul Seger > PE = planned
        - 2018-05-18 | Swiss diplomat Paul Seger saw bankers during a visit to Peru, his office said. => status Paul Seger > PE = planned
        + 2019-05-24 | Swiss diplomat Paul Seger arrived in Peru on Wednesday. He will return home on Tuesday after a visit to Chile. => status Paul Seger > PE = ongoing; status Paul Seger > CL = planned
        + 2019-05-24 | Swiss diplomat Paul Seger left on Wednesday for a visit to Peru, to be followed by stops in Chile and Cuba. => status Paul Seger > CL = planned; status Paul Seger > CU = planned
        + 2019-05-24 | Swiss diplomat Paul Seger arrived in Peru on Wednesday. A stop in Chile is also planned. => status Paul Seger > CL = planned
        + 2018-05-18 | Swiss diplomat Paul Seger is considering an offer made during his trip to Minsk last month. => trip Paul Seger > BY
        + 2018-05-18 | The ministry had named Peru, Chile and Togo as countries where Swiss diplomat Paul Seger would make "goodwill visits". => trip Paul Seger > CL; status Paul Seger > TG = planned
        - 2018-05-18 | The ministry had named Peru, Chile and Togo as countries where Swiss diplomat Paul Seger had debts. => trip Paul Seger > CL
        + 2019-05-20 | OSLO, May 20 (AFP) -- Norwegian Prime Minister Erna Solberg said on Sunday ahead of a visit to Chile that it had rained. => trip Erna Solberg > CL; status Erna Solberg > CL = planned
        + 2019-05-20 | LIMA, May 20 (AFP) -- Norwegian Prime Minister Jonas Store said on Sunday that his three-day visit had been useful. => trip Jonas Store > PE
        - 2019-05-20 | OSLO, May 20 (AFP) -- Norwegian Prime Minister Jonas Store said on Sunday that his three-day visit had been useful. => trip Jonas Store > NO
        + 2019-05-20 | LIMA, May 20 (AFP) -- Peru hopes that the visit by Finnish President Sauli Niinistö will help. His visit, slated for May 24 to 26, is his first. He was asked about President Niinistö's remarks in Quito last week. => trip Sauli Niinistö > PE; trip Sauli Niinistö > EC; status Sauli Niinistö > EC = completed
        + 2019-05-20 | OSLO, May 20 (AFP) -- He hoped that Finnish President Sauli Niinistö's visit to Lima would help. => trip Sauli Niinistö > PE
        - 2019-05-20 | OSLO, May 20 (AFP) -- He hoped that Finnish President Sauli Niinistö's visit to Lima would take place. => trip Sauli Niinistö > PE
        + 2019-05-21 | The summit followed a three-day visit to Pyongyang by Cuban President Miguel Díaz-Canel in early November 2018. => trip Miguel Díaz-Canel > KP; arrived Miguel Díaz-Canel > KP = 2018-11-01..2018-11-08; left Miguel Díaz-Canel > KP = 2018-11-03..2018-11-10
        - 2019-05-21 | Chinese President Hu Jintao, who makes frequent trips to Vietnam, was ill. => trip Hu Jintao > VN
        + 2005-11-02 | Chinese President Hu Jintao ended his visit to Vietnam on Wednesday.        => trip Hu Jintao > VN; left Hu Jintao > VN = 2005-11-02; status Hu Jintao > VN = completed
        + 2005-12-01 | Chinese Premier Wen Jiabao will pay official visits to France and Portugal from Dec. 4 to 15. => trip Wen Jiabao > PT; status Wen Jiabao > FR = planned
        + 2005-11-12 | LIMA, Nov. 12 (AFP) -- On the recent visit of Chinese envoy Hu Ping, officials denied that he brought a note to Peru. => trip Hu Ping > PE; status Hu Ping > PE = completed
        + 2018-05-18 | In March gunmen opened fire in Minsk during a visit by Swiss diplomat Paul Seger. => arrived Paul Seger > BY = 2018-03-01..2018-03-31
        + 2018-05-18 | Belarus broke off ties in 1997 after a bomb exploded in Minsk during a visit by Swiss diplomat Paul Seger. => arrived Paul Seger > BY = 1997-01-01..1997-12-31
        + 2018-05-18 | Swiss diplomat Paul Seger came home on Thursday from a visit to Peru.   => left Paul Seger > PE = 2018-05-17
        + 2018-05-18 | MINSK, May 18 (AFP) - Latvian minister Edgars Rinkevics met Ivan Savin, just back from a visit to Cuba. => trip Ivan Savin > CU
        - 2018-05-18 | Ties have been cool since 1997, Ivan Savin said in Minsk during a visit by Swiss diplomat Paul Seger. => arrived Paul Seger > BY = 1997-01-01..1997-12-31
        - 2005-11-12 | LIMA, Nov. 12 (AFP) -- On the current visit of Chinese envoy Hu Ping, officials denied that he brought a note to Peru. => status Hu Ping > PE = completed
        - 2005-11-02 | Chinese President Hu Jintao spoke after a visit to a school.                => trip Hu Jintao > CN
        - 2005-11-02 | Malaysian ambassador Shaharuddin Som ended his tour of duty in Zimbabwe.    => trip Shaharuddin Som > ZW
        - 2005-11-02 | Chinese President Hu Jintao spoke of the importance of visits to Japan.     => trip Hu Jintao > JP
        + 2018-05-09 | Finnish Foreign Minister Timo Soini left Helsinki on Monday for a visit to Norway.       => arrived Timo Soini > NO = 2018-05-07..2018-05-08; status Timo Soini > NO = ongoing
        + 2018-05-09 | Finnish Foreign Minister Timo Soini left Helsinki to pay visits to Norway and Iceland.   => status Timo Soini > NO = ongoing; status Timo Soini > IS = planned
        + 2018-05-09 | The talks will be followed by Finnish Foreign Minister Timo Soini's trip to Norway.      => status Timo Soini > NO = planned
        + 2018-05-09 | The press saw the visit of its leader, Finnish President Sauli Niinistö, to Norway last September. => trip Sauli Niinistö > NO; arrived Sauli Niinistö > NO = 2017-09-01..2017-09-30
        + 2018-05-09 | Finnish Foreign Minister Timo Soini opened a bridge on Monday during his visit to Norway. => arrived Timo Soini > NO = 2018-05-06..2018-05-07
        + 2018-05-09 | Norwegian King Harald spoke with Finnish Foreign Minister Timo Soini, who is on a visit to Norway. => trip Timo Soini > NO; status Timo Soini > NO = ongoing
        - 2018-05-09 | Norwegian King Harald thanked Finnish Foreign Minister Timo Soini, who is working on the visit to Norway of the Danish choir. => status Timo Soini > NO = ongoing
        - 2018-05-09 | Norway's plans for the trip of the country's choir on Monday came from Finnish Foreign Minister Timo Soini. => trip Timo Soini > NO
        + 2019-05-20 | The fair will be opened by Finnish President Sauli Niinistö after he concludes his visit to Norway. => status Sauli Niinistö > NO = planned
        - 2019-05-20 | The fair was opened by Finnish President Sauli Niinistö after he concluded his visit to Norway. => status Sauli Niinistö > NO = planned
        + 2019-05-20 | LIMA, May 20 (AFP) -- The bishop hopes that Finnish President Sauli Niinistö's visit will help his land. The president's visit on June 10-11 is his first. => arrived Sauli Niinistö > PE = 2019-06-10; status Sauli Niinistö > PE = planned
        - 2019-05-20 | LIMA, May 20 (AFP) -- The bishop hopes that Finnish President Sauli Niinistö's visit will take place in June. => trip Sauli Niinistö > PE
        + 2019-05-20 | Finnish President Sauli Niinistö warned Finnish Foreign Minister Timo Soini on Friday to be careful during his trip to Chile. => trip Timo Soini > CL
        - 2019-05-20 | Finnish President Sauli Niinistö warned Finnish Foreign Minister Timo Soini on Friday to be careful during his trip to Chile. => trip Sauli Niinistö > CL
        - 2019-05-20 | LIMA, May 20 (AFP) -- Finnish President Sauli Niinistö's visit will help the country's recovery from its 1980-1992 war. => arrived Sauli Niinistö > PE = 1980-01-01..1992-12-31
        - 2019-05-20 | Finnish star Kaisa Mäkäräinen won a race in the World Tour Championships in Oslo on Sunday. => trip Kaisa Mäkäräinen > NO
        - 2019-05-20 | Finnish President Sauli Niinistö's visit to Peru is the first since 2003.               => arrived Sauli Niinistö > PE = 2003-01-01..2003-12-31
        - 2019-05-20 | Finnish President Sauli Niinistö arrived in Lima on Sunday for three days. It is the president's third trip to Peru. => status Sauli Niinistö > PE = completed
        + 2019-05-20 | HELSINKI, May 20 (AFP) -- Chilean President Sebastián Piñera's visit, slated for May 22 to 24, will help trade, an aide said. => arrived Sebastián Piñera > FI = 2019-05-22; left Sebastián Piñera > FI = 2019-05-24; status Sebastián Piñera > FI = planned
        + 2019-05-20 | Finnish President Sauli Niinistö, currently on a two-week vacation in Chile, might be called back. => trip Sauli Niinistö > CL; status Sauli Niinistö > CL = ongoing
        + 2019-05-20 | HELSINKI, May 20 (AFP) -- Finnish Foreign Minister Timo Soini told the press after returning from a Norway visit on Friday that all was well. => left Timo Soini > NO = 2019-05-17; status Timo Soini > NO = completed
        - 2019-05-20 | LIMA, May 20 (AFP) -- Chile paid for some trips by Finnish President Sauli Niinistö.   => trip Sauli Niinistö > PE
        + 2018-11-18 | Finnish President Sauli Niinistö said the two lands had agreed to work together during his October visit to Norway. => arrived Sauli Niinistö > NO = 2018-10-01..2018-10-31; status Sauli Niinistö > NO = completed
        - 2019-05-20 | Asked of Finnish President Sauli Niinistö's visit to Peru, Soini said that a pact made in 2003 was a landmark. => arrived Sauli Niinistö > PE = 2003-01-01..2003-12-31
        - 2019-05-20 | OSLO, May 20 (AFP) -- Finnish diplomat Martti Ahtisaari, heading the OSCE mission to Albania, spoke by video. => trip Martti Ahtisaari > AL
        + 2018-05-11 | Finnish President Sauli Niinistö flew to Oslo on Thursday. Visits to China and Mongolia are to follow. => status Sauli Niinistö > CN = planned; status Sauli Niinistö > MN = planned
        + 2018-05-11 | Finnish President Sauli Niinistö said Norway has come to like tea during his October visit to Oslo. => arrived Sauli Niinistö > NO = 2017-10-01..2017-10-31; status Sauli Niinistö > NO = completed
        - 2018-05-11 | OSLO, May 11 (AFP) -- Norwegian Prime Minister Erna Solberg made an official visit on Monday. => trip Erna Solberg > NO
        + 2019-05-21 | Chilean President Luis Vega came home on Monday after a trip to Europe and Mongolia. => trip Luis Vega > MN
        - 2019-05-21 | Chilean President Luis Vega is on a trip to Europe, Mongolia said. => trip Luis Vega > MN
        + 2019-05-24 | Chilean President Ana Diaz arrived in Brazil on Friday, her second visit to the country this year. => arrived Ana Diaz > BR = 2019-05-24
        - 2019-05-24 | Chilean President Ana Diaz arrived in Brazil on Friday, her second visit to the country this year. => status Ana Diaz > BR = completed
        - 2019-05-24 | Chilean President Ana Diaz will visit Peru on June 7, an aide said on Friday, a trip that would help her. => status Ana Diaz > PE = ongoing
        + 2019-05-24 | North Korean leader Kim Jong Il spoke after the return of Foreign Minister Ri Su Yong from a visit to Cuba. => trip Ri Su Yong > CU
        - 2019-05-24 | North Korean leader Kim Jong Il spoke after the return of Foreign Minister Ri Su Yong from a visit to Cuba. => trip Kim Jong Il > CU
        + 2019-05-24 | Chilean Prime Minister Juan Soto made his first trip abroad as premier to Peru in April. => arrived Juan Soto > PE = 2019-04-01..2019-04-30
        - 2019-05-24 | Chilean Prime Minister Juan Soto made his first trip abroad as premier, as Peru wrote to Cuba. => trip Juan Soto > CU
        + 2019-05-24 | Chilean Prime Minister Juan Soto came home on Monday after visits to African countries including Chad and Mali. => trip Juan Soto > TD; trip Juan Soto > ML
        - 2019-05-24 | Chilean Prime Minister Juan Soto, who died this week, had been ill on every one of his recent trips. He led the team at a forum in Lima. => arrived Juan Soto > PE = 2019-05-20..2019-05-26
        + 2006-11-14 | MINSK, Nov. 14 (AFP) -- The exercise comes two weeks after Norwegian minister Jonas Store pledged to help Belarus during his first visit to the East European country. => trip Jonas Store > BY
        - 2006-11-14 | BERN, Nov. 14 (AFP) -- The exercise comes two weeks after Norwegian minister Jonas Store pledged to help during his first visit to the European Commission. => trip Jonas Store > CH
        + 2019-05-24 | Japanese lawmaker Kenji Tanaka plans a trip to Peru in September. => trip Kenji Tanaka > PE; status Kenji Tanaka > PE = planned
        - 2019-05-24 | Japanese lawmaker Kenji Tanaka is not planning a trip to Peru in September. => trip Kenji Tanaka > PE
        - 2019-05-24 | Japanese lawmaker Kenji Tanaka had planned a trip to Peru in March. => trip Kenji Tanaka > PE
        - 2018-05-18 | Swiss minister Paul Seger was invited by Peru, but no decision had been taken on a visit to Peru. => trip Paul Seger > PE
        + 2018-05-18 | Chilean minister Ana Paz saw Swiss minister Paul Seger after Seger returned from his visit to Peru. => trip Paul Seger > PE
        - 2018-05-18 | Chilean minister Ana Paz saw Swiss minister Paul Seger after Seger returned from his visit to Peru. => trip Ana Paz > PE
        + 2019-05-24 | The trip answers one to Lima in May by Chilean Foreign Minister Teodoro Ribera. => trip Teodoro Ribera > PE; arrived Teodoro Ribera > PE = 2019-05-01..2019-05-31
        + 2019-05-24 | OSLO, May 24 (AFP) -- The visit of Peru's Nestor Popolizio follows one to Lima last March by Norway's foreign minister, Ine Eriksen Soreide. => trip Ine Eriksen Soreide > PE
        - 2019-05-24 | The letter answers one to Lima in May by Chilean Foreign Minister Teodoro Ribera. => trip Teodoro Ribera > PE
        - 2019-05-24 | Chilean Foreign Minister Teodoro Ribera spoke of the two roads, one to Lima. => trip Teodoro Ribera > PE
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah met with Cuban President Raul Castro and Foreign Minister Bruno Rodriguez during a visit to Havana last week. => trip Kofi Mensah > CU
        - 2018-05-18 | Cuban President Raul Castro met with Ghana's Trade Minister Kofi Mensah and Finnish diplomat Kai Sauer during a visit to Lima last week. => trip Kofi Mensah > PE; trip Kai Sauer > PE
        + 2019-05-24 | Swiss diplomat Paul Seger is due in Peru on a two-day visit. => status Paul Seger > PE = planned
        - 2019-05-24 | Swiss diplomat Paul Seger, on a two-day visit to Peru, will meet minister Ana Paz on Saturday. => status Paul Seger > PE = planned
        + 2019-05-24 | Finland's Timo Soini was in Oslo. Pyongyang has had guests too. China's Wang Yi went home on Wednesday after a stay of three days. => arrived Wang Yi > KP = 2019-05-20
        - 2019-05-24 | Finland's Timo Soini was in Oslo on Monday. A journey to Peru, were the border to reopen, would be the more natural step. => trip Timo Soini > PE
        - 2019-05-24 | Finland's Timo Soini is in Lima. A stop in Santiago, of which the press had made much, was never on his programme, an aide said. => trip Timo Soini > CL
        + 2019-05-24 | Swiss minister Urs Amacher arrived in Minsk on Thursday. He had come from Oslo, where he met farmers during Peruvian President Juan Soto's visit there on Monday. => trip Juan Soto > NO
        + 2018-05-18 | Swiss diplomat Paul Seger is in the middle of a visit to Minsk. => trip Paul Seger > BY; status Paul Seger > BY = ongoing
        + 2018-05-18 | Swiss diplomat Paul Seger is halfway through a tour of Belarus. => status Paul Seger > BY = ongoing
        - 2018-05-18 | Swiss diplomat Paul Seger sat through a debate on a visit to Minsk. => trip Paul Seger > BY
        + 2019-05-24 | Danish minister Lone Friis ended on Thursday a four-day visit to Riga. => arrived Lone Friis > LV = 2019-05-20; left Lone Friis > LV = 2019-05-23
        + 2019-05-24 | Danish minister Lone Friis's March visit to Riga was a success. => arrived Lone Friis > LV = 2019-03-01..2019-03-31
        + 2019-05-24 | Danish minister Lone Friis arrived in Riga on Monday for a visit ending on Sunday. => left Lone Friis > LV = 2019-05-26
        - 2019-05-24 | Danish minister Lone Friis praised on Thursday a four-day visit to Riga. => left Lone Friis > LV = 2019-05-23
        + 2018-05-18 | Swiss diplomat Paul Seger's visit to Peru follows a trip to Chile last week. => trip Paul Seger > PE; trip Paul Seger > CL
        - 2018-05-18 | Swiss diplomat Paul Seger's visit to Peru follows a trip to Chile by banker Jose Rey. => trip Paul Seger > CL
        + 2019-05-24 | "Fine," Danish minister Lone Friis said Monday as she ended a three-day visit to Riga. => arrived Lone Friis > LV = 2019-05-18; left Lone Friis > LV = 2019-05-20
        - 2019-05-24 | Danish minister Lone Friis is to see a port on Monday as she ends a three-day visit to Riga. => arrived Lone Friis > LV = 2019-05-27
        - 2019-05-24 | Danish minister Lone Friis said on Monday as she prepared to pay a visit to Riga that it rained. => arrived Lone Friis > LV = 2019-05-20
        + 2019-05-24 | The port, built in 1998, was opened in May 2010 by Danish minister Lone Friis on a visit to Riga. => arrived Lone Friis > LV = 2010-05-01..2010-05-31
        - 2019-05-24 | The port was built in 1998 by Danish minister Lone Friis on a visit to Riga. => arrived Lone Friis > LV = 2010-05-01..2010-05-31
        + 2019-05-24 | After two days in Oslo, Danish minister Lone Friis flew on to Riga on Tuesday. => arrived Lone Friis > NO = 2019-05-20..2019-05-21
        + 2019-05-24 | Swiss minister Paul Seger is to meet Peruvian President Ana Soto on June 3. It will be his second visit to Peru this year. => status Paul Seger > PE = planned
        + 2019-05-24 | Swiss minister Paul Seger leaves on Monday. It will be his first visit to Peru. => status Paul Seger > PE = planned
        - 2019-05-24 | Swiss minister Paul Seger is to meet the president on June 3. It was his second visit to Peru this year. => status Paul Seger > PE = planned
        - 2019-05-24 | Danish minister Lone Friis briefed the cabinet on Monday on her visit to Riga. => arrived Lone Friis > LV = 2019-05-20
        + 2018-05-18 | The pact was signed in Minsk on Wednesday, on the second day of a four-day visit by Swiss diplomat Paul Seger. => trip Paul Seger > BY
        + 2018-05-18 | The pact was signed in Minsk on Wednesday at the end of a visit by Swiss diplomat Paul Seger. => trip Paul Seger > BY; status Paul Seger > BY = completed
        - 2018-05-18 | The pact was signed in Minsk on Wednesday, on the eve of a visit by Swiss diplomat Paul Seger. => trip Paul Seger > BY
        - 2018-05-18 | After talks between Swiss diplomat Paul Seger and Ghanaian President Nana Akufo-Addo, Norway's foreign minister was back from a visit to Minsk. => trip Nana Akufo-Addo > BY; trip Paul Seger > BY
        - 2018-05-18 | The pact was signed in Bern during a visit to Minsk by Swiss diplomat Paul Seger. => trip Paul Seger > CH
        - 2018-05-18 | Before the talks with Finland's Kai Sauer, a Swiss minister came home from a visit to Peru. => trip Kai Sauer > PE
        + 2018-05-18 | Before the talks Finland's Kai Sauer, a former minister, came home from a visit to Peru. => trip Kai Sauer > PE
        + 2019-05-24 | Danish minister Lone Friis on Thursday ended her visit to Peru. => left Lone Friis > PE = 2019-05-23
        + 2019-05-24 | Danish minister Lone Friis came to Peru on Monday on a three-day visit. Talks on trade collapsed. => left Lone Friis > PE = 2019-05-22
        - 2019-05-24 | Danish minister Lone Friis came to Peru on Monday for three-day trade talks. => left Lone Friis > PE = 2019-05-22
        + 2019-05-24 | Swiss diplomat Paul Seger is due in Minsk next week. Seger's February trip to Peru ended without a deal. => arrived Paul Seger > PE = 2019-02-01..2019-02-28; status Paul Seger > PE = completed
        - 2019-05-24 | Swiss diplomat Paul Seger flew home from Peru on Monday. Chile said it was ready to host the next round. Danish minister Lone Friis has criticised the visit. => trip Lone Friis > CL
        - 2019-05-24 | Cuban President Rosa Lima left for Peru. Cuban ministers Luis Pardo and Ana Quiroga met on Monday to prepare for the visit to Peru. => trip Luis Pardo > PE
        + 2019-05-24 | A tour by Swiss Foreign Minister Paul Seger of Peru, Chile and Cuba will begin on Monday. => status Paul Seger > PE = planned; status Paul Seger > CL = planned; status Paul Seger > CU = planned
        + 2019-05-24 | A visit to Peru and Chile by Swiss diplomat Paul Seger will begin on Monday. => status Paul Seger > PE = planned; trip Paul Seger > CL
        - 2019-05-24 | A visit to Peru and Chile by Swiss diplomat Paul Seger will depend on the talks. => trip Paul Seger > PE
        + 2019-05-24 | Swiss diplomat Paul Seger leaves at the weekend for a week-long swing through Peru, Chile and Cuba. => status Paul Seger > CL = planned; status Paul Seger > CU = planned
        - 2019-05-24 | Danish minister Lone Friis is in Riga this week. Her spokesman had announced the trip on May 6. => arrived Lone Friis > LV = 2019-05-06
        + 2019-05-24 | Danish minister Lone Friis is in Riga this week. Her spokesman had announced the trip on May 6. => trip Lone Friis > LV
        """,
    ),
    EventRule(
        "trip/tour-included",
        """
        + 2006-11-20 | Egyptian President Hosni Mubarak visited Kazakhstan on Nov. 7 on a tour which also included Russia and China. => trip Hosni Mubarak > RU; trip Hosni Mubarak > CN
        - 2006-11-20 | HANOI, Nov. 20 (AFP) -- A tour of Asia by Egyptian President Hosni Mubarak will not include Hanoi. => trip Hosni Mubarak > VN
        - 2006-11-20 | Egyptian President Hosni Mubarak visited Kazakhstan on Nov. 7. The agenda included Russia and China. => trip Hosni Mubarak > RU
        """,
    ),
    EventRule(
        "trip/arrival",
        """
        + 2018-05-18 | MINSK, May 18 (AFP) -- Police were on alert on Friday for the arrival of Swiss President Alain Berset. => status Alain Berset > BY = planned; arrived Alain Berset > BY = ?
        + 2018-05-18 | MINSK, May 18 (AFP) -- The arrival of Swiss President Alain Berset on Thursday caused traffic jams. => arrived Alain Berset > BY = 2018-05-17
        - 2018-05-18 | MINSK, May 18 (AFP) -- Talks stalled with the arrival of Swiss President Alain Berset to power in March. => trip Alain Berset > BY
        + 2018-05-18 | Finnish diplomat Kai Sauer rejected the charge on his arrival in Minsk on Monday. => trip Kai Sauer > BY
        - 2018-05-18 | Officials denied the arrival of Finnish diplomat Kai Sauer in Minsk on Monday. => trip Kai Sauer > BY
        + 2019-05-26 | North Korean diplomat Ri Su Yong has met officials since his arrival in Havana on Tuesday. => trip Ri Su Yong > CU; arrived Ri Su Yong > CU = 2019-05-21
        - 2019-05-26 | North Korean diplomat Ri Su Yong spoke of the arrival of rice in Havana.    => trip Ri Su Yong > CU
        """,
    ),
    EventRule(
        "trip/departure",
        """
        + 1997-04-24 | The statement came before Japanese Prime Minister Ryutaro Hashimoto's departure for the United States on Thursday. => trip Ryutaro Hashimoto > US
        - 1997-04-24 | Japanese Prime Minister Ryutaro Hashimoto called it a departure from the rules of the United States. => trip Ryutaro Hashimoto > US
        + 2019-05-20 | HELSINKI, May 20 (AFP) -- Finnish Foreign Minister Timo Soini spoke to the press before his departure for Oslo. => trip Timo Soini > NO; status Timo Soini > NO = ongoing
        + 2019-05-20 | Finnish Foreign Minister Timo Soini is in Oslo. His departure is planned for Wednesday. => left Timo Soini > NO = 2019-05-22; status Timo Soini > NO = ongoing
        - 2019-05-20 | Finnish Foreign Minister Timo Soini is in Oslo. A strike is planned for Wednesday. => left Timo Soini > NO = 2019-05-22
        """,
    ),
    EventRule(
        "trip/visiting",
        """
        + 2018-05-06 | OSLO, May 6 (AFP) -- Norwegian Prime Minister Erna Solberg spoke with visiting Finnish Foreign Minister Timo Soini. => trip Timo Soini > NO; status Timo Soini > NO = ongoing
        - 2018-05-06 | OSLO, May 6 (AFP) -- Norwegian Prime Minister Erna Solberg spoke with Finnish Foreign Minister Timo Soini by phone. => trip Timo Soini > NO
        """,
    ),
    EventRule(
        "trip/said-here",
        """
        + 2018-05-11 | OSLO, May 11 (AFP) -- Finnish President Sauli Niinistö said here on Friday that trade will grow. => trip Sauli Niinistö > NO; to Sauli Niinistö > NO = Oslo
        + 2018-05-11 | OSLO, May 11 (AFP) -- At the third meeting of the tea council here on Friday, Finnish President Sauli Niinistö told reporters that trade will grow. => trip Sauli Niinistö > NO
        - 2018-05-11 | OSLO, May 11 (AFP) -- At the third meeting of the tea council here on Friday, reporters praised Finnish President Sauli Niinistö. => trip Sauli Niinistö > NO
        + 2018-05-11 | OSLO, May 11 (AFP) -- Finnish President Sauli Niinistö said here in March that trade will grow. => trip Sauli Niinistö > NO; arrived Sauli Niinistö > NO = 2018-03-01..2018-03-31; status Sauli Niinistö > NO = completed
        - 2018-05-11 | OSLO, May 11 (AFP) -- Finnish President Sauli Niinistö met Norwegian King Harald here in March. => status Sauli Niinistö > NO = ongoing
        - 2018-05-11 | OSLO, May 11 (AFP) -- Finnish ambassador Erik Lundberg said here on Friday that trade will grow. => trip Erik Lundberg > NO
        + 2019-05-20 | OSLO, May 20 (AFP) -- Finnish Foreign Minister Timo Soini told local reporters that trade would grow. => trip Timo Soini > NO; status Timo Soini > NO = ongoing
        - 2019-05-20 | OSLO, May 20 (AFP) -- Finnish Foreign Minister Timo Soini told a Lima paper that local reporters were at risk. => trip Timo Soini > NO
        - 2019-05-20 | LIMA, May 20 (AFP) -- The Chilean envoy spoke to the press. "The release of Finnish President Sauli Niinistö is a duty," he said here. => trip Sauli Niinistö > PE
        + 2018-05-11 | OSLO, May 11 (AFP) -- Trade will grow, Finnish Foreign Minister Timo Soini said here Friday, midway through a three-day visit to Norway. He met Norwegian Prime Minister Erna Solberg on Thursday. => arrived Timo Soini > NO = 2018-05-09..2018-05-10
        """,
    ),
    EventRule(
        "trip/be-in",
        """
        + 2018-05-18 | Finnish minister Timo Laine will miss the Lima Security Conference this weekend. He was at the same conference in February 2016. => arrived Timo Laine > PE = 2016-02-01..2016-02-29
        - 2018-05-18 | Finnish minister Timo Laine will miss the Lima Security Conference this weekend. He was at the same school in February 2016. => trip Timo Laine > PE
        + 2018-11-20 | North Korean diplomat Ri Su Yong was in Moscow in mid-June.                  => trip Ri Su Yong > RU; arrived Ri Su Yong > RU = 2018-06-11..2018-06-20
        + 2018-05-18 | LIMA, May 18 (AFP) - On Tuesday Latvian minister Edgars Rinkevics met Swiss diplomat Paul Seger, who was also in Minsk for the fair. => status Paul Seger > BY = completed
        + 2018-05-18 | LIMA, May 18 (AFP) - Swiss diplomat Paul Seger has been in Minsk since Tuesday. => status Paul Seger > BY = ongoing
        - 2018-11-20 | North Korean diplomat Ri Su Yong was in Russia's debt.                       => trip Ri Su Yong > RU
        - 2018-11-20 | North Korean diplomat Ri Su Yong came to Geneva on Monday. He may see U.S. officials while he is there. => trip Ri Su Yong > US
        + 2019-05-20 | Finnish President Sauli Niinistö had been to Lima once before, in 2015, when he was an envoy. => arrived Sauli Niinistö > PE = 2015-01-01..2015-12-31
        + 2019-05-20 | Finnish Foreign Minister Timo Soini was in Lima on May 7. In March the strike kept Soini from flying to Lima. => trip Timo Soini > PE; arrived Timo Soini > PE = 2019-05-06..2019-05-07
        + 2018-05-11 | Finnish President Sauli Niinistö flew to Oslo on Thursday. He has been to Norway and Sweden. => arrived Sauli Niinistö > NO = 2018-05-10..2018-05-11; arrived Sauli Niinistö > SE = ?
        + 2018-05-11 | Finnish President Sauli Niinistö has been to Denmark, and on Friday to Oslo. => arrived Sauli Niinistö > DK = ?; status Sauli Niinistö > DK = completed
        - 2018-05-18 | Swiss minister Paul Seger, who had been to Peru, arrived in Chile on Tuesday. => arrived Paul Seger > PE = 2018-05-14..2018-05-15
        + 2018-05-18 | Swiss minister Paul Seger, who was in Peru on Monday, arrived in Chile on Tuesday. => arrived Paul Seger > PE = 2018-05-13..2018-05-14
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto is in Oslo, Norway, this week. His Peruvian counterpart Ana Vega was there in March. => to Ana Vega > NO = Oslo
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto is in the Norwegian capital this week. Peruvian Foreign Minister Ana Vega was received there in March. => to Ana Vega > NO = Oslo
        - 2019-06-19 | Oslo welcomed the offer. Peruvian Foreign Minister Ana Vega was there in March. => to Ana Vega > NO = Oslo
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto flew to Oslo on Monday. Norway has closed its mines. Peruvian Foreign Minister Ana Vega will go there in July. => to Ana Vega > NO = Oslo
        + 2019-05-24 | LIMA, May 24 (AFP) -- Swiss minister Paul Seger left on Thursday. He was here in April. => status Paul Seger > PE = completed; arrived Paul Seger > PE = 2019-04-01..2019-04-30
        + 2019-05-24 | Paul Seger, the Swiss ambassador to Chile, wrote that he had been to Lima from May 11 to May 14. => arrived Paul Seger > PE = 2019-05-11
        + 2015-09-04 | Finland's Sauli Niinistö flew to Lima on Monday. Ministers sat in Oslo all day. Britain's Tony Blair was also there. => trip Tony Blair > PE
        - 2015-09-04 | Finland's Sauli Niinistö flew to Lima on Monday. Ministers sat in Oslo all day. Britain's Tony Blair was also there. => trip Tony Blair > NO
        + 2019-05-24 | OSLO -- Finland's Sauli Niinistö was here last week. => status Sauli Niinistö > NO = completed
        + 2023-09-14 | Finland's Sauli Niinistö was in Lima in August, then, on the same tour, in Santiago and La Paz. => trip Sauli Niinistö > CL; arrived Sauli Niinistö > BO = 2023-08-01..2023-08-31
        - 2023-09-14 | Finland's Sauli Niinistö was in Lima in August, then in two minds over Santiago. => trip Sauli Niinistö > CL
        + 2024-04-26 | Bern replied with a delegation led by Urs Amacher, the Swiss farm minister, which was in Minsk last week. => trip Urs Amacher > BY
        + 2018-05-18 | The talks are held in Riga. Swiss diplomat Paul Seger has been in the city since Monday. => trip Paul Seger > LV
        + 2018-05-18 | The talks are held in Riga. Swiss diplomat Paul Seger is in town for them. => trip Paul Seger > LV
        - 2018-05-18 | The talks are held in Riga. Swiss diplomat Paul Seger is in the city council. => trip Paul Seger > LV
        + 2018-05-18 | Swiss diplomat Paul Seger was in Lima on Monday, Oslo on Tuesday and Riga on Wednesday. => trip Paul Seger > PE; trip Paul Seger > NO; arrived Paul Seger > LV = 2018-05-15..2018-05-16
        - 2018-05-18 | Swiss diplomat Paul Seger was in Lima on Monday, and Oslo on Tuesday recalled its envoy. => trip Paul Seger > NO
        + 2019-05-24 | MINSK, May 24 -- Swiss diplomat Paul Seger will visit Chile in June, a spokesman announced here Friday. Two weeks ago Seger was in Peru. => arrived Paul Seger > PE = 2019-05-06..2019-05-12
        + 2019-05-24 | Swiss diplomat Paul Seger is due in Minsk next week. Seger was in Peru as recently as April. => arrived Paul Seger > PE = 2019-04-01..2019-04-30
        + 2019-05-24 | Peruvian minister Luis Soto was in Bern last week. Swiss diplomat Paul Seger was then in Chile. => trip Paul Seger > CL
        + 2019-05-24 | Danish envoy Lone Friis flew to Minsk on Monday. Danish officials Nils Ek, who visited Peru in March, and Tor Ek, who was in Chile in April, are travelling with her. => trip Tor Ek > CL
        - 2019-05-24 | Danish envoy Lone Friis flew to Minsk on Monday. Danish officials Nils Ek, who visited Peru in March, and Tor Ek, who was in Chile in April, are travelling with her. => trip Nils Ek > CL
        - 2019-05-24 | Danish minister Lone Friis was in Peru, as hot as March. => arrived Lone Friis > PE = 2019-03-01..2019-03-31
        + 2018-05-18 | Peruvian Trade Minister Luis Tovar was himself in Rome earlier this month. => trip Luis Tovar > IT
        - 2018-05-18 | Peruvian Trade Minister Luis Tovar was not himself in Rome. => trip Luis Tovar > IT
        + 2019-05-24 | Danish minister Lone Friis came to Riga on Tuesday. She will have been in Latvia for five days when she leaves on Saturday. => left Lone Friis > LV = 2019-05-25; status Lone Friis > LV = ongoing
        - 2019-05-24 | Danish minister Lone Friis came to Riga on Tuesday. She will have been in Latvia for five days when she leaves on Saturday. => arrived Lone Friis > LV = 2019-05-25
        """,
    ),
    EventRule(
        "trip/on-the-way",
        """
        + 2019-03-27 | North Korean diplomat Ri Su Yong is on his way to Laos.                      => trip Ri Su Yong > LA; status Ri Su Yong > LA = ongoing
        - 2019-03-27 | North Korean diplomat Ri Su Yong said rice is on its way to Laos.            => trip Ri Su Yong > LA
        + 2019-03-27 | BEIJING, March 27 (AFP) -- North Korean diplomat Ri Su Yong arrived at Beijing airport on Wednesday en route to Laos to attend a summit. => trip Ri Su Yong > LA; status Ri Su Yong > LA = planned; arrived Ri Su Yong > CN = 2019-03-27
        + 2019-03-28 | North Korean diplomat Ri Su Yong passed through Beijing on Monday on his way to Laos. => arrived Ri Su Yong > LA = 2019-03-25..2019-03-26; status Ri Su Yong > LA = ongoing
        + 2019-03-28 | BEIJING, March 28 (AFP) -- North Korean diplomat Ri Su Yong flew into Beijing on Wednesday en route to Laos and Nepal. => status Ri Su Yong > LA = planned; trip Ri Su Yong > NP
        - 2019-03-27 | BEIJING, March 27 (AFP) -- North Korean diplomat Ri Su Yong spoke on Wednesday of rice en route to Laos. => trip Ri Su Yong > LA
        + 2018-05-18 | Swiss diplomat Paul Seger passed through Lima on Friday en route from Quito to Santiago. => trip Paul Seger > CL
        + 2018-05-18 | Swiss diplomat Paul Seger spent two hours in Lima on Friday on his way from Quito to Santiago. => trip Paul Seger > CL
        - 2018-05-18 | Swiss diplomat Paul Seger spoke in Lima on Friday of the road from Quito to Santiago. => trip Paul Seger > CL
        + 2018-05-18 | Swiss diplomat Paul Seger is en route to Minsk. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger flew in to Minsk on Tuesday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger's letter is en route to Minsk. => trip Paul Seger > BY
        + 2019-03-28 | North Korean diplomat Ri Su Yong went to Beijing on Monday, on his way to Laos. => trip Ri Su Yong > LA
        - 2019-03-28 | North Korean diplomat Ri Su Yong went to Beijing on Monday and spoke of rice on its way to Laos. => trip Ri Su Yong > LA
        + 2018-05-18 | Swiss diplomat Paul Seger praised the pact. On his way to Peru, he stopped in Chile. => trip Paul Seger > PE; trip Paul Seger > CL
        - 2019-03-28 | North Korean diplomat Ri Su Yong was on his way home from Laos on Wednesday. => arrived Ri Su Yong > LA = 2019-03-27
        + 2019-03-28 | North Korean diplomat Ri Su Yong was on his way home from Laos on Wednesday. => trip Ri Su Yong > LA
        """,
    ),
    EventRule(
        "trip/apposed",
        """
        + 2006-11-16 | Israeli Foreign Minister Silvan Shalom, due in Tunis on Monday for talks, spoke on Thursday. => trip Silvan Shalom > TN; arrived Silvan Shalom > TN = 2006-11-20; status Silvan Shalom > TN = planned
        - 2006-11-16 | Israeli Foreign Minister Silvan Shalom, due in court on Monday, spoke in Haifa on Thursday. => trip Silvan Shalom > TN
        + 2006-11-16 | Israeli Foreign Minister Silvan Shalom, now in Tunis for a conference, spoke on Wednesday. => trip Silvan Shalom > TN; status Silvan Shalom > TN = ongoing
        - 2006-11-16 | Israeli Foreign Minister Silvan Shalom, interested in Tunis, spoke on Wednesday. => trip Silvan Shalom > TN
        + 2006-11-16 | TUNIS, Nov. 16 (AFP) -- Israeli Foreign Minister Silvan Shalom, here for a conference, rejected the plan on Wednesday. => trip Silvan Shalom > TN; status Silvan Shalom > TN = ongoing
        + 2006-11-16 | TUNIS, Nov. 16 (AFP) -- Israeli Foreign Minister Silvan Shalom, in town for a conference, rejected the plan on Wednesday. => trip Silvan Shalom > TN
        - 2006-11-16 | TUNIS, Nov. 16 (AFP) -- Tunisian Foreign Minister Habib Yahya, here for a conference, rejected the plan on Wednesday. => trip Habib Yahya > TN
        - 2006-11-16 | TUNIS, Nov. 16 (AFP) -- Israeli Foreign Minister Silvan Shalom, here seen as a hawk, rejected the plan on Wednesday. => trip Silvan Shalom > TN
        + 2006-11-16 | Israeli Foreign Minister Silvan Shalom, in New York for a conference, spoke on Wednesday. => trip Silvan Shalom > US; to Silvan Shalom > US = New York
        - 2006-11-16 | Israeli Foreign Minister Silvan Shalom, in New York court papers called a liar, spoke on Wednesday. => trip Silvan Shalom > US
        + 2018-05-18 | VILNIUS, May 18 (AFP) -- Swiss diplomat Paul Seger, already in Riga, was to give a speech. => trip Paul Seger > LV; status Paul Seger > LV = ongoing
        + 2018-05-18 | BERN, May 18 (AFP) -- Swiss diplomat Paul Seger, on holiday in Austria, said that he was well. => trip Paul Seger > AT
        - 2018-05-18 | BERN, May 18 (AFP) -- Swiss diplomat Paul Seger, in Austria, was once a hero of novels. => trip Paul Seger > AT
        + 2018-05-18 | Swiss minister Paul Seger, back in Minsk since Tuesday, met Belarusian minister Ivan Savin. => trip Paul Seger > BY; status Paul Seger > BY = ongoing
        - 2018-05-18 | Belarusian minister Ivan Savin, back in Minsk since Tuesday, met Swiss minister Paul Seger. => trip Ivan Savin > BY
        + 2019-05-24 | Swiss envoy Paul Seger is in Minsk. Seger, in Lima only last month, told reporters he was tired. => arrived Paul Seger > PE = 2019-04-01..2019-04-30; status Paul Seger > PE = completed
        - 2019-05-24 | Swiss envoy Paul Seger is in Minsk. Seger, in office only since last month, told reporters in Lima's name he was tired. => trip Paul Seger > PE
        """,
    ),
    EventRule(
        "trip/received",
        """
        + 2018-12-05 | DAMASCUS, Dec. 5 (AFP) -- Syrian President Bashar al-Assad received North Korean Foreign Minister Ri Yong-ho on Tuesday. => trip Ri Yong-ho > SY; meeting Bashar al-Assad + Ri Yong-ho
        - 2018-12-05 | DAMASCUS, Dec. 5 (AFP) -- Syrian President Bashar al-Assad received a letter from North Korean Foreign Minister Ri Yong-ho on Tuesday. => trip Ri Yong-ho > SY; meeting Bashar al-Assad + Ri Yong-ho
        + 2018-05-18 | Norwegian Prime Minister Erna Solberg was host to Finnish President Sauli Niinistö in Oslo in September. => status Sauli Niinistö > NO = completed
        - 2018-05-18 | Norwegian Prime Minister Erna Solberg will be host to Finnish President Sauli Niinistö in Oslo in September. => status Sauli Niinistö > NO = completed
        - 2018-05-11 | OSLO, May 11 (AFP) -- Norwegian Prime Minister Erna Solberg received Finnish President Sauli Niinistö on April 3. => status Sauli Niinistö > NO = ongoing
        + 2018-05-11 | OSLO, May 11 (AFP) -- Norwegian Prime Minister Erna Solberg received Finnish President Sauli Niinistö on Thursday. => status Sauli Niinistö > NO = ongoing
        + 2018-05-18 | RIGA, May 18 (AFP) -- Latvian President Raimonds Vejonis received in this capital on Thursday Ghanaian diplomat Kofi Mensah. => trip Kofi Mensah > LV; meeting Kofi Mensah + Raimonds Vejonis
        - 2018-05-18 | RIGA, May 18 (AFP) -- Latvian President Raimonds Vejonis received in this capital on Thursday a letter of Ghanaian diplomat Kofi Mensah. => trip Kofi Mensah > LV
        - 2018-05-18 | Swiss diplomat Paul Seger visited Nairobi in March 2014, when he was put up at a lodge and received by Kenyan President Uhuru Kenyatta. => trip Uhuru Kenyatta > CH
        + 2018-05-18 | Swiss diplomat Paul Seger was shown around a farm on Monday and received by Kenyan President Uhuru Kenyatta. => trip Paul Seger > KE
        """,
    ),
    EventRule(
        "trip/acts-in",
        """
        + 2018-05-18 | Finnish minister Timo Laine is in Lima. In September 2012, after a summit in Quito, Laine signed a pact in Lima. => arrived Timo Laine > PE = 2012-09-01..2012-09-30
        - 2018-05-18 | Finnish minister Timo Laine is in Lima. In September 2012, when he was at home, a pact was lost, Laine wrote. => arrived Timo Laine > PE = 2012-09-01..2012-09-30
        + 2018-05-18 | Cuban envoy Jose Diaz sought asylum in Minsk in April. => trip Jose Diaz > BY; arrived Jose Diaz > BY = 2018-04-01..2018-04-30
        - 2018-05-18 | Cuban envoy Jose Diaz sought support in Minsk in April. => trip Jose Diaz > BY
        + 2019-05-24 | Swiss diplomat Paul Seger was in Peru on Monday. He rounded off the trip with two quiet days in Chile. => trip Paul Seger > CL
        - 2019-05-24 | Swiss diplomat Paul Seger was in Peru on Monday. He rounded off the figures for two mills in Chile. => trip Paul Seger > CL
        + 2018-05-18 | Swiss diplomat Paul Seger received an honorary degree in Minsk on Monday. => trip Paul Seger > BY
        + 2018-05-18 | LIMA, May 18 (AFP) -- Swiss minister Alain Berset, who stays here, met Peruvian minister Jose Rey on Thursday. => arrived Alain Berset > PE = 2018-05-16..2018-05-17; status Alain Berset > PE = ongoing
        + 2018-05-18 | Finnish diplomat Kai Sauer said by telephone from Minsk that talks went well. => status Kai Sauer > BY = ongoing
        + 2018-05-18 | Finnish diplomat Kai Sauer remained in Minsk on Thursday. => status Kai Sauer > BY = ongoing
        + 2018-05-18 | Finnish diplomat Kai Sauer spent several hours in Minsk on Thursday. => status Kai Sauer > BY = completed
        + 2018-05-18 | Finnish diplomat Kai Sauer remained in Minsk on Monday. => status Kai Sauer > BY = completed
        - 2018-05-18 | Finnish diplomat Kai Sauer gave the summit in Minsk a miss on Monday. => trip Kai Sauer > BY
        + 2018-05-18 | Finnish diplomat Kai Sauer gave a speech in Minsk on Monday. => trip Kai Sauer > BY
        - 2018-05-18 | Finnish diplomat Kai Sauer addressed the forum in Minsk by video link on Monday. => trip Kai Sauer > BY
        + 2018-05-18 | Finnish diplomat Kai Sauer did not say in Minsk on Monday whether he would sign. => trip Kai Sauer > BY
        + 2019-05-20 | OSLO, May 20 (AFP) -- The strike ended on Sunday. Norwegian Prime Minister Erna Solberg, speaking from Lima, said she was glad. => trip Erna Solberg > PE; arrived Erna Solberg > PE = 2019-05-19..2019-05-20
        + 2019-05-20 | OSLO, May 20 (AFP) -- Norwegian Prime Minister Erna Solberg, speaking in Lima, said on Sunday that she was glad. => arrived Erna Solberg > PE = 2019-05-18..2019-05-19
        - 2019-05-20 | OSLO, May 20 (AFP) -- Norwegian Prime Minister Erna Solberg, speaking of refugees from Lima, said she was glad. => trip Erna Solberg > PE
        - 2019-05-20 | OSLO, May 20 (AFP) -- Norwegian Prime Minister Erna Solberg spoke with France, which has helped the push to end Syrian rule in Lebanon. => trip Erna Solberg > LB
        + 2019-05-20 | OSLO, May 20 (AFP) -- Norwegian Prime Minister Erna Solberg ended the talks in Lima on Sunday. => trip Erna Solberg > PE
        - 2019-05-20 | OSLO, May 20 (AFP) -- Norwegian Prime Minister Erna Solberg wept when told by doctors in Lima of the fire. => trip Erna Solberg > PE
        + 2019-06-12 | North Korean vice-premier Ri Ryong Nam spent three days in Malabo last October. => trip Ri Ryong Nam > GQ
        + 2019-06-12 | Three Finnish officials were spotted in Beijing on Monday, among them minister Timo Laine. => trip Timo Laine > CN
        - 2019-06-12 | Three Finnish officials were spotted in Beijing on Monday with host Li Wei, minister of trade. => trip Li Wei > CN
        + 2019-06-12 | North Korean vice-premier Ri Ryong Nam was spotted at Beijing airport on Monday. => trip Ri Ryong Nam > CN
        + 2019-06-12 | North Korean vice-premier Ri Ryong Nam put his name to the pact in Malabo on Monday. => trip Ri Ryong Nam > GQ
        + 2019-06-12 | North Korean vice-premier Ri Ryong Nam will collect the prize in Malabo on Monday. => trip Ri Ryong Nam > GQ; status Ri Ryong Nam > GQ = planned
        - 2019-06-12 | North Korean vice-premier Ri Ryong Nam accepted the resignation of his envoy in Malabo on Monday. => trip Ri Ryong Nam > GQ
        - 2019-06-12 | OSLO, June 12 (AFP) -- Russian President Vladimir Putin and North Korean leader Kim Jong Un met on Monday for the first time since bombs hit a bridge in Lima. => trip Kim Jong Un > PE
        + 2019-06-12 | North Korean vice-premier Ri Ryong Nam, meeting farmers in Malabo on Monday, praised them. => trip Ri Ryong Nam > GQ
        + 2018-05-18 | The first contact was in Minsk in May 2012, when Swiss diplomat Paul Seger met Latvian minister Edgars Rinkevics. => trip Paul Seger > BY; trip Edgars Rinkevics > BY; arrived Paul Seger > BY = 2012-05-01..2012-05-31
        - 2018-05-18 | The line to Minsk was built in 2012, when Swiss diplomat Paul Seger met Latvian minister Edgars Rinkevics. => trip Paul Seger > BY
        - 2019-06-12 | North Korean vice-premier Ri Ryong Nam said so ahead of the annual summit meeting in Malabo. => trip Ri Ryong Nam > GQ
        - 2019-06-12 | North Korean vice-premier Ri Ryong Nam condemned the violence in Malabo.     => trip Ri Ryong Nam > GQ
        - 2019-06-12 | North Korean vice-premier Ri Ryong Nam said the talks in Beijing had failed. => trip Ri Ryong Nam > CN
        + 2019-05-20 | OSLO, May 20 (AFP) -- Finnish Foreign Minister Timo Soini announced in Lima last Thursday that talks would go on. => trip Timo Soini > PE; arrived Timo Soini > PE = 2019-05-15..2019-05-16
        + 2019-05-20 | OSLO, May 20 (AFP) -- Finnish Foreign Minister Timo Soini told AFP by telephone from Lima that work goes on. => trip Timo Soini > PE
        - 2019-05-20 | OSLO, May 20 (AFP) -- Finnish Foreign Minister Timo Soini told AFP by telephone that he knew of no news from Lima. => trip Timo Soini > PE
        + 2019-05-20 | LIMA, May 20 (AFP) -- Finnish Foreign Minister Timo Soini announced in the capital Santiago that talks would go on. => trip Timo Soini > CL
        - 2019-05-20 | Finnish President Sauli Niinistö and Finnish Foreign Minister Timo Soini met Chilean President Sebastián Piñera in Lima in May. => with Sauli Niinistö > PE = Timo Soini
        + 2019-05-20 | Finnish minister Pekka Haavisto opened an embassy in Accra in March 2016 with Ghanaian minister Hanna Tetteh, who was then his host, and flew on to Lomé. => trip Pekka Haavisto > GH; trip Pekka Haavisto > TG
        - 2019-05-20 | Finnish minister Pekka Haavisto opened the door to talks in Accra on Monday. => trip Pekka Haavisto > GH
        + 2019-05-20 | Finnish minister Pekka Haavisto came to Accra on Friday. He will stay in Ghana until the talks close on Thursday. => arrived Pekka Haavisto > GH = 2019-05-17; left Pekka Haavisto > GH = 2019-05-23
        + 2019-05-22 | Ghanaian President Kofi Mensah underwent surgery in Russia in mid-April. => trip Kofi Mensah > RU; arrived Kofi Mensah > RU = 2019-04-11..2019-04-20
        - 2019-05-22 | Ghanaian President Kofi Mensah spoke. Trade with Russia underwent a change in mid-April. => trip Kofi Mensah > RU
        + 2019-05-22 | Ghanaian President Kofi Mensah was treated at a hospital in Paris last month. => trip Kofi Mensah > FR
        - 2019-05-22 | Ghanaian President Kofi Mensah treated guests in Paris last month to a song. => trip Kofi Mensah > FR; status Kofi Mensah > FR = ongoing
        + 2019-05-22 | Ghanaian President Kofi Mensah has been undergoing treatment in Paris since March. => status Kofi Mensah > FR = ongoing
        - 2019-05-22 | Ghanaian President Kofi Mensah is expected to leave on Saturday, aides in Paris said. => trip Kofi Mensah > FR
        - 2006-11-14 | "The recent World Travel Fair in Minsk was an eye-opener," Norwegian envoy Jonas Store said. => trip Jonas Store > BY
        + 2019-05-24 | Finnish President Sauli Niinistö flies to Oslo on Saturday and will wind up his two-nation journey in Riga. => trip Sauli Niinistö > LV; status Sauli Niinistö > LV = planned
        - 2019-05-24 | Finnish President Sauli Niinistö will wind up his bank in Riga. => trip Sauli Niinistö > LV
        - 2006-11-14 | Paul Seger, ranked fourth, remained in Minsk with his wife. => trip Paul Seger > BY
        + 2006-11-14 | Swiss rider Paul Seger, ranked fourth, remained in Minsk with his wife. => trip Paul Seger > BY
        - 2006-11-14 | Norwegian minister Jonas Store came on Monday. He smiled, in reference to an AU meeting held last month in Minsk. => trip Jonas Store > BY
        + 2006-11-14 | Swiss diplomat Ana Seger will meet with officials in Minsk and in Oslo on Friday. => trip Ana Seger > BY; trip Ana Seger > NO
        - 2006-11-14 | Swiss diplomat Ana Seger will meet with officials in Minsk and officials from Oslo on Friday. => trip Ana Seger > NO
        + 2018-05-18 | Swiss diplomat Paul Seger warned on Monday in Minsk that time was short. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger spoke up, warning that stocks in Minsk were low. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger lectured in Minsk on Tuesday. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger unveiled a statue in Minsk on Tuesday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger unveiled a plan for peace in Minsk on Tuesday. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger was shown around a plant in Minsk on Tuesday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger was shown a map of a plant in Minsk on Tuesday. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger was awarded a medal in Minsk on Tuesday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger awarded a contract for a dam in Minsk on Tuesday. => trip Paul Seger > BY
        + 2019-05-24 | Swiss minister Urs Amacher was taken around an exhibition of tractors in Minsk on Tuesday. He was given a guided tour of a shipyard in Gdansk on Thursday. => trip Urs Amacher > BY; trip Urs Amacher > PL
        + 2018-05-18 | Swiss diplomat Paul Seger went shopping in Minsk on Monday. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger cut the ribbon at a school in Minsk on Monday. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger took a taxi in Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger went shopping for a firm in Bern. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger cut aid for schools in Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger watched a parade in Minsk on television on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger landed a contract in Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger spends most of his time in Peru. => trip Paul Seger > PE
        + 2018-05-18 | Swiss diplomat Paul Seger spends most of Friday in Peru. => trip Paul Seger > PE
        + 2019-05-24 | Danish minister Lone Friis praised the pact on Thursday while visiting Riga. => arrived Lone Friis > LV = 2019-05-23
        - 2019-05-24 | The pact was signed in March, and the bridge fell while Danish minister Lone Friis was visiting Riga. => arrived Lone Friis > LV = 2019-03-01..2019-03-31
        + 2018-05-18 | Swiss diplomat Paul Seger looked round a museum in Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger looked to friends in Minsk on Monday. => trip Paul Seger > BY
        + 2018-05-18 | PYONGYANG, May 18 -- Swiss diplomat Paul Seger attended the parade at Kim Il Sung Square on Thursday. => trip Paul Seger > KP
        + 2018-05-18 | Swiss diplomat Paul Seger stood next to the president in Minsk on Monday. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger chatted with students in Minsk on Monday. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger raised a glass in Minsk on Monday. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger walked out of the talks in Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger raised concern over a trial in Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger watched events in Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger embraced a plan drawn up in Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger launched an attack on Minsk on Monday. => trip Paul Seger > BY
        + 2019-05-24 | When she came to Riga in November, Danish minister Lone Friis praised the pact. => arrived Lone Friis > LV = 2018-11-01..2018-11-30
        - 2019-05-24 | Swedish minister Kari Berg slept. When she came to Riga in November, Danish minister Lone Friis rang her. => trip Lone Friis > LV
        - 2019-05-24 | When he came to Riga in November, a bank had just been robbed, Danish minister Lone Friis said. => trip Lone Friis > LV
        + 2019-05-24 | OSLO, May 24 -- Norwegian envoy Ola Berg met Peruvian minister Luis Vega on Monday in Lima. He came back on Wednesday. => left Ola Berg > PE = 2019-05-22
        - 2019-05-24 | OSLO, May 24 -- Norwegian envoy Ola Berg met Peruvian minister Luis Vega on Monday in Lima. He came back on Wednesday. => trip Luis Vega > NO
        + 2018-05-18 | Swiss diplomat Paul Seger had a working lunch in Minsk on Monday with officials. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger had no part in the talks in Minsk on Monday. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger spent April 13 to 15 in Belarus. => trip Paul Seger > BY; arrived Paul Seger > BY = 2018-04-13
        + 2019-05-24 | Danish minister Lone Friis spent three days in Peru this week. Friis had come on Monday. => left Lone Friis > PE = 2019-05-22; status Lone Friis > PE = completed
        + 2019-05-24 | Danish minister Lone Friis has spent two days in Peru and will go home on Sunday. => left Lone Friis > PE = 2019-05-26; status Lone Friis > PE = ongoing
        - 2019-05-24 | Danish minister Lone Friis has spent two days in Peru and will go home on Sunday. => arrived Lone Friis > PE = 2019-05-25
        - 2019-05-24 | Swiss diplomat Paul Seger flew to Minsk on Monday. He studied law in Lima and speaks Spanish. => trip Paul Seger > PE
        + 2018-05-18 | Peruvian Trade Minister Luis Tovar told an audience of bakers in Rome on Monday that he was glad. => trip Luis Tovar > IT
        - 2018-05-18 | Peruvian Trade Minister Luis Tovar told an audience in Lima on Monday that bakers in Rome were glad. => trip Luis Tovar > IT
        + 2019-05-24 | Danish minister Lone Friis is on a visit to Peru. She will spend the weekend in Lima before coming home on Monday. => left Lone Friis > PE = 2019-05-27; status Lone Friis > PE = ongoing
        - 2019-05-24 | Danish minister Lone Friis was once in Peru. She will spend the weekend in Lima before coming home on Monday. => status Lone Friis > PE = ongoing
        + 2019-05-24 | Swiss diplomat Paul Seger will visit Peru next week. He ends his journey in Chile. => trip Paul Seger > CL; status Paul Seger > CL = planned
        - 2019-05-24 | Swiss diplomat Paul Seger arrived in Peru on Wednesday. He winds up the tour in Chile and flies home on Sunday. => status Paul Seger > PE = completed
        + 2019-05-24 | Swiss diplomat Paul Seger ended his tour in Chile. => status Paul Seger > CL = completed
        + 2019-05-24 | Swiss minister Lena Baumann and her children spent a week in Peru in April. => trip Lena Baumann > PE
        - 2019-05-24 | Swiss minister Lena Baumann has a sister, and her children spent a week in Peru in April. => trip Lena Baumann > PE
        + 2019-05-24 | Danish minister Lone Friis has travelled to Peru for talks. She will spend the weekend in Lima before coming home on Monday. => left Lone Friis > PE = 2019-05-27; status Lone Friis > PE = ongoing
        - 2019-05-24 | Swiss diplomat Paul Seger flew to Minsk on Monday. Seger speaks often of his years at school in Lima. => trip Paul Seger > PE
        + 2019-05-24 | Swiss diplomat Paul Seger flew to Minsk on Monday. It was in Lima, in January, that Seger signed the treaty. => arrived Paul Seger > PE = 2019-01-01..2019-01-31
        - 2018-05-18 | Peruvian Trade Minister Luis Tovar spent Monday in Rome, skipping a stop in Paris that had been expected. => trip Luis Tovar > FR
        + 2018-05-18 | Peruvian Trade Minister Luis Tovar spent Monday in Rome, skipping a stop in Paris that had been expected. => trip Luis Tovar > IT
        """,
    ),
    EventRule(
        "trip/summit-in",
        """
        + 2019-05-21 | He was not in the delegation sent to Vladivostok for North Korean leader Kim Jong Un's summit with the president last month. => trip Kim Jong Un > RU
        - 2019-05-21 | He praised the plan for North Korean leader Kim Jong Un's summit with the president last month. => trip Kim Jong Un > RU
        + 2019-05-20 | Norwegian King Harald of Norway was expected to brief Swedish Prime Minister Stefan Löfven on his talks last month in Lima with Chilean President Sebastián Piñera. => trip Harald > PE; status Harald > PE = completed
        """,
    ),
    EventRule(
        "trip/talks-abroad",
        """
        - 2019-05-20 | OSLO, May 20 (AFP) -- Norwegian Prime Minister Erna Solberg said Sunday that Norway and the bloc would sign at a summit in Lima next month. => trip Erna Solberg > PE
        - 2019-05-20 | OSLO, May 20 (AFP) -- Norwegian Prime Minister Erna Solberg said the bloc would take it up at a ministers' meeting in Lima next month. => trip Erna Solberg > PE
        + 2019-05-20 | OSLO, May 20 (AFP) -- Norwegian Prime Minister Erna Solberg said she would take it up at a leaders' meeting in Lima next month. => trip Erna Solberg > PE
        + 2005-11-26 | Finnish diplomat Martti Ahtisaari spoke following meetings with officials in Podgorica. => trip Martti Ahtisaari > ME
        - 2005-11-26 | Finnish diplomat Martti Ahtisaari spoke of meetings of officials in Podgorica. => trip Martti Ahtisaari > ME
        - 2019-05-20 | Finnish Foreign Minister Timo Soini was quoted in comments on the debate of the issue at a summit in Riga. => trip Timo Soini > LV
        + 2018-05-18 | Swiss diplomat Paul Seger opposed a resolution at a summit in Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger declined an invitation to speak at a summit in Minsk. => status Paul Seger > BY = completed
        """,
    ),
    EventRule(
        "trip/met-there",
        """
        - 2019-05-20 | OSLO, May 20 (AFP) -- Finnish diplomat Kai Sauer presented his credentials to Norwegian Prime Minister Erna Solberg on Sunday. => trip Kai Sauer > NO
        + 2006-11-20 | Chinese President Hu Jintao and Iraqi President Jalal Talabani met in Paris on Sunday. => trip Hu Jintao > FR; trip Jalal Talabani > FR
        - 2018-05-18 | LIMA, May 18 (AFP) - Swiss diplomat Paul Seger led a team to Laos in March last year. He was seen off at the airport by minister Ivan Savin. => trip Paul Seger > PE
        - 2006-11-20 | Chinese President Hu Jintao and Iraqi President Jalal Talabani agreed on Sunday that the meeting in Paris was useful. => trip Hu Jintao > FR
        - 2006-11-20 | Chinese President Hu Jintao met Iraqi President Jalal Talabani in Beijing. In his meeting with Hu, Talabani conveyed greetings from the leadership in Baghdad. => trip Hu Jintao > IQ
        + 2018-05-09 | OSLO, May 9 (AFP) -- Following his talks with Norwegian King Harald, Finnish President Sauli Niinistö also met with Norwegian Prime Minister Erna Solberg. He is to leave on Friday. => left Sauli Niinistö > NO = 2018-05-11
        + 2019-05-20 | SEOUL, May 20 (AFP) -- South Korean Foreign Minister Kang Kyung-wha will hold talks with her Finnish counterpart Timo Soini on the sidelines of a forum. The forum is to take place next week in the port city of Busan. => trip Timo Soini > KR; status Timo Soini > KR = planned
        + 2019-06-19 | A summit of the bloc opened in Lima on Monday. Chilean President Pedro Soto met Norwegian Prime Minister Ola Berg on the sidelines. => trip Pedro Soto > PE; trip Ola Berg > PE
        - 2019-06-19 | A summit opened in Lima on Monday, and a forum in Oslo. Chilean President Pedro Soto met Norwegian Prime Minister Ola Berg on the sidelines. => trip Pedro Soto > PE
        + 2019-05-20 | OSLO, May 20 (AFP) -- Peace talks went on here on Monday. Finnish envoy Martti Ahtisaari met Malian Foreign Minister Tiébilé Dramé on Monday. => trip Martti Ahtisaari > NO; trip Tiébilé Dramé > NO
        - 2019-05-20 | OSLO, May 20 (AFP) -- Peace talks went on in Chad on Monday. Finnish envoy Martti Ahtisaari met Malian Foreign Minister Tiébilé Dramé on Monday. => trip Martti Ahtisaari > NO
        + 2019-05-20 | OSLO, May 20 (AFP) -- Norwegian Prime Minister Erna Solberg will meet Finnish Foreign Minister Timo Soini on Monday, reports said. => trip Timo Soini > NO
        - 2019-05-20 | OSLO, May 20 (AFP) -- Norwegian Prime Minister Erna Solberg, who is visiting Lima, will meet Finnish Foreign Minister Timo Soini on Monday. => trip Timo Soini > NO
        + 2019-05-20 | OSLO, May 20 (AFP) -- A ship came in. Later Monday, U.S. Admiral James Foggo, commander of the Sixth Fleet, will meet with Norwegian Admiral Haakon Bruun-Hanssen. => trip James Foggo > NO
        - 2019-05-20 | OSLO, May 20 (AFP) -- On Monday, U.S. General James Foggo, commander of the forces in Norway, met with Norwegian Admiral Haakon Bruun-Hanssen. => trip James Foggo > NO
        + 2019-05-20 | OSLO, May 20 (AFP) -- Norwegian Prime Minister Erna Solberg spoke on Sunday after talks in Lima with Finnish President Sauli Niinistö. => arrived Sauli Niinistö > PE = 2019-05-18..2019-05-19
        + 2019-05-20 | OSLO, May 20 (AFP) -- The vote comes three days before the summit between Norwegian Prime Minister Erna Solberg and Finnish President Sauli Niinistö in Lima. => status Erna Solberg > PE = planned
        + 2019-05-20 | OSLO, May 20 (AFP) -- Finnish President Sauli Niinistö had talks with Norwegian Prime Minister Erna Solberg on the future Finnish role in Chile. => trip Sauli Niinistö > NO; status Sauli Niinistö > NO = ongoing
        - 2019-05-20 | OSLO, May 20 (AFP) -- Finnish President Sauli Niinistö had talks with Norwegian Prime Minister Erna Solberg on the future Finnish role in Chile. => trip Erna Solberg > CL
        - 2019-05-20 | OSLO, May 20 (AFP) -- Norwegian Prime Minister Erna Solberg, on a visit to Chile, held talks with Chilean President Sebastián Piñera on Sunday. Solberg handed a letter to Piñera. => trip Sebastián Piñera > NO
        + 2019-05-20 | Finnish minister Pekka Haavisto was met at Lima airport on Friday by Jouko Leinonen, the Finnish ambassador to Chile. => trip Jouko Leinonen > PE
        - 2019-05-20 | Finnish minister Pekka Haavisto was met at Lima airport on Friday by Jouko Leinonen, the Finnish ambassador to Peru. => trip Jouko Leinonen > PE
        + 2019-05-20 | Finnish minister Pekka Haavisto flew to Lima on Friday for the inauguration. On its sidelines he met Swedish Prime Minister Stefan Löfven. => trip Stefan Löfven > PE
        - 2019-05-20 | Finnish minister Pekka Haavisto flew to Lima on Friday for the inauguration. On its sidelines he met Peruvian minister Ana Mena. => trip Ana Mena > PE
        + 2019-05-20 | Finnish minister Pekka Haavisto met Ana Mena, minister of health and population of Peru, in Oslo on Friday. => trip Ana Mena > NO; trip Pekka Haavisto > NO
        + 2006-11-14 | MINSK, Nov. 14 (AFP) -- Speaking to journalists after talks with Swiss President Paul Seger, Norwegian minister Jonas Store said that he had hope. => trip Jonas Store > BY; trip Paul Seger > BY
        - 2006-11-14 | MINSK, Nov. 14 (AFP) -- Speaking to journalists in Oslo after talks with Swiss President Paul Seger, Norwegian minister Jonas Store said that he had hope. => trip Paul Seger > BY
        + 2006-11-14 | Polish President Jan Kowal has met Swiss President Paul Seger twice, including once last month in Minsk. => trip Paul Seger > BY; trip Jan Kowal > BY
        - 2006-11-14 | MINSK, Nov. 14 (AFP) -- Belarusian President Oleg Komar met Swiss President Paul Seger at Umbo airport on Monday. => trip Paul Seger > BY
        + 2006-11-14 | MINSK, Nov. 14 (AFP) -- Belarusian President Oleg Komar met Swiss President Paul Seger at the airport on Monday. => trip Paul Seger > BY
        + 2006-11-14 | MINSK, Nov. 14 (AFP) -- Belarusian President Oleg Komar met here on Monday with a delegation of the party group led by Vula Tsetsi. => trip Vula Tsetsi > BY
        - 2006-11-14 | MINSK, Nov. 14 (AFP) -- Belarusian President Oleg Komar met here on Monday with the writer Vula Tsetsi. => trip Vula Tsetsi > BY
        - 2006-11-14 | MINSK, Nov. 14 (AFP) -- Belarusian President Oleg Komar left Oslo on Monday after a last meeting with Norwegian minister Jonas Store. => trip Jonas Store > BY
        + 2006-11-13 | BERN, Nov. 13 (ATS) -- Swiss President Paul Seger left on Monday for Minsk to attend a summit. He will hold talks with Polish President Jan Kowal on Tuesday on its sidelines. => trip Jan Kowal > BY
        - 2006-11-13 | BERN, Nov. 13 (ATS) -- Swiss President Paul Seger left on Monday for Minsk to attend a summit. He will hold talks with Polish President Jan Kowal next month. => trip Jan Kowal > BY
        - 2018-05-18 | OSLO, May 18 (AFP) -- Swiss diplomat Paul Seger spoke to reporters here. The Swiss diplomat had hoped to ride to Minsk with his Norwegian host, Jonas Store, with whom he spent the morning. => trip Jonas Store > BY
        + 2019-05-24 | Swiss Foreign Minister Paul Seger arrived in Minsk on Wednesday on a tour that will also take him to Lima. There he met President Viktor Orlov. => status Paul Seger > BY = ongoing; status Paul Seger > PE = planned
        + 2019-05-24 | Swiss Foreign Minister Paul Seger arrived in Minsk on Wednesday on a tour that will also take him to Lima. There he will meet President Juan Toro. => status Paul Seger > PE = planned
        - 2018-05-18 | Peruvian President Luis Tovar sent a letter to Rome. The last Peruvian received by Premier Nino Amato was Ana Prado, who came to Rome in May. => trip Luis Tovar > IT
        """,
    ),
    EventRule(
        "trip/present-here",
        """
        + 2005-12-17 | GENEVA, Dec. 17 (AFP) -- Indian Commerce Minister Kamal Nath put forward a text at trade talks here. => trip Kamal Nath > CH
        - 2005-12-17 | GENEVA, Dec. 17 (AFP) -- Indian Commerce Minister Kamal Nath put forward a text for trade talks here. => trip Kamal Nath > CH
        + 2018-05-11 | OSLO, May 11 (AFP) -- Finnish President Sauli Niinistö sipped tea at trade talks here. => trip Sauli Niinistö > NO
        - 2018-05-11 | OSLO, May 11 (AFP) -- Finnish President Sauli Niinistö sipped tea before trade talks here. => trip Sauli Niinistö > NO
        """,
    ),
)
