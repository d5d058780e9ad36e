"""Numbers, dates and lists as they are written in Flanders."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_decimal

LOCALE = "nl_BE"
_CENTS = -2


def number(value: Decimal | int) -> str:
    """7.5 -> "7,5"; 24 -> "24"; 1954.99 -> "1.954,99"; an amount of 700.80 -> "700,80"."""
    if isinstance(value, Decimal) and value.as_tuple().exponent == _CENTS:
        return str(format_decimal(value, format="#,##0.00", locale=LOCALE))
    return str(format_decimal(value, locale=LOCALE, decimal_quantization=False))


def percent(value: Decimal) -> str:
    """A percentage with one decimal: 28 -> "28,0 %"; -12.3 -> "-12,3 %"."""
    return f"{format_decimal(value, format='#,##0.0', locale=LOCALE)} %"


def signed(change: int, percentage: Decimal | None = None) -> str:
    """A change with its sign, and in percent if that is known: "-1 (-0,1 %)", "+69", "0"."""
    text = f"{_plus(change)}{number(change)}"
    return text if percentage is None else f"{text} ({signed_percent(percentage)})"


def signed_percent(value: Decimal) -> str:
    """A change in percent with its sign: "+7,2 %"."""
    return f"{_plus(value)}{percent(value)}"


def _plus(value: Decimal | int) -> str:
    return "+" if value > 0 else ""


def day(value: date) -> str:
    """2026-09-01 -> "1 september 2026"."""
    return str(format_date(value, "d MMMM y", locale=LOCALE))


def enumeration(parts: Sequence[str]) -> str:
    """a, b en c."""
    return str(format_list(parts, locale=LOCALE))


def alternatives(parts: Sequence[str]) -> str:
    """a, b of c."""
    return str(format_list(parts, style="or", locale=LOCALE))


def value(thing: object) -> str:
    """A number, date, yes/no, list or word as a Dutch reader expects it."""
    if isinstance(thing, bool):
        return "ja" if thing else "neen"
    if isinstance(thing, (Decimal, int)):
        return number(thing)
    if isinstance(thing, date):
        return day(thing)
    if isinstance(thing, tuple):
        return enumeration([value(one) for one in thing])
    return str(thing)
