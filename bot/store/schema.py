"""The tables of figures in the database. Rasa keeps its own tables beside them."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Integer,
    MetaData,
    String,
    Table,
    Text,
)

METADATA = MetaData()

# A publication that prints tables.
SOURCE = Table(
    "statistics_source",
    METADATA,
    Column("id", String(100), primary_key=True),
    Column("title", Text, nullable=False),
    Column("publisher", Text, nullable=False),
    Column("published", Date, nullable=False),
    Column("url", Text),
)
# One printed table; footnotes are a list of {text, about}, `position` is the order of import.
TABLE = Table(
    "statistics_table",
    METADATA,
    Column("id", String(200), primary_key=True),
    Column("source_id", ForeignKey(SOURCE.c.id), nullable=False),
    Column("measure", String(20), nullable=False),
    Column("dimension", String(20), nullable=False),
    Column("title", Text, nullable=False),
    Column("footnotes", JSON, nullable=False),
    Column("position", Integer, nullable=False, unique=True),
)
# Whom a row is about; `position` is the order of the source.
SUBJECT = Table(
    "statistics_subject",
    METADATA,
    Column("id", String(100), primary_key=True),
    Column("name", Text, nullable=False),
    Column("dimension", String(20), nullable=False),
    Column("role", String(20), nullable=False),
    Column("position", Integer, nullable=False, unique=True),
)
# One printed figure: a number of companies. A complete one may follow an incomplete one.
CELL = Table(
    "statistics_cell",
    METADATA,
    Column("table_id", ForeignKey(TABLE.c.id), primary_key=True),
    Column("subject_id", ForeignKey(SUBJECT.c.id), primary_key=True),
    Column("schooljaar", String(9), primary_key=True),
    Column("value", Integer, CheckConstraint("value >= 0"), nullable=False),
    Column("incomplete", Boolean, primary_key=True),
    Column("source_row", String(50), nullable=False),
)
