from __future__ import annotations

import pytest
from streamlit import config

from mapapp.page.options import MAX_UPLOAD_MB, flags


def options() -> dict[str, str]:
    pairs = (flag.removeprefix("--").partition("=") for flag in flags("127.0.0.1", 8501))
    return {name: value for name, _, value in pairs}


def test_every_option_is_one_that_this_streamlit_has() -> None:
    assert options().keys() <= config.get_config_options().keys()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("server.address", "127.0.0.1"),
        ("server.enableXsrfProtection", "true"),
        ("server.enableCORS", "true"),
        ("server.maxUploadSize", str(MAX_UPLOAD_MB)),
        ("browser.gatherUsageStats", "false"),
        ("browser.serverAddress", "127.0.0.1"),
        ("client.showErrorDetails", "none"),
    ],
)
def test_the_page_is_closed_to_everything_but_this_machine(name: str, value: str) -> None:
    assert value == options()[name]


def test_the_page_answers_to_the_names_of_this_machine_alone() -> None:
    named = [flag for flag in flags("127.0.0.1", 8501) if "allowedHosts" in flag]
    assert ["127.0.0.1", "localhost"] == [flag.partition("=")[2] for flag in named]
