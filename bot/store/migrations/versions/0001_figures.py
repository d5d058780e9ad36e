"""The tables of figures: source, table, subject and cell."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the four tables."""
    op.create_table(
        "statistics_source",
        sa.Column("id", sa.String(100), primary_key=True),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("publisher", sa.Text, nullable=False),
        sa.Column("published", sa.Date, nullable=False),
        sa.Column("url", sa.Text),
    )
    op.create_table(
        "statistics_table",
        sa.Column("id", sa.String(200), primary_key=True),
        sa.Column(
            "source_id", sa.String(100), sa.ForeignKey("statistics_source.id"), nullable=False
        ),
        sa.Column("measure", sa.String(20), nullable=False),
        sa.Column("dimension", sa.String(20), nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("footnotes", sa.JSON, nullable=False),
        sa.Column("position", sa.Integer, nullable=False, unique=True),
    )
    op.create_table(
        "statistics_subject",
        sa.Column("id", sa.String(100), primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("dimension", sa.String(20), nullable=False),
        sa.Column("role", sa.String(20), nullable=False),
        sa.Column("position", sa.Integer, nullable=False, unique=True),
    )
    op.create_table(
        "statistics_cell",
        sa.Column(
            "table_id", sa.String(200), sa.ForeignKey("statistics_table.id"), primary_key=True
        ),
        sa.Column(
            "subject_id", sa.String(100), sa.ForeignKey("statistics_subject.id"), primary_key=True
        ),
        sa.Column("schooljaar", sa.String(9), primary_key=True),
        sa.Column("value", sa.Integer, sa.CheckConstraint("value >= 0"), nullable=False),
        sa.Column("incomplete", sa.Boolean, primary_key=True),
        sa.Column("source_row", sa.String(50), nullable=False),
    )
