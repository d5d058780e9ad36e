"""Words that stand in one clause, in whichever order."""

from __future__ import annotations

# Where a clause may begin with "maar", which goes on in "maar zonder resultaat".
_BUT = r"\b(?:maar(?!\s+zonder)|terwijl)\b"
# The point of an abbreviation ends nothing.
_SHORT = r"(?:(?<=\bbemidd)|(?<=\bverw)|(?<=\btraj)|(?<=\btraject)|(?<=\bovereenk))\."
_CLAUSE = rf"(?:(?!{_BUT})[^.?!,;\n]|{_SHORT})*"


def together(*words: str, without: str | None = None) -> str:
    """A clause that has each of `words`, in any order, and none of `without`.

    The whole clause matches, so that no later cue of the same fact reads in it. It begins at a
    mark or at "maar", so that each clause is looked through once.
    """
    wanted = "".join(rf"(?={_CLAUSE}?(?:{one}))" for one in words)
    unwanted = rf"(?!{_CLAUSE}?(?:{without}))" if without else ""
    return rf"(?:^|(?<=[.?!,;\n])|{_BUT}){unwanted}{wanted}{_CLAUSE}"
