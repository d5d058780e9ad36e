from decimal import Decimal

import pytest

from tests.actions.listening import WORDING, heard_in


@pytest.mark.parametrize(
    "asked",
    ["gesimuleerde_werkplek", "opleiding_duaal", "mentor_veroordeling", "mentor_intern"],
)
@pytest.mark.parametrize(
    ("text", "value"),
    [("ja", True), ("👍", True), ("oui", True), ("neen", False), ("zeker niet", False)],
)
def test_ja_and_neen_answer_a_question_of_yes_or_no(text, value, asked):
    assert heard_in(text, asked=asked).facts == {asked: value}


@pytest.mark.parametrize(
    ("asked", "text", "value"),
    [
        ("mentor_opleiding", "ja", "gevolgd"),
        ("mentor_opleiding", "neen", "nog_niet"),
        ("mentor_opleiding", "nog niet", "nog_niet"),
        ("sociale_maribel", "ja", "ja"),
        ("sociale_maribel", "nee hoor", "neen"),
    ],
)
def test_ja_and_neen_stand_for_an_option_of_a_choice(asked, text, value):
    assert heard_in(text, asked=asked).facts == {asked: value}


@pytest.mark.parametrize("text", ["ja", "neen"])
@pytest.mark.parametrize("asked", ["stelsel", "uren_werkplek", "mentor_leeftijd"])
def test_ja_and_neen_answer_no_question_for_a_number_or_which_one(asked, text):
    assert not heard_in(text, asked=asked).anything


@pytest.mark.parametrize(
    ("intent", "value"), [("affirm", True), ("deny", False), ("inform", None), (None, None)]
)
def test_an_answer_without_ja_or_neen_in_it_follows_from_its_intent(intent, value):
    heard = heard_in("bwa", intent=intent, asked="opleiding_duaal")
    assert heard.facts == ({} if value is None else {"opleiding_duaal": value})


def test_the_words_of_an_answer_go_before_its_intent():
    heard = heard_in("neen", intent="affirm", asked="opleiding_duaal")
    assert heard.facts == {"opleiding_duaal": False}


@pytest.mark.parametrize(
    "asked", ["uren_werkplek", "opleiding_duaal", "stelsel", "sociale_maribel", "mentor_ervaring"]
)
@pytest.mark.parametrize(
    ("text", "intent"), [("weet ik niet", "inform"), ("?", None), ("goh", "dont_know")]
)
def test_what_the_user_does_not_know_is_kept_as_unknown(text, intent, asked):
    heard = heard_in(text, intent=intent, asked=asked)
    assert heard.unknown == {asked}
    assert heard.facts == {}


def test_a_value_that_is_not_certain_is_a_value():
    heard = heard_in("24 uur denk ik, maar dat weet ik niet zeker", asked="uren_werkplek")
    assert heard.facts == {"uren_werkplek": Decimal(24)}
    assert heard.unknown == set()


@pytest.mark.parametrize("text", ["ja", "neen", "weet ik niet"])
def test_an_answer_without_a_question_gives_nothing(text):
    assert not heard_in(text, check="contractkeuze").anything


@pytest.mark.parametrize("asked", [id_ for id_, words in WORDING.facts.items() if words.options])
def test_the_title_of_a_button_is_the_option_it_stands_for(asked):
    for value, title in WORDING.facts[asked].options.items():
        for written in (title, title.upper(), f" {title.lower()}. ", value):
            assert heard_in(written, asked=asked).facts == {asked: value}


@pytest.mark.parametrize(
    "text", ["sorry, OAO", "ik bedoelde een OAO", "nee, toch OAO", "en met een OAO?", "'t is OAO"]
)
def test_the_title_of_a_button_may_come_after_the_words_of_a_correction(text):
    assert heard_in(text, asked="overeenkomst").facts == {"overeenkomst": "oao"}


@pytest.mark.parametrize(
    "text", ["sorry, eerste jaar derde graad", "en met Eerste jaar derde graad?"]
)
def test_an_option_that_has_no_words_of_its_own_is_known_by_its_title(text):
    heard = heard_in(text, asked="vooropleiding")
    assert heard.facts == {"vooropleiding": "derde_graad_jaar_1"}


def test_a_part_of_a_title_is_no_option():
    assert not heard_in("sorry, derde graad", asked="vooropleiding").anything


@pytest.mark.parametrize(
    ("text", "number"), [("PC 302", "302"), ("302", "302"), ("329.01", "329.01"), ("124!", "124")]
)
def test_a_paritair_comite_may_answer_the_question_for_the_sociale_maribel(text, number):
    heard = heard_in(text, check="contractkeuze", asked="sociale_maribel")
    assert heard.facts == {"paritair_comite": number}


def test_a_number_that_is_no_comite_does_not_answer_the_question_for_the_sociale_maribel():
    assert not heard_in("24", check="contractkeuze", asked="sociale_maribel").anything


def test_an_answer_may_hold_other_facts_too():
    heard = heard_in("neen, en het is 24 uur per week", asked="gesimuleerde_werkplek")
    assert heard.facts == {"gesimuleerde_werkplek": False, "uren_werkplek": Decimal(24)}


# What the assistant suggests to type, where it asks for a fact.
SUGGESTED = {
    "uren_werkplek": {"24 uur": Decimal(24), "16,5 uur": Decimal("16.5")},
    "gesimuleerde_werkplek": {"neen": False},
    "sociale_maribel": {"ja": "ja", "neen": "neen"},
    "mentor_leeftijd": {"31": Decimal(31)},
    "mentor_ervaring": {"6 jaar": Decimal(6)},
    "mentor_opleiding": {
        "ja": "gevolgd",
        "nog niet": "nog_niet",
        "neen, dat gebeurt niet": "niet",
    },
    "mentor_veroordeling": {"neen": False},
    "mentor_intern": {"ja": True},
}


@pytest.mark.parametrize(
    ("asked", "text", "value"),
    [(asked, text, value) for asked, texts in SUGGESTED.items() for text, value in texts.items()],
)
def test_what_the_assistant_suggests_to_type_is_heard_as_it_means_it(asked, text, value):
    assert f"“{text}”" in WORDING.facts[asked].example
    assert heard_in(text, asked=asked).facts == {asked: value}


@pytest.mark.parametrize("text", ["neen, ze wil dat niet", "neen, hij weigert"])
def test_who_does_not_want_the_mentoropleiding_will_not_follow_it_later(text):
    heard = heard_in(text, intent="deny", check="mentorcheck", asked="mentor_opleiding")
    assert heard.facts == {"mentor_opleiding": "niet"}


@pytest.mark.parametrize("asked", [*WORDING.facts, None])
def test_a_message_without_anything_gives_nothing(asked):
    assert not heard_in("tja", check="contractkeuze", asked=asked).anything


@pytest.mark.parametrize(
    ("text", "check", "asked", "facts"),
    [
        (
            "geen veroordelingen",
            "organisatievoorwaarden",
            None,
            {"organisatie_veroordeling": False},
        ),
        (
            "geen strafblad",
            "startklaar",
            "organisatie_veroordeling",
            {"organisatie_veroordeling": False},
        ),
        ("geen veroordelingen", "startklaar", None, {"mentor_veroordeling": False}),
        (
            "geen veroordelingen",
            "organisatievoorwaarden",
            "financiele_draagkracht",
            {"organisatie_veroordeling": False},
        ),
        (
            "de mentor heeft geen strafblad",
            "startklaar",
            "organisatie_veroordeling",
            {"mentor_veroordeling": False},
        ),
        ("geen veroordelingen", "mentorcheck", None, {"mentor_veroordeling": False}),
    ],
)
def test_a_conviction_of_nobody_in_particular_is_that_of_whom_is_asked(text, check, asked, facts):
    assert heard_in(text, check=check, asked=asked).facts == facts


@pytest.mark.parametrize("asked", [None, "uren_werkplek", "sociale_maribel"])
def test_a_number_with_two_digits_behind_a_dot_is_a_committee_whatever_is_asked(asked):
    heard = heard_in("het is 329.03", check="contractkeuze", asked=asked)
    assert heard.facts == {"paritair_comite": "329.03"}
    assert heard.refused == []


@pytest.mark.parametrize("intent", ["inform", "affirm", "contractkeuze", "begrippen", None])
@pytest.mark.parametrize("text", ["OAO", "ja OAO", "het is een OAO"])
def test_the_name_of_the_overeenkomst_is_an_answer_whatever_the_intent(text, intent):
    heard = heard_in(text, intent=intent, check="verbreken", asked="overeenkomst")
    assert heard.facts == {"overeenkomst": "oao"}


@pytest.mark.parametrize("text", ["neen", "nooit", "nee, nog nooit"])
@pytest.mark.parametrize("asked", ["eerdere_toekenningen", "schorsing_dagen"])
def test_neen_to_how_many_is_none(text, asked):
    assert heard_in(text, asked=asked).facts == {asked: 0}


@pytest.mark.parametrize("text", ["ja en nee", "nee en ja", "ja of nee"])
def test_ja_and_neen_together_answer_nothing(text):
    assert not heard_in(text, asked="mentor_veroordeling").anything


@pytest.mark.parametrize(
    "text", ["sla over", "sla deze vraag maar over", "overslaan", "skip", "pas"]
)
def test_who_skips_a_question_does_not_know(text):
    assert heard_in(text, asked="mentor_veroordeling").unknown == {"mentor_veroordeling"}
