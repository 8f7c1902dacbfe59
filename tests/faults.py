"""Faults of the machine, made on purpose: a process is killed, or its disk is full, at one chosen change of the disk."""

from __future__ import annotations

import errno
import os
import signal
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

# What changes a disk, as Python's audit events tell it, before it is done. The exchange is known by the look-up of its system call.
CHANGES = {"os.link", "os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.symlink", "os.truncate", "os.utime", "shutil.rmtree"}
KILLED = -signal.SIGKILL
BROKEN, SPARED, RAISED = 3, 69, 70


def changes_the_disk(event: str, arguments: tuple[object, ...], folder: str) -> bool:
    if event == "ctypes.dlsym":
        return arguments[1] == "renameat2"
    if event == "open":
        path, _, flags = arguments
        return isinstance(flags, int) and bool(flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)) and str(path).startswith(folder)
    return event in CHANGES and any(str(one).startswith(folder) for one in arguments)


def kill() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def no_space() -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


class Fault:
    """Strikes before the `number`-th change of the disk below a folder, and with `lasting` before every one after it."""

    def __init__(self, number: int, folder: Path, strike: Callable[[], None], lasting: bool = False) -> None:
        self.number, self.folder, self.strike, self.lasting = number, str(folder), strike, lasting
        self.count = 0

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        if changes_the_disk(event, arguments, self.folder):
            self.count += 1
            if self.count == self.number or (self.lasting and self.count > self.number):
                self.strike()


def in_child(work: Callable[[], object], before: Fault | Callable[[], object] = lambda: None) -> int:
    """Do something in a process of its own; return 0, what it returns, 3 where the machine failed, 69 where a fault never came to strike.

    Where it was killed the status is negative.
    """
    if (child := os.fork()) == 0:
        status = RAISED
        try:
            if isinstance(before, Fault):
                sys.addaudithook(before)
            else:
                before()
            done = work()
            status = SPARED if isinstance(before, Fault) and before.count < before.number else done if isinstance(done, int) else 0
        except OSError:
            status = BROKEN
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
