"""What Rasa's server brings, from credentials.yml."""

import pytest
from sanic import Sanic

from bot.server import quiet  # noqa: F401  (before Rasa)
from bot.settings import ROOT, Settings


def test_messages_and_figures_each_have_their_address() -> None:
    from rasa.core.channels.channel import register
    from rasa.core.run import create_http_input_channels

    app = Sanic("credentials")
    channels = create_http_input_channels(None, str(ROOT / "credentials.yml"))
    register(channels, app, route="/webhooks/")
    paths = {route.path for route in app.router.routes}
    assert "webhooks/rest/webhook" in paths
    assert "cijfers/<path:path>" in paths


@pytest.mark.parametrize(
    ("public", "address"),
    [
        (None, "http://127.0.0.1:5005"),
        ("https://hulp.example.be", "https://hulp.example.be"),
        ("https://hulp.example.be/duaal/", "https://hulp.example.be/duaal"),
    ],
)
def test_links_start_with_the_public_address_or_where_the_server_listens(
    public: str | None, address: str
) -> None:
    assert Settings(public_url=public, host="127.0.0.1", port=5005).address == address


def test_a_public_address_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="public_url"):
        Settings(public_url="hulp.example.be")
