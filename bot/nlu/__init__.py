"""Dutch: tokens and lemmas, facts said in a sentence, and Rasa's components around them."""
