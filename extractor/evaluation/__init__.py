"""Scoring of extracted facts against gold, by section 7 of the annotation guidelines."""
