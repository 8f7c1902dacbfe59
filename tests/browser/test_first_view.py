"""What a member or a work begins with stands where it stays: the sheet for what comes further down changes nothing above it."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser

from browser.conftest import published_headers, serving
from built.pages import Output

pytestmark = pytest.mark.browser

# Place and style of everything before the sheet, on the page as it is before that sheet is there and after.
MEASURE = """() => {
  const sheet = document.querySelector('main link[rel=stylesheet]');
  const above = [...document.body.querySelectorAll(':not([hidden], [hidden] *)')].filter(
    (one) => sheet.compareDocumentPosition(one) === Node.DOCUMENT_POSITION_PRECEDING);
  return above.map((one) => {
    const {x, y, width, height} = one.getBoundingClientRect();
    const {color, font, display} = getComputedStyle(one);
    return [one.tagName, one.getAttribute('class'), [x, y, width, height].map(Math.round), color, font, display].join(' ');
  });
}"""


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("template", ["member", "project"])
def test_what_is_seen_first_does_not_wait_for_what_stands_below(browser: Browser, sample: Output, template: str, width: int) -> None:
    # Every twelfth page, so that short and long names, logos, pauses, one work and many are among them.
    pages = sample.of(template)[:: 12 if template == "member" else 40]
    assert len(pages) > 3
    with serving(sample.root, published_headers(sample.root)) as server:
        context = browser.new_context(viewport={"width": width, "height": 900}, bypass_csp=True)
        tab = context.new_page()
        for page in pages:
            found = []
            for whole in (True, False):
                if not whole:
                    tab.route(re.compile(r"/assets/(more|tints)\."), lambda route: route.fulfill(body="", content_type="text/css"))
                tab.goto(server.address + page.url, wait_until="load")
                tab.wait_for_function("document.fonts.status === 'loaded'")
                found.append(tab.evaluate(MEASURE))
                tab.unroute_all()
            assert [(one, other) for one, other in zip(*found, strict=True) if one != other] == [], page.url
        context.close()
