"""The phrases that tell, behind a plan, what kept somebody from going: "fell ill", "nothing came of".

Of whom and of what plan they are told is for came_between.py.
"""

from __future__ import annotations

from store.annotate.events.clause.fixed_phrases import by_first_word

NOBODY_WENT = by_first_word(
    """
    nothing came of
    put an end to
    put paid to
    ruled it out
    ruled that out
    ruled this out
    prevented it
    prevented this
    prevented that
    prevented him
    prevented her
    forbade it
    forbade him
    forbade her
    called it off
    cancelled it
    canceled it
    called the trip off
    called the visit off
    put it off
    postponed it
    withdrawn its invitation
    withdrawn the invitation
    withdrawn an invitation
    banned him from
    banned her from
    barred him from
    barred her from
    forbidden him
    forbidden her
    advised him not
    advised her not
    advised him against
    advised her against
    not get a visa
    not receive a visa
    not given a visa
    not granted a visa
    not been given a visa
    not been granted a visa
    got no visa
    no visa was
    sending his deputy
    sending her deputy
    send his deputy
    send her deputy
    sent his deputy
    sent her deputy
    go instead
    attend instead
    travel instead
    take his place
    take her place
    taken his place
    taken her place
    took his place
    took her place
    plane turned back
    plane was turned back
    plane was diverted
    plane could not
    flight was cancelled
    flight was canceled
    thought better of
    no further than
    not let him go
    not let her go
    not let him in
    not let her in
    not let him come
    not let her come
    not let him travel
    not let her travel
    not let him leave
    not let her leave
    not let him land
    not let her land
    ordered him to stay
    ordered her to stay
    ordered him home
    ordered her home
    ordered him back
    ordered her back
    kept him
    kept her
    made him stay
    made her stay
    telephone call instead
    waited in vain
    waiting in vain
    refused him
    refused her
    denied him
    denied her
    withdrew the invitation
    withdrew its invitation
    withdrew an invitation
    came instead
    went instead
    hosts cancelled
    hosts canceled
    asked him not
    asked her not
    told him not
    told her not
    told him to stay
    told her to stay
    nobody came
    nobody arrived
    nobody turned
    nobody showed
    no one came
    no one arrived
    no one turned
    no one showed
    no sign of him
    no sign of her
    in his place
    in her place
    in his stead
    in her stead
    his place was
    read his speech
    read her speech
    read out his speech
    read out her speech
    name was missing
    name was nowhere
    name was not
    nowhere to be
    her place was
    home instead
    only as far as
    no farther than
    missed his plane
    missed her plane
    missed his flight
    missed her flight
    missed his train
    missed her train
    lost his passport
    lost her passport
    replaced by his
    replaced by her
    replaced by a
    cold feet
    """
)
"""What tells, of itself, that somebody did not go."""


OF_SUBJECT = by_first_word(
    """
    came to nothing
    came to naught
    fell through
    never happened
    never took place
    been cancelled
    been canceled
    been called off
    been postponed
    been put off
    been shelved
    was cancelled
    was canceled
    was called off
    was postponed
    was shelved
    be rescheduled
    have to wait
    has to wait
    at a later date
    at a later time
    stay at home
    stay home
    staying at home
    staying home
    other plans
    never materialised
    never materialized
    second thoughts
    changed his mind
    changed her mind
    changed his plans
    changed her plans
    fell ill
    fell sick
    taken ill
    fallen ill
    called in sick
    came down with
    undergo surgery
    undergo an operation
    to hospital
    in hospital
    hospitalised
    hospitalized
    held up in
    held up by
    no longer expected
    no longer coming
    no longer going
    made do with
    contented himself
    contented herself
    settled for
    was sacked
    was dismissed
    was fired
    was arrested
    was ousted
    was overthrown
    was killed
    was assassinated
    was shot
    was recalled
    was called back
    was called home
    was refused
    was denied
    was barred
    was stopped
    was turned
    other commitments
    other engagements
    other priorities
    too busy
    too ill
    too sick
    too frail
    too weak
    remained in
    stayed in
    stayed at
    stayed home
    stays home
    stays at home
    detained by
    detained in
    was put off
    be put off
    was dropped
    was scrapped
    been dropped
    been scrapped
    struck off
    taken off
    no time for
    left out
    is ill
    was ill
    is sick
    was sick
    is unwell
    was unwell
    taken to hospital
    kept away
    ordered home
    ordered to stay
    ordered to remain
    told to stay
    told to remain
    not allowed to leave
    not allowed to go
    not allowed to travel
    not allowed in
    not allowed into
    not let in
    not permitted to
    unlikely to come
    unlikely to go
    unlikely to attend
    unlikely to make
    unlikely to travel
    unlikely to be there
    had to cancel
    had to call off
    had to call it
    had to postpone
    had to put off
    had to pull out
    had to stay
    had to turn back
    had to abandon
    had to return
    have to cancel
    have to call off
    have to postpone
    have to put off
    have to pull out
    have to stay at
    have to stay home
    forced to cancel
    forced to call
    forced to postpone
    forced to put
    forced to pull
    forced to stay
    forced to turn
    forced to abandon
    forced to return
    forced him to stay
    forced her to stay
    might cancel
    may cancel
    could cancel
    unable to come
    unable to attend
    unable to go
    unable to travel
    unable to make
    unable to be there
    prevented by
    prevented from
    barred from
    turned back
    turned away
    stopped at
    held up at
    kept at home
    died
    was absent
    is absent
    got stuck
    is stuck
    was stuck
    decided against
    decided to stay at
    decided to stay home
    chose to stay
    opted to stay
    preferred to stay
    asked to wait
    asked not to
    told not to
    advised not to
    advised to stay
    urged not to
    off until further
    pulled out
    backed out
    bowed out
    dropped out
    cried off
    begged off
    resigned
    stepped down
    is still in
    was still in
    get a visa
    get away
    """
)
"""What tells it of its subject: of the traveller or of the visit."""


AGAINST = by_first_word(
    """
    forbade the
    against it
    impossible
    overtook
    overtaken by
    spoke by telephone
    spoke by phone
    held by telephone
    departure indefinitely
    later date
    talks were called
    talks were cancelled
    talks were postponed
    no talks were
    no meeting was
    stay away
    grounded all
    closed the airport
    shut the airport
    """
)
"""What tells it only where it is set against the plan."""
