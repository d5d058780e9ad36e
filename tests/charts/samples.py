"""Answers to draw, from the tables of data/statistics."""

from functools import lru_cache

from bot.answers import read_wording
from bot.settings import ROOT
from bot.statistics import Answer, Question, Tables, answer
from bot.statistics.files import described, read_tables

WORDING = read_wording(ROOT / "data" / "wording")
WORDS = WORDING.charts
PROVINCES = "antwerpen+limburg+oost-vlaanderen+vlaams-brabant+west-vlaanderen+brussel"
ALL_YEARS = "2019-2020+2020-2021+2021-2022+2022-2023"


@lru_cache(maxsize=1)
def tables() -> Tables:
    return Tables(read_tables(described(ROOT / "data" / "statistics"), {}))


def asked(path: str) -> Answer:
    return answer(Question.from_path(path), tables())
