"""What Arabic writes onto the word after it: ``and``, ``in``, ``for``, ``like`` and the article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mapapp.mentions.cues import WHOLE_WORDS

if TYPE_CHECKING:
    from collections.abc import Container

NO_NAMES = frozenset(
    """
    وإن فإن فيوم خيام شرقية غربية وسطى حرجة الحرجة الأمان الامان أمان امان مجرى
    العليا البحري مأوى باحة صحن الصحن بيضاء حمراء زرقاء سمراء بياض بحيرة بلاط البلاط حلبة الحلبة
    ملحة الملحة الملح غزل الغزل جوف بقاع شريعة الشريعة زاوية ضفة رياض رباط عقبة حارة توجه سويا
    قطعه اقطع مشرفة مشاهده الحجة الحجب الشحن الخطاب الجملة السلمي العبادة العباس النادرة العمود
    المعلق الرومانية صالحين الصالحين زكاة الزكاة المفكر اليابسة المختلطة عريقة العريقة الداخلية
    الداخليه الصليبي الزخم النشوة اللقطة الفأر الكسل الخرسانة الوسيطة العمران العصابة العابدين
    الرجم الرامي المطروح ربوع ثورة بنى بني فوج دوران خفي جنان لوم أمسك امسك أبله سكري السلاسل
    الصخر الكبر وضيع الوضيع الشرس المهين الابل الإبل الأصنام صياح الضحى الجراد الكرش المضاربة
    مبان عمارة مئتي رافعا كازينو خائفا خائفون هزة مدينه قليله متينة سعيده
    آبي آنذاك أدان أدانت أدلى أرداه أرضية أسيرا إبل إدارة إنذارات بثمانية بستان بسنتين بليلتين
    تشكك توفي توقيت ثانية ثمانية جثثا حراس حينذاك خزان دائرة داعش دان دوار رؤوس رئيسا زائرا
    زيتون سائحين سانا سرية سفير سكين سيارة سيدلي سيزور سيكون سيما صعقا صواعق صوره طفلتان طيران
    عبوتان عزبة عصيان غادر غرار قاضيا قبور كررت كلية كنائس كوارث كوبري مؤتمر مئتا مات مارة
    مدنيا مواشي موقعا ميدانيا ميدانية نمور هاون هربا هربوا هناك ورود وكان وليس ووريت يزور شبه كنيس
    سيرت سيّرت عاد
    """.split()  # noqa: SIM905
)
"""Words that are no names as they are written: ``وان`` is Van, ``الفيوم``, ``الخيام``, ``الباحة``
and ``الشرقية`` are places, but ``فيوم`` is ``on the day``, ``خيام`` are tents, ``باحة`` a yard,
``شرقية`` is eastern and ``الأمان`` safety."""
_ADJECTIVES = frozenset(
    """
    الشرقية الغربية الشمالية الجنوبية الوسطى البيضاء الحمراء الزرقاء الخضراء المسيلة الجديدة السعيدة
    العريضة الرطبة الجبلية الاستوائية الطيبة
    """.split()  # noqa: SIM905
)
"""Names of places that are adjectives after a noun: ``الأحياء الشرقية``, ``الخوذ البيضاء``."""
_FIRST_HALVES = frozenset(
    """
    تل تلة عين دير خربة رأس بيت كفر بئر بير خان قلعة قصر برج حصن جسر مرج
    """.split()  # noqa: SIM905
)
"""Nouns that names begin with, and that are a town's whole name, too: ``عين`` is Al Ain."""
_ITS_REST = re.compile(
    r"\s(?:ال(?!اثنين|إثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت|أحد|يوم)|أبو\s|أبي\s|أم\s)\w"
)
_THE_ISLAND = "الجزيرة"
_ISLAND = re.compile(r"(?<!\w)[وف]?[بل]?جزيرة\s\w")
_HALF_IDIOMS = {"مسقط": " رأس", "بشار": " الأسد"}
"""Names that are no place before some other word."""
_PARTICLES = (" إن", " أن", " في", " من", " عن", " إلى", " على")
"""Words that end no name, though one in Latin letters may end as they sound."""
_TANWIN = "\N{ARABIC FATHATAN}"
"""Ends what is told how, when or how many: ``يوماً`` is a day, and no Yuma; names do without."""
_PREPOSITION = re.compile(r"(?<!\w)[وف]?(?:في|من|إلى|على|عن|بين|مع|منذ|عند|نحو|لدى) [وفبلك]{1,2}\Z")
_LONGEST_PREPOSITION = 8
_AFTER_NOUN = re.compile(r"(?<!\w)[وفب]?(?:ال|لل)\w+\sو?\Z")
_LONGEST_NOUN = 16
_FEMININE_NOUNS = "مدينة|بلدة|قرية|ناحية|مديرية|محلية|معتمدية"
_FEMININE = re.compile(rf"(?<!\w)[وفبل]?(?:{_FEMININE_NOUNS})\s\Z")
_TOWN = re.compile(
    rf"(?<!\w)[وفبل]?(?:{_FEMININE_NOUNS}|قضاء|مدينتي|بلدتي|قريتي|بلدات|قرى"
    r"|حي|حيي|أحياء|مخيم|مخيمي|ضاحية|حاجز|كمين|معبر|مديريات|محليات)\s\Z"
)
_LONGEST_TOWN = 11
_AS_FEMININE = ("ة", "ه", "اء", "ى", "ت")
"""How an adjective or a verb of a feminine noun ends."""
ARABIC_AND = "و"
ARABIC_ARTICLE = "ال"
JOINED = frozenset("وفبلك")
"""Words of one letter that are written onto the next."""
_JOINED = re.compile("[وف]?[بلك]?")


def without_joined(word: str, words: Container[str]) -> str:
    """Give a word without what is written onto it, where that is one of ``words``; else as it is.

    ``بمحافظة``, in the province, is ``محافظة``; ``للمدينة``, for the city, is ``المدينة``.
    """
    if word[:1] not in JOINED or word in words:
        return word
    if word.startswith("لل") and (rest := "ال" + word[2:]) in words:
        return rest
    longest = _JOINED.match(word)
    for length in range(1, (longest.end() if longest else 0) + 1):
        if word[length:] in words:
            return word[length:]
    return word


def is_sentence_part(name: str) -> bool:
    """Whether a name ends with the next word of its sentence: ``كابول إن``, Kabul that."""
    return name.endswith(_PARTICLES)


def is_adverb(name: str) -> bool:
    """Whether a name is written as what is told how or how many: ``داخلياً``, internally."""
    return _TANWIN in name


def is_cut_from_word(text: str, start: int) -> bool:
    """Whether what is cut off before a name cannot be ``in``, for one stands there: ``في بيوت``."""
    return bool(_PREPOSITION.search(text, max(0, start - _LONGEST_PREPOSITION), start))


def ends_everyday_word(text: str, start: int, end: int) -> bool:
    """Whether a name is the rest of a longer word, and that is an everyday one.

    So is one after ``in`` that begins with the letter for it.
    """
    if not start or text[start - 1] not in JOINED:
        return False
    if is_cut_from_word(text, start):
        return True
    begin = max(text.rfind(mark, 0, start) for mark in " \n") + 1
    return text[begin:end].lstrip("\"«“‘'(") in WHOLE_WORDS


def is_adjective(text: str, start: int, end: int) -> bool:
    """Whether a name only says of what kind a noun before it is: ``الأحياء الشرقية``."""
    before = max(0, start - _LONGEST_NOUN)
    return text[start:end] in _ADJECTIVES and bool(_AFTER_NOUN.search(text, before, start))


def is_half_a_name(text: str, start: int, end: int) -> bool:
    """Whether a name is only the first word of one that nobody knows: ``عين البلوط``.

    So it is in ``مسقط رأسه``, where he was born, and no Muscat, and in ``بشار الأسد``, and no
    Béchar; ``الجزيرة`` is an island that was named before.
    """
    name = text[start:end]
    if name == _THE_ISLAND:
        return _ISLAND.search(text, 0, start) is not None
    if name in _HALF_IDIOMS:
        return text.startswith(_HALF_IDIOMS[name], end)
    return name in _FIRST_HALVES and _ITS_REST.match(text, end) is not None


def is_called_so(text: str, start: int, end: int) -> bool:
    """Whether a noun without the article leads to a name with it: ``بلدة الحراك`` is of a name.

    An adjective after such a noun has no article either, but it has its gender: ``بلدة حدودية``
    is on a border, ``بلدة هجين`` is called so; and ``بلدة عيون السمك`` is not called ``عيون``.
    """
    if text.startswith(ARABIC_ARTICLE, start, end):
        noun = _TOWN
    elif not (text[start:end].endswith(_AS_FEMININE) or _ITS_REST.match(text, end)):
        noun = _FEMININE
    else:
        return False
    return noun.search(text, max(0, start - _LONGEST_TOWN), start) is not None
