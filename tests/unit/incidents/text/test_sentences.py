"""Where sentences end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.incidents.text.sentences import LONGEST, sentences_of


def cut(text: str) -> list[str]:
    return [text[one.span.start : one.span.end] for one in sentences_of(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He fled. She stayed.", ["He fled.", "She stayed."]),
        ("Gen. Smith fled. She stayed.", ["Gen. Smith fled.", "She stayed."]),
        ("J. F. Smith of the U.S. Army fled.", ["J. F. Smith of the U.S. Army fled."]),
        ("They hit the U.S. The army fled.", ["They hit the U.S.", "The army fled."]),
        ("Il a fui dans l'Est. Trois sont morts.", ["Il a fui dans l'Est.", "Trois sont morts."]),
        ("Un raid au nord-est. Rabat nie.", ["Un raid au nord-est.", "Rabat nie."]),
        ("Nul ne sait où il est. Paris se tait.", ["Nul ne sait où il est.", "Paris se tait."]),
        ("L'avion a explosé en vol. Rien.", ["L'avion a explosé en vol.", "Rien."]),
        ("They said no. Police fired.", ["They said no.", "Police fired."]),
        ("The fault was the men's. Police fled.", ["The fault was the men's.", "Police fled."]),
        ("A crowd (est. 300) read vol. II.", ["A crowd (est. 300) read vol. II."]),
        ("It cost 3.5 million. He paid.", ["It cost 3.5 million.", "He paid."]),
        ("On Dec. 3 it fell. They wept.", ["On Dec. 3 it fell.", "They wept."]),
        ("Le gén. Dupont a fui. M. Durand est resté.",
         ["Le gén. Dupont a fui.", "M. Durand est resté."]),
        ("« Nous parlons. » Il a raccroché.", ["« Nous parlons. »", "Il a raccroché."]),
        ("« Est-ce fini ? » a-t-il demandé. Oui.", ["« Est-ce fini ? » a-t-il demandé.", "Oui."]),
        ('"Stop!" he said. Nobody did.', ['"Stop!" he said.', "Nobody did."]),
        ("Er kam am 28. Januar. Sie ging.", ["Er kam am 28. Januar.", "Sie ging."]),
        ("В 2017 г. город пал. Жители ушли.", ["В 2017 г. город пал.", "Жители ушли."]),
        ("Взрыв на ул. Ленина. Есть жертвы.", ["Взрыв на ул. Ленина.", "Есть жертвы."]),
        ("سقطت المدينة. هل انتهت الحرب؟ لا.", ["سقطت المدينة.", "هل انتهت الحرب؟", "لا."]),
        ("سقطت المدينة.وقالت (أ.ف.ب) إنه فر.", ["سقطت المدينة.", "وقالت (أ.ف.ب) إنه فر."]),
        ("Was it over? Nobody knew... But yes.", ["Was it over?", "Nobody knew...", "But yes."]),
        ("One\n\nTwo", ["One", "Two"]),
        ("A line\nthat goes on.", ["A line\nthat goes on."]),
        ("- One thing\n- Another", ["- One thing", "- Another"]),
        ("One thing;\nAnother", ["One thing;", "Another"]),
        ("В пос. Ясный тихо. Все ушли.", ["В пос. Ясный тихо.", "Все ушли."]),
    ],
)  # fmt: skip
def test_a_sentence_ends_where_a_reader_ends_it(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


def test_what_never_ends_is_cut_at_a_blank() -> None:
    text = "the army said that " * 500
    pieces = cut(text)
    assert all(len(piece) <= LONGEST for piece in pieces)
    assert " ".join(pieces) == text.strip()


def test_paragraphs_are_counted() -> None:
    assert [0, 0, 1] == [one.paragraph for one in sentences_of("It fell. They fled.\n\nIt ended.")]


def test_a_heading_before_the_body_is_no_sentence() -> None:
    assert cut("Title\n\nBody here.")[1:] == [
        "Title\n\nBody here."[one.span.start : one.span.end]
        for one in sentences_of("Title\n\nBody here.", 5)
    ]


@given(st.text(alphabet="Aa .?!\n»«\"'-8é؟г", max_size=80))
def test_sentences_are_in_order_apart_and_leave_out_only_blanks(text: str) -> None:
    end = 0
    for one in sentences_of(text):
        assert not text[end : one.span.start].strip()
        assert text[one.span.start : one.span.end].strip() == text[one.span.start : one.span.end]
        end = one.span.end
    assert not text[end:].strip()


def test_lines_that_end_sentences_are_paragraphs() -> None:
    text = "The army left.\nNobody stayed.\n“It is over,” he said."
    assert [0, 1, 2] == [one.paragraph for one in sentences_of(text)]


def test_lines_broken_at_a_width_are_one_paragraph() -> None:
    text = "The army left the town in\nthe night. Nobody stayed to\nsee it go, he said."
    assert {0} == {one.paragraph for one in sentences_of(text)}


def test_each_item_of_a_list_is_a_paragraph() -> None:
    text = "Last week:\n- Shells fell on Homs.\n- Two people died. Ten were hurt."
    assert [0, 1, 2, 2] == [one.paragraph for one in sentences_of(text)]


def test_a_saint_and_a_priest_end_no_sentence() -> None:
    text = "Fr. Aaron Tanko fled Sta. Catalina with Insp. Rey Cruz."
    assert 1 == len(sentences_of(text))
