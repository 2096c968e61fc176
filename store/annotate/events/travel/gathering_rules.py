"""Examples and counter-examples of the rules for gatherings, delegations and acts face to face.

The readers are in attendance.py, partners.py and face_to_face.py; nothing is decided here.
"""

from __future__ import annotations

from store.annotate.events.clause.rule import EventRule

RULES = (
    EventRule(
        "trip/at-event",
        """
        + 2018-05-18 | Ghanaian President Nana Akufo-Addo met Swiss minister Paul Seger on the sidelines of a summit on Venezuela's Margarita Island last September. => trip Paul Seger > VE; trip Nana Akufo-Addo > VE
        - 2018-05-18 | Ghanaian President Nana Akufo-Addo met Swiss minister Paul Seger on the sidelines of a summit on Venezuela's debts last September. => trip Paul Seger > VE
        + 2018-05-18 | Swiss President Paul Seger denied at a summit in Minsk on Thursday that he was ill. => trip Paul Seger > BY
        + 2018-05-18 | Swiss President Paul Seger urged restraint at a conference in Minsk on Thursday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss President Paul Seger rejected a proposal made by Italy at a conference in Minsk on Thursday. => trip Paul Seger > BY
        + 2018-05-18 | Swiss President Paul Seger will have talks in Minsk on Monday. => status Paul Seger > BY = planned
        + 2018-05-18 | LIMA, May 18 (AFP) -- Bankers held a forum here on Monday. Swiss diplomat Paul Seger will go to Quito for the inauguration of President Jose Rey on Saturday. Ghanaian minister Kofi Mensah is also to be present at the ceremony. => trip Kofi Mensah > EC
        - 2018-05-18 | LIMA, May 18 (AFP) -- Bankers held a forum here on Monday. Swiss diplomat Paul Seger will go to Quito for the inauguration of President Jose Rey on Saturday. Ghanaian minister Kofi Mensah is also to be present at the ceremony. => trip Kofi Mensah > PE
        + 2006-11-16 | SOFIA, Nov. 16 (AFP) -- Leaders of the bloc began a summit here on Thursday. Greek Prime Minister Nikos Pappas told reporters at the summit that trade would grow. => trip Nikos Pappas > BG; status Nikos Pappas > BG = ongoing
        + 2006-11-16 | SOFIA, Nov. 16 (AFP) -- Leaders of the bloc began a summit here on Thursday. About ten leaders, including Greek Prime Minister Nikos Pappas and Syrian President Nabil Shaheen, were present at the opening. => trip Nikos Pappas > BG; trip Nabil Shaheen > BG
        + 2006-11-16 | MADRID, Nov. 16 (AFP) -- Syrian President Nabil Shaheen spoke at a ceremony in Sofia's City Hall on Thursday. => trip Nabil Shaheen > BG; to Nabil Shaheen > BG = Sofia
        + 2018-05-18 | In last year's session in Minsk, Swiss diplomat Paul Seger joined a lunch.      => trip Paul Seger > BY
        - 2006-11-16 | MADRID, Nov. 16 (AFP) -- Syrian President Nabil Shaheen spoke at a ceremony of Sofia's City Hall on Thursday. => trip Nabil Shaheen > BG
        + 2006-11-16 | MADRID, Nov. 16 (AFP) -- Syrian President Nabil Shaheen told a news conference in Sofia on Wednesday that trade would grow. => trip Nabil Shaheen > BG
        - 2006-11-16 | MADRID, Nov. 16 (AFP) -- Leaders of the bloc began a summit in Sofia on Thursday. Greek Prime Minister Nikos Pappas said by video link at the summit that trade would grow. => trip Nikos Pappas > BG
        - 2006-11-16 | SOFIA, Nov. 16 (AFP) -- Leaders of the bloc began a summit here on Thursday. Greek Prime Minister Nikos Pappas said in Athens that the summit had failed. => trip Nikos Pappas > BG
        - 2006-11-16 | SOFIA, Nov. 16 (AFP) -- Leaders of the bloc began a summit here on Thursday. The Greek ambassador to Bulgaria, Nikos Pappas, told reporters at the summit that trade would grow. => trip Nikos Pappas > BG
        - 2006-11-16 | SOFIA, Nov. 16 (AFP) -- Leaders of the bloc began a summit here on Thursday. Bulgarian Prime Minister Boris Kolev told reporters at the summit that trade would grow. => trip Boris Kolev > BG
        + 2019-05-20 | OSLO, May 20 (AFP) -- The Finnish foreign minister, Timo Soini, said he would propose holding talks with Sweden on the sidelines of a trade summit in Lima next week. => trip Timo Soini > PE; status Timo Soini > PE = planned
        - 2019-05-20 | OSLO, May 20 (AFP) -- Finnish Foreign Minister Timo Soini could meet Swedish envoy Eva Berg on the sidelines of a trade summit in Lima next week. => trip Timo Soini > PE
        - 2019-05-20 | OSLO, May 20 (AFP) -- Finnish Foreign Minister Timo Soini will not hold talks on the sidelines of a trade summit in Lima next week. => trip Timo Soini > PE
        + 2019-05-20 | OSLO, May 20 (AFP) -- The forum opened in Oslo on Monday. Finnish President Sauli Niinistö and Swedish Prime Minister Stefan Löfven are among the guests scheduled to speak at the forum. => trip Sauli Niinistö > NO; trip Stefan Löfven > NO
        + 2019-05-20 | OSLO, May 20 (AFP) -- About twenty heads of state, including Finnish President Sauli Niinistö and newly elected Gitanas Nausėda of Lithuania, were present at the opening of a summit here. => trip Gitanas Nausėda > NO
        + 2019-05-20 | OSLO, May 20 (AFP) -- Finnish Foreign Minister Timo Soini said, hours before the end of a peace conference in Oslo, that all had agreed. => trip Timo Soini > NO
        + 2006-11-16 | SOFIA, Nov. 16 (AFP) -- Greek Prime Minister Nikos Pappas called for an end to the row. "It hurts us all," he told a trade forum in Sofia. => trip Nikos Pappas > BG
        + 2006-11-16 | SOFIA, Nov. 16 (AFP) -- Greek Prime Minister Nikos Pappas called for an end to the row. Pappas told a conference on trade that it hurt. => trip Nikos Pappas > BG
        - 2006-11-16 | SOFIA, Nov. 16 (AFP) -- Greek Prime Minister Nikos Pappas called for an end to the row. In Athens Pappas told a conference on trade that it hurt. => trip Nikos Pappas > BG
        - 2006-11-16 | SOFIA, Nov. 16 (AFP) -- Greek Prime Minister Nikos Pappas called for an end to the row. Pappas told a radio station that it hurt. => trip Nikos Pappas > BG
        + 2019-05-20 | LIMA, May 20 (AFP) -- Finnish President Sauli Niinistö told a conference on the rule of law in Africa hosted by the European Commission (EC) in Brussels that aid would grow. => trip Sauli Niinistö > BE
        + 2019-05-20 | OSLO, May 20 (AFP) -- Fishermen took part in the ceremony in Trondheim. Finnish President Sauli Niinistö and others were also present at the ceremony. => trip Sauli Niinistö > NO
        + 2006-11-14 | MINSK, Nov. 14 (AFP) -- "It will last," Norwegian minister Jonas Store told reporters shortly after the close of the forestry summit. => trip Jonas Store > BY; status Jonas Store > BY = ongoing
        - 2006-11-14 | MINSK, Nov. 14 (AFP) -- "It will last," Norwegian minister Jonas Store told reporters before the forestry summit. => trip Jonas Store > BY
        + 2006-11-14 | MINSK, Nov. 14 (AFP) -- A bridge was opened here. Norwegian minister Jonas Store said at the ceremony that it would last. => trip Jonas Store > BY
        - 2006-11-14 | MINSK, Nov. 14 (AFP) -- A bridge was opened here. Norwegian minister Jonas Store said at the ceremony in Oslo that it would last. => trip Jonas Store > BY
        - 2006-11-14 | Swiss President Paul Seger will sign the pact at a summit near Minsk on Friday. A second summit in Oslo is planned. => trip Paul Seger > NO
        - 2006-11-14 | Swiss rider Paul Seger will get back the medal he won at the Athens Olympics in a special ceremony. => status Paul Seger > GR = planned
        + 2006-11-14 | MINSK, Nov. 14 (AFP) -- "We spoke of the possibility of a group for fish," Norwegian minister Jonas Store told reporters after the forestry summit. => trip Jonas Store > BY
        - 2006-11-14 | MINSK, Nov. 14 (AFP) -- Norwegian minister Jonas Store said at the sidelines of the summit that it would last. => trip Jonas Store > BY
        - 2006-11-14 | Norwegian minister Jonas Store spoke on Monday at the funeral in Minsk of a great player of the 1950s. => arrived Jonas Store > BY = 1950-01-01..1959-12-31
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah and Labour Minister Ama Boateng will attend a forum in Minsk on Monday. => with Kofi Mensah > BY = Ama Boateng
        - 2019-05-24 | Bolivian minister Marta Quispe is young. In April she attended the trade forum, and a week later she took part in a fair in Lima. => arrived Marta Quispe > PE = 2019-04-01..2019-04-30
        + 2019-05-24 | Danish minister Lone Friis attended a fair in Riga that ended on Wednesday. => status Lone Friis > LV = completed
        + 2019-05-24 | A two-day forum ended in Riga on Wednesday. Danish minister Lone Friis took part. => status Lone Friis > LV = completed
        - 2019-05-24 | Danish minister Lone Friis is attending a forum in Riga that ends on Sunday. => status Lone Friis > LV = planned
        + 2018-05-18 | A conference on fisheries opens in Minsk on Monday. Swiss minister Paul Seger will attend the one-day meeting. => trip Paul Seger > BY; status Paul Seger > BY = planned
        - 2018-05-18 | A conference on fisheries opens in Minsk on Monday. Finnish diplomat Kai Sauer met the queen in Bern on Friday. Swiss minister Paul Seger attended the meeting. => trip Paul Seger > BY
        + 2018-05-18 | A conference on fisheries opens in Minsk on Monday. Swiss minister Paul Seger will represent the country at the meeting. => trip Paul Seger > BY
        - 2018-05-18 | A conference on fisheries opens in Minsk on Monday. Swiss minister Paul Seger represents his party at the weekly meeting of the cabinet. => trip Paul Seger > BY
        """,
    ),
    EventRule(
        "meeting/delegation",
        """
        + 2006-11-13 | DAMASCUS, Nov. 13 (AFP) -- Syrian President Nabil Shaheen met with a delegation from Bulgaria here on Monday. The delegation is headed by Bulgarian governor Ivan Petrov. => meeting Ivan Petrov + Nabil Shaheen; trip Ivan Petrov > SY
        - 2006-11-13 | DAMASCUS, Nov. 13 (AFP) -- Syrian President Nabil Shaheen met with a delegation from Bulgaria here on Monday. The ministry is headed by Bulgarian politician Ivan Petrov. => meeting Ivan Petrov + Nabil Shaheen
        - 2006-11-13 | DAMASCUS, Nov. 13 (AFP) -- Syrian President Nabil Shaheen did not meet with the delegation from Bulgaria. The delegation is headed by Bulgarian governor Ivan Petrov. => meeting Ivan Petrov + Nabil Shaheen
        + 2018-05-18 | Italian Premier Nino Amato met with a delegation from Peru in Rome on Monday. The delegation is headed by Trade Minister Luis Tovar and Health Minister Ana Prado. => with Luis Tovar > IT = Ana Prado; with Ana Prado > IT = Luis Tovar
        - 2018-05-18 | Italian Premier Nino Amato met with Peruvian Trade Minister Luis Tovar and Health Minister Ana Prado in Rome on Monday. => with Luis Tovar > IT = Ana Prado
        """,
    ),
    EventRule(
        "meeting/heads-of-sides",
        """
        + 2006-11-16 | VIENNA, Nov. 16 (AFP) -- Talks between the two sides opened here on Thursday. Ivan Petrov, head of the Bulgarian delegation, said he was content. Nikos Pappas, head of the Greek delegation, said nothing. => meeting Ivan Petrov + Nikos Pappas; trip Ivan Petrov > AT; trip Nikos Pappas > AT
        - 2006-11-16 | VIENNA, Nov. 16 (AFP) -- Talks between the two sides opened here on Thursday. Ivan Petrov, head of the Bulgarian delegation, said he was content. Nikos Pappas, head of the Greek parliament, said nothing. => meeting Ivan Petrov + Nikos Pappas
        """,
    ),
    EventRule(
        "meeting/given",
        """
        + 2006-11-16 | Bulgarian Prime Minister Ivan Petrov was given an audience by Syrian President Nabil Shaheen on Thursday. => meeting Ivan Petrov + Nabil Shaheen
        - 2006-11-16 | Bulgarian Prime Minister Ivan Petrov was given a prize by Syrian President Nabil Shaheen's talks team. => meeting Ivan Petrov + Nabil Shaheen
        + 2006-11-16 | Syrian President Nabil Shaheen granted Bulgarian Prime Minister Ivan Petrov an audience on Thursday. => meeting Ivan Petrov + Nabil Shaheen
        - 2006-11-16 | Syrian President Nabil Shaheen granted Bulgarian Prime Minister Ivan Petrov a loan on Thursday. => meeting Ivan Petrov + Nabil Shaheen
        + 2018-05-09 | OSLO, May 9 (AFP) -- Finnish minister Timo Soini came to Oslo on Monday. King Harald of Norway had him to dinner. => meeting Harald + Timo Soini
        + 2018-05-09 | OSLO, May 9 (AFP) -- Finnish minister Timo Soini came to Oslo on Monday. King Harald of Norway kept the minister for a long lunch. => meeting Harald + Timo Soini
        + 2018-05-09 | OSLO, May 9 (AFP) -- Finnish minister Timo Soini comes to Oslo on Friday. King Harald of Norway will give him an audience. => meeting Harald + Timo Soini is planned
        - 2018-05-09 | OSLO, May 9 (AFP) -- Finnish minister Timo Soini came to Oslo on Monday. King Harald of Norway had no time for a dinner. => meeting Harald + Timo Soini
        - 2018-05-09 | OSLO, May 9 (AFP) -- Finnish minister Timo Soini came to Oslo on Monday. King Harald of Norway would not give him an audience. => meeting Harald + Timo Soini is held
        + 2018-05-18 | LIMA, May 18 (AFP) -- Peruvian President Luis Vega gave a private audience on Thursday to Swiss diplomat Paul Seger. => meeting Luis Vega + Paul Seger
        + 2018-05-18 | LIMA, May 18 (AFP) -- A dinner in honor of visiting Swiss diplomat Paul Seger was given here on Thursday by Peruvian President Luis Vega. => meeting Luis Vega + Paul Seger
        + 2018-05-18 | LIMA, May 18 (AFP) -- Peruvian President Luis Vega hosted a breakfast for Swiss diplomat Paul Seger. => meeting Luis Vega + Paul Seger
        - 2018-05-18 | LIMA, May 18 (AFP) -- Peruvian President Luis Vega gave an answer on Thursday to Swiss diplomat Paul Seger. => meeting Luis Vega + Paul Seger
        + 2018-05-09 | OSLO, May 9 (AFP) -- Finnish minister Timo Soini comes to Oslo on Friday. King Harald of Norway will have him over for supper. => meeting Harald + Timo Soini is planned
        """,
    ),
    EventRule(
        "meeting/signed",
        """
        + 2006-11-16 | Bulgarian Prime Minister Ivan Petrov last visited Syria in 2003, when he and Syrian President Nabil Shaheen signed an accord in Damascus. => meeting Ivan Petrov + Nabil Shaheen
        - 2006-11-16 | Bulgarian Prime Minister Ivan Petrov said in Sofia that they signed an accord drafted by Syrian President Nabil Shaheen. => meeting Ivan Petrov + Nabil Shaheen
        + 2006-11-16 | The accord was signed on Thursday by Syrian Trade Minister Nabil Shaheen and his Bulgarian counterpart Ivan Petrov. => meeting Ivan Petrov + Nabil Shaheen
        + 2006-11-16 | Syrian President Nabil Shaheen and Bulgarian Prime Minister Ivan Petrov signed an accord on Thursday. => meeting Ivan Petrov + Nabil Shaheen
        + 2006-11-16 | MADRID, Nov. 16 (AFP) -- Syria and Bulgaria signed an accord in the Bulgarian city of Varna on Thursday, officials said. Syrian Trade Minister Nabil Shaheen and his Bulgarian counterpart Ivan Petrov signed the papers. => trip Nabil Shaheen > BG
        + 2006-11-16 | DAMASCUS, Nov. 16 (AFP) -- Syria and Bulgaria signed an accord in the Bulgarian city of Varna on Thursday, officials said. Syrian Trade Minister Nabil Shaheen and his Bulgarian counterpart Ivan Petrov signed the papers. => trip Nabil Shaheen > BG
        - 2006-11-16 | DAMASCUS, Nov. 16 (AFP) -- Syria and Bulgaria signed an accord in the Bulgarian city of Varna on Thursday, officials said. Syrian Trade Minister Nabil Shaheen and his Bulgarian counterpart Ivan Petrov signed the papers. => trip Ivan Petrov > SY
        - 2006-11-16 | Syrian President Nabil Shaheen signed an accord with the firm of Bulgarian businessman Ivan Petrov. => meeting Ivan Petrov + Nabil Shaheen
        - 2006-11-16 | Syrian President Nabil Shaheen and Syrian Prime Minister Adnan Omari signed an accord on Thursday. => meeting Adnan Omari + Nabil Shaheen
        + 2006-11-16 | Nepalese Prime Minister Girija Koiral and guerrilla leader Prach Dahal put their names to the peace accord on Thursday. => meeting Girija Koiral + Prach Dahal
        - 2006-11-16 | Syrian President Nabil Shaheen and Syrian Prime Minister Adnan Omari put their names to the bill on Thursday. => meeting Adnan Omari + Nabil Shaheen
        """,
    ),
    EventRule(
        "meeting/told",
        """
        + 2006-11-16 | DAMASCUS, Nov. 16 (AFP) -- Bulgarian Prime Minister Ivan Petrov is here on a visit. Syrian President Nabil Shaheen told Prime Minister Ivan Petrov that trade would grow. => meeting Ivan Petrov + Nabil Shaheen
        - 2006-11-16 | DAMASCUS, Nov. 16 (AFP) -- Syrian President Nabil Shaheen told Bulgarian Prime Minister Ivan Petrov by phone that trade would grow. => meeting Ivan Petrov + Nabil Shaheen
        - 2006-11-16 | DAMASCUS, Nov. 16 (AFP) -- In a letter Syrian President Nabil Shaheen assured Bulgarian Prime Minister Ivan Petrov of his support. => meeting Ivan Petrov + Nabil Shaheen
        + 2019-05-24 | Finnish President Sauli Niinistö is said to have told Latvian President Egils Levits in Riga that he would like new talks. => meeting Egils Levits + Sauli Niinistö at Riga
        - 2019-05-24 | Finnish President Sauli Niinistö is said to have told Latvian President Egils Levits that he would like more trade. => meeting Egils Levits + Sauli Niinistö
        + 2019-05-24 | Finnish President Sauli Niinistö came to Riga last week and told Latvian President Egils Levits that he was glad. => meeting Egils Levits + Sauli Niinistö at Riga
        + 2019-05-24 | Finnish President Sauli Niinistö was in Riga last week, where he urged Latvian President Egils Levits to buy ships. => meeting Egils Levits + Sauli Niinistö
        - 2019-05-24 | Finnish President Sauli Niinistö was in Lima last week, where he urged Latvian President Egils Levits to buy ships. => meeting Egils Levits + Sauli Niinistö
        + 2019-05-24 | Finnish President Sauli Niinistö told Latvian President Egils Levits in Riga that the letter was lost. => meeting Egils Levits + Sauli Niinistö
        - 2019-05-24 | Finnish President Sauli Niinistö wrote a letter to Riga and told Latvian President Egils Levits that he was glad. => meeting Egils Levits + Sauli Niinistö
        + 2018-05-09 | Pope Francis told Finnish President Sauli Niinistö in the papal library on Monday that he would come. => meeting Francis + Sauli Niinistö
        - 2018-05-09 | Pope Francis told Finnish President Sauli Niinistö in a letter on Monday that he would come. => meeting Francis + Sauli Niinistö
        """,
    ),
)
