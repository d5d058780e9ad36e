"""Parts of which cues are composed: the clause that has some words, an item of a list of facts."""

from bot.nlu.cues.base import Cue, cues

NO = r"(?:niet|nie|nit|ni|geen|gene|zonder|nooit|nimmer|noch|never|jamais|nergens)"
ENDS = r"(?=\s*(?:[,;.:!/)\n]|$|(?:en|maar|wel|voor|want|of)\b))"
IN_CLAUSE = r"[^.?!,;\n]"
STARTS_CLAUSE = r"(?:^|(?<=[.?!,;\n]))"
# Where a clause may begin with "maar", which goes on in "maar zonder resultaat".
_BUT = r"\b(?:maar(?!\s+zonder)|terwijl)\b"
# The point of an abbreviation ends nothing.
_SHORT = r"(?:(?<=\bbemidd)|(?<=\bverw)|(?<=\btraj)|(?<=\btraject)|(?<=\bovereenk))\."
_CLAUSE = rf"(?:(?!{_BUT})[^.?!,;\n]|{_SHORT})*"
_YES = r"(?:ja|jawel|ok|oke|okay|okee|in\s+orde|yes|oui|geregeld|klopt|v)"
_DENIAL = r"(?:nee+n?|niet|nie|geen|no|non|nvt|nihil|(?:niet|nie)\s+(?:in\s+orde|ok)|onvoldoende)"


def gap(length: int, *without: str) -> str:
    """At most `length` characters of one clause, in which none of these words stands."""
    kept_out = rf"(?!\b(?:{'|'.join(without)})\b)" if without else ""
    return rf"(?:{kept_out}{IN_CLAUSE}){{0,{length}}}?"


def clause_with(*words: str, without: str | None = None) -> str:
    """A clause, up to its comma, that has each of `words` in any order, and nothing of `without`.

    A clause that ends in a question mark is none; `together` reads those too.
    """
    looked_for = "".join(rf"(?={IN_CLAUSE}*?\b(?:{one}))" for one in words)
    kept_out = rf"(?!{IN_CLAUSE}*?\b(?:{without}))" if without else ""
    return rf"{STARTS_CLAUSE}{looked_for}{kept_out}(?!{IN_CLAUSE}*\?){IN_CLAUSE}+"


def together(*words: str, without: str | None = None) -> str:
    """A clause that has each of `words`, in any order, and none of `without`.

    The whole clause matches, so that no later cue of the same fact reads in it. It begins at a
    mark or at "maar", so that each clause is looked through once.
    """
    wanted = "".join(rf"(?={_CLAUSE}?(?:{one}))" for one in words)
    unwanted = rf"(?!{_CLAUSE}?(?:{without}))" if without else ""
    return rf"(?:^|(?<=[.?!,;\n])|{_BUT}){unwanted}{wanted}{_CLAUSE}"


def listed(fact: str, noun: str, said: str | bool, denied: str | bool) -> list[Cue]:
    """The cues of an item of a list of facts: "uitrusting ok", "draagkracht: neen"."""
    return cues(
        fact,
        (denied, rf"\b{noun}\s*(?:[:=]\s*|\bis\s+)?{_DENIAL}{ENDS}"),
        (said, rf"\b{noun}\s*(?:[:=]\s*|\bis\s+)?{_YES}{ENDS}"),
    )
