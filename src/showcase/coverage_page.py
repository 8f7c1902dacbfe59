"""How far texts are translated, as one page for staff: a whole HTML file that needs nothing else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from jinja2 import Environment, StrictUndefined

from .coverage import share, state_words
from .translations import STATES, Coverage, Phrase, by_entry, sums

_CSS = """
:root { color-scheme: light dark; --ground: #fff; --ink: #1c1c1a; --soft: #5b5b55; --line: #d9d8d2; --bar: #2f6f5e;
  --stale: #8c2f00; --stale-ground: #fbe9df; --gone-ground: #f3f2ee }
@media (prefers-color-scheme: dark) { :root { --ground: #171815; --ink: #eceae2; --soft: #a9a89e; --line: #3a3b36; --bar: #6fbfa5;
  --stale: #ffb38a; --stale-ground: #3d2417; --gone-ground: #22231f } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 76rem; padding: 2rem clamp(1rem, 4vw, 3rem) 4rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif }
h1 { font-size: 1.75rem; line-height: 1.2; margin-block: 0 1.5rem; text-wrap: balance }
h2 { font-size: 1.25rem; margin-block: 3rem .75rem }
p { max-width: 44rem }
.note { border-inline-start: 3px solid var(--line); padding-inline-start: 1rem; color: var(--soft) }
.scroll { overflow-x: auto }
table { border-collapse: collapse; font-variant-numeric: tabular-nums }
caption { text-align: start; color: var(--soft); padding-block-end: .5rem }
th, td { text-align: start; padding: .375rem .875rem .375rem 0; border-block-end: 1px solid var(--line); vertical-align: top }
th { font-weight: 600 }
.n { text-align: end }
.bar { white-space: nowrap }
meter { inline-size: 6rem; vertical-align: middle; accent-color: var(--bar) }
.stale { color: var(--stale); background: var(--stale-ground); padding-inline: .375rem; border-radius: .25rem }
.fallback, .identical { color: var(--soft) }
article { border-block-end: 1px solid var(--line); padding-block: 1rem }
article > h3 { font-size: 1rem; margin: 0; overflow-wrap: anywhere }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 1rem 2rem; margin-block: .75rem 0 }
dt { color: var(--soft); font-size: .875rem }
dd { margin: 0; white-space: pre-line; overflow-wrap: anywhere }
details { border-block-end: 1px solid var(--line) }
summary { padding-block: .5rem; cursor: pointer }
summary .stale { margin-inline-start: .75rem }
details table { margin-block: .25rem 1.5rem; font-size: .875rem }
@media print { details:not([open]) { display: none } }
"""

_PAGE = """<!doctype html>
<html lang="{{ lang }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>{{ say.title }}</title>
<style>{{ css|safe }}</style>
</head>
<body>
<h1>{{ say.title }}</h1>
{% if broken %}<p class="note">{{ say.broken }}</p>
{% endif %}
{% if not entries %}<p>{{ say.nothing }}</p>
{% endif %}
<div class="scroll"><table>
<thead><tr><th scope="col">{{ say.language }}<th scope="col" class="n">{{ say.texts }}
{%- for state in states %}<th scope="col" class="n">{{ say[state] }}{% endfor %}<th scope="col">{{ say.covered }}</thead>
<tbody>
{% for language, one in languages %}
<tr><th scope="row" lang="{{ language.code }}">{{ language.name }}<td class="n">{{ one.texts }}
{%- for state in states %}<td class="n">{{ one.states[state] }}{% endfor -%}
<td class="bar"><meter min="0" max="{{ one.texts or 1 }}" value="{{ one.written }}">{{ share(one) }}</meter> {{ share(one) }}
{% endfor %}
</tbody></table></div>
{% if unmarked %}<p class="note">{{ say.unmarked.format(count=unmarked) }}</p>
{% endif %}
<h2>{{ say["stale-title"] }}</h2>
<p>{{ say["stale-about"] if stale else say["stale-none"] }}</p>
{% for one in stale %}
<article>
<h3>{{ one.file }}, {{ one.field }}: <span class="stale">{{ one.lang }}</span></h3>
<dl class="pair">
<div><dt>{{ say["now-original"] }} ({{ one.source.lang }})<dd lang="{{ one.source.lang }}">{{ one.source.words }}</div>
<div><dt>{{ say["now-translation"] }} ({{ one.lang }})<dd lang="{{ one.lang }}">{{ one.words }}</div>
</dl>
</article>
{% endfor %}
<h2>{{ say.all }}</h2>
{% for entry, phrases in entries %}
{% set found = sums(phrases) %}
{% set old = found.values()|sum(attribute="states.stale") %}
<details{{ " open" if entries|length == 1 }}>
<summary>{{ entry }}
{%- for language, _ in languages %} · {{ language.code }} {{ share(found[language.code]) }}{% endfor %}
{%- if old %} <span class="stale">{{ say.stale }}: {{ old }}</span>{% endif %}</summary>
<div class="scroll"><table>
<thead><tr><th scope="col">{{ say.field }}
{%- for language, _ in languages %}<th scope="col" lang="{{ language.code }}">{{ language.name }}{% endfor %}</thead>
<tbody>
{% for field, cells in fields(phrases).items() %}
<tr><th scope="row">{{ field }}{% for one in cells %}<td><span class="{{ one.state }}">{{ words(one, say) }}</span>{% endfor +%}
{% endfor %}
</tbody></table></div>
</details>
{% endfor %}
</body>
</html>
"""


def as_html(coverage: Coverage, say: Mapping[str, str], lang: str) -> str:
    """Return the page: the sums, every translation that is out of date beside its original, and every entry to unfold."""
    found = sums(coverage.phrases)
    page = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True).from_string(_PAGE)
    return page.render(
        lang=lang,
        say=say,
        css=_CSS,
        states=STATES,
        broken=coverage.broken,
        languages=[(language, found[language.code]) for language in coverage.languages if language.code in found],
        unmarked=sum(one.unmarked for one in found.values()),
        stale=[one for one in coverage.phrases if one.state == "stale"],
        entries=list(by_entry(coverage.phrases).items()),
        sums=sums,
        share=share,
        words=state_words,
        fields=_fields,
    )


def _fields(phrases: Sequence[Phrase]) -> dict[str, list[Phrase]]:
    found: dict[str, list[Phrase]] = {}
    for one in phrases:
        found.setdefault(one.field, []).append(one)
    return found
