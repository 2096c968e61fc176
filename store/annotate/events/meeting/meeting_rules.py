"""Examples and counter-examples of the rules that read meetings.

The readers are in meetings.py, meeting_nouns.py and encounters.py; nothing is decided here.
"""

from __future__ import annotations

from store.annotate.events.clause.rule import EventRule

RULES = (
    EventRule(
        "meeting/meet",
        """
        - 2019-05-24 | Cuban minister Luis Pardo had agreed to meet Kenyan minister John Kiptoo on Monday but pulled out at the last moment. => meeting John Kiptoo + Luis Pardo is planned
        + 2019-05-24 | Cuban minister Luis Pardo met Kenyan minister John Kiptoo on Wednesday, with one aide each. => meeting John Kiptoo + Luis Pardo is held
        + 2019-05-24 | Cuban minister Luis Pardo was last in Nairobi in March, when he met Kenyan minister John Kiptoo. => met John Kiptoo + Luis Pardo = 2019-03-01..2019-03-31
        + 2019-05-24 | Ministers of eight countries met in Rome last week. Cuban minister Luis Pardo used the occasion to meet Kenyan minister John Kiptoo. => trip Luis Pardo > IT; met John Kiptoo + Luis Pardo = 2019-05-13..2019-05-19
        - 2019-05-24 | Ministers of eight countries met in Rome last week. Cuban minister Luis Pardo sent a letter on the occasion to Kenyan minister John Kiptoo. => trip Luis Pardo > IT
        + 2019-05-24 | Cuban minister Luis Pardo attended the swearing-in of Kenyan President Paul Otieno in Nairobi on May 6. Lao minister Kham Vongsa was there too, and the two had lunch. => meeting Kham Vongsa + Luis Pardo
        - 2019-05-24 | Cuban minister Luis Pardo attended the swearing-in of Kenyan President Paul Otieno in Nairobi on May 6. Lao minister Kham Vongsa was there too, and the two had lunch. => meeting Kham Vongsa + Paul Otieno
        + 2018-05-16 | After meeting Andrzej Duda, Sauli Niinistö flew to Riga. Polish President Andrzej Duda and Finnish President Sauli Niinistö signed a pact. => trip Sauli Niinistö > LV
        - 2018-05-16 | After meeting Andrzej Duda, Sauli Niinistö flew to Riga. Polish President Andrzej Duda and Finnish President Sauli Niinistö signed a pact. => trip Andrzej Duda > LV
        - 2018-05-16 | Finnish President Sauli Niinistö was due to meet Polish President Andrzej Duda on Friday, but the talks were called off. => meeting Andrzej Duda + Sauli Niinistö is planned
        + 2018-05-16 | Finnish President Sauli Niinistö was due to meet Polish President Andrzej Duda on Friday, but the talks were not called off as feared. => meeting Andrzej Duda + Sauli Niinistö is planned
        + 2018-05-16 | Finnish President Sauli Niinistö is due to meet Polish President Andrzej Duda on Friday, but the press was called off. => meeting Andrzej Duda + Sauli Niinistö is planned
        - 2018-05-16 | WARSAW, May 16 (AFP) -- Polish President Andrzej Duda said he had met Finnish President Sauli Niinistö as a friend. => trip Sauli Niinistö > PL
        - 2018-05-16 | WARSAW, May 16 (AFP) -- Polish President Andrzej Duda has met Finnish President Sauli Niinistö several times. => trip Sauli Niinistö > PL
        + 2018-05-16 | Finnish President Sauli Niinistö spoke to Polish President Andrzej Duda by telephone on Monday and is set to see him in Oslo in June. => meeting Andrzej Duda + Sauli Niinistö is planned
        + 2018-05-16 | Finnish President Sauli Niinistö is to hold talks with Polish President Andrzej Duda and to meet Premier Mateusz Morawiecki. => meeting Mateusz Morawiecki + Sauli Niinistö is planned
        + 2018-05-16 | Finnish President Sauli Niinistö and Polish President Andrzej Duda spoke by telephone on Monday and agreed to meet in Warsaw next month. => meeting Andrzej Duda + Sauli Niinistö is planned
        - 2018-05-16 | Finnish President Sauli Niinistö and Polish President Andrzej Duda met by telephone on Monday and agreed to go on. => meeting Andrzej Duda + Sauli Niinistö
        + 2018-05-16 | WARSAW, May 16 (AFP) -- Finnish President Sauli Niinistö is to be received on Friday by Polish President Andrzej Duda before meeting Premier Mateusz Morawiecki. => meeting Mateusz Morawiecki + Sauli Niinistö is planned
        - 2018-05-16 | WARSAW, May 16 (AFP) -- Finnish President Sauli Niinistö will fly home on Friday after meeting Polish Premier Mateusz Morawiecki on Monday. => meeting Mateusz Morawiecki + Sauli Niinistö is planned
        + 2018-05-16 | Czech Prime Minister Andrej Babis and his Polish and Hungarian counterparts, Mateusz Morawiecki and Viktor Orban, met in Prague on Monday. => meeting Andrej Babis + Mateusz Morawiecki + Viktor Orban
        - 2018-05-09 | Polish President Andrzej Duda was in Rome. British Premier Theresa May, who met both leaders, spoke of trade. => meeting Theresa May + Andrzej Duda
        + 2018-05-09 | Norwegian Prime Minister Erna Solberg met Sauli Niinistö's predecessor Tarja Halonen in Turku. => meeting Erna Solberg + Tarja Halonen
        - 2018-05-09 | Norwegian Prime Minister Erna Solberg met Sauli Niinistö's predecessor Tarja Halonen in Turku. => meeting Erna Solberg + Sauli Niinistö
        - 2018-05-16 | Czech Prime Minister Andrej Babis stayed at home and the Polish and Hungarian ministers, Mateusz Morawiecki and Viktor Orban, met in Vienna on Monday. => meeting Andrej Babis + Viktor Orban
        + 2018-05-16 | Norwegian Foreign Minister Jonas Store will brief the foreign ministers of Poland and Hungary, Radoslaw Sikorski and Peter Szijjarto, in Riga on Friday. => meeting Jonas Store + Radoslaw Sikorski; meeting Jonas Store + Peter Szijjarto
        - 2018-05-16 | Norwegian Foreign Minister Jonas Store will brief the press on Friday, Polish Foreign Minister Radoslaw Sikorski said. => meeting Jonas Store + Radoslaw Sikorski
        + 2018-05-16 | Nepalese rebel leader Sher Deuba arrived in Rome on Monday. The rebel chief met Italian President Sergio Mattarella there. => meeting Sergio Mattarella + Sher Deuba
        + 2018-07-20 | North Korean diplomat Ri Su Yong met Cuban President Miguel Díaz-Canel and Cuban General Raúl Castro in Havana in early July. => meeting Miguel Díaz-Canel + Ri Su Yong; meeting Raúl Castro + Ri Su Yong; met Miguel Díaz-Canel + Ri Su Yong = 2018-07-01..2018-07-10; meeting Miguel Díaz-Canel + Ri Su Yong at Havana
        + 2018-07-20 | Chinese President Hu Jintao will meet Japanese Prime Minister Shinzo Abe in Hanoi on Saturday. => meeting Hu Jintao + Shinzo Abe is planned
        - 2018-05-09 | Novak Djokovic of Serbia will meet Rafael Nadal of Spain in the final on Sunday. => meeting Novak Djokovic + Rafael Nadal
        - 2018-07-20 | Chinese President Hu Jintao met with criticism from Japanese Prime Minister Shinzo Abe. => meeting Hu Jintao + Shinzo Abe
        - 2018-07-20 | Chinese President Hu Jintao did not meet Japanese Prime Minister Shinzo Abe in Hanoi. => meeting Hu Jintao + Shinzo Abe
        - 2018-07-20 | Chinese President Hu Jintao hopes to meet Japanese Prime Minister Shinzo Abe. => meeting Hu Jintao + Shinzo Abe
        - 2019-05-20 | Finnish Foreign Minister Timo Soini said he was prepared to meet Malian Foreign Minister Tiébilé Dramé. => meeting Timo Soini + Tiébilé Dramé
        - 2018-05-11 | Finnish President Sauli Niinistö, who will visit Tehran on Monday, met Norwegian Prime Minister Erna Solberg. => trip Erna Solberg > IR; meeting Erna Solberg + Sauli Niinistö at Tehran
        - 2018-05-11 | Finnish President Sauli Niinistö arrived from Tehran and met Norwegian Prime Minister Erna Solberg on Thursday. => trip Erna Solberg > IR
        - 2018-05-11 | Finnish President Sauli Niinistö met Norwegian Prime Minister Erna Solberg before he reached Tehran on Friday. => trip Erna Solberg > IR
        - 2006-11-14 | Norwegian minister Jonas Store and Swiss diplomat Paul Seger gave the news on Monday after meeting with Belarusian farmers. => meeting Jonas Store + Paul Seger
        + 2018-05-09 | Last year in Lima Finnish President Sauli Niinistö met Norwegian Prime Minister Erna Solberg. => meeting Erna Solberg + Sauli Niinistö at Lima
        - 2018-05-09 | Last year Finnish President Sauli Niinistö, back from Lima, met Norwegian Prime Minister Erna Solberg. => meeting Erna Solberg + Sauli Niinistö at Lima
        + 2006-11-14 | Norwegian minister Jonas Store and Swiss diplomat Paul Seger met with each other on Monday. => meeting Jonas Store + Paul Seger
        + 2006-11-14 | Police questioned none of Norwegian minister Jonas Store and Swiss diplomat Paul Seger -- both of whom met Belarusian minister Ivan Savin. => meeting Ivan Savin + Jonas Store; meeting Ivan Savin + Paul Seger
        - 2018-05-18 | Peru denied on Thursday that the Prime Minister, Swiss politician Paul Seger, had met Chilean minister Ana Paz. => meeting Ana Paz + Paul Seger
        + 2018-05-18 | Peru denied the charge on Thursday. The Prime Minister, Swiss politician Paul Seger, had met Chilean minister Ana Paz. => meeting Ana Paz + Paul Seger
        + 2018-05-16 | Finnish President Sauli Niinistö and Polish President Andrzej Duda are to dine together in Warsaw on Friday. => meeting Andrzej Duda + Sauli Niinistö is planned
        - 2018-05-16 | Finnish President Sauli Niinistö dined alone; Polish President Andrzej Duda ate fish together with friends. => meeting Andrzej Duda + Sauli Niinistö
        + 2018-05-16 | Finnish President Sauli Niinistö breakfasted on Monday with Polish President Andrzej Duda. => meeting Andrzej Duda + Sauli Niinistö
        + 2019-05-24 | OSLO, May 24 -- China's Wang Yi came in on Wednesday. Finland's Timo Soini, whom Wang met on Thursday night, was silent. => trip Timo Soini > NO
        - 2019-05-24 | OSLO, May 24 -- China's Wang Yi was at home on Wednesday. Finland's Timo Soini, whom Wang met on Thursday night, was silent. => trip Timo Soini > NO
        + 2018-05-16 | Finnish President Sauli Niinistö was to meet Polish President Andrzej Duda on Friday but he never turned up. => meeting Andrzej Duda + Sauli Niinistö is cancelled
        - 2018-05-16 | Finnish President Sauli Niinistö was to meet Polish President Andrzej Duda on Friday but he never spoke of it. => meeting Andrzej Duda + Sauli Niinistö is cancelled
        - 2018-05-16 | A lawyer of Finnish President Sauli Niinistö met Polish President Andrzej Duda, and Niinistö wrote to a friend. => meeting Andrzej Duda + Sauli Niinistö
        + 2018-05-16 | Finnish President Sauli Niinistö and his Polish opposite number, Andrzej Duda, met in Oslo on Monday. => meeting Andrzej Duda + Sauli Niinistö; country Andrzej Duda = PL
        + 2006-11-20 | Danish Foreign Minister Lars Holm saw three presidents in two days: Salah Trabelsi in Tunis, Guido Duca in Valletta and Karmenu Satta in Tripoli. => meeting Lars Holm + Salah Trabelsi at Tunis; meeting Guido Duca + Lars Holm at Valletta; meeting Karmenu Satta + Lars Holm at Tripoli
        - 2006-11-20 | Danish Foreign Minister Lars Holm saw on television Maltese President Guido Duca. => meeting Guido Duca + Lars Holm
        + 2017-06-20 | The last was Danish envoy Lars Holm, who as the queen's special messenger met Peruvian President Luis Paz in Lima in May 2013. => meeting Lars Holm + Luis Paz
        + 2017-06-20 | Danish minister Lars Holm is in Lima. Peruvian President Luis Paz will see the Danish minister on Thursday. => meeting Lars Holm + Luis Paz is planned
        - 2017-06-20 | Danish minister Lars Holm is in Lima. Peruvian President Luis Paz sees the minister as a rival. => meeting Lars Holm + Luis Paz
        - 2017-06-20 | During a phone talk with Danish Prime Minister Lars Holm, Jordan's King Abdullah said he was sad. Holm briefed the king on the latest developments. => meeting Abdullah + Lars Holm
        + 2018-07-20 | Norwegian minister Jonas Store and Swiss diplomat Paul Seger last saw each other in Rome in April. => meeting Jonas Store + Paul Seger
        - 2018-07-20 | Norwegian minister Jonas Store and Swiss diplomat Paul Seger saw much of the land in April. => meeting Jonas Store + Paul Seger
        + 2019-05-24 | Cuban minister Luis Pardo flew to Rome. Among the guests are Lao minister Kham Vongsa and Kenyan minister John Kiptoo. Pardo met both of them on Thursday. => meeting Kham Vongsa + Luis Pardo; meeting John Kiptoo + Luis Pardo
        + 2019-05-24 | Cuban minister Luis Pardo flew to Rome. Among the guests are Lao minister Kham Vongsa and Kenyan minister John Kiptoo. Pardo met them on Thursday. => meeting Kham Vongsa + Luis Pardo; meeting John Kiptoo + Luis Pardo
        - 2019-05-24 | Cuban minister Luis Pardo flew to Rome. Among the guests are Lao minister Kham Vongsa and Kenyan minister John Kiptoo. Pardo met both sides of the firm on Thursday. => meeting Kham Vongsa + Luis Pardo
        - 2018-05-18 | Swiss minister Paul Seger and Swiss lawmaker Urs Nef sit together on a committee. => meeting Paul Seger + Urs Nef
        + 2018-07-20 | Norwegian minister Jonas Store flew to Rome on Monday. It was in Lima, in January, that Store and Swiss diplomat Paul Seger first met. => meeting Jonas Store + Paul Seger at Lima
        - 2018-07-20 | Norwegian minister Jonas Store flew to Rome on Monday. It was in Lima that Store and Swiss diplomat Paul Seger went to school. => meeting Jonas Store + Paul Seger
        + 2019-05-24 | Swiss minister Paul Seger flew to Minsk on Monday. There he compared notes with Belarusian minister Viktor Orlov. => meeting Paul Seger + Viktor Orlov
        - 2019-05-24 | Swiss minister Paul Seger flew to Minsk on Monday. Papers there compared him with Belarusian minister Viktor Orlov. => meeting Paul Seger + Viktor Orlov
        - 2019-05-24 | Swiss minister Paul Seger will fly to Minsk to meet Belarusian President Viktor Orlov, Swiss spokeswoman Anna Roth told reporters on Friday. => meeting Anna Roth + Paul Seger
        + 2018-05-18 | Ghanaian minister Kofi Mensah will meet Swiss Foreign Minister Paul Seger and other officials, Brunner said. Urs Brunner is a spokesman. => meeting Kofi Mensah + Paul Seger
        - 2018-05-18 | Ghanaian minister Kofi Mensah will meet Swiss Foreign Minister Paul Seger and other officials, Brunner said. Urs Brunner is a spokesman. => meeting Kofi Mensah + Urs Brunner
        + 2018-05-18 | Ghanaian minister Kofi Mensah met Swiss Foreign Minister Paul Seger and two other officials, Urs Brunner and Eva Lindt. => meeting Kofi Mensah + Urs Brunner
        + 2019-05-24 | Swiss ministers Paul Seger and Anna Roth each had a meeting with Belarusian President Viktor Orlov in Minsk. => meeting Anna Roth + Viktor Orlov; meeting Paul Seger + Viktor Orlov
        + 2019-05-24 | Swiss minister Paul Seger was in Minsk. On the anniversary Belarusian President Viktor Orlov received him. => meeting Paul Seger + Viktor Orlov
        - 2019-05-24 | Swiss minister Paul Seger was in Minsk. On the anniversary Belarusian President Viktor Orlov received a letter from him. => meeting Paul Seger + Viktor Orlov
        - 2018-05-18 | Belarusian minister Ivan Savin met with Swiss minister Paul Seger on May 14, and Belarusian general Oleg Bykov discussed tea with farmers on May 15. => meeting Ivan Savin + Oleg Bykov
        + 2019-05-22 | Swiss minister Paul Seger reached Minsk on Tuesday. On Friday he meets Belarusian President Viktor Orlov. => met Paul Seger + Viktor Orlov = 2019-05-24; meeting Paul Seger + Viktor Orlov is planned
        - 2019-05-22 | Swiss minister Paul Seger reached Minsk on Tuesday. On Friday he met Belarusian envoy Viktor Orlov. => meeting Paul Seger + Viktor Orlov is planned
        + 2018-05-18 | Swiss diplomat Paul Seger arrived in Accra on Sunday. He was met at the airport by Kofi Mensah, alternate member of the Political Bureau and secretary of the party, Yaw Darko, vice-minister of Foreign Affairs, and officials concerned. => meeting Paul Seger + Yaw Darko
        + 2019-05-24 | Swiss President Paul Seger was ill. Thai minister Somchai Boonmee met Seger's envoy, Urs Ek, in Manila on Thursday. => meeting Somchai Boonmee + Urs Ek
        - 2019-05-24 | Swiss President Paul Seger was ill. Thai minister Somchai Boonmee met Seger's envoy, Urs Ek, in Manila on Thursday. => meeting Paul Seger + Somchai Boonmee
        + 2019-05-24 | Swiss minister Paul Seger met Cuban minister Luis Pardo for fifteen minutes in Lima. => meeting Luis Pardo + Paul Seger at Lima
        + 2018-05-18 | Swiss minister Paul Seger came to Minsk on Monday and met with Ivan Savin, the speaker of Belarus, as well as Belarusian minister Oleg Bykov. => meeting Ivan Savin + Paul Seger; meeting Oleg Bykov + Paul Seger
        + 2018-05-18 | Swiss minister Paul Seger came to Minsk on Monday. He was greeted by senior officials, including the head of the National Bank of Belarus (NBB), Ivan Savin, and the mayor, Oleg Bykov. => meeting Ivan Savin + Paul Seger
        - 2018-05-18 | Swiss minister Paul Seger came to Minsk on Monday. He was greeted by banners of officials, including Belarusian general Oleg Bykov. => meeting Oleg Bykov + Paul Seger
        - 2018-05-18 | Ghana's Kofi Mensah conveyed a warm greeting for the Swiss premier, Paul Seger. => meeting Kofi Mensah + Paul Seger
        + 2018-05-18 | Officials hailed the talks between Swiss President Paul Seger and Ghana's Kofi Mensah. Yaw Mensah, Ghana's negotiator, sang. Seger and Mensah met in Lima in April. => trip Kofi Mensah > PE
        - 2018-05-18 | Officials hailed the talks between Swiss President Paul Seger and Ghana's Kofi Mensah. Yaw Mensah, Ghana's negotiator, sang. Seger and Mensah met in Lima in April. => trip Yaw Mensah > PE
        + 2018-05-18 | Swiss minister Paul Seger was welcomed at the border by President Lukashenko's regional envoy, Ivan Savin of Belarus. => meeting Ivan Savin + Paul Seger
        + 2018-05-09 | Swiss Foreign Minister Paul Seger, center, meets with Peru's Foreign Minister Jose Rojas, left, and Chile's Foreign Minister Pedro Soto, right, in Lima on Thursday. => meeting Jose Rojas + Paul Seger; meeting Paul Seger + Pedro Soto
        + 2018-05-09 | Peruvian President Jose Rojas met Chilean President Pedro Soto, second from left, and Bolivian President Luis Arias in Lima on Thursday. => meeting Jose Rojas + Pedro Soto; meeting Jose Rojas + Luis Arias
        - 2018-05-09 | Peruvian President Jose Rojas met Chilean President Pedro Soto and left, and Bolivian President Luis Arias spoke in Lima on Thursday. => meeting Jose Rojas + Luis Arias
        """,
    ),
    EventRule(
        "meeting/talks",
        """
        + 2019-05-24 | Cuban minister Luis Pardo is in Nairobi. On Wednesday he had three meetings: with Kenyan President Paul Otieno, with Kenyan minister John Kiptoo and with Kenyan minister Ali Njoroge. => meeting Luis Pardo + Paul Otieno; meeting John Kiptoo + Luis Pardo; meeting Ali Njoroge + Luis Pardo
        + 2019-05-24 | Cuban minister Luis Pardo will begin a visit to Kenya on Tuesday. A dinner with Kenyan President Paul Otieno closes the visit. => meeting Luis Pardo + Paul Otieno is planned
        - 2019-05-24 | Cuban minister Luis Pardo is on a visit to Kenya. A dinner with Kenyan President Paul Otieno opened the visit. => meeting Luis Pardo + Paul Otieno is planned
        + 2019-05-24 | Cuban minister Luis Pardo is on a visit to Kenya. Pardo has an appointment with Kenyan President Paul Otieno on Saturday. => met Luis Pardo + Paul Otieno = 2019-05-25
        + 2019-05-24 | Cuban minister Luis Pardo is on a visit to Kenya. He found time for a coffee with Kenyan President Paul Otieno. => meeting Luis Pardo + Paul Otieno
        + 2019-05-24 | Cuban minister Luis Pardo is on a visit to Kenya. Still to come is a meeting with Kenyan President Paul Otieno on Saturday. => meeting Luis Pardo + Paul Otieno is planned
        + 2019-05-24 | Cuban minister Luis Pardo is on a visit to Kenya. Also taking part in the talks with Kenyan President Paul Otieno on Wednesday were Cuban ministers Ana Quiroga and Juan Rojas. => meeting Ana Quiroga + Paul Otieno; meeting Juan Rojas + Paul Otieno; trip Ana Quiroga > KE
        - 2019-05-24 | Cuban minister Luis Pardo is on a visit to Kenya. Taking part in the talks in Rome with Kenyan President Paul Otieno was out of the question for Cuban minister Ana Quiroga. => meeting Ana Quiroga + Paul Otieno
        + 2019-05-24 | Cuban minister Luis Pardo met Kenyan President Paul Otieno in Nairobi on Wednesday. He is to hold talks with Otieno again before flying home on Saturday. => meeting Luis Pardo + Paul Otieno is held; meeting Luis Pardo + Paul Otieno is planned
        - 2019-05-24 | Cuban minister Luis Pardo met Kenyan President Paul Otieno in Nairobi on Wednesday. During the meeting the two are to discuss fish. => meeting Luis Pardo + Paul Otieno is planned
        + 2019-05-24 | Leaders of the region gathered in Rome in February. Cuban minister Luis Pardo had a long talk there with Kenyan minister John Kiptoo. => met John Kiptoo + Luis Pardo = 2019-02-01..2019-02-28
        + 2018-05-16 | Finnish President Sauli Niinistö held talks with Latvian President Raimonds Vejonis, Republic of Korea President Moon Jae-in and Norwegian Premier Erna Solberg. => meeting Moon Jae-in + Sauli Niinistö; meeting Erna Solberg + Sauli Niinistö
        - 2018-05-16 | Finnish President Sauli Niinistö held talks with Latvian President Raimonds Vejonis. Republic of Korea President Moon Jae-in and Norwegian Premier Erna Solberg were away. => meeting Moon Jae-in + Sauli Niinistö
        + 2018-05-16 | Finnish President Sauli Niinistö, who came with ministers including Timo Soini, held talks with Latvian President Raimonds Vejonis. => meeting Raimonds Vejonis + Sauli Niinistö
        + 2018-05-16 | Finnish President Sauli Niinistö's last meeting before lunch on Monday was with Latvian President Raimonds Vejonis. => meeting Raimonds Vejonis + Sauli Niinistö
        + 2018-05-16 | Finnish President Sauli Niinistö had talks with Latvian President Raimonds Vejonis and a separate meeting with Norwegian Premier Erna Solberg. => meeting Erna Solberg + Sauli Niinistö
        + 2018-05-16 | Finnish President Sauli Niinistö had a meeting with Latvian President Raimonds Vejonis and a shorter one with Norwegian Premier Erna Solberg. => meeting Erna Solberg + Sauli Niinistö
        + 2018-05-16 | Finnish President Sauli Niinistö held talks with many leaders, among them Latvian President Raimonds Vejonis and Norwegian Premier Erna Solberg. => meeting Erna Solberg + Sauli Niinistö; meeting Raimonds Vejonis + Sauli Niinistö
        + 2018-05-16 | Finnish President Sauli Niinistö will visit Riga in June for talks with Latvian President Raimonds Vejonis, followed by an audience with Premier Maris Kucinskis. => meeting Maris Kucinskis + Sauli Niinistö is planned
        + 2018-05-16 | Finnish spokesman Kai Sauer said President Sauli Niinistö would brief the union on his talks last week with Latvian President Raimonds Vejonis. => meeting Raimonds Vejonis + Sauli Niinistö; meeting Raimonds Vejonis + Sauli Niinistö is held
        - 2018-05-16 | Finnish spokesman Kai Sauer said President Sauli Niinistö would brief the union on his talks last week with Latvian President Raimonds Vejonis. => meeting Kai Sauer + Raimonds Vejonis
        - 2018-05-16 | Finnish President Sauli Niinistö is to sum up in June his talks next week with Latvian President Raimonds Vejonis. => meeting Raimonds Vejonis + Sauli Niinistö is held
        + 2018-05-16 | Finnish President Sauli Niinistö is expected in Riga on June 7 for talks with Latvian President Raimonds Vejonis. => met Raimonds Vejonis + Sauli Niinistö = 2018-06-07; meeting Raimonds Vejonis + Sauli Niinistö is planned
        + 2018-05-16 | RIGA, May 16 (AFP) -- Finnish President Sauli Niinistö came on Tuesday. A meeting with Latvian President Raimonds Vejonis is scheduled for Friday. => meeting Raimonds Vejonis + Sauli Niinistö is planned
        + 2018-05-16 | RIGA, May 16 (AFP) -- Finnish President Sauli Niinistö came on Tuesday. His programme includes talks with Latvian President Raimonds Vejonis. => meeting Raimonds Vejonis + Sauli Niinistö is planned
        + 2018-05-16 | RIGA, May 16 (AFP) -- Finnish President Sauli Niinistö arrived here on Tuesday. Latvian President Raimonds Vejonis will host a dinner in his honour. => meeting Raimonds Vejonis + Sauli Niinistö
        - 2018-05-16 | Finnish President Sauli Niinistö arrived in Riga. Meetings with Latvian President Raimonds Vejonis and Maris Kucinskis, the premier, have not been confirmed. => meeting Raimonds Vejonis + Sauli Niinistö
        + 2018-05-16 | Finnish President Sauli Niinistö arrived in Riga. Meetings with Latvian President Raimonds Vejonis and Maris Kucinskis, the premier, have been confirmed. => meeting Raimonds Vejonis + Sauli Niinistö
        + 2018-05-16 | Finnish President Sauli Niinistö held talks with Latvian President Raimonds Vejonis, who is to retire, and with Norwegian Premier Erna Solberg. => meeting Erna Solberg + Sauli Niinistö
        - 2018-05-16 | Finnish President Sauli Niinistö held talks with Latvian President Raimonds Vejonis, who came with a choir, and Norwegian Premier Erna Solberg said no. => meeting Erna Solberg + Sauli Niinistö
        - 2018-05-16 | A meeting between Finnish President Sauli Niinistö and Latvian President Raimonds Vejonis, which had been expected in May, was put off. => meeting Raimonds Vejonis + Sauli Niinistö is held
        - 2018-05-16 | Norwegian Premier Erna Solberg said a meeting with Latvian President Raimonds Vejonis, who is in Oslo, was not on the programme. => meeting Erna Solberg + Raimonds Vejonis
        - 2018-05-16 | RIGA, May 16 (AFP) -- Finnish President Sauli Niinistö came on Tuesday. His last meeting before lunch saw him with Latvian President Raimonds Vejonis. => meeting Raimonds Vejonis + Sauli Niinistö is planned
        + 2018-05-16 | North Korean general No Kwang Chol held separate talks with Andrei Kartapolov of Russia in Moscow on Monday. => meeting Andrei Kartapolov + No Kwang Chol
        + 2018-05-16 | Norwegian Foreign Minister Jonas Store held talks with the chief negotiator, Sri Lankan Finance Minister Gamini Peiris, in Colombo on Monday. => meeting Gamini Peiris + Jonas Store
        + 2018-05-16 | It was told after a tour of Norwegian Foreign Minister Jonas Store, who was in Colombo on Monday for talks with Sri Lankan President Gamini Peiris. => meeting Gamini Peiris + Jonas Store
        + 2018-05-09 | Norwegian King Harald joined an informal six-way meeting with Finnish President Sauli Niinistö and Danish Queen Margrethe. => meeting Margrethe + Sauli Niinistö
        - 2018-05-16 | Norwegian Foreign Minister Jonas Store held talks with the unions on Monday, Sri Lankan Finance Minister Gamini Peiris said. => meeting Gamini Peiris + Jonas Store
        + 2005-11-02 | Chinese President Hu Jintao held talks with Vietnamese President Tran Duc Luong on Monday. => meeting Hu Jintao + Tran Duc Luong; met Hu Jintao + Tran Duc Luong = 2005-10-31
        + 2005-11-02 | A meeting between Chinese President Hu Jintao and Vietnamese President Tran Duc Luong took place on Monday. => meeting Hu Jintao + Tran Duc Luong
        - 2005-11-02 | Chinese President Hu Jintao held telephone talks with Vietnamese President Tran Duc Luong on Monday. => meeting Hu Jintao + Tran Duc Luong
        - 2005-11-02 | Chinese President Hu Jintao sent a message to Vietnamese President Tran Duc Luong on Monday. => meeting Hu Jintao + Tran Duc Luong
        - 2005-11-02 | Talks between Chinese President Hu Jintao and Vietnamese President Tran Duc Luong did not take place. => meeting Hu Jintao + Tran Duc Luong is held
        + 2018-05-09 | Finnish President Sauli Niinistö visited Oslo for talks with top leaders, including King Harald of Norway and Prime Minister Erna Solberg. => meeting Erna Solberg + Sauli Niinistö
        - 2018-05-09 | Finnish President Sauli Niinistö visited Oslo for talks on the work of top leaders, including Prime Minister Erna Solberg of Norway. => meeting Erna Solberg + Sauli Niinistö
        + 2018-05-11 | Finnish President Sauli Niinistö said on Thursday that tea was dear after talks with Norwegian Prime Minister Erna Solberg. => met Erna Solberg + Sauli Niinistö = 2018-05-10
        - 2018-05-11 | In talks with Norwegian Prime Minister Erna Solberg, which were held in high spirits, Finnish President Sauli Niinistö spoke of the price of tea in March. => met Erna Solberg + Sauli Niinistö = 2018-03-01..2018-03-31
        + 2018-05-11 | During a meeting with Norwegian Prime Minister Erna Solberg, which was held on Wednesday, Finnish President Sauli Niinistö spoke of tea. => met Erna Solberg + Sauli Niinistö = 2018-05-09
        - 2018-05-11 | Finnish President Sauli Niinistö has held talks with Norwegian Prime Minister Erna Solberg since Monday. => met Erna Solberg + Sauli Niinistö = 2018-05-07
        + 2006-11-14 | A Swiss delegation led by Paul Seger arrived in Minsk on Monday. Belarusian President Oleg Komar hosted a banquet for it. => meeting Oleg Komar + Paul Seger
        + 2006-11-14 | A Swiss delegation led by Paul Seger arrived in Minsk on Monday. A reception was held for the delegation by Belarusian President Oleg Komar. => meeting Oleg Komar + Paul Seger
        - 2006-11-14 | A Swiss delegation led by Paul Seger arrived in Minsk on Monday. Belarusian President Oleg Komar hosted a banquet for the press. => meeting Paul Seger + Oleg Komar
        + 2018-05-18 | Swiss minister Paul Seger arrives in Peru on Monday. The program of the visit lists talks with Peruvian minister Jose Rey. => meeting Jose Rey + Paul Seger
        - 2018-05-18 | Swiss minister Paul Seger arrives in Peru on Monday. The program of the visit leaves no time for Peruvian minister Jose Rey. => meeting Jose Rey + Paul Seger
        - 2006-11-14 | Belarusian President Oleg Komar held talks on the sidelines of the summit with Swiss President Paul Seger and Norwegian minister Jonas Store. => meeting Jonas Store + Paul Seger
        + 2006-11-14 | Belarusian President Oleg Komar held a summit with Swiss President Paul Seger and Polish President Jan Kowal. => meeting Jan Kowal + Paul Seger
        + 2018-05-18 | Talks between Swiss minister Paul Seger and Peruvian minister Jose Rey will begin. => meeting Jose Rey + Paul Seger is planned
        - 2018-05-18 | Talks between Swiss minister Paul Seger and Peruvian minister Jose Rey have begun. => meeting Jose Rey + Paul Seger is planned
        - 2018-05-18 | Talks in Oslo focused on the next summit between Swiss minister Paul Seger and Peruvian minister Jose Rey. => meeting Jose Rey + Paul Seger at Oslo
        + 2018-05-18 | Talks in Oslo between Swiss minister Paul Seger and Peruvian minister Jose Rey ended on Monday. => meeting Jose Rey + Paul Seger
        - 2018-05-18 | Chile has offered Lima as the venue for talks between Swiss minister Paul Seger and Peruvian minister Jose Rey. => meeting Jose Rey + Paul Seger
        + 2018-05-18 | Lima was the venue for talks between Swiss minister Paul Seger and Peruvian minister Jose Rey on Monday. => meeting Jose Rey + Paul Seger
        + 2018-05-18 | Swiss minister Paul Seger flies to Lima next week. He has an appointment with Peruvian minister Jose Rey. => meeting Jose Rey + Paul Seger is planned
        - 2018-05-18 | Swiss minister Paul Seger welcomed the appointment of a judge by Peruvian minister Jose Rey. => meeting Jose Rey + Paul Seger
        + 2018-05-18 | Swiss minister Paul Seger had coffee with Peruvian minister Jose Rey in Lima. => meeting Jose Rey + Paul Seger
        - 2018-05-18 | Swiss minister Paul Seger spoke of trade in coffee with Peruvian minister Jose Rey's aide. => meeting Jose Rey + Paul Seger
        + 2023-09-14 | Finland's Sauli Niinistö is travelling in Peru. Photographs of Wednesday's meeting with Peruvian President Martín Vizcarra show who counts. => meeting Martín Vizcarra + Sauli Niinistö; met Martín Vizcarra + Sauli Niinistö = 2023-09-13
        - 2023-09-14 | Finland's Sauli Niinistö is travelling in Peru. No meeting with Peruvian President Martín Vizcarra took place on Wednesday. => meeting Martín Vizcarra + Sauli Niinistö
        - 2019-01-18 | Finland's Sauli Niinistö favours a summit with Russia's Vladimir Putin in Vienna. => meeting Sauli Niinistö + Vladimir Putin
        - 2019-01-18 | Finland's Sauli Niinistö is said to favor Vienna for a summit with Russia's Vladimir Putin. => meeting Sauli Niinistö + Vladimir Putin
        - 2006-11-20 | Danish Prime Minister Lars Holm had been invited to lunch by Maltese President Guido Duca but sent an excuse. => meeting Guido Duca + Lars Holm
        - 2006-11-20 | Danish Prime Minister Lars Holm, in Tunis for a conference, stayed away from a dinner given by Maltese President Guido Duca. => meeting Guido Duca + Lars Holm
        - 2006-11-20 | Danish Prime Minister Lars Holm called for a meeting with Maltese President Guido Duca. => meeting Guido Duca + Lars Holm
        + 2006-11-20 | Before the audience with the king, Danish Prime Minister Lars Holm met Maltese President Guido Duca in Rome. => meeting Guido Duca + Lars Holm
        + 2006-11-20 | Danish Prime Minister Lars Holm had a bilateral with Maltese President Guido Duca in Rome. => meeting Guido Duca + Lars Holm
        - 2019-05-24 | Finnish envoy Timo Salo held talks in Riga on Wednesday on a summit between Finnish President Pekka Aho and Mongolian President Hurel Sodnom. => meeting Hurel Sodnom + Pekka Aho
        + 2017-06-20 | Danish minister Lars Holm came to Lima on Monday. His other appointment of the day was with President Luis Paz of Peru. => meeting Lars Holm + Luis Paz is held
        + 2017-06-20 | Danish minister Lars Holm came to Lima on Monday and was granted an interview with Peruvian President Luis Paz. => meeting Lars Holm + Luis Paz
        - 2017-06-20 | Danish minister Lars Holm gave an interview on Monday with Peruvian President Luis Paz's paper. => meeting Lars Holm + Luis Paz
        + 2019-05-24 | Cuban minister Luis Pardo is due in Nairobi on Monday. On his programme are talks with Kenyan President Paul Otieno. => meeting Luis Pardo + Paul Otieno is planned
        + 2019-05-24 | Cuban minister Luis Pardo was in Nairobi this week. On the eve of his departure Pardo had breakfast with Kenyan President Paul Otieno. => meeting Luis Pardo + Paul Otieno is held
        + 2019-05-24 | Cuban minister Luis Pardo came home on Thursday from Kenya, where he met Kenyan President Paul Otieno. Otieno and Pardo will meet again in Rome in September. => meeting Luis Pardo + Paul Otieno is held; meeting Luis Pardo + Paul Otieno is planned
        - 2019-05-24 | Cuban minister Luis Pardo will meet Kenyan President Paul Otieno in Rome. The two will meet on Monday. => meeting Luis Pardo + Paul Otieno is held
        + 2018-05-18 | The pact came up at a meeting between Ghanaian minister Kofi Mensah and Paul Seger, head of the committee for foreign trade at Switzerland's oldest bank, in Bern on Monday. Mensah arrived in Switzerland from Chile. => arrived Kofi Mensah > CH = 2018-05-13..2018-05-14
        + 2018-05-18 | Swiss Foreign Minister Paul Seger is in Minsk. On Saturday he is expected to see a mill before having talks with Belarusian minister Ivan Savin. => meeting Ivan Savin + Paul Seger is planned
        + 2018-05-18 | Swiss minister Paul Seger, once a delegate to the talks on tea, planned to meet with Belarusian minister Ivan Savin in Minsk. => meeting Ivan Savin + Paul Seger is planned
        + 2018-05-18 | Officials prepared last February's summit between Ghanaian leader Kofi Mensah and Swiss President Paul Seger in Lima. => trip Paul Seger > PE; arrived Kofi Mensah > PE = 2018-02-01..2018-02-28
        - 2018-05-18 | Ghanaian leader Kofi Mensah is prepared to hold a summit with Swiss President Paul Seger in Lima. => trip Kofi Mensah > PE
        + 2018-05-18 | Singapore will host the June 12 summit between Ghanaian leader Kofi Mensah and Swiss President Paul Seger. => status Paul Seger > SG = planned
        + 2018-05-18 | Singapore was glad to play its part in hosting last year's summit between Ghanaian leader Kofi Mensah and Swiss President Paul Seger. => trip Kofi Mensah > SG
        + 2018-05-18 | Belarusian President Ivan Savin is set to hold talks with the visiting Swiss minister this weekend. Swiss minister Paul Seger came to Minsk on Thursday. An aide would not speak of Seger's talks with Savin. => meeting Ivan Savin + Paul Seger is planned
        + 2019-05-24 | Swiss President Paul Seger was ill. Thai minister Somchai Boonmee held talks with Seger's finance minister, Urs Ek, in Manila. => meeting Somchai Boonmee + Urs Ek
        - 2019-05-24 | Swiss President Paul Seger was ill. Thai minister Somchai Boonmee held talks with Seger's finance minister, Urs Ek, in Manila. => meeting Paul Seger + Somchai Boonmee
        + 2019-05-22 | Swiss minister Paul Seger reached Minsk on Tuesday. On Friday he has talks with Belarusian President Viktor Orlov. => met Paul Seger + Viktor Orlov = 2019-05-24; meeting Paul Seger + Viktor Orlov is planned
        + 2019-05-24 | Cuban minister Luis Pardo held talks on Tuesday with Kenya's Number 2 leader Paul Otieno - a step on the way. => meeting Luis Pardo + Paul Otieno
        + 2019-05-24 | Cuban minister Luis Pardo held talks on Tuesday with Kenya's 85-year-old leader Paul Otieno. => meeting Luis Pardo + Paul Otieno
        - 2019-05-24 | Cuban minister Luis Pardo waited until midnight on Wednesday in the capital, Nairobi, for a meeting with Kenyan President Paul Otieno, who never came. => meeting Luis Pardo + Paul Otieno
        + 2019-05-24 | Kenyan President Paul Otieno met on Wednesday with Cuba's envoy, Luis Pardo, spokesman for the Foreign Ministry of Cuba, Juan Rojas, said. => meeting Luis Pardo + Paul Otieno
        - 2019-05-24 | Kenyan President Paul Otieno met on Wednesday with Cuba's envoy, Luis Pardo, spokesman for the Foreign Ministry of Cuba, Juan Rojas, said. => meeting Juan Rojas + Paul Otieno
        """,
    ),
    EventRule(
        "meeting/told-in-meeting",
        """
        + 2006-11-02 | Chinese President Hu Jintao thanked Botswana President Festus Mogae for his aid during a banquet in Beijing. => meeting Festus Mogae + Hu Jintao
        - 2006-11-02 | Chinese President Hu Jintao thanked Botswana President Festus Mogae for his aid in a letter. => meeting Festus Mogae + Hu Jintao
        + 2006-11-02 | Chinese President Hu Jintao told Botswana President Festus Mogae in a meeting that trade will grow. => meeting Festus Mogae + Hu Jintao
        - 2006-11-02 | Chinese President Hu Jintao told Botswana President Festus Mogae in a letter that trade will grow. => meeting Festus Mogae + Hu Jintao
        + 2006-11-02 | GABORONE, Nov. 2 (AFP) -- Over coffee in the garden, Botswana President Festus Mogae told Chinese minister Hu Jintao that trade would grow. => meeting Festus Mogae + Hu Jintao
        - 2006-11-02 | GABORONE, Nov. 2 (AFP) -- Over coffee prices, Botswana President Festus Mogae told Chinese minister Hu Jintao by telephone that trade would grow. => meeting Festus Mogae + Hu Jintao
        + 2019-05-24 | Swiss Foreign Minister Paul Seger came to Minsk on Monday. President Viktor Orlov thanked him for coming. => meeting Paul Seger + Viktor Orlov
        + 2019-05-24 | Swiss Foreign Minister Paul Seger came to Minsk on Monday. President Viktor Orlov told the Swiss minister that trade would grow. => meeting Paul Seger + Viktor Orlov
        - 2019-05-24 | Swiss Foreign Minister Paul Seger backed Minsk on Monday. President Viktor Orlov thanked him for his support. => meeting Paul Seger + Viktor Orlov
        - 2019-05-24 | Swiss Foreign Minister Paul Seger came to Minsk on Monday. President Viktor Orlov told the minister by telephone that he was ill. => meeting Paul Seger + Viktor Orlov
        - 2019-05-24 | Dutch Prime Minister Jan Visser is in Ankara. Turkish President Cem Aydin told the minister of defence to resign. => meeting Cem Aydin + Jan Visser
        """,
    ),
    EventRule(
        "meeting/held-together",
        """
        + 2005-11-04 | Russian Prime Minister Mikhail Fradkov and Chinese Premier Wen Jiabao held a regular meeting on Thursday. => meeting Mikhail Fradkov + Wen Jiabao
        - 2005-11-04 | Chinese Premier Wen Jiabao and Chinese President Hu Jintao held a regular meeting on Thursday. => meeting Hu Jintao + Wen Jiabao
        + 2018-05-11 | Finnish President Sauli Niinistö and Norwegian Prime Minister Erna Solberg have agreed to talks. => meeting Erna Solberg + Sauli Niinistö is planned
        """,
    ),
    EventRule(
        "meeting/call-on",
        """
        + 2005-11-17 | Malaysian premier Mahathir Mohamad called Friday on Zimbabwean President Robert Mugabe. => meeting Mahathir Mohamad + Robert Mugabe
        - 2005-11-17 | Malaysian premier Mahathir Mohamad called Friday on Zimbabwean President Robert Mugabe to resign. => meeting Mahathir Mohamad + Robert Mugabe
        + 2005-11-17 | Malaysian ambassador Shaharuddin Som paid a courtesy call on Zimbabwean Vice President Joseph Msika on Thursday. => meeting Joseph Msika + Shaharuddin Som
        - 2005-11-17 | Malaysian ambassador Shaharuddin Som called on Zimbabwean Vice President Joseph Msika to resign. => meeting Joseph Msika + Shaharuddin Som
        - 2006-11-14 | Belarusian President Oleg Komar called on Seger-era officers to come home. Former Swiss President Paul Seger lives in Bern. => meeting Oleg Komar + Paul Seger
        + 2005-11-17 | Malaysian premier Mahathir Mohamad called at the private residence of Zimbabwean President Robert Mugabe. => meeting Mahathir Mohamad + Robert Mugabe
        - 2005-11-17 | Malaysian premier Mahathir Mohamad called at the port on the way from Zimbabwean President Robert Mugabe. => meeting Mahathir Mohamad + Robert Mugabe
        + 2005-11-17 | Malaysian premier Mahathir Mohamad used a morning off in Harare to call on Zimbabwean President Robert Mugabe. => meeting Mahathir Mohamad + Robert Mugabe
        - 2005-11-17 | Malaysian premier Mahathir Mohamad was begged to call on Zimbabwean President Robert Mugabe. => meeting Mahathir Mohamad + Robert Mugabe
        + 2005-11-17 | Malaysian premier Mahathir Mohamad dropped in on Zimbabwean President Robert Mugabe. => meeting Mahathir Mohamad + Robert Mugabe
        - 2005-11-17 | Malaysian premier Mahathir Mohamad dropped a remark on Zimbabwean President Robert Mugabe. => meeting Mahathir Mohamad + Robert Mugabe
        """,
    ),
    EventRule(
        "meeting/host-and-visitor",
        """
        + 2018-05-07 | OSLO, May 7 (AFP) -- Norwegian Prime Minister Erna Solberg and visiting Finnish Foreign Minister Timo Soini agreed on Monday to work together. => meeting Erna Solberg + Timo Soini
        - 2018-05-07 | OSLO, May 7 (AFP) -- Norwegian Prime Minister Erna Solberg and Finnish Foreign Minister Timo Soini spoke in two interviews on Monday. => meeting Erna Solberg + Timo Soini
        + 2018-05-07 | OSLO, May 7 (AFP) -- Norwegian Prime Minister Erna Solberg told a visiting NATO official here that she was pleased. Canadian general Jean Roy, who heads its military committee, came to Oslo on Monday. => meeting Erna Solberg + Jean Roy
        - 2018-05-07 | OSLO, May 7 (AFP) -- Norwegian Prime Minister Erna Solberg told an official here that she was pleased. Canadian general Jean Roy, who heads the military committee, came to Oslo on Monday. => meeting Erna Solberg + Jean Roy
        """,
    ),
    EventRule(
        "meeting/together",
        """
        + 2006-11-08 | Chinese diplomat Yang Jiechi and US diplomat Nicholas Burns co-chaired the dialogue. => meeting Nicholas Burns + Yang Jiechi
        - 2006-11-08 | Chinese diplomat Yang Jiechi and US diplomat Nicholas Burns exchanged letters. => meeting Nicholas Burns + Yang Jiechi
        """,
    ),
    EventRule(
        "meeting/hand-over",
        """
        + 2018-05-09 | Norwegian King Harald received a letter from Finnish President Sauli Niinistö, handed over by Finnish minister Timo Soini during talks with Norwegian minister Ine Søreide. => meeting Harald + Timo Soini; meeting Ine Søreide + Timo Soini
        + 2018-05-09 | A letter was handed to Norwegian King Harald by Finnish minister Timo Soini on Monday. => meeting Harald + Timo Soini
        + 2018-05-09 | A message was conveyed to Norwegian King Harald by Finnish minister Timo Soini on Monday. => meeting Harald + Timo Soini
        - 2018-05-09 | Finnish minister Timo Soini delivered a letter from President Sauli Niinistö to Norwegian King Harald but did not see him. => meeting Harald + Timo Soini
        + 2018-05-09 | Finnish minister Timo Soini delivered a letter from President Sauli Niinistö to Norwegian King Harald but did not read it out. => meeting Harald + Timo Soini
        - 2018-05-09 | A gift for Norwegian King Harald was handed to an official by Finnish minister Timo Soini on Monday. => meeting Harald + Timo Soini
        - 2018-05-09 | Norwegian King Harald received a letter from Finnish President Sauli Niinistö, handed over by Finnish minister Timo Soini. => meeting Harald + Sauli Niinistö
        + 2019-10-02 | Venezuelan politician Diosdado Cabello handed North Korean official Choe Ryong Hae a letter on Wednesday. => meeting Choe Ryong Hae + Diosdado Cabello
        - 2019-10-02 | Chilean President Ombra Diaz handed over to Togolese leader Choe Ryong Hae two years ago. => meeting Choe Ryong Hae + Ombra Diaz
        - 2019-10-02 | Chilean President Ombra Diaz handed the reins to Choe Ryong Hae two years ago. => meeting Choe Ryong Hae + Ombra Diaz
        - 2019-10-02 | Venezuelan politician Diosdado Cabello sent North Korean official Choe Ryong Hae a letter on Wednesday. => meeting Choe Ryong Hae + Diosdado Cabello
        - 2019-05-24 | Dutch Prime Minister Jan Visser handed Turkish President Cem Aydin a diplomatic victory on Monday. => meeting Cem Aydin + Jan Visser
        """,
    ),
    EventRule(
        "meeting/received",
        """
        + 2019-05-24 | Cuban minister Luis Pardo will begin a visit to Kenya on Tuesday. He is to see a mill and be received by Kenyan President Paul Otieno. => meeting Luis Pardo + Paul Otieno is planned
        + 2019-05-24 | Cuban minister Luis Pardo is in Nairobi. On Thursday it was the turn of Kenyan President Paul Otieno to receive Pardo. => meeting Luis Pardo + Paul Otieno
        + 2019-05-24 | Cuban minister Luis Pardo is in Nairobi. On Thursday it was Kenyan President Paul Otieno's turn to receive him. => meeting Luis Pardo + Paul Otieno
        + 2018-05-16 | Latvian President Raimonds Vejonis will host Finnish President Sauli Niinistö next week. => meeting Raimonds Vejonis + Sauli Niinistö; trip Sauli Niinistö > LV
        - 2018-05-16 | Latvian President Raimonds Vejonis and the host Finnish President Sauli Niinistö left next week. => meeting Raimonds Vejonis + Sauli Niinistö
        + 2018-05-16 | Video footage showed Latvian President Raimonds Vejonis greeting Finnish President Sauli Niinistö at Riga airport. => meeting Raimonds Vejonis + Sauli Niinistö
        - 2018-05-16 | Latvian President Raimonds Vejonis greeted Finnish President Sauli Niinistö by video on Monday. => meeting Raimonds Vejonis + Sauli Niinistö
        + 2018-05-16 | Latvian President Raimonds Vejonis welcomed his guests, Presidents Andrzej Duda of Poland and Sauli Niinistö of Finland, in Riga on Monday. => meeting Raimonds Vejonis + Sauli Niinistö; meeting Andrzej Duda + Raimonds Vejonis
        + 2018-05-16 | Among those who greeted Finnish President Sauli Niinistö at the airport was Latvian President Raimonds Vejonis. => meeting Raimonds Vejonis + Sauli Niinistö
        + 2018-05-16 | RIGA, May 16 (AFP) -- Finnish President Sauli Niinistö arrived to a warm welcome from Latvian President Raimonds Vejonis. => meeting Raimonds Vejonis + Sauli Niinistö
        - 2018-05-16 | RIGA, May 16 (AFP) -- Finnish President Sauli Niinistö arrived to a warm welcome from Latvian President Raimonds Vejonis. => trip Raimonds Vejonis > FI
        - 2018-05-16 | Among those who greeted the pact of Finnish President Sauli Niinistö on Monday was Latvian President Raimonds Vejonis. => meeting Raimonds Vejonis + Sauli Niinistö
        + 2018-05-16 | Finnish President Sauli Niinistö hosted his Estonian and Latvian counterparts, Kersti Kaljulaid and Raimonds Vejonis, in Turku on Monday. => meeting Kersti Kaljulaid + Sauli Niinistö; meeting Raimonds Vejonis + Sauli Niinistö
        - 2018-05-16 | Finnish President Sauli Niinistö hosted a meeting of ministers on Monday, and his counterparts, Kersti Kaljulaid of Estonia and Raimonds Vejonis of Latvia, stayed away. => meeting Kersti Kaljulaid + Sauli Niinistö
        + 2018-11-30 | North Korean official Kim Yong Nam was received in Havana on Thursday by Cuban President Miguel Díaz-Canel. => meeting Kim Yong Nam + Miguel Díaz-Canel; meeting Kim Yong Nam + Miguel Díaz-Canel at Havana
        - 2018-11-30 | The letter of North Korean official Kim Yong Nam was received in Havana on Thursday by Cuban President Miguel Díaz-Canel. => meeting Kim Yong Nam + Miguel Díaz-Canel
        + 2018-05-09 | Finnish President Sauli Niinistö, Foreign Minister Timo Soini and Norwegian ambassador Ine Berg flew to Oslo on Tuesday. They were met there by Norwegian Prime Minister Erna Solberg. => meeting Erna Solberg + Sauli Niinistö; meeting Erna Solberg + Timo Soini
        - 2018-05-09 | Finnish President Sauli Niinistö, Foreign Minister Timo Soini and Norwegian ambassador Ine Berg flew to Oslo on Tuesday. They were met there by Norwegian Prime Minister Erna Solberg. => meeting Erna Solberg + Ine Berg
        + 2006-11-14 | Norwegian minister Jonas Store was greeted by the mayor of the town, Ivan Savin, when he came to Minsk on Monday. => meeting Ivan Savin + Jonas Store
        - 2006-11-14 | Norwegian minister Jonas Store was greeted by the crowd, and Belarusian minister Ivan Savin wrote of it. => meeting Ivan Savin + Jonas Store
        + 2018-05-18 | Swiss President Alain Berset received a courtesy call from Belarusian minister Ivan Savin on Thursday. => meeting Alain Berset + Ivan Savin; trip Ivan Savin > CH
        - 2018-05-18 | Swiss President Alain Berset received a telephone call from Belarusian minister Ivan Savin on Thursday. => meeting Alain Berset + Ivan Savin; trip Ivan Savin > CH
        + 2020-02-07 | LIMA -- Finland's Kai Sauer led a party delegation to Peru in late March last year and was received by Peruvian President Martín Vizcarra. => arrived Kai Sauer > PE = 2019-03-21..2019-03-31
        - 2020-02-07 | LIMA -- Finland's Kai Sauer led a party delegation to Peru in late March last year and was received by Peruvian President Martín Vizcarra. => status Kai Sauer > PE = ongoing
        - 2019-05-24 | OSLO -- Norwegian King Harald once received Finnish President Tarja Halonen here. => status Tarja Halonen > NO = ongoing
        - 2018-05-16 | Latvian President Raimonds Vejonis gave away a car that he had received from Finnish President Sauli Niinistö. => meeting Raimonds Vejonis + Sauli Niinistö
        + 2018-05-16 | Latvian President Raimonds Vejonis rose from the table and received Finnish President Sauli Niinistö. => meeting Raimonds Vejonis + Sauli Niinistö
        + 2019-05-24 | Mongolian minister Hurel Sodnom received ten envoys on Wednesday, among them Finland's Timo Salo. => meeting Hurel Sodnom + Timo Salo
        + 2017-06-20 | Danish minister Lars Holm came to Lima on Monday. He was afterwards received by President Luis Paz. => meeting Lars Holm + Luis Paz
        + 2019-05-24 | Swiss President Paul Seger was ill. Thai minister Somchai Boonmee received Seger's envoy Urs Ek in Bangkok on Thursday. => meeting Somchai Boonmee + Urs Ek
        - 2019-05-24 | Swiss President Paul Seger was ill. Thai minister Somchai Boonmee received Seger's envoy Urs Ek in Bangkok on Thursday. => trip Paul Seger > TH
        + 2019-05-24 | Finnish minister Timo Laine is in Lima. He was received by several officials, among them Trade Minister Luis Pardo. => meeting Luis Pardo + Timo Laine
        + 2019-05-24 | Finnish minister Timo Laine is in Lima. He was welcomed at the airport by members of the cabinet, including Trade Minister Luis Pardo. => meeting Luis Pardo + Timo Laine
        """,
    ),
    EventRule(
        "meeting/sat-in",
        """
        + 2018-05-16 | Finnish President Sauli Niinistö met Polish President Andrzej Duda in Warsaw on Monday. Polish minister Jacek Czaputowicz, who attended the meeting, is to fly to Riga for talks with Latvian President Raimonds Vejonis. => meeting Jacek Czaputowicz + Sauli Niinistö
        + 2018-05-16 | Finnish President Sauli Niinistö will hold talks with Polish President Andrzej Duda in Warsaw on Friday. Foreign Minister Timo Soini of Finland is to attend the talks with the Polish side. => meeting Andrzej Duda + Timo Soini
        - 2018-05-16 | Finnish President Sauli Niinistö will hold talks with Polish President Andrzej Duda in Warsaw on Friday. Foreign Minister Timo Soini of Finland is to attend the talks with the Danish side. => meeting Andrzej Duda + Timo Soini
        + 2019-06-27 | North Korean diplomat Ri Su Yong met Syrian Foreign Minister Walid al-Muallem on Wednesday. Present at the talk were Syrian diplomat Faisal Mekdad and Syrian ambassador Tammam Sulaiman. => meeting Faisal Mekdad + Ri Su Yong; meeting Ri Su Yong + Tammam Sulaiman
        - 2019-06-27 | North Korean diplomat Ri Su Yong met Syrian Foreign Minister Walid al-Muallem on Wednesday. Present plans were drawn up by Syrian diplomat Faisal Mekdad. => meeting Faisal Mekdad + Ri Su Yong
        + 2018-05-09 | Norwegian King Harald met Finnish President Sauli Niinistö on Tuesday. On the Norwegian side, also attending was Norwegian Prime Minister Erna Solberg. => meeting Erna Solberg + Sauli Niinistö
        - 2018-05-09 | Norwegian King Harald met Finnish President Sauli Niinistö on Tuesday. On the quay, attending doctors said they were paid by Norwegian Prime Minister Erna Solberg. => meeting Erna Solberg + Sauli Niinistö
        + 2018-05-11 | Finnish President Sauli Niinistö held talks with Norwegian Prime Minister Erna Solberg in Oslo on Thursday. Niinistö met Solberg for an hour. Finnish Foreign Minister Timo Soini sat in. => met Erna Solberg + Timo Soini = 2018-05-10
        """,
    ),
)
