"""Finds which officials a phrase means: subjects, pronouns, descriptions, groups, delegations."""
