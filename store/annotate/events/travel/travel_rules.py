"""Examples and counter-examples of the rules that read verbs of travel.

The readers are in visit_verbs.py, precedents.py, arriving.py, going.py, from_and_via.py, sending.py
and missions.py; the rules for leaving and returning are in leaving_rules.py. Nothing is decided
here.
"""

from __future__ import annotations

from store.annotate.events.clause.rule import EventRule

RULES = (
    EventRule(
        "trip/not-since",
        """
        + 2019-05-20 | UN envoy Martti Ahtisaari said he has not been able to visit Myanmar since March 2014. => trip Martti Ahtisaari > MM; arrived Martti Ahtisaari > MM = 2014-03-01..2014-03-31
        - 2019-05-20 | UN envoy Martti Ahtisaari said he has not been able to visit Myanmar in March 2014. => trip Martti Ahtisaari > MM
        """,
    ),
    EventRule(
        "trip/visit-verb",
        """
        - 2018-05-18 | Swiss diplomat Paul Seger will visit Peru and Chile, the Oslo-based group said. => trip Paul Seger > NO
        + 2018-05-18 | The ministry named Peru, Chile and Togo as the countries that Swiss diplomat Paul Seger is to visit. => trip Paul Seger > PE; status Paul Seger > TG = planned
        - 2018-05-18 | The ministry named Peru and Chile as countries that fear Swiss diplomat Paul Seger, who is to visit Togo. => trip Paul Seger > PE
        + 2018-05-18 | LIMA, May 18 (AFP) -- The Swiss delegation led by Paul Seger toured the Temple of the Sun on Thursday. => arrived Paul Seger > PE = 2018-05-16..2018-05-17
        + 2018-05-18 | LIMA, May 18 (AFP) -- Swiss minister Paul Seger visited Arequipa on Thursday. => arrived Paul Seger > PE = 2018-05-16..2018-05-17; status Paul Seger > PE = ongoing
        - 2018-05-18 | LIMA, May 18 (AFP) -- Swiss minister Paul Seger visited the Temple of the Sun on Thursday. => trip Paul Seger > PE
        - 2018-05-18 | LIMA, May 18 (AFP) -- The Peruvian delegation led by Jose Rey toured the Temple of the Sun on Thursday. => trip Jose Rey > PE
        + 2018-03-30 | North Korean Foreign Minister Ri Yong Ho visited Sweden last week.         => trip Ri Yong Ho > SE; arrived Ri Yong Ho > SE = 2018-03-19..2018-03-25; status Ri Yong Ho > SE = completed
        + 2018-03-30 | Chinese President Xi Jinping visited San Marino on Sunday and Rome on Monday. => trip Xi Jinping > SM; arrived Xi Jinping > IT = 2018-03-26
        + 2018-03-30 | Chinese President Xi Jinping will visit Italy and France in May.           => trip Xi Jinping > IT; trip Xi Jinping > FR; status Xi Jinping > IT = planned
        + 2018-03-30 | Chinese President Xi Jinping visits Italy next week.           => trip Xi Jinping > IT; status Xi Jinping > IT = planned
        + 2018-03-30 | Swiss diplomat Paul Seger, one of three envoys who visited Minsk in March, is ill. => trip Paul Seger > BY
        - 2018-03-30 | Swiss diplomat Paul Seger, along with one of the envoys who visited Minsk in March, is ill. => trip Paul Seger > BY
        + 2018-03-30 | US minister Bob Hill visited US troops in Iraq on Monday. => trip Bob Hill > IQ; arrived Bob Hill > IQ = 2018-03-25..2018-03-26
        + 2018-03-30 | Swiss minister Paul Seger visited the US embassy in Quito on Monday. => trip Paul Seger > EC
        - 2018-03-30 | Swiss minister Paul Seger visited the US embassy in Quito on Monday. => trip Paul Seger > US
        - 2018-03-30 | Swiss minister Paul Seger visited victims of the war in Iraq on Monday. => trip Paul Seger > IQ
        - 2018-03-30 | Chinese President Xi Jinping visited a steel plant in Wuhan on Monday.     => trip Xi Jinping > CN
        + 2018-03-30 | Chilean President Luis Vega will visit Turku in southwest Finland, the port of Vaasa in western Finland and Oulu. => to Luis Vega > FI = Turku; to Luis Vega > FI = Vaasa; to Luis Vega > FI = Oulu
        - 2018-03-30 | Chilean President Luis Vega will visit Turku in Finland with Ana Soto of Lahti. => to Luis Vega > FI = Lahti
        - 2018-03-30 | Chinese President Xi Jinping received a visiting French delegation.        => trip Xi Jinping > FR
        + 2018-03-30 | Chilean President Luis Vega toured a paper mill in Tampere on Monday.       => to Luis Vega > FI = Tampere; arrived Luis Vega > FI = 2018-03-25..2018-03-26
        - 2018-03-30 | Chilean President Luis Vega visited an exhibition about the strikes in Tampere. => trip Luis Vega > FI
        + 2018-03-30 | Chilean President Luis Vega landed in Finland's capital on Monday.          => to Luis Vega > FI = Helsinki
        - 2018-03-30 | Chilean President Luis Vega visited Finland, whose capital is cold.         => to Luis Vega > FI = Helsinki
        + 2018-05-09 | Finnish President Sauli Niinistö said he would soon visit Norway.                  => trip Sauli Niinistö > NO; status Sauli Niinistö > NO = planned
        - 2018-05-09 | Finnish President Sauli Niinistö said he could not soon visit Norway.              => trip Sauli Niinistö > NO
        + 2019-05-20 | Finnish Foreign Minister Timo Soini warned that Swedish Foreign Minister Margot Wallström would get nowhere when she visits Chile next month. => trip Margot Wallström > CL
        - 2019-05-20 | Finnish Foreign Minister Timo Soini warned that Swedish Foreign Minister Margot Wallström would get nowhere when she visits Chile next month. => trip Timo Soini > CL
        + 2019-05-20 | Finnish Foreign Minister Timo Soini said that the strike would not keep him from visiting Chile on Friday. => trip Timo Soini > CL; status Timo Soini > CL = planned
        - 2019-05-20 | Finnish Foreign Minister Timo Soini said that the strike would keep him from visiting Chile on Friday. => trip Timo Soini > CL
        + 2019-05-20 | Taiwanese lawmaker Su Jia-chyuan visited the mainland in April.                    => trip Su Jia-chyuan > CN
        - 2019-05-20 | Finnish President Sauli Niinistö visited the mainland in April.                    => trip Sauli Niinistö > CN
        + 2019-05-20 | OSLO, May 20 (AFP) -- Norwegian Foreign Minister Ine Eriksen, currently visiting Lima, is scheduled to speak on Tuesday. => status Ine Eriksen > PE = ongoing
        - 2018-05-18 | Swiss diplomat Paul Seger will visit Peru in June, Chile's spy agency said. => trip Paul Seger > CL
        + 2018-05-18 | Swiss diplomat Paul Seger will visit Peru in June and Chile afterwards. => trip Paul Seger > CL
        - 2018-05-18 | Swiss minister Paul Seger, who has visited Peru four times, met Chilean President Ana Paz in Oslo in July 2009. => arrived Paul Seger > PE = 2009-07-01..2009-07-31
        + 2018-05-18 | Swiss minister Paul Seger, who has visited Peru in July 2009, met Chilean President Ana Paz. => arrived Paul Seger > PE = 2009-07-01..2009-07-31
        + 2018-05-18 | Swiss minister Paul Seger is to visit the two Koreas in June. => trip Paul Seger > KP; trip Paul Seger > KR
        - 2018-05-18 | Swiss minister Paul Seger would have been the first Swiss to visit Peru since 1979. => trip Paul Seger > PE
        + 2018-05-18 | Swiss minister Paul Seger was the first Swiss to visit Peru since 1979. => trip Paul Seger > PE
        + 2019-05-24 | Peruvian minister Nestor Popolizio will visit several African nations, including Ghana and Togo, the ministry said. => trip Nestor Popolizio > GH; trip Nestor Popolizio > TG; status Nestor Popolizio > TG = planned
        + 2019-05-24 | Peruvian minister Nestor Popolizio visited three countries, Ghana, Mali and Togo, last week. => trip Nestor Popolizio > GH; trip Nestor Popolizio > ML; arrived Nestor Popolizio > TG = 2019-05-13..2019-05-19
        + 2019-05-24 | Peruvian minister Nestor Popolizio has visited more than 30 countries, among them Ghana. => trip Nestor Popolizio > GH
        - 2019-05-24 | Peruvian minister Nestor Popolizio will visit several firms, including one from Ghana. => trip Nestor Popolizio > GH
        - 2019-05-24 | Peruvian minister Nestor Popolizio visited three countries, Ghana said. => trip Nestor Popolizio > GH
        + 2024-04-26 | Swiss minister Urs Amacher toured Laos and Peru between April 8 and 14. => arrived Urs Amacher > PE = 2024-04-08..2024-04-14; left Urs Amacher > LA = 2024-04-08..2024-04-14
        - 2024-04-26 | Amid talk of a team led by Swiss minister Urs Amacher, attention turned to the plant, which was in Minsk. => trip Urs Amacher > BY
        + 2019-05-24 | Danish minister Lone Friis visited Riga on the night of May 20. => arrived Lone Friis > LV = 2019-05-20
        - 2019-05-24 | Danish minister Lone Friis visited Riga for the parade of May 20. => left Lone Friis > LV = 2019-05-20
        + 2019-05-24 | A treaty was signed in March 2016. Danish minister Lone Friis visited Riga that May. => arrived Lone Friis > LV = 2016-05-01..2016-05-31
        + 2019-05-24 | A treaty was signed in March 2016. The month before, Danish minister Lone Friis visited Riga. => arrived Lone Friis > LV = 2016-02-01..2016-02-29
        + 2019-05-24 | A treaty was signed in March 2016. Danish minister Lone Friis visited Riga the following summer. => arrived Lone Friis > LV = 2016-06-01..2016-08-31
        - 2019-05-24 | Danish minister Lone Friis visited Riga following the treaty of May 20. => arrived Lone Friis > LV = 2019-05-20
        + 2018-05-18 | Swiss diplomat Paul Seger is an old friend of Minsk who visited Belarus in 2010. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger praised an old friend of Minsk who visited Belarus in 2010. => trip Paul Seger > BY
        + 2019-05-24 | Danish minister Lone Friis visited Riga to discuss the treaty signed in 2015. => left Lone Friis > LV = ?
        - 2019-05-24 | Danish minister Lone Friis visited Riga for talks on a pact reached in March. => arrived Lone Friis > LV = 2019-03-01..2019-03-31
        - 2019-05-24 | Danish minister Lone Friis told reporters in Riga the tolls imposed in March would stay. => arrived Lone Friis > LV = 2019-03-01..2019-03-31
        + 2019-05-24 | Danish minister Lone Friis toured a port in Riga and signed on Monday a pact. => trip Lone Friis > LV
        + 2019-05-24 | Danish minister Lone Friis visited Riga two days after the summit on May 14. => arrived Lone Friis > LV = 2019-05-16
        - 2019-05-24 | Danish minister Lone Friis visited Riga after the summit on May 14. => arrived Lone Friis > LV = 2019-05-14
        + 2018-05-18 | Swiss diplomat Paul Seger visited first Peru, then Chile and finally Cuba. => trip Paul Seger > PE; trip Paul Seger > CL; trip Paul Seger > CU
        + 2018-05-18 | Swiss diplomat Paul Seger visited, among others, Peru and Chile. => trip Paul Seger > PE; trip Paul Seger > CL
        + 2018-05-18 | Swiss diplomat Paul Seger visited Peru and later Chile. => trip Paul Seger > CL
        - 2018-05-18 | Swiss diplomat Paul Seger visited Peru and later praised Chile. => trip Paul Seger > CL
        + 2018-05-18 | Swiss diplomat Paul Seger will visit Peru next week, then Chile and Cuba. => trip Paul Seger > CU
        + 2018-05-18 | Swiss envoy Paul Seger as chairman visited Minsk in March. => trip Paul Seger > BY
        + 2018-05-18 | Paul Seger, who as Switzerland's special envoy visited Minsk in March, slept. => trip Paul Seger > BY
        - 2018-05-18 | Swiss envoy Paul Seger slept as chairmen visited Minsk in March. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger wants to go to Belarus. Seger has visited the country several times. => trip Paul Seger > BY
        + 2018-05-18 | Swiss lawmaker Paul Seger will lead a delegation to Minsk on Sunday. Swiss diplomat Urs Ott was there in March. => trip Urs Ott > BY; arrived Urs Ott > BY = 2018-03-01..2018-03-31
        + 2018-05-18 | Ghanaian minister Kofi Mensah left for Chile on Friday. The trip will see him visit Peru, too. => status Kofi Mensah > PE = planned
        + 2018-05-18 | Ghanaian minister Kofi Mensah left Accra for Chile on Monday. The group left home for the trip, which will also see them visit Peru. => status Kofi Mensah > PE = planned
        + 2018-05-18 | April saw Swiss diplomat Paul Seger visit Peru. => trip Paul Seger > PE
        - 2018-05-18 | Ministers saw the Seger visit to Peru as a mistake, Swiss diplomat Paul Seger said. => trip Paul Seger > PE
        + 2018-05-18 | Swiss diplomat Paul Seger has made visits to Chile, Ghana republic, Peru and Togo. => trip Paul Seger > TG
        + 2018-05-18 | Swiss minister Ueli Maurer was in Minsk from Monday to Thursday, and discussed Norway with Kai Sauer of Finland there. => trip Kai Sauer > BY
        - 2018-05-18 | Swiss minister Ueli Maurer was in Minsk from Monday to Thursday, and discussed Norway with Kai Sauer of Finland there. => trip Ueli Maurer > NO
        + 2018-05-18 | Ghana named Kofi Mensah as its envoy. Along with Mensah, Yaw Darko, head of Ghana's spy service, and trade minister Ama Boateng are to visit Peru. => status Yaw Darko > PE = planned; trip Ama Boateng > PE
        + 2018-05-18 | Ghanaian envoy Kofi Mensah was received by Lieut. Gen. Pablo Undurraga. Lieut. Col. Yaw Darko of Ghana visited Chile. => trip Yaw Darko > CL
        + 2018-05-18 | Switzerland's last minister to visit Minsk was Ueli Maurer, in March. => arrived Ueli Maurer > BY = 2018-03-01..2018-03-31
        - 2018-05-18 | Switzerland's hope to visit Minsk was shared by Ueli Maurer, in March. => trip Ueli Maurer > BY
        + 2018-05-18 | A Ghanaian delegation headed by a deputy returned to Accra on Friday after visiting Peru. The delegation, led by Yaw Darko, also met traders. => trip Yaw Darko > PE
        + 2018-05-18 | Swiss diplomat Paul Seger visited Belarusian President Ivan Savin in March. => trip Paul Seger > BY; arrived Paul Seger > BY = 2018-03-01..2018-03-31
        - 2018-05-18 | Belarusian President Ivan Savin flew to Oslo. Swiss diplomat Paul Seger visited Ivan Savin on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger visited Belarusian ambassador Ivan Savin in March. => trip Paul Seger > BY
        + 2018-05-18 | Swiss president Alain Berset stops in Minsk on Sunday for talks. => trip Alain Berset > BY; status Alain Berset > BY = planned
        + 2018-05-18 | Swiss diplomat Paul Seger will fly to Minsk on Sunday. He accompanied Swiss minister Alain Berset there in March. => trip Alain Berset > BY
        - 2018-05-18 | Swiss diplomat Paul Seger arrived in Minsk. Banker Kai Sauer, who might have been expected to come too, stayed at home. => trip Kai Sauer > BY
        + 2018-05-18 | Swiss minister Paul Seger will visit Peru on May 27 after a two-day stop in Oslo. => status Paul Seger > NO = planned
        + 2018-05-18 | Swiss minister Paul Seger was in Peru. Chilean minister Luis Soto praised it. During his trip to Togo in March, Danish envoy Lars Holm said so too. => trip Lars Holm > TG
        - 2018-05-18 | Swiss minister Paul Seger was in Peru. During his visit to Lima in March, Danish envoy Lars Holm said so, too. => trip Lars Holm > PE
        + 2018-05-18 | Swiss diplomat Paul Seger is scheduled to visit Southeast Asian countries including Vietnam and Thailand. => trip Paul Seger > VN; trip Paul Seger > TH
        - 2018-05-18 | Swiss diplomat Paul Seger is scheduled to visit Southeast Asian stores, a Vietnam veteran said. => trip Paul Seger > VN
        + 2009-11-10 | The tour comes ahead of one by Finnish scholars Kai Sauer and Eero Salo, who will be visiting Peru from 21 to 24 November. => trip Kai Sauer > PE; trip Eero Salo > PE
        - 2009-11-10 | The tour comes ahead of talks. Finnish minister Kai Sauer and lawmaker Eero Salo, who visited Peru in May, spoke. => trip Kai Sauer > PE
        + 2018-05-18 | A number of dignitaries have visited Peru in recent months, including Swiss minister Paul Seger and Danish envoy Lars Holm. => trip Paul Seger > PE; trip Lars Holm > PE
        - 2018-05-18 | A number of dignitaries have visited Peru in recent months with gifts including a bust of Swiss minister Paul Seger. => trip Paul Seger > PE
        + 2018-05-18 | Ghana's Kofi Mensah was in Lima. Swiss minister Paul Seger too visited Lima, in April. => arrived Paul Seger > PE = 2018-04-01..2018-04-30
        + 2018-09-06 | Swiss minister Paul Seger will brief allies on the outcome of his trip to Lima on Wednesday. => arrived Paul Seger > PE = 2018-09-05
        """,
    ),
    EventRule(
        "trip/arrive",
        """
        + 2018-05-18 | LIMA, May 18 (AFP) -- Swiss minister Alain Berset landed at Tupac Huasi airport on Thursday on a tour that began in Chile. => arrived Alain Berset > PE = 2018-05-17
        - 2018-05-18 | LIMA, May 18 (AFP) -- Swiss minister Alain Berset landed at Zurich airport on Thursday. => trip Alain Berset > PE
        + 2018-05-18 | The presidents of Peru and Switzerland agreed in Lima on Thursday to trade more. ¶ Paul Seger, the Swiss head of state, arrived on Wednesday on a tour that is also to take him to Chile. => arrived Paul Seger > PE = 2018-05-16
        - 2018-05-18 | The presidents of Peru and Switzerland agreed in Lima on Thursday to trade more. ¶ Paul Seger, the Swiss head of state, arrived on Wednesday on a tour that is also to take him to Chile. => arrived Paul Seger > CL = 2018-05-16
        + 2019-05-22 | A former Norwegian minister arrived in Minsk on Monday. Kari Moe, chairman of a bank, arrived by air at the head of a delegation. => trip Kari Moe > BY; arrived Kari Moe > BY = 2019-05-20
        - 2019-05-22 | A former Finnish minister arrived in Minsk on Monday. Norwegian diplomat Kari Moe arrived by air on Tuesday. => trip Kari Moe > BY
        + 2019-05-22 | North Korean diplomat Ri Su Yong arrived in Havana on Tuesday for a three-day visit. => trip Ri Su Yong > CU; arrived Ri Su Yong > CU = 2019-05-21; left Ri Su Yong > CU = 2019-05-23; to Ri Su Yong > CU = Havana
        + 2019-05-22 | HANOI, May 22 (Xinhua) -- Vietnamese Prime Minister Nguyen Xuan Phuc greeted Russian Prime Minister Dmitry Medvedev at the airport when his plane arrived from Laos on Tuesday. => arrived Dmitry Medvedev > VN = 2019-05-21; trip Dmitry Medvedev > LA
        - 2019-05-22 | HANOI, May 22 (Xinhua) -- Vietnamese Prime Minister Nguyen Xuan Phuc greeted Russian Prime Minister Dmitry Medvedev at the airport when his plane arrived from Laos on Tuesday. => trip Nguyen Xuan Phuc > LA
        + 2019-05-22 | HANOI, May 22 (Xinhua) -- Russian Prime Minister Dmitry Medvedev arrived here Tuesday. => trip Dmitry Medvedev > VN; status Dmitry Medvedev > VN = ongoing
        - 2019-05-22 | The parcel for Russian Prime Minister Dmitry Medvedev arrived in Hanoi.    => trip Dmitry Medvedev > VN
        - 2019-05-22 | Russian Prime Minister Dmitry Medvedev did not arrive in Hanoi on Tuesday. => trip Dmitry Medvedev > VN
        + 2019-05-24 | A Finnish delegation arrived in Santiago on Wednesday. Finnish Economy Minister Mika Lintila is leading the group. => trip Mika Lintila > CL; arrived Mika Lintila > CL = 2019-05-22
        + 2019-05-24 | A Finnish delegation arrived in Santiago on Wednesday. The team is headed by Finnish Economy Minister Mika Lintila. => trip Mika Lintila > CL
        - 2019-05-24 | A Finnish delegation arrived in Santiago on Wednesday. The talks are led by Chilean Senator Jorge Pizarro, and a team was formed. => trip Jorge Pizarro > CL
        - 2019-05-24 | A Finnish delegation arrived in Oslo on Wednesday. The Chilean team is headed by Chilean Senator Jorge Pizarro. => trip Jorge Pizarro > NO
        + 2018-05-09 | Finnish President Sauli Niinistö and his delegation arrived in Lima on Monday.      => trip Sauli Niinistö > PE; arrived Sauli Niinistö > PE = 2018-05-07
        - 2018-05-09 | Talks between Finnish President Sauli Niinistö and a delegation arrived at a deal in Lima. => trip Sauli Niinistö > PE
        + 2019-05-20 | A senior Finnish envoy has arrived in Lima, reports said. The Finnish envoy, Martti Ahtisaari, is to stay for a week. => trip Martti Ahtisaari > PE; status Martti Ahtisaari > PE = ongoing
        - 2019-05-20 | A senior Finnish envoy has arrived in Lima, reports said. Chilean President Sebastián Piñera was told on Sunday. => trip Sebastián Piñera > PE
        - 2019-05-20 | Finnish Foreign Minister Timo Soini spoke of houses on land in Norway. => trip Timo Soini > NO
        + 2018-05-11 | Finnish President Sauli Niinistö arrived in Oslo on Tuesday. He had arrived in Oslo on May 1, too. => arrived Sauli Niinistö > NO = 2018-05-08; arrived Sauli Niinistö > NO = 2018-05-01
        + 2006-11-14 | A delegation of the UN Security Council arrived in Minsk on Tuesday. It is led by Polish diplomat Jan Kowal and includes Swiss diplomat Paul Seger. => trip Jan Kowal > BY; trip Paul Seger > BY
        - 2006-11-14 | A letter from a delegation of the city council arrived in Minsk on Tuesday. It is led by Polish diplomat Jan Kowal. => trip Jan Kowal > BY
        + 2018-05-18 | Peru awaits Swiss President Paul Seger, who is to arrive on Monday. => trip Paul Seger > PE
        - 2018-05-18 | Peru awaits word from Swiss President Paul Seger on Monday. => trip Paul Seger > PE
        + 2006-11-14 | A delegation arrived in Minsk on Tuesday. The delegation, which flew on a small plane, was received by Belarusian minister Ivan Savin. It is led by Polish diplomat Jan Kowal. => meeting Ivan Savin + Jan Kowal
        + 2018-05-18 | LIMA, May 18 (AFP) -- A special envoy of Swiss President Alain Berset arrived in Lima on Thursday. ¶ Paul Seger, a party secretary, will stay for a week. => trip Paul Seger > PE
        - 2018-05-18 | LIMA, May 18 (AFP) -- A special envoy of Swiss President Alain Berset arrived in Lima on Thursday. ¶ Paul Seger, a party secretary, will stay for a week. => trip Alain Berset > PE
        + 2019-05-24 | A Swiss delegation arrived in Lima on Wednesday. Paul Seger, who heads it, saw a mine on Thursday. => arrived Paul Seger > PE = 2019-05-22
        - 2019-05-24 | A Swiss delegation arrived in Lima on Wednesday. Paul Seger, who heads a bank, saw a mine on Thursday. => arrived Paul Seger > PE = 2019-05-22
        - 2019-05-24 | MINSK, May 24 (AFP) - Swiss minister Paul Seger arrived on Wednesday from a base in Peru. => status Paul Seger > PE = ongoing
        + 2019-05-24 | Swiss minister Paul Seger arrived from Quito in Lima on Wednesday. => trip Paul Seger > PE
        + 2019-05-24 | LIMA, May 24 (AFP) -- Malian President Amadou Keita arrived in Lima on Thursday. He praised its fish. Togolese President Kofi Mensah landed half an hour later. => trip Kofi Mensah > PE
        - 2019-05-24 | LIMA, May 24 (AFP) -- Malian President Amadou Keita arrived in Lima on Thursday. Togolese President Kofi Mensah spoke in Lome an hour later. => trip Kofi Mensah > PE
        + 2018-05-18 | MINSK, May 18 (AFP) -- Switzerland sent Trade Minister Urs Amacher, an economist handling farm affairs, who flew in on Sunday. => trip Urs Amacher > BY
        - 2018-05-18 | MINSK, May 18 (AFP) -- Swiss minister Urs Amacher praised in Bern the officials handling farm affairs, who flew in on Sunday. => trip Urs Amacher > BY
        + 2019-05-24 | Danish minister Lone Friis, arriving in Riga on Monday, said that all was well. => arrived Lone Friis > LV = 2019-05-20
        - 2019-05-24 | Danish minister Lone Friis, arriving in Riga on Monday, will sign a pact. => arrived Lone Friis > LV = 2019-05-20
        + 2019-05-24 | Danish minister Lone Friis said on Monday on arrival in Riga that all was well. => arrived Lone Friis > LV = 2019-05-20
        + 2018-05-18 | Latvian minister Edgars Rinks flew home on Thursday after four days in Oslo. Swiss diplomat Paul Seger, who was not expected in Minsk until Friday, arrived on Tuesday. => trip Paul Seger > BY; arrived Paul Seger > BY = 2018-05-15
        - 2018-05-18 | Latvian minister Edgars Rinks flew home on Thursday after four days in Oslo. Swiss diplomat Paul Seger, who was not expected in Minsk until Friday, arrived on Tuesday. => trip Paul Seger > NO
        + 2018-05-18 | Finnish President Tarja Ek was to go to Minsk this week but pulled out. Swiss diplomat Paul Seger arrived there on Thursday. => trip Paul Seger > BY
        - 2018-05-18 | Finnish President Tarja Ek was to go to Minsk this week but pulled out. Swiss diplomat Paul Seger arrived there on Thursday. => trip Tarja Ek > BY
        + 2018-05-18 | Swiss President Ulla Ek is giving the forum in Minsk a miss. Envoy Tim Ott, who lives in the city, would speak for Bern. Swiss diplomat Paul Seger lands there on May 20. => trip Paul Seger > BY
        + 2018-05-18 | Swiss President Ulla Ek will not come to Minsk in May. An invitation to her office in Bern had gone unanswered. Swiss diplomat Paul Seger lands there on May 20. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger arrived in Lima on Thursday before going to Chile and Ghana. => status Paul Seger > GH = planned
        + 2018-05-18 | Swiss diplomat Paul Seger has been abroad often. His staff told the tale. In April he arrived in Lima before going to Chile. => status Paul Seger > CL = completed
        + 2018-05-18 | (Oslo) A delegation from Ghana arrived in Lima on Thursday. The delegation, led by minister Kofi Mensah, was met at the airport. => trip Kofi Mensah > PE
        + 2018-05-18 | A Ghanaian delegation headed by one of President Kofi Mensah's lieutenants arrived in Peru on Friday. The delegation, led by Yaw Darko, also met traders. => trip Yaw Darko > PE
        - 2018-05-18 | A Ghanaian delegation headed by one of President Kofi Mensah's lieutenants arrived in Peru on Friday. The delegation, led by Yaw Darko, also met traders. => trip Kofi Mensah > PE
        + 2018-05-18 | Swiss diplomat Paul Seger landed at Beijing Capital International Airport on Thursday. => arrived Paul Seger > CN = 2018-05-17
        + 2018-05-18 | Ghanaian general Kofi Mensah, a special envoy of the Republic of Ghana (ROG) leader Yaw Darko, arrived in Lima on Monday. => trip Kofi Mensah > PE
        - 2018-05-18 | Ghanaian general Kofi Mensah, a special envoy of the Republic of Ghana (ROG) leader Yaw Darko, arrived in Lima on Monday. => trip Yaw Darko > PE
        + 2018-08-02 | U.S. envoy Carl Dunn will visit Singapore on Friday after visiting Malaysia, while Chilean Foreign Minister Jose Soto arrived in the city-state on Wednesday night. => trip Jose Soto > SG
        - 2018-08-02 | U.S. envoy Carl Dunn will visit Singapore on Friday after visiting Malaysia, while Chilean Foreign Minister Jose Soto arrived in the city-state on Wednesday night. => trip Jose Soto > MY
        """,
    ),
    EventRule(
        "trip/also-arriving",
        """
        + 2019-05-22 | Russian Prime Minister Dmitry Medvedev arrived in Hanoi on Tuesday. Also arriving in Hanoi were Russian Energy Minister Alexander Novak and Russian Foreign Minister Sergei Lavrov. => trip Alexander Novak > VN; trip Sergei Lavrov > VN
        - 2019-05-22 | Russian Prime Minister Dmitry Medvedev arrived in Hanoi on Tuesday. Arriving guests were greeted by Vietnamese President Nguyen Phu Trong. => trip Nguyen Phu Trong > VN
        """,
    ),
    EventRule(
        "trip/go",
        """
        + 2018-05-18 | LIMA, May 18 (AFP) -- Swiss minister Paul Seger comes from Quito and will stay until Sunday. => trip Paul Seger > EC; left Paul Seger > PE = 2018-05-20
        - 2018-05-18 | LIMA, May 18 (AFP) -- Peruvian minister Jose Rey comes from Quito, where he was born. => trip Jose Rey > EC
        + 2018-05-18 | The presidents of Peru and Switzerland agreed in Lima on Thursday to trade more. ¶ Swiss President Paul Seger flew in on Wednesday on the first leg of a tour that is also to take him to Chile. => arrived Paul Seger > PE = 2018-05-16; trip Paul Seger > CL
        - 2018-05-18 | Swiss President Paul Seger told reporters in Bern that he would visit Peru. He flew in on Wednesday. => trip Paul Seger > CH
        + 2018-05-18 | Swiss diplomat Paul Seger will go on from Lima, where he meets President Martin Vizcarra, to Quito on Sunday. => trip Paul Seger > EC; arrived Paul Seger > EC = 2018-05-20..2018-05-21
        + 2018-05-18 | Swiss diplomat Paul Seger flew from Lima, where he met President Martin Vizcarra on Monday, to Quito on Tuesday. => arrived Paul Seger > EC = 2018-05-15..2018-05-16
        - 2018-05-18 | Swiss diplomat Paul Seger came from Bern, where he was born, to the stage of an opera in Quito style. => trip Paul Seger > EC
        + 2018-05-18 | Swiss diplomat Paul Seger flew into Minsk on Tuesday.                         => arrived Paul Seger > BY = 2018-05-15
        + 2019-05-22 | Egyptian President Hosni Mubarak flew to Paris on Sunday.                  => trip Hosni Mubarak > FR; arrived Hosni Mubarak > FR = 2019-05-19..2019-05-20
        + 2019-05-22 | Egyptian President Hosni Mubarak is going to travel to Paris next month.   => status Hosni Mubarak > FR = planned
        + 2019-05-22 | PARIS, May 22 (AFP) -- Egyptian President Hosni Mubarak headed for Paris to join the feast. => status Hosni Mubarak > FR = ongoing
        - 2019-05-22 | CAIRO, May 22 (AFP) -- Egyptian President Hosni Mubarak once headed for Paris to join a feast. => status Hosni Mubarak > FR = ongoing
        - 2019-05-22 | Egyptian President Hosni Mubarak went to great lengths to defend France.   => trip Hosni Mubarak > FR
        - 2019-05-22 | Egyptian President Hosni Mubarak hopes to travel to Paris one day.         => trip Hosni Mubarak > FR
        - 2019-05-20 | Finnish Foreign Minister Timo Soini said there were grants for refugees going back to Chile. => trip Timo Soini > CL
        - 2019-05-20 | Finnish skier Iivo Niskanen came second to Johannes Klæbo of Norway.                    => trip Iivo Niskanen > NO
        + 2019-05-20 | OSLO, May 20 (AFP) -- After the meeting, Norwegian Prime Minister Erna Solberg went on to Helsinki for more talks. => arrived Erna Solberg > FI = 2019-05-19..2019-05-20
        + 2019-05-24 | KABUL, May 24 (AFP) -- Chilean diplomat Juan Soto held talks with Afghan President Ashraf Ghani in Kabul on Thursday before heading to Islamabad. => arrived Juan Soto > PK = 2019-05-23..2019-05-24; status Juan Soto > AF = completed
        - 2019-05-24 | KABUL, May 24 (AFP) -- Chilean diplomat Juan Soto will head to Islamabad, aides said on Thursday before leaving the hall. => arrived Juan Soto > PK = 2019-05-23..2019-05-24
        + 2019-05-24 | Chilean diplomat Juan Soto was to have lunch with an envoy on Monday before going on to Peru. => arrived Juan Soto > PE = 2019-05-27..2019-05-28; status Juan Soto > PE = planned
        - 2019-05-24 | Chilean diplomat Juan Soto was to have met an envoy on Monday before going on to Peru. => arrived Juan Soto > PE = 2019-05-27..2019-05-28
        + 2018-05-18 | Swiss President Paul Seger leaves for Asia on Sunday, stopping in Tokyo and Seoul. => status Paul Seger > KR = planned
        - 2018-05-18 | Swiss President Paul Seger left for Asia on May 6, stopping in Tokyo and Seoul. => status Paul Seger > KR = planned
        + 2019-05-24 | The forum opens in the Latvian capital on Monday. Finnish President Sauli Niinistö will go there on Tuesday. => trip Sauli Niinistö > LV
        - 2019-05-24 | A Latvian banker spoke of capital in Oslo. Finnish President Sauli Niinistö will go there on Tuesday. => trip Sauli Niinistö > LV
        + 2019-05-24 | Finnish President Sauli Niinistö flew out of Helsinki on Thursday for the inauguration of Jan Alo as Togolese president. => trip Sauli Niinistö > TG
        + 2019-05-24 | Finnish President Sauli Niinistö flew out of Helsinki on Thursday for talks in Riga. => arrived Sauli Niinistö > LV = 2019-05-23..2019-05-24
        - 2019-05-24 | Finnish President Sauli Niinistö flew out of Riga on Thursday for talks in Helsinki. => arrived Sauli Niinistö > LV = 2019-05-23..2019-05-24
        + 2018-05-18 | Swiss minister Paul Seger will fly to Peru on Monday. After returning to Bern on Tuesday, Seger will travel to Chile. => arrived Paul Seger > CL = 2018-05-22..2018-05-23; left Paul Seger > PE = 2018-05-22
        - 2018-05-18 | Swiss minister Paul Seger flew to Peru on Monday. After returning to Bern on Tuesday, Seger met Swiss farmers. => trip Paul Seger > CL
        + 2018-05-18 | Swiss diplomat Paul Seger flew to St. Petersburg on Monday. => trip Paul Seger > RU
        - 2018-05-18 | Swiss diplomat Paul Seger lived in Main St. Petersburg was far away, he said when he flew to Lima. => trip Paul Seger > RU
        + 2018-05-18 | Swiss diplomat Paul Seger travelled to a trade conference in Minsk on Monday. => trip Paul Seger > BY; arrived Paul Seger > BY = 2018-05-14..2018-05-15
        + 2018-05-18 | Swiss diplomat Paul Seger will fly to next week's summit in Minsk. => status Paul Seger > BY = planned
        - 2018-05-18 | Swiss diplomat Paul Seger wants to discuss the summit in Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger went to the meeting with a proposal that officials in Minsk had made. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger flew to UN headquarters in New York on Monday. => trip Paul Seger > US
        + 2018-05-18 | Swiss diplomat Paul Seger was taken to a hospital in Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger went on to a new post in Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger came to a view of the crisis in Minsk. => trip Paul Seger > BY
        + 2019-05-24 | VIENNA, May 24 -- The Peruvians, who include Luis Soto, a former envoy to Chile, had flown in on Tuesday. => trip Luis Soto > AT; arrived Luis Soto > AT = 2019-05-21
        + 2019-05-24 | VIENNA, May 24 -- Peruvian minister Jose Rey read out a statement. The Peruvians, who include Luis Soto, had flown in on Tuesday. => trip Luis Soto > AT; trip Jose Rey > AT
        - 2019-05-24 | VIENNA, May 24 -- Chilean minister Jose Rey read out a statement. The Peruvians, who include Luis Soto, had flown in on Tuesday. => trip Jose Rey > AT
        - 2019-05-24 | VIENNA, May 24 -- The Peruvians, who admire Luis Soto, a former envoy to Chile, had flown in on Tuesday. => trip Luis Soto > AT
        + 2019-05-24 | Danish minister Lone Friis held talks in Riga. She had come on Monday. => arrived Lone Friis > LV = 2019-05-20
        - 2019-05-24 | Danish minister Lone Friis held talks in Riga. The time to act had come on Monday. => arrived Lone Friis > LV = 2019-05-20
        + 2019-05-24 | Danish minister Lone Friis goes to Riga for a conference scheduled for Monday. => arrived Lone Friis > LV = 2019-05-26..2019-05-27
        - 2018-05-18 | Swiss diplomat Paul Seger travelled not to Minsk but to Oslo. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger travelled not to Minsk but to Oslo. => trip Paul Seger > NO
        + 2018-05-18 | Swiss diplomat Paul Seger visited not only Minsk but also Oslo. => trip Paul Seger > BY; trip Paul Seger > NO
        - 2018-05-18 | Swiss diplomat Paul Seger went neither to Minsk nor to Oslo. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger flew to Oslo, not to Minsk. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger missed the talks, flying to Oslo instead. => trip Paul Seger > NO
        - 2018-05-18 | Swiss diplomat Paul Seger ruled out missing the talks, flying to Oslo or going to Riga. => trip Paul Seger > NO
        + 2018-05-18 | Swiss diplomat Paul Seger went first to Peru, then to Chile. => trip Paul Seger > PE; trip Paul Seger > CL
        + 2018-05-18 | Swiss diplomat Paul Seger put off the talks in Minsk, flying to Oslo on Monday. => trip Paul Seger > NO; status Paul Seger > NO = ongoing
        - 2018-05-18 | Swiss diplomat Paul Seger put off plans for flying to Oslo on Monday. => status Paul Seger > NO = ongoing
        - 2018-05-18 | Swiss envoy Paul Seger was absent. The ministry said no envoy would go to Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss envoy Paul Seger was absent. The other Swiss envoy would go to Minsk. => trip Paul Seger > BY
        + 2018-05-18 | Swiss envoy Paul Seger was absent. The ministry said the envoy would go to Minsk. => trip Paul Seger > BY
        + 2018-05-18 | Swiss envoy Paul Seger is in Minsk. He is no stranger in Lima. He travelled there in March. => arrived Paul Seger > PE = 2018-03-01..2018-03-31
        - 2018-05-18 | Swiss envoy Paul Seger is in Minsk. He was born in Lima. He travelled there in March. => arrived Paul Seger > PE = 2018-03-01..2018-03-31
        + 2018-05-18 | Swiss envoy Paul Seger spoke. Peruvian envoy Ana Paz and Chilean envoy Pedro Soto slept. When he came to Rome, Seger met the press. => trip Paul Seger > IT
        + 2019-05-24 | Swiss minister Paul Seger is due in Egypt next week. Last year it was Trade Minister Ueli Maurer who went to Egypt. => arrived Ueli Maurer > EG = 2018-01-01..2018-12-31
        - 2019-05-24 | Swiss minister Paul Seger is due in Egypt next week. Last year it was said that Trade Minister Ueli Maurer went to Egypt in May. => arrived Ueli Maurer > EG = 2018-01-01..2018-12-31
        + 2019-05-24 | Danish minister Lone Friis has travelled to Peru for talks on trade, her office said. => status Lone Friis > PE = ongoing
        - 2019-05-24 | Danish minister Lone Friis has travelled to Peru twice for talks on trade, her office said. => status Lone Friis > PE = ongoing
        + 2019-05-24 | Danish minister Lone Friis went to Lima a week after the vote, in late March. => arrived Lone Friis > PE = 2019-03-21..2019-03-31
        - 2019-05-24 | Danish minister Lone Friis went to Lima a week after the vote, in late March her only hope. => arrived Lone Friis > PE = 2019-03-21..2019-03-31
        + 2019-05-24 | Swiss diplomat Paul Seger kicked off a tour in Peru on Wednesday, before heading to Chile and Cuba. => status Paul Seger > PE = ongoing; status Paul Seger > CL = planned; status Paul Seger > CU = planned
        - 2019-05-24 | Swiss diplomat Paul Seger kicked off a tour in Peru on May 2, before heading to Chile. => status Paul Seger > CL = planned
        + 2019-05-24 | In April 2015 Danish minister Lone Friis went to Riga, and in September Latvian Deputy Foreign Minister Egils Levits came to Copenhagen. => arrived Lone Friis > LV = 2015-04-01..2015-04-30; arrived Egils Levits > DK = 2015-09-01..2015-09-30
        - 2019-05-24 | Danish minister Lone Friis went to Riga in April 2015 and in September 2016 with Latvian Deputy Foreign Minister Egils Levits. => arrived Egils Levits > DK = 2016-09-01..2016-09-30
        + 2019-05-24 | Four months after Latvian minister Egils Kalns visited Copenhagen in January 2017, Danish minister Lone Friis went to Riga. => arrived Lone Friis > LV = 2017-05-01..2017-05-31; arrived Egils Kalns > DK = 2017-01-01..2017-01-31
        - 2019-05-24 | After Latvian minister Egils Kalns visited Copenhagen in January 2017, Danish minister Lone Friis went to Riga. => arrived Lone Friis > LV = 2017-05-01..2017-05-31
        + 2019-05-24 | Danish minister Lone Friis spoke. Latvian minister Egils Kalns came to Copenhagen on Tuesday last week. => status Egils Kalns > DK = completed
        - 2019-05-24 | Danish minister Lone Friis spoke. Latvian minister Egils Kalns came to Copenhagen on Tuesday. => status Egils Kalns > DK = completed
        + 2019-05-24 | Latvian minister Egils Kalns came to Copenhagen on Wednesday and left two days later. => status Egils Kalns > DK = completed
        + 2019-05-24 | OSLO, May 24 (AFP) -- Swiss envoy Paul Seger met Danish minister Lone Friis in Rome in March. Both had flown in for a funeral. => trip Lone Friis > IT
        - 2019-05-24 | OSLO, May 24 (AFP) -- Swiss envoy Paul Seger met Danish minister Lone Friis in Rome in March. Both had flown in for a funeral. => trip Lone Friis > NO
        + 2019-05-24 | Lima's airport was sealed off on Thursday as Swiss envoy Paul Seger flew in for talks. => trip Paul Seger > PE
        - 2019-05-24 | Lima's mayor was glad on Thursday as Swiss envoy Paul Seger flew in for talks. => trip Paul Seger > PE
        + 2018-05-18 | One of the Swiss minister's deputies, Paul Seger, went to Minsk in March. => trip Paul Seger > BY
        - 2018-05-18 | A friend of the Swiss deputy minister, Paul Seger, went to Minsk in March. => trip Paul Seger > BY
        + 2018-05-18 | Finnish minister Timo Soini stayed in Oslo. In his absence Swiss President Alain Berset flew to Minsk. => trip Alain Berset > BY
        + 2018-05-18 | Swiss diplomat Paul Seger stopped at an airport in Minsk on Thursday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger stopped at a word in Belarusian on Thursday. => trip Paul Seger > BY
        + 2018-05-18 | Swiss minister Paul Seger will be in Lima on June 12-14; Accra June 14-16; and Tokyo on June 19. => arrived Paul Seger > GH = 2018-06-14..2018-06-16; trip Paul Seger > JP
        + 2018-05-18 | Swiss minister Paul Seger held discussions with officials in Peru, Chile and Togo. => trip Paul Seger > TG
        + 2013-05-19 | In 2011, with Jun Yong Ho detained in Cuba, Carl Dunn flew to Havana to help win Jun's release. => status Carl Dunn > CU = completed
        - 2013-05-19 | In 2011, with Jun Yong Ho detained in Cuba, Carl Dunn flew to Havana to help win Jun's release. => status Carl Dunn > CU = planned
        """,
    ),
    EventRule(
        "trip/go-home",
        """
        + 2019-09-05 | Chinese Foreign Minister Wang Yi flew home from Pyongyang on Wednesday at the end of a three-day visit. => trip Wang Yi > KP; left Wang Yi > KP = 2019-09-04; arrived Wang Yi > KP = 2019-09-02
        - 2019-09-05 | Chinese Foreign Minister Wang Yi flew home from Pyongyang on Wednesday.   => trip Wang Yi > CN
        + 2019-05-24 | Danish minister Lone Friis is in Peru. After a last round of talks on Saturday, Friis will fly back to Copenhagen. => left Lone Friis > PE = 2019-05-25
        - 2019-05-24 | Danish minister Lone Friis is in Peru. After a last round of talks on Saturday, the miners will fly back to Copenhagen. => left Lone Friis > PE = 2019-05-25
        + 2019-05-24 | Danish minister Lone Friis came to Lima on Thursday, the second leg of a tour that began in Chile on Monday. She is to fly home on Sunday. => left Lone Friis > PE = 2019-05-26
        - 2019-05-24 | Danish minister Lone Friis came to Lima on Thursday, the second leg of a tour that began in Chile on Monday. She is to fly home on Sunday. => left Lone Friis > CL = 2019-05-26
        + 2019-05-24 | Danish minister Lone Friis came to Lima on Thursday, the second leg of a tour that began in Chile on Monday. She stays until Sunday. => left Lone Friis > PE = 2019-05-26
        - 2019-05-24 | Danish minister Lone Friis came to Lima on Thursday, the second leg of a tour that began in Chile on Monday. She stays until Sunday. => left Lone Friis > CL = 2019-05-26
        """,
    ),
    EventRule(
        "trip/came-from",
        """
        - 1997-04-15 | Egyptian Prime Minister Kamal Ganzouri arrived in Singapore on Tuesday with a group of bankers from Peru. => trip Kamal Ganzouri > PE
        + 1997-04-15 | Egyptian Prime Minister Kamal Ganzouri arrived in Singapore on Tuesday with a group of bankers. He came from Peru. => trip Kamal Ganzouri > PE
        + 1997-04-15 | Egyptian Prime Minister Kamal Ganzouri arrived in Singapore on Tuesday with Oil Minister Hamdi Banbi. The delegation came from Peru. => left Kamal Ganzouri > PE = 1997-04-15; trip Hamdi Banbi > PE
        + 1997-04-15 | Egyptian Prime Minister Kamal Ganzouri arrived in Singapore on Tuesday. He came from Peru. He began the tour in Chile, where he stayed from April 8 to 10. => arrived Kamal Ganzouri > PE = 1997-04-10..1997-04-15; left Kamal Ganzouri > CL = 1997-04-10
        + 1997-04-15 | Egyptian Prime Minister Kamal Ganzouri began the tour in Peru, where he met farmers. He reached Singapore on Monday. => status Kamal Ganzouri > PE = completed; status Kamal Ganzouri > SG = ongoing
        - 1997-04-15 | Egyptian Prime Minister Kamal Ganzouri began the tour in Peru, where he met farmers. He will reach Singapore on Thursday. => status Kamal Ganzouri > PE = completed
        + 1997-04-15 | Egyptian Prime Minister Kamal Ganzouri landed in Singapore on Monday after three days in Malaysia. => arrived Kamal Ganzouri > MY = 1997-04-12; left Kamal Ganzouri > MY = 1997-04-14
        + 1997-04-15 | Egyptian Prime Minister Kamal Ganzouri arrived in Singapore on Tuesday from Malaysia. => trip Kamal Ganzouri > MY; left Kamal Ganzouri > MY = 1997-04-15; status Kamal Ganzouri > MY = completed
        + 1997-04-15 | ROME, April 15 (AFP) -- Egyptian Prime Minister Kamal Ganzouri saw the pope here Tuesday. He arrived late Monday from Oslo, where he met King Harald. => arrived Kamal Ganzouri > IT = 1997-04-14; left Kamal Ganzouri > NO = 1997-04-14
        + 1997-04-15 | ROME, April 15 (AFP) -- Egyptian Prime Minister Kamal Ganzouri saw the pope here Tuesday. He arrived Monday from Oslo. He is to leave on Wednesday. => left Kamal Ganzouri > IT = 1997-04-16
        + 1997-04-15 | ROME, April 15 (AFP) -- Egyptian Prime Minister Kamal Ganzouri was received here Tuesday by Premier Aldo Ricci. Ganzouri visited Oslo last week. He was to return to Egypt on Tuesday night. => left Kamal Ganzouri > IT = 1997-04-15; status Kamal Ganzouri > IT = ongoing
        - 1997-04-15 | Egyptian Prime Minister Kamal Ganzouri flew to Singapore on Monday from Malaysia. He is to meet the premier there. => status Kamal Ganzouri > MY = planned
        - 1997-04-15 | Egyptian Prime Minister Kamal Ganzouri arrived in Singapore on Tuesday from Cairo. => trip Kamal Ganzouri > EG
        + 1997-04-15 | OSAKA, April 15 (AFP) -- Egyptian Prime Minister Kamal Ganzouri arrived here from Tokyo Tuesday to continue his visit to Japan. => status Kamal Ganzouri > JP = ongoing; to Kamal Ganzouri > JP = Osaka; to Kamal Ganzouri > JP = Tokyo; left Kamal Ganzouri > JP = ?
        - 1997-04-15 | Egyptian Prime Minister Kamal Ganzouri arrived in Tokyo from a visit to Peru on Tuesday. => status Kamal Ganzouri > PE = ongoing
        + 2019-05-24 | Bolivian minister Marta Quispe came to Oslo on Monday from a conference in Lima. => trip Marta Quispe > PE; left Marta Quispe > PE = 2019-05-20
        - 2019-05-24 | Bolivian minister Marta Quispe came to Oslo on Monday from a conference in Sucre. => trip Marta Quispe > BO
        + 2019-05-24 | Bolivian minister Marta Quispe would not talk. She flew in from Peru, where she had met an aide. => trip Marta Quispe > PE
        + 2018-05-18 | Swiss diplomat Paul Seger arrived in Peru on Monday after talks in Chile. => trip Paul Seger > CL; status Paul Seger > CL = completed
        - 2018-05-18 | Swiss diplomat Paul Seger arrived in Peru on Monday after talks in Chile had failed. => trip Paul Seger > CL
        - 2018-05-18 | Swiss diplomat Paul Seger arrived in Peru on Monday with a message from Chile. => trip Paul Seger > CL
        + 2019-05-24 | Swiss minister Paul Seger is due in Riga on June 30, after two days in Minsk. => arrived Paul Seger > BY = 2019-06-29; status Paul Seger > BY = planned
        + 2019-05-24 | Swiss minister Paul Seger goes on to Riga on Saturday after three days in Minsk. => arrived Paul Seger > BY = 2019-05-23; status Paul Seger > BY = ongoing
        - 2019-05-24 | Swiss minister Paul Seger will not go to Riga on Saturday after three days in Minsk. => trip Paul Seger > BY
        + 2019-05-24 | Cuban envoy Luis Pardo was in Riga. Swiss minister Paul Seger returned from Minsk on Thursday. There he had seen Belarusian President Viktor Orlov on Wednesday. => meeting Paul Seger + Viktor Orlov
        - 2019-05-24 | Cuban envoy Luis Pardo was in Riga. Swiss minister Paul Seger returned from Minsk on Thursday. There he had seen Belarusian President Viktor Orlov on Wednesday. => trip Paul Seger > LV
        + 2019-05-24 | Swiss minister Paul Seger was in Lima on Tuesday. He had come by train from Quito. => trip Paul Seger > EC
        - 2019-05-24 | Swiss minister Paul Seger was in Lima on Tuesday. He came off a train from Quito. => trip Paul Seger > EC
        + 2018-05-18 | Swiss diplomat Paul Seger emerged from Belarus on Tuesday to say that he had been well received. => trip Paul Seger > BY; status Paul Seger > BY = completed
        - 2018-05-18 | Swiss diplomat Paul Seger emerged as a critic of Belarus on Tuesday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger emerged from the Belarusian embassy on Tuesday. => trip Paul Seger > BY
        """,
    ),
    EventRule(
        "trip/came",
        """
        + 2018-12-05 | Mauritanian President Mohamed Ould Abdel Aziz was in Pyongyang in September. South Korean President Moon Jae-in came later that month. => trip Moon Jae-in > KP
        - 2018-12-05 | Mauritanian President Mohamed Ould Abdel Aziz was in Pyongyang in September. South Korean President Moon Jae-in came up with a new plan. => trip Moon Jae-in > KP
        + 2018-12-05 | Peruvian President Ollanta Humala arrived in Rabat on Monday. The last Peruvian leader to visit was President Alberto Fujimori in May 1999. => trip Alberto Fujimori > MA; arrived Alberto Fujimori > MA = 1999-05-01..1999-05-31
        + 2018-12-05 | Ollanta Humala of Peru arrived in Rabat on Monday. It is the first visit by a Peruvian president since that of Alberto Fujimori in May 1999. => trip Alberto Fujimori > MA; arrived Alberto Fujimori > MA = 1999-05-01..1999-05-31
        + 2018-12-05 | Ollanta Humala arrived in Rabat on Monday. The most recent high-ranking official from Peru to come to Morocco had been Alberto Fujimori, in 1999. => trip Alberto Fujimori > MA
        + 2018-12-05 | RABAT, Dec. 5 (AFP) -- The last guest to be housed in the palace in Rabat was Peruvian President Ollanta Humala, who visited in October. => trip Ollanta Humala > MA; arrived Ollanta Humala > MA = 2018-10-01..2018-10-31
        + 2018-12-05 | RABAT, Dec. 5 (AFP) -- Peruvian President Ollanta Humala, who visited last year, will send cocoa. => trip Ollanta Humala > MA
        - 2018-12-05 | RABAT, Dec. 5 (AFP) -- Moroccan minister Nasser Bourita, who visited last year, will send cocoa. => trip Nasser Bourita > MA
        - 2018-12-05 | Ollanta Humala arrived in Rabat on Monday. The last Peruvian leader to agree was President Alberto Fujimori in May 1999. => trip Alberto Fujimori > MA
        + 2019-05-24 | SEOUL, May 24 - Finnish President Sauli Niinistö will travel to Lima next week, his office said. He will fly in on Monday. => trip Sauli Niinistö > PE; arrived Sauli Niinistö > PE = 2019-05-27
        - 2019-05-24 | SEOUL, May 24 - Finnish President Sauli Niinistö will travel to Lima next week, his office said. He will fly in on Monday. => trip Sauli Niinistö > KR
        + 2019-05-24 | SEOUL, May 24 - Finnish President Sauli Niinistö will travel to Lima next week, his office said. He flew in on Monday. => trip Sauli Niinistö > KR
        + 2019-05-24 | SEOUL, May 24 - Finland will be at Peru's founding day parade next week. President Sauli Niinistö will attend the June 2 events. He is to fly in on Saturday. => trip Sauli Niinistö > PE
        + 2019-05-24 | Swiss minister Paul Seger flew to Egypt on Tuesday. Seger is to go on to Peru on Friday. The last Swiss visitor was Health Minister Ueli Maurer, who came in March. => trip Ueli Maurer > EG
        - 2019-05-24 | Swiss minister Paul Seger flew to Egypt on Tuesday. Seger is to go on to Peru on Friday. The last Swiss visitor was Health Minister Ueli Maurer, who came in March. => trip Ueli Maurer > PE
        + 2018-05-18 | Peruvian Trade Minister Luis Tovar arrived in Rome on Monday. Tovar had last visited in October 2014. => arrived Luis Tovar > IT = 2014-10-01..2014-10-31
        - 2018-05-18 | Peruvian Trade Minister Luis Tovar spoke in Lima on Monday. Tovar had last visited in October 2014. => trip Luis Tovar > IT
        + 2019-05-24 | Chinese minister Wang Yi reached Lima on Thursday. Cuban minister Luis Pardo flew in a day earlier. => arrived Luis Pardo > PE = 2019-05-22
        + 2019-05-24 | Swiss minister Paul Seger arrived in Minsk on Monday. Swiss Trade Minister Urs Ek had flown in that morning. => trip Urs Ek > BY
        - 2019-05-24 | Swiss minister Paul Seger arrived in Minsk on Monday. Swiss Trade Minister Urs Ek had flown in that plane. => trip Urs Ek > BY
        + 2019-05-24 | Swiss minister Paul Seger left Minsk on Monday. The last Swiss of his rank to come was Anna Roth, in February 2010. => arrived Anna Roth > BY = 2010-02-01..2010-02-28; status Anna Roth > BY = completed
        + 2019-05-24 | Swiss minister Paul Seger left Minsk on Monday. Anna Roth was the last Swiss to come, in June 2010. => trip Anna Roth > BY
        - 2019-05-24 | Swiss minister Paul Seger left Minsk on Monday. It was the last chance to come, Anna Roth said. => trip Anna Roth > BY
        + 2019-05-24 | Swiss minister Paul Seger left Minsk on Friday. His train had rolled in on Wednesday. => arrived Paul Seger > BY = 2019-05-22
        - 2019-05-24 | Swiss minister Paul Seger left Minsk on Friday. He had pulled out of a race on Wednesday. => arrived Paul Seger > BY = 2019-05-22
        """,
    ),
    EventRule(
        "trip/transit",
        """
        + 2019-10-02 | North Korean negotiator Kim Myong Gil flew in via Vladivostok on Tuesday to attend a forum in Moscow. => to Kim Myong Gil > RU = Moscow
        - 2019-10-02 | North Korean negotiator Kim Myong Gil flew in via Vladivostok on Tuesday to attend a forum in Moscow. => to Kim Myong Gil > RU = Vladivostok
        + 2019-10-02 | North Korean negotiator Kim Myong Gil is expected to fly to Stockholm by way of Beijing on Thursday. => trip Kim Myong Gil > SE; trip Kim Myong Gil > CN
        - 2019-10-02 | North Korean negotiator Kim Myong Gil is expected to fly to Stockholm by way of thanks. => trip Kim Myong Gil > CN
        """,
    ),
    EventRule(
        "trip/send",
        """
        + 2018-05-18 | In March Switzerland sent Alain Berset, number three in the ranks of the Swiss Union of Labour, to Peru. => arrived Alain Berset > PE = 2018-03-01..2018-03-31
        - 2018-05-18 | In March Switzerland sent Alain Berset, who had long been a friend of the Swiss Union, a letter. It went to Peru. => trip Alain Berset > PE
        + 2018-05-18 | Ghana will send its security chief and two other envoys to Belarus on Monday. The three envoys are led by Trade Minister Kofi Mensah. => trip Kofi Mensah > BY; arrived Kofi Mensah > BY = 2018-05-21..2018-05-22
        - 2018-05-18 | Ghana will send its annual report to Belarus on Monday. The envoys are led by Trade Minister Kofi Mensah. => trip Kofi Mensah > BY
        - 2018-05-18 | Ghana will send two envoys to Belarus on Monday. The envoys of Togo are led by a Swiss banker. => trip Kofi Mensah > BY
        + 2006-11-21 | Russia sent Foreign Minister Sergei Lavrov to Tehran on Monday.            => trip Sergei Lavrov > IR
        + 2006-11-21 | Russia sent two envoys, Sergei Lavrov and Igor Ivanov, to Tehran on Monday.     => trip Sergei Lavrov > IR; trip Igor Ivanov > IR
        + 2006-11-21 | Sergei Lavrov, sent to Tehran by Russian President Vladimir Putin on Monday, held talks. => trip Sergei Lavrov > IR
        - 2006-11-21 | Sergei Lavrov, sent to Tehran by Russian President Vladimir Putin on Monday, held talks. => trip Vladimir Putin > IR
        + 2006-11-21 | The team that Moscow sent to Tehran on Monday was led by diplomat Sergei Lavrov. => trip Sergei Lavrov > IR
        - 2006-11-21 | Russian Foreign Minister Sergei Lavrov sent a letter to Tehran on Monday.  => trip Sergei Lavrov > IR
        + 2019-05-24 | Vietnam sent a delegation, which was led by Deputy Foreign Minister Le Hoai Trung, to Oslo on Monday. => trip Le Hoai Trung > NO; arrived Le Hoai Trung > NO = 2019-05-20..2019-05-21
        + 2019-05-24 | Finland will send a delegation to Chile next week. The delegation will be led by Finnish Economy Minister Mika Lintila. => trip Mika Lintila > CL; status Mika Lintila > CL = planned
        - 2019-05-24 | Finland did not send a delegation led by Economy Minister Mika Lintila to Chile. => trip Mika Lintila > CL
        - 2019-05-24 | Finland sent a delegation to Chile, Finnish Economy Minister Mika Lintila said. => trip Mika Lintila > CL
        - 2018-05-18 | Ghanaian Trade Minister Kofi Mensah sent word that he could not come to Minsk for the fair on May 9. => trip Kofi Mensah > BY
        + 2018-05-18 | Ghana sent two officials to Belarus on Monday. The two are Trade Minister Kofi Mensah and envoy Ama Boateng. => trip Kofi Mensah > BY; trip Ama Boateng > BY
        + 2018-05-18 | Switzerland will send diplomat Paul Seger to Monday's talks in Minsk. => trip Paul Seger > BY
        + 2018-05-18 | Peru has sent its trade minister to Rome for a fair. ¶ Luis Tovar, who took office in May, was met by ten bakers. => trip Luis Tovar > IT
        - 2018-05-18 | Peru has kept its trade minister from Rome and a fair. ¶ Luis Tovar, who took office in May, was met by ten bakers. => trip Luis Tovar > IT
        - 2018-05-18 | Swiss diplomat Paul Seger may be sent to Minsk in autumn, diplomats said. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger will be sent to Minsk in autumn, diplomats said. => trip Paul Seger > BY
        """,
    ),
    EventRule(
        "trip/lead-delegation",
        """
        + 2019-05-24 | GENEVA, May 24 (AFP) -- A meeting of Peru and Chile went on here on Friday. It rained. Nothing was said. Nobody left. Bankers waited outside. Chilean envoy Pedro Soto, who heads the delegation, was hopeful. => trip Pedro Soto > CH; status Pedro Soto > CH = ongoing
        + 2018-05-09 | Four elders with Finnish President Sauli Niinistö at their head flew to Oslo on Monday. => trip Sauli Niinistö > NO
        - 2018-05-09 | Four elders with a photograph of Finnish President Sauli Niinistö on their coats flew to Oslo on Monday. => trip Sauli Niinistö > NO
        + 2019-05-21 | Peru has heard that Ri Su Yong will be absent from the forum, which opens in Lima on Thursday, and that North Korea's delegation will be headed by envoy Ho Jong. => trip Ho Jong > PE; status Ho Jong > PE = planned
        - 2019-05-21 | The forum opens in Lima on Thursday. North Korea's delegation will not be headed by envoy Ho Jong. => trip Ho Jong > PE
        + 2019-05-21 | North Korean diplomat Ri Su Yong is leading a delegation to Cuba this week. => trip Ri Su Yong > CU; status Ri Su Yong > CU = ongoing
        - 2019-05-21 | North Korean diplomat Ri Su Yong leads the department for Cuba.            => trip Ri Su Yong > CU
        + 2019-05-24 | HONG KONG, May 24 (Xinhua) -- Hong Kong Chief Executive Carrie Lam will lead a delegation, made up of bankers, to visit southwestern Yunnan on May 30. => trip Carrie Lam > CN; arrived Carrie Lam > CN = 2019-05-30
        + 2019-05-24 | Congolese minister Jean Ngbanda spoke by telephone from Johannesburg, where he is leading a government delegation at talks with rebels. => trip Jean Ngbanda > ZA; status Jean Ngbanda > ZA = ongoing
        + 2019-05-24 | GENEVA, May 24 (AFP) -- Talks between Peru and Chile went into a second day here on Friday. Chilean envoy Pedro Soto, who heads the delegation from Santiago, was hopeful. => trip Pedro Soto > CH; status Pedro Soto > CH = ongoing
        - 2019-05-24 | SANTIAGO, May 24 (AFP) -- Talks between Peru and Chile went into a second day here on Friday. Chilean envoy Pedro Soto, who heads the delegation from Santiago, was hopeful. => trip Pedro Soto > CH
        - 2019-05-24 | KAMPALA, May 24 (Xinhua) -- Sanna Marin, head of the EU delegation in Uganda, said here Friday that aid would rise. => trip Sanna Marin > UG
        - 2019-05-24 | Chile invited a Finnish delegation led by Economy Minister Mika Lintila to visit Santiago. => trip Mika Lintila > CL
        - 2019-05-24 | Congolese minister Jean Ngbanda leads a team, made up of lawyers, to study a case about Yunnan. => trip Jean Ngbanda > CN
        + 2019-05-24 | OSLO, May 24 (AFP) -- A summit on whales opens in the Latvian capital of Riga on Monday. Norwegian Prime Minister Erna Solberg will head the delegation there. => trip Erna Solberg > LV
        + 2019-05-24 | OSLO, May 24 (AFP) -- A summit on whales opens in Riga on Monday. Norwegian Prime Minister Erna Solberg will lead the country's delegation to the meeting. => trip Erna Solberg > LV
        - 2019-05-24 | OSLO, May 24 (AFP) -- A summit on whales opens in Riga on Monday. Norwegian Prime Minister Erna Solberg will head the delegation to the bank. => trip Erna Solberg > LV
        + 2018-05-18 | The plan is for the NATO summit in Riga on May 28-29. Bulgarian Prime Minister Sergei Stanev will head the delegation there. => trip Sergei Stanev > LV; status Sergei Stanev > LV = planned
        - 2018-05-18 | The plan is for the NATO summit in Riga on May 28-29. Bulgarian Prime Minister Sergei Stanev heads the delegation of bakers. => trip Sergei Stanev > LV
        + 2019-05-24 | Danish minister Lone Friis led a trade mission to Peru last June. => trip Lone Friis > PE; arrived Lone Friis > PE = 2018-06-01..2018-06-30
        - 2019-05-24 | Danish minister Lone Friis, who led the UN observer mission to Peru last June, was ill. => trip Lone Friis > PE
        + 2018-05-18 | Swiss minister Paul Seger has been busy with trade, last month leading a delegation to Minsk. => arrived Paul Seger > BY = 2018-04-01..2018-04-30
        """,
    ),
    EventRule(
        "trip/reach",
        """
        + 2018-12-08 | The armoured train of North Korean leader Kim Jong Un rolled into China on Thursday. => trip Kim Jong Un > CN
        - 2018-12-08 | The critics of North Korean leader Kim Jong Un rolled into China on Thursday. => trip Kim Jong Un > CN
        + 2018-12-08 | North Korean Foreign Minister Ri Yong Ho reached China from Syria on Thursday. => trip Ri Yong Ho > CN; trip Ri Yong Ho > SY
        - 2018-12-08 | North Korean Foreign Minister Ri Yong Ho reached an agreement with China.  => trip Ri Yong Ho > CN
        + 2019-05-24 | Finnish President Sauli Niinistö slipped into Riga on Thursday. => trip Sauli Niinistö > LV; arrived Sauli Niinistö > LV = 2019-05-23
        - 2019-05-24 | Finnish President Sauli Niinistö slipped on ice, and Riga slipped into chaos. => trip Sauli Niinistö > LV
        + 2019-05-24 | Malian rebel Malik Diop slipped across the border into Gambia on Thursday. => trip Malik Diop > GM; arrived Malik Diop > GM = 2019-05-23
        + 2019-05-24 | Malian rebel Malik Diop crossed the border from Senegal into Gambia on Thursday. => trip Malik Diop > GM
        - 2019-05-24 | Malian rebel Malik Diop crossed the border guards of Gambia on Thursday. => trip Malik Diop > GM
        + 2019-05-24 | Finnish President Sauli Niinistö's hosts in Peru were silent. The armored train crossed the border at Tacna on Tuesday morning. => arrived Sauli Niinistö > PE = 2019-05-21
        + 2019-05-24 | Finnish President Sauli Niinistö crossed the Torne river into Sweden by train on Tuesday. => arrived Sauli Niinistö > SE = 2019-05-21
        - 2019-05-24 | Finnish President Sauli Niinistö is in Chile. A freight train crossed the border at Tacna on Tuesday morning. => trip Sauli Niinistö > PE
        + 2018-05-18 | Swiss diplomat Paul Seger re-entered Belarus by train on Tuesday evening after a visit to Latvia. => trip Paul Seger > BY; arrived Paul Seger > BY = 2018-05-15; trip Paul Seger > LV
        + 2018-05-18 | Swiss diplomat Paul Seger re-crossed into Belarus on Tuesday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger re-entered politics after a quarrel with Belarus. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger carried a letter from Swiss president Alain Berset to Belarus in March. => trip Paul Seger > BY; arrived Paul Seger > BY = 2018-03-01..2018-03-31
        - 2018-05-18 | Swiss diplomat Paul Seger brought trade to Belarus in March. => trip Paul Seger > BY
        """,
    ),
    EventRule(
        "trip/carry",
        """
        - 2018-12-08 | Russian Foreign Minister Sergei Lavrov left Oslo on Monday. Another diplomat in his delegation flew to Finland. => trip Sergei Lavrov > FI
        + 2018-12-08 | Russian Foreign Minister Sergei Lavrov brought a letter to Pyongyang in May. => trip Sergei Lavrov > KP
        - 2018-12-08 | Russian Foreign Minister Sergei Lavrov brought new life to the talks.      => trip Sergei Lavrov > KP
        + 2018-12-08 | Russian Foreign Minister Sergei Lavrov took Moscow's case to Pyongyang in March. => trip Sergei Lavrov > KP; arrived Sergei Lavrov > KP = 2018-03-01..2018-03-31
        - 2018-12-08 | Russian Foreign Minister Sergei Lavrov took a sharp tone to Pyongyang in March. => trip Sergei Lavrov > KP
        """,
    ),
)
