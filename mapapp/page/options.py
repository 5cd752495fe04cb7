"""How Streamlit is told to behave: closed to everything but this machine, and how it looks."""

from __future__ import annotations

from typing import Final

STORE_VARIABLE: Final = "MAPAPP_STORE"
"""Environment variable with the store's URL: a command line would show its password."""

MAX_UPLOAD_MB: Final = 5

_CLOSED: Final = {
    "server.headless": "true",
    "server.enableCORS": "true",
    "server.enableXsrfProtection": "true",
    "server.xsrfCookieSameSite": "strict",
    "server.enableStaticServing": "false",
    "server.enableAgentApi": "false",
    "server.maxUploadSize": str(MAX_UPLOAD_MB),
    "server.fileWatcherType": "none",
    "server.runOnSave": "false",
    "browser.gatherUsageStats": "false",
    "client.showErrorDetails": "none",
    "client.showErrorLinks": "false",
    "client.toolbarMode": "minimal",
    "logger.level": "warning",
    "runner.magicEnabled": "false",
    "global.developmentMode": "false",
}

_LOOK: Final = {
    "theme.paddingTop": "0.5rem",
    "theme.sidebar.paddingTop": "0.5rem",
    "theme.paddingBottom": "3rem",
    "theme.headingFontSizes": '["1.75rem","1.375rem","1.125rem"]',
    "theme.baseRadius": "0.5rem",
    "theme.light.primaryColor": "#0f5c63",
    "theme.light.backgroundColor": "#ffffff",
    "theme.light.secondaryBackgroundColor": "#f3f5f4",
    "theme.light.textColor": "#1b2426",
    "theme.light.linkColor": "#0f5c63",
    "theme.dark.primaryColor": "#1f8580",
    "theme.dark.backgroundColor": "#14191b",
    "theme.dark.secondaryBackgroundColor": "#1e2527",
    "theme.dark.textColor": "#e6ebea",
    "theme.dark.linkColor": "#7fd0cb",
}


def flags(address: str, port: int) -> list[str]:
    """The command line of ``streamlit run``, every option that matters said outright.

    A visitor's own Streamlit configuration has no say in these.
    """
    options = {
        "server.address": address,
        "server.port": str(port),
        # Said outright: else the server asks a foreign host for its own address.
        "browser.serverAddress": address,
        "browser.serverPort": str(port),
        **_CLOSED,
        **_LOOK,
    }
    # A page of another name that leads here (DNS rebinding) is turned away.
    hosts = [f"--server.allowedHosts={host}" for host in (address, "localhost")]
    return hosts + [f"--{name}={value}" for name, value in options.items()]
