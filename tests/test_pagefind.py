"""The client of the search program: what comes back, and every way in which the program can let one down."""

import gzip
import json
import pickle
import random
import stat
import sys
import time
from pathlib import Path

import pytest

from showcase.normalise import index_text
from showcase.pagefind import Record, SearchFailed, bundle, folder, weighted

RECORDS = [
    Record("/members/kanton/", "Studio Kanton", index_text("Identités visuelles pour l\u2019architecture et l\u2019art")),
    Record("/members/loft/", "Loft", index_text("Une œuvre, des films et des décors")),
    Record("/projects/loft/", "🎨", "🎨"),
]

# A stand-in that speaks the protocol well, but for what `{wrong}` changes.
STAND_IN = """#!{python}
import base64, gzip, json, sys, time
def say(number, payload):
    sys.stdout.write(base64.b64encode(json.dumps({{"message_id": number, "payload": payload}}).encode()).decode() + ",")
    sys.stdout.flush()
def packed(text):
    return base64.b64encode(gzip.compress(text)).decode()
def fragment(url):
    return b"pagefind_dcd" + json.dumps({{"url": url}}).encode()
urls = []
def files():
    scripts = ("pagefind.js", "pagefind-worker.js", "pagefind-entry.json")
    found = {{name: base64.b64encode(b"x").decode() for name in scripts}}
    found["wasm.fr.pagefind"] = packed(b"w")
    found["pagefind.fr_1.pf_meta"] = packed(b"m")
    found["index/fr_1.pf_index"] = packed(b"i")
    for at, url in enumerate(urls):
        found["fragment/fr_%07x.pf_fragment" % at] = packed(fragment(url))
    return found
def asked():
    rest = ""
    while True:
        char = sys.stdin.read(1)
        if not char:
            return
        if char == ",":
            message = json.loads(base64.b64decode(rest))
            yield message["message_id"], message["payload"]
            rest = ""
        else:
            rest += char
def answer(number, payload):
    if payload["type"] == "NewIndex":
        say(number, {{"type": "NewIndex", "index_id": 0}})
    elif payload["type"] == "AddRecord":
        urls.append(payload["url"])
        say(number, {{"type": "IndexedFile", "page_url": payload["url"]}})
    else:
        say(number, {{"type": "GetFiles", "files": [{{"path": p, "content": c}} for p, c in files().items()]}})
{wrong}
for number, payload in asked():
    answer(number, payload)
"""


def stand_in(folder: Path, wrong: str) -> Path:
    """A program in `folder` that does as Pagefind does, except for `wrong`."""
    program = folder / "pagefind"
    program.write_text(STAND_IN.format(python=sys.executable, wrong=wrong), "utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return program


def failure(program: Path, records: list[Record] = RECORDS, patience: float = 20) -> SearchFailed:
    """How `bundle` fails with `program`."""
    with pytest.raises(SearchFailed) as caught:
        bundle(records, "fr", program=program, patience=patience)
    return caught.value


def test_every_record_comes_back_with_its_fragment() -> None:
    files, ids = bundle(RECORDS, "fr")
    assert set(ids) == {record.url for record in RECORDS}
    for url, number in ids.items():
        content = gzip.decompress(files[f"fragment/fr_{number}.pf_fragment"])
        assert json.loads(content.removeprefix(b"pagefind_dcd"))["url"] == url
        assert len(number) >= 7 and int(number, 16) >= 0


def test_only_what_a_search_of_our_own_needs_is_kept() -> None:
    files, _ = bundle(RECORDS, "fr")
    kept = {path for path in files if "/" not in path and not path.endswith(".pf_meta")}
    assert kept == {"pagefind.js", "pagefind-worker.js", "pagefind-entry.json", "wasm.fr.pagefind"}


def test_a_language_without_stemmer_keeps_the_plain_one() -> None:
    files, _ = bundle(RECORDS, "lb")
    assert "wasm.unknown.pagefind" in files


def test_the_same_records_in_any_order_give_the_same_bytes() -> None:
    records = [Record(f"/m/{number}/", f"Name {number}", f"wuert {number % 7} studio") for number in range(200)]
    first = bundle(records, "de")
    random.Random(3).shuffle(records)
    again = bundle(records, "de")
    assert first == again
    assert list(first[0]) == list(again[0])


def test_no_records_give_no_files() -> None:
    assert bundle([], "fr") == ({}, {})


def test_the_folder_name_has_the_version_of_the_program() -> None:
    files, _ = bundle(RECORDS, "fr")
    assert folder() == "pagefind-" + json.loads(files["pagefind-entry.json"])["version"]


def test_weighted_words_stand_between_markers_that_no_passage_shows() -> None:
    files, ids = bundle([Record("/a/", "A", f"avant {weighted('lourd', 5)} après")], "fr")
    fragment = gzip.decompress(files[f"fragment/fr_{ids['/a/']}.pf_fragment"]).decode()
    assert '"avant lourd après"' in fragment
    assert weighted("plain", 1) == "plain"
    with pytest.raises(ValueError, match="1 to 10"):
        weighted("heavy", 11)


def test_many_large_records_do_not_fill_the_pipes() -> None:
    records = [Record(f"/m/{number}/", "Name", f"mot{number} " * 2000) for number in range(300)]
    assert len(bundle(records, "fr")[1]) == 300


def test_the_stand_in_itself_is_right(tmp_path: Path) -> None:
    _, ids = bundle(RECORDS, "fr", program=stand_in(tmp_path, ""))
    assert len(ids) == len(RECORDS)


def test_two_records_with_one_address_are_told(tmp_path: Path) -> None:
    assert "/a/" in failure(tmp_path, [Record("/a/", "A", "a"), Record("/a/", "B", "b")]).sentence


def test_an_address_without_its_slash_is_told() -> None:
    with pytest.raises(SearchFailed, match="slash"):
        bundle([Record("a/", "A", "a")], "fr")


def test_a_missing_program_is_told(tmp_path: Path) -> None:
    failed = failure(tmp_path / "nothing")
    assert "could not be started" in failed.sentence
    assert "No such file" in failed.words


def test_a_program_that_is_no_program_is_told(tmp_path: Path) -> None:
    program = tmp_path / "pagefind"
    program.write_text("text")
    assert "could not be started" in failure(program).sentence


def test_a_crash_is_told_in_the_programs_own_words(tmp_path: Path) -> None:
    failed = failure(stand_in(tmp_path, "print('thread panicked: no space', file=sys.stderr); sys.exit(3)"))
    assert failed.sentence == "The search program stopped early with exit code 3."
    assert failed.words == "thread panicked: no space"


def test_a_crash_half_way_is_told(tmp_path: Path) -> None:
    wrong = "whole = answer\ndef answer(n, p): whole(n, p) if n < 3 else sys.exit('out of memory')"
    failed = failure(stand_in(tmp_path, wrong))
    assert "exit code 1" in failed.sentence and failed.words == "out of memory"


@pytest.mark.parametrize("garbage", ["hello,", "e30=,", "bnVsbA==,", "W10=,", "\\x00\\xff,", "not even a comma"])
def test_garbage_on_the_pipe_is_told(tmp_path: Path, garbage: str) -> None:
    failed = failure(stand_in(tmp_path, f"sys.stdout.write('{garbage}'); sys.stdout.flush(); sys.exit(0)"))
    assert "no message" in failed.sentence


def test_an_answer_to_nothing_is_told(tmp_path: Path) -> None:
    failed = failure(stand_in(tmp_path, "say(99, {'type': 'NewIndex', 'index_id': 0})"))
    assert "not asked" in failed.sentence


def test_a_refused_record_is_told(tmp_path: Path) -> None:
    wrong = "def answer(number, payload): say(number, {'type': 'Error', 'message': 'bad language'})"
    failed = failure(stand_in(tmp_path, wrong))
    assert "refused" in failed.sentence and failed.words == "bad language"


def test_a_program_that_hangs_is_ended(tmp_path: Path) -> None:
    start = time.monotonic()
    failed = failure(stand_in(tmp_path, "time.sleep(60)"), patience=1)
    assert "too long" in failed.sentence
    assert time.monotonic() - start < 10


def test_a_program_that_stops_reading_is_ended(tmp_path: Path) -> None:
    wrong = "whole = answer\ndef answer(n, p): whole(n, p) if n < 2 else time.sleep(60)"
    records = [Record(f"/m/{number}/", "Name", "mot " * 5000) for number in range(100)]
    assert "too long" in failure(stand_in(tmp_path, wrong), records, patience=2).sentence


def test_a_program_that_talks_without_end_does_not_block(tmp_path: Path) -> None:
    wrong = "sys.stderr.write('warning ' * 100_000)"
    assert len(bundle(RECORDS, "fr", program=stand_in(tmp_path, wrong))[1]) == len(RECORDS)


def test_a_dropped_record_is_told(tmp_path: Path) -> None:
    wrong = "kept = files\ndef files():\n    urls.pop()\n    return kept()"
    assert "dropped 1 of 3" in failure(stand_in(tmp_path, wrong)).sentence


@pytest.mark.parametrize("file", ["wasm.fr.pagefind", "index/fr_1.pf_index", "fragment/fr_0000000.pf_fragment"])
def test_a_truncated_file_is_told(tmp_path: Path, file: str) -> None:
    wrong = (
        "kept = files\ndef files():\n    found = kept()\n"
        f"    found['{file}'] = base64.b64encode(base64.b64decode(found['{file}'])[:-3]).decode()\n    return found"
    )
    failed = failure(stand_in(tmp_path, wrong))
    assert "damaged" in failed.sentence and file in failed.sentence


@pytest.mark.parametrize("file", ["pagefind.js", "pagefind-entry.json", "pagefind.fr_1.pf_meta"])
def test_a_missing_file_is_told(tmp_path: Path, file: str) -> None:
    wrong = f"kept = files\ndef files():\n    found = kept()\n    del found['{file}']\n    return found"
    failure(stand_in(tmp_path, wrong))


def test_the_failure_reads_as_a_sentence_and_the_programs_words() -> None:
    assert str(SearchFailed("It stopped.", "panic\n")) == "It stopped. panic"
    assert str(SearchFailed("It stopped.")) == "It stopped."


def test_the_failure_comes_whole_out_of_another_process() -> None:
    failed = pickle.loads(pickle.dumps(SearchFailed("It stopped.", "panic")))
    assert (failed.sentence, failed.words) == ("It stopped.", "panic")
