"""Examples and counter-examples of what decides whether, when and how far a trip is one.

The code is in polarity.py, status.py, stays.py and joining.py; nothing is decided here.
"""

from __future__ import annotations

from store.annotate.events.clause.rule import EventRule

RULES = (
    EventRule(
        "trip/judge-same-stay",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger will discuss aid with officials during his stay in Minsk. He is to leave Belarus on Saturday. => status Paul Seger > BY = ongoing
        + 2018-05-18 | Swiss diplomat Paul Seger will discuss aid with officials during his stay in Minsk. => status Paul Seger > BY = planned
        + 2018-05-18 | BERN, May 18 (AFP) -- Swiss diplomat Paul Seger went to Minsk on May 7 and met Belarusian minister Ivan Savin. => status Paul Seger > BY = completed
        - 2018-05-18 | BERN, May 18 (AFP) -- Swiss diplomat Paul Seger went to Minsk on Wednesday and met Belarusian minister Ivan Savin. => status Paul Seger > BY = completed
        + 2018-05-18 | BERN, May 18 (AFP) -- Swiss diplomat Paul Seger is on a tour of Europe and has already visited Belarus. => status Paul Seger > BY = completed
        + 2018-05-18 | BERN, May 18 (AFP) -- Swiss diplomat Paul Seger and Belarusian minister Ivan Savin had dinner in Riga on May 12. => status Paul Seger > LV = completed
        + 2018-05-18 | Officials said they expect Swiss diplomat Paul Seger to hold talks with lawmakers in Minsk. => status Paul Seger > BY = planned
        + 2018-05-18 | MINSK, May 18 (AFP) -- Swiss diplomat Paul Seger said before flying home on Friday that talks went well. => trip Paul Seger > BY; status Paul Seger > BY = completed
        - 2018-05-18 | BERN, May 18 (AFP) -- Swiss diplomat Paul Seger said before flying home on Friday that talks went well. => trip Paul Seger > CH
        + 2018-05-18 | MINSK, May 18 (AFP) -- Swiss diplomat Paul Seger's visit to Belarus will end on Saturday with a tour of Brest. => status Paul Seger > BY = ongoing
        + 2018-05-18 | Swiss diplomat Paul Seger's upcoming visit to Minsk was discussed at home. => status Paul Seger > BY = planned
        + 2018-05-18 | Swiss diplomat Paul Seger entered Belarus on Monday and crossed into Poland on Thursday. Those accompanying the diplomat include Swiss envoy Urs Ek. => status Paul Seger > BY = completed; status Urs Ek > BY = completed
        + 2018-05-18 | BERN, May 18 (AFP) -- Swiss diplomat Paul Seger attended a forum in Minsk on May 12. He left Bern on May 10 with Swiss envoy Urs Ek. => status Paul Seger > BY = completed; status Urs Ek > BY = completed
        - 2018-05-18 | BERN, May 18 (AFP) -- Swiss diplomat Paul Seger attended a forum in Minsk on May 12. He is to stay there until May 20. => status Paul Seger > BY = completed
        + 2018-05-18 | Swiss diplomat Paul Seger is spending the week in Minsk. => status Paul Seger > BY = ongoing
        + 2018-05-18 | Swiss diplomat Paul Seger is headed for Minsk. => status Paul Seger > BY = ongoing
        + 2018-05-18 | Swiss diplomat Paul Seger spent Monday in Minsk and was seen off on Tuesday by Belarusian minister Ivan Savin. Belarusian President Oleg Komar did not receive Seger. => trip Paul Seger > BY
        + 2018-05-18 | MINSK, May 18 (AFP) -- Swiss diplomat Paul Seger arrived here on Friday. It is the first visit to Belarus by a Swiss diplomat. On Sunday he will visit the town of Brest. => status Paul Seger > BY = ongoing
        - 2018-05-18 | MINSK, May 18 (AFP) -- Swiss diplomat Paul Seger arrived here on Friday. It is the first visit to Belarus by a Swiss diplomat. => status Paul Seger > BY = completed
        - 2018-05-18 | MINSK, May 18 (AFP) -- Swiss diplomat Paul Seger arrived here on Friday. On Sunday he will visit the town of Brest. => status Paul Seger > BY = planned
        + 2018-05-18 | MINSK, May 18 (AFP) -- Swiss diplomat Paul Seger, who arrived from Oslo on Wednesday, is due to travel on to Lima on Monday. => trip Paul Seger > BY; status Paul Seger > PE = planned
        - 2018-05-18 | MINSK, May 18 (AFP) -- Swiss President Paul Seger arrived here on Friday. The Swiss president, who is accompanied by diplomat Urs Ek, will hold talks on Saturday with Belarusian President Oleg Komar. => status Urs Ek > BY = planned
        + 2018-05-18 | Belarusian President Oleg Kott received Swiss diplomat Paul Seger on his arrival from Oslo. => trip Paul Seger > NO
        - 2018-05-18 | Belarusian President Oleg Kott received Swiss diplomat Paul Seger on his arrival from Oslo. => trip Oleg Kott > NO
        + 2018-05-18 | Swiss diplomat Paul Seger met Belarusian President Oleg Kott in Minsk on a tour that has taken him to Oslo. => trip Paul Seger > NO
        - 2018-05-18 | Swiss diplomat Paul Seger met Belarusian President Oleg Kott in Minsk on a tour that has taken him to Oslo. => trip Oleg Kott > NO
        - 2018-05-18 | MINSK, May 18 (AFP) -- A summit between Belarusian President Oleg Kott and Swiss President Paul Seger will go ahead as planned. => status Paul Seger > BY = ongoing
        """,
    ),
    EventRule(
        "trip/judge-cancelled",
        """
        + 2019-06-19 | Russian President Vladimir Putin has cancelled a visit to Turkey.                => status Vladimir Putin > TR = cancelled
        + 2019-06-19 | Russian President Vladimir Putin's visit to Turkey was postponed on Monday.     => status Vladimir Putin > TR = cancelled
        + 2019-06-19 | Russian President Vladimir Putin was to have travelled to Turkey on Monday.     => status Vladimir Putin > TR = cancelled
        - 2019-06-19 | Russian President Vladimir Putin has cancelled a debt during a visit to Turkey. => status Vladimir Putin > TR = cancelled
        - 2019-06-19 | Russian President Vladimir Putin has cancelled a visit to Turkey.                => status Vladimir Putin > TR = planned
        - 2019-06-19 | Russian President Vladimir Putin has cancelled a visit to Turkey.                => status Vladimir Putin > TR = completed
        + 2018-05-18 | A trip by Swiss diplomat Paul Seger to Belarus, planned for last month, has been put back indefinitely. => status Paul Seger > BY = cancelled
        - 2018-05-18 | Swiss diplomat Paul Seger had a statue put back on a visit to Belarus last month. => status Paul Seger > BY = cancelled
        - 2018-05-18 | Swiss diplomat Paul Seger had been going to attend a concert in Minsk. => status Paul Seger > BY = planned
        + 2018-05-18 | Swiss diplomat Paul Seger is going to attend a concert in Minsk. => status Paul Seger > BY = planned
        - 2018-05-18 | Swiss President Paul Seger and Finnish President Timo Laine were set to meet on May 20 in Minsk, but Laine said that he was pulling out. => status Paul Seger > BY = planned; status Timo Laine > BY = planned
        """,
    ),
    EventRule(
        "trip/judge-denied",
        """
        - 2018-05-18 | Ghanaian minister Kofi Mensah dismissed as "pure invention" a newspaper report that he had held secret talks in Minsk last week. => trip Kofi Mensah > BY
        + 2018-05-18 | Ghanaian minister Kofi Mensah flew home from Riga on Thursday, dropping stops in Minsk and Oslo. => status Kofi Mensah > NO = cancelled
        - 2018-05-18 | Swiss President Alain Berset accepted an invitation to visit Minsk, but the trip has not come about. => trip Alain Berset > BY
        - 2018-05-18 | A visit to Minsk by Swiss President Alain Berset is on the cards, aides have said. => trip Alain Berset > BY
        + 2019-06-19 | Russian President Vladimir Putin, who did not go to Turkey, visited Egypt on Monday. => trip Vladimir Putin > EG
        - 2019-06-19 | Russian President Vladimir Putin, who did not go to Turkey, visited Egypt on Monday. => trip Vladimir Putin > TR
        - 2019-06-19 | Russian President Vladimir Putin met the cabinet on Friday, putting an end to reports that he had travelled to Turkey. => trip Vladimir Putin > TR
        - 2019-06-19 | The paper repeated claims in the Turkish press that Russian President Vladimir Putin visited Turkey in May. => trip Vladimir Putin > TR
        - 2019-06-19 | The paper repeated allegations that Russian President Vladimir Putin visited Turkey in May. => trip Vladimir Putin > TR
        + 2019-06-19 | The court found nothing in allegations of fraud and Russian President Vladimir Putin visited Turkey in May. => trip Vladimir Putin > TR
        + 2019-06-19 | The Kremlin confirmed rumours that Russian President Vladimir Putin would visit Turkey on Friday. => trip Vladimir Putin > TR
        + 2019-06-19 | Denying claims of a rift, Russian President Vladimir Putin flew to Turkey on Monday. => trip Vladimir Putin > TR
        - 2019-06-19 | There is no truth in reports that Russian President Vladimir Putin flew to Turkey on Monday. => trip Vladimir Putin > TR
        - 2019-06-19 | Russian President Vladimir Putin denied that he was to call off a visit to Turkey on Friday. => status Vladimir Putin > TR = cancelled
        + 2019-06-19 | Instead of Russian minister Ivan Orlov, Russian President Vladimir Putin flew to Turkey on Monday. => trip Vladimir Putin > TR
        + 2019-06-19 | Russian President Vladimir Putin cancelled a visit to Egypt and flew to Turkey. => trip Vladimir Putin > TR
        - 2019-06-19 | Russian President Vladimir Putin ruled out a visit to Turkey.                    => trip Vladimir Putin > TR
        + 2019-06-19 | Russian President Vladimir Putin never went to Turkey except in May, when he flew to Ankara. => trip Vladimir Putin > TR
        - 2019-06-19 | A visit to Turkey by Russian President Vladimir Putin is not in the cards. => trip Vladimir Putin > TR
        - 2019-06-19 | Russian President Vladimir Putin had been scheduled to hold talks in Ankara on Monday with Greek minister Nikos Pappas. => status Vladimir Putin > TR = planned
        + 2019-06-19 | Russian President Vladimir Putin denied that his visit to Turkey on Monday had anything to do with gas. => trip Vladimir Putin > TR
        - 2019-06-19 | Russian President Vladimir Putin denied that his visit to Turkey on Monday was ever planned. => trip Vladimir Putin > TR
        + 2019-06-19 | Russian President Vladimir Putin visited Ankara on Monday but did not go on to Bursa. => trip Vladimir Putin > TR
        - 2019-06-19 | A daily wrote that Russian President Vladimir Putin flew to Ankara on Monday. He was never in Ankara. => trip Vladimir Putin > TR
        - 2019-06-19 | Russian President Vladimir Putin refused to go to Turkey.                        => trip Vladimir Putin > TR
        - 2019-06-19 | Had Russian President Vladimir Putin come to Turkey, he would have met the Greek premier. => trip Vladimir Putin > TR
        - 2019-06-19 | Russian President Vladimir Putin would have met the Greek premier in Oslo had he gone there. => trip Vladimir Putin > NO
        + 2019-06-19 | Russian President Vladimir Putin had gone to Turkey by then.                     => trip Vladimir Putin > TR
        - 2019-04-26 | A paper reported that North Korean official Kim Yo Jong flew to Vladivostok. She never left home. => trip Kim Yo Jong > RU
        - 2019-06-19 | ANKARA, June 19 (AFP) -- Russian President Vladimir Putin was expected in Ankara on Monday. He did not come. => trip Vladimir Putin > TR
        + 2019-06-19 | Russian President Vladimir Putin visited Turkey in May. In June he did not come. => trip Vladimir Putin > TR
        - 2006-11-14 | The row cast doubt on a visit by Norwegian minister Jonas Store to Belarus next week. => trip Jonas Store > BY
        + 2006-11-14 | Norwegian minister Jonas Store cast doubt on the pact during a visit to Belarus on Monday. => trip Jonas Store > BY
        - 2018-05-18 | Swiss diplomat Paul Seger did not, as some papers had announced, come to Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger would not – for all their pleas – travel to Minsk. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger will, as some papers had announced, come to Minsk on Monday. => trip Paul Seger > BY
        + 2018-05-18 | Togo's minister declined to comment on Swiss diplomat Paul Seger's three-day trip to Peru that ended on Thursday. => trip Paul Seger > PE
        - 2018-05-18 | Togo's minister declined to comment on Swiss diplomat Paul Seger's trip to Peru. => trip Paul Seger > PE
        """,
    ),
    EventRule(
        "trip/judge-where-they-met",
        """
        - 2019-06-19 | OSLO, June 19 (AFP) -- Norwegian Foreign Minister Ola Berg returned home on Tuesday after talks with Chilean Foreign Minister Pedro Soto. => trip Pedro Soto > NO
        + 2019-06-19 | OSLO, June 19 (AFP) -- Norwegian Foreign Minister Ola Berg resigned on Tuesday after talks with Chilean Foreign Minister Pedro Soto. => trip Pedro Soto > NO
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto, who arrived in Lima on Friday, met Norwegian Foreign Minister Ola Berg on Sunday. => meeting Ola Berg + Pedro Soto at Lima; met Ola Berg + Pedro Soto = 2019-06-16
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto was in Lima last week for talks with Norwegian Foreign Minister Ola Berg. => meeting Ola Berg + Pedro Soto at Lima
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto flew to Lima on Tuesday after talks with Norwegian Foreign Minister Ola Berg. => trip Ola Berg > PE
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto flew to Oslo on Tuesday after talks with Norwegian Foreign Minister Ola Berg. => meeting Ola Berg + Pedro Soto at Oslo
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto, who began a tour in Lima on Friday, met Norwegian Foreign Minister Ola Berg on Sunday. => meeting Ola Berg + Pedro Soto at Lima
        + 2018-05-18 | MINSK, May 18 (AFP) -- A forum opened here on Friday. Two years ago in Lima, Polish minister Jan Nowak met Swiss minister Paul Seger at the forum's dinner. => meeting Jan Nowak + Paul Seger at Lima; trip Jan Nowak > PE; trip Paul Seger > PE
        - 2018-05-18 | MINSK, May 18 (AFP) -- A forum opened here on Friday. Two years ago in Lima, Polish minister Jan Nowak met Swiss minister Paul Seger at the forum's dinner. => trip Paul Seger > BY
        + 2018-05-18 | MINSK, May 18 (AFP) -- Polish minister Jan Nowak arrived here on Friday after a night in Oslo. Swiss minister Paul Seger arrived on Friday too. => trip Paul Seger > BY
        - 2018-05-18 | MINSK, May 18 (AFP) -- Polish minister Jan Nowak arrived here on Friday after a night in Oslo. Swiss minister Paul Seger arrived on Friday too. => trip Paul Seger > NO
        + 2018-05-18 | Talks have been frozen since the failed 2015 summit in Minsk between Swiss President Paul Seger and Finnish President Timo Laine. => trip Paul Seger > BY; trip Timo Laine > BY
        - 2018-05-18 | He recalled the failed bid to hold a summit in Minsk between Swiss President Paul Seger and Finnish President Timo Laine. => trip Paul Seger > BY; trip Timo Laine > BY
        + 2018-05-18 | The tour, which saw Swiss minister Paul Seger take in visits to Belarus and Latvia, ended on Monday. => trip Paul Seger > BY; trip Paul Seger > LV
        + 2018-05-18 | Pyongyang and Moscow signed the pact in 2016 during a visit by Swiss minister Paul Seger to the nuclear-armed North. => trip Paul Seger > KP
        - 2018-05-18 | Swiss diplomat Paul Seger is in Riga. Swiss diplomat Urs Frei also travelled this week through Minsk. => with Paul Seger > LV = Urs Frei
        + 2019-02-10 | Swiss envoy Paul Seger met Peruvian minister Juan Perez on Friday ahead of a summit later this month in Hanoi. => meeting Juan Perez + Paul Seger
        - 2019-02-10 | Swiss envoy Paul Seger met Peruvian minister Juan Perez on Friday ahead of a summit later this month in Hanoi. => trip Paul Seger > VN
        - 2019-02-10 | Swiss envoy Paul Seger visited Lima for talks with Peruvian minister Juan Perez in the lead-up to the summit in Hanoi. => trip Paul Seger > VN
        + 2019-02-10 | Swiss envoy Paul Seger met Peruvian minister Juan Perez on Friday at a summit in Hanoi. => trip Paul Seger > VN
        """,
    ),
    EventRule(
        "trip/judge-wished",
        """
        + 2019-06-19 | Russian President Vladimir Putin plans to visit Turkey on Friday.                => trip Vladimir Putin > TR; status Vladimir Putin > TR = planned
        + 2019-06-19 | Russian President Vladimir Putin said he would like his visit to Turkey next week to help. => trip Vladimir Putin > TR
        - 2019-06-19 | Russian President Vladimir Putin would like to make a visit to Turkey next week. => trip Vladimir Putin > TR
        - 2019-06-19 | Russian President Vladimir Putin hopes to visit Turkey.                          => trip Vladimir Putin > TR
        - 2019-06-19 | Russian President Vladimir Putin may visit Turkey.                               => trip Vladimir Putin > TR
        - 2019-06-19 | Russian President Vladimir Putin will visit Turkey next week if the rebels agree. => trip Vladimir Putin > TR
        + 2019-06-19 | Russian President Vladimir Putin will visit Turkey next week and speak if he is asked. => trip Vladimir Putin > TR
        - 2019-06-19 | If Russian President Vladimir Putin visits Turkey, prices will fall.             => trip Vladimir Putin > TR
        - 2019-06-19 | It is possible that Russian President Vladimir Putin will visit Turkey.          => trip Vladimir Putin > TR
        - 2006-11-14 | Norwegian minister Jonas Store said that she would only meet Swiss President Paul Seger to end the dispute. => meeting Jonas Store + Paul Seger
        - 2006-11-14 | Norwegian minister Jonas Store has agreed in principle to meet Swiss President Paul Seger. => meeting Jonas Store + Paul Seger
        + 2006-11-14 | Norwegian minister Jonas Store has agreed to meet Swiss President Paul Seger. => meeting Jonas Store + Paul Seger
        - 2018-05-18 | Swiss minister Paul Seger's visit to Peru was negotiated when others met. => trip Paul Seger > PE
        """,
    ),
    EventRule(
        "trip/judge-invited",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger was allowed to travel to Minsk in April. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger was allowed to travel to Minsk. => trip Paul Seger > BY
        + 2006-11-17 | US President George W. Bush invited Vietnamese President Nguyen Minh Triet to visit the United States in 2007, and he accepted the invitation. => trip Nguyen Minh Triet > US; status Nguyen Minh Triet > US = planned
        + 2006-11-17 | Vietnamese President Nguyen Minh Triet flew to Cuba on Monday. He was invited to a dinner and was received by Cuban President Raul Castro. => meeting Nguyen Minh Triet + Raul Castro
        + 2006-11-17 | Vietnamese President Nguyen Minh Triet accepted an invitation to visit the United States in March. => arrived Nguyen Minh Triet > US = 2007-03-01..2007-03-31
        - 2006-11-17 | Vietnamese President Nguyen Minh Triet was invited to be received by Cuban President Raul Castro. => meeting Nguyen Minh Triet + Raul Castro
        - 2006-11-17 | US President George W. Bush invited Vietnamese President Nguyen Minh Triet to visit the United States in 2007. => trip Nguyen Minh Triet > US
        - 2006-11-17 | US President George W. Bush invited Vietnamese President Nguyen Minh Triet to visit the United States in 2007, and he accepted the invitation. => trip George W. Bush > VN
        + 2006-11-17 | Vietnamese President Nguyen Minh Triet accepted an invitation from US President George W. Bush to visit the United States this month. => status Nguyen Minh Triet > US = planned
        - 2006-11-17 | Vietnamese President Nguyen Minh Triet accepted an invitation from US President George W. Bush to visit the United States last month. => status Nguyen Minh Triet > US = planned
        """,
    ),
    EventRule(
        "trip/judge-status",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger landed in Madrid on Tuesday. He may have met envoys during the stopover. => status Paul Seger > ES = completed
        - 2018-05-18 | Swiss diplomat Paul Seger landed in Madrid on Tuesday. He may have met envoys during the visit. => status Paul Seger > ES = completed
        + 2019-06-19 | Russian President Vladimir Putin visited Turkey last month.                      => status Vladimir Putin > TR = completed
        + 2019-06-19 | Russian President Vladimir Putin will end his visit to Turkey on Friday.         => status Vladimir Putin > TR = ongoing
        + 2019-06-19 | Russian President Vladimir Putin is to begin a tour on Monday and will end his visit to Turkey on June 29. => status Vladimir Putin > TR = planned
        + 2019-06-19 | Russian President Vladimir Putin is to stay in Turkey until Friday.              => status Vladimir Putin > TR = ongoing
        - 2019-06-19 | Russian President Vladimir Putin will stay in Turkey from Friday until Sunday.   => status Vladimir Putin > TR = ongoing
        + 2019-06-19 | Russian President Vladimir Putin has left for Turkey.                            => status Vladimir Putin > TR = ongoing
        + 2019-06-19 | Russian President Vladimir Putin arrived in Turkey on Wednesday for a one-day visit. => status Vladimir Putin > TR = ongoing
        + 2019-06-19 | Russian President Vladimir Putin paid a one-day visit to Turkey on Wednesday.    => status Vladimir Putin > TR = completed
        + 2019-06-19 | ANKARA, June 19 (AFP) -- Russian President Vladimir Putin concluded his visit and left for Egypt on Wednesday. => status Vladimir Putin > TR = completed; status Vladimir Putin > EG = ongoing
        + 2019-06-19 | ANKARA, June 19 (AFP) -- Russian President Vladimir Putin was seen off on Wednesday by Turkish minister Hakan Fidan. => status Vladimir Putin > TR = completed
        + 2019-06-19 | Russian President Vladimir Putin is on a visit to Turkey.                        => status Vladimir Putin > TR = ongoing
        + 2019-06-19 | Russian President Vladimir Putin is set to visit Turkey next week.               => status Vladimir Putin > TR = planned
        - 2019-06-19 | Russian President Vladimir Putin wrapped up a visit to Turkey on Tuesday.        => status Vladimir Putin > TR = ongoing
        - 2019-06-19 | Russian President Vladimir Putin was due to arrive in Turkey on Friday.          => status Vladimir Putin > TR = completed
        - 2019-06-19 | Russian President Vladimir Putin will visit Turkey, where he has never been.     => status Vladimir Putin > TR = completed
        + 2018-05-18 | Swiss minister Paul Seger was in Peru from May 14 to May 18. => status Paul Seger > PE = completed
        - 2018-05-18 | Swiss minister Paul Seger has been in Peru from May 14. => status Paul Seger > PE = completed
        + 2018-05-18 | Swiss minister Paul Seger came to Peru earlier this year. => status Paul Seger > PE = completed
        + 2018-05-18 | Swiss minister Paul Seger left Peru on May 12. On the way back to Bern he stopped in Oslo for talks. => status Paul Seger > NO = completed
        - 2018-05-18 | OSLO, May 18 (AFP) -- Swiss minister Paul Seger stopped in Oslo on Thursday for talks. => status Paul Seger > NO = completed
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto will have talks at home with Polish minister Jan Krol and fly to Egypt. => status Pedro Soto > EG = planned
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto will have talks at home with Polish minister Jan Krol and fly to Egypt. => status Pedro Soto > EG = completed
        + 2019-05-24 | Swiss President Paul Seger is arriving in Peru on Friday for a two-day visit. => arrived Paul Seger > PE = 2019-05-24; status Paul Seger > PE = planned
        + 2019-05-24 | Swiss President Paul Seger arrives in Peru today with his adviser, Ivo Sieber. => status Paul Seger > PE = planned
        - 2019-05-24 | Swiss President Paul Seger arrived in Peru today with his adviser, Ivo Sieber. => status Paul Seger > PE = planned
        + 2019-05-24 | Swiss President Paul Seger had arrived in Lima on Monday for consultations. => status Paul Seger > PE = completed
        + 2019-05-24 | Swiss President Paul Seger arrived in Lima on Monday for consultations. => status Paul Seger > PE = ongoing
        + 2019-05-24 | Swiss President Paul Seger reached Lima on May 16 with Foreign Minister Ivo Sieber. => status Paul Seger > PE = completed
        + 2019-05-24 | LIMA, May 24 -- Swiss President Paul Seger, who arrived here on May 16, met lawmakers. => status Paul Seger > PE = ongoing
        + 2019-05-24 | Swiss deputy Paul Seger became on Thursday the first visitor to be received in Lima by Peruvian President Martin Vizcarra. => meeting Martin Vizcarra + Paul Seger is held
        - 2019-05-24 | Swiss deputy Paul Seger is on Sunday to be received in Lima by Peruvian President Martin Vizcarra. => meeting Martin Vizcarra + Paul Seger is held
        + 2019-05-24 | Swiss deputy Paul Seger arrived home on Friday from a four-day trip to Peru. => arrived Paul Seger > PE = 2019-05-21; left Paul Seger > PE = 2019-05-24; status Paul Seger > PE = completed
        + 2019-05-24 | Swiss deputy Paul Seger ends his four-day trip to Peru on Friday. => status Paul Seger > PE = ongoing
        - 2019-05-24 | Swiss deputy Paul Seger ends his four-day trip to Peru on June 8. => status Paul Seger > PE = ongoing
        """,
    ),
    EventRule(
        "trip/judge-one-at-a-time",
        """
        + 2005-11-11 | BERLIN, Nov. 11 (Xinhua) -- Chinese President Hu Jintao arrived here Thursday after a state visit to Britain. => status Hu Jintao > GB = completed; left Hu Jintao > GB = 2005-11-10; status Hu Jintao > DE = ongoing
        - 2005-11-11 | BERLIN, Nov. 11 (Xinhua) -- Chinese President Hu Jintao arrived here Thursday after a state visit to Britain. => status Hu Jintao > GB = ongoing
        + 2018-05-18 | A Swiss envoy is on his way to Belarus for talks on tea. Swiss diplomat Paul Seger landed in Riga on Friday. => status Paul Seger > BY = planned; status Paul Seger > LV = ongoing
        + 2019-05-24 | A delegation led by Swiss deputy Paul Seger left Bern for Cuba on Friday. The delegation has already arrived in Paris on its way there. => status Paul Seger > FR = ongoing; status Paul Seger > CU = planned
        - 2019-05-24 | Swiss deputy Paul Seger left Paris for Cuba on Friday. He had arrived in Paris on Thursday. => status Paul Seger > CU = planned
        """,
    ),
    EventRule(
        "trip/judge-days",
        """
        - 2018-05-18 | Swiss diplomat Paul Seger held talks in Minsk on the 2032 bid. => status Paul Seger > BY = planned
        + 2018-05-18 | Swiss diplomat Paul Seger will attend the opening of the 2032 Olympics in Minsk. => status Paul Seger > BY = planned
        + 2005-11-22 | Former Malaysian prime minister Mahathir Mohamad was in Zimbabwe last week on a three-day visit. => arrived Mahathir Mohamad > ZW = 2005-11-14..2005-11-18; left Mahathir Mohamad > ZW = 2005-11-16..2005-11-20
        + 2006-11-21 | Pakistani Foreign Minister Khurshid Kasuri is going to visit Kabul from 7th to 9th December. => arrived Khurshid Kasuri > AF = 2006-12-07; left Khurshid Kasuri > AF = 2006-12-09
        + 2019-02-20 | North Korean leader Kim Jong Un was in Beijing in late March 2018 and visited Singapore in June 2018. => arrived Kim Jong Un > CN = 2018-03-21..2018-03-31; arrived Kim Jong Un > SG = 2018-06-01..2018-06-30
        - 2019-02-20 | Chinese officials said on Monday that North Korean leader Kim Jong Un would visit Singapore. => arrived Kim Jong Un > SG = 2019-02-18
        - 2019-02-20 | HANOI, Feb. 20 (Xinhua) -- North Korean leader Kim Jong Un visited Singapore before. => arrived Kim Jong Un > SG = 2019-02-20
        - 2019-02-20 | North Korean leader Kim Jong Un visited Singapore, his first trip since a summit in March. => arrived Kim Jong Un > SG = 2018-03-01..2018-03-31
        + 2019-05-24 | Swiss deputy Paul Seger is to travel to Peru in the coming days. => arrived Paul Seger > PE = 2019-05-24..2019-05-31
        + 2019-05-24 | Swiss deputy Paul Seger will arrive in Lima in the next two weeks. => arrived Paul Seger > PE = 2019-05-24..2019-06-07
        - 2019-05-24 | Swiss deputy Paul Seger may travel to Peru in the coming days. => trip Paul Seger > PE
        + 2019-05-24 | Swiss deputy Paul Seger proceeded to Lima in the evening of May 7. => arrived Paul Seger > PE = 2019-05-07..2019-05-08
        + 2019-05-24 | Swiss deputy Paul Seger proceeded to Lima in the evening. => arrived Paul Seger > PE = 2019-05-24..2019-05-25
        + 2019-05-24 | Swiss deputy Paul Seger was in Peru when the strike began in March. => arrived Paul Seger > PE = 2019-03-01..2019-03-31
        - 2019-05-24 | Swiss deputy Paul Seger was in Peru with his wife, and was told when the strike began in March. => arrived Paul Seger > PE = 2019-03-01..2019-03-31
        + 2019-05-24 | Ivo Sieber knows Lima well, and in October 2014 Paul Seger, the Swiss head of state, came to Peru for a stay. => arrived Paul Seger > PE = 2014-10-01..2014-10-31
        + 2019-05-24 | Swiss deputy Ivo Sieber flew to Lima on Friday. The mission came a week after a visit to Lima by Paul Seger, the Swiss head of state. => arrived Paul Seger > PE = 2019-05-14..2019-05-20
        + 2019-05-24 | Swiss deputy Paul Seger is due to travel to Peru in the weeks ahead. => arrived Paul Seger > PE = 2019-05-24..2019-06-21
        + 2019-05-24 | On the first leg of a six-day trip, Swiss deputy Paul Seger arrived in Peru on Thursday. => arrived Paul Seger > PE = 2019-05-23; left Paul Seger > PE = ?
        """,
    ),
    EventRule(
        "trip/judge-residents",
        """
        - 2018-05-18 | Paul Seger, a counsellor at the Swiss embassy in Minsk, met Belarusian minister Ivan Savin in Minsk on Monday. => trip Paul Seger > BY
        + 2018-05-18 | Paul Seger, a counsellor in the Swiss ministry, met Belarusian minister Ivan Savin in Minsk on Monday. => trip Paul Seger > BY
        + 2005-11-17 | HARARE, Nov. 17 (Xinhua) -- Malaysian Foreign Minister Syed Hamid Albar said here on Thursday that ties are good. => trip Syed Hamid Albar > ZW
        - 2005-11-17 | HARARE, Nov. 17 (Xinhua) -- Malaysian ambassador Shaharuddin Som met Zimbabwean President Robert Mugabe here on Thursday. => trip Shaharuddin Som > ZW
        - 2006-11-14 | MINSK, Nov. 14 (AFP) -- UN administrator Jonas Store told reporters here on Monday that the vote would be fair. => trip Jonas Store > BY
        """,
    ),
    EventRule(
        "trip/judge-twice",
        """
        + 2018-07-30 | North Korean diplomat Ri Su Yong visited Cuba in early July. During his last visit to Cuba in May 2016 he met students. => arrived Ri Su Yong > CU = 2018-07-01..2018-07-10; arrived Ri Su Yong > CU = 2016-05-01..2016-05-31
        - 2018-07-30 | North Korean diplomat Ri Su Yong arrived in Cuba on Monday. He is on a three-day visit to Cuba. => arrived Ri Su Yong > CU = ?
        """,
    ),
)
