#!/bin/sh
# Makes uv, the package manager, in a folder of its own: deploy/get-uv.sh FOLDER VERSION
# A plain `pip install` is refused by Debian's Python, so it goes into a private environment, or
# where Python came without venv, into a plain folder.
set -eu
folder=$1 version=$2
python=$(command -v python3.11 || command -v python3 || true)
if [ -z "$python" ]; then
  echo "Er is geen Python op deze machine. Installeer Python 3.11 en probeer opnieuw." >&2
  exit 1
fi
echo "uv wordt klaargezet in $folder ..."
rm -rf "$folder"
if "$python" -m venv "$folder" >/dev/null 2>&1; then
  "$folder/bin/python" -m pip install --quiet "uv==$version" && exit 0
elif "$python" -m pip install --quiet --target "$folder" "uv==$version"; then
  exit 0
fi
rm -rf "$folder"
echo "uv kon niet geinstalleerd worden. Is er verbinding met de Python-pakketindex? Zo ja," >&2
echo "installeer uv zelf (https://docs.astral.sh/uv) en probeer opnieuw." >&2
exit 1
