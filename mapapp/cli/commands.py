"""One function a command: from its options to its exit code.

Each imports what it needs when it runs, so that none pays for another's libraries.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from mapapp.cli.talk import counted, one_line, talk, told, watched, watched_bytes
from mapapp.errors import CheckFailedError, InputError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator, Sequence

    from mapapp.gazetteer.lookup import Gazetteer
    from mapapp.join.pairs import Joined
    from mapapp.records import Article, Incident
    from mapapp.store.contract import Store

Result = TypeVar("Result")

PAGE_SUFFIXES = (".html", ".htm")
PUBLIC_BLUR_M = 10_000.0
MAP_SUFFIXES = (*PAGE_SUFFIXES, ".pdf", ".png", ".svg")

# ruff: noqa: PLC0415 - see the module's docstring
# ruff: noqa: T201 - a command prints


def run_map(chosen: argparse.Namespace) -> int:
    """``mapapp map``."""
    from mapapp.files import write_atomically

    suffix = chosen.output.suffix.lower()
    if suffix not in MAP_SUFFIXES:
        raise InputError(
            f"a map is written as {', '.join(MAP_SUFFIXES)}, not {chosen.output.suffix!r}",
            where=str(chosen.output),
            do="end the file's name in one of these",
        )
    for option, given, what in (
        ("--tiles", chosen.tiles, "only a page has map tiles"),
        ("--basemap", chosen.basemap, "only a page takes a basemap of its own"),
    ):
        if given and suffix not in PAGE_SUFFIXES:
            raise InputError(
                what,
                where=str(chosen.output),
                do=f"leave {option} out, or end the file's name in .html",
            )
    if chosen.blur and not chosen.public:
        raise InputError("--blur goes with --public", do="add --public, or leave --blur out")
    incidents, titles = read_inputs(chosen.inputs, apart=chosen.apart)
    title = titles[0] if len(titles) == 1 else "Incidents"
    blur_m = None
    if chosen.public:
        blur_m = chosen.blur or PUBLIC_BLUR_M
        incidents, title = without_exact_places(incidents, title, blur_m)
    title = chosen.title or title
    if suffix in PAGE_SUFFIXES:
        from mapapp.export.standalone import standalone_page

        page = standalone_page(
            incidents,
            title=title,
            lang=chosen.lang,
            tiles=chosen.tiles,
            archive=chosen.basemap,
            blur_m=blur_m,
        )
        data = page.encode("utf-8")
    else:
        from mapapp.export.paper.write import paper_map

        data = paper_map(
            incidents, suffix, title=title, lang=chosen.lang, paper=chosen.paper, blur_m=blur_m
        )
    write_atomically(chosen.output, [data])
    talk(f"{chosen.output}: {counted(len(incidents), 'incident')}")
    return 0


def without_exact_places(
    incidents: Sequence[Incident], title: str, blur_m: float
) -> tuple[tuple[Incident, ...], str]:
    """Incidents and the title of their map, for the public."""
    from mapapp.export.public import place_ids_in, public_incidents
    from mapapp.gazetteer.lookup import Gazetteer, UnknownPlaceError

    gazetteer = Gazetteer.open()

    def names_of(place_id: str) -> Iterator[str]:
        for one in place_ids_in(place_id):
            try:
                place = gazetteer.place(one)
            except UnknownPlaceError:
                continue
            yield place.name
            yield from (name.text for name in place.names)

    public, withhold = public_incidents(incidents, blur_m=blur_m, names_of=names_of)
    return public, withhold(title)


def run_geoparse(chosen: argparse.Namespace) -> int:
    """``mapapp geoparse``."""
    from mapapp.files import write_atomically
    from mapapp.spacy_names import require_models

    require_models(chosen.spacy)
    work = partial(geoparse_line, models=chosen.spacy)
    lines = (line for _, line in read_articles_with(work, chosen.inputs))
    if chosen.output:
        write_atomically(chosen.output, (line.encode("utf-8") for line in lines))
    else:
        for line in lines:
            sys.stdout.write(line)
    return 0


def geoparse_line(article: Article, gazetteer: Gazetteer, models: Sequence[str] = ()) -> str:
    """One article's mentions as a line of JSON."""
    from mapapp.formats.toponyms import geoparse_record
    from mapapp.pipeline import geoparse
    from mapapp.spacy_names import read_entities

    entities = read_entities(article, models)
    record = geoparse_record(article, geoparse(article, gazetteer, entities))
    return json.dumps(record, ensure_ascii=False) + "\n"


def run_incidents(chosen: argparse.Namespace) -> int:
    """``mapapp incidents``."""
    from mapapp.formats import WITH_SOURCES, write_incidents

    is_apart = chosen.apart or chosen.output.suffix.lower() not in WITH_SOURCES
    written = write_incidents(found_in(chosen.inputs, apart=is_apart), chosen.output)
    talk(f"{chosen.output}: {counted(written, 'incident')}")
    return 0


def run_ingest(chosen: argparse.Namespace) -> int:
    """``mapapp ingest``."""
    found = list(read_found(chosen.inputs))
    with opened_store(chosen.store) as store:
        outcomes = Counter(store.ingest(article, incidents) for article, incidents in found)
    talk(told(len(found), "article", outcomes))
    return 0


def run_export(chosen: argparse.Namespace) -> int:
    """``mapapp export``."""
    from mapapp.formats import WITH_SOURCES, write_incidents
    from mapapp.join.copies import Copies
    from mapapp.join.tellings import together
    from mapapp.review.apply import apply_corrections

    with opened_store(chosen.store, create=False) as store:
        # What is handed on says what was corrected and why, not by whom.
        incidents = apply_corrections(store.incidents(), store.corrections(), signed=False)
        if not chosen.apart and chosen.output.suffix.lower() in WITH_SOURCES:
            copies = Copies()
            for article in store.articles():
                copies.add(article)
            incidents = together(incidents, copies.originals)
    written = write_incidents(incidents, chosen.output)
    talk(f"{chosen.output}: {counted(written, 'incident')}")
    return 0


def run_import(chosen: argparse.Namespace) -> int:
    """``mapapp import``."""
    from mapapp.formats import read_incidents
    from mapapp.formats.profiles import Profile, profile_of, read_records
    from mapapp.join.imported import incident_of
    from mapapp.join.tellings import apart

    profile = chosen.profile or profile_of(chosen.file)
    if profile == Profile.MAPAPP:
        incidents = apart(read_incidents(chosen.file))
    else:
        incidents = tuple(map(incident_of, read_records(chosen.file, Profile(profile))))
    with opened_store(chosen.store) as store:
        outcomes = store.import_incidents(incidents)
    talk(told(len(incidents), "incident", outcomes))
    return 0


def run_join(chosen: argparse.Namespace) -> int:
    """``mapapp join``."""
    from mapapp.files import write_atomically
    from mapapp.formats.joined import check_suffix, encode_joined
    from mapapp.formats.profiles import Profile, read_records
    from mapapp.join.pairs import join
    from mapapp.join.records import record_of
    from mapapp.join.verdict import Verdict

    suffix = chosen.output.suffix.lower() if chosen.output else ".jsonl"
    if suffix not in PAGE_SUFFIXES:
        check_suffix(suffix)
    records = read_records(chosen.records, Profile(chosen.profile) if chosen.profile else None)
    incidents, _ = read_inputs([chosen.articles])
    joined = join([record_of(incident) for incident in incidents], records)
    is_page = suffix in PAGE_SUFFIXES
    data = joined_page(joined, incidents) if is_page else encode_joined(joined, suffix)
    if chosen.output:
        write_atomically(chosen.output, [data])
    else:
        sys.stdout.write(data.decode("utf-8"))
    verdicts = Counter(pair.verdict for pair in joined.pairs)
    talk(
        f"{counted(len(joined.pairs), 'pair')}: "
        + ", ".join(f"{verdicts[one]} {one}" for one in Verdict if one is not Verdict.NONE)
        + f"; {len(joined.only_incidents)} only in the articles, "
        f"{len(joined.only_records)} only in the records"
    )
    return 0


def joined_page(joined: Joined, incidents: Sequence[Incident]) -> bytes:
    """Both sides as one page with their layers; what has no words to quote is on no map."""
    from mapapp.export.standalone import standalone_page
    from mapapp.layers.joined import layered

    drawn = layered(joined, incidents)
    records = [pair.record for pair in joined.pairs] + list(joined.only_records)
    if silent := sum(not record.words.strip() for record in records):
        talk(f"{counted(silent, 'record')} without words to quote: in the table only")
    layers = {incident.id: layer for layer, incident in drawn}
    page = standalone_page(
        [incident for _, incident in drawn], title="Articles and records", layers=layers
    )
    return page.encode("utf-8")


def run_review_list(chosen: argparse.Namespace) -> int:
    """``mapapp review list``."""
    from mapapp.records import Status
    from mapapp.review.apply import apply_corrections, orphans
    from mapapp.review.queue import review_queue

    with opened_store(chosen.store, create=False) as store:
        found, log = store.incidents(), store.corrections()
    status = Status(chosen.status) if chosen.status else None
    for incident in review_queue(apply_corrections(found, log), status=status):
        date = incident.date.edtf if incident.date else ""
        print(
            incident.id,
            incident.status,
            f"{incident.confidence:.2f}",
            date,
            incident.kind,
            incident.assertion,
            one_line(incident.place_name),
            one_line(incident.quote.exact),
            sep="\t",
        )
    if left := orphans(found, log):
        talk(f"{counted(len(left), 'correction')} kept whose words no article says any more")
    return 0


def run_review_decide(chosen: argparse.Namespace) -> int:
    """``mapapp review accept|reject|correct``."""
    import datetime as dt

    from mapapp.records import Action
    from mapapp.review.apply import apply_corrections
    from mapapp.review.decide import decide

    with opened_store(chosen.store, create=False) as store:
        seen = store.revision
        incidents = apply_corrections(store.incidents(), store.corrections())
        incident = next((one for one in incidents if one.id == chosen.incident_id), None)
        if incident is None:
            raise InputError(
                f"no incident has the id {chosen.incident_id!r}",
                where=store.where,
                do="mapapp review list shows the ids",
            )
        correction = decide(
            incident,
            Action(chosen.action),
            who=chosen.who,
            when=dt.datetime.now(dt.UTC),
            why=chosen.why,
            changes=changes_asked(chosen, incident.lang),
        )
        store.append_correction(correction, seen=seen)
    talk(f"{incident.id}: {chosen.action} by {correction.who}")
    return 0


def changes_asked(chosen: argparse.Namespace, lang: str) -> dict[str, str]:
    """The fields that ``review correct`` sets, a place of the gazetteer spelt out."""
    changes: dict[str, str] = {}
    if getattr(chosen, "place", None):
        from mapapp.gazetteer.lookup import Gazetteer
        from mapapp.review.decide import place_changes

        gazetteer = Gazetteer.open()
        place = gazetteer.place(chosen.place)
        changes = place_changes(place, lang=lang, boundary=gazetteer.boundary(place.id))
    return changes | dict(getattr(chosen, "changes", ()))


def run_serve(chosen: argparse.Namespace) -> int:
    """``mapapp serve``."""
    from mapapp.page.server import serve

    return serve(chosen.store, chosen.port)


def run_gazetteer_search(chosen: argparse.Namespace) -> int:
    """``mapapp gazetteer search``."""
    gazetteer = opened_gazetteer()
    found = gazetteer.search(chosen.name, limit=chosen.limit)
    for place in found:
        where = ", ".join(part for part in (place.admin1, place.country) if part)
        position = f"{place.lat:.4f}\t{place.lon:.4f}"
        print(place.id, place.name, where, place.feature, position, sep="\t")
    if not found:
        talk(f"no place is called {one_line(chosen.name)!r}, or nearly so")
    return 0


def run_gazetteer_show(chosen: argparse.Namespace) -> int:
    """``mapapp gazetteer show``."""
    gazetteer = opened_gazetteer()
    place = gazetteer.place(chosen.place_id)
    for field in ("id", "name", "lat", "lon", "radius_m", "feature"):
        print(field, getattr(place, field), sep="\t")
    for field in ("country", "admin1", "population", "source"):
        print(field, getattr(place, field), sep="\t")
    print("licence", gazetteer.licence(place.source), sep="\t")
    for name in place.names:
        print(f"name {name.lang}".strip(), name.text, sep="\t")
    return 0


def run_gazetteer_build(chosen: argparse.Namespace) -> int:
    """``mapapp gazetteer build``."""
    from mapapp.gazetteer.assemble import build_from_dump
    from mapapp.gazetteer.folder import user_folder
    from mapapp.gazetteer.lookup import Gazetteer

    out = chosen.output or user_folder()
    build_from_dump(
        out,
        chosen.geonames,
        chosen.alternate_names,
        countries=chosen.countries,
        watch=watched_bytes,
    )
    counts = Gazetteer.open(out).counts
    talk(f"{out}: {counts['places']:,} places under {counts['names']:,} names")
    return 0


def opened_gazetteer() -> Gazetteer:
    """The gazetteer in use; which one it is is told where it is not the package's own."""
    from mapapp.gazetteer.folder import PACKAGED, chosen_folder
    from mapapp.gazetteer.lookup import Gazetteer

    folder = chosen_folder()
    gazetteer = Gazetteer.open(folder)
    if folder != PACKAGED:
        talk(f"from {gazetteer.made_from or 'a gazetteer'} in {folder}")
    return gazetteer


def run_verify(chosen: argparse.Namespace) -> int:
    """``mapapp verify``."""
    from mapapp.articles.read import read_articles
    from mapapp.formats.verify import verify_file

    failures, checked = verify_file(chosen.file, read_articles(chosen.articles))
    for failure in failures:
        print(one_line(str(failure)))
    if failures:
        raise CheckFailedError(
            f"{len(failures)} of {counted(checked, 'quote')} not found again",
            where=str(chosen.file),
            do="compare with the articles it was made from",
        )
    talk(f"{chosen.file}: {counted(checked, 'quote')} found again, letter for letter")
    return 0


def run_diff(chosen: argparse.Namespace) -> int:
    """``mapapp diff``."""
    from mapapp.formats import read_incidents
    from mapapp.formats.diff import diff_incidents
    from mapapp.join.tellings import apart

    before, after = (apart(read_incidents(path)) for path in (chosen.before, chosen.after))
    differences = diff_incidents(before, after)
    for difference in differences:
        print(one_line(str(difference)))
    return 1 if differences else 0


def read_articles_with(
    work: Callable[[Article, Gazetteer], Result], inputs: Sequence[str]
) -> Iterator[tuple[Article, Result]]:
    """Each article of the inputs with what some work makes of it, in order."""
    from mapapp.articles.read import read_articles
    from mapapp.scale import over_articles

    yield from watched(over_articles(work, read_articles(inputs, stdin=sys.stdin.buffer)))


def read_found(inputs: Sequence[str]) -> Iterator[tuple[Article, tuple[Incident, ...]]]:
    """Each article of the inputs with the incidents found in it."""
    from mapapp.pipeline import find_incidents

    return read_articles_with(find_incidents, inputs)


def found_in(inputs: Sequence[str], *, apart: bool) -> Iterator[Incident]:
    """The incidents of articles, those that are one together unless they are to stay apart."""
    if apart:
        yield from (incident for _, found in read_found(inputs) for incident in found)
    else:
        yield from read_inputs(inputs, apart=False)[0]


def read_inputs(
    inputs: Sequence[str], *, apart: bool = True
) -> tuple[tuple[Incident, ...], list[str]]:
    """The incidents of articles and of incident files, and the titles of the articles."""
    from mapapp.formats import is_incident_file, read_incidents
    from mapapp.join import tellings
    from mapapp.join.copies import Copies

    files = [path for path in inputs if path != "-" and is_incident_file(Path(path))]
    incidents = [incident for path in files for incident in read_incidents(Path(path))]
    titles = []
    copies = Copies()
    texts = [path for path in inputs if path not in files]
    for article, found in read_found(texts) if texts else ():
        titles.append(article.title)
        incidents.extend(found)
        copies.add(article)
    if apart:
        return tellings.apart(incidents), titles
    return tellings.together(incidents, copies.originals), titles


def opened_store(url: str, *, create: bool = True) -> Store:
    """The store that ``--store`` names."""
    from mapapp.store.open import open_store

    return open_store(url, create=create)
