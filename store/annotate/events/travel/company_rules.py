"""Examples and counter-examples of the rules that read who travels with whom.

The readers are in companions.py and what it asks, travellers.py and summits.py; nothing is decided
here.
"""

from __future__ import annotations

from store.annotate.events.clause.rule import EventRule

RULES = (
    EventRule(
        "companions/named-travellers",
        """
        + 2018-05-18 | Ghana's Foreign Minister Shirley Botchwey left for Minsk on Tuesday. The government newspaper named two more travellers: Ghana's Trade Minister Kofi Mensah and Ghana's Health Minister Ama Boateng. => trip Kofi Mensah > BY; trip Ama Boateng > BY; with Shirley Botchwey > BY = Ama Boateng
        - 2018-05-18 | Ghana's Foreign Minister Shirley Botchwey left for Minsk on Tuesday. The other passengers were not Ghana's Trade Minister Kofi Mensah and his deputy. => trip Kofi Mensah > BY
        + 2019-05-24 | Swiss minister Paul Seger flew to Lima with Urs Ek (deputy head of the guild's department with the portfolio for mills), Tor Umbo (mayor of Bern) and Nils Tassk (chief of the guild). => trip Tor Umbo > PE; trip Nils Tassk > PE
        """,
    ),
    EventRule(
        "companions/join-the-delegation",
        """
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah will lead a team next week for the first trade dialogue with Belarus. Ghana's Labour Minister Ama Boateng and Ghana's Health Minister Yaw Osei will also join the delegation. The talks will be held in Minsk. => trip Ama Boateng > BY; trip Yaw Osei > BY
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah will lead a team next week for the first trade dialogue with Belarus. Ghana's Labour Minister Ama Boateng will not join the delegation. The talks will be held in Minsk. => trip Ama Boateng > BY
        """,
    ),
    EventRule(
        "companions/shared-trip",
        """
        + 2018-05-18 | Ghana's Foreign Minister Shirley Botchwey arrived in Minsk on Tuesday. Ghana's Trade Minister Kofi Mensah, who made the trip with Botchwey, spoke to traders. => trip Kofi Mensah > BY
        - 2018-05-18 | Ghana's Foreign Minister Shirley Botchwey arrived in Minsk on Tuesday. Ghana's Trade Minister Kofi Mensah, who planned the trip with Botchwey, stayed at home. => trip Kofi Mensah > BY
        + 2019-05-24 | Bolivian President Marta Quispe arrived in Lima on Sunday. Luis Choque, her defence minister, made the trip as well, as did her sister, Ana Quispe. => trip Luis Choque > PE; trip Ana Quispe > PE
        - 2019-05-24 | Bolivian President Marta Quispe arrived in Lima on Sunday. Luis Choque, the defence minister, did not make the trip. => trip Luis Choque > PE
        - 2019-05-24 | Bolivian President Marta Quispe arrived in Lima on Sunday. Luis Choque, the defence minister, made the point as well. => trip Luis Choque > PE
        + 2019-05-24 | Finnish minister Timo Laine is in Lima this week. Finnish lawmaker Kai Sauer is also taking part in the visit. => with Timo Laine > PE = Kai Sauer
        - 2019-05-24 | Finnish minister Timo Laine is in Lima this week. Finnish lawmaker Kai Sauer also took part in the debate at home. => trip Kai Sauer > PE
        + 2019-05-24 | Finnish minister Timo Laine arrived in Lima on Monday. In March Laine visited Chile. Finnish lawmaker Kai Sauer was also on that trip. => with Timo Laine > CL = Kai Sauer
        """,
    ),
    EventRule(
        "companions/in-the-suite",
        """
        + 2018-05-18 | In 2015 Ghana's Trade Minister Kofi Mensah was in Minsk in the retinue of Ghanaian President John Mahama. => trip Kofi Mensah > BY; trip John Mahama > BY; arrived John Mahama > BY = 2015-01-01..2015-12-31
        - 2018-05-18 | In 2015 Ghana's Trade Minister Kofi Mensah was in Minsk without the retinue of Ghanaian President John Mahama. => trip John Mahama > BY
        """,
    ),
    EventRule(
        "companions/in-his-company",
        """
        + 2018-05-18 | Ghana's Foreign Minister Shirley Botchwey arrived in Minsk on Tuesday. Botchwey is in the company of Ghana's Trade Minister Kofi Mensah and Ghana's Health Minister Ama Boateng. => trip Kofi Mensah > BY; trip Ama Boateng > BY
        - 2018-05-18 | Ghana's Foreign Minister Shirley Botchwey arrived in Minsk on Tuesday. Botchwey runs the company of Ghana's Trade Minister Kofi Mensah. => trip Kofi Mensah > BY
        """,
    ),
    EventRule(
        "companions/those-who-went",
        """
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah heads the list of those who went to Belarus with Ghanaian President Nana Akufo-Addo this week. => trip Kofi Mensah > BY; trip Nana Akufo-Addo > BY
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah was not among those who went to Belarus with Ghanaian President Nana Akufo-Addo this week. => trip Kofi Mensah > BY
        """,
    ),
    EventRule(
        "companions/travelling-with",
        """
        - 2018-05-18 | MINSK, May 18 (AFP) -- Ghanaian President Nana Akufo-Addo arrived on Monday and was driven to a hall for a dinner with Premier Ivan Savin. => with Nana Akufo-Addo > BY = Ivan Savin
        - 2018-05-18 | MINSK, May 18 (AFP) -- Ghanaian President Nana Akufo-Addo dined on Monday and toured a mill with Premier Ivan Savin. => with Nana Akufo-Addo > BY = Ivan Savin
        - 2018-05-18 | Ghana's Kofi Mensah and Togo's Robert Dussey flew to Minsk on Monday. Ghana's Kofi Mensah and Togo's Robert Dussey were joined by UN envoy Mohamed Chambas. => with Robert Dussey > BY = Mohamed Chambas
        + 2018-05-18 | Ghanaian President Nana Akufo-Addo arrived in Minsk on Monday with a group of traders and Trade Minister Kofi Mensah. => trip Kofi Mensah > BY
        + 2018-05-18 | Ghanaian President Nana Akufo-Addo flew to Minsk on Monday with Trade Minister Kofi Mensah and daughter Gyankroma. => trip Gyankroma > BY
        + 2018-05-18 | Ghanaian President Nana Akufo-Addo, whose delegation includes Trade Minister Kofi Mensah, flew to Minsk on Monday. => trip Kofi Mensah > BY
        + 2018-05-18 | Ghanaian Senator Ama Boateng flew to Minsk on Monday with party colleague Yaw Osei. => trip Yaw Osei > BY
        - 2018-05-18 | Ghanaian President Nana Akufo-Addo flew to Minsk on Monday with a plan of growth and Trade Minister Kofi Mensah said so. => trip Kofi Mensah > BY
        + 2018-05-18 | Ghanaian President Nana Akufo-Addo, with Trade Minister Kofi Mensah at his side, landed in Minsk on Monday. => trip Kofi Mensah > BY
        + 2018-05-18 | Ghanaian President Nana Akufo-Addo and a delegation that includes Trade Minister Kofi Mensah arrived in Minsk on Monday. => trip Kofi Mensah > BY; trip Nana Akufo-Addo > BY
        - 2018-05-18 | Ghanaian President Nana Akufo-Addo signed a pact that includes Belarus. Trade Minister Kofi Mensah arrived in Minsk on Monday. => trip Nana Akufo-Addo > BY
        + 2018-05-18 | Travelling with Ghanaian President Nana Akufo-Addo, who reached Minsk on Monday, are Ghana's Trade Minister Kofi Mensah and Ghana's Health Minister Ama Boateng. => trip Kofi Mensah > BY; trip Ama Boateng > BY
        - 2018-05-18 | Travelling with Ghanaian President Nana Akufo-Addo, who reached Minsk on Monday, is tiring, Ghana's Trade Minister Kofi Mensah said. => trip Kofi Mensah > BY
        + 2019-05-24 | Togolese President Ola Umbo left Lome on Friday for Peru. Umbo will also pay a visit to Chile. He is accompanied by Dede Ekoue, minister of trade. => trip Dede Ekoue > PE; trip Dede Ekoue > CL
        - 2019-05-24 | Togolese President Ola Umbo left Lome on Friday for Peru, accompanied by Dede Ekoue, minister of trade. Umbo will also pay a visit to Chile in July. => trip Dede Ekoue > CL
        - 2019-05-24 | Togolese general Ola Umbo is in Peru. He was last seen on May 3, when he attended a concert with Dede Ekoue of Togo in Lome. => trip Dede Ekoue > PE
        + 2019-05-24 | Togolese general Ola Umbo was in Peru last week. He attended a summit there with Dede Ekoue of Togo. => trip Dede Ekoue > PE
        + 2018-05-18 | Ghanaian President Nana Akufo-Addo arrived in Minsk on Tuesday. Two other officials are travelling with him: Kofi Mensah, an adviser, and Trade Minister Ama Boateng. => with Nana Akufo-Addo > BY = Kofi Mensah; trip Ama Boateng > BY
        + 2018-05-18 | MINSK, May 18 -- Swiss President Paul Seger arrived here Friday. Belarusian general Oleg Bykov was at the airport. He is accompanied by Reto Frei, Swiss foreign minister, and Ida Keller, Swiss minister of trade. => with Paul Seger > BY = Ida Keller; with Paul Seger > BY = Reto Frei
        """,
    ),
    EventRule(
        "companions/is-with-him",
        """
        + 2018-05-18 | Ghanaian President Nana Akufo-Addo left Accra for Minsk on Monday. Ghana's Trade Minister Kofi Mensah is with him. => trip Kofi Mensah > BY
        - 2018-05-18 | Ghanaian President Nana Akufo-Addo left Accra for Minsk on Monday. Ghana's Trade Minister Kofi Mensah is not with him. => trip Kofi Mensah > BY
        + 2018-05-18 | Ghanaian President Nana Akufo-Addo arrived in Minsk on Monday. Trade Minister Kofi Mensah is with him, a paper said, and so is Defence Minister Yaw Boateng. => trip Yaw Boateng > BY
        - 2018-05-18 | Ghanaian President Nana Akufo-Addo arrived in Minsk on Monday. Trade Minister Kofi Mensah is with him, a paper said, and so it rains on Defence Minister Yaw Boateng. => trip Yaw Boateng > BY
        - 2018-05-18 | Ghanaian President Nana Akufo-Addo arrived in Minsk on Monday. Trade Minister Kofi Mensah is with him. They will leave on Sunday. => status Kofi Mensah > BY = completed
        + 2018-05-18 | Ghanaian President Nana Akufo-Addo arrived in Minsk on Monday. He last came to Minsk in May 2010. Trade Minister Kofi Mensah is with him. => arrived Kofi Mensah > BY = 2018-05-14
        - 2018-05-18 | Ghanaian President Nana Akufo-Addo arrived in Minsk on Monday. He last came to Minsk in May 2010. Trade Minister Kofi Mensah was with him. => arrived Kofi Mensah > BY = 2018-05-14
        """,
    ),
    EventRule(
        "companions/has-with-him",
        """
        + 2018-05-18 | Ghanaian President Nana Akufo-Addo left Accra for Minsk on Monday. Akufo-Addo has with him Ghana's Trade Minister Kofi Mensah and Ghana's Health Minister Ama Boateng. => trip Kofi Mensah > BY; trip Ama Boateng > BY
        - 2018-05-18 | Ghanaian President Nana Akufo-Addo left Accra for Minsk on Monday. Akufo-Addo has brought with him a message from Ghana's Trade Minister Kofi Mensah. => trip Kofi Mensah > BY
        - 2018-05-18 | Ghanaian President Nana Akufo-Addo left Accra for Minsk on Monday. Akufo-Addo has talked with Ghana's Trade Minister Kofi Mensah. => trip Kofi Mensah > BY
        """,
    ),
    EventRule(
        "meeting/named-summit",
        """
        + 2016-07-20 | Cuban President Raul Castro and North Korean leader Kim Jong Un are to talk. The Castro-Kim summit is set for August 3 in Hanoi. => meeting Kim Jong Un + Raul Castro; meeting Kim Jong Un + Raul Castro is planned
        - 2016-07-20 | Cuban President Raul Castro and North Korean leader Kim Jong Un are to talk. The Havana summit is set for August 3 in Hanoi. => meeting Kim Jong Un + Raul Castro at Hanoi
        """,
    ),
    EventRule(
        "companions/judge-parting",
        """
        - 2019-05-20 | LIMA, May 20 (AFP) -- Finnish Premier Juha Sipilä arrived here on Monday. He is accompanied by Trade Minister Kai Mykkänen. Sipilä came to Lima soon after he visited Sudan. => trip Kai Mykkänen > SD
        + 2019-05-20 | LIMA, May 20 (AFP) -- Finnish Premier Juha Sipilä arrived here on Monday. He is accompanied by Trade Minister Kai Mykkänen. On the first leg of the tour Sipilä visited Chile. => trip Kai Mykkänen > CL
        + 2019-05-20 | Qatar's Emir Tamim bin Hamad arrived in Abidjan on Friday and will visit Ghana on Tuesday. He is accompanied by Finance Minister Ali Sherif and Health Minister Hanan Kuwari. Sherif will not travel to Accra. => with Tamim bin Hamad > GH = Hanan Kuwari; with Tamim bin Hamad > CI = Ali Sherif
        - 2019-05-20 | Qatar's Emir Tamim bin Hamad arrived in Abidjan on Friday and will visit Ghana on Tuesday. He is accompanied by Finance Minister Ali Sherif and Health Minister Hanan Kuwari. Sherif will not travel to Accra. => trip Ali Sherif > GH
        + 2019-05-20 | Finnish Premier Juha Sipilä flew to Lima on Friday with Kai Sauer and Petteri Orpo. Sipilä and Orpo are to fly on to Santiago on Tuesday. => with Juha Sipilä > CL = Petteri Orpo; with Juha Sipilä > PE = Kai Sauer
        - 2019-05-20 | Finnish Premier Juha Sipilä flew to Lima on Friday with Kai Sauer and Petteri Orpo. Sipilä and Orpo are to fly on to Santiago on Tuesday. => trip Kai Sauer > CL
        + 2019-05-20 | Finnish Premier Juha Sipilä came to Lima on Friday. Finnish Trade Minister Kai Mykkänen, who was a member of the premier's delegation in Peru, toured a farm. => with Juha Sipilä > PE = Kai Mykkänen
        - 2019-05-20 | Finnish Premier Juha Sipilä came to Lima on Friday. Trade Minister Kai Mykkänen had been expected to be a member of the delegation. => trip Kai Mykkänen > PE
        - 2018-05-18 | Ghanaian President Nana Akufo-Addo arrived in Minsk on Tuesday and goes on to Norway. Trade Minister Kofi Mensah, who travelled to Minsk with the Ghanaian leader, spoke to traders. => trip Kofi Mensah > NO
        + 2018-05-18 | Ghanaian President Nana Akufo-Addo visited Minsk in May 2015. Trade Minister Kofi Mensah accompanied Akufo-Addo on that trip. => with Nana Akufo-Addo > BY = Kofi Mensah
        - 2018-05-18 | OSLO, May 18 -- Ghanaian President Nana Akufo-Addo visited Minsk in May 2015. Trade Minister Kofi Mensah accompanied Akufo-Addo on that trip. => trip Kofi Mensah > NO
        + 2019-05-24 | Bolivian minister Marta Quispe visited Peru with Luis Choque and Juan Rojas last week. The group went on to Chile on Saturday without Choque. => trip Luis Choque > PE; trip Juan Rojas > CL
        - 2019-05-24 | Bolivian minister Marta Quispe visited Peru with Luis Choque and Juan Rojas last week. The group went on to Chile on Saturday without Choque. => trip Luis Choque > CL
        + 2019-05-24 | A delegation led by Bolivian minister Marta Quispe came to Lima on Monday. It was joined there by Luis Choque, a deputy minister. On Thursday it flew to Chile. => trip Luis Choque > PE; trip Luis Choque > CL
        - 2019-05-24 | A delegation led by Bolivian minister Marta Quispe came to Lima on Monday. From there it flew to Chile. There it was joined by Luis Choque, a deputy minister. => trip Luis Choque > PE
        """,
    ),
    EventRule(
        "companions/judge-enumerated",
        """
        + 2019-05-20 | Finnish Premier Juha Sipilä flew to Lima on Friday. Travelling with him are Timo Soini, the foreign minister and an adviser to President Sauli Niinistö; Kai Mykkänen, minister of trade; and Jan Vapaavuori, who chairs a bank. => with Juha Sipilä > PE = Timo Soini; with Juha Sipilä > PE = Kai Mykkänen; with Juha Sipilä > PE = Jan Vapaavuori
        - 2019-05-20 | Finnish Premier Juha Sipilä flew to Lima on Friday. Travelling with him are Timo Soini, the foreign minister and an adviser to President Sauli Niinistö; Kai Mykkänen, minister of trade; and Jan Vapaavuori, who chairs a bank. => trip Sauli Niinistö > PE
        """,
    ),
    EventRule(
        "companions/judge-no-meeting",
        """
        - 2019-05-20 | Finnish Premier Juha Sipilä and Trade Minister Kai Mykkänen flew to Lima on Friday, where they met Peruvian President Martín Vizcarra. => meeting Juha Sipilä + Kai Mykkänen
        + 2019-05-20 | Finnish Premier Juha Sipilä and Trade Minister Kai Mykkänen flew to Lima on Friday, where they met Peruvian President Martín Vizcarra. => with Juha Sipilä > PE = Kai Mykkänen
        """,
    ),
    EventRule(
        "companions/accompanied-by",
        """
        + 2019-02-26 | North Korean leader Kim Jong Un arrived in Vietnam on Tuesday, accompanied by North Korean diplomat Ri Su Yong. => with Kim Jong Un > VN = Ri Su Yong; trip Ri Su Yong > VN
        - 2019-02-26 | North Korean leader Kim Jong Un arrived in Vietnam on Tuesday, welcomed by Vietnamese official Vo Van Thuong. => with Kim Jong Un > VN = Vo Van Thuong
        + 2019-05-20 | Finnish President Sauli Niinistö will be joined on a visit to Lima by Trade Minister Kai Mykkänen. => with Sauli Niinistö > PE = Kai Mykkänen; status Sauli Niinistö > PE = planned
        - 2019-05-20 | Finnish President Sauli Niinistö was joined at home by Trade Minister Kai Mykkänen for a visit by Peruvian President Luis Vega to Oulu. => trip Kai Mykkänen > FI
        + 2019-05-24 | Cuban Premier Luis Pardo will pay a visit to Japan from Monday, accompanied by Finance Minister Jorge Diaz. => with Luis Pardo > JP = Jorge Diaz
        + 2019-05-24 | Vietnamese Premier Tran Van Hung arrived in Minsk on Tuesday. He was joined in Moscow by Foreign Minister Le Quang Minh. => with Tran Van Hung > BY = Le Quang Minh
        + 2018-05-18 | Ghana's Vice President Mahamudu Bawumia flew into Oslo on Tuesday on his way to a tour of Asia. He is accompanied by Trade Minister Kofi Mensah. Aides said last week that Bawumia would visit Nepal and Laos. => with Mahamudu Bawumia > NP = Kofi Mensah; trip Kofi Mensah > LA
        - 2018-05-18 | Ghana's Vice President Mahamudu Bawumia flew into Oslo on Tuesday. He is accompanied by Trade Minister Kofi Mensah. Aides said last week that Bawumia would visit Nepal and Laos. => trip Kofi Mensah > LA
        + 2018-05-18 | Ghana's Vice President Mahamudu Bawumia came to Oslo from Riga on Tuesday, the second leg of a tour which began last week in Bern. His delegation includes Trade Minister Kofi Mensah. => trip Kofi Mensah > LV; trip Kofi Mensah > CH
        - 2018-05-18 | Swiss President Alain Berset will visit Minsk on Monday. Asked whether Berset would be joined by Foreign Minister Urs Ek, an aide said that Ek would stay in Bern. => trip Urs Ek > BY
        - 2018-05-18 | Swiss President Alain Berset will visit Minsk on Monday. Asked if Foreign Minister Urs Ek would accompany him, an aide shook his head. => trip Urs Ek > BY
        + 2018-05-18 | Swiss President Alain Berset will visit Minsk on Monday. Asked who else would come, an aide said that Berset would be joined by Foreign Minister Urs Ek. => trip Urs Ek > BY
        + 2019-05-24 | Finnish minister Timo Laine visited Peru last week alongside Finnish lawmaker Kai Sauer. => with Timo Laine > PE = Kai Sauer
        + 2019-05-24 | Finnish minister Timo Laine, accompanied by a team headed by lawmaker Kai Sauer, flew to Lima on Monday. => with Timo Laine > PE = Kai Sauer; trip Kai Sauer > PE
        - 2019-05-24 | Finnish minister Timo Laine, along with the rebels, led by lawmaker Kai Sauer, flew to Lima on Monday. => with Timo Laine > PE = Kai Sauer
        + 2019-05-24 | Finnish minister Timo Laine landed in Lima on Monday. Footage showed him coming down the steps of the plane, followed by Finnish lawmaker Kai Sauer. => with Timo Laine > PE = Kai Sauer
        - 2019-05-24 | Finnish minister Timo Laine landed in Lima on Monday. He spoke first, followed by Finnish lawmaker Kai Sauer. => trip Kai Sauer > PE
        - 2019-05-24 | Finnish minister Timo Laine landed in Lima on Monday. He was accompanied on a tour of the docks by minister Luis Pardo. => trip Luis Pardo > PE
        + 2019-05-24 | Finnish minister Timo Laine landed in Lima on Monday. He was accompanied on a tour of the docks by Finnish lawmaker Kai Sauer. => trip Kai Sauer > PE
        - 2019-05-24 | Finnish minister Timo Laine landed in Lima on Monday. Laine was joined by Finnish lawmaker Kai Sauer in calling for a truce. => trip Kai Sauer > PE
        + 2019-05-24 | Finnish minister Timo Laine ended a visit to Peru on Monday. Laine was flanked by Finnish lawmaker Kai Sauer at the talks. => with Timo Laine > PE = Kai Sauer
        - 2019-05-24 | Swiss minister Lena Baumann flew to Lima on Monday. She was accompanied to the airport by Trade Minister Ueli Maurer. => with Lena Baumann > PE = Ueli Maurer
        + 2019-05-24 | Finnish minister Timo Laine landed in Lima on Monday. Footage showed him stepping off the plane together with lawmakers Kai Sauer and Anna Salo. => with Timo Laine > PE = Kai Sauer; trip Anna Salo > PE
        - 2019-05-24 | Finnish minister Timo Laine landed in Lima on Monday. Footage showed him stepping off the stage together with minister Luis Pardo of Peru. => trip Luis Pardo > PE
        + 2019-05-24 | Swiss envoy Paul Seger leaves for Peru on Monday. Along with Seger, spy chief Urs Ek and minister Ana Frei will go to Lima. => with Paul Seger > PE = Urs Ek; with Paul Seger > PE = Ana Frei; arrived Urs Ek > PE = 2019-05-27..2019-05-28
        + 2019-05-24 | Swiss envoy Paul Seger leaves for Peru on Monday. Spy chief Urs Ek will go there along with Seger. => arrived Urs Ek > PE = 2019-05-27..2019-05-28
        - 2019-05-24 | Swiss envoy Paul Seger leaves for Peru on Monday. Along with Seger, spy chief Urs Ek and minister Ana Frei praised the pact. => trip Urs Ek > PE
        + 2019-05-24 | A Swiss delegation led by envoy Paul Seger leaves for Peru on Monday. Spy chief Urs Ek will go there as part of the delegation. => with Paul Seger > PE = Urs Ek
        - 2019-05-24 | A Swiss delegation led by envoy Paul Seger leaves for Peru on Monday. Spy chief Urs Ek sees his role as part of the problem. => with Paul Seger > PE = Urs Ek
        """,
    ),
    EventRule(
        "companions/accompanying",
        """
        + 2019-02-26 | North Korean leader Kim Jong Un arrived in Vietnam on Tuesday. North Korean diplomat Ri Su Yong is accompanying Kim. => with Kim Jong Un > VN = Ri Su Yong
        + 2019-05-20 | Finnish Prime Minister Juha Sipilä arrived in Lima on Sunday. Trade Minister Kai Mykkänen is accompanying Sipilä on the whole of the tour together with Foreign Minister Timo Soini. => with Juha Sipilä > PE = Kai Mykkänen; with Juha Sipilä > PE = Timo Soini
        - 2019-05-20 | Finnish Prime Minister Juha Sipilä arrived in Lima on Sunday. Trade Minister Kai Mykkänen is accompanying Sipilä and met bankers together with Peruvian President Martin Vizcarra. => with Juha Sipilä > PE = Martin Vizcarra
        + 2018-05-18 | MINSK, May 18 (AFP) - Ghana's Vice President Mahamudu Bawumia left here on Friday after a three-day visit to Belarus. Trade Minister Kofi Mensah, who accompanied Bawumia, held talks with Belarusian minister Ivan Savin. => status Kofi Mensah > BY = completed; arrived Kofi Mensah > BY = 2018-05-16
        - 2018-05-18 | MINSK, May 18 (AFP) - Ghana's Vice President Mahamudu Bawumia left here on Friday. Trade Minister Kofi Mensah accompanied Bawumia on the visit. Bawumia came from Riga, where he attended a summit on Tuesday. => trip Kofi Mensah > LV
        - 2019-02-26 | North Korean leader Kim Jong Un arrived in Vietnam on Tuesday. North Korean diplomat Ri Su Yong often accompanies Kim. => with Kim Jong Un > VN = Ri Su Yong
        - 2019-02-26 | North Korean leader Kim Jong Un arrived in Vietnam on Tuesday. North Korean diplomat Ri Su Yong is waiting for Kim. => with Kim Jong Un > VN = Ri Su Yong
        + 2019-05-20 | Finnish Trade Minister Kai Mykkänen, who is accompanying President Sauli Niinistö, told reporters in Lima on Friday that the talks went well. => with Kai Mykkänen > PE = Sauli Niinistö
        + 2019-05-20 | Finnish Trade Minister Kai Mykkänen is in Lima with Finnish President Sauli Niinistö. => with Kai Mykkänen > PE = Sauli Niinistö
        - 2019-05-20 | Finnish Trade Minister Kai Mykkänen is in Lima with Peruvian President Luis Vega. => trip Luis Vega > PE
        + 2019-05-24 | Finnish minister Timo Laine flew to Oslo on Thursday from Riga, where he had accompanied President Sauli Niinistö. => with Timo Laine > LV = Sauli Niinistö
        - 2019-05-24 | Finnish minister Timo Laine flew to Oslo on Thursday from Riga, where he had accompanied President Sauli Niinistö. => trip Sauli Niinistö > NO
        + 2019-06-19 | Philippine President Gloria Cruz came to Laos on Monday. Lao minister Somsavat Leng held talks with Philippine minister Alberto Romulo, who is accompanying Cruz on the visit. => with Gloria Cruz > LA = Alberto Romulo
        + 2019-06-19 | Philippine President Gloria Cruz came to Laos on Monday. Ministers Jose Vega and Alberto Romulo, who accompanied her, met Lao minister Somsavat Leng. => with Gloria Cruz > LA = Alberto Romulo; with Gloria Cruz > LA = Jose Vega
        - 2019-05-24 | Finnish minister Timo Laine visited Peru last week. Finnish lawmaker Kai Sauer had planned to accompany him. => trip Kai Sauer > PE
        - 2019-05-24 | Finnish minister Timo Laine visited Peru last week. Finnish lawmaker Kai Sauer declined to accompany him. => trip Kai Sauer > PE
        + 2019-05-24 | Finnish lawmaker Kai Sauer accompanied Finnish minister Timo Laine during his visit to Peru last week. => trip Timo Laine > PE; trip Kai Sauer > PE
        + 2019-05-24 | Finnish minister Timo Laine is in Lima. Forty officials are accompanying Laine, among them Finnish lawmaker Kai Sauer. => with Timo Laine > PE = Kai Sauer
        """,
    ),
    EventRule(
        "companions/with-him-were",
        """
        + 2018-11-30 | North Korean official Kim Yong Nam visited Cuba on Thursday. With him was Foreign Minister Ri Yong Ho's deputy Pak Thae Song. => with Kim Yong Nam > CU = Pak Thae Song
        - 2018-11-30 | North Korean official Kim Yong Nam visited Cuba on Thursday. With him was Foreign Minister Ri Yong Ho's deputy Pak Thae Song. => with Kim Yong Nam > CU = Ri Yong Ho
        + 2018-11-30 | North Korean official Kim Yong Nam visited Cuba on Thursday. With Kim were North Korean officials Pak Thae Song and Ho Yong Bok. => with Kim Yong Nam > CU = Pak Thae Song; trip Ho Yong Bok > CU
        - 2018-11-30 | North Korean official Kim Yong Nam visited Cuba on Thursday. With Kim it was hard to argue, North Korean official Pak Thae Song said. => with Kim Yong Nam > CU = Pak Thae Song
        + 2019-05-24 | Cuban Vice President Raul Perez left Havana on Thursday for a summit in Oslo. With the 81-year-old went Trade Minister Ana Diaz. => with Raul Perez > NO = Ana Diaz
        - 2019-05-24 | Cuban Vice President Raul Perez left Havana on Thursday for a summit in Oslo. With the harvest came rain, Trade Minister Ana Diaz said. => with Raul Perez > NO = Ana Diaz
        + 2019-06-19 | Danish Prime Minister Lars Holm arrived in Lima on Monday. With him are the EU's trade chief Pedro Alva and Trade Commissioner Anna Berg. => with Lars Holm > PE = Pedro Alva; trip Anna Berg > PE
        + 2019-05-24 | Finnish minister Timo Laine flew to Lima on Monday. Those with him were Finnish lawmaker Kai Sauer and Finnish mayor Anna Salo. => with Timo Laine > PE = Kai Sauer; trip Anna Salo > PE
        + 2019-05-24 | Finnish minister Timo Laine flew to Lima on Monday. Officials travelling with him included Finnish lawmaker Kai Sauer. => with Timo Laine > PE = Kai Sauer
        - 2019-05-24 | Finnish minister Timo Laine flew to Lima on Monday. Officials who spoke with him were Finnish lawmaker Kai Sauer and Finnish mayor Anna Salo. => with Timo Laine > PE = Kai Sauer
        + 2019-05-24 | Swiss minister Paul Seger flew to Rome on Monday. His wife, Lena Frei, will join him on Saturday. They leave for Cairo on Sunday. => trip Paul Seger > EG; trip Lena Frei > EG; status Lena Frei > IT = planned
        """,
    ),
    EventRule(
        "companions/delegation-members",
        """
        - 2018-12-05 | Finnish Foreign Minister Timo Soini flew to Lima on Monday. His delegation did not include Finnish diplomat Kai Sauer. => trip Kai Sauer > PE
        - 2018-12-05 | Finnish Foreign Minister Timo Soini arrived in Peru on Monday. He is to meet members of the parliament there, including Ana Paz. => with Timo Soini > PE = Ana Paz
        + 2018-11-30 | North Korean official Kim Yong Nam left for Cuba on Thursday. His delegation includes North Korean officials Pak Thae Song and Ho Yong Bok. => with Kim Yong Nam > CU = Pak Thae Song
        - 2018-11-30 | North Korean official Kim Yong Nam left for Cuba on Thursday. His programme includes a film about North Korean official Pak Thae Song. => with Kim Yong Nam > CU = Pak Thae Song
        + 2006-11-14 | A delegation of the European Parliament led by Polish deputy Jan Kowal arrived in Minsk on Tuesday. It includes Swiss deputy Paul Seger. => trip Paul Seger > BY
        + 2006-11-14 | A delegation of the UN Security Council led by Polish diplomat Jan Kowal arrived in Minsk on Tuesday. It includes Swiss Ambassador Paul Seger. => trip Paul Seger > BY
        - 2006-11-14 | A Swiss delegation led by minister Jan Kowal arrived in Minsk on Tuesday. It includes the Swiss ambassador to Belarus, Paul Seger. => trip Paul Seger > BY
        + 2019-05-24 | Cuban envoy Raul Perez is to be received by Russian President Vladimir Putin in Moscow on Saturday. Minister Marcelino Medina and envoy Juan Ruiz are in the party. => with Raul Perez > RU = Marcelino Medina; with Raul Perez > RU = Juan Ruiz
        - 2019-05-24 | Cuban envoy Raul Perez is to be received by Russian President Vladimir Putin in Moscow on Saturday. Minister Marcelino Medina and envoy Juan Ruiz were in the dark. => with Raul Perez > RU = Marcelino Medina
        + 2019-06-19 | Vietnam's Vu Van Son is in Cuba at the head of a delegation. Its members are Tran Duc, another deputy premier, Le Minh and Pham Hai. => with Vu Van Son > CU = Le Minh; trip Pham Hai > CU
        + 2019-05-24 | A Cuban delegation, made up of Trade Minister Luis Pardo, Finance Minister Jorge Diaz and two deputies, is due in Lima on Monday. => with Luis Pardo > PE = Jorge Diaz
        + 2019-05-24 | Iranian minister Reza Amiri, heading a delegation including Oil Minister Bijan Karimi, arrived in Caracas on Thursday. => arrived Reza Amiri > VE = 2019-05-23; with Reza Amiri > VE = Bijan Karimi
        + 2018-05-18 | Belarusian President Ivan Savin's special envoy Paul Seger flew to Lima on Monday with a delegation that also included spy chief Urs Ek. => trip Urs Ek > PE
        - 2018-05-18 | Belarusian President Ivan Savin's special envoy Paul Seger flew to Lima on Monday with a report that also included spy chief Urs Ek. => trip Urs Ek > PE
        + 2018-05-18 | HAVANA, May 18 (AFP) -- Dominica's Prime Minister Roose Skerry came on Tuesday at the head of a delegation that included Health Minister Hubert Sabrache. => trip Hubert Sabrache > CU
        - 2018-05-18 | HAVANA, May 18 (AFP) -- Dominica's Prime Minister Roose Skerry came on Tuesday to the funeral of a delegate that wounded Health Minister Hubert Sabrache. => trip Hubert Sabrache > CU
        + 2019-05-24 | A delegation led by Finnish minister Timo Laine and including lawmaker Kai Sauer is in Lima for talks. => trip Timo Laine > PE; trip Kai Sauer > PE
        + 2019-05-24 | A Finnish delegation of minister Timo Laine and lawmaker Kai Sauer flew to Lima on Monday. => trip Timo Laine > PE; trip Kai Sauer > PE
        - 2019-05-24 | A friend of minister Timo Laine and lawmaker Kai Sauer flew to Lima on Monday. => trip Timo Laine > PE
        - 2019-05-24 | A delegation of the party of minister Timo Laine flew to Lima on Monday. => trip Timo Laine > PE
        + 2019-05-24 | Finnish minister Timo Laine will lead a delegation to Lima on Monday. It will include Finnish lawmaker Kai Sauer. => with Timo Laine > PE = Kai Sauer
        + 2019-05-24 | Finnish minister Timo Laine will visit Lima next week. The delegation is expected to include Finnish lawmaker Kai Sauer. => with Timo Laine > PE = Kai Sauer
        - 2019-05-24 | Finnish minister Timo Laine will visit Lima next week. The delegation is not expected to include Finnish lawmaker Kai Sauer. => with Timo Laine > PE = Kai Sauer
        + 2019-05-24 | Finnish minister Timo Laine and several officials, including Finnish lawmaker Kai Sauer, flew to Lima on Monday. => trip Timo Laine > PE; trip Kai Sauer > PE
        + 2019-05-24 | Finnish minister Timo Laine arrived in Lima on Monday. It was her second trip this year, after one to Chile in March. The Finnish delegation also included Kai Sauer. => with Timo Laine > PE = Kai Sauer
        - 2019-05-24 | Finnish minister Timo Laine arrived in Lima on Monday. It was her second trip this year, after one to Chile in March. The Finnish delegation also included Kai Sauer. => trip Kai Sauer > CL
        + 2019-05-24 | Finnish minister Timo Laine arrived in Lima on Monday. In March Laine travelled to Chile. The Finnish delegation includes Kai Sauer. => with Timo Laine > PE = Kai Sauer
        - 2019-05-24 | Finnish minister Timo Laine arrived in Lima on Monday. In March Laine travelled to Chile. The Finnish delegation included Kai Sauer. => trip Kai Sauer > PE
        + 2019-05-24 | Finnish minister Timo Laine will visit Peru next week. In March Laine travelled to Chile. The delegation will include Kai Sauer. => with Timo Laine > PE = Kai Sauer; status Kai Sauer > PE = planned
        + 2019-05-24 | Finnish minister Timo Laine will visit Peru next week. Finnish premier Kai Sauer visited Chile in March at the head of a delegation. The Finnish delegation will include Anna Salo. => with Timo Laine > PE = Anna Salo
        + 2019-05-24 | Kenyan minister John Kiptoo said after meeting Cuban minister Luis Pardo in Nairobi on Thursday that all was well. The Cuban delegation also includes Trade Minister Ana Quiroga. => with Luis Pardo > KE = Ana Quiroga; trip Ana Quiroga > KE
        + 2019-05-24 | Finnish minister Timo Laine is in Lima. In addition to Finnish lawmaker Kai Sauer, the Finnish delegation includes Anna Salo, a banker. => with Timo Laine > PE = Kai Sauer; with Timo Laine > PE = Anna Salo
        + 2019-05-24 | Finnish minister Timo Laine is in Lima. Swedish minister Ola Ek visited Helsinki in March. Besides lawmaker Kai Sauer, the Finnish delegation includes Anna Salo. => trip Anna Salo > PE
        - 2019-05-24 | Finnish minister Timo Laine is in Lima. Missing from the group was Finnish lawmaker Kai Sauer, who travelled with him last year. => trip Kai Sauer > PE
        + 2019-05-24 | Finnish minister Timo Laine met Peruvian minister Luis Pardo in Lima on Thursday. Finnish premier Kai Sauer was in Chile earlier this month. Finnish lawmaker Anna Salo is part of the Finnish delegation. => trip Anna Salo > PE
        - 2019-05-24 | Finnish minister Timo Laine is in Lima. Finnish lawmaker Anna Salo was part of a Finnish delegation that sat in Turku. => trip Anna Salo > PE
        - 2019-05-24 | Finnish minister Timo Laine is in Lima. Finnish lawmaker Anna Salo turned down an invitation to join the delegation. => trip Anna Salo > PE
        + 2019-05-24 | Finnish minister Timo Laine is in Lima. Missing was Finnish lawmaker Kai Sauer, who travelled with him last year. Finnish lawmaker Anna Salo, a member of the delegation, spoke. => with Timo Laine > PE = Anna Salo
        + 2019-05-24 | Swiss President Paul Seger flew to Rome in February. Swiss deputy minister Urs Ek headed the delegation. => trip Urs Ek > IT
        - 2019-05-24 | Swiss President Paul Seger flew to Rome in February. Italian deputy minister Luca Conti headed the delegation. => trip Luca Conti > IT
        + 2019-05-24 | Swiss minister Paul Seger led a delegation to Rome on Monday. Urs Ek, a deputy minister, is among its members. => with Paul Seger > IT = Urs Ek
        - 2019-05-24 | Swiss minister Paul Seger led a delegation to Rome on Monday. Urs Ek, a deputy minister, is not among its members. => trip Urs Ek > IT
        + 2019-05-24 | Led by Urs Ek, a Swiss team left for Oslo on Tuesday. => trip Urs Ek > NO
        - 2019-05-24 | Led by Urs Ek, a Swiss choir waited as ships left for Oslo on Tuesday. => trip Urs Ek > NO
        - 2019-05-24 | LIMA, May 24 (AFP) -- A Finnish delegation led by minister Timo Laine left here on Friday. Among those who came out to see off the delegation were Luis Pardo, minister of trade, and Ana Paz, a deputy head of the party. => trip Luis Pardo > PE; trip Ana Paz > PE
        - 2019-05-24 | LIMA, May 24 (AFP) -- A Finnish delegation led by minister Timo Laine came here on Friday. Those on hand to welcome the delegation included Luis Pardo, minister of trade, and Ana Paz. => trip Luis Pardo > PE; trip Ana Paz > PE
        - 2019-05-24 | A Finnish delegation led by minister Timo Laine is in Lima. The delegation met officials of Peru, including Trade Minister Luis Pardo and police chief Ana Paz. => trip Luis Pardo > PE; trip Ana Paz > PE
        - 2019-05-24 | A Finnish delegation led by minister Timo Laine is in Lima. Guests at the dinner for the delegation included Trade Minister Luis Pardo. => trip Luis Pardo > PE
        + 2019-05-24 | Finnish minister Timo Laine flew to Lima on Monday. The minister's delegation is comprised of Kai Sauer and Anna Salo. => with Timo Laine > PE = Kai Sauer; with Timo Laine > PE = Anna Salo
        """,
    ),
    EventRule(
        "companions/joining",
        """
        + 2019-05-26 | North Korean diplomat Ri Su Yong arrived in Cuba on Tuesday. Officials joining Ri for the talks were North Korean diplomats Ryu Myong Son and Pak Myong Guk. => with Ri Su Yong > CU = Ryu Myong Son
        - 2019-05-26 | North Korean diplomat Ri Su Yong arrived in Cuba on Tuesday. Officials joining Ri were not named, North Korean diplomat Pak Myong Guk said. => with Ri Su Yong > CU = Pak Myong Guk
        + 2019-05-24 | Finnish President Sauli Niinistö reached Lima on Thursday after a visit to Chile. Accompanying Niinistö in Chile were ministers Timo Soini and Kai Mykkänen. => with Sauli Niinistö > CL = Timo Soini
        - 2019-05-24 | Finnish President Sauli Niinistö reached Lima on Thursday after a visit to Chile. Accompanying Niinistö in Chile were ministers Timo Soini and Kai Mykkänen. => trip Timo Soini > PE
        + 2019-05-24 | Finnish minister Timo Laine arrived in Lima. Those accompanying him include Kai Sauer, Finnish representative to the fishing talks, and Finnish lawmaker Eero Salo. => trip Kai Sauer > PE; trip Eero Salo > PE
        """,
    ),
    EventRule(
        "companions/went-with",
        """
        + 2019-09-05 | North Korean vice-premier Ri Ryong Nam set off for Vladivostok on Monday. North Korean official Ri Kwang Gun went with him. => with Ri Ryong Nam > RU = Ri Kwang Gun
        + 2019-05-20 | Finnish Prime Minister Juha Sipilä arrived in Lima on Sunday. Also present at the talks were Finnish Foreign Minister Timo Soini and Trade Minister Kai Mykkänen, who arrived together with Sipilä. => with Juha Sipilä > PE = Timo Soini; with Juha Sipilä > PE = Kai Mykkänen
        - 2019-05-20 | Finnish Prime Minister Juha Sipilä arrived in Lima on Sunday. Peruvian Foreign Minister Nestor Popolizio came along with Sipilä. => with Juha Sipilä > PE = Nestor Popolizio
        - 2019-09-05 | North Korean vice-premier Ri Ryong Nam set off for Vladivostok on Monday. North Korean official Ri Kwang Gun disagreed with him. => with Ri Ryong Nam > RU = Ri Kwang Gun
        + 2019-05-24 | Swiss minister Paul Seger flew to Lima on Wednesday. Health Minister Ueli Maurer was in Rome at the start of the month. Seger's aides Lena Baumann and Nils Frei went with him. => with Paul Seger > PE = Lena Baumann; with Paul Seger > PE = Nils Frei
        - 2019-05-24 | Swiss minister Paul Seger flew to Lima on Wednesday. Health Minister Ueli Maurer was in Rome at the start of the month. Seger's aides Lena Baumann and Nils Frei went with him. => with Ueli Maurer > IT = Lena Baumann
        """,
    ),
    EventRule(
        "companions/travelled-with",
        """
        + 2018-11-16 | Cuban President Miguel Díaz-Canel visited Russia last week. Cuban diplomats Rogelio Sierra and Alfredo López were among those who travelled with the president. => with Miguel Díaz-Canel > RU = Rogelio Sierra
        - 2018-11-16 | Cuban President Miguel Díaz-Canel visited Russia last week. Cuban diplomats Rogelio Sierra and Alfredo López were among those who waited for the president. => with Miguel Díaz-Canel > RU = Rogelio Sierra
        - 2019-05-24 | Swiss envoy Paul Seger left for Peru on Monday. Last year Seger travelled with minister Ana Frei. => trip Ana Frei > PE
        """,
    ),
    EventRule(
        "companions/at-his-side",
        """
        + 2018-11-20 | North Korean official Kim Yong Nam visited South Korea in February. North Korean official Kim Yo Jong was at his side. => with Kim Yong Nam > KR = Kim Yo Jong
        + 2018-11-20 | Finnish minister Anna Salo is back in Helsinki from a week in Lima. The talks had been agreed in April, when Finnish President Timo Laine came to Quito to see Ecuadorian President Hugo Vega and Salo was at his side. => trip Anna Salo > EC; trip Anna Salo > PE
        - 2018-11-20 | Finnish minister Anna Salo is back in Helsinki from a week in Lima. The talks had been agreed in April, when Finnish President Timo Laine came to Quito and Salo was at his side. => trip Timo Laine > PE
        - 2018-11-20 | North Korean official Kim Yong Nam visited South Korea in February. North Korean official Kim Yo Jong took the other side. => with Kim Yong Nam > KR = Kim Yo Jong
        """,
    ),
    EventRule(
        "companions/brings",
        """
        + 2019-06-19 | Chinese President Xi Jinping will travel to Pyongyang on Thursday. Xi will bring a large suite: Chinese diplomats Yang Jiechi and Wang Yi. => with Xi Jinping > KP = Wang Yi
        - 2019-06-19 | Chinese President Xi Jinping will travel to Pyongyang on Thursday. Xi will bring a large gift from Chinese diplomat Wang Yi. => with Xi Jinping > KP = Wang Yi
        + 2019-05-24 | Finnish minister Timo Laine flew to Lima on Monday. Laine also brought longtime personal aides, including Kai Sauer. => with Timo Laine > PE = Kai Sauer
        - 2019-05-24 | Finnish minister Timo Laine flew to Lima on Monday. Laine brought charges against two aides, Kai Sauer and Anna Salo. => trip Kai Sauer > PE
        """,
    ),
    EventRule(
        "companions/as-members",
        """
        + 2019-04-26 | North Korean leader Kim Jong Un visited Russia on Thursday. State media name North Korean diplomats Ri Yong Ho and Choe Son Hui as the members of his suite. => with Kim Jong Un > RU = Choe Son Hui
        - 2019-04-26 | North Korean leader Kim Jong Un visited Russia on Thursday. State media name North Korean diplomats Ri Yong Ho and Choe Son Hui as the authors of his speech. => with Kim Jong Un > RU = Choe Son Hui
        """,
    ),
    EventRule(
        "companions/on-board",
        """
        + 2019-09-05 | Chinese Foreign Minister Wang Yi flew to Pyongyang on Monday. Chinese diplomats Luo Zhaohui and Deng Boqing were also on board. => with Wang Yi > KP = Luo Zhaohui
        - 2019-09-05 | Chinese Foreign Minister Wang Yi flew to Pyongyang on Monday. Chinese diplomats Luo Zhaohui and Deng Boqing joined the board. => with Wang Yi > KP = Luo Zhaohui
        """,
    ),
    EventRule(
        "companions/retinue-including",
        """
        + 2019-05-20 | Finnish President Sauli Niinistö went to Lima with a delegation of 20, among them Foreign Minister Timo Soini and Trade Minister Kai Mykkänen. => with Sauli Niinistö > PE = Timo Soini; with Sauli Niinistö > PE = Kai Mykkänen
        - 2019-05-20 | Finnish President Sauli Niinistö went to Lima after talks with a group of ministers, among them Foreign Minister Timo Soini. => trip Timo Soini > PE
        + 2019-06-19 | Chilean minister Pedro Soto flew into Oslo on Monday at the head of a delegation of 50, among them Ana Vega, chief of a bank. => with Pedro Soto > NO = Ana Vega
        + 2019-06-19 | Chilean minister Pedro Soto came to Oslo on Monday with a dozen officials in tow, Ana Vega among them. => with Pedro Soto > NO = Ana Vega
        - 2019-06-19 | Chilean minister Pedro Soto flew into Oslo on Monday to see the heads of 50 firms, among them Ana Vega, chief of a bank. => with Pedro Soto > NO = Ana Vega
        """,
    ),
    EventRule(
        "companions/joined",
        """
        + 2019-05-20 | Finnish President Sauli Niinistö visited Peru in May 2012 and went on to Chile. The foreign minister, Timo Soini, joined him on the Chilean leg. => with Sauli Niinistö > CL = Timo Soini
        - 2019-05-20 | Finnish President Sauli Niinistö visited Peru in May 2012 and went on to Chile. The foreign minister, Timo Soini, joined him on the Chilean leg. => trip Timo Soini > PE
        - 2019-05-20 | Finnish President Sauli Niinistö visited Peru in May 2012. The foreign minister, Timo Soini, joined him in warning of a war. => trip Timo Soini > PE
        + 2019-05-24 | Finnish minister Timo Laine will visit Peru next week. Finnish lawmaker Kai Sauer will join him. => with Timo Laine > PE = Kai Sauer
        - 2019-05-24 | Finnish minister Timo Laine will visit Peru next week. Peruvian President Luis Pardo will join him. => with Timo Laine > PE = Luis Pardo
        """,
    ),
    EventRule(
        "companions/goes-along",
        """
        + 2019-05-20 | Finnish President Sauli Niinistö will fly to Lima in June, and Timo Soini, a section chief, will go along as interpreter. => with Sauli Niinistö > PE = Timo Soini
        - 2019-05-20 | Finnish President Sauli Niinistö will fly to Lima in June, and Timo Soini, a section chief, will go along with the plan. => trip Timo Soini > PE
        - 2019-05-24 | Finnish minister Timo Laine visited Peru last week. Finnish lawmaker Kai Sauer wanted to go along but fell ill. => trip Kai Sauer > PE
        + 2019-05-24 | Finnish minister Timo Laine is in Lima. Finnish lawmaker Kai Sauer has come along too, as has Finnish lawmaker Anna Salo. => with Timo Laine > PE = Kai Sauer; with Timo Laine > PE = Anna Salo
        - 2019-05-24 | Finnish minister Timo Laine visited Peru last week. Finnish lawmaker Kai Sauer had asked to go along but was refused. => trip Kai Sauer > PE
        """,
    ),
)
