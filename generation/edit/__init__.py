"""Edits of songs that are there: what stays, stays note for note; what is to change is composed around it.

`edits` has the verbs as data, one module a verb makes a `draft.Plan` of it, and `perform` carries it out.
"""
