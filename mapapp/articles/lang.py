"""The language a text is written in, by its script, letters and commonest words.

For whole articles and for a sentence or two; ``und`` where the evidence is thin or mixed.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import Final

UNDETERMINED: Final = "und"
"""ISO 639-2's word for "we do not know"."""

SAMPLE_LENGTH = 20_000
"""Code points that are looked at; more would not change the answer."""

_FUNCTION_WORDS: Final = {
    "fr": "fut deux durant lors alors ainsi dont contre sous être ces aucun première le la les l "
    "un une des du d de et est en dans que qu qui à au aux il elle ils elles se s ne n pas "
    "pour par sur avec ce cette son sa ses leur leurs mais ou où c a été plus sont ont "
    "était après avant comme aussi selon entre j je nous vous on y",
    "en": "two during first other some between against while were only most the of and to in a is "
    "was for on that with as by it he she they his her their from at be are has have had "
    "not this which but or an its who been after also when than into will would we you i "
    "there about said over",
    "es": "dos años durante después según tras ante uno parte primera primer segunda mismo había "
    "tiene puede fue él estos todos contra el la los las un una de del y en que se es por "
    "con para su sus al lo como más pero no son era ha este esta desde entre también hasta "
    "sobre cuando donde ser está fueron sin o ya muy yo nos le les",
    "de": "zwei wurden konnte seine seiner seinem ihre ihrer diese dieser kein unter vor seit "
    "während zwischen beim gegen der die das den dem des und in zu von mit ist im für auf "
    "ein eine einen einem einer eines nicht sich es er sie als auch an am aus bei wird "
    "wurde werden war nach zum zur durch dass oder sind hat über um bis vom noch nur wie "
    "aber ich wir",
    "it": "due dopo durante contro stato il lo la i gli le un una di del della dei delle degli e "
    "è in nel nella che si per con da dal dalla su sul al alla non sono era ha più come "
    "anche fu ma suo sua questo questa tra io ci ne o",
    "pt": "dois anos durante depois foram contra o a os as um uma de do da dos das e em no na nos "
    "nas que se é por com para seu sua ao à não foi são mais como mas também entre até pelo "
    "pela era ser está ou eu já pelos sem",
    "nl": "twee hun haar onder tussen de het een van en in is op te met dat die voor zijn was "
    "niet aan er om ook als bij door naar uit worden werd heeft hij zij deze tot of maar "
    "over nog ze ik wordt dan",
    "tr": "ve bir bu da de için ile olarak olan çok daha en gibi kadar sonra o ise ancak ya ne "
    "tarafından olduğu var değil göre iki",
}
_NEWS_WORDS: Final = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre "
    "lundi mardi mercredi jeudi vendredi samedi dimanche hier trois quatre cinq six dix personnes "
    "morts mort tué tués tuées blessés armée forces soldats combats attaque frappe frappes "
    "bombardement explosion ville village province près police gouvernement manifestants civils",
    "en": "january february march april may june july august september october november december "
    "monday tuesday wednesday thursday friday saturday sunday yesterday three four five six ten "
    "people killed wounded injured dead army forces troops soldiers fighting clashes attack "
    "strike strikes airstrike shelling explosion city town village province near police "
    "government protesters civilians broke out hit",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
    "diciembre lunes martes miércoles jueves viernes sábado domingo ayer tres cuatro cinco seis "
    "diez personas muertos muertas heridos ejército fuerzas soldados combates ataque bombardeo "
    "explosión ciudad pueblo provincia cerca policía gobierno manifestantes civiles",
    "de": "januar februar märz april mai juni juli august september oktober november dezember "
    "montag dienstag mittwoch donnerstag freitag samstag sonntag gestern drei vier fünf sechs "
    "zehn menschen tote getötet verletzt armee truppen soldaten kämpfe angriff luftangriff "
    "beschuss explosion stadt dorf provinz nahe polizei regierung zivilisten",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
    "dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica ieri tre quattro cinque "
    "persone morti feriti esercito forze soldati attacco esplosione città provincia polizia",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro "
    "dezembro segunda terça quarta quinta sexta sábado domingo ontem três quatro cinco pessoas "
    "mortos mortas feridos exército forças soldados ataque explosão cidade província polícia",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december "
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gisteren drie vier vijf mensen "
    "gedood gewond leger troepen soldaten aanval explosie stad dorp provincie politie",
    "tr": "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi "
    "salı çarşamba perşembe cuma cumartesi pazar dün üç dört beş kişi öldü yaralı ordu asker "
    "saldırı patlama şehir köy polis",
}
"""Of months, days and what news tells: a line of news may have hardly another word."""
_LETTERS: Final = {
    "fr": "çœêèùâîôûëïàé",
    "es": "ñ¿¡áíóúé",
    "de": "ßäöü",
    "it": "òìèù",
    "pt": "ãõçâêáíóú",
    "nl": "ĳ",
    "tr": "ışğ",
}
_SCRIPTS: Final = (
    ("ar", re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]")),
    ("ru", re.compile("[\u0400-\u052f]")),
    ("latin", re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")),
    (
        UNDETERMINED,
        re.compile(
            "[\u0370-\u03ff\u0530-\u05ff\u0700-\u074f\u0780-\u089f\u0900-\u1dff"
            "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
        ),
    ),
)
_FOREIGN_LETTERS: Final = {"ar": "پچژگکیٹڈڑںےھہۀۆێڕڵەڭڤ", "ru": "іїєґўјљњћђџѓќѕәғқңөұүһҷҳӣӯ"}
"""Letters of other languages in the same script: Persian, Urdu, Kurdish; Ukrainian, Serbian."""
_FOREIGN_SHARE = 0.01
_WORDS: Final = {
    lang: {*words.split(), *_NEWS_WORDS[lang].split()} for lang, words in _FUNCTION_WORDS.items()
}
_POINTS: Final = {
    lang: {word: 1 / sum(word in other for other in _WORDS.values()) for word in words}
    for lang, words in _WORDS.items()
}
"""What a word counts for: the less, the more of the languages share it."""
_LETTER_POINTS = 0.3
_FEWEST_POINTS = 1.0
_LEAD = 1.15
"""By how much the first language has to lead the second."""
_WORD = re.compile(r"[^\W\d_]+")
_INITIAL = re.compile(r"\b[A-Z]\b(?!['’])")
"""A lone capital: of a name or a formula, where it would pass for a word of one letter."""


def language_of(text: str) -> str:
    """Name the language, as an ISO 639-1 code or ``und``."""
    sample = unicodedata.normalize("NFC", _INITIAL.sub(" ", text[:SAMPLE_LENGTH])).lower()
    counts = {name: len(letters.findall(sample)) for name, letters in _SCRIPTS}
    script = max(counts, key=lambda name: counts[name])
    if not counts[script] or counts[script] < 0.6 * sum(counts.values()):
        return UNDETERMINED
    if script == "latin":
        return _latin_language(sample)
    foreign = sum(map(sample.count, _FOREIGN_LETTERS.get(script, "")))
    return UNDETERMINED if foreign > _FOREIGN_SHARE * counts[script] else script


def _latin_language(sample: str) -> str:
    counts = Counter(_WORD.findall(sample))
    points = {
        lang: sum(counts[word] * points for word, points in known.items())
        + _LETTER_POINTS * sum(map(sample.count, _LETTERS.get(lang, "")))
        for lang, known in _POINTS.items()
    }
    first, second = sorted(points, key=lambda lang: points[lang], reverse=True)[:2]
    if points[first] < _FEWEST_POINTS or points[first] < _LEAD * points[second]:
        return UNDETERMINED
    return first
