"""What files say in English, in French: actors, reasons, and the places and words in them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

# The first phrase that fits is said: one that is part of another comes after it.
FROM_ENGLISH: Final[Mapping[str, str]] = {
    # Actors, as incidents/data/actors.csv names them
    "Islamic State": "État islamique",
    "Wagner Group": "Groupe Wagner",
    "Hayat Tahrir al-Sham": "Hayat Tahrir al-Cham",
    "Al-Nusra Front": "Front al-Nosra",
    "Al-Qaida": "Al-Qaïda",
    "Syrian Democratic Forces": "Forces démocratiques syriennes",
    "People's Protection Units (YPG)": "Unités de protection du peuple (YPG)",
    "Kurdistan Workers' Party (PKK)": "Parti des travailleurs du Kurdistan (PKK)",
    "Free Syrian Army": "Armée syrienne libre",
    "Syrian National Army": "Armée nationale syrienne",
    "Syrian Observatory for Human Rights": "Observatoire syrien des droits de l’homme",
    "Popular Mobilization Forces": "Forces de mobilisation populaire",
    "Islamic Revolutionary Guard Corps": "Corps des gardiens de la révolution islamique",
    "International Coalition": "Coalition internationale",
    "NATO": "OTAN",
    "Taliban": "Talibans",
    "United Nations": "Nations unies",
    "White Helmets": "Casques blancs",
    "Ahrar al-Sham": "Ahrar al-Cham",
    "Jaysh al-Islam": "Jaych al-Islam",
    "Bashar al-Assad": "Bachar al-Assad",
    "Vladimir Putin": "Vladimir Poutine",
    "Government of {country}": "Gouvernement ({country})",
    "Government in {place}": "Gouvernement à {place}",
    "Military Forces of {country}": "Forces armées ({country})",
    "Police Forces of {country}": "Police ({country})",
    "Rebels of {country}": "Rebelles ({country})",
    # Why this is an incident, and of that day
    "the words say what happened": "les mots disent ce qui s’est passé",
    "a day is given, and no words that are known for what happened": (
        "un jour est donné, sans mots connus pour ce qui s’est passé"
    ),
    "it is told as a near miss": "c’est raconté comme ce qui a failli arriver",
    "told as a fact": "rapporté comme un fait",
    "told as hearsay": "rapporté comme un ouï-dire",
    "a party says so": "une partie le dit",
    "a party denies it": "une partie le dément",
    "said by people who are not named": "dit par des personnes qui ne sont pas nommées",
    "reported by a medium or an author": "rapporté par un média ou un auteur",
    "the date stands in its sentence": "la date est dans sa phrase",
    "the date carries on from a sentence before": "la date reste celle d’une phrase précédente",
    "the date opens a sentence before": "la date ouvre une phrase précédente",
    "the date is given in a sentence after": "la date est donnée dans une phrase suivante",
    "the date is a heading over it": "la date est un titre au-dessus",
    "the day that the article tells of": "le jour dont parle l’article",
    "from the day that is told of until the article": "du jour raconté jusqu’à l’article",
    "the date is that of the claim": "la date est celle de la déclaration",
    "the date is given where it is told again": "la date est donnée là où c’est raconté de nouveau",
    "told as it happened, on the article's own day": (
        "raconté sur le moment, le jour même de l’article"
    ),
    "the article does not say when": "l’article ne dit pas quand",
    # Why at this place
    "the place stands in its sentence": "le lieu est dans sa phrase",
    "the place carries on from a sentence before": "le lieu reste celui d’une phrase précédente",
    "the place the article is about": "le lieu dont parle l’article",
    "the place is given in a sentence after": "le lieu est donné dans une phrase suivante",
    "the place is given where it is told again": "le lieu est donné là où c’est raconté de nouveau",
    "the country the article is about": "le pays dont parle l’article",
    "the land that the place is said to be in": "le pays où le texte situe le lieu",
    "the capital that is spoken of": "la capitale dont il est question",
    # Why the name means this place
    "the article names its country {count} times": (
        "nombre de fois que l’article nomme son pays\u00a0: {count}"
    ),
    "the article names no other place in its country, {country}": (
        "l’article ne nomme aucun autre lieu de son pays, {country}"
    ),
    "the article names {province}, its province": "l’article nomme sa province, {province}",
    "{count} other places of the article are near it": (
        "autres lieux de l’article à proximité\u00a0: {count}"
    ),
    "{share} of the article's other towns lie in {province}, as it does": (
        "{share} des autres villes de l’article sont aussi dans sa province, {province}"
    ),
    "{share} of the article's other towns lie in the same country": (
        "{share} des autres villes de l’article sont dans le même pays"
    ),
    "the words beside it name {regions}; {place} lies in it": (
        "les mots voisins nomment {regions}\u00a0; {place} s’y trouve"
    ),
    "the words beside it name {regions}; {place} lies not in it": (
        "les mots voisins nomment {regions}\u00a0; {place} ne s’y trouve pas"
    ),
    "beside it stands {words}; {place} is one": (
        "à côté se lit «\u00a0{words}\u00a0», ce que {place} est"
    ),
    "beside it stands {words}; {place} is none": (
        "à côté se lit «\u00a0{words}\u00a0», ce que {place} n’est pas"
    ),
    "{place} is kept by hand, with its names and its source": (
        "{place} est tenu à la main, avec ses noms et sa source"
    ),
    "{word} is the main name of {place}": "{word} est le nom principal de {place}",
    "{word} is the name of {place} in its script": "{word} est le nom de {place} dans son écriture",
    "{place} has {count} inhabitants": "{place} compte {count} habitants",
    "{place} is a country": "{place} est un pays",
    "{place} is a region of the world": "{place} est une région du monde",
    "{place} is a province": "{place} est une province",
    "{place} is a capital": "{place} est une capitale",
    "{place} is the seat of a province": "{place} est le chef-lieu d’une province",
    "{place} is the seat of a district, whose inhabitants nobody has counted": (
        "{place} est le chef-lieu d’un district, dont nul n’a compté les habitants"
    ),
    "{place} is a province named after a town in it": (
        "{place} est une province qui porte le nom d’une de ses villes"
    ),
    "no other place of the gazetteer is called {place}": (
        "aucun autre lieu du répertoire ne s’appelle {place}"
    ),
    "the next best, {place}, is {points} points behind": (
        "le suivant, {place}, a {points} points de moins"
    ),
    # How exactly
    "{place} is named itself": "{place} est nommé lui-même",
    "the district around {place} is named": "c’est le district autour de {place} qui est nommé",
    "the text places it near {place}, not in it": "le texte le situe près de {place}, pas dedans",
    "{place}, {km} km away, may be meant instead": (
        "{place}, à {km} km, est peut-être ce qui est voulu"
    ),
    "a border is a line, and the text names no point of it": (
        "une frontière est une ligne, dont le texte ne nomme aucun point"
    ),
    "the meeting point of three borders, from their polygons": (
        "le point où trois frontières se rencontrent, d’après leurs tracés"
    ),
    "no more than a country or continent is named": "seul un pays ou un continent est nommé",
    "only a province is named": "seule une province est nommée",
    "only a district is named": "seul un district est nommé",
    "it is a body of water": "c’est une étendue d’eau",
    "it is a wide region": "c’est une vaste région",
    "{countries} share a border": "frontière commune\u00a0: {countries}",
    "the borders of {countries} meet in one point": (
        "un seul point commun aux frontières\u00a0: {countries}"
    ),
    "of the countries in the article, {rest}": "parmi les pays de l’article, {rest}",
    (
        "{name}, in a direction that is not said, to within {km} km, as the figure is rounded"
        " and the place is wide"
    ): (
        "{name}, dans une direction qui n’est pas dite, à {km} km près, car le chiffre "
        "est rond et le lieu étendu"
    ),
    (
        "{name}, to within {km} km, as the figure is rounded and the place is wide, and "
        "{degrees} degrees to either side"
    ): (
        "{name}, à {km} km près, car le chiffre est rond et le lieu étendu, et à "
        "{degrees} degrés près de chaque côté"
    ),
    "{name}, no distance said: up to {km} km, {degrees} degrees to either side": (
        "{name}, sans distance\u00a0: jusqu’à {km} km, à {degrees} degrés près de chaque côté"
    ),
    "{name}: up to {km} km from it, anywhere along it": (
        "{name}\u00a0: jusqu’à {km} km, n’importe où le long de son cours"
    ),
    "{name}: a part of a place that is known by a point": (
        "{name}\u00a0: une partie d’un lieu connu par un point"
    ),
    "{name}: the {wind} third of its extent": "{name}\u00a0: ce tiers de son étendue",
    "{name}: the {wind} half of its extent": "{name}\u00a0: cette moitié de son étendue",
    "{name}: somewhere in it": "{name}\u00a0: quelque part à l’intérieur",
    "{name}: from within the town to {km} km beyond it": (
        "{name}\u00a0: de l’intérieur de la ville jusqu’à {km} km au-delà"
    ),
    "{name}: the province whose seat it is": "{name}\u00a0: la province dont c’est le chef-lieu",
    "{name}: the {wind} half of the province whose seat it is": (
        "{name}\u00a0: cette moitié de la province dont c’est le chef-lieu"
    ),
    "{name}, {length} km: anywhere near the line, {km} km to either side": (
        "{name}, {length} km\u00a0: n’importe où près de la ligne, à {km} km de chaque côté"
    ),
    (
        "{name}, {length} km: the straight line, and wide of it, for the road's course is not"
        " known, {km} km to either side"
    ): (
        "{name}, {length} km\u00a0: la ligne droite, et large, car le tracé de la route n’est "
        "pas connu, à {km} km de chaque côté"
    ),
    "{name}: the sea up to {km} km from it": "{name}\u00a0: la mer jusqu’à {km} km",
    "{name}: up to {km} km from it": "{name}\u00a0: jusqu’à {km} km",
    # Places that are told by others
    "{km} km off the coast of {place}": "à {km} km des côtes, {place}",
    "off the coast of {place}": "au large, {place}",
    "{km} km from {place}": "à {km} km, {place}",
    "road between {one} and {other}": "route entre {one} et {other}",
    "between {one} and {other}": "entre {one} et {other}",
    "outskirts of {place}": "abords de {place}",
    "countryside of {place}": "campagne de {place}",
    "{part} outskirts of {place}": "abords de {place}, {part}",
    "{part} countryside of {place}": "campagne de {place}, {part}",
    "{km} km {wind} of {place}": "à {km} km, {wind}, de {place}",
    "central {place}": "centre, {place}",
    "northern {place}": "partie nord, {place}",
    "north of {place}": "au nord de {place}",
    "southern {place}": "partie sud, {place}",
    "south of {place}": "au sud de {place}",
    "eastern {place}": "partie est, {place}",
    "east of {place}": "à l’est de {place}",
    "western {place}": "partie ouest, {place}",
    "west of {place}": "à l’ouest de {place}",
    "northeastern {place}": "partie nord-est, {place}",
    "northeast of {place}": "au nord-est de {place}",
    "northwestern {place}": "partie nord-ouest, {place}",
    "northwest of {place}": "au nord-ouest de {place}",
    "southeastern {place}": "partie sud-est, {place}",
    "southeast of {place}": "au sud-est de {place}",
    "southwestern {place}": "partie sud-ouest, {place}",
    "southwest of {place}": "au sud-ouest de {place}",
    # Winds
    "north": "au nord",
    "northern": "partie nord",
    "south": "au sud",
    "southern": "partie sud",
    "east": "à l’est",
    "eastern": "partie est",
    "west": "à l’ouest",
    "western": "partie ouest",
    "northeast": "au nord-est",
    "northeastern": "partie nord-est",
    "northwest": "au nord-ouest",
    "northwestern": "partie nord-ouest",
    "southeast": "au sud-est",
    "southeastern": "partie sud-est",
    "southwest": "au sud-ouest",
    "southwestern": "partie sud-ouest",
    "north-northeast": "au nord-nord-est",
    "east-northeast": "à l’est-nord-est",
    "east-southeast": "à l’est-sud-est",
    "south-southeast": "au sud-sud-est",
    "south-southwest": "au sud-sud-ouest",
    "west-southwest": "à l’ouest-sud-ouest",
    "west-northwest": "à l’ouest-nord-ouest",
    "north-northwest": "au nord-nord-ouest",
    "north-northeast of {place}": "au nord-nord-est de {place}",
    "east-northeast of {place}": "à l’est-nord-est de {place}",
    "east-southeast of {place}": "à l’est-sud-est de {place}",
    "south-southeast of {place}": "au sud-sud-est de {place}",
    "south-southwest of {place}": "au sud-sud-ouest de {place}",
    "west-southwest of {place}": "à l’ouest-sud-ouest de {place}",
    "west-northwest of {place}": "à l’ouest-nord-ouest de {place}",
    "north-northwest of {place}": "au nord-nord-ouest de {place}",
    # What people decided
    "accepted by a reviewer on {day}": "accepté par un relecteur le {day}",
    "rejected by a reviewer on {day}": "rejeté par un relecteur le {day}",
    "corrected ({fields}) by a reviewer on {day}": "corrigé ({fields}) par un relecteur le {day}",
    "accepted by {who} on {day}: {why}": "accepté par {who} le {day}\u00a0: {why}",
    "rejected by {who} on {day}: {why}": "rejeté par {who} le {day}\u00a0: {why}",
    "corrected ({fields}) by {who} on {day}: {why}": (
        "corrigé ({fields}) par {who} le {day}\u00a0: {why}"
    ),
}
