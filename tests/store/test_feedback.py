"""Judgements on answers, kept in the database."""

from datetime import date

from bot.settings import settings
from bot.store.database import reading, upgrade, writing
from bot.store.feedback import Judged, add_reason, change, judged, keep

DAY = date(2026, 11, 23)


def test_answers_are_counted_per_version_of_the_rules_the_worst_in_front(address: str) -> None:
    upgrade(address, settings().data / "statistics")
    with writing(address) as connection:
        keep(connection, DAY, "mentorcheck:voldoet", "a1", True)
        keep(connection, DAY, "mentorcheck:voldoet", "a1", True)
        keep(connection, DAY, "mentorcheck:voldoet", "b2", True)
        number = keep(connection, DAY, "topic:duaal_leren", "a1", False)
        add_reason(connection, number, "Verouderd")
        keep(connection, DAY, "topic:duaal_leren", "a1", False)
    with reading(address) as connection:
        assert judged(connection) == [
            Judged("topic:duaal_leren", "a1", 0, 2, ("Verouderd",)),
            Judged("mentorcheck:voldoet", "a1", 2, 0, ()),
            Judged("mentorcheck:voldoet", "b2", 1, 0, ()),
        ]


def test_without_judgements_there_is_nothing(address: str) -> None:
    upgrade(address, settings().data / "statistics")
    with reading(address) as connection:
        assert judged(connection) == []


def test_a_second_thought_replaces_the_first_and_its_reason(address: str) -> None:
    upgrade(address, settings().data / "statistics")
    with writing(address) as connection:
        number = keep(connection, DAY, "topic:duaal_leren", "a1", False)
        add_reason(connection, number, "Verouderd")
        change(connection, number, True)
    with reading(address) as connection:
        assert judged(connection) == [Judged("topic:duaal_leren", "a1", 1, 0, ())]
