"""What speaks for a candidate, one kind of evidence a module.

Each has ``measure(question, scene)``, a number for every candidate, in order, 0 for one that it
says nothing of; empty where it has nothing to say of any. ``tell(place, question, scene)`` is
the sentence that says the same to a reader. Weights are in ``weigh.py``.
"""
