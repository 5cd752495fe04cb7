"""What sentences state of people harmed, in their own words, and of which event."""

import pytest

from mapapp.incidents.reading import read
from mapapp.incidents.sentence.stated import casualties_of
from mapapp.records import Casualties, Kind
from tests.unit.incidents.story import a_story, incidents_of


def written(one: Casualties) -> str:
    """``killed 12- civilians``: harm, number or range (``~`` for about), whose."""
    least, most = one.least, one.most
    number = (
        str(least)
        if least == most and least is not None
        else f"{'' if least is None else least}-{'' if most is None else most}"
    )
    return f"{one.harm} {'~' * one.is_about}{number} {one.whose}".strip()


def stated(text: str, lang: str) -> list[str]:
    reading = read(a_story(text, lang))
    return [
        written(one) for at in range(len(reading.sentences)) for one in casualties_of(reading, at)
    ]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "Twelve people were killed and 30 wounded.", "killed 12; wounded 30"),
        (
            "en",
            "A bomb killed at least 12 civilians, wounding more than 1,200 others.",
            "killed 12- civilians; wounded 1200-",
        ),
        ("en", "Between 10 and 15 soldiers died in the attack.", "killed 10-15 soldiers"),
        ("en", "Some 10-15 soldiers died.", "killed ~10-15 soldiers"),
        ("en", "12 gunmen killed three people in the market.", "killed 3"),
        ("en", "Dozens of people were arrested.", "detained ~-"),
        (
            "en",
            "About two dozen Taliban fighters were killed by 12 soldiers.",
            "killed ~24 Taliban",
        ),
        ("en", "Some 1.5 million people have been displaced.", "displaced ~1500000"),
        ("en", "Up to 40 men were detained.", "detained -40"),
        ("en", "The death toll rose to 45.", "killed 45"),
        ("en", "Twenty-five fighters of Hezbollah were killed.", "killed 25 Hezbollah"),
        (
            "en",
            "12 people, including three children, were killed.",
            "killed 12; killed 3 children",
        ),
        ("en", "Rebels fired 20 rockets, killing 5 and injuring 11.", "killed 5; wounded 11"),
        ("en", "Two hundred and six villagers fled the town.", "displaced 206 civilians"),
        ("en", "Five Israelis were killed.", "killed 5"),
        (
            "en",
            "Four boys and six women, all of them from one family, were killed.",
            "killed 4 children; killed 6 women",
        ),
        ("en", "Nineteen separatists were killed.", "killed 19"),
        ("en", "300 people protested after police killed the man.", "killed 1"),
        ("en", "A bombing that claimed 22 lives.", "killed 22"),
        ("en", "A blast tore through the hall, killing five, a UN agency said.", "killed 5"),
        (
            "fr",
            "Soixante-neuf personnes, dont le maire de la ville, ont perdu la vie.",
            "killed 69",
        ),
        (
            "fr",
            "Dix-neuf indépendantistes et deux militaires avaient trouvé la mort.",
            "killed 19; killed 2 soldiers",
        ),
        ("en", "Bombs fell, killing more than 130 worshippers.", "killed 130- civilians"),
        ("en", "A student was shot dead and 27 others seized.", "killed 1 children; detained 27"),
        ("fr", "Un soldat a été tué.", "killed 1 soldiers"),
        (
            "fr",
            "Une vingtaine de civils ont été tués et au moins 45 autres blessés.",
            "killed ~20 civilians; wounded 45-",
        ),
        (
            "fr",
            "L'attentat a fait 12 morts et entre 30 et 40 blessés.",
            "killed 12; wounded 30-40",
        ),
        ("fr", "Douze soldats ont été tués par trois hommes armés.", "killed 12 soldiers"),
        ("fr", "Quatre-vingt-dix-sept personnes ont fui la ville.", "displaced 97"),
        ("fr", "Le bilan est passé de 10 à 12 morts.", "killed 12"),
        ("fr", "La police a arrêté 15 manifestants.", "detained 15 protesters"),
        (
            "fr",
            "L'explosion a tué vingt-cinq personnes, dont 3 enfants.",
            "killed 25; killed 3 children",
        ),
        ("en", "Four were killed and 10 others seriously injured.", "killed 4; wounded 10"),
        ("en", "No fewer than 20 people lost their lives.", "killed 20-"),
        (
            "en",
            "Ten died, among them three women, and five were hurt.",
            "killed 10; killed 3 women; wounded 5",
        ),
        ("en", "An 18-year-old was shot dead and a nurse was badly hurt.", "killed 1; wounded 1"),
        ("en", "Two soldiers were martyred.", "killed 2 soldiers"),
        ("fr", "Pas moins de 20 personnes ont été tuées.", "killed 20-"),
        ("en", "An insurgent group killed two men.", "killed 2"),
        (
            "en",
            "Riots drove 100,000 people out, and a man drove a car into a crowd.",
            "displaced 100000",
        ),
        ("en", "Samir Odeh, 34, and Omar Said (19) died; 6 were hurt.", "wounded 6"),
        ("fr", "Des centaines de familles ont été déplacées.", "displaced ~-"),
        ("fr", "Près de 12\u202f000 habitants ont fui.", "displaced ~12000 civilians"),
        ("ru", "Погибли не менее 12 человек, ещё 30 ранены.", "killed 12-; wounded 30"),
        ("ru", "Двадцать пять мирных жителей погибли.", "killed 25 civilians"),
        ("ru", "Около 3 тысяч человек покинули город.", "displaced ~3000"),
        ("ru", "Полиция задержала от 10 до 15 человек.", "detained 10-15"),
        ("ru", "Убиты трое военных.", "killed 3 soldiers"),
        ("ru", "Убиты двое сирийских военных.", "killed 2 soldiers"),
        ("ru", "При обстреле погиб местный житель.", "killed 1 civilians"),
        ("ru", "Ранен водитель, погибли трое пассажиров.", "wounded 1; killed 3 civilians"),
        ("ru", "Боевики похитили сельского священника.", "detained 1"),
        ("ru", "В бою погиб Карим Халиди.", "killed 1"),
        ("ru", "Задержали 50-летнего рыбака.", "detained 1"),
        ("ru", "Ранены ещё пятеро его коллег.", "wounded 5"),
        ("ar", "قتل أكثر من 120 شخصا وأصيب ١٢ آخرون.", "killed 120-; wounded 12"),
        (
            "ar",
            "أدى القصف إلى مقتل 45 مدنيا وإصابة خمسة وعشرين.",
            "killed 45 civilians; wounded 25",
        ),
        ("ar", "قتل جنديان وأصيب طفلان بجروح.", "killed 2 soldiers; wounded 2 children"),
        ("ar", "لقي ثمانية أشخاص مصرعهم.", "killed 8"),
        ("ar", "سقط ١٢ قتيلا و٣٠ جريحا.", "killed 12; wounded 30"),
        ("ar", "أودت غارة بحياة أكثر من مئة مدني.", "killed 100- civilians"),
        ("ar", "أودت غارة جوية على حي في شمال المدينة بحياة عشرة مهاجرين.", "killed 10"),
        ("ar", "أودت غارة جوية على حي في شمال المدينة بحياة أربعة عشر مهاجرا.", "killed 14"),
        ("ar", "نزحت آلاف العائلات.", "displaced ~-"),
        ("ar", "قتل عشرة مدنيين على الأقل وأصيب آخران.", "killed 10- civilians; wounded 2"),
        ("ar", "أوقعت المعارك 30 قتيلا على الأقل وأكثر من 50 جريحا.", "killed 30-; wounded 50-"),
        ("ar", "أسفر الهجوم عن مقتل جندي وإصابة خمسة آخرين.", "killed 1 soldiers; wounded 5"),
        ("ar", "قتل جندي ثلاثة مدنيين.", "killed 3 civilians"),
        ("ar", "سقط في المعارك قتيلان وثلاثة جرحى.", "killed 2; wounded 3"),
        ("ar", "أدى الحادث إلى وفاة أربعة وإصابة 17.", "killed 4; wounded 17"),
        ("ar", "أصيب مدنيان بغارة على سوق.", "wounded 2 civilians"),
        ("ar", "مقتل ستة بينهم ثلاث نساء.", "killed 6; killed 3 women"),
        ("ar", "وقتلت يوم السبت اثنين من المتشددين.", "killed 2 fighters"),
        ("ar", "اعتقلت الشرطة أربعة.", "detained 4"),
        ("ar", "قتل وأصيب عشرات الأشخاص.", "killed ~-; wounded ~-"),
        ("ar", "خطف مسلحون جنديا وأطلقوه.", "detained 1 soldiers"),
        ("ar", "قتل 11 جنديا.", "killed 11 soldiers"),
        ("ar", "قتل ما بين 10 و15 جنديا.", "killed 10-15 soldiers"),
        ("ar", "اعتقلت القوات ثلاثة صحفيين.", "detained 3 journalists"),
        ("en", "The number of dead in the hotel on the quay has risen to 45.", "killed 45"),
        ("fr", "Le nombre de morts dans le marché de la vieille ville atteint 31.", "killed 31"),
        ("fr", "Un homme est mort, portant à six le nombre de tués.", "killed 1; killed 6"),
        ("ru", "Число погибших при обстреле вокзала в городе выросло до 18.", "killed 18"),
        ("ru", "До семи выросло число погибших при взрыве.", "killed 7"),
        ("ar", "ارتفع عدد القتلى في انفجار السوق إلى 22.", "killed 22"),
        ("ar", "وقالت الوزارة إن عدد الجرحى 40.", "wounded 40"),
        ("en", "The toll has risen from 10 to 12.", "killed 12"),
        ("en", "More than a dozen villagers were killed.", "killed 12- civilians"),
        ("en", "He was shot dead outside his house.", "killed 1"),
        ("en", "The mayor was seriously wounded.", "wounded 1"),
        ("en", "Police confirmed the arrest of Omar Haddad.", "detained 1"),
        ("en", "The rebels killed the governor.", "killed 1"),
        ("fr", "L'imam du quartier a été enlevé.", "detained 1"),
        ("fr", "Le chauffeur a été grièvement blessé.", "wounded 1"),
        ("ru", "Дома убита его соседка.", "killed 1"),
        ("ru", "В столице застрелен посол.", "killed 1"),
        ("ar", "اغتيل كاتب معروف في العاصمة.", "killed 1"),
        ("ar", "وقتل فيها شاب.", "killed 1"),
        ("fr", "Un homme de 28 ans a été tué.", "killed 1"),
        ("ru", "Погибли шесть осетин.", "killed 6"),
        ("ru", "Двоих подозреваемых задержали.", "detained 2"),
        ("ru", "Убиты 22 террориста.", "killed 22 fighters"),
        ("ar", "أسفرت المعارك عن سبعة قتلى واثنين وثلاثين جريحا.", "killed 7; wounded 32"),
        ("ar", "قتل أكثر من ثلاثمئة مدني.", "killed 300- civilians"),
        ("ar", "قتل مسلحان ثلاثة مدنيين.", "killed 3 civilians"),
        ("en", "14 people, one of them a volunteer, were killed.", "killed 14"),
        ("en", "Seventeen of them were killed.", "killed 17"),
        ("en", "Shells killed 12 people in Homs and seven in Idlib.", "killed 12; killed 7"),
        ("ru", "Восемь человек убиты в Алеппо, пятеро — в Хомсе.", "killed 8; killed 5"),
        ("en", "Bombs killed 12 people in an attack by scores of gunmen.", "killed 12"),
        ("en", "Dozens of villagers caught in the raid were killed.", "killed ~- civilians"),
        ("en", "Four people died as a guard opened fire.", "killed 4"),
        ("en", "Five young recruits died.", "killed 5"),
        ("en", "Fighting has forced 30,000 people from their homes.", "displaced 30000"),
        ("fr", "On compte 12 morts et une trentaine de blessés.", "killed 12; wounded ~30"),
        ("fr", "Cinq d'entre eux sont morts.", "killed 5"),
        (
            "fr",
            "Lundi, vingt personnes ont péri à Alep, et le 5 mai trente autres à Homs.",
            "killed 20; killed 30",
        ),
        ("ru", "Сообщили о ранении двух мирных жителей.", "wounded 2 civilians"),
        (
            "ru",
            "Подтвердили гибель 18 человек, 14 солдат и четырёх полицейских, и 243 раненых.",
            "killed 18; killed 14 soldiers; killed 4 police; wounded 243",
        ),
        (
            "ar",
            "قتل خمسون شخصا في هجوم شنه عشرات المسلحين، بينهم 36 مهاجما وسبعة مدنيين.",
            "killed 50; killed 36 fighters; killed 7 civilians",
        ),
        ("ar", "قتل ثلاثة من الشرطة.", "killed 3 police"),
        ("ar", "قتلوا مئات الرجال والفتيان.", "killed ~-"),
        ("ar", "قتل ثلاثة برصاص الشرطة.", "killed 3"),
        (
            "fr",
            "On compte 67 blessés, dont 44 parmi les policiers.",
            "wounded 67; wounded 44 police",
        ),
        ("en", "The death toll was lowered to 84.", "killed 84"),
        ("ru", "Число жертв превысило сто человек.", "killed 100-"),
        ("ru", "Есть погибшие: двое взрослых и ребёнок.", "killed 2"),
        ("ru", "Ранения получил охранник.", "wounded 1"),
        ("ar", "اختطف مسلحون طبيبا.", "detained 1"),
        ("ar", "أدى الهجوم إلى مقتل وإصابة 20 شخصا.", "wounded 20"),
        ("ar", "أوقعت الغارة 11 قتيلا من المدنيين.", "killed 11 civilians"),
        (
            "fr",
            "Devant la mairie de N'Djamena, tuant plus de trente civils.",
            "killed 30- civilians",
        ),
    ],
)
def test_numbers_are_read_as_they_are_stated(lang: str, text: str, expected: str) -> None:
    assert expected.split("; ") == stated(text, lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "No one was killed."),
        ("en", "It could have killed 12 people."),
        ("en", "Soldiers killed in 2 strikes were buried on 12 May 2019."),
        ("en", "F-16 jets killed a great many."),
        ("en", "The blast killed 30% of the sheep."),
        ("en", "Most of the town's 11,000 inhabitants had fled."),
        ("en", "Shells killed nobody near 12 rebel positions."),
        ("fr", "Ils ont été blessés lorsqu'un véhicule militaire a pris feu."),
        ("fr", "Aucun civil n'a été tué."),
        ("fr", "Les morts du 7 avril 2017 ont été enterrés."),
        ("fr", "Un chasseur de 31 ans s'est dit blessé par ces mots."),
        ("en", "The whole family was killed."),
        ("ru", "Погибла семья."),
        ("en", "They seized two towns and 12 border posts."),
        ("en", "They died two days later."),
        ("fr", "Le train s'est arrêté deux jours."),
    ],
)
def test_what_counts_nobody_harmed_is_left_alone(lang: str, text: str) -> None:
    assert stated(text, lang) == []


def test_every_number_has_its_own_words_letter_for_letter() -> None:
    text = "Shells fell on Aleppo on Monday. They killed 12 civilians and wounded dozens of others."
    (incident,) = incidents_of(text)
    quotes = [one.quote for one in incident.casualties]
    assert ["killed 12 civilians", "wounded dozens of others"] == [one.exact for one in quotes]
    assert all(text[one.start : one.end] == one.exact for one in quotes)


def test_each_event_of_a_sentence_has_its_own() -> None:
    text = (
        "On Monday shelling killed 3 people in Aleppo, "
        "and on Tuesday air strikes wounded 7 in Homs."
    )
    found = {
        one.place_name: [written(harm) for harm in one.casualties] for one in incidents_of(text)
    }
    assert found == {"Aleppo": ["killed 3"], "Homs": ["wounded 7"]}


def test_a_later_day_is_told_of_something_else() -> None:
    text = "Shells fell on Aleppo on Monday. On 3 March 1999 the same street counted 12 bodies."
    assert [] == [*incidents_of(text)[0].casualties]


def test_two_figures_of_one_event_are_both_kept_and_not_added_up() -> None:
    text = "Shells fell on Aleppo on Monday, killing 12 people. At least 15 people were killed."
    (incident,) = incidents_of(text)
    assert ["killed 12", "killed 15-"] == [written(one) for one in incident.casualties]


def figures(text: str, lang: str = "en") -> dict[str, list[str]]:
    """What is stated of the incidents of an article, by place."""
    return {
        one.place_name: [written(harm) for harm in one.casualties]
        for one in incidents_of(text, lang)
    }


def test_of_two_figures_with_their_own_places_each_incident_has_its_own() -> None:
    text = "On Monday shells killed 12 people in Homs and seven in Aleppo."
    assert {"Homs": ["killed 12"], "Aleppo": ["killed 7"]} == figures(text)


def test_a_figure_of_two_places_named_together_is_told_of_the_first() -> None:
    text = "On Monday 57 people were massacred in Homs and in Aleppo."
    assert {"Homs": ["killed 57"], "Aleppo": []} == figures(text)


def test_nobody_is_harmed_by_an_agreement() -> None:
    text = (
        "Both sides signed a truce in Homs on Monday, after 12 people were killed in the fighting."
    )
    assert [] == figures(text).get("Homs", [])


def test_whoever_is_arrested_after_a_blast_was_not_arrested_by_it() -> None:
    text = "A bomb exploded in Homs on Monday, killing four people. Police arrested 12 men."
    by_kind = {one.kind: [*map(written, one.casualties)] for one in incidents_of(text)}
    assert ["killed 4"] == by_kind[Kind.EXPLOSION]


def test_a_toll_that_comes_before_its_event_is_that_of_the_event() -> None:
    text = (
        "The number of dead in the market has risen to 31. "
        "A bomb exploded in Homs on Monday, wounding scores of people."
    )
    assert ["killed 31", "wounded ~-"] == figures(text)["Homs"]


def test_a_part_of_those_killed_is_told_later() -> None:
    text = (
        "Shells killed 12 people in Aleppo on Monday. Three soldiers were killed in the shelling."
    )
    assert ["killed 12", "killed 3 soldiers"] == figures(text)["Aleppo"]


def test_a_lower_figure_told_later_is_of_somebody_else() -> None:
    text = "Shells killed 12 people in Aleppo on Monday. Two men were killed by the shelling."
    assert ["killed 12"] == figures(text)["Aleppo"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ar", "دمرت الغارات وقتلت 12 طائرة مسيرة."),
        ("ar", "أصيب آخرون في 3 هجمات منفصلة نفذها مسلحون."),
        ("ru", "Силы ПВО уничтожили 12 беспилотников."),
        ("ru", "Военные уничтожили 16 вражеских машин."),
        ("ru", "Пострадал жилой дом."),
        ("ru", "Не погиб ни один солдат."),
    ],
)
def test_things_that_are_destroyed_are_no_people_killed(lang: str, text: str) -> None:
    assert [] == stated(text, lang)


def test_what_was_counted_over_years_is_no_figure_of_one_attack() -> None:
    text = (
        "Lundi, une bombe a tué dix personnes à Alep. Depuis 2011, la guerre a fait 450 000 morts."
    )
    (incident,) = incidents_of(text, "fr")
    assert ["killed 10"] == [written(one) for one in incident.casualties]


@pytest.mark.parametrize("text", ["L'armée a abattu six drones.", "Ils ont tué douze bœufs."])
def test_what_is_no_person_is_no_victim(text: str) -> None:
    assert stated(text, "fr") == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "On Monday in Homs police announced the arrest of Pierre"),
        ("ru", "В понедельник в Хомсе убит Иванов"),
    ],
)
def test_a_text_may_end_with_a_name_and_no_stop(lang: str, text: str) -> None:
    assert ["Homs"] == [one.place_name for one in incidents_of(text, lang)]
