"""Tables of records as ACLED and UCDP export them, for tests; the events are made up."""

from __future__ import annotations

import csv
import io
from typing import Final

ACLED: Final = {
    "event_id_cnty": "SYR100",
    "event_date": "08 April 2017",
    "time_precision": "1",
    "event_type": "Explosions/Remote violence",
    "sub_event_type": "Air/drone strike",
    "actor1": "Global Coalition Against Daesh",
    "actor2": "Islamic State (Syria)",
    "country": "Syria",
    "admin1": "Ar Raqqa",
    "location": "Ar-Raqqa",
    "latitude": "35.9504",
    "longitude": "39.0094",
    "geo_precision": "1",
    "source": "Example Wire",
    "notes": "On 8 April 2017, aircraft struck a depot in Ar-Raqqa.",
    "fatalities": "12",
}
UCDP: Final = {
    "id": "4100",
    "date_start": "2017-04-08 00:00:00.000",
    "date_end": "2017-04-08 00:00:00.000",
    "date_prec": "1",
    "where_prec": "1",
    "where_coordinates": "Raqqa town",
    "adm_1": "Raqqa governorate",
    "country": "Syria",
    "latitude": "35.95",
    "longitude": "39.01",
    "side_a": "Government of United States of America",
    "side_b": "IS",
    "type_of_violence": "1",
    "source_article": '"Example Wire,2017-04-09,Aircraft strike depot"',
    "best": "12",
    "low": "10",
    "high": "15",
}


def table_of(*rows: dict[str, str], separator: str = ",") -> bytes:
    """Rows below a header."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, list(rows[0]), delimiter=separator)
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()
