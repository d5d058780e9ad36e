"""Runs the assistant: training, the server with its actions inside, and conversations."""
