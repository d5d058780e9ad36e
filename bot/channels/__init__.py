"""Rasa input channels: how people reach the assistant."""
