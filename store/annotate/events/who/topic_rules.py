"""Examples and counter-examples of whom "the tour", "the premier", "she" and "the two" mean.

The code is in topic.py, scene.py, descriptions.py, parties.py and plurals.py; nothing is decided here.
"""

from __future__ import annotations

from store.annotate.events.clause.rule import EventRule

RULES = (
    EventRule(
        "trip/judge-topic",
        """
        + 2019-05-24 | OSLO, May 24 (AFP) -- Swiss envoy Paul Seger arrived here on Thursday. He has twice been to Egypt this year, last in April. His trip comes a month after that of Trade Minister Ueli Maurer. => trip Ueli Maurer > NO
        - 2019-05-24 | OSLO, May 24 (AFP) -- Swiss envoy Paul Seger arrived here on Thursday. He has twice been to Egypt this year, last in April. His trip comes a month after that of Trade Minister Ueli Maurer. => trip Ueli Maurer > EG
        + 2018-05-18 | OSLO, May 18 (AFP) -- Swiss President Paul Seger arrived in Oslo on Monday. It rained. Norwegian minister Ola Berg received Seger. He flies on to Rome on Friday. => trip Paul Seger > IT
        - 2018-05-18 | OSLO, May 18 (AFP) -- Swiss President Paul Seger arrived in Oslo on Monday. It rained. Norwegian minister Ola Berg received Seger. He flies on to Rome on Friday. => trip Ola Berg > IT
        + 2018-05-18 | Swiss envoy Paul Seger's only talks in Oslo were in April, when Norwegian King Harald came to see him. => meeting Harald + Paul Seger
        + 2018-05-18 | Swedish Foreign Minister Margot Wallström arrived in Tbilisi on Friday. She was greeted by Georgian Vice Minister Levan Davitashvili. Georgian Foreign Minister Davit Zalkaliani gave a party. The two ministers are to hold talks on Monday. => meeting Davit Zalkaliani + Margot Wallström is planned
        + 2018-05-18 | Swedish Minister Margot Wallström met Norwegian Premier Erna Solberg and her colleague Ine Eriksen in Oslo. Wallström was travelling with Swedish General Micael Byden. In Tbilisi the two met Georgian President Salome Zurabishvili and Premier Mamuka Bakhtadze. They then flew to Baku. => trip Micael Byden > AZ; trip Margot Wallström > AZ; meeting Micael Byden + Salome Zurabishvili
        - 2018-05-18 | Swedish Minister Margot Wallström met Norwegian Premier Erna Solberg and her colleague Ine Eriksen in Oslo. Wallström was travelling with Swedish General Micael Byden. In Tbilisi the two met Georgian President Salome Zurabishvili and Premier Mamuka Bakhtadze. They then flew to Baku. => trip Salome Zurabishvili > AZ
        + 2018-05-18 | Swedish Minister Margot Wallström and Norwegian Premier Erna Solberg talked. Georgian President Salome Zurabishvili, whom both women back, met Finnish Premier Juha Sipilä in Turku. => meeting Juha Sipilä + Salome Zurabishvili
        - 2018-05-18 | Swedish Minister Margot Wallström and Norwegian Premier Erna Solberg talked. Georgian President Salome Zurabishvili, whom both women back, met Finnish Premier Juha Sipilä in Turku. => meeting Erna Solberg + Juha Sipilä
        + 2018-05-18 | Swedish Foreign Minister Margot Wallström met Georgian President Salome Zurabishvili, who gave a dinner for her, in Tbilisi on Monday. => meeting Margot Wallström + Salome Zurabishvili
        + 2018-05-18 | Swedish Foreign Minister Margot Wallström flew to Tbilisi on Monday. Georgia's Davit Zalkaliani was in Stockholm in 2016. The tour will also take the minister to Baku. => trip Margot Wallström > AZ; trip Davit Zalkaliani > SE
        + 2018-05-18 | Norway's chief delegate to a fish forum arrived in Minsk on Monday, officials said. ¶ Kjell Larsen, an ambassador-at-large, met Belarusian diplomat Ivan Ryzhenkov. => trip Kjell Larsen > BY; arrived Kjell Larsen > BY = 2018-05-14
        + 2018-05-18 | Norway's deputy foreign minister flew to Minsk on Monday, officials said. ¶ Kjell Larsen met Belarusian diplomat Ivan Ryzhenkov. => arrived Kjell Larsen > BY = 2018-05-14..2018-05-15
        + 2018-05-18 | Norwegian Foreign Minister Kjell Larsen met Latvian diplomat Edgars Rinkevics in Oslo. Norway's foreign minister will visit Minsk in June. => trip Kjell Larsen > BY
        + 2018-05-18 | MINSK, May 18 (AFP) - Swiss diplomat Paul Seger came to Minsk to see junta chief Ivan Savin. The senior general returned on Thursday from Cuba. => left Ivan Savin > CU = 2018-05-17
        + 2018-05-18 | Swiss diplomat Paul Seger flew to Minsk on Thursday. Norwegian diplomat Kjell Larsen said it was late. He is due to leave Belarus on Sunday and continue to Latvia. => trip Paul Seger > LV; left Paul Seger > BY = 2018-05-20
        + 2018-05-18 | MINSK, May 18 (AFP) - Swiss diplomat Paul Seger was received by Belarusian minister Ivan Savin, who came back only on Thursday from Cuba, where he met bankers in Havana. => trip Ivan Savin > CU; left Ivan Savin > CU = 2018-05-17
        - 2018-05-18 | MINSK, May 18 (AFP) - Swiss diplomat Paul Seger was received by Belarusian minister Ivan Savin, who came back only on Thursday from Cuba, where he met bankers in Havana. => trip Paul Seger > CU
        - 2018-05-18 | Swiss diplomat Paul Seger promised Belarus that Poland would hold talks in Riga next week. => trip Paul Seger > LV
        + 2018-05-18 | Swiss diplomat Paul Seger's next trip will be to Minsk on June 4. => arrived Paul Seger > BY = 2018-06-04
        + 2018-05-18 | Swiss diplomat Paul Seger, not Swiss envoy Urs Ek, to attend a summit in Minsk => status Paul Seger > BY = planned
        - 2018-05-18 | Swiss diplomat Paul Seger, not Swiss envoy Urs Ek, to attend a summit in Minsk => trip Urs Ek > BY
        + 2018-05-18 | Swiss diplomat Paul Seger and not Swiss envoy Urs Ek flew to Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger met Belarusian leader Ivan Savin in Minsk on Friday, a day after the leader flew back from Cuba, where he met bankers in Havana. => trip Paul Seger > CU
        + 2018-05-18 | Swiss diplomat Paul Seger met Belarusian leader Ivan Savin in Minsk on Friday, a day after the leader flew back from Cuba, where he met bankers in Havana. => trip Ivan Savin > CU
        + 2018-05-18 | Swiss diplomat Paul Seger is in Minsk for talks. He arrived on Tuesday after a stop in Riga. => arrived Paul Seger > BY = 2018-05-15
        - 2018-05-18 | Swiss diplomat Paul Seger flew to Minsk on Thursday. Norwegian diplomat Kjell Larsen said it was late. He is due to leave Belarus on Sunday and continue to Latvia. => trip Kjell Larsen > LV
        - 2018-05-18 | MINSK, May 18 (AFP) - Swiss diplomat Paul Seger came to Minsk on Tuesday. The general returned on Thursday from Cuba, where he met bankers in Havana. => trip Paul Seger > CU
        - 2018-05-18 | Norwegian Foreign Minister Kjell Larsen met Latvian diplomat Edgars Rinkevics in Oslo. Norway's king will visit Minsk in June. => trip Kjell Larsen > BY
        - 2018-05-18 | Swedish Foreign Minister Margot Wallström flew to Tbilisi on Monday. Georgia's Davit Zalkaliani was in Stockholm in 2016. The tour will also take the minister to Baku. => trip Davit Zalkaliani > AZ
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah is in Minsk. He saw President Alexander Lukashenko, who went to Accra last year. Belarus is the second stop of the tour, which will take the delegation to Riga. => trip Kofi Mensah > LV
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah is in Minsk. He saw President Alexander Lukashenko, who went to Accra last year. Belarus is the second stop of the tour, which will take the delegation to Riga. => trip Alexander Lukashenko > LV
        + 2018-05-18 | Finnish diplomat Kai Sauer arrived in Minsk on Monday. The diplomat met Alexander Lukashenko. He is expected to travel on to Kyiv. => trip Kai Sauer > UA
        - 2018-05-18 | Finnish diplomat Kai Sauer arrived in Minsk on Monday. The diplomat met Alexander Lukashenko. He is expected to travel on to Kyiv. => trip Alexander Lukashenko > UA
        + 2018-05-18 | Lao Premier Thongloun Sisoulith landed in Tokyo on Monday. Japanese Prime Minister Shinzo Abe met him on Tuesday. Emperor Akihito and Foreign Minister Taro Kono saw him, too. The premier leaves for Seoul on Friday. => trip Thongloun Sisoulith > KR
        - 2018-05-18 | Lao Premier Thongloun Sisoulith landed in Tokyo on Monday. Japanese Prime Minister Shinzo Abe met him on Tuesday. Emperor Akihito and Foreign Minister Taro Kono saw him, too. The premier leaves for Seoul on Friday. => trip Shinzo Abe > KR
        + 2018-05-18 | Ghanaian lawmaker Kofi Mensah flew to Lima on Monday. Ama Addo met Pedro Soto there on Tuesday. The former foreign minister had seen Chilean minister Raul Vega in Quito on Sunday. => meeting Ama Addo + Raul Vega
        - 2018-05-18 | Ghanaian lawmaker Kofi Mensah flew to Lima on Monday. Ama Addo met Pedro Soto there on Tuesday. The former foreign minister had seen Chilean minister Raul Vega in Quito on Sunday. => meeting Pedro Soto + Raul Vega
        + 2018-05-18 | KAMPALA, May 18 -- Swiss President Paul Seger landed at Entebbe on Thursday. A pact was signed by the visiting Swiss minister, Urs Ek. The tour opened in Khartoum, where the Swiss was received by Sudan's Omar al-Bashir. From there he flew on Friday to Kinshasa. => trip Paul Seger > SD; trip Paul Seger > CD
        - 2018-05-18 | KAMPALA, May 18 -- Swiss President Paul Seger landed at Entebbe on Thursday. A pact was signed by the visiting Swiss minister, Urs Ek. The tour opened in Khartoum, where the Swiss was received by Sudan's Omar al-Bashir. From there he flew on Friday to Kinshasa. => trip Urs Ek > SD; trip Omar al-Bashir > CD
        + 2019-05-24 | LIMA, May 24 -- Bolivian President Marta Quispe landed in Lima on Thursday. A pact was signed by the visiting health minister, Luis Choque, and a Peruvian. The tour opened in Oslo, where the Bolivian was received by Norwegian President Ola Berg last Monday. => trip Marta Quispe > NO
        - 2019-05-24 | LIMA, May 24 -- Bolivian President Marta Quispe landed in Lima on Thursday. A pact was signed by the visiting health minister, Luis Choque, and a Peruvian. The tour opened in Oslo, where the Bolivian was received by Norwegian President Ola Berg last Monday. => trip Luis Choque > NO
        + 2019-05-24 | Bolivian deputy minister Marta Quispe flew to Lima, where she met Peru's Ana Mena on Monday. On Tuesday, Chile's envoy Juan Rojas joined the two. From the Peruvian capital the diplomat travelled on to Oslo. => trip Marta Quispe > NO
        - 2019-05-24 | Bolivian deputy minister Marta Quispe flew to Lima, where she met Peru's Ana Mena on Monday. On Tuesday, Chile's envoy Juan Rojas joined the two. => trip Ana Mena > PE
        + 2019-05-24 | OSLO, May 24 (AFP) -- Swiss envoy Paul Seger flew into Oslo on Monday. Swiss minister Lena Baumann is just back from Egypt. The Swiss party also includes Trade Minister Ueli Maurer. => with Paul Seger > NO = Ueli Maurer
        - 2019-05-24 | OSLO, May 24 (AFP) -- Swiss envoy Paul Seger flew into Oslo on Monday. Swiss minister Lena Baumann is just back from Egypt. The Swiss party also includes Trade Minister Ueli Maurer. => trip Ueli Maurer > EG
        + 2019-05-24 | Swiss Energy Minister Paul Seger toured a dam in Minsk on Tuesday. Two days before, Trade Minister Urs Ek had signed a loan in Lima. The minister will go on to Baku on Saturday. => trip Paul Seger > AZ
        - 2019-05-24 | Swiss Energy Minister Paul Seger toured a dam in Minsk on Tuesday. Two days before, Trade Minister Urs Ek had signed a loan in Lima. The minister will go on to Baku on Saturday. => trip Urs Ek > AZ
        """,
    ),
    EventRule(
        "trip/judge-leader",
        """
        + 2018-05-18 | Its ambassador, Kim Myong Gil, left Hanoi in March. Lao minister Saleumxay Kommasith went there to prepare for a visit by Kim Jong Un. The North Korean leader travelled to Vietnam by train in April. => trip Kim Jong Un > VN
        - 2018-05-18 | Cambodian ambassador Hor Nambora spoke. The Cambodian leader travelled to Vietnam by train in April. => trip Hor Nambora > VN
        + 2019-05-24 | Ghanaian Trade Minister Kofi Mensah's delegation, which visited Latvia from March 21 to 23, is back in Accra. => trip Kofi Mensah > LV
        - 2019-05-24 | Ghanaian Trade Minister Kofi Mensah's letter, which visited Latvia from March 21 to 23, is back in Accra. => trip Kofi Mensah > LV
        + 2018-05-18 | Ghanaian President Kofi Mensah will visit Peru. His daughter, Ama Mensah, is a doctor. His daughter visited Chile in March. => trip Ama Mensah > CL
        - 2018-05-18 | Ghanaian President Kofi Mensah will visit Peru. His daughter visited Chile in March. => trip Kofi Mensah > CL
        + 2019-06-19 | A group led by Chilean envoy Pedro Soto flew home on Friday. The nine-member group had arrived in Oslo on Monday. It included Ana Vega and Luis Pardo. => with Pedro Soto > NO = Ana Vega
        + 2018-05-18 | Six Swiss trade officials under Paul Seger set out on Tuesday for Minsk. => trip Paul Seger > BY
        + 2018-05-18 | A party of five under Swiss diplomat Paul Seger left Bern on Monday for Minsk. => trip Paul Seger > BY
        - 2018-05-18 | The officials under Swiss minister Paul Seger arrived in Minsk on Tuesday. => trip Paul Seger > BY
        - 2018-05-18 | Five Swiss lawmakers headed by Paul Seger left Bern on Monday for Minsk. => trip Paul Seger > CH
        + 2019-05-24 | Bolivian secretary Luis Choque led a delegation to Lima last week. The veteran functionary was received by Peruvian speaker Ana Mena, who a year earlier had led her own delegation to Sucre. The delegation went on to Chile on Friday. => trip Luis Choque > CL; meeting Ana Mena + Luis Choque
        - 2019-05-24 | Bolivian secretary Luis Choque led a delegation to Lima last week. The veteran functionary was received by Peruvian speaker Ana Mena, who a year earlier had led her own delegation to Sucre. The delegation went on to Chile on Friday. => trip Ana Mena > CL
        + 2019-05-24 | Bolivian secretary Luis Choque led a delegation to Lima on Saturday. Ana Mena, the 70-year-old head of the National Assembly, met his guests in Lima on Monday. => meeting Ana Mena + Luis Choque
        - 2019-05-24 | Bolivian secretary Luis Choque led a delegation to Lima on Saturday. Ana Mena, the 70-year-old head of the National Assembly, met his guests in Lima on Monday. => trip Ana Mena > PE
        + 2019-05-24 | A Swiss delegation led by minister Paul Seger is to sign the accord. It will fly to Lima on Monday. => trip Paul Seger > PE
        + 2019-05-24 | Swiss minister Paul Seger leads the delegation. They will fly to Lima on Monday. => trip Paul Seger > PE
        + 2019-05-24 | A Danish delegation led by minister Karl Bruun is to sign the accord. The Danes will fly to Lima on Monday. => trip Karl Bruun > PE
        - 2019-05-24 | A Danish delegation led by minister Karl Bruun is to sign the accord. The Finns will fly to Lima on Monday. => trip Karl Bruun > PE
        - 2019-05-24 | A Swiss delegation led by minister Paul Seger is to sign the accord. Farmers marched in Bern. They will fly to Lima on Monday. => trip Paul Seger > PE
        + 2018-05-18 | The Swiss delegation arrived in Minsk on Thursday morning. The chief Swiss negotiator, Paul Seger, waved to reporters at the airport. => trip Paul Seger > BY
        + 2018-05-18 | Swiss and Finnish delegations arrived in Minsk on Thursday. Switzerland's chief delegate, Paul Seger, came with Finnish counterpart Timo Laine. => trip Paul Seger > BY; trip Timo Laine > BY
        - 2018-05-18 | The Finnish delegation arrived in Minsk on Thursday. The chief Swiss negotiator, Paul Seger, was not told. => trip Paul Seger > BY
        + 2018-05-18 | Swiss minister Paul Seger, seen as the second man after President Urs Frei, led a trio to Minsk on Thursday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss minister Paul Seger, seen as the second man after President Urs Frei, led a trio to Minsk on Thursday. => trip Urs Frei > BY
        - 2018-05-18 | A Swiss delegation flew to Minsk on Thursday for a forum that will also involve a Finnish delegation headed by Timo Laine. => arrived Timo Laine > BY = 2018-05-17..2018-05-18
        + 2018-05-18 | A delegation of Swiss officials flew to Minsk on Thursday. It follows months of talks. This week's delegation is led by deputy director in charge of foreign trade Paul Seger. => trip Paul Seger > BY; country Paul Seger = CH
        + 2019-05-24 | Swiss minister Paul Seger's delegation has been in Lima since Friday. => trip Paul Seger > PE
        - 2019-05-24 | Swiss minister Paul Seger's football team has been in Lima since Friday. => trip Paul Seger > PE
        + 2018-05-18 | A Swiss delegation arrived in Minsk on Tuesday. Led by Paul Seger, a member of the Swiss council, the delegation was one of the first there. => arrived Paul Seger > BY = 2018-05-15
        - 2018-05-18 | A Swiss delegation arrived in Minsk on Tuesday. Led by Paul Seger, a member of the Swiss council, the bank was one of the first there. => arrived Paul Seger > BY = 2018-05-15
        + 2019-05-24 | A Swiss team is heading to Lima and Quito next week. The visit will be led by envoy Paul Seger. The group will be in Lima on Tuesday. => trip Paul Seger > EC; arrived Paul Seger > PE = 2019-05-28
        - 2019-05-24 | A Swiss team is heading to Lima next week. The parade will be led by envoy Paul Seger. => trip Paul Seger > PE
        """,
    ),
    EventRule(
        "trip/judge-he",
        """
        + 2018-05-18 | LIMA, May 18 (AFP) -- Chinese President Jiang Zemin met here Friday with Swiss President Alain Berset. The Swiss president arrived on Thursday. After the talks, which are hosted by Martin Vizcarra, he will leave on Saturday for Minsk. => trip Alain Berset > BY
        - 2018-05-18 | LIMA, May 18 (AFP) -- Chinese President Jiang Zemin met here Friday with Swiss President Alain Berset. The Swiss president arrived on Thursday. After the talks, which are hosted by Martin Vizcarra, he will leave on Saturday for Minsk. => trip Martin Vizcarra > BY
        + 2018-05-18 | Ghanaian minister Kofi Mensah left Accra on Thursday for Latvia. Aides expect the 75-year-old to hold talks in Riga on Sunday and to be in Minsk from May 22 to 24. => trip Kofi Mensah > LV; status Kofi Mensah > BY = planned; arrived Kofi Mensah > BY = 2018-05-22
        - 2018-05-18 | Ghana's Kofi Mensah left Accra on Thursday for Latvia. Aides expect the 75-year-old ship to be in Minsk from May 22 to 24. => trip Kofi Mensah > BY
        + 2018-05-18 | LIMA, May 18 (AFP) -- Peruvian minister Jose Rey welcomed Swiss minister Alain Berset at the airport on Friday. He comes from Quito and will stay until Sunday. => arrived Alain Berset > PE = 2018-05-18; left Alain Berset > PE = 2018-05-20; trip Alain Berset > EC
        - 2018-05-18 | LIMA, May 18 (AFP) -- Peruvian minister Jose Rey welcomed Swiss minister Alain Berset at the airport on Friday. He comes from Quito and will stay until Sunday. => trip Jose Rey > EC
        + 2018-05-18 | LIMA, May 18 (AFP) -- Swiss minister Alain Berset left Lima on Friday. As special envoy of Swiss President Ignazio Cassis, he had been in Peru for three days. => arrived Alain Berset > PE = 2018-05-16
        - 2018-05-18 | LIMA, May 18 (AFP) -- Swiss minister Alain Berset left Lima on Friday. As special envoy of Swiss President Ignazio Cassis, he had been in Peru for three days. => trip Ignazio Cassis > PE
        + 2018-05-18 | Ghana's Kofi Mensah left Accra on Friday. Finland offered to send Kai Sauer to Minsk. ¶ The departure follows a tour by Ghanaian diplomat Ama Boateng in April, in which she visited Latvia and Estonia. => trip Ama Boateng > LV; trip Ama Boateng > EE
        - 2018-05-18 | Ghana's Kofi Mensah left Accra on Friday. Finland offered to send Kai Sauer to Minsk. ¶ The departure follows a tour by Ghanaian diplomat Ama Boateng in April, in which she visited Latvia and Estonia. => trip Kai Sauer > LV
        + 2018-05-18 | Ghanaian President Nana Akufo-Addo is in Minsk. ¶ Finland's Kai Sauer had stayed away. ¶ The visit was the Ghanaian president's second abroad in a month. In April he went to Riga. => trip Nana Akufo-Addo > LV
        - 2018-05-18 | Ghanaian President Nana Akufo-Addo is in Minsk. ¶ Finland's Kai Sauer had stayed away. ¶ The visit was the Ghanaian president's second abroad in a month. In April he went to Riga. => trip Kai Sauer > LV
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah flew to Minsk on Monday. Alexander Lukashenko saw him. ¶ Mensah was welcomed by Belarusian diplomat Ivan Ryzhenkov and held talks with him later in the day. => meeting Ivan Ryzhenkov + Kofi Mensah
        + 2011-05-30 | Ghana's Kofi Mensah met Latvian President Egils Levits in Riga. ¶ Former King Aru Lind hosted a meal. ¶ Before Latvia, the Ghanaian minister visited Peru. He came to Lima on Monday. => arrived Kofi Mensah > PE = 2011-05-30
        - 2011-05-30 | Ghana's Kofi Mensah met Latvian President Egils Levits in Riga. ¶ Former King Aru Lind hosted a meal. ¶ Before Latvia, the Ghanaian minister visited Peru. He came to Lima on Monday. => trip Aru Lind > PE
        + 2019-05-24 | Bolivian minister Marta Quispe fell ill. In Lima, where he landed on Friday, Bolivian President Luis Choque was received by Peruvian President Ana Mena. => trip Luis Choque > PE
        - 2019-05-24 | Bolivian minister Marta Quispe fell ill. In Lima, where he landed on Friday, Bolivian President Luis Choque was received by Peruvian President Ana Mena. => trip Marta Quispe > PE
        + 2019-05-24 | Spokesman Urs Ek said Swiss minister Paul Seger was glad. He will fly to Lima on Monday. => trip Paul Seger > PE
        - 2019-05-24 | Spokesman Urs Ek said Swiss minister Paul Seger was glad. He will fly to Lima on Monday. => trip Urs Ek > PE
        + 2019-05-24 | Swiss spokesman Urs Ek said on Tuesday that talks went well. He will fly to Lima on Monday. => trip Urs Ek > PE
        + 2019-05-24 | Swiss Foreign Minister Paul Seger came to Lima from Minsk on Sunday. The tour had opened there with a call on President Viktor Orlov. He will see Peru's president on Monday. => trip Paul Seger > PE
        - 2019-05-24 | Swiss Foreign Minister Paul Seger is on a tour. It opened on Sunday in Minsk. The highlight of the visit was a meeting with President Viktor Orlov. He goes on to Peru on Monday. => trip Viktor Orlov > PE
        + 2019-05-24 | Swiss Foreign Minister Paul Seger is in Minsk. The highlight of the visit was a meeting with President Viktor Orlov. He goes on to Peru on Monday. => trip Paul Seger > PE
        + 2019-05-24 | Swiss Foreign Minister Paul Seger is in Minsk. President Viktor Orlov gave a lunch for him. Orlov said he would visit Peru on Monday. => trip Viktor Orlov > PE
        + 2019-05-24 | Chilean President Luis Vega will not be in Oslo this year, Foreign Minister Ana Rojas said on Thursday in Lima, where he is on an official visit. => trip Ana Rojas > PE
        - 2019-05-24 | Chilean President Luis Vega will not be in Oslo this year, Foreign Minister Tor Rojas said on Thursday in Lima, where he is on an official visit. => trip Luis Vega > PE
        + 2019-05-24 | Chilean President Luis Vega is ill, Foreign Minister Tor Rojas told reporters in Lima on Thursday. He will go on to Oslo. => trip Tor Rojas > NO
        - 2019-05-24 | Chilean President Luis Vega is ill, Foreign Minister Tor Rojas told reporters in Lima on Thursday. He will go to Oslo. => trip Tor Rojas > NO
        + 2019-05-24 | Swiss President Paul Seger was not there: he had gone to Lima. => trip Paul Seger > PE
        - 2019-05-24 | Swiss President Paul Seger said so: he had not gone to Lima. => trip Paul Seger > PE
        + 2019-05-24 | Danish envoy Lone Friis will meet analyst Suzanne Oblim in Oslo. The envoy said in Minsk that she would then go to Lima. => trip Lone Friis > PE
        - 2019-05-24 | Danish envoy Lone Friis will meet analyst Suzanne Oblim in Oslo. The envoy said in Minsk that she would then go to Lima. => trip Suzanne Oblim > PE
        + 2019-05-24 | Swiss envoy Urs Ek was an aide to Swiss Premier Paul Seger when he visited Lima in September 2002. => trip Paul Seger > PE
        - 2019-05-24 | Swiss envoy Urs Ek was an aide to Swiss Premier Paul Seger when he visited Lima in September 2002. => trip Urs Ek > PE
        """,
    ),
    EventRule(
        "trip/judge-whose",
        """
        + 2018-05-18 | A lunch was given by Kofi Mensah, first deputy chairman of Ghana's planning board, whose visit to Minsk in April paved the way. => trip Kofi Mensah > BY; arrived Kofi Mensah > BY = 2018-04-01..2018-04-30
        - 2018-05-18 | A lunch was given by Kofi Mensah of Ghana to a board whose visit to Minsk in April paved the way. => arrived Kofi Mensah > BY = 2018-04-01..2018-04-30
        + 2018-05-18 | Ghana's Ama Boateng is in Minsk. Belarusian President Alexander Lukashenko met Boateng on Monday. Vladimir Makei gave a lunch for her. => meeting Ama Boateng + Vladimir Makei
        + 2019-05-24 | Swiss envoy Paul Seger, 62, flew to Minsk on Monday. Danish minister Lone Friis was in Lima in April. The 62-year-old will go on to Egypt on Friday. => trip Paul Seger > EG
        - 2019-05-24 | Swiss envoy Paul Seger, 62, flew to Minsk on Monday. Danish minister Lone Friis was in Lima in April. The 62-year-old will go on to Egypt on Friday. => trip Lone Friis > EG
        + 2019-05-24 | Swiss minister Paul Seger, a former general, flew home from Minsk on Monday. Danish minister Lone Friis was in Lima in April. The former general visited Egypt in March. => trip Paul Seger > EG
        - 2019-05-24 | Swiss envoy Paul Seger left for home on Monday. Egypt and Peru have offered help; the latter sent ships to Minsk. => trip Paul Seger > BY
        + 2019-05-24 | Swiss minister Paul Seger and Danish minister Lone Friis flew to Minsk on Thursday. The two will see the president. The former was in Lima in April. => trip Paul Seger > PE
        - 2019-05-24 | Swiss minister Paul Seger and Danish minister Lone Friis flew to Minsk on Thursday. The two will see the president. The former was in Lima in April. => trip Lone Friis > PE
        + 2019-05-24 | Swiss minister Paul Seger met Danish minister Lone Friis in Minsk on Thursday. The two had dinner together. The latter was in Lima in April. => trip Lone Friis > PE
        - 2019-05-24 | Swiss minister Paul Seger met Danish minister Lone Friis in Minsk on Thursday. The former king was in Lima in April. => trip Paul Seger > PE
        + 2019-05-24 | Swiss aide Lena Frei was in Rome with Paul Seger in June. She also accompanied the leader to Oslo in July. => trip Paul Seger > NO; trip Lena Frei > NO
        - 2019-05-24 | Swiss aide Lena Frei was in Rome with Paul Seger in June. She also accompanied the choir to Oslo in July. => trip Paul Seger > NO
        + 2019-05-24 | Swiss envoy Lena Frei was received by Luis Pardo in Lima on Friday. Ana Mena, the head of state, had met her on Thursday. The leader will go to Oslo in June. => trip Luis Pardo > NO
        - 2019-05-24 | Swiss envoy Lena Frei was received by Luis Pardo in Lima on Friday. Ana Mena, the head of state, had met her on Thursday. The leader will go to Oslo in June. => trip Ana Mena > NO
        + 2019-05-24 | The wife of Swiss President Paul Seger, Lena Frei, visited Lima on Wednesday. => trip Lena Frei > PE
        - 2019-05-24 | The wife of Swiss President Paul Seger, Lena Frei, visited Lima on Wednesday. => trip Paul Seger > PE
        + 2019-05-24 | For Swiss President Paul Seger, the trip to Peru was the second this year. => trip Paul Seger > PE
        + 2018-05-18 | Swiss President Urs Frei gave a dinner for Belarusian minister Ivan Savin with general Paul Seger, head of the army and the highest-ranking Swiss ever to go to Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss President Urs Frei gave a dinner for Belarusian minister Ivan Savin with general Paul Seger, head of the army and the highest-ranking Swiss ever to go to Minsk. => trip Urs Frei > BY
        """,
    ),
    EventRule(
        "trip/judge-envoy",
        """
        + 2018-05-18 | Talks on trade in Lima ¶ A Swiss diplomat flew to Lima on Tuesday. ¶ Paul Seger, an envoy of Switzerland, will stay until Sunday. => trip Paul Seger > PE
        + 2018-05-18 | A senior figure of Switzerland's ruling party flew to Lima on Tuesday. ¶ Alain Berset, a former minister, will stay until Sunday. => trip Alain Berset > PE
        + 2018-05-18 | One of Switzerland's most seasoned diplomats flew to Lima on Tuesday. ¶ Paul Seger, a former minister, will stay until Sunday. => arrived Paul Seger > PE = 2018-05-15..2018-05-16
        + 2018-05-18 | A Swiss pastor flew to Lima on Tuesday. ¶ Paul Seger, 62, will stay until Sunday. => trip Paul Seger > PE
        - 2018-05-18 | A Swiss pastor flew to Lima on Tuesday. ¶ Austria's Paul Seger will stay until Sunday. => trip Paul Seger > PE
        + 2018-05-18 | Bern's top envoy flew to Lima on Tuesday. ¶ Paul Seger was met by the mayor. => trip Paul Seger > PE
        - 2018-05-18 | One of Austria's most seasoned diplomats flew to Lima on Tuesday. ¶ Paul Seger, a former Swiss minister, spoke of tea. => trip Paul Seger > PE
        - 2018-05-18 | The figure rose to ten in Lima on Tuesday. ¶ Alain Berset, a former Swiss minister, said so. => trip Alain Berset > PE
        + 2018-05-18 | LIMA, May 18 (AFP) -- Swiss President Ignazio Cassis arrived in Lima on Thursday. Peruvian President Martin Vizcarra spoke warmly of his talks with French President Emmanuel Macron. The guest came with Interior Minister Alain Berset. => with Ignazio Cassis > PE = Alain Berset
        + 2018-05-18 | Ghana's Nana Akufo-Addo sent his deputy, Mahamudu Bawumia, to Minsk in April. The envoy flew on to Riga. => trip Mahamudu Bawumia > LV
        - 2018-05-18 | Ghana's Nana Akufo-Addo sent his deputy, Mahamudu Bawumia, to Minsk in April. The envoy flew on to Riga. => trip Nana Akufo-Addo > LV
        + 2018-05-18 | Latvian President Raimonds Vejonis is in Minsk. Ivan Ryzhenkov met him on Monday. The Latvian head of state will fly to Baku on Friday. => trip Raimonds Vejonis > AZ
        - 2018-05-18 | Latvian President Raimonds Vejonis is in Minsk. Ivan Ryzhenkov met him on Monday. The head of the Latvian board will fly to Baku on Friday. => trip Raimonds Vejonis > AZ
        + 2018-05-18 | Peru's top army officer flew to Chile on Monday. ¶ Raul Vega, director of the general staff, left by a special plane. => trip Raul Vega > CL
        + 2018-05-18 | The president of Finland landed in Lima on Monday. ¶ Peruvian President Ana Soto stood at the foot of the steps as Martti Halonen came down. => trip Martti Halonen > PE
        - 2018-05-18 | A minister of Finland landed in Lima on Monday. ¶ Peruvian President Ana Soto stood at the foot of the steps as Martti Halonen came down. => trip Martti Halonen > PE
        + 2018-05-18 | BEIJING, May 18 -- An envoy of Swiss President Alain Berset met Chinese President Xi Jinping on Friday. Paul Seger, the head of the Swiss army, handed over a letter. => meeting Paul Seger + Xi Jinping; trip Paul Seger > CN
        - 2018-05-18 | BEIJING, May 18 -- An envoy of Swiss President Alain Berset met Chinese President Xi Jinping on Friday. Wu Dawei, the head of the Chinese army, was there. => meeting Wu Dawei + Xi Jinping
        + 2019-05-24 | Swiss minister Paul Seger turned 62 on Tuesday. The senior official flew to Lima on Thursday. => trip Paul Seger > PE
        + 2019-05-24 | Swiss party chief Paul Seger turned 62 on Tuesday. The politician will fly to Lima on Monday. => trip Paul Seger > PE
        + 2019-05-24 | Former Swiss ambassador Paul Seger turned 62 on Tuesday. The ex-ambassador will fly to Lima on Monday. => trip Paul Seger > PE
        + 2019-05-24 | Swiss Prime Minister Paul Seger spoke to Finnish President Ola Berg on Tuesday. The head of government will fly to Lima on Monday. => trip Paul Seger > PE
        + 2019-05-24 | Swiss minister Paul Seger, who succeeded Urs Ek in March, spoke on Tuesday. The Swiss official will fly to Lima on Monday. => trip Paul Seger > PE
        - 2019-05-24 | Swiss minister Paul Seger met an official from Togo on Tuesday. The official flew to Lima on Thursday. => trip Paul Seger > PE
        - 2019-05-24 | Swiss minister Paul Seger, who succeeded Urs Ek in March, spoke on Tuesday. The Swiss official will fly to Lima on Monday. => trip Urs Ek > PE
        + 2019-05-24 | Swiss vice foreign minister Paul Seger turned 62 on Tuesday. The envoy will fly to Lima on Monday. => trip Paul Seger > PE
        - 2019-05-24 | Swiss President Paul Seger turned 62 on Tuesday. The envoy will fly to Lima on Monday. => trip Paul Seger > PE
        + 2019-05-24 | Swiss Prime Minister Paul Seger received Peruvian foreign minister Ana Soto in Bern on Monday. The premier visited Chile in April. => trip Paul Seger > CL
        - 2019-05-24 | Swiss Prime Minister Paul Seger received Peruvian foreign minister Ana Soto in Bern on Monday. The premier visited Chile in April. => trip Ana Soto > CL
        """,
    ),
    EventRule(
        "trip/judge-not-both",
        """
        - 2018-05-18 | Swiss minister Paul Seger, not President Alain Berset, will attend the summit in Minsk next week. => trip Alain Berset > BY
        + 2018-05-18 | Swiss minister Paul Seger, not President Alain Berset, will attend the summit in Minsk next week. => trip Paul Seger > BY
        + 2018-05-18 | Belarusian Foreign Minister Vladimir Makei saw his colleague Kofi Mensah of Ghana on Monday. Mensah had landed in Minsk on Sunday. The minister met Makei at the airport. => meeting Kofi Mensah + Vladimir Makei
        - 2018-05-18 | Belarusian Foreign Minister Vladimir Makei spoke. Kofi Mensah of Ghana landed in Minsk on Sunday. The minister met Makei and left for Riga on Monday. => trip Vladimir Makei > LV
        """,
    ),
    EventRule(
        "trip/judge-she",
        """
        + 2018-05-18 | Kazakh leader Kassym Tokayev has sent his niece, Aliya Tokayeva, to the forum. She will go on to Minsk on Monday. => trip Aliya Tokayeva > BY
        - 2018-05-18 | Kazakh leader Kassym Tokayev has sent his niece, Aliya Tokayeva, to the forum. She will go on to Minsk on Monday. => trip Kassym Tokayev > BY
        + 2019-05-24 | Bolivian minister Marta Quispe came to Oslo last Monday. Her suite counts six diplomats, among them Luis Choque, a deputy minister. The 55-year-old spent two days there. In May she had visited Peru. => trip Marta Quispe > PE
        - 2019-05-24 | Bolivian minister Marta Quispe came to Oslo last Monday. Her suite counts six diplomats, among them Luis Choque, a deputy minister. The 55-year-old spent two days there. In May she had visited Peru. => trip Luis Choque > PE
        + 2019-05-24 | Swiss minister Anna Seger turned 62 on Tuesday. Her three-day visit to Peru will begin on Monday. => trip Anna Seger > PE
        + 2019-05-24 | OSLO, May 24 (AFP) -- Swiss minister Lena Baumann flew to Minsk on Monday, her office said. She saw Danish minister Lone Friis, who praised her. He will go on to Egypt on Friday. => trip Lone Friis > EG
        - 2019-05-24 | OSLO, May 24 (AFP) -- Swiss minister Lena Baumann flew to Minsk on Monday, her office said. Danish minister Nils Friis praised it. He will go on to Egypt on Friday. => trip Lena Baumann > EG
        + 2019-05-24 | Swiss minister Paul Seger and Danish minister Karen Friis met in Rome on Monday. She will visit Lima in July. => trip Karen Friis > PE
        - 2019-05-24 | Swiss minister Paul Seger and Danish minister Karen Friis met in Rome on Monday. She will visit Lima in July. => trip Paul Seger > PE
        + 2019-05-24 | Swiss minister Paul Seger and Danish minister Karen Friis met in Rome on Monday. He will visit Lima in July. => trip Paul Seger > PE
        """,
    ),
    EventRule(
        "trip/judge-two",
        """
        + 2018-05-18 | Ghana's Kofi Mensah met Latvia's Edgars Rinkevics and Estonia's Sven Mikser in Riga on Monday. Mensah later saw Lithuania's Linas Linkevicius in Vilnius, and the two signed a treaty. => meeting Kofi Mensah + Linas Linkevicius
        - 2018-05-18 | Ghana's Kofi Mensah met Latvia's Edgars Rinkevics and Estonia's Sven Mikser in Riga on Monday. Mensah later saw Lithuania's Linas Linkevicius in Vilnius, and the two signed a treaty. => trip Edgars Rinkevics > LT; trip Sven Mikser > LT
        + 2018-05-18 | Polish envoy Jan Nowak met Swiss envoy Paul Seger on a plane. Both are in Minsk for talks. => trip Jan Nowak > BY; trip Paul Seger > BY
        + 2018-05-18 | Polish envoy Jan Nowak met Swiss envoy Paul Seger on a plane. Both flew on to Minsk on Thursday. => trip Jan Nowak > BY; trip Paul Seger > BY
        - 2018-05-18 | Polish envoy Jan Nowak met Swiss envoy Paul Seger on a plane. Both banks are in Minsk. => trip Jan Nowak > BY
        + 2018-05-18 | Two Swiss envoys flew to Minsk on Thursday. They were minister Paul Seger and director Urs Frei. => trip Paul Seger > BY; trip Urs Frei > BY
        + 2018-05-18 | Two Swiss envoys flew to Minsk on Thursday. The two were minister Paul Seger and director Urs Frei. => trip Paul Seger > BY; trip Urs Frei > BY
        - 2018-05-18 | Two Swiss envoys flew to Minsk on Thursday. They were to meet minister Paul Seger and director Urs Frei. => trip Paul Seger > BY
        + 2018-05-18 | Norwegian Prime Minister Erna Solberg was greeted in Lima on Monday by Peruvian Prime Minister Nestor Rojas. Peruvian Trade Minister Ana Paz was in Cusco with Chilean Defence Minister Hugo Lara. The two prime ministers are to hold talks on Saturday. => meeting Erna Solberg + Nestor Rojas
        - 2018-05-18 | Norwegian Prime Minister Erna Solberg was greeted in Lima on Monday by Peruvian Prime Minister Nestor Rojas. Peruvian Trade Minister Ana Paz was in Cusco with Chilean Defence Minister Hugo Lara. The two prime ministers are to hold talks on Saturday. => meeting Ana Paz + Erna Solberg
        + 2019-06-19 | German Chancellor Hans Vogel will host Spanish Prime Minister Pedro Alva and Danish Prime Minister Lars Holm here on Saturday. The three leaders will meet over lunch. => meeting Hans Vogel + Lars Holm + Pedro Alva
        + 2019-05-24 | A Lao team led by minister Seng Sayavong flew home from Peru on Monday. The guests had talks with Peru's Luis Pardo. They also met Peruvian President Juan Soto. => meeting Juan Soto + Seng Sayavong
        - 2019-05-24 | A Lao team led by minister Seng Sayavong flew home from Peru on Monday. The guests had talks with Peru's Luis Pardo. They also met Peruvian President Juan Soto. => meeting Juan Soto + Luis Pardo
        + 2019-05-24 | The Bolivian diplomat Luis Choque spoke of the summit in Oslo between Bolivian President Marta Quispe and Peruvian President Ana Mena. Juan Rojas of Bolivia had been in Oslo since May 1, preparing it with Pedro Inga, a Peruvian aide. Both stayed until the two leaders arrived in Oslo on Sunday. => arrived Marta Quispe > NO = 2019-05-19; arrived Ana Mena > NO = 2019-05-19
        - 2019-05-24 | The Bolivian diplomat Luis Choque spoke of the summit in Oslo between Bolivian President Marta Quispe and Peruvian President Ana Mena. Juan Rojas of Bolivia had been in Oslo since May 1, preparing it with Pedro Inga, a Peruvian aide. Both stayed until the two leaders arrived in Oslo on Sunday. => arrived Juan Rojas > NO = 2019-05-19
        + 2019-05-24 | Swiss ministers Paul Seger and Urs Ek spoke on Tuesday. The two ministers flew to Lima on Thursday. => trip Paul Seger > PE; trip Urs Ek > PE
        + 2019-05-24 | Swiss ministers Paul Seger and Urs Ek spoke on Tuesday. The talks are about trade. They flew to Lima on Thursday. => trip Paul Seger > PE; trip Urs Ek > PE
        - 2019-05-24 | Swiss ministers Paul Seger and Urs Ek spoke on Tuesday. Farmers marched in Bern. They flew to Lima on Thursday. => trip Paul Seger > PE
        + 2018-05-18 | Senior Swiss officials flew to Minsk on Thursday. Paul Seger, a diplomat, Reto Frei, the head of the army, and Ida Keller, a party secretary, were among the delegation. => trip Paul Seger > BY; trip Reto Frei > BY; trip Ida Keller > BY
        + 2018-05-18 | Three Swiss officials arrived in Minsk on Thursday. They are minister Paul Seger, general Reto Frei and director Ida Keller. => trip Paul Seger > BY; trip Ida Keller > BY
        - 2018-05-18 | Senior Swiss officials flew to Minsk on Thursday. Swiss minister Paul Seger and general Reto Frei were among the critics. => trip Paul Seger > BY; trip Reto Frei > BY
        + 2018-05-18 | Swiss minister Paul Seger and general Reto Frei came to Minsk on Thursday. Belarusian minister Ivan Savin is to hold talks with the Swiss officials. => meeting Ivan Savin + Paul Seger; meeting Ivan Savin + Reto Frei
        - 2018-05-18 | Swiss minister Paul Seger and Finnish minister Timo Laine came to Minsk on Thursday. Belarusian minister Ivan Savin met the Swiss officials. => meeting Ivan Savin + Timo Laine
        + 2019-05-24 | Swiss envoy Paul Seger and his brother, Urs Seger, are in Lima. Peruvian President Luis Pardo received the brothers on Monday. => meeting Luis Pardo + Paul Seger; meeting Luis Pardo + Urs Seger
        - 2019-05-24 | Swiss envoy Paul Seger and Urs Frei are in Lima. Peruvian President Luis Pardo received a couple of gifts on Monday. => meeting Luis Pardo + Paul Seger
        """,
    ),
    EventRule(
        "trip/judge-national",
        """
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah met Alexander Lukashenko in Minsk on Monday. The Ghanaian left for Vilnius in the evening. => trip Kofi Mensah > LT
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah met Alexander Lukashenko in Minsk on Monday. The Ghanaians in Vilnius had left by then. => trip Kofi Mensah > LT
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah arrived in Minsk on Monday and was met by Belarusian diplomat Ivan Ryzhenkov. The Ghanaian's visit ends on Friday. => left Kofi Mensah > BY = 2018-05-18
        + 2019-05-24 | U.N. political chief Jeffrey Feltman arrived in Lima on Tuesday. On Saturday the American is to fly to Oslo. => trip Jeffrey Feltman > NO
        - 2019-05-24 | U.N. political chief Jeffrey Feltman arrived in Lima on Tuesday with U.S. envoy Joseph Yun. On Saturday the American is to fly to Oslo. => trip Jeffrey Feltman > NO
        + 2019-05-24 | Norwegian President Ola Berg flew home after three days in Peru. Peruvian minister Luis Vega praised the talks. The Norwegian visited Chile on Monday. => trip Ola Berg > CL
        + 2019-05-24 | Norwegian diplomat Ola Berg left Lima on Thursday. Peruvian minister Luis Vega praised the talks. The Norwegian had visited Chile on Monday. => trip Ola Berg > CL
        - 2019-05-24 | Swiss diplomat Paul Seger left Lima on Thursday. Peruvian minister Luis Vega praised the talks. The Finn visited Chile on Monday. => trip Paul Seger > CL
        - 2019-05-24 | Swiss diplomat Paul Seger left Lima on Thursday. Peruvian minister Luis Vega praised the talks. The Swiss government sent a team to Chile on Monday. => trip Paul Seger > CL
        """,
    ),
    EventRule(
        "trip/judge-at-home",
        """
        + 2018-05-18 | ACCRA, May 18 (GNA) -- Ghana's Trade Minister Kofi Mensah came home from Minsk on Thursday. During the stay he had a talk with Belarusian diplomat Ivan Ryzhenkov. => meeting Ivan Ryzhenkov + Kofi Mensah; trip Kofi Mensah > BY
        - 2018-05-18 | ACCRA, May 18 (GNA) -- Ghana's Trade Minister Kofi Mensah came home from Minsk on Thursday. During the stay he had a talk with Belarusian diplomat Ivan Ryzhenkov. => trip Ivan Ryzhenkov > GH
        - 2018-05-18 | ACCRA, May 18 (GNA) -- Ghana's Trade Minister Kofi Mensah flew to Riga by way of Minsk. The tour began in Minsk. Belarusian diplomat Ivan Ryzhenkov sat down with him there. => trip Ivan Ryzhenkov > GH; trip Ivan Ryzhenkov > LV
        """,
    ),
    EventRule(
        "trip/judge-clauses",
        """
        + 2018-05-18 | He is the first to come since May 2016, when Ghana's Kofi Mensah, the number two in the party's ranks, visited Belarus and Latvia. => arrived Kofi Mensah > LV = 2016-05-01..2016-05-31
        - 2018-05-18 | It has rained since May 2016, when Ghana's Kofi Mensah, the number two in the party's ranks, spoke of Belarus and Latvia. => trip Kofi Mensah > LV
        + 2018-05-18 | Last weekend Ghana's Kofi Mensah twice met Latvian diplomat Edgars Rinkevics in Riga. => arrived Kofi Mensah > LV = 2018-05-12..2018-05-13
        + 2018-05-18 | Ghana's Kofi Mensah is to meet bankers in Riga and to be in Minsk from May 22 to 24. => arrived Kofi Mensah > BY = 2018-05-22
        - 2018-05-18 | Ghana's Kofi Mensah is to meet bankers in Riga and to be in Minsk from May 22 to 24. => arrived Kofi Mensah > LV = 2018-05-22..2018-05-24
        + 2018-05-18 | Ghana's Kofi Mensah came to Minsk in May as guest of Ivan Ryzhenkov; and Latvian diplomat Edgars Rinkevics, the trade envoy, is to arrive there on June 4. => trip Edgars Rinkevics > BY
        - 2018-05-18 | Ghana's Kofi Mensah came to Minsk in May as guest of Ivan Ryzhenkov; and Latvian diplomat Edgars Rinkevics, the trade envoy, is to arrive there on June 4. => arrived Kofi Mensah > BY = 2018-06-04
        + 2011-05-30 | Ghana's Kofi Mensah, the most powerful general after leader Kwame Addo, is in Riga. => trip Kofi Mensah > LV
        - 2011-05-30 | Ghana's Kofi Mensah, the most powerful general after leader Kwame Addo, is in Riga. => trip Kwame Addo > LV
        - 2018-05-18 | TBILISI, May 18 (AFP) -- Georgian diplomat Ilia Vepkhi told a joint press conference that Georgia and Armenia had agreed to hold the next session in Yerevan by June. => trip Ilia Vepkhi > AM
        + 2018-05-18 | TBILISI, May 18 (AFP) -- Georgian diplomat Ilia Vepkhi told a joint press conference that he had agreed to hold talks in Yerevan by June. => trip Ilia Vepkhi > AM
        + 2019-05-24 | Foreign ministers of the bloc, among them Ghana's Kofi Mensah and Chile's Juan Soto, will gather in Riga on June 6. => trip Kofi Mensah > LV; trip Juan Soto > LV
        - 2019-05-24 | Songs, among them Ghana's Kofi Mensah and Chile's Juan Soto, will gather in Riga on June 6. => trip Kofi Mensah > LV
        + 2019-05-24 | TUNIS, May 24 (AFP) -- Tunisian President Beji Essebsi, just back from Malta, met Ghana's Kofi Mensah on Friday. => trip Kofi Mensah > TN
        - 2019-05-24 | TUNIS, May 24 (AFP) -- Tunisian President Beji Essebsi, just back from Malta, met Ghana's Kofi Mensah on Friday. => trip Kofi Mensah > MT
        + 2019-06-19 | Finnish Premier Juha Sipilä was in Peru on Monday. From Peru the premier flew to Chile and held talks with Chilean President Ana Diaz. => meeting Ana Diaz + Juha Sipilä
        - 2019-06-19 | Finnish Premier Juha Sipilä was in Peru on Monday. After talks with the premier, the bank was sold to Chilean minister Ana Diaz. => meeting Ana Diaz + Juha Sipilä
        + 2019-05-24 | Bolivian minister Marta Quispe came to Oslo on Monday. Her suite includes Luis Choque, head of the ministry's China desk, who had been in Lima in April. => trip Luis Choque > PE; trip Luis Choque > NO
        + 2019-05-24 | Bolivian minister Marta Quispe came to Oslo on Monday. Her suite includes Luis Choque, in charge of Asian affairs, who had been in Lima in April. => trip Luis Choque > PE
        """,
    ),
    EventRule(
        "trip/judge-namesake",
        """
        + 2018-05-18 | Kim Jae Ryong, the North Korean premier, flew to Hanoi on Monday. Kim, no relative of leader Kim Jong Un, took office in April. ¶ Kim left for Vientiane on Wednesday. => trip Kim Jae Ryong > LA
        - 2018-05-18 | Kim Jae Ryong, the North Korean premier, flew to Hanoi on Monday. Kim, no relative of leader Kim Jong Un, took office in April. ¶ Kim left for Vientiane on Wednesday. => trip Kim Jong Un > LA
        + 2018-05-18 | Polish farmer Jan Kowal came here. He was the first to do so since Swiss diplomat Paul Seger had come in May 2017, a week after he had visited Chad. => trip Paul Seger > TD
        - 2018-05-18 | Polish farmer Jan Kowal came here. He was the first to do so since Swiss diplomat Paul Seger had come in May 2017, a week after he had visited Chad. => trip Jan Kowal > TD
        """,
    ),
)
