"""The figures of data/statistics, through the same code as an import.

A later migration that changes these tables must let this one run before and after it: on a new
database the code of the import is already that of the last version.
"""

from alembic import context, op

from bot.statistics.files import described
from bot.store.statistics import import_files

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Import every table that data/statistics describes."""
    import_files(described(context.config.attributes["figures"]), op.get_bind())
