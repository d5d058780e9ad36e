"""From a verdict or a dated text to one Reply, and from a Reply to markdown, text or a PDF.

All Dutch the user reads stands in data/wording; nothing here knows a channel.
"""

from bot.answers.answering import answer
from bot.answers.asking import LAST_FAILURE
from bot.answers.markdown import to_markdown
from bot.answers.plain import to_plain
from bot.answers.reply import Button, ConditionLine, Link, Reply, SourceLine
from bot.answers.tone import in_je, speaks_je
from bot.answers.wording import Wording, WordingError, read_wording
from bot.answers.writer import Writer

__all__ = [
    "LAST_FAILURE",
    "Button",
    "ConditionLine",
    "Link",
    "Reply",
    "SourceLine",
    "Wording",
    "WordingError",
    "Writer",
    "answer",
    "in_je",
    "read_wording",
    "speaks_je",
    "to_markdown",
    "to_plain",
]
