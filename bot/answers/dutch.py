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
    """33 -> "33,0 %"; -12.34 -> "-12,3 %"."""
    return f"{format_decimal(value, format='#,##0.0', locale=LOCALE)} %"


def day(value: date) -> str:
    """2026-09-01 -> "1 september 2026"."""
    return str(format_date(value, "d MMMM y", locale=LOCALE))


def enumeration(parts: Sequence[str]) -> str:
    """a, b en c."""
    return str(format_list(parts, locale=LOCALE))


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
