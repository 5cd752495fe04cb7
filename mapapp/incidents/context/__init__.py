"""What the sentences around one add: its open date and place, and other tellings of it."""
