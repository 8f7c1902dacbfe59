"""Work spread over processes that share what this one already knows, with the results in the order of the work."""

from __future__ import annotations

import gc
import multiprocessing
import os
import pickle
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

Task = TypeVar("Task")
Result = TypeVar("Result")

# The function a forked worker runs: inherited through fork, so that neither it nor the directory is ever pickled.
_work: Callable[[object], object] | None = None


@contextmanager
def without_collection() -> Iterator[None]:
    """Switch Python's search for circular garbage off: a build makes millions of values that live to its end.

    Reading 2,500 members takes half the time without it; what reference counting cannot free is little.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def in_processes(work: Callable[[Task], Result], tasks: Sequence[Task], workers: int) -> Iterator[Result]:
    """Yield work(task) for every task, in order; in this process where there is one worker, one task, or no fork.

    An exception of a worker is raised here. Tasks are addressed by number: only results travel between processes.
    """
    global _work
    if workers < 2 or len(tasks) < 2 or not hasattr(os, "fork") or sys.platform == "darwin":
        yield from map(work, tasks)
        return
    gc.freeze()
    _work = lambda number: work(tasks[number])  # type: ignore[call-overload]  # noqa: E731 - a closure that forked workers inherit
    try:
        # A worker that is interrupted before it leaves interrupts alone would die with its task, and the pool wait for it for ever.
        held = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            made = multiprocessing.get_context("fork").Pool(min(workers, len(tasks)), leave_interrupts)
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, held)
        with made as pool:
            for data in pool.imap(_run, range(len(tasks))):
                result: Result = pickle.loads(data)
                yield result
    finally:
        _work = None
        gc.unfreeze()


def leave_interrupts() -> None:
    """Leave Ctrl+C, which reaches all processes of a terminal, to the one that started this one and will end it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})


def _run(number: int) -> bytes:
    assert _work is not None
    return pickle.dumps(_work(number), protocol=pickle.HIGHEST_PROTOCOL)
