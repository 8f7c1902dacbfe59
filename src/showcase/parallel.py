"""Work spread over processes that share what this one already knows, with the results in the order of the work."""

from __future__ import annotations

import ctypes
import errno
import gc
import multiprocessing
import os
import pickle
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, TypeVar, cast

Task = TypeVar("Task")
Result = TypeVar("Result")
_PR_SET_PDEATHSIG = 1
_MAY_FORK = hasattr(os, "fork") and sys.platform != "darwin"


class Lost(OSError):
    """The system ended a process that worked for this one, as it does when memory runs out."""


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
    """Yield work(task) for every task, in order; in this process where there is one worker, one task, or no fork, or which is a worker.

    An exception of a worker is raised here, and Lost where one was ended. Tasks are addressed by number: only results travel.
    """
    if workers < 2 or len(tasks) < 2 or not _MAY_FORK or multiprocessing.current_process().daemon:
        yield from map(work, tasks)
        return
    # What a worker works with is inherited through fork, so that neither the function nor the directory is ever pickled.
    gc.freeze()
    try:
        with _team(min(workers, len(tasks)), lambda number: work(tasks[number])) as pipes:
            yield from _collect(pipes, len(tasks))
    finally:
        gc.unfreeze()


def in_parts(tasks: Sequence[Task], size: int) -> list[Sequence[Task]]:
    """Return tasks in parts of at most so many, in order: sending them one by one would take longer than much of their work."""
    return [tasks[start : start + size] for start in range(0, len(tasks), size)]


@contextmanager
def meanwhile(work: Callable[[], Result], workers: int) -> Iterator[Callable[[], Result]]:
    """Begin work() in a process of its own and give how to wait for its result; with one worker, or no fork, that does the work.

    What it raises is raised by whoever waits, and Lost where the process was ended.
    """
    if workers < 2 or not _MAY_FORK:
        yield work
        return
    with _team(1, lambda _: work()) as (pipe,):
        pipe.send(0)
        yield lambda: cast(Result, _receive(pipe))


@contextmanager
def _team(size: int, work: Callable[[int], object]) -> Iterator[list[Connection]]:
    """Start processes that work(number) for every number sent to them, and end them."""
    fork = multiprocessing.get_context("fork")
    team: dict[Connection, BaseProcess] = {}
    try:
        # A worker that is interrupted before it leaves interrupts alone would die with its task.
        held = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            for _ in range(size):
                ours, theirs = multiprocessing.Pipe()
                process = fork.Process(target=_serve, args=(theirs, [*team, ours], work), daemon=True)
                process.start()
                # Held by the worker alone, so that its end is the end of the pipe.
                theirs.close()
                team[ours] = process
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, held)
        yield list(team)
    finally:
        for worker in team.values():
            worker.kill()
        for pipe, worker in team.items():
            worker.join()
            pipe.close()


def _receive(pipe: Connection) -> Any:
    """Return what a worker answers, or raise what it raised; Lost where it does not answer."""
    try:
        well, result = pipe.recv()
    except (EOFError, ConnectionResetError) as error:
        raise _lost() from error
    if not well:
        raise result
    return result


def _lost() -> Lost:
    return Lost(errno.ECHILD, "a process was ended by the system")


def _collect(pipes: Sequence[Connection], tasks: int) -> Iterator[Any]:
    """Give every worker its next task as soon as it is done with one, and yield the results in order."""
    todo = iter(range(tasks))
    busy: dict[Connection, int] = {}
    done: dict[int, Any] = {}

    def ask(pipe: Connection) -> None:
        if (number := next(todo, None)) is not None:
            busy[pipe] = number
            pipe.send(number)

    try:
        for pipe in pipes:
            ask(pipe)
        for number in range(tasks):
            while number not in done:
                ready = wait(list(busy))
                for pipe in [one for one in busy if one in ready]:
                    done[busy.pop(pipe)] = _receive(pipe)
                    ask(pipe)
            yield done.pop(number)
    except BrokenPipeError as error:
        raise _lost() from error


def _serve(pipe: Connection, others: Sequence[Connection], work: Callable[[int], object]) -> None:
    """Work in a process of its own until nobody asks any more."""
    leave_interrupts()
    _end_with_parent()
    for other in others:
        other.close()
    with suppress(EOFError, BrokenPipeError, ConnectionResetError):
        while True:
            number = pipe.recv()
            try:
                answer: tuple[bool, object] = (True, work(number))
            except Exception as error:
                answer = (False, error)
            pipe.send_bytes(pickle.dumps(answer, protocol=pickle.HIGHEST_PROTOCOL))


def _end_with_parent() -> None:
    """Let the system end this process when the one that started it is killed (Linux); elsewhere it ends after its task."""
    with suppress(AttributeError):
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


def leave_interrupts() -> None:
    """Leave Ctrl+C, which reaches all processes of a terminal, to the one that started this one and will end it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
