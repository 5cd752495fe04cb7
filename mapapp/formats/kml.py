"""Incidents as KML 2.2 for Google Earth: a placemark each, its span of time, all properties.

Google Earth shows a description as HTML, so that is where text is escaped; ``ExtendedData``
keeps every property as it is and is not shown. What XML cannot hold becomes U+FFFD.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

from mapapp.errors import InputError
from mapapp.formats.columns import ATTRIBUTION
from mapapp.formats.geometry import drawn_geometry, with_geometry
from mapapp.formats.kml_shapes import local_name, read_shape, shape_element
from mapapp.formats.rows import check_columns, flat_row, incident_of, typed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.records import Incident

NAMESPACE: Final = "http://www.opengis.net/kml/2.2"

_SHAPES: Final = ("Point", "LineString", "Polygon", "MultiGeometry")
_NO_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def encode(incidents: Sequence[Incident]) -> bytes:
    """Write published incidents."""
    root = ET.Element("kml", xmlns=NAMESPACE)
    document = ET.SubElement(root, "Document")
    _add(document, "name", "Incidents")
    _add(document, "description", ATTRIBUTION)
    style = ET.SubElement(document, "Style", id="incident")
    _add(ET.SubElement(style, "BalloonStyle"), "text", "$[description]")
    for incident in incidents:
        _add_placemark(document, incident)
    ET.indent(root, space="")
    written: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    # Every parser turns a bare carriage return into a line feed.
    return written.replace(b"\r", b"&#13;") + b"\n"


def decode(data: bytes, *, where: str) -> list[Incident]:
    """Read what :func:`encode` wrote, or what a GIS made of it.

    Raises:
        InputError: not such a file, or one with a DTD; names the placemark and the field.
    """
    # Imported here: no other format needs it.
    from defusedxml import DefusedXmlException  # noqa: PLC0415
    from defusedxml.ElementTree import fromstring  # noqa: PLC0415

    try:
        root = fromstring(data, forbid_dtd=True)
    except DefusedXmlException:
        do = "remove it; KML needs none"
        raise InputError("a document type declaration", where=where, do=do) from None
    except (ET.ParseError, ValueError, LookupError) as error:
        raise InputError(f"not XML: {error}", where=where, do="correct it") from None
    placemarks = [item for item in root.iter() if local_name(item) == "Placemark"]
    return [
        _incident(placemark, f"{where}, placemark {number}")
        for number, placemark in enumerate(placemarks, 1)
    ]


def _add(parent: ET.Element, tag: str, text: str, **attributes: str) -> None:
    ET.SubElement(parent, tag, attributes).text = _NO_XML.sub("\ufffd", text)


def _add_placemark(document: ET.Element, incident: Incident) -> None:
    # Children in the order of the schema: feature, time, style, data, geometry.
    placemark = ET.SubElement(document, "Placemark")
    row = flat_row(incident)
    _add(placemark, "name", incident.title)
    ET.SubElement(placemark, "Snippet", maxLines="0")
    _add(placemark, "description", _description(incident))
    if row["date_start"] or row["date_end"]:
        span = ET.SubElement(placemark, "TimeSpan")
        for tag, bound in (("begin", row["date_start"]), ("end", row["date_end"])):
            if bound:
                _add(span, tag, str(bound))
    _add(placemark, "styleUrl", "#incident")
    properties = ET.SubElement(placemark, "ExtendedData")
    for name, cell in row.items():
        _add(
            ET.SubElement(properties, "Data", name=name),
            "value",
            "" if cell is None else str(cell),
        )
    drawn = drawn_geometry(incident)
    if drawn is not None:
        placemark.append(shape_element(drawn))


def _description(incident: Incident) -> str:
    lang, quote = html.escape(incident.lang), html.escape(incident.quote.exact)
    lines = (
        f'<q lang="{lang}" dir="auto">{quote}</q>',
        html.escape(" · ".join(filter(None, (incident.article_title, incident.article_source)))),
        html.escape(" · ".join(filter(None, (incident.assertion.value, incident.place_name)))),
    )
    # Google Earth fills in $[…] in what it shows.
    return "".join(f"<p>{line}</p>" for line in lines if line).replace("$", "&#36;")


def _incident(placemark: ET.Element, where: str) -> Incident:
    cells: dict[str, str] = {}
    for item in placemark.iter():
        if local_name(item) == "Data":
            cells[item.get("name", "")] = "".join(
                value.text or "" for value in item if local_name(value) == "value"
            )
        elif local_name(item) == "SimpleData":
            cells[item.get("name", "")] = item.text or ""
    shapes = [item for item in placemark if local_name(item) in _SHAPES]
    check_columns(cells, where=where)
    return with_geometry(
        incident_of(typed(cells, where=where), None, where=where),
        read_shape(shapes[0], where=where) if shapes else None,
        where=where,
    )
