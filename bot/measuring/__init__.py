"""How well messages are understood, measured on sentences that are not in the training data."""
