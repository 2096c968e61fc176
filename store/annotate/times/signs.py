"""The words by which `direction` tells past from future; nothing here decides anything."""

from __future__ import annotations

MODAL = frozenset(
    """
    will 'll ’ll shall would could may might should must can won't won’t wouldn't wouldn’t cannot
    """.split()
)
AHEAD = frozenset(
    """
    scheduled planned slated expected plans plan planning intends intend intending hopes hoping
    hope aims aim prepares prepare preparing poised likely upcoming forthcoming tentatively pledged
    vowed promised invited tipped unless if payable redeemable expects expect anticipates wants
    want seeks seek vows promises pledges threatens
    """.split()
)
"""Words that put a following day into the future, whatever stands between."""

PLANS = frozenset("plan plans planning hope hopes aim aims".split())
"""Those of them that are nouns as well ("a plan of cooperation")."""

MOVED = frozenset(
    """
    set postponed delayed deferred adjourned rescheduled moved called extended put brought summoned
    fixed
    """.split()
)
"""Words that do so where "for", "to" or "until" stands between them and the day."""

PRESENT = frozenset(
    """
    opens begins starts leaves arrives departs flies travels visits meets goes comes returns heads
    convenes ends closes concludes finishes resumes takes holds hosts kicks gets elects faces addresses
    attends joins expires lands runs lasts includes wraps winds reaches proceeds continues crosses
    sails leads receives greets welcomes inaugurates delivers speaks pays rejoins
    """.split()
)
BASE = frozenset(
    """
    host face meet head begin start leave return arrive depart travel fly open convene resume expire end
    """.split()
)
"""Verbs that point forward when a day follows ("opens Saturday", "the two meet on Saturday")."""

PARTICIPLES = frozenset(
    """
    opening beginning starting leaving arriving departing flying travelling traveling visiting
    meeting going coming returning heading convening ending closing concluding resuming taking
    holding hosting expiring landing attending joining contesting
    """.split()
)
HE_DOES = frozenset(
    """stops tours calls signs moves stays drives sees gives spends changes talks rounds sets
    sits looks drops dines lunches confers makes""".split()
)
"""Present forms that are nouns as well, or that headlines tell of what is over; behind "he", "she" and
"who" they point forward ("he signs it on Monday")."""
NOUNS_TOO = frozenset("meeting opening landing closing ending beginning".split())
"""Participles that point forward ("a summit opening Saturday"); some are more often nouns."""

PAST = frozenset(
    """
    was were had did has have said told went came left met took made began held saw gave spoke flew
    became got won lost fell rose sent kept brought thought ran wrote stood led sat heard let meant
    paid felt found knew grew drew struck broke chose drove shot hit cut put quit shut hurt beat
    burst cost spread swept swore sank sang shook sought sold taught caught bought built fought
    bound dealt slept spent swung threw wore woke withdrew understood underwent overthrew forbade
    hung laid lay lit rode rang showed slid stole stuck stung tore wound wept set read according
    ago yesterday died killed quoted
    """.split()
)

COMMITS = frozenset(
    """
    agreed decided asked told ordered urged called wanted threatened offered prepared arranged
    allowed permitted pledged vowed promised invited expected planned scheduled hoped intended left
    flew arrived travelled traveled came headed went departed set sent chose resolved proposed
    demanded warned opted accepted urging asking calling telling ordering inviting instructed authorised authorized approved ready
    """.split()
)
"""Past words whose infinitive still lies ahead ("agreed to meet Friday", "left to attend")."""

DONE = frozenset(
    """
    ruling attack attacks bombing bombings blast blasts crash statement announcement decision
    killing killings explosion explosions quake earthquake raid raids clash clashes violence
    incident assassination murder shooting shootings edition editions disaster accident arrest
    arrests remarks comments speech report reports massacre death deaths win
    victory defeat loss gains
    """.split()
)
"""Things that a weekday's possessive names only once they have happened ("Sunday's blast")."""

AGREED = frozenset("agreement accord deal pact treaty resolution ruling letter filing".split())
"""Papers that are made before they are spoken of: "under a June agreement"."""

BEING = frozenset(("be", "is", "are", "being", "'re", "’re", "'s", "’s"))
BREAKS = frozenset((";", ":"))
TURNS = frozenset(("but", "while", "although", "though", "whereas"))
ARTICLES = frozenset("the a an his her its their this that these those our your my".split())
BASE_FORMS = frozenset("cut set hit shot read cost hurt spread shut burst put led".split())
"""Past forms that are nouns after an article ("the cut")."""

NOUNS = frozenset(
    """
    power life death war peace office court school prison jail hospital town work talks parliament
    police people home victory light date level zero today tomorrow yesterday
    """.split()
)
"""Nouns that follow "to" as often as verbs do ("came to power")."""

NOT_A_VERB = ARTICLES | frozenset(
    """
    some both all more about nearly over less most many few several any each every another no one
    two three four five six seven eight nine ten former other
    """.split()
)
SILENT = frozenset("say comment confirm elaborate discuss be give reveal disclose specify".split())
"""Verbs of "would not say Friday", "could not be reached Friday"."""

PREPOSITIONS = frozenset("on late early by from of this at".split())
NEGATED = frozenset("not never didn't didn’t hadn't hadn’t wasn't wasn’t".split())

MOVES = frozenset(
    """
    left leave leaves leaving arrived arrive arrives arriving flew fly flies flying departed depart
    departs departing came come comes coming travelled traveled travel travels headed head heads
    returned return returns going go goes went visit set
    """.split()
)

NOT_PAST = frozenset(
    "need needed united indeed speed breed feed seed hundred wicked sacred".split()
)

AUXILIARIES = frozenset("is are was were be been being now also".split())
