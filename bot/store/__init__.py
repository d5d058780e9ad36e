"""What is kept: conversations, in Rasa's tracker store."""
