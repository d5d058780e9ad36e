"""Serves figures alone: python -m tests.channels.serve_figures PORT WAITING."""

import sys

from sanic import Sanic

from actions.conversation import writer
from bot.channels.figure_files import Files
from bot.channels.figures import FiguresChannel, figures_blueprint, stored_tables

if __name__ == "__main__":
    port, waiting = map(int, sys.argv[1:])
    app = Sanic("figures", configure_logging=False)
    routes = figures_blueprint(Files(stored_tables, writer().words), waiting)
    app.blueprint(routes, url_prefix=FiguresChannel().url_prefix())
    app.run(host="127.0.0.1", port=port, access_log=False)
