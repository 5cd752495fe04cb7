from __future__ import annotations

import re
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
import shapely

from mapapp.errors import InputError, MissingPartError, StoreError
from mapapp.records import Precision
from mapapp.store.contract import Ingested
from mapapp.store.open import open_store
from mapapp.store.postgis import open_postgis
from tests.builders import a_correction, an_article, an_incident

if TYPE_CHECKING:
    from tests.contract.conftest import Server


def test_an_incident_is_drawn_no_more_exactly_than_it_is_known(
    server: Server, postgis_url: str
) -> None:
    area = shapely.force_3d(shapely.box(36, 35, 38, 37))
    with open_store(postgis_url) as store:
        store.import_incidents(
            [
                an_incident(id="a site"),
                an_incident(id="an area", precision=Precision.PROVINCE, geometry=area),
                an_incident(id="country", precision=Precision.COUNTRY, geometry=area),
                an_incident(id="nowhere", lat=None, lon=None),
            ]
        )
    with closing(server.connect("mapapp", "mapapp")) as connection:
        query = b"SELECT id, public.ST_AsText(shape) FROM mapapp.incidents ORDER BY id"
        shapes = connection.execute(query).fetchall()
    assert [
        ("a site", "POINT(36.85 36.28)"),
        ("an area", "POLYGON((38 35,38 37,36 37,36 35,38 35))"),
        ("country", None),
        ("nowhere", None),
    ] == shapes


def test_a_gis_finds_one_indexed_geometry_column_in_wgs84(server: Server, postgis_url: str) -> None:
    open_store(postgis_url).close()
    with closing(server.connect("mapapp", "mapapp")) as connection:
        columns = connection.execute(
            b"SELECT f_table_name, f_geometry_column, srid FROM public.geometry_columns"
            b" WHERE f_table_schema = 'mapapp'"
        ).fetchall()
        indexes = connection.execute(
            b"SELECT indexdef FROM pg_indexes WHERE indexname = 'incidents_shape'"
        ).fetchall()
    assert [("incidents", "shape", 4326)] == columns
    assert "USING gist (shape)" in str(indexes)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE mapapp.corrections SET why = 'never mind'",
        "DELETE FROM mapapp.corrections",
        "TRUNCATE mapapp.corrections",
        """INSERT INTO mapapp.corrections SELECT * FROM mapapp.corrections
            ON CONFLICT (id) DO UPDATE SET why = 'never mind'""",
    ],
)
def test_nobody_changes_a_correction(server: Server, postgis_url: str, statement: str) -> None:
    import psycopg  # noqa: PLC0415 - an extra; the fixture skips without it

    with open_store(postgis_url) as store:
        store.append_correction(a_correction())
        with pytest.raises(psycopg.errors.RaiseException, match="append-only"):
            server.run(statement)
        assert (a_correction(),) == store.corrections()


def test_tables_of_the_same_name_elsewhere_are_not_touched(
    server: Server, postgis_url: str
) -> None:
    server.run("DROP TABLE IF EXISTS public.articles", "CREATE TABLE public.articles (id text)")
    with open_store(postgis_url) as store:
        store.ingest(an_article(), [an_incident()])
        assert (an_article(),) == store.articles()
    server.run("DROP TABLE public.articles")


def test_a_command_that_only_reads_makes_no_store(server: Server, postgis_url: str) -> None:
    with pytest.raises(InputError, match=r"there is no store in this database.*mapapp ingest"):
        open_store(postgis_url, create=False)
    with closing(server.connect("mapapp", "mapapp")) as connection:
        query = b"SELECT 1 FROM pg_namespace WHERE nspname = 'mapapp'"
        assert not connection.execute(query).fetchall()


def test_a_reader_needs_no_right_to_write_and_gets_none(server: Server, postgis_url: str) -> None:
    with open_store(postgis_url) as store:
        store.ingest(an_article(), [an_incident()])
    with pytest.raises(StoreError, match=r"may not"):
        open_store(server.url("reader"), create=False).incidents()
    server.run(
        "GRANT USAGE ON SCHEMA mapapp TO reader",
        "GRANT SELECT ON ALL TABLES IN SCHEMA mapapp TO reader",
    )
    with open_store(server.url("reader"), create=False) as store:
        assert (an_incident(),) == store.incidents()
        with pytest.raises(StoreError, match=r"this user may not do that.*ask its owner"):
            store.append_correction(a_correction())


def test_a_store_of_the_first_edition_is_brought_up_to_this_one_with_all_in_it(
    server: Server, postgis_url: str
) -> None:
    with open_store(postgis_url) as store:
        store.ingest(an_article(), [an_incident()])
    server.run("ALTER TABLE mapapp.incidents DROP COLUMN casualties")
    server.run("UPDATE mapapp.store_state SET schema_version = 1")
    with open_store(postgis_url, create=False) as store:
        assert (an_incident(),) == store.incidents()
        assert store.ingest(an_article(), [an_incident()]) is Ingested.UNCHANGED


def test_a_store_of_a_newer_mapapp_is_refused(server: Server, postgis_url: str) -> None:
    open_store(postgis_url).close()
    server.run("UPDATE mapapp.store_state SET schema_version = 99")
    with pytest.raises(StoreError, match=r"a newer mapapp made this store.*update mapapp"):
        open_store(postgis_url)


def test_a_busy_store_is_told_as_such_and_stays_readable(server: Server, postgis_url: str) -> None:
    with (
        open_postgis(postgis_url, create=True, busy_timeout_s=0.05) as store,
        closing(server.connect("mapapp", "mapapp")) as other,
    ):
        with other.transaction():
            other.execute(b"SELECT * FROM mapapp.store_state FOR UPDATE")
            assert () == store.articles()
            with pytest.raises(StoreError, match=r"the store is busy.*wait until it is done"):
                store.append_correction(a_correction())
        store.append_correction(a_correction())


def test_a_store_outlives_the_loss_of_its_connections(server: Server, postgis_url: str) -> None:
    with open_store(postgis_url) as store:
        store.ingest(an_article(), [an_incident()])
        server.run(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'mapapp'"
        )
        assert (an_article(),) == store.articles()


def test_a_database_without_postgis_says_what_is_missing(server: Server) -> None:
    with pytest.raises(MissingPartError, match=r"has no PostGIS.*CREATE EXTENSION postgis"):
        open_store(server.url(database="plain"))


def test_a_database_that_cannot_keep_every_text_is_refused(server: Server) -> None:
    with pytest.raises(StoreError, match=r"encoded in LATIN1.*ENCODING 'UTF8'"):
        open_store(server.url(database="latin"))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("s3cret", "guess"), "password authentication failed"),
        ((r"/mapapp$", "/nowhere"), 'database "nowhere" does not exist'),
        ((r"//mapapp", "//nobody"), "password authentication failed"),
    ],
)
def test_a_server_that_refuses_is_told_as_such_without_the_password(
    server: Server, change: tuple[str, str], said: str
) -> None:
    url = re.sub(*change, server.url())
    with pytest.raises(StoreError) as refused:
        open_store(url)
    assert "the database cannot be reached" in str(refused.value)
    assert said in str(refused.value)
    check_no_password(refused.value)


def test_a_server_that_is_not_there_is_told_as_such_without_the_password() -> None:
    nobody_listens = 1
    with pytest.raises(StoreError, match=r"reached: .*refused.*postgresql://rana@127") as no:
        open_store(f"postgresql://rana:s3cret%40@127.0.0.1:{nobody_listens}/mapapp")
    check_no_password(no.value)


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://",
        "postgresql://rana:s3cret@host",
        "postgresql://rana:s3cret@host:port/mapapp",
        "postgresql://rana:s3cret@@host:1:2/x",
    ],
)
def test_a_url_without_a_database_is_refused_without_the_password(url: str) -> None:
    with pytest.raises(InputError, match=r"names no database.*write postgresql://") as refused:
        open_store(url)
    check_no_password(refused.value)


def test_without_its_driver_the_extra_to_install_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(MissingPartError, match=r"pip install 'mapapp\[postgis\]'"):
        open_store("postgresql://rana@host/mapapp")


def check_no_password(error: BaseException) -> None:
    """Nothing that the user is shown holds a password."""
    for password in ("s3cret", "guess"):
        assert password not in str(error)
