"""Where shards are worked on: processes here, or a Ray or Dask cluster, all behind joblib."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from typing import Any, Literal, TypeVar

from extractor.reading import ExtraMissing

_TASKS_IN_A_WAVE = 16
"""For each worker: the last ones of a wave wait for each other."""

Name = Literal["local", "ray", "dask"]
Task = TypeVar("Task")
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Engine:
    """Processes of this machine, or a cluster; without an address the cluster is a local one.

    The environment may name the cluster instead, as the engines' own tools have it:
    `RAY_ADDRESS`, `DASK_SCHEDULER_ADDRESS`.
    """

    name: Name = "local"
    address: str | None = None


def engine_named(text: str) -> Engine:
    """Return the engine of an option.

    Raises:
        ValueError: there is no such engine.

    >>> engine_named("dask=tcp://10.0.0.5:8786")
    Engine(name='dask', address='tcp://10.0.0.5:8786')
    """
    name, _, address = text.partition("=")
    if name == "local" and not address:
        return Engine()
    if name == "ray":
        return Engine("ray", address or None)
    if name == "dask":
        return Engine("dask", address or None)
    raise ValueError(f"{text} is not known; use local, ray, dask, ray=ADDRESS or dask=ADDRESS")


@contextmanager
def spread(engine: Engine, jobs: int) -> Iterator[Callable[..., Generator[Any, None, None]]]:
    """Connect to an engine; what comes out maps a function over tasks, in order and lazily.

    Raises:
        ExtraMissing: the package of the engine is not installed.
    """
    with _connected(engine, jobs) as (backend, workers):

        def mapped(
            work: Callable[[Task], Result], tasks: Iterable[Task]
        ) -> Generator[Result, None, None]:
            results = _in_waves if backend == "ray" else _as_they_come
            yield from results(backend, workers, work, tasks)

        yield mapped


def _as_they_come(
    backend: str, workers: int, work: Callable[[Task], Result], tasks: Iterable[Task]
) -> Iterator[Result]:
    from joblib import Parallel, delayed, parallel_config

    with parallel_config(backend=backend):
        parallel = Parallel(
            n_jobs=workers, return_as="generator", batch_size=1, pre_dispatch="3*n_jobs"
        )
        yield from parallel(delayed(work)(task) for task in tasks)


def _in_waves(
    backend: str, workers: int, work: Callable[[Task], Result], tasks: Iterable[Task]
) -> Iterator[Result]:
    """For Ray, whose backend gives results only when all of them are there."""
    from joblib import Parallel, delayed, parallel_config

    waiting = iter(tasks)
    with (
        parallel_config(backend=backend),
        Parallel(n_jobs=workers, batch_size=1, pre_dispatch="all") as parallel,
    ):
        while wave := list(islice(waiting, _TASKS_IN_A_WAVE * workers)):
            yield from parallel(delayed(work)(task) for task in wave)


@contextmanager
def _connected(engine: Engine, jobs: int) -> Iterator[tuple[str, int]]:
    """The name of the backend, and how many workers it is asked for."""
    if engine.name == "ray":
        with _ray(engine.address, jobs) as workers:
            yield "ray", workers
    elif engine.name == "dask":
        with _dask(engine.address, jobs) as workers:
            yield "dask", workers
    else:
        yield "loky", jobs


@contextmanager
def _ray(address: str | None, jobs: int) -> Iterator[int]:
    try:
        import ray
        from ray.util.joblib import register_ray
    except ImportError as error:
        raise ExtraMissing("--engine ray", "ray", str(error)) from None
    register_ray()
    started = not ray.is_initialized()
    if started:
        known = address or os.environ.get("RAY_ADDRESS")
        cores = None if known else _cores(jobs)
        ray.init(address=known, num_cpus=cores, include_dashboard=False, log_to_driver=False)
    try:
        yield max(1, int(ray.cluster_resources().get("CPU", 1)))
    finally:
        if started:
            ray.shutdown()


@contextmanager
def _dask(address: str | None, jobs: int) -> Iterator[int]:
    try:
        from distributed import Client, LocalCluster
    except ImportError as error:
        raise ExtraMissing("--engine dask", "dask", str(error)) from None
    known = address or os.environ.get("DASK_SCHEDULER_ADDRESS")
    if known:
        with Client(known) as client:
            yield max(1, sum(client.nthreads().values()))
        return
    with (
        LocalCluster(
            n_workers=_cores(jobs), threads_per_worker=1, dashboard_address=None
        ) as cluster,
        Client(cluster),
    ):
        yield _cores(jobs)


def _cores(jobs: int) -> int:
    return jobs if jobs > 0 else max(1, (os.cpu_count() or 1) + 1 + jobs)
