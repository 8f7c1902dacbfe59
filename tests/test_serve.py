"""The live preview: the site is served, a change is built, and a broken entry shows its problems in the page."""

import re
import subprocess
import sys
import time
import urllib.error
import urllib.request

import pytest

from conftest import TODAY, member


@pytest.fixture
def preview(site):
    """Serve a tiny site from a process of its own, on a free port; stops it afterwards."""
    tiny = site(member())
    command = [sys.executable, "-u", "-m", "showcase", "serve", "--site", str(tiny.root), "--port", "0", "--lang", "en", "--today", TODAY]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        address = next(found[0] for line in process.stdout if (found := re.search(r"http://127\.0\.0\.1:\d+/", line)))
        yield tiny, address
        process.terminate()


def _get(url: str) -> tuple[int, str]:
    try:
        with urllib.request.urlopen(url, timeout=10) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def _until(url: str, words: str) -> str:
    for _ in range(150):
        page = _get(url)[1]
        if words in page:
            return page
        time.sleep(0.1)
    raise AssertionError(f"{words!r} never appeared at {url}")


def test_pages_are_served_with_a_script_that_reloads_them(preview):
    _, address = preview
    status, page = _get(f"{address}en/members/studio-kanton/")
    assert status == 200 and "Studio Kanton" in page and "/_showcase/reload.js" in page
    assert _get(f"{address}_showcase/reload.js")[0] == 200


def test_a_wrong_address_gets_the_page_for_wrong_addresses(preview):
    _, address = preview
    status, page = _get(f"{address}en/nowhere/")
    assert status == 404 and "There is no page at this address." in page


def test_a_change_is_built_and_a_broken_entry_shows_its_problem_until_it_is_mended(preview):
    tiny, address = preview
    url = f"{address}en/members/studio-kanton/"
    tiny.write(member(tagline="Boxes with a better lid"))
    _until(url, "Boxes with a better lid")
    tiny.write(member(commune="nowhere"))
    assert "There is no municipality “nowhere”." in _until(url, "nowhere")
    tiny.write(member(tagline="Boxes again"))
    _until(url, "Boxes again")


def test_the_published_files_hold_no_trace_of_the_preview(preview):
    tiny, address = preview
    _get(f"{address}en/")
    assert "_showcase" not in tiny.page("en/")
