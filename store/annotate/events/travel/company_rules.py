"""Examples and counter-examples of the rules that read companions from lists and retinues.

The readers are in travellers.py and summits.py; nothing is decided here.
"""

from __future__ import annotations

from store.annotate.events.clause.rule import EventRule

RULES = (
    EventRule(
        "companions/named-travellers",
        """
        + 2018-05-18 | Ghana's Foreign Minister Shirley Botchwey left for Minsk on Tuesday. The government newspaper named two more travellers: Ghana's Trade Minister Kofi Mensah and Ghana's Health Minister Ama Boateng. => trip Kofi Mensah > BY; trip Ama Boateng > BY; with Shirley Botchwey > BY = Ama Boateng
        - 2018-05-18 | Ghana's Foreign Minister Shirley Botchwey left for Minsk on Tuesday. The other passengers were not Ghana's Trade Minister Kofi Mensah and his deputy. => trip Kofi Mensah > BY
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
)
