"""YAML files that people write, read strictly: what is wrong is named with file, key and reason."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, Extra, ValidationError


class DataFileError(ValueError):
    """A file that cannot be used. Attributes: `file`, `key`, `reason`."""

    def __init__(self, file: Path, key: str, reason: str) -> None:
        super().__init__(f"{file.name}: {key}: {reason}")
        self.file, self.key, self.reason = file, key, reason


class Strict(BaseModel):
    """A part of a file; a key it does not know is an error."""

    class Config:
        extra = Extra.forbid


Model = TypeVar("Model", bound=Strict)


class _Loader(yaml.CSafeLoader):
    """YAML with exact decimals instead of floats; a key that stands twice is an error."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        seen = set()
        for key_node, _ in node.value:
            if key_node.tag == "tag:yaml.org,2002:merge":
                continue
            key = self.construct_object(key_node, deep=True)
            if key in seen:
                raise yaml.constructor.ConstructorError(
                    None, None, f"the key {key!r} stands twice", key_node.start_mark
                )
            seen.add(key)
        return super().construct_mapping(node, deep)


_Loader.add_constructor(
    "tag:yaml.org,2002:float",
    lambda loader, node: Decimal(str(node.value).replace("_", "")),
)


def read_folder(folder: Path, kind: type[Model], error: type[DataFileError]) -> dict[Path, Model]:
    """Every *.yaml file of `folder` as a `kind`, by path, in the order of their names.

    Raises `error` for the first file that cannot be read or is no `kind`, FileNotFoundError if
    there is no file.
    """
    paths = sorted(folder.glob("*.yaml"))
    if not paths:
        raise FileNotFoundError(f"no *.yaml files in {folder}")
    return {path: read_file(path, kind, error) for path in paths}


def read_file(path: Path, kind: type[Model], failure: type[DataFileError]) -> Model:
    """One YAML file as a `kind`. Raises `failure` if it cannot be read or is no `kind`."""
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)
    except (yaml.YAMLError, ValueError, TypeError, ArithmeticError) as error:
        mark = getattr(error, "problem_mark", None)
        where = f"line {mark.line + 1}" if mark else "the file"
        raise failure(path, where, getattr(error, "problem", None) or str(error)) from error
    if not isinstance(content, dict):
        raise failure(path, "the file", f"must hold {', '.join(kind.__fields__)}")
    try:
        return kind.parse_obj(content)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"] if part != "__root__")
        raise failure(path, where, first["msg"]) from error
