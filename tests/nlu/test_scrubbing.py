import pytest

from bot.nlu.scrubbing import scrubbed

KNOWN = frozenset(
    [
        *("auto", "dag", "de", "hij", "leerling", "mag", "mentor", "mijn", "n", "s"),
        *("van", "voor", "welk", "zo"),
    ]
)


def test_a_name_goes() -> None:
    assert scrubbed("mijn leerling Emma is 17", KNOWN) == "mijn leerling … is 0"


@pytest.mark.parametrize(
    "name",
    [
        "Emma Claes",
        "Fatima El Amrani",
        "Jean-Luc Dubois",
        "O'Brien",
        "Elke’s",
        "Özgür Şahin",
        "Élise",
        "E\u0301lise",
        "Łukasz",
        "Юрий",
        "PEETERS",
    ],
)
def test_a_name_of_any_spelling_leaves_one_mark(name: str) -> None:
    assert scrubbed(f"mag {name} starten", KNOWN) == "mag … starten"


def test_a_name_at_the_start_of_a_sentence_goes() -> None:
    assert scrubbed("Emma start. Thomas ook.", KNOWN) == "… start. … ook."


def test_nothing_of_a_name_with_small_words_in_it_stays() -> None:
    assert scrubbed("dag, Emma van der Bergh", KNOWN) == "dag, … van …"


@pytest.mark.parametrize(
    "number",
    [
        *("0478123456", "0478 12 34 56", "0478/12.34.56", "0478/12 34 56"),
        *("+32 478 12 34 56", "+32478123456", "09 123 45 67", "02/123.45.67"),
    ],
)
def test_a_phone_number_goes_whole(number: str) -> None:
    assert scrubbed(f"bel mij op {number}, graag", KNOWN) == "bel mij op …, graag"


@pytest.mark.parametrize("number", ["+32 (0)9 123 45 67", "0478-12-34-56", "BE68 5390 0754 7034"])
def test_no_digit_of_another_long_number_stays(number: str) -> None:
    assert not {*"123456789"} & {*scrubbed(number, KNOWN)}


@pytest.mark.parametrize(
    "contact", ["emma.claes@bedrijf.be", "https://bedrijf.be/emma?id=3", "www.bedrijf.be"]
)
def test_an_address_on_the_internet_goes(contact: str) -> None:
    assert scrubbed(f"zie {contact} voor meer", KNOWN) == "zie … voor meer"


@pytest.mark.parametrize(
    "address",
    [
        "Kerkstraat 12",
        "kerkstraat 12",
        "Kerkstraat 12b",
        "Stationslaan 3 bus 4",
        "Steenweg 45, 9000 Gent",
        "Dorpsplein 1 9000 Sint-Niklaas",
    ],
)
def test_an_address_goes_with_its_town(address: str) -> None:
    assert scrubbed(f"wij zitten in {address}", KNOWN) == "wij zitten in …"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("hij is 17 en komt 22,8 uur", "hij is 0 en komt 0 uur"),
        ("van 1/9/2026", "van 0/0/0"),
        ("van 01/09/2026 24 uur", "van 0/0/0 0 uur"),
        ("het is 1.234,50 euro", "het is 0 euro"),
    ],
)
def test_a_number_becomes_a_zero(text: str, expected: str) -> None:
    assert scrubbed(text, KNOWN) == expected


@pytest.mark.parametrize(
    "text",
    [
        "een OAO of SAO in DBSO",
        "valt dat onder PC of VDAB",
        "Mag hij? Welk voor de leerling?",
        "MENTOR VAN DE LEERLING",
        "Zo’n leerling, Auto's",
        "Mentor van de leerling",
        "werkt app.werkplekduaal.be",
        "zonder hoofdletters emma",
    ],
)
def test_abbreviations_and_ordinary_words_stay(text: str) -> None:
    assert scrubbed(text, KNOWN) == text


def test_several_lines_become_one() -> None:
    assert scrubbed("Dag,\n\n\tmag  hij\r\nop ", KNOWN) == "Dag, mag hij op"


def test_scrubbing_twice_changes_nothing_more() -> None:
    once = scrubbed("Emma (Kerkstraat 12) belt 0478 12 34 56 op 1/9/2026", KNOWN)
    assert once == "… (…) belt … op 0/0/0"
    assert scrubbed(once, KNOWN) == once
