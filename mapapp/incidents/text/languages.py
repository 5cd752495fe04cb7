"""How languages order and inflect words, as far as reading who did what asks for it."""

INFLECTING = frozenset(("ru",))
"""Languages whose cases leave the object of a verb free to stand further on."""
VERB_FIRST = frozenset(("ar",))
"""Languages whose subject comes after its verb."""
FOLLOWING_ADJECTIVE = frozenset(("fr", "es", "ar"))
"""Languages that put an adjective of nationality after its noun."""
THEY = ("ли", "лись", "ют", "ят", "ут", "ат", "ются", "ятся")
"""Endings of verbs that in Russian need no subject: ``they say``."""
PAST = ("л", "ло", "ли", "лся", "лась", "лось", "лись")
"""How Russian verbs end that tell what was; nouns in a genitive end in ``ла``, too."""
