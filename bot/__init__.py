"""Duaalwijzer: rule checks over dated law, and the assistant around them."""
