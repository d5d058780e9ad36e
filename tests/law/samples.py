"""Small law files, written for one test."""

from pathlib import Path
from textwrap import dedent

from bot.law import Law, read_law

WET = dedent("""\
    sources:
      wet:
        title: De wet van 2019
        publisher: Staatsblad
        url: https://example.be/wet
        official: true
    """)

CHECKED = "source: wet, checked_on: 2026-11-22, confidence: official"


def read_text(directory: Path, text: str, name: str = "proef.yaml") -> Law:
    """The law book of a directory that holds `text` as a file."""
    (directory / name).write_text(text, encoding="utf-8")
    return read_law(directory)


def series(section: str, key: str, *entries: str, more: str = "") -> str:
    """A section with one series; each of `entries` is what stands in front of its source."""
    lines = [f"{section}:", f"  {key}:", f"    title: Titel van {key}"]
    lines += [f"    {more}"] if more else []
    lines += ["    entries:", *(f"      - {{{entry}, {CHECKED}}}" for entry in entries)]
    return "\n".join([*lines, ""])
