"""Settings of the assistant: environment variables that start with DUAALWIJZER_."""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

from pydantic import AnyHttpUrl, BaseSettings, Field

ROOT = Path(__file__).resolve().parent.parent
BRUSSELS = ZoneInfo("Europe/Brussels")


class Settings(BaseSettings):
    """What may differ from one installation to the next; each has a default that works.

    `today` fixes the day the assistant thinks it is, for tests and demonstrations.
    `actions_url` sends the actions to a separate action server instead of running them here.
    `public_url` is where users reach the server, for links to pictures.
    """

    host: str = "127.0.0.1"
    port: int = Field(default=5005, ge=1, le=65535)
    var: Path = ROOT / "var"
    data: Path = ROOT / "data"
    models: Path = ROOT / "models"
    database_url: str | None = None
    actions_url: str | None = None
    public_url: AnyHttpUrl | None = None
    today: date | None = None
    log_level: str = "WARNING"

    class Config:
        env_prefix = "DUAALWIJZER_"

    @property
    def database(self) -> str:
        """The SQLAlchemy address of the store: SQLite under `var` unless one is set."""
        return self.database_url or f"sqlite:///{self.var / 'duaalwijzer.db'}"

    @property
    def address(self) -> str:
        """Where the server is reached: the public address, or where it listens."""
        return str(self.public_url or f"http://{self.host}:{self.port}").rstrip("/")

    def day(self) -> date:
        """Today in Brussels, or the day that was set."""
        return self.today or datetime.now(BRUSSELS).date()


@lru_cache(maxsize=1)
def settings() -> Settings:
    """The settings of this process, read once. Raises pydantic.ValidationError."""
    return Settings()
