"""The readers of travel: each finds one way of telling that somebody went, came or was abroad."""
