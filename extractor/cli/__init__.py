"""The command `tradefacts`: options and their help; the work is done by the rooms behind it.

Only typer is imported here. Every command loads what it needs when it is called, so that
`tradefacts --help` answers at once.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(
    name="tradefacts",
    help="Reads trade news and gives back a table of trade facts, each traceable to its words.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

Published = Annotated[
    str | None,
    typer.Option(metavar="DATE", help="Publication date (2024-03-31) for texts without one."),
]
Paths = Annotated[
    list[str],
    typer.Argument(
        metavar="PATH",
        help="Files, folders, globs, addresses (s3://bucket/news) or - for standard input: "
        ".txt, .md, .html, .htm, .jsonl (also with .gz or .zst), .parquet, .warc, .warc.gz.",
    ),
]
Gold = Annotated[
    Path, typer.Option(metavar="FACTS", help="The labels: a file of records or a folder.")
]
Docs = Annotated[str | None, typer.Option(metavar="DOCS", help="The texts: a file or a folder.")]
Jobs = Annotated[
    int, typer.Option("-j", "--jobs", metavar="N", help="Processes; -1: one for each core.")
]


def main() -> None:
    """Run the command line; a polite kill ends it as Ctrl-C does, with its hidden files removed."""
    from extractor.cli.interruption import listen

    listen()
    app()


def _version(wanted: bool) -> None:
    if wanted:
        from extractor import __version__

        typer.echo(f"tradefacts {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    pass


@app.command()
def extract(
    paths: Paths,
    out: Annotated[
        str | None,
        typer.Option(
            "-o",
            "--out",
            metavar="OUT",
            help="File or address for the facts; its suffix picks .csv, .json, .jsonl, .parquet "
            "or .sqlite.",
        ),
    ] = None,
    form: Annotated[
        str | None,
        typer.Option(
            "--format",
            metavar="FORM",
            help="Form on standard output: table, csv, json or jsonl "
            "(without it: a table on a terminal, jsonl in a pipe).",
        ),
    ] = None,
    published: Published = None,
    min_confidence: Annotated[
        float | None,
        typer.Option(
            metavar="X", min=0, max=1, help="Leave out facts whose confidence is below X (0 to 1)."
        ),
    ] = None,
    names: Annotated[
        str,
        typer.Option(
            metavar="WHO",
            help="Who names goods that no table lists: rules, model or both.",
        ),
    ] = "rules",
    jobs: Jobs = 1,
    engine: Annotated[
        str,
        typer.Option(
            metavar="ENGINE",
            help="Where the processes run: local, ray or dask; ray=ADDRESS and dask=ADDRESS "
            "name a cluster.",
        ),
    ] = "local",
    partition: Annotated[
        str | None,
        typer.Option(
            metavar="month", help="Make OUT a folder of Parquet files by month of publication."
        ),
    ] = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on with a run to OUT that was stopped or killed.")
    ] = False,
    time_limit: Annotated[
        float,
        typer.Option(
            metavar="SECONDS", min=0, help="Set a document aside that takes longer; 0: never."
        ),
    ] = 60.0,
    memory_limit: Annotated[
        int,
        typer.Option(
            metavar="MB",
            min=0,
            help="Set a document aside for which a process needs more memory; 0: never.",
        ),
    ] = 2048,
    force: Annotated[bool, typer.Option("--force", help="Replace OUT where it exists.")] = False,
    quiet: Annotated[
        bool, typer.Option("-q", "--quiet", help="No progress bar and no summary.")
    ] = False,
) -> None:
    """Extract the trade facts of articles."""
    from extractor.cli.extraction import Job, extract_command

    job = Job(
        paths=paths,
        out=out,
        form=form,
        published=published,
        min_confidence=min_confidence,
        names=names,
        jobs=jobs,
        engine=engine,
        partition=partition,
        resume=resume,
        time_limit=time_limit,
        memory_limit=memory_limit,
        force=force,
        quiet=quiet,
    )
    raise typer.Exit(extract_command(job))


@app.command()
def explain(
    given: Annotated[
        str, typer.Argument(metavar="FILE_OR_TEXT", help="A file, - or the text itself.")
    ],
    doc: Annotated[
        str | None,
        typer.Option("--doc", metavar="ID", help="Only this document of a JSON Lines file."),
    ] = None,
    published: Published = None,
) -> None:
    """Show what was recognised in a text and how each fact was put together."""
    from extractor.cli.explanation import explain_command

    raise typer.Exit(explain_command(given, doc=doc, published=published))


@app.command()
def review(
    paths: Paths,
    out: Annotated[
        Path, typer.Option("-o", "--out", metavar="OUT", help="The page, an .html file.")
    ],
    published: Published = None,
    jobs: Jobs = 1,
) -> None:
    """Write a page that shows the texts with their facts, to look at before trusting them."""
    from extractor.cli.reviewing import review_command

    raise typer.Exit(review_command(paths, out, published=published, jobs=jobs))


@app.command()
def evaluate(
    gold: Gold,
    docs: Docs = None,
    pred: Annotated[
        Path | None,
        typer.Option(metavar="FACTS", help="Facts to score instead of extracting them now."),
    ] = None,
    json: Annotated[
        Path | None, typer.Option(metavar="OUT", help="Write all scores to this file.")
    ] = None,
    html: Annotated[
        Path | None, typer.Option(metavar="OUT", help="Write the report, a page to look at.")
    ] = None,
    check: Annotated[
        Path | None,
        typer.Option(metavar="FLOORS", help="Fail where a score is below the floors of this file."),
    ] = None,
    pin: Annotated[
        Path | None, typer.Option(metavar="FLOORS", help="Make the scores the floors of this file.")
    ] = None,
    lower: Annotated[
        str | None,
        typer.Option(metavar="REASON", help="Let --pin lower a floor; the file keeps the reason."),
    ] = None,
    only: Annotated[
        str | None,
        typer.Option(metavar="FIELD=VALUE", help="Only texts with this in their front matter."),
    ] = None,
    jobs: Jobs = 1,
) -> None:
    """Score facts against labels (annotation guidelines, section 7)."""
    from extractor.cli.scoring import Scoring, evaluate_command

    scoring = Scoring(
        gold=gold,
        docs=docs,
        pred=pred,
        json=json,
        html=html,
        check=check,
        pin=pin,
        lower=lower,
        only=only,
        jobs=jobs,
    )
    raise typer.Exit(evaluate_command(scoring))


@app.command()
def compare(
    a: Annotated[Path, typer.Argument(metavar="A", help="The facts of the earlier run.")],
    b: Annotated[Path, typer.Argument(metavar="B", help="The facts of the later run.")],
    gold: Gold,
    docs: Docs = None,
    html: Annotated[
        Path | None, typer.Option(metavar="OUT", help="Write the page; needs --docs.")
    ] = None,
    limit: Annotated[int, typer.Option(metavar="N", min=0, help="How many changes to list.")] = 50,
) -> None:
    """Show what run B gains and loses over run A, claim by claim."""
    from extractor.cli.scoring import compare_command

    raise typer.Exit(compare_command(a, b, gold=gold, docs=docs, html=html, limit=limit))


@app.command("export-labels")
def export_labels(
    paths: Annotated[
        list[str] | None,
        typer.Argument(metavar="PATH", help="The texts: what `extract` takes.", show_default=False),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(
            "-o",
            "--out",
            metavar="OUT",
            help="The file: .json for Label Studio, .spacy for a DocBin.",
        ),
    ] = None,
    gold: Annotated[
        Path | None,
        typer.Option(metavar="FACTS", help="Write these labels instead of extracting facts."),
    ] = None,
    config: Annotated[
        Path | None,
        typer.Option(metavar="XML", help="Write Label Studio's labelling configuration as well."),
    ] = None,
    config_only: Annotated[
        bool,
        typer.Option("--config-only", help="Only the configuration, to --config or to the screen."),
    ] = False,
    published: Published = None,
    jobs: Jobs = 1,
    force: Annotated[bool, typer.Option("--force", help="Replace files that exist.")] = False,
) -> None:
    """Write texts with their facts for Label Studio or for training with spaCy."""
    from extractor.cli.labels import Export, export_command

    export = Export(
        paths=paths or [],
        out=out,
        gold=gold,
        config=config,
        config_only=config_only,
        published=published,
        jobs=jobs,
        force=force,
    )
    raise typer.Exit(export_command(export))


@app.command("import-labels")
def import_labels(
    file: Annotated[
        Path,
        typer.Argument(metavar="FILE", help="A JSON export of Label Studio, or a .spacy file."),
    ],
    out: Annotated[
        Path,
        typer.Option(
            "-o", "--out", metavar="OUT", help="File for the facts, such as labels.jsonl."
        ),
    ],
    predictions: Annotated[
        bool,
        typer.Option("--predictions", help="Take the predictions of tasks nobody has annotated."),
    ] = False,
    force: Annotated[bool, typer.Option("--force", help="Replace OUT where it exists.")] = False,
) -> None:
    """Turn labels made in Label Studio, or kept in a DocBin, into facts to score against."""
    from extractor.cli.labels import import_command

    raise typer.Exit(import_command(file, out, predictions=predictions, force=force))


@app.command()
def schema() -> None:
    """Print the JSON Schema of the record."""
    import json

    from extractor.writing.schema import record_schema

    typer.echo(json.dumps(record_schema(), indent=2))
