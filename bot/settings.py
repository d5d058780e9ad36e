"""Settings of the assistant: environment variables that start with DUAALWIJZER_."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

from pydantic import AnyHttpUrl, BaseSettings, Field, validator

ROOT = Path(__file__).resolve().parent.parent
BRUSSELS = ZoneInfo("Europe/Brussels")
_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")


class Pronoun(StrEnum):
    """How the assistant speaks to a user: "volgt" is u, and je once the user says je, jij or ge."""

    FOLLOWS = "volgt"
    U = "u"
    JE = "je"


class Settings(BaseSettings):
    """What may differ from one installation to the next; each has a default that works.

    `today` fixes the day the assistant thinks it is, for tests and demonstrations.
    `actions_url` sends the actions to a separate action server instead of running them here.
    `public_url` is the address at which people reach the server, where that is another.
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
    pronoun: Pronoun = Pronoun.FOLLOWS

    class Config:
        env_prefix = "DUAALWIJZER_"
        # Whoever runs it chooses a Dutch word; the alias is what an error calls the setting.
        fields = {"pronoun": {"alias": "aanspreking", "env": "DUAALWIJZER_AANSPREKING"}}

    @validator("pronoun", pre=True)
    def _one_of(cls, given: object) -> object:
        if given not in list(Pronoun):
            raise ValueError(f"{given!r} is niet toegelaten, kies volgt, u of je")
        return given

    @validator("log_level", pre=True)
    def _level(cls, given: str) -> str:
        if given.upper() not in _LEVELS:
            raise ValueError(f"{given!r} is niet toegelaten, kies {', '.join(_LEVELS)}")
        return given.upper()

    @validator("data")
    def _folder(cls, given: Path) -> Path:
        if not given.is_dir():
            raise ValueError(f"de map {given} bestaat niet")
        return given

    @property
    def database(self) -> str:
        """The SQLAlchemy address of the store: SQLite under `var` unless one is set."""
        return self.database_url or f"sqlite:///{self.var / 'duaalwijzer.db'}"

    @property
    def address(self) -> str:
        """Where people reach the server, without a slash at the end."""
        return str(self.public_url or f"http://{self.host}:{self.port}").rstrip("/")

    def day(self) -> date:
        """Today in Brussels, or the day that was set."""
        return self.today or datetime.now(BRUSSELS).date()


@lru_cache(maxsize=1)
def settings() -> Settings:
    """The settings of this process, read once. Raises pydantic.ValidationError."""
    return Settings()
