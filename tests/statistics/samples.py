"""A later answer of parliament, as a helpdesk would write it down."""

from pathlib import Path

DESCRIPTION = """\
bron:
  id: vraag-2024
  titel: Schriftelijke vraag nr. 12 van 1 maart 2024
  uitgever: Vlaams Parlement
  datum: 2024-03-01
  url: https://example.org/12
onderwerpen:
  sector:
    zorgtechniek: Zorgtechniek
tabellen:
  nieuw:
    maat: overeenkomst
    dimensie: sector
    titel: Ondernemingen met een lopende overeenkomst, per sector
    voetnoten:
      - Zonder duaal leren.
      - {tekst: Het schooljaar 2024-2025 loopt nog., bij: [onvolledig]}
"""
HEADER = "rij,sector,schooljaar,ondernemingen,onvolledig\n"
LINES = (
    "Q.1,Bouw,2022-2023,650,neen\n"
    "Q.1,Bouw,2023-2024,640,neen\n"
    "Q.2,Zorgtechniek,2023-2024,12,neen\n"
    "Q.1,Bouw,2024-2025,300,ja\n"
)


def write(
    folder: Path, lines: str = LINES, header: str = HEADER, description: str = DESCRIPTION
) -> Path:
    """Write the table `nieuw` in `folder` and give its CSV."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "tabellen.yaml").write_text(description, encoding="utf-8")
    path = folder / "nieuw.csv"
    path.write_text(header + lines, encoding="utf-8")
    return path
