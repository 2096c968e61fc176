"""Examples and counter-examples of days and states told beside a trip, not in its own clause.

The code is in nearby.py, timing.py, status.py and companions.py; nothing is decided here.
"""

from __future__ import annotations

from store.annotate.events.rule import EventRule

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
        + 2019-06-17 | TURIN, June 17 (AFP) -- Russian President Vladimir Putin, who was due to arrive in Turkey on Thursday, will be making his first trip there since March. => status Vladimir Putin > TR = planned; arrived Vladimir Putin > TR = 2019-06-20
        + 2019-06-17 | Police found a bomb hours before Russian President Vladimir Putin was set to arrive in Turkey for a two-day visit. => status Vladimir Putin > TR = planned
        + 2019-06-17 | Russian President Vladimir Putin is due in Turkey on Thursday for a two-day visit. => arrived Vladimir Putin > TR = 2019-06-20; left Vladimir Putin > TR = 2019-06-21
        - 2019-06-17 | Russian President Vladimir Putin will be making his first trip to Turkey since March. => arrived Vladimir Putin > TR = 2019-03-01..2019-03-31
        - 2019-06-17 | Russian President Vladimir Putin arrived in Turkey on Thursday. => arrived Vladimir Putin > TR = 2019-06-20
        """,
    ),
    EventRule(
        "trip/judge-days-beside",
        """
        + 2019-06-19 | OSLO, June 19 (AFP) -- A treaty was signed here Tuesday. Chilean Foreign Minister Pedro Soto attended the ceremony in Oslo. => arrived Pedro Soto > NO = 2019-06-17..2019-06-18
        + 2019-06-19 | Russian President Vladimir Putin left Moscow on Wednesday for Turkey and will visit Egypt and Jordan subsequently. => arrived Vladimir Putin > EG = 2019-06-20..2019-06-27
        - 2019-06-19 | A treaty was signed in Lima on Tuesday. Russian President Vladimir Putin once attended a ceremony in Oslo. => arrived Vladimir Putin > NO = 2019-06-17..2019-06-18
        - 2019-06-19 | Russian President Vladimir Putin will visit Egypt. => arrived Vladimir Putin > EG = 2019-06-19..2019-06-26
        """,
    ),
    EventRule(
        "trip/judge-own-days",
        """
        + 2005-11-11 | On Nov. 14, Russian President Vladimir Putin will leave Egypt for Turkey to attend a summit to be held there from Nov. 16 to 18. => left Vladimir Putin > EG = 2005-11-14
        - 2005-11-11 | On Nov. 14, Russian President Vladimir Putin will leave Egypt for Turkey to attend a summit to be held there from Nov. 16 to 18. => left Vladimir Putin > EG = 2005-11-16..2005-11-18
        - 2005-11-20 | Chinese President Hu Jintao will go to Peru early next year, he said in talks with visiting US President George W. Bush. => status George W. Bush > CN = planned
        """,
    ),
    EventRule(
        "trip/judge-topics",
        """
        + 2006-12-19 | Russian President Vladimir Putin welcomed the king in Geneva on Monday. => trip Vladimir Putin > CH
        - 2006-12-19 | Russian President Vladimir Putin welcomed the new round of trade talks in Geneva this week. => trip Vladimir Putin > CH
        - 2006-12-19 | Russian President Vladimir Putin discussed the decisions made by President Luis Vega in Rome. => trip Vladimir Putin > IT
        """,
    ),
)
