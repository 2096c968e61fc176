"""The parts of a sentence that readers of trips and meetings share: clauses, phrases, places, times."""
