"""The client of the search program: records in, the files of one language's full-text index out.

It speaks the protocol of `pagefind --service`: each message is base64 of JSON, followed by a comma, on its standard
input and output. The program never writes to disk here, because its own writing can leave truncated files.
"""

import base64
import binascii
import contextlib
import gzip
import importlib
import itertools
import json
import os
import queue
import subprocess
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from .program import version_of

_PATIENCE = 120.0  # seconds for one language; 2,500 records take two or three
_NEEDED = ("pagefind.js", "pagefind-worker.js", "pagefind-entry.json")
_CHUNK = 20_000  # how large the program makes the files in which words stand, by its own measure
_SMALLEST_CHUNK = 2_000
_SIGNATURE = b"pagefind_dcd"
_LAST_WORDS = 600  # characters of the program's own message that are passed on


@dataclass(frozen=True, slots=True)
class Record:
    """One page of one language as full-text search sees it.

    `url` is relative to the language folder and starts with a slash ("/members/x/"); `title` and `content` have been
    through `normalise.index_text` or `normalise.legible`.
    """

    url: str
    title: str
    content: str


class SearchFailed(Exception):
    """The index could not be made: one plain sentence in `sentence`, the program's own words (or "") in `words`."""

    def __init__(self, sentence: str, words: str = "") -> None:
        """Keep `sentence` for the report and the last few lines of `words`."""
        self.sentence = sentence
        self.words = words.strip()[-_LAST_WORDS:]
        # Both are arguments, so that the failure comes whole out of another process.
        super().__init__(sentence, self.words)

    def __str__(self) -> str:
        """The sentence and the program's words."""
        return f"{self.sentence} {self.words}".rstrip()


def folder() -> str:
    """The name of the folder of a bundle ("pagefind-1.5.2"): its files keep their names, so the version is in it."""
    return f"pagefind-{version_of('pagefind-bin')}"


def weighted(text: str, weight: int) -> str:
    """`text` marked so that its words count `weight` (1 to 10) in a record, where 1 is plain text."""
    if not 1 <= weight <= 10:
        raise ValueError(f"a weight is 1 to 10, not {weight}")
    if weight == 1 or not text:
        return text
    return f"___PAGEFIND_WEIGHT___{weight} {text} ___END_PAGEFIND_WEIGHT___"


def bundle(
    records: Sequence[Record], language: str, *, parts: int = 1, program: Path | None = None, patience: float = _PATIENCE
) -> tuple[dict[str, bytes], dict[str, str]]:
    """The files of the index of `records` by their path in the bundle folder, and the fragment id of each record's URL.

    `language` is an ISO code whose stemmer Pagefind has ("de" for Luxembourgish). Where an index is one of several `parts` that are
    searched together, a browser loads a file of each for every word; so the files are that much smaller. The same records, in any
    order, give the same bytes. No records give no files. After `patience` seconds the program is ended. Raises `SearchFailed`.
    """
    if not records:
        return {}, {}
    ordered = sorted(records, key=lambda record: record.url)
    for one, other in itertools.pairwise(ordered):
        if one.url == other.url:
            raise SearchFailed(f"Two search records have the same address {one.url}.")
    with _Service(program or _installed(), patience, _chunk(parts)) as service:
        index = service.ask([{"type": "NewIndex", "config": None}])[0]["index_id"]
        service.ask([_add(record, language, index) for record in ordered])
        answer = service.ask([{"type": "GetFiles", "index_id": index}])[0]
    try:
        files = {str(file["path"]): base64.b64decode(file["content"], validate=True) for file in answer["files"]}
    except (KeyError, TypeError, ValueError) as error:
        raise SearchFailed("The search program sent files that cannot be read.", str(error)) from error
    files = _wanted(files)
    return dict(sorted(files.items())), _fragments(_checked(files), ordered)


def part_folder(number: int) -> str:
    """The folder of a part of an index within that of the bundle; the first has no other."""
    return "" if number == 1 else f"{number}/"


def most_files(records: int, places: int, parts: int) -> int:
    """How many files an index in so many parts has at most, whose words stand in so many `places` of its records."""
    # The program is three. Each part has two that tell what is in it, and besides full files of words one that is not.
    return 3 + 3 * parts + records + places // _chunk(parts)


def placed(ids: Mapping[str, str], number: int, parts: int) -> dict[str, str]:
    """The fragment ids of a part as pages read them: of several parts, each with the number of its own."""
    return {url: f"{id}.{number}" if parts > 1 else id for url, id in ids.items()}


def parts_json(parts: int, made_of: str) -> bytes:
    """What a page reads of an index before anything else, and again when it doubts that the index is still there: `parts.json`."""
    return json.dumps({"parts": [part_folder(number) for number in range(1, parts + 1)], "made": made_of}).encode()


def without_program(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files of a further part of an index, which is searched by the program of the first."""
    return {path: data for path, data in files.items() if path not in _NEEDED[:2] and not path.startswith("wasm.")}


def _chunk(parts: int) -> int:
    """How large the files in which words stand are in an index of so many parts, by the program's measure."""
    return max(_SMALLEST_CHUNK, _CHUNK // parts)


def _installed() -> Path:
    """The program that the `pagefind-bin` package brought along."""
    try:
        return Path(importlib.import_module("pagefind_bin").get_executable())
    except (ImportError, OSError) as error:
        raise SearchFailed("The search program is not installed; install pagefind-bin.", str(error)) from error


def _add(record: Record, language: str, index: int) -> dict[str, Any]:
    """The request that adds one record."""
    if not record.url.startswith("/"):
        raise SearchFailed(f"The address {record.url} of a search record does not start with a slash.")
    return {
        "type": "AddRecord",
        "index_id": index,
        "url": record.url,
        "content": record.content,
        "language": language,
        # Every meta value is searched, so there is nothing but the title.
        "meta": {"title": record.title},
        # Any filter makes the bytes differ from run to run, and filters are slow in the browser.
        "filters": None,
        "sort": None,
    }


def _wanted(files: dict[str, bytes]) -> dict[str, bytes]:
    """The files that a search of our own needs: no interfaces, no highlighter, no stemmer of another language."""
    stemmers = [path for path in files if path.startswith("wasm.")]
    unknown = [] if len(stemmers) == 1 else ["wasm.unknown.pagefind"]
    return {
        path: content for path, content in files.items() if (path in _NEEDED or not path.endswith((".js", ".css"))) and path not in unknown
    }


def _checked(files: dict[str, bytes]) -> dict[str, bytes]:
    """The unpacked contents of all packed files; a missing or damaged file is a `SearchFailed`."""
    for path in _NEEDED:
        if not files.get(path):
            raise SearchFailed(f"The search program left out {path}.")
    unpacked: dict[str, bytes] = {}
    for path, content in files.items():
        if path in _NEEDED:
            continue
        try:
            unpacked[path] = gzip.decompress(content)
        except (OSError, EOFError, ValueError) as error:
            raise SearchFailed(f"The search program sent a damaged file {path}.", str(error)) from error
    for kind in (".pf_meta", ".pf_index", ".pf_fragment"):
        if not any(path.endswith(kind) for path in unpacked):
            raise SearchFailed(f"The search program sent no {kind} file.")
    return unpacked


def _fragments(unpacked: dict[str, bytes], records: Sequence[Record]) -> dict[str, str]:
    """The fragment id of each record's URL; a record that did not come back is a `SearchFailed`."""
    ids: dict[str, str] = {}
    for path, content in unpacked.items():
        if not path.endswith(".pf_fragment"):
            continue
        try:
            url = str(json.loads(content.removeprefix(_SIGNATURE))["url"])
        except (KeyError, TypeError, ValueError) as error:
            raise SearchFailed(f"The search program sent a fragment {path} that cannot be read.", str(error)) from error
        ids[url] = path.removesuffix(".pf_fragment").rpartition("_")[2]
    lost = [record.url for record in records if record.url not in ids]
    if lost:
        raise SearchFailed(f"The search program dropped {len(lost)} of {len(records)} records, the first is {lost[0]}.")
    return {record.url: ids[record.url] for record in records}


class _Service:
    """One running `pagefind --service`, ended when the `with` block is left."""

    def __init__(self, program: Path, patience: float, chunk: int) -> None:
        try:
            self._process = subprocess.Popen(
                [str(program), "--service"],
                # The one setting that has no other way in.
                env={**os.environ, "PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE": str(chunk)},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
            )
        except OSError as error:
            raise SearchFailed(f"The search program {program} could not be started.", str(error)) from error
        assert self._process.stdin and self._process.stdout and self._process.stderr
        self._input: BinaryIO = self._process.stdin  # type: ignore[assignment]
        self._sent = 0
        self._said: list[bytes] = []
        self._answers: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._too_long = threading.Event()
        # Both outputs are read at all times: a pipe that fills would stop the program, and then us.
        self._readers = [
            threading.Thread(target=self._read_answers, args=(self._process.stdout,), daemon=True),
            threading.Thread(target=self._read_words, args=(self._process.stderr,), daemon=True),
        ]
        for reader in self._readers:
            reader.start()
        # Ending the program closes its pipes, which wakes whoever writes to it or waits for it.
        self._watch = threading.Timer(patience, self._give_up)
        self._watch.daemon = True
        self._watch.start()

    def __enter__(self) -> "_Service":
        return self

    def __exit__(self, failure: object, *_: object) -> None:
        self._end(patience=0 if failure else 5)

    def ask(self, payloads: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
        """The answers to `payloads`, in their order: all are sent first, since the program works on many at once."""
        first = self._sent + 1
        self._sent += len(payloads)
        try:
            for number, payload in enumerate(payloads, first):
                message = json.dumps({"message_id": number, "payload": payload}).encode()
                self._input.write(base64.b64encode(message) + b",")
            self._input.flush()
        except OSError as error:
            # What the program said before it stopped reading tells more than that it stopped.
            self._next()
            raise self._broken() from error
        answers: dict[int, dict[str, Any]] = {}
        while len(answers) < len(payloads):
            number, answer = self._next()
            if not first <= number <= self._sent:
                raise self._failed("The search program answered a question that was not asked.", str(answer))
            answers[number] = answer
        return [answers[number] for number in range(first, self._sent + 1)]

    def _next(self) -> tuple[int, dict[str, Any]]:
        """The next message of the program: the number of the request it answers, and its payload."""
        raw = self._answers.get()
        if raw is None:
            raise self._broken()
        try:
            message = json.loads(base64.b64decode(raw, validate=True))
            number, answer = message.get("message_id"), message["payload"]
            kind = answer["type"]
        except (binascii.Error, ValueError, KeyError, TypeError, AttributeError) as error:
            shown = raw[:200].decode("utf-8", "replace")
            raise self._failed("The search program answered with something that is no message.", shown) from error
        if kind == "Error":
            raise self._failed("The search program refused a record.", str(answer.get("message", answer)))
        if not isinstance(number, int):
            raise self._failed("The search program answered a question that was not asked.", str(answer))
        return number, answer

    def _read_answers(self, pipe: BinaryIO) -> None:
        """Cut what the program writes into messages until it ends, which is told by None."""
        rest: list[bytes] = []
        while chunk := pipe.read1(1 << 20):  # type: ignore[attr-defined]
            *whole, last = chunk.split(b",")
            for part in whole:
                self._answers.put(b"".join([*rest, part]))
                rest = []
            rest.append(last)
        if left := b"".join(rest).strip():
            self._answers.put(left)
        self._answers.put(None)

    def _read_words(self, pipe: BinaryIO) -> None:
        """Keep the end of what the program says in words."""
        while chunk := pipe.read1(1 << 16):  # type: ignore[attr-defined]
            self._said = [*self._said[-3:], chunk]

    def _give_up(self) -> None:
        self._too_long.set()
        self._process.kill()

    def _broken(self) -> SearchFailed:
        """The failure of a program that closed its pipes."""
        self._end(patience=2)
        if self._too_long.is_set():
            return self._failed("The search program took too long and was ended.")
        return self._failed(f"The search program stopped early with exit code {self._process.returncode}.")

    def _failed(self, sentence: str, words: str = "") -> SearchFailed:
        """The failure told in `sentence`, with what the program said."""
        self._end(patience=0)
        said = b"".join(self._said).decode("utf-8", "replace")
        return SearchFailed(sentence, "\n".join(filter(None, (said.strip(), words))))

    def _end(self, patience: float) -> None:
        """Close the program's input, which ends it, and end it by force after `patience` seconds."""
        if not patience:
            self._process.kill()
        with contextlib.suppress(OSError):
            self._input.close()
        try:
            self._process.wait(timeout=patience or None)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._watch.cancel()
        for reader, pipe in zip(self._readers, (self._process.stdout, self._process.stderr), strict=True):
            reader.join(timeout=2)
            # Closing a pipe that is still being read (by a child of the program that lives on) would wait for ever.
            if pipe and not reader.is_alive():
                pipe.close()
