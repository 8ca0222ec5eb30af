"""The benchmarks of the project, one subcommand each."""

from __future__ import annotations

import typer
from accuracy import accuracy
from speed import speed

app = typer.Typer(help="Measures tradefacts beside its peers.", add_completion=False)
app.command()(speed)
app.command()(accuracy)


@app.callback()
def _benchmarks() -> None:
    pass


if __name__ == "__main__":
    app()
