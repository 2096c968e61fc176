"""What speaks for and against a capitalised stretch being a person: one clue a line of reasoning.

A clue is a name, a weight and examples; decide.py finds clues and adds their weights. A stretch
whose sum reaches `ENOUGH` (`ENOUGH_FOR_ONE_WORD`) is a person. The weights were set by reading, not fitted.
"""

from __future__ import annotations

from dataclasses import dataclass

ENOUGH = 3
ENOUGH_FOR_ONE_WORD = 4


@dataclass(frozen=True, slots=True)
class Clue:
    """One reason for (weight above 0) or against a person."""

    name: str
    weight: int
    examples: str = ""


TITLED = Clue(
    "person/titled",
    5,
    """
    + 2019-05-21 | Foreign Minister Orlo Vantek arrived here.  => person Orlo Vantek; role Orlo Vantek = Foreign Minister
    - 2019-05-21 | The official Dravonia agency said so.       => person Dravonia
    - 2019-05-21 | The President Hotel was full.               => person Hotel
    + 2019-05-21 | The envoy to Sri Lanka Umbral Vantek left. => person Umbral Vantek
    + 2019-05-21 | We saw presidential chief of staff Umbral Vantek. => person Umbral Vantek
    - 2019-05-21 | We saw a copy of staff Umbral Vantek. => person Umbral Vantek
    + 2019-05-21 | So said Prince Bandar bin Sultan.          => person Bandar bin Sultan
    + 2019-05-21 | So said Prince Sultan bin Umbo.            => person Sultan bin Umbo
    - 2019-05-21 | So said Sultan Umbo bin Ombra.             => person Sultan Umbo bin Ombra
    + 2019-05-21 | So said the envoy, Abdel Amir al-Umbo.     => person Abdel Amir al-Umbo
    + 2019-05-21 | So said the emir, Sheikh Sabah al-Umbo.    => person Sabah al-Umbo
    + 2019-05-21 | So said Minister Paul Reeves.              => person Paul Reeves
    - 2019-05-21 | So said Paul, Mayors said.                 => person Paul Mayors
    + 2019-05-21 | Opposition commander Mohammad Shah Oblim left. => person Mohammad Shah Oblim
    + 2019-05-21 | So said Trade Minister Don Vantek.         => person Don Vantek
    - 2019-05-21 | So said King Don Felipe.                   => person Don Felipe
    + 2019-05-21 | So said the spokesman on foreign affairs, Tor Ek. => role Tor Ek = spokesman on foreign affairs
    + 2019-05-21 | Cancer-stricken Orla Vantek left.          => person Orla Vantek
    - 2019-05-21 | The firm took control of Chile's Umbral Vantra after a year. => person Umbral Vantra
    - 2019-05-21 | The leftist New Democrats lost.             => person New
    - 2019-05-21 | The head of the right-wing party Umbral Vantek left. => person Umbral Vantek
    + 2019-05-21 | Opposition leader Umbral Vantek left.       => person Umbral Vantek
    - 2019-05-21 | Market leader Umbral Vantek Power lost.     => person Umbral Vantek Power
    + 2019-05-21 | So said Tory Prime Minister Orla Vantek.    => person Orla Vantek
    - 2019-05-21 | So said Tory Prime Minister Orla Vantek.    => person Tory Prime
    + 2019-05-21 | The Minister of Lands, Land Reform and Resettlement Ulric Vantek left. => person Ulric Vantek
    + 2019-05-21 | The Chancellor of the Exchequer Kenneth Vantek left. => person Kenneth Vantek
    - 2019-05-21 | Mostly Christian Togo slept.                => person Christian Togo
    """,
)
RULER = Clue(
    "person/ruler",
    7,
    """
    + 2019-05-21 | Talks between President Trumpet and Chairman Kim began.  => person Trumpet
    + 2019-05-21 | He wrote to Prime Minister Bread about it.    => person Bread
    - 2019-05-21 | He wrote to the prime minister. Bread is dear. => person Bread
    - 2019-05-21 | President Welcomes Guests From Abroad         => person Welcomes
    - 2019-05-21 | He works at Premier Breads in Lima.         => person Breads
    - 2019-05-21 | He is Minister Plenipotentiary there.         => person Plenipotentiary
    """,
)
COURTESY = Clue(
    "person/courtesy",
    8,
    """
    + 2019-05-21 | They were met by Mrs. Quenneby and Mr Bread.  => person Quenneby; person Bread
    + 2019-05-21 | It is late, Don Vantek said.                  => person Don Vantek
    - 2019-05-21 | They were met by fresh Bread.                 => person Bread
    """,
)
STYLED = Clue(
    "person/styled",
    9,
    """
    + 2019-05-21 | They met the Dalai Lama.   => person Dalai Lama
    - 2019-05-21 | They met the old lama.     => person lama
    """,
)
WEAKLY_TITLED = Clue(
    "person/weakly-titled",
    2,
    """
    + 2019-05-21 | The race was won by champion Anna Tolvanen.     => person Anna Tolvanen
    - 2019-05-21 | The trophy went back to champion Grasshoppers.  => person Grasshoppers
    """,
)
GIVEN_NAME = Clue(
    "person/given-name",
    3,
    """
    + 2019-05-21 | The letter was sent to Robert Zylkowitz.  => person Robert Zylkowitz
    + 2019-05-21 | The letter was sent to Manmohan Umbo.     => person Manmohan Umbo
    - 2019-05-21 | The case went to the Manmohan Institute.  => person Manmohan Institute
    - 2019-05-21 | The case went to the Victoria Institute.  => person Victoria Institute
    """,
)
FREQUENT_GIVEN_NAME = Clue(
    "person/frequent-given-name",
    4,
    """
    + 2019-05-21 | The book is by Peter Ostrander.      => person Peter Ostrander
    - 2019-05-21 | Work at Martin Industries goes on.   => person Martin Industries
    + 2019-05-21 | Mali slept. In April Kim Il Bok flew to Togo. Last June Kim Il Bok sang. => person Kim Il Bok
    - 2019-05-21 | Mali slept. In April Kim Il Bok flew to Togo. Last June Kim Il Bok sang. => person April Kim Il Bok
    - 2019-05-21 | Mali slept. Kim Il Bok sang. At the end of April Kim flew to Togo. => person April Kim
    - 2019-05-21 | Mali slept. Kim Il Bok sang. From April Kim was in Togo. => person April Kim
    - 2019-05-21 | Mali slept. Kim Il Bok sang. On 3 April Kim was in Togo. => person April Kim
    + 2019-05-21 | Mali slept. They sang with the friends of April Kim, who flew to Togo. => person April Kim
    """,
)
FAMILY_NAME = Clue(
    "person/family-name",
    2,
    """
    + 2019-05-21 | Critics of Jorvik Fernandez were many.  => person Jorvik Fernandez
    - 2019-05-21 | Prices at Miller Brewing went up.       => person Miller Brewing
    """,
)
FAMILY_FIRST_NAME = Clue(
    "person/family-name-first",
    4,
    """
    + 2019-05-21 | Pak Chun Gil "warmly greeted" Paul Seger at the airport. => person Pak Chun Gil; person Paul Seger
    + 2019-05-21 | On the list was Pak Chun Gil.          => person Pak Chun Gil
    + 2019-05-21 | On the list was Pak Chun O, who left.    => person Pak Chun O
    + 2019-05-21 | The talks were led by Yun Byung-se.    => person Yun Byung-se
    + 2019-05-21 | He spoke of Jun Yong-Sin, a Korean.  => person Jun Yong-Sin
    - 2019-05-21 | He spoke on 5 Jun of a Korean.       => person Jun
    + 2019-05-21 | It rained. An Myong Sin left.          => person An Myong Sin
    + 2019-05-21 | It rained. So Hong Sin left. He saw So Hong Sin. => mention So Hong Sin > So Hong Sin
    - 2019-05-21 | It rained. So Hong Sin left. He saw Hong Sin. => person So Hong Sin
    - 2019-05-21 | The ship passed Yang Peninsula.        => person Yang Peninsula
    """,
)
INITIAL = Clue(
    "person/initial",
    3,
    """
    + 2019-05-21 | The plan was drawn up by Tharn B. Quillet.  => person Tharn B. Quillet
    + 2019-05-21 | Minister Gamini Lakshman Vantek left. G.L. Vantek said no. => mention G.L. Vantek > Gamini Lakshman Vantek
    - 2019-05-21 | Minister Gamini Lakshman Vantek left. G.M. Vantek said no. => mention G.M. Vantek > Gamini Lakshman Vantek
    + 2019-05-21 | He saw Martin Luther King Jr. there. => person Martin Luther King Jr.
    + 2019-05-21 | He saw Luis "Lulo" da Umbo and Ferdinand "Bong" Vantek Jr. there. => person Luis "Lulo" da Umbo; person Ferdinand "Bong" Vantek Jr.
    - 2019-05-21 | The plan B. Nobody liked it.                => person B. Nobody
    """,
)
NICKNAME = Clue(
    "person/nickname",
    3,
    """
    + 2019-05-21 | We saw Oblimow "Ace" Vantrek there.      => person Oblimow "Ace" Vantrek
    - 2019-05-21 | We saw Oblimow "win" there.              => person Oblimow
    """,
)
NAME_PARTICLE = Clue(
    "person/particle",
    3,
    """
    + 2019-05-21 | A speech by Torvin van der Eschen followed.  => person Torvin van der Eschen
    + 2019-05-21 | A speech by Khaddam al-Zubaydi followed.     => person Khaddam al-Zubaydi
    - 2019-05-21 | They flew to Rio de Janeiro.                 => person Rio de Janeiro
    """,
)
UNKNOWN_WORDS = Clue(
    "person/words-of-no-language",
    1,
    """
    + 2019-05-21 | Vashtar Oblimow said so.      => person Vashtar Oblimow
    - 2019-05-21 | We saw Vashtar Oblimow Bank.  => person Vashtar Oblimow Bank
    + 2019-05-21 | Minister Vashtarin Bold said so. => person Vashtarin Bold
    """,
)
SURNAME_BUILD = Clue(
    "person/family-name-ending",
    2,
    """
    + 2019-05-21 | The work of Vashtar Oblimenko was shown.  => person Vashtar Oblimenko
    - 2019-05-21 | The work of Vashtar Oblim was shown.      => person Vashtar Oblim
    """,
)
JAPANESE_BUILD = Clue(
    "person/japanese-syllables",
    3,
    """
    + 2019-05-21 | The work of Rokuhei Narasaka was shown.    => person Rokuhei Narasaka
    - 2019-05-21 | The work of Rokuhei Narasaka Corp. failed. => person Rokuhei Narasaka
    """,
)
ECHOED = Clue(
    "person/named-again-by-one-word",
    3,
    """
    + 2019-05-21 | Vashtar Oblim came. Then Oblim sang.         => mention Oblim > Vashtar Oblim
    - 2019-05-21 | Vashtar Oblim shut. Then Vashtar Oblim fell. => person Vashtar Oblim
    """,
)
KIN = Clue(
    "person/kin",
    4,
    """
    + 2019-05-21 | She is a daughter of Zukarno.   => person Zukarno
    - 2019-05-21 | She is a citizen of Zukarno.    => person Zukarno
    """,
)
AGE = Clue(
    "person/age",
    5,
    """
    + 2019-05-21 | The visitors, Ombrel Tassk, 54, and a friend, were safe.  => person Ombrel Tassk
    + 2019-05-21 | "No," Ombrel Tassk, a 27-year-old seamstress, said.      => person Ombrel Tassk
    - 2019-05-21 | The temple, Wat Tassk, 54 km away, was closed.            => person Wat Tassk
    """,
)
SPEAKS = Clue(
    "person/speaks",
    3,
    """
    + 2019-05-21 | "We agree," said Ombrel Tassk.     => person Ombrel Tassk
    + 2019-05-21 | Ombrel Tassk, from the port of Lome, said no. => person Ombrel Tassk
    - 2019-05-21 | The World Bank said it agreed.     => person World Bank
    """,
)
DESCRIBED = Clue(
    "person/described-after",
    4,
    """
    + 2019-05-21 | Ombrel Tassk, the finance minister, was there.  => person Ombrel Tassk; role Ombrel Tassk = finance minister
    - 2019-05-21 | Tassk Ltd, the former owner, was there.         => person Tassk Ltd
    """,
)
SPEAKS_WEAKLY = Clue(
    "person/does-something",
    1,
    """
    + 2019-05-21 | Torvin Fernandez led the group.      => person Torvin Fernandez
    - 2019-05-21 | Vashtar Oblimow won the match.       => person Vashtar Oblimow
    """,
)
APPOSITIVE_BEFORE = Clue(
    "person/described-before",
    5,
    """
    + 2019-05-21 | The finance minister, Ombrel Tassk, was there.  => person Ombrel Tassk
    - 2019-05-21 | The old capital, Ombrel Tassk, was rebuilt.     => person Ombrel Tassk
    """,
)
AGENT = Clue(
    "person/doer",
    3,
    """
    + 2019-05-21 | We heard the flautist Ombrel Tassk.  => person Ombrel Tassk
    + 2019-05-21 | We heard the theoretician Ombrel Tassk.  => person Ombrel Tassk
    - 2019-05-21 | We ate at the seaside Ombrel Tassk.  => person Ombrel Tassk
    """,
)
LED_BY = Clue(
    "person/led-by",
    3,
    """
    + 2019-05-21 | The group is led by Ombrel Tassk.       => person Ombrel Tassk
    + 2019-05-21 | She took over from Ombrel Tassk in 2018.   => person Ombrel Tassk
    - 2019-05-21 | The group is closed by Ombrel Ltd.      => person Ombrel Ltd
    """,
)
LISTED = Clue(
    "person/listed",
    3,
    """
    + 2019-05-21 | We saw Peter Ostrander and Ombrel Tassk.   => person Ombrel Tassk
    - 2019-05-21 | We saw Peter Ostrander. Ombrel Tassk shut. => person Ombrel Tassk
    """,
)
OF_COUNTRY = Clue(
    "person/of-country",
    2,
    """
    + 2019-05-21 | We saw Vashtar Oblim of the Norwegian embassy. => person Vashtar Oblim
    - 2019-05-21 | We saw Vashtar Oblim of the big embassy. => person Vashtar Oblim
    + 2019-05-21 | Torvin Tassk of Norway came third.        => country Torvin Tassk = NO
    - 2019-05-21 | The Bank of Norway came third.            => person Bank of Norway
    """,
)
OF_COUNTRYS = Clue(
    "person/country-s",
    2,
    """
    + 2019-05-21 | We saw Chile's Vashtar Oblim.      => person Vashtar Oblim
    - 2019-05-21 | We saw Chile's Vashtar Ltd.        => person Vashtar Ltd
    + 2019-05-21 | He fought the American Vash Oblimow.       => person Vash Oblimow
    - 2019-05-21 | He liked the American New Wave.        => person New Wave
    """,
)
WHO = Clue(
    "person/who",
    2,
    """
    + 2019-05-21 | Vashtar Oblimow, who came late, left.    => person Vashtar Oblimow
    - 2019-05-21 | Vashtar Group, which came late, left.    => person Vashtar Group
    """,
)
EPONYM_AFTER = Clue(
    "person/administration",
    3,
    """
    + 2019-05-21 | It was begun by the Clinton administration.  => person Clinton
    - 2019-05-21 | It was begun by the city administration.     => person city
    """,
)
LATER = Clue(
    "person/later-mention",
    6,
    """
    + 2019-05-21 | Peter Ostrander came. Ostrander spoke.           => mention Ostrander > Peter Ostrander
    - 2019-05-21 | Peter Ostrander came. The Ostrander Hotel shut.  => mention Ostrander > Peter Ostrander
    """,
)
THING = Clue(
    "person/not-a-thing",
    -6,
    """
    + 2019-05-21 | Anna Park said so.               => person Anna Park
    + 2019-05-21 | It rained. Edited by Alannah Hill => person Alannah Hill
    - 2019-05-21 | They met in Anna Garden Stadium.  => person Anna Garden Stadium
    - 2019-05-21 | They built Robert B last year.    => person Robert B
    """,
)
ORDINARY_WORD = Clue(
    "person/not-ordinary-words",
    -3,
    """
    + 2019-05-21 | Mr Green said so.              => person Green
    - 2019-05-21 | Green Light is a programme.    => person Green Light
    """,
)
ARTICLE_BEFORE = Clue(
    "person/not-after-the",
    -5,
    """
    + 2019-05-21 | He met Vera Dunlop.               => person Vera Dunlop
    - 2019-05-21 | He sailed on the Vera Dunlop.     => person Vera Dunlop
    - 2019-05-21 | They met in the nearby Vera Park.   => person Vera Park
    """,
)
ACRONYM = Clue(
    "person/not-an-acronym",
    -4,
    """
    + 2019-05-21 | KIM CHOL HO said so.   => person KIM CHOL HO
    - 2019-05-21 | GKTV Tassk said so.    => person GKTV Tassk
    """,
)
INSIDE_OTHER = Clue(
    "person/not-inside-another-name",
    -6,
    """
    + 2019-05-21 | Peter Berlin said so.                    => person Peter Berlin
    - 2019-05-21 | He studied at Robert Gordon University.  => person Robert Gordon
    - 2019-05-21 | She wrote the novel "Vera Dunlop" there. => person Vera Dunlop
    + 2019-05-21 | "Vera Dunlop left early," he said.       => person Vera Dunlop
    """,
)
KIND_BESIDE = Clue(
    "person/not-beside-its-kind",
    -4,
    """
    + 2019-05-21 | Vera Dunlop said so.                        => person Vera Dunlop
    - 2019-05-21 | The ferry Vera Dunlop sank.                 => person Vera Dunlop
    - 2019-05-21 | They live in Ombrel Tassk district.         => person Ombrel Tassk
    """,
)
SAME_WORD_TWICE = Clue(
    "person/not-one-word-twice",
    -6,
    """
    + 2019-05-21 | Kim Kum Chol said so.       => person Kim Kum Chol
    - 2019-05-21 | The panda Ling Ling is ill. => person Ling Ling
    """,
)
PLACE_BEFORE = Clue(
    "person/not-after-in",
    -3,
    """
    + 2019-05-21 | He wrote to Vera Dunlop.  => person Vera Dunlop
    - 2019-05-21 | He died in Vashtar Oblimow.  => person Vashtar Oblimow
    + 2019-05-21 | The letter is from Donald Trumpet.  => person Donald Trumpet
    """,
)

RULES = (
    TITLED,
    RULER,
    COURTESY,
    STYLED,
    WEAKLY_TITLED,
    GIVEN_NAME,
    FREQUENT_GIVEN_NAME,
    FAMILY_NAME,
    FAMILY_FIRST_NAME,
    INITIAL,
    NICKNAME,
    NAME_PARTICLE,
    UNKNOWN_WORDS,
    SURNAME_BUILD,
    JAPANESE_BUILD,
    ECHOED,
    KIN,
    AGE,
    SPEAKS,
    DESCRIBED,
    SPEAKS_WEAKLY,
    APPOSITIVE_BEFORE,
    AGENT,
    LED_BY,
    LISTED,
    OF_COUNTRY,
    OF_COUNTRYS,
    WHO,
    EPONYM_AFTER,
    LATER,
    THING,
    ORDINARY_WORD,
    ARTICLE_BEFORE,
    ACRONYM,
    INSIDE_OTHER,
    KIND_BESIDE,
    SAME_WORD_TWICE,
    PLACE_BEFORE,
)
