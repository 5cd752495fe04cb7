"""Every command with its options; :mod:`mapapp.cli.commands` runs them."""

from __future__ import annotations

import argparse
import functools
import getpass
from pathlib import Path
from typing import Any, NoReturn

from mapapp.cli import commands as do
from mapapp.errors import InputError

INPUTS_HELP = "articles (.txt .md .html .json .jsonl .csv), a folder of them, or - for stdin"
EXIT_CODES = (
    "Exit codes: 0 done, 1 a check that was asked for failed, 2 bad input or usage and nothing "
    "written, 3 a part is missing, 4 the store could not be reached or is busy."
)


class Parser(argparse.ArgumentParser):
    """An argument parser whose errors are one line, as every other error is."""

    def __init__(self, **options: Any) -> None:  # noqa: ANN401 - whatever argparse takes
        wide = functools.partial(argparse.HelpFormatter, max_help_position=28)
        super().__init__(formatter_class=wide, **options)

    def error(self, message: str) -> NoReturn:
        """Raise instead of printing the usage.

        Raises:
            InputError: always.
        """
        raise InputError(message, do=f"see {self.prog} --help")


class ShowVersion(argparse.Action):
    """Look the version up when it is asked for: that takes a twentieth of a whole run."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        """Print it and exit."""
        from importlib.metadata import version  # noqa: PLC0415 - see the class's docstring

        print(f"mapapp {version('mapapp')}")  # noqa: T201 - what was asked for
        parser.exit()


def parser() -> argparse.ArgumentParser:
    """Every command with its options."""
    about = "From news articles to a map of incidents."
    top = Parser(prog="mapapp", description=about, epilog=EXIT_CODES)
    top.add_argument("--version", action=ShowVersion, nargs=0, help="show the version and exit")
    commands = top.add_subparsers(metavar="COMMAND", required=True, parser_class=Parser)

    def command(name: str, run: object, about: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=about, description=about)
        made.set_defaults(run=run)
        return made

    one = command("map", do.run_map, "Draw articles or incident files as one file.")
    one.add_argument("inputs", nargs="+", metavar="INPUT", help=f"{INPUTS_HELP}; incident files")
    one.add_argument(
        "-o",
        "--output",
        required=True,
        type=Path,
        metavar="FILE",
        help="ends in .html, .pdf, .png or .svg; a PDF has every quote, pictures have the map",
    )
    one.add_argument("--title", default="", help="of the map (default: that of the one article)")
    one.add_argument(
        "--lang", default="en", choices=("en", "fr"), help="of the map's own words (default: en)"
    )
    one.add_argument(
        "--paper",
        default="a4",
        choices=("a4", "letter"),
        help="for .pdf, .png and .svg (default: a4)",
    )
    add_apart(one)
    add_ground(one)
    one.add_argument(
        "--public",
        action="store_true",
        help="for publishing: blur exact places, leave out their names, reasons and local paths",
    )
    one.add_argument(
        "--blur",
        type=kilometres,
        metavar="KM",
        help="with --public: how far places are blurred (default: 10)",
    )

    one = command(
        "geoparse", do.run_geoparse, "Find and resolve places; JSON Lines, one an article."
    )
    add_geoparse(one)

    one = command("incidents", do.run_incidents, "Read incidents out of articles into a file.")
    one.add_argument("inputs", nargs="+", metavar="INPUT", help=INPUTS_HELP)
    add_incident_output(one)

    one = command("ingest", do.run_ingest, "Read articles into a store; twice changes nothing.")
    one.add_argument("inputs", nargs="+", metavar="INPUT", help=INPUTS_HELP)
    add_store(one)

    one = command("import", do.run_import, "Take incidents from a file into a store.")
    one.add_argument(
        "file",
        type=Path,
        metavar="FILE",
        help="what mapapp incidents or export wrote, or an export of ACLED or UCDP GED",
    )
    add_profile(one)
    add_store(one)

    one = command("join", do.run_join, "Hold articles against the records that others keep.")
    one.add_argument("articles", metavar="ARTICLES", help=f"{INPUTS_HELP}; or a file of incidents")
    one.add_argument(
        "records",
        type=Path,
        metavar="RECORDS",
        help="an export of ACLED or UCDP GED (.csv), or a file of incidents",
    )
    one.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="FILE",
        help="ends in .csv or .jsonl, .html for a map (default: JSON Lines on standard output)",
    )
    add_profile(one)

    one = command("export", do.run_export, "Write a store's incidents, as corrected, to a file.")
    add_incident_output(one)
    add_store(one)

    add_review(command("review", do.run_review_list, "List or decide on a store's incidents."))

    one = command("serve", do.run_serve, "Open the dashboard on 127.0.0.1.")
    one.add_argument(
        "--port", type=port_number, default=8501, metavar="N", help="default: %(default)s"
    )
    add_store(one)

    add_gazetteer(command("gazetteer", do.run_gazetteer_search, "Look places up."))

    one = command("verify", do.run_verify, "Find every quote again, letter for letter, or exit 1.")
    one.add_argument(
        "file", type=Path, metavar="FILE", help="what mapapp geoparse or incidents wrote"
    )
    one.add_argument("--articles", nargs="+", required=True, metavar="PATH", help=INPUTS_HELP)

    one = command("diff", do.run_diff, "Tell two incident files apart; exit 1 where they differ.")
    one.add_argument("before", type=Path, metavar="A", help="what was there before")
    one.add_argument("after", type=Path, metavar="B", help="what is there now")
    return top


def add_profile(command: argparse.ArgumentParser) -> None:
    """Add the option that says whose table a file of records is."""
    command.add_argument(
        "--profile",
        choices=("acled", "ucdp", "mapapp"),
        help="whose table it is (default: told by its columns)",
    )


def add_store(command: argparse.ArgumentParser) -> None:
    """Add the option that names a store."""
    command.add_argument(
        "--store",
        default="",
        metavar="URL",
        help="sqlite:///PATH or postgresql://…  (default: mapapp.sqlite in the user's data folder)",
    )


def add_incident_output(command: argparse.ArgumentParser) -> None:
    """Add the option that names an incident file."""
    command.add_argument(
        "-o",
        "--output",
        required=True,
        type=Path,
        metavar="FILE",
        help="ends in .geojson, .gpkg, .parquet, .kml, .csv or .jsonl",
    )
    add_apart(command)


def add_ground(command: argparse.ArgumentParser) -> None:
    """What a page draws under its incidents, beside or instead of its own basemap."""
    ground = command.add_mutually_exclusive_group()
    ground.add_argument(
        "--tiles",
        metavar="URL",
        help="also draw map tiles from https://…/{z}/{x}/{y}.png; requests show where one looks",
    )
    ground.add_argument(
        "--basemap",
        type=Path,
        metavar="FILE",
        help="a .pmtiles archive, whose tiles around the incidents are put into the page",
    )


def add_geoparse(one: argparse.ArgumentParser) -> None:
    """What is read for places, where they go, and who is asked too."""
    one.add_argument("inputs", nargs="+", metavar="INPUT", help=INPUTS_HELP)
    one.add_argument("-o", "--output", type=Path, metavar="FILE", help="default: standard output")
    one.add_argument(
        "--spacy",
        action="append",
        default=[],
        metavar="MODEL",
        help="ask a spaCy model too, in articles of its language; may be given for several",
    )


def add_apart(command: argparse.ArgumentParser) -> None:
    """Add the option that keeps what several articles tell apart."""
    command.add_argument(
        "--apart",
        action="store_true",
        help="leave an incident that several articles tell once for each of them",
    )


def add_review(command: argparse.ArgumentParser) -> None:
    """Add ``review list|accept|reject|correct``."""
    decisions = command.add_subparsers(metavar="WHAT", required=True, parser_class=Parser)
    about = "What waits for a decision, and what was decided."
    one = decisions.add_parser("list", help=about, description=about)
    one.add_argument(
        "--status", choices=("proposed", "accepted", "rejected", "corrected"), help="only these"
    )
    one.set_defaults(run=do.run_review_list)
    add_store(one)
    for action, about in (
        ("accept", "Say that an incident is right."),
        ("reject", "Say that an incident is wrong."),
        ("correct", "Change fields of an incident."),
    ):
        one = decisions.add_parser(action, help=about, description=about)
        one.add_argument("incident_id", metavar="ID", help="as mapapp review list prints it")
        if action == "correct":
            one.add_argument("--place", metavar="ID", help="move it to a place of the gazetteer")
            one.add_argument(
                "--set",
                dest="changes",
                action="append",
                default=[],
                type=field_and_value,
                metavar="FIELD=VALUE",
                help="a field of the incident contract and its new value; may be repeated",
            )
        one.add_argument("--why", required=True, help="the reason, kept with the decision")
        one.add_argument("--who", default=user_name(), help="who decides (default: %(default)s)")
        one.set_defaults(run=do.run_review_decide, action=action)
        add_store(one)


def add_gazetteer(command: argparse.ArgumentParser) -> None:
    """Add ``gazetteer search|show|build``."""
    which = (
        "The gazetteer that mapapp gazetteer build has made in the user's data folder is preferred "
        "to the package's own; MAPAPP_GAZETTEER=FOLDER names another, MAPAPP_GAZETTEER=default "
        "the package's."
    )
    what = command.add_subparsers(metavar="WHAT", required=True, parser_class=Parser)
    about = "Places that are called so, or nearly so, in any spelling of Latin, Arabic, Cyrillic."
    one = what.add_parser("search", help=about, description=f"{about} {which}")
    one.add_argument("name", metavar="NAME", help="as it is written anywhere")
    one.add_argument(
        "--limit", type=at_least_one, default=10, metavar="N", help="how many (default: 10)"
    )
    one.set_defaults(run=do.run_gazetteer_search)
    about = "All that is known of one place, its source and licence."
    one = what.add_parser("show", help=about, description=f"{about} {which}")
    one.add_argument("place_id", metavar="ID", help="as search prints it")
    one.set_defaults(run=do.run_gazetteer_show)
    about = "Compile GeoNames' own dumps, for every place of the world or of some countries."
    resumed = "Stopped, it goes on where it was; what was built before stays until all is done."
    one = what.add_parser("build", help=about, description=f"{about} {resumed} {which}")
    one.add_argument(
        "--geonames",
        required=True,
        type=Path,
        metavar="FILE",
        help="allCountries.txt, unzipped, from download.geonames.org/export/dump",
    )
    one.add_argument(
        "--alternate-names",
        type=Path,
        metavar="FILE",
        help="alternateNamesV2.txt, unzipped: names with their languages",
    )
    one.add_argument(
        "--countries",
        type=country_codes,
        default=(),
        metavar="CC,CC",
        help="keep these countries only, by their ISO codes: SY,IQ,JO",
    )
    one.add_argument(
        "-o", "--output", type=Path, metavar="FOLDER", help="default: in the user's data folder"
    )
    one.set_defaults(run=do.run_gazetteer_build)


def at_least_one(argument: str) -> int:
    """A whole number, 1 or more."""
    if not (argument.isascii() and argument.isdigit() and int(argument) > 0):
        raise argparse.ArgumentTypeError(f"{argument!r} is no number from 1 on")
    return int(argument)


def kilometres(argument: str) -> float:
    """Whole kilometres, 1 to 500, in metres."""
    if not (argument.isascii() and argument.isdigit() and 0 < int(argument) <= 500):
        raise argparse.ArgumentTypeError(f"{argument!r} is no number of kilometres, 1 to 500")
    return int(argument) * 1000.0


def country_codes(argument: str) -> tuple[str, ...]:
    """ISO 3166-1 alpha-2 codes, commas between them."""
    codes = tuple(code.strip().upper() for code in argument.split(","))
    for code in codes:
        if not (len(code) == 2 and code.isascii() and code.isalpha()):
            raise argparse.ArgumentTypeError(f"{code!r} is no ISO code of a country, such as SY")
    return codes


def field_and_value(argument: str) -> tuple[str, str]:
    """``FIELD=VALUE`` taken apart."""
    field, separator, value = argument.partition("=")
    if not separator:
        raise argparse.ArgumentTypeError(f"{argument!r} is not FIELD=VALUE")
    return field, value


def port_number(argument: str) -> int:
    """A TCP port, 1 to 65535."""
    if not (argument.isascii() and argument.isdigit() and 0 < int(argument) < 65536):
        raise argparse.ArgumentTypeError(f"{argument!r} is no port")
    return int(argument)


def user_name() -> str:
    """Who is logged in, for signing a decision."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""
