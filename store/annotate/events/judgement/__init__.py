"""Says whether what was read is affirmed, denied, planned or over, and joins claims into trips.

Where it is said that a trip is not made, or not sure:

- in the clause itself: polarity.py and words_before.py ("ruled out a visit"), with governed.py,
  kept_from.py and infinitives.py for what a visit or a verb hangs on ("the collapse of a visit",
  "stopped X from going", "had no visa to go"), undone.py for what is only planned or talked of ("was
  to have come"), hearsay.py for reports called wrong ("denied reports that X went") and dashed.py
  for a sentence that goes on ("was to come but stayed at home"); one_clause.py lets a gathering, and
  what was to be done on a visit, share the fate of the verb or visit before;
- in what a verb hangs on: implicatives.py ("longs to visit", "the idea of X going"), supposed.py for
  what is guessed or left to some day ("experts said X would go"), and framed.py for sentences that
  open as a thought, a question or a condition ("Ideally X would go") and those that go on from one;
- behind the noun of a visit or a meeting: aftermath.py ("the visit was postponed") with the phrases
  of fates.py and the predicates of predicates.py ("was not approved"), and new_days.py for the day
  to which it is put off;
- in another sentence: retractions.py goes through the words of the article once all claims are made
  and asks called_off.py ("The trip has been put off"), refuted.py ("An aide called the report
  untrue"), contradicted.py with whereabouts.py ("Nonsense", "he was at home"), thwarted.py with
  came_between.py and the phrases of mishaps.py ("However, he fell ill"), met_in_vain.py ("flew there
  to meet X, who did not come") and replaced.py ("Y will go in his place"); denials.py sets claims
  against those that are denied ("He did not come") when assemble.py makes the trips, and
  mere_names.py leaves out the visits of which no word says that they were made.

status.py then says whether a trip that stands is planned, ongoing or completed. joining.py and
fitting.py tell which claims are one stay (stays.py), placing.py with placed_as.py in which country
it was. places_seen.py adds towns and sites to it: done_at.py finds what is done in one, next_stops.py
and visit_parts.py whose stop it is where the sentence names nobody, places_added.py reads "Norway,
mostly Bergen", places_shared.py lends the places of those he is with, capital_sites.py adds the
capital. nearby.py, met_on.py ("He met the Norwegian minister on Monday"), sequence.py and the modules
of tours and ways home give it days; trips.py makes the record.
"""
