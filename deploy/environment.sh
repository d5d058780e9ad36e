#!/bin/sh
# Makes the environment of the assistant: UV=uv deploy/environment.sh FOLDER
# Exactly the pins of requirements.lock, each checked against its hash, and this project itself.
set -eu
venv=$1
fail() {
  echo "$1" >&2
  exit 1
}
if [ ! -x "$venv/bin/python" ]; then
  echo "Python 3.11 wordt klaargezet ..."
  "$UV" venv --quiet --python 3.11 "$venv" ||
    fail "Python 3.11 is er niet en kon niet opgehaald worden. Installeer Python 3.11 en probeer opnieuw."
fi
echo "De pakketten worden geinstalleerd (ongeveer 2 GB, enkel de eerste keer) ..."
"$UV" pip sync --python "$venv" requirements.lock ||
  fail "De pakketten konden niet geinstalleerd worden. Is er verbinding met de Python-pakketindex en 3 GB vrij?"
"$UV" pip install --quiet --python "$venv" --no-deps --no-build-isolation --editable . ||
  fail "Het project zelf kon niet geinstalleerd worden; zie de melding hierboven."
# A language model that was installed before is not in the lock: put it back.
for wheel in var/taalmodel/*.whl; do
  [ -e "$wheel" ] && "$UV" pip install --quiet --python "$venv" --no-deps "$wheel"
done
exit 0
