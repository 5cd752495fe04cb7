import pytest

from mapapp.gazetteer.romanised import in_own_letters


@pytest.mark.parametrize(
    ("name", "country", "told"),
    [
        ("Ad Dawādimī", "SA", "الدوادمي"),
        ("Abū al Maţāmīr", "EG", "ابو المطامير"),
        ("Qal‘at Bīshah", "SA", "قلعة بيشة"),
        ("Taymā’", "SA", "تيماء"),
        ("Al Qā’im", "IQ", "القائم"),
        ("Ḩawsh ‘Īsá", "EG", "حوش عيسى"),
        ("Ra’s Tannūrah", "SA", "رأس تنورة"),
        ("Az̧ Z̧ahrān", "SA", "الظهران"),
        ("Yūsuf aṣ-Ṣiddīq", "EG", "يوسف الصديق"),
        ("Al Hilāliyya", "SD", "الهلالية"),
    ],
)
def test_the_signs_of_scholars_tell_the_letters_of_arabic(
    name: str, country: str, told: str
) -> None:
    assert told == in_own_letters(name, country)


@pytest.mark.parametrize(
    ("name", "country"), [("Dilling", "SD"), ("Oulad Teïma", "MA"), ("Jābir", "IR")]
)
def test_a_name_without_them_or_from_elsewhere_is_left_alone(name: str, country: str) -> None:
    assert "" == in_own_letters(name, country)
