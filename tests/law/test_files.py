import re
from pathlib import Path

import pytest

from bot.law import LawFileError, read_law
from tests.law.samples import CHECKED, WET, read_text, series

IN_ENTRY = "values.getal.entries.0"


def getal(*entries: str, more: str = "") -> str:
    return WET + series("values", "getal", *entries, more=more)


BAD = {
    "an unknown field of an entry": (
        getal("from: 2016-09-01, value: 1, artikel: art. 3"),
        f"{IN_ENTRY}.artikel",
        "extra fields not permitted",
    ),
    "an unknown field of a series": (
        getal("from: 2016-09-01, value: 1", more="eenheid: uur"),
        "values.getal.eenheid",
        "extra fields not permitted",
    ),
    "an unknown section": ("waarden: {}\n", "waarden", "extra fields not permitted"),
    "a missing source": (
        WET + "values:\n  getal:\n    title: T\n    entries:\n"
        "      - {from: 2016-09-01, value: 1, checked_on: 2026-11-22, confidence: official}\n",
        f"{IN_ENTRY}.source",
        "field required",
    ),
    "an unknown source": (
        getal("from: 2016-09-01, value: 1").replace("source: wet", "source: wiki"),
        "getal",
        "unknown source 'wiki'",
    ),
    "a missing title": (
        getal("from: 2016-09-01, value: 1").replace("    title: Titel van getal\n", ""),
        "values.getal.title",
        "field required",
    ),
    "an unknown confidence": (
        getal("from: 2016-09-01, value: 1").replace("confidence: official", "confidence: zeker"),
        f"{IN_ENTRY}.confidence",
        "unexpected value",
    ),
    "no entries": (
        WET + "values:\n  getal: {title: T, entries: []}\n",
        "values.getal.entries",
        "at least 1 item",
    ),
    "a date like a float": (getal("from: 2016.09, value: 1"), f"{IN_ENTRY}.from", "must be a date"),
    "a date in quotes": (
        getal('from: "2016-09-01", value: 1'),
        f"{IN_ENTRY}.from",
        "must be a date",
    ),
    "a date with an hour": (
        getal("from: 2016-09-01 10:00:00, value: 1"),
        f"{IN_ENTRY}.from",
        "must be a date",
    ),
    "31 februari": (getal("from: 2026-02-31, value: 1"), "", "day is out of range"),
    "until before from": (
        getal("from: 2016-09-01, until: 2016-08-31, value: 1"),
        IN_ENTRY,
        "until lies before from",
    ),
    "overlapping entries": (
        getal("from: 2016-09-01, until: 2019-09-01, value: 1", "from: 2019-09-01, value: 2"),
        "getal",
        "until 2019-09-01 overlaps 2019-09-01",
    ),
    "entries out of order": (
        getal("from: 2019-09-01, value: 2", "from: 2016-09-01, value: 1"),
        "getal",
        "2016-09-01 must stand after 2019-09-01",
    ),
    "two entries from the same day": (
        getal("from: 2019-09-01, value: 2", "from: 2019-09-01, value: 1"),
        "getal",
        "2019-09-01 must stand after 2019-09-01",
    ),
    "both a value and a text": (
        getal("from: 2016-09-01, value: 1, text: Een."),
        IN_ENTRY,
        "needs either a value or a text",
    ),
    "neither a value nor a text": (
        getal("from: 2016-09-01"),
        IN_ENTRY,
        "needs either a value or a text",
    ),
    "a value in texts": (
        WET + series("texts", "getal", "from: 2016-09-01, value: 1"),
        "getal",
        "values hold a value, texts hold a text",
    ),
    "a text in values": (
        getal("from: 2016-09-01, text: Een."),
        "getal",
        "values hold a value, texts hold a text",
    ),
    "a value that is a mapping": (
        getal("from: 2016-09-01, value: {minimum: 1}"),
        f"{IN_ENTRY}.value",
        "must be a number",
    ),
    "a value that is not a number": (
        getal("from: 2016-09-01, value: .nan"),
        "the file",
        "ConversionSyntax",
    ),
    "a key in values and in texts": (
        getal("from: 2016-09-01, value: 1")
        + series("texts", "getal", "from: 2016-09-01, text: Een."),
        "getal",
        "this key stands twice",
    ),
    "a key twice in one file": (
        getal("from: 2016-09-01, value: 1")
        + f"  getal: {{title: T, entries: [{{from: 2016-09-01, value: 2, {CHECKED}}}]}}\n",
        "line 12",
        "the key 'getal' stands twice",
    ),
    "a field twice in one entry": (
        getal("from: 2016-09-01, value: 1, value: 2"),
        "line 11",
        "the key 'value' stands twice",
    ),
    "a source without a web address": (
        WET.replace("https://example.be/wet", "www.example.be"),
        "sources.wet.url",
        "must be a web address",
    ),
    "broken YAML": ("values: [\n", "line 2", "did not find expected node content"),
    "a key that is a list": ("? [values]\n: {}\n", "", "unhashable"),
    "a list at the top": ("- values\n", "the file", "must hold sources, values, texts"),
    "an empty file": ("", "the file", "must hold sources, values, texts"),
}


@pytest.mark.parametrize(("text", "key", "reason"), BAD.values(), ids=BAD.keys())
def test_a_bad_file_is_named_with_key_and_reason(
    tmp_path: Path, text: str, key: str, reason: str
) -> None:
    with pytest.raises(LawFileError) as caught:
        read_text(tmp_path, text)
    error = caught.value
    assert error.file == tmp_path / "proef.yaml"
    assert key in ("", error.key)
    assert re.search(re.escape(reason), error.reason)
    assert str(error) == f"proef.yaml: {error.key}: {error.reason}"


def test_the_samples_are_good_without_their_fault(tmp_path: Path) -> None:
    assert read_text(tmp_path, getal("from: 2016-09-01, value: 1")).keys() == ["getal"]


def test_the_same_key_in_two_files_is_refused(tmp_path: Path) -> None:
    entry = "from: 2016-09-01, value: 1"
    (tmp_path / "a.yaml").write_text(getal(entry), encoding="utf-8")
    with pytest.raises(LawFileError, match=r"b\.yaml: getal: this key stands twice"):
        read_text(tmp_path, series("values", "getal", entry), "b.yaml")


def test_the_same_source_in_two_files_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(WET, encoding="utf-8")
    with pytest.raises(LawFileError, match=r"b\.yaml: wet: this source stands in another file"):
        read_text(tmp_path, WET, "b.yaml")


def test_a_file_that_is_not_utf_8_is_refused(tmp_path: Path) -> None:
    (tmp_path / "proef.yaml").write_bytes("title: reële".encode("latin-1"))
    with pytest.raises(LawFileError, match=r"proef\.yaml: the file: 'utf-8' codec"):
        read_law(tmp_path)


def test_an_empty_directory_is_no_law_book(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_law(tmp_path)
