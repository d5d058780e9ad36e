"""One module for each version of the database, in the order of their numbers."""
