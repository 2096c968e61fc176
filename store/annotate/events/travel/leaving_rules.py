"""Examples and counter-examples of the rules that read verbs of leaving and returning.

The readers are in leaving.py, going.py and returning.py; nothing is decided here.
"""

from __future__ import annotations

from store.annotate.events.clause.rule import EventRule

RULES = (
    EventRule(
        "trip/leave-for",
        """
        + 2019-05-24 | Peruvian Foreign Minister Luis Campos said on Friday as he left for a two-day visit to Chile that it had rained. => arrived Luis Campos > CL = 2019-05-24..2019-05-25; left Luis Campos > CL = 2019-05-25..2019-05-26
        + 2019-05-24 | Peruvian Foreign Minister Luis Campos said on Friday before leaving for Chile that it had rained. => arrived Luis Campos > CL = 2019-05-24..2019-05-25
        - 2019-05-24 | Aides said on Friday that Peruvian Foreign Minister Luis Campos had fallen as he left for Chile. => arrived Luis Campos > CL = 2019-05-24..2019-05-25
        + 2019-05-22 | North Korean diplomat Ri Su Yong left Pyongyang for Havana on Monday.     => trip Ri Su Yong > CU; arrived Ri Su Yong > CU = 2019-05-20..2019-05-21
        + 2019-05-22 | A delegation of the Workers' Party of Korea headed by North Korean diplomat Ri Su Yong left here Monday for Laos. => trip Ri Su Yong > LA
        - 2019-05-22 | North Korean diplomat Ri Su Yong left his job for a post in Havana.       => trip Ri Su Yong > CU
        - 2019-05-22 | North Korean diplomat Ri Su Yong left Havana for Pyongyang on Monday.     => trip Ri Su Yong > KP
        + 2019-05-22 | North Korean diplomat Ri Su Yong left Havana for the resort of Varadero on Monday. => status Ri Su Yong > CU = ongoing; left Ri Su Yong > CU = ?; arrived Ri Su Yong > CU = 2019-05-19..2019-05-20
        - 2019-05-22 | North Korean diplomat Ri Su Yong left Havana for Caracas on Monday.       => status Ri Su Yong > CU = ongoing
        + 2018-05-09 | Finnish President Sauli Niinistö will leave Chile on Friday after a three-day official visit for Peru. => trip Sauli Niinistö > PE; status Sauli Niinistö > PE = planned; status Sauli Niinistö > CL = ongoing
        - 2018-05-09 | Finnish President Sauli Niinistö left Chile on Friday after a call for peace in Peru. => trip Sauli Niinistö > PE
        + 2018-05-11 | Finnish President Sauli Niinistö will leave Chile on Sunday after a three-day visit for Peru. => arrived Sauli Niinistö > CL = 2018-05-11; left Sauli Niinistö > PE = ?
        + 2019-05-24 | Finnish President Sauli Niinistö left Helsinki on Thursday for the funeral of Ghanaian President Nana Akufo-Addo. => trip Sauli Niinistö > GH; arrived Sauli Niinistö > GH = 2019-05-23..2019-05-24
        - 2019-05-24 | Finnish President Sauli Niinistö left Helsinki on Thursday for the funeral of a friend of Ghanaian President Nana Akufo-Addo. => trip Sauli Niinistö > GH
        + 2018-05-18 | BERN, May 18 (ATS) -- Switzerland's top legislator left Bern for Peru, a paper said. ¶ Paul Seger, chairman of the assembly, departed on Thursday. => arrived Paul Seger > PE = 2018-05-17..2018-05-18
        - 2018-05-18 | BERN, May 18 (ATS) -- Switzerland's top legislator left Bern for Peru, a paper said. ¶ Togo's Paul Seger, a trumpeter, departed on Thursday. => trip Paul Seger > PE
        - 2018-05-18 | LIMA, May 18 -- Swiss diplomat Paul Seger will leave for the organization's headquarters in Rome. => trip Paul Seger > IT
        - 2018-05-18 | Swiss diplomat Paul Seger flew to his headquarters in Rome. => trip Paul Seger > IT
        + 2019-05-24 | Danish minister Lone Friis left over the weekend for Riga. => arrived Lone Friis > LV = 2019-05-18..2019-05-20
        - 2019-05-24 | Danish minister Lone Friis left over a quarrel for Riga. => trip Lone Friis > LV
        + 2019-05-24 | Danish minister Lone Friis left on Monday, May 20 for Riga. => arrived Lone Friis > LV = 2019-05-20..2019-05-21
        + 2018-05-09 | Finnish minister Timo Soini would like to go to Peru. Soini last left the country for Minsk in March. => trip Timo Soini > BY
        - 2018-05-09 | Finnish minister Timo Soini would like to go to Peru. Soini last left the country for Minsk in March. => trip Timo Soini > PE
        + 2018-05-09 | Finnish minister Timo Soini arrived in Peru on Monday. He left the country for Minsk on Tuesday. => left Timo Soini > PE = 2018-05-08
        + 2018-05-09 | Finnish envoy Timo Soini leaves for Minsk on Sunday and for Lima on Tuesday. => arrived Timo Soini > BY = 2018-05-13..2018-05-14; trip Timo Soini > PE
        - 2018-05-09 | Finnish envoy Timo Soini leaves for Minsk on Sunday and for Lima it is Tuesday that counts. => arrived Timo Soini > PE = 2018-05-15
        + 2018-05-18 | A special envoy of Ghanaian President Kofi Mensah, Yaw Darko, left for Chile on Wednesday. => trip Yaw Darko > CL
        - 2018-05-18 | A special envoy of Ghanaian President Kofi Mensah, Yaw Darko, left for Chile on Wednesday. => trip Kofi Mensah > CL
        + 2018-05-18 | An aide of Ghanaian President Kofi Mensah, Yaw Darko, and minister Ama Boateng left for Chile on Wednesday. => trip Ama Boateng > CL
        """,
    ),
    EventRule(
        "trip/leave",
        """
        + 2018-05-18 | LIMA, May 18 (AFP) -- Leaving here on Thursday was the Swiss delegation led by Alain Berset. => left Alain Berset > PE = 2018-05-17
        + 2018-05-18 | LIMA, May 18 (AFP) -- A Swiss delegation with Alain Berset as its head left here on Thursday. => left Alain Berset > PE = 2018-05-17
        + 2018-05-18 | LIMA, May 18 (AFP) -- Swiss minister Alain Berset, his wife and his party left here on Thursday. => left Alain Berset > PE = 2018-05-17
        - 2018-05-18 | LIMA, May 18 (AFP) -- Leaving here on Thursday was a letter of Swiss minister Alain Berset. => left Alain Berset > PE = 2018-05-17
        - 2018-05-18 | LIMA, May 18 (AFP) -- A Swiss delegation led by Alain Berset, head of the board, left here on Thursday. => arrived Alain Berset > PE = 2018-05-17..2018-05-18
        + 2019-05-26 | North Korean diplomat Ri Su Yong left for home on Saturday after five days in Cuba. => arrived Ri Su Yong > CU = 2019-05-21; left Ri Su Yong > CU = 2019-05-25
        - 2019-05-26 | North Korean diplomat Ri Su Yong left for home on Saturday after five days in office. => trip Ri Su Yong > CU
        + 2019-05-26 | North Korean diplomat Ri Su Yong arrived in Cuba on Tuesday and left Havana on Saturday. => left Ri Su Yong > CU = 2019-05-25; status Ri Su Yong > CU = completed
        - 2019-05-26 | North Korean diplomat Ri Su Yong left a letter on Saturday.               => left Ri Su Yong > KP = 2019-05-25
        + 2019-05-24 | Finnish Economy Minister Mika Lintila's delegation left Santiago on Wednesday after a three-day visit. => trip Mika Lintila > CL; left Mika Lintila > CL = 2019-05-22
        + 2019-05-24 | Swedish director Karin Lindqvist spoke in Stockholm on Friday. Her team returned on Thursday from a four-day visit to North Korea. => trip Karin Lindqvist > KP; left Karin Lindqvist > KP = 2019-05-23; arrived Karin Lindqvist > KP = 2019-05-20
        - 2019-05-24 | Finnish Economy Minister Mika Lintila's proposal left Santiago cold on Wednesday. => trip Mika Lintila > CL
        - 2019-05-20 | Finnish official Timo Soini was born in western Finland and left the country in 1985. He spoke of Chile. => trip Timo Soini > CL
        + 2018-05-18 | Swiss diplomat Paul Seger left Belarus on May 16 after four days. => arrived Paul Seger > BY = 2018-05-13
        - 2018-05-18 | Swiss diplomat Paul Seger left Belarus on May 16 after four years of talks. => arrived Paul Seger > BY = 2018-05-13
        + 2018-05-18 | Swiss diplomat Paul Seger left Peru on Monday, bound for Chile. => trip Paul Seger > CL
        + 2019-08-21 | The Korean People's Army's top political officer returned home from China on Tuesday. Kim Su Gil, director of the KPA's General Political Bureau, had arrived in Beijing on Friday. => status Kim Su Gil > CN = completed
        - 2018-05-18 | Swiss diplomat Paul Seger was told to leave Belarus in April. => trip Paul Seger > BY
        + 2018-05-18 | Swiss minister Paul Seger left Belarus on Monday. => trip Paul Seger > BY
        + 2019-05-24 | Swiss minister Paul Seger's plane took off from Minsk on Wednesday. He had come on the 20th. => arrived Paul Seger > BY = 2019-05-20; left Paul Seger > BY = 2019-05-22
        - 2019-05-24 | Swiss minister Paul Seger took a day off from work in Minsk. => left Paul Seger > BY = 2019-05-22
        """,
    ),
    EventRule(
        "trip/goes-ahead",
        """
        + 2019-05-24 | Finnish President Sauli Niinistö flies to Lima on Tuesday. An advance team of about 90, headed by Kai Mykkänen, an aide, is to leave by road on Sunday. => trip Kai Mykkänen > PE; arrived Kai Mykkänen > PE = 2019-05-26..2019-05-27
        + 2019-05-24 | Finnish President Sauli Niinistö flies to Lima on Tuesday. Kai Mykkänen, his adviser, left on Thursday to prepare the ground. => trip Kai Mykkänen > PE
        - 2019-05-24 | Finnish President Sauli Niinistö flies to Lima on Tuesday. Trade Minister Kai Mykkänen left the room on Thursday to prepare the talks. => trip Kai Mykkänen > PE
        - 2019-05-24 | Finnish President Sauli Niinistö flies to Lima on Tuesday. An advance team led by his adviser Kai Mykkänen did not leave on Thursday. => trip Kai Mykkänen > PE
        """,
    ),
    EventRule(
        "trip/leave-home",
        """
        + 2019-05-24 | LIMA, May 24 (AFP) -- Finnish President Sauli Niinistö arrived here Thursday. He left Helsinki on May 16. He was in Quito from May 17 to 19. => arrived Sauli Niinistö > EC = 2019-05-17; arrived Sauli Niinistö > PE = 2019-05-23
        + 2019-05-22 | North Korean diplomat Ri Su Yong left Pyongyang on Monday to lead a delegation to Cuba. => arrived Ri Su Yong > CU = 2019-05-20..2019-05-21
        - 2019-05-22 | North Korean diplomat Ri Su Yong left Pyongyang on Monday.                => trip Ri Su Yong > KP
        + 2019-05-24 | BERN, May 24 (ATS) -- A delegation headed by Swiss diplomat Paul Seger left here to visit Cuba and Peru. => status Paul Seger > CU = ongoing; status Paul Seger > PE = planned
        - 2019-05-24 | A delegation headed by Swiss diplomat Paul Seger left Bern on May 2 to visit Cuba and Peru. => status Paul Seger > PE = planned
        + 2019-05-24 | Swiss diplomat Paul Seger will attend a forum in Lima on Monday along with Danish minister Ole Krag and Cuba's Ana Vega. => trip Ole Krag > PE; trip Ana Vega > PE
        + 2019-05-24 | Swiss diplomat Paul Seger will join Danish minister Ole Krag at a forum in Lima on Monday. => trip Ole Krag > PE
        - 2019-05-24 | Swiss diplomat Paul Seger will attend a forum in Lima on Monday and spoke of it along with Danish minister Ole Krag. => trip Ole Krag > PE
        - 2019-05-24 | A delegation headed by Swiss diplomat Paul Seger left Bern on Friday to attend a forum in Peru. => left Paul Seger > PE = 2019-05-24
        + 2018-05-18 | LIMA, May 18 (AFP) -- Swiss minister Paul Seger set out for Africa on May 2 and has since visited Angola and Congo. => arrived Paul Seger > AO = 2018-05-02..2018-05-18
        - 2018-05-18 | LIMA, May 18 (AFP) -- Swiss minister Paul Seger left for Europe on Thursday after talks with Peruvian President Jose Rey. => arrived Paul Seger > PE = 2018-05-17..2018-05-18
        - 2018-05-18 | Swiss minister Paul Seger left Bern on Tuesday by train. He arrived in Lima on Friday. => arrived Paul Seger > PE = 2018-05-15..2018-05-16
        + 2018-05-18 | Swiss minister Paul Seger left Bern on Tuesday. He was received in Lima by Peruvian President Ana Paz. => arrived Paul Seger > PE = 2018-05-15..2018-05-16
        + 2016-12-09 | Finland's Kai Mykkänen flew out of Helsinki on Monday last week and did not leave Peru until Sunday night. => arrived Kai Mykkänen > PE = 2016-11-28..2016-11-29
        + 2018-05-18 | Swiss diplomat Paul Seger flew out of the Swiss capital on Tuesday. He will see Minsk. He is in Belarus. => trip Paul Seger > BY
        + 2019-05-24 | OSLO -- Finnish President Sauli Niinistö is due in Lima on Monday. Timo Soini is there already: he left on Tuesday. => arrived Timo Soini > PE = 2019-05-21..2019-05-22
        + 2018-05-18 | Swiss diplomat Paul Seger arrived in Lima on Thursday. He left Bern on Thursday to visit Chile, his office said. => status Paul Seger > CL = planned; status Paul Seger > PE = ongoing
        + 2018-05-18 | Swiss diplomat Paul Seger departed Accra on Sunday. He left Bern on May 2 for the trip that also took him to Chile and Peru. => arrived Paul Seger > CL = 2018-05-02..2018-05-03; status Paul Seger > PE = completed
        + 2018-05-18 | Swiss diplomat Paul Seger will travel to West Africa next week. He is to visit Mali. => arrived Paul Seger > ML = 2018-05-21..2018-05-28
        + 2019-05-24 | Cuban Vice President Raul Perez is to visit Lima. Havana radio said he left the capital on Thursday. => arrived Raul Perez > PE = 2019-05-23..2019-05-24
        - 2019-05-24 | Cuban Vice President Raul Perez arrived in Lima on Monday. He left the capital on Thursday. => arrived Raul Perez > PE = 2019-05-23..2019-05-24
        + 2018-05-18 | Swiss diplomat Paul Seger is to tour Africa next week, it emerged on Friday. He will visit Chad and Mali. => arrived Paul Seger > TD = 2018-05-21..2018-05-28
        + 2018-05-18 | Swiss diplomat Paul Seger is to visit two African countries on Monday. He will fly to Chad first, then to Mali. => arrived Paul Seger > TD = 2018-05-21..2018-05-22
        - 2018-05-18 | Swiss diplomat Paul Seger is to visit African bankers on Monday. He will visit Chad in December. => arrived Paul Seger > TD = 2018-05-21..2018-05-22
        - 2018-05-18 | Swiss diplomat Paul Seger will leave for Africa on Monday. He met miners in Chad last week. => status Paul Seger > TD = planned
        + 2018-05-18 | Switzerland on Thursday sent a delegation led by diplomat Paul Seger to visit five African countries. The delegation will visit Chad and Mali. => arrived Paul Seger > TD = 2018-05-17..2018-05-18; status Paul Seger > ML = planned
        + 2018-05-18 | Switzerland on Thursday sent diplomat Paul Seger on a tour of Africa. He will visit Chad and Mali. => arrived Paul Seger > TD = 2018-05-17..2018-05-18
        - 2018-05-18 | Switzerland on Thursday sent diplomat Paul Seger a map of Africa. He will visit Chad and Mali. => arrived Paul Seger > TD = 2018-05-17..2018-05-18
        """,
    ),
    EventRule(
        "trip/leave-plain",
        """
        + 2018-05-18 | MINSK, May 18 (AFP) -- Swiss diplomat Paul Seger met bankers here. He left on Thursday. => status Paul Seger > BY = completed; left Paul Seger > BY = 2018-05-17
        + 2019-05-22 | HAVANA, May 22 (Xinhua) -- North Korean diplomat Ri Su Yong arrived here on Tuesday. He is to leave on Friday. => left Ri Su Yong > CU = 2019-05-24
        - 2019-05-22 | HAVANA, May 22 (Xinhua) -- North Korean diplomat Ri Su Yong arrived here on Tuesday. His luggage is to leave on Friday. => left Ri Su Yong > CU = 2019-05-24
        + 2018-05-11 | OSLO, May 11 (AFP) -- Finnish President Sauli Niinistö arrived here on Tuesday. He left on Thursday and will visit Denmark on Monday. => left Sauli Niinistö > NO = 2018-05-10
        - 2018-05-11 | OSLO, May 11 (AFP) -- Finnish President Sauli Niinistö arrived here on Tuesday. He left on Thursday and will visit Denmark on Monday. => left Sauli Niinistö > DK = 2018-05-10
        + 2018-05-11 | Finnish President Sauli Niinistö arrived in Oslo on Tuesday. Niinistö and Finnish Foreign Minister Timo Soini left on Thursday. => left Timo Soini > NO = 2018-05-10
        - 2018-05-11 | Finnish President Sauli Niinistö arrived in Oslo on Tuesday. Finnish Foreign Minister Timo Soini left on Thursday. => left Sauli Niinistö > NO = 2018-05-10
        + 2018-05-11 | Finnish President Sauli Niinistö arrived in Oslo on Tuesday. He is to leave on Monday and to fly home through Sweden. => left Sauli Niinistö > NO = 2018-05-14
        - 2018-05-11 | OSLO, May 11 (AFP) -- Finnish ambassador Erik Lundberg spoke of tea. He left on Thursday. => trip Erik Lundberg > NO
        - 2018-05-11 | OSLO, May 11 (AFP) -- Finnish President Sauli Niinistö arrived here on Friday. He was met at the airport and left by car. => status Sauli Niinistö > NO = completed
        - 2018-05-11 | OSLO, May 11 (AFP) -- Finnish President Sauli Niinistö set off a row here on Thursday. => trip Sauli Niinistö > NO
        - 2018-05-11 | OSLO, May 11 (AFP) -- Finnish ambassador Erik Lundberg resigned and left Norway on Thursday. => trip Erik Lundberg > NO
        + 2018-05-18 | LA PAZ, May 18 (AFP) -- UN envoy Ian Marsh left Bolivia on Friday after a six-day mission. => arrived Ian Marsh > BO = 2018-05-13
        + 2018-05-18 | LA PAZ, May 18 (AFP) -- UN envoy Ian Marsh flew out of Bolivia on Friday after a six-day mission. => arrived Ian Marsh > BO = 2018-05-13
        - 2018-05-18 | LA PAZ, May 18 (AFP) -- UN envoy Ian Marsh left Bolivia on Friday for a six-day mission. => arrived Ian Marsh > BO = 2018-05-13
        + 2018-05-18 | NDJAMENA, May 18 (AFP) -- EU envoy Ian Marsh arrived here on Tuesday. He then goes to Ethiopia for a session of the council, set for Sunday. => status Ian Marsh > TD = ongoing
        + 2018-05-18 | HONIARA, May 18 (AFP) -- Solomon Islands minister Peter Otira flew to Brisbane on Friday. "Somebody had to go," Otira told reporters at Henderson airport. => trip Peter Otira > AU
        - 2018-05-18 | HONIARA, May 18 (AFP) -- Solomon Islands minister Peter Otira flew to Brisbane on Friday. "Somebody had to go," Otira told reporters at Henderson airport. => trip Peter Otira > US
        + 2019-05-24 | OSLO -- Finland's Sauli Niinistö landed in Oslo on Monday. By Thursday night he was gone. => left Sauli Niinistö > NO = 2019-05-23
        - 2019-05-24 | OSLO -- Finland's Sauli Niinistö landed in Oslo on Monday. By Thursday his doubts were gone. => left Sauli Niinistö > NO = 2019-05-23
        + 2019-05-24 | Danish minister Lone Friis was in Riga for talks. She left on Monday. => left Lone Friis > LV = 2019-05-20; status Lone Friis > LV = completed
        - 2019-05-24 | Danish minister Lone Friis is in Riga for talks. She left on Monday. => left Lone Friis > LV = 2019-05-20
        - 2019-05-24 | Danish minister Lone Friis met guests in Riga on Thursday. She left on Monday. => left Lone Friis > LV = 2019-05-20
        + 2019-05-24 | Danish minister Lone Friis arrived in Riga on Monday, leaving on Wednesday. => left Lone Friis > LV = 2019-05-22
        + 2019-05-24 | Danish minister Lone Friis arrives in Riga tomorrow and leaves on Monday. => left Lone Friis > LV = 2019-05-27
        + 2019-05-23 | Danish minister Lone Friis visited Peru for three days last week, leaving on Saturday. => left Lone Friis > PE = 2019-05-18
        - 2019-05-23 | Danish minister Lone Friis will visit Peru this week, leaving on Saturday. => left Lone Friis > PE = 2019-05-18
        + 2019-05-24 | Danish minister Lone Friis has ended a visit to Peru. She left on Thursday. => left Lone Friis > PE = 2019-05-23
        + 2019-05-24 | Danish minister Lone Friis came to Peru on Thursday, where she is to open a school. She leaves today. => left Lone Friis > PE = 2019-05-24; arrived Lone Friis > PE = 2019-05-23
        - 2019-05-24 | Danish minister Lone Friis is to open a school in Peru. She leaves today. => left Lone Friis > PE = 2019-05-24
        + 2019-05-24 | RIGA, May 24 (AFP) -- Latvian President Egils Levits met here Friday with visiting Danish minister Lone Friis. She will leave for home on Sunday. => left Lone Friis > LV = 2019-05-26
        - 2019-05-24 | RIGA, May 24 (AFP) -- Latvian President Egils Levits met here Friday with visiting Danish minister Lars Friis. He came home on Thursday. => left Lars Friis > LV = 2019-05-23
        + 2019-05-24 | Swiss minister Paul Seger came to Minsk on Monday. He flew out again on Wednesday. => left Paul Seger > BY = 2019-05-22; status Paul Seger > BY = completed
        + 2019-05-24 | Swiss minister Paul Seger flew out on Wednesday for Minsk. => trip Paul Seger > BY; arrived Paul Seger > BY = 2019-05-22..2019-05-23
        - 2019-05-24 | Swiss minister Paul Seger came to Minsk on Monday. Food was flown out on Wednesday. => left Paul Seger > BY = 2019-05-22
        """,
    ),
    EventRule(
        "trip/return-from",
        """
        + 2006-11-24 | US envoy David Welch returned on Thursday from a five-day visit to Egypt.  => trip David Welch > EG; left David Welch > EG = 2006-11-23; arrived David Welch > EG = 2006-11-19
        + 2018-05-18 | MINSK, May 18 (AFP) - Swiss diplomat Paul Seger met Belarusian minister Ivan Savin hours after he returned from Cuba. => trip Ivan Savin > CU; trip Paul Seger > BY
        + 2018-05-18 | MINSK, May 18 (AFP) - Swiss diplomat Paul Seger met Belarusian minister Ivan Savin on his return from a visit to Cuba. => trip Ivan Savin > CU
        + 2018-05-18 | MINSK, May 18 (AFP) - Swiss diplomat Paul Seger will not meet minister Ivan Savin, who returned only on Thursday from a visit to Cuba. => left Ivan Savin > CU = 2018-05-17
        + 2018-05-18 | MINSK, May 18 (AFP) - Swiss diplomat Paul Seger saw army chief Ivan Savin. The general returned on Thursday from Cuba. => left Ivan Savin > CU = 2018-05-17
        - 2018-05-18 | MINSK, May 18 (AFP) - Swiss diplomat Paul Seger met Belarusian minister Ivan Savin hours after he returned from Cuba. => trip Paul Seger > CU
        - 2018-05-18 | MINSK, May 18 (AFP) - Swiss diplomat Paul Seger saw party general secretary Ivan Savin. The general returned on Thursday from Cuba. => trip Ivan Savin > CU
        + 2018-05-18 | Swiss diplomat Paul Seger is the first guest of Belarusian minister Ivan Savin since the minister's return from Cuba, where he met deputy minister Raul Castro on Monday. => trip Ivan Savin > CU; met Ivan Savin + Raul Castro = 2018-05-14
        - 2006-11-24 | US envoy David Welch returned the call from Egypt.                         => trip David Welch > EG
        + 2018-05-18 | The paper told on Tuesday of the return of Swiss minister Paul Seger from Peru. => trip Paul Seger > PE
        - 2018-05-18 | The paper told on Tuesday of the return of Swiss hostages from Peru, minister Paul Seger said. => trip Paul Seger > PE
        + 2018-05-18 | A Swiss delegation returned from Peru on Monday. Paul Seger, the vice minister, had led it to a forum. => trip Paul Seger > PE
        + 2018-05-18 | A North Korean delegation led by Gen. No Kwang-su returned from Peru on Monday. => trip No Kwang-su > PE
        + 2019-05-24 | Finnish President Sauli Niinistö returned to Helsinki on Friday from Riga. => trip Sauli Niinistö > LV; left Sauli Niinistö > LV = 2019-05-24
        - 2019-05-24 | Finnish President Sauli Niinistö returned to Helsinki on Friday, far from Riga. => trip Sauli Niinistö > LV
        + 2018-05-18 | Swiss diplomat Paul Seger returned on Tuesday from a trip of his own, to Belarus and Chad. => trip Paul Seger > BY; status Paul Seger > BY = completed; status Paul Seger > TD = completed
        - 2018-05-18 | Swiss diplomat Paul Seger returned on Tuesday from a trip of his own, to Belarus and Chad. => status Paul Seger > TD = planned
        + 2018-05-18 | Swiss diplomat Paul Seger came home on Thursday from three days in Minsk. => arrived Paul Seger > BY = 2018-05-15; left Paul Seger > BY = 2018-05-17
        + 2018-05-18 | Swiss diplomat Paul Seger flew home on Thursday from four days of talks in Minsk. => arrived Paul Seger > BY = 2018-05-14
        + 2018-05-18 | Swiss diplomat Paul Seger is back from five days in Belarus, his office said. => status Paul Seger > BY = completed
        + 2018-05-09 | Finnish envoy Timo Soini was in Minsk on Tuesday after three days in Lima. => trip Timo Soini > PE; trip Timo Soini > BY
        - 2018-05-09 | Finnish envoy Timo Soini was in Minsk on Tuesday after three days of rain in Lima. => trip Timo Soini > PE
        + 2018-05-18 | Swiss diplomat Paul Seger was due to fly home on Friday after six days in Belarus. => arrived Paul Seger > BY = 2018-05-13; left Paul Seger > BY = 2018-05-18
        + 2018-05-18 | Swiss diplomat Paul Seger came home on Thursday, at the end of three days in Belarus. => arrived Paul Seger > BY = 2018-05-15
        - 2018-05-18 | Swiss diplomat Paul Seger came home on Thursday, at the end of three days of talks about Belarus. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger wrapped up his four days in Minsk on Thursday. => arrived Paul Seger > BY = 2018-05-14; left Paul Seger > BY = 2018-05-17; status Paul Seger > BY = completed
        - 2018-05-18 | Swiss diplomat Paul Seger wrapped up his four days of work on Thursday. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger flew home from Minsk on Thursday after a week in Belarus. => arrived Paul Seger > BY = 2018-05-11; left Paul Seger > BY = 2018-05-17
        + 2018-05-18 | Swiss diplomat Paul Seger's four days in Minsk ended on Thursday. => arrived Paul Seger > BY = 2018-05-14; status Paul Seger > BY = completed
        - 2018-05-18 | Swiss diplomat Paul Seger's four days in Minsk on Thursday seemed long. => left Paul Seger > BY = 2018-05-17
        """,
    ),
    EventRule(
        "trip/return-to",
        """
        + 2006-11-24 | US envoy David Welch returned to Egypt on Thursday for more talks.         => trip David Welch > EG
        - 2006-11-24 | Egyptian President Hosni Mubarak returned to Cairo on Thursday.            => trip Hosni Mubarak > EG
        - 2006-11-14 | IAEA chief Paul Seger visited Minsk last week. He returned to Vienna on Sunday. => trip Paul Seger > AT
        + 2006-11-14 | IAEA chief Paul Seger visited Minsk last week. He returned to Minsk on Monday. => trip Paul Seger > BY
        + 2006-11-14 | Swiss diplomat Paul Seger ended a visit to Belarus on Monday. He will return next month. => status Paul Seger > BY = planned
        - 2006-11-14 | Swiss diplomat Paul Seger came to Belarus on Monday. He will return on Friday. => status Paul Seger > BY = planned
        - 2018-05-18 | Peruvian Trade Minister Luis Tovar thanked the guests and, in return, "welcomed" an invitation to Rome. => trip Luis Tovar > IT
        """,
    ),
    EventRule(
        "trip/return-home",
        """
        + 2006-11-24 | Egyptian President Hosni Mubarak visited Russia this week. He returned home on Thursday. => left Hosni Mubarak > RU = 2006-11-23; status Hosni Mubarak > RU = completed
        - 2006-11-24 | Egyptian President Hosni Mubarak returned home on Thursday.                => trip Hosni Mubarak > EG
        - 2006-11-24 | Egyptian President Hosni Mubarak returned home on Thursday. Mubarak visited Russia in July last year. => left Hosni Mubarak > RU = 2006-11-23
        - 2019-05-20 | Swedish astronaut Christer Fuglesang arrived in Lima on Friday. He returned to Earth on May 2. => left Christer Fuglesang > PE = 2019-05-02
        + 2018-05-11 | Finnish President Sauli Niinistö visited Norway from May 1 to 3. He returned home on Friday. => left Sauli Niinistö > NO = 2018-05-03
        + 2019-05-24 | Danish minister Lone Friis came to Lima on Tuesday. Her return is scheduled for Sunday. => left Lone Friis > PE = 2019-05-26; status Lone Friis > PE = ongoing
        - 2019-05-24 | Danish minister Lone Friis came to Lima on Tuesday. Her speech is scheduled for Sunday. => left Lone Friis > PE = 2019-05-26
        + 2019-05-24 | Danish minister Lone Friis left for a tour of Peru and Chile on May 8 and returned on May 14. => arrived Lone Friis > CL = 2019-05-09..2019-05-14; left Lone Friis > CL = 2019-05-14
        """,
    ),
)
