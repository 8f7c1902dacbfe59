"""Templates mean what they mean to Jinja, however they are called."""

from __future__ import annotations

import jinja2
import pytest

from showcase.i18n import Messages
from showcase.quick import QuickCode, QuickContext, interface_words, once

MACROS = (
    '{% macro plain(a, b="-", c=()) %}<{{ a }}{{ b }}{{ c | length }}>{% endmacro %}'
    "{% macro around() %}[{{ caller() }}]{% endmacro %}"
    "{% macro many(a) %}{{ a }}{{ varargs | join }}{{ kwargs | length }}{% endmacro %}"
    '{% macro twice(a) %}{{ plain(a) }}{{ plain(b=a, a="&") }}{% endmacro %}'
)
CALLS = [
    '{{ plain("&") }}{{ plain("&", "&") }}{{ plain("&", c=[1]) }}{{ plain(b=1, a=2) }}',
    "{{ plain() }}",
    "{{ plain(1, 2, 3, 4) }}",
    "{{ plain(1, d=4) }}",
    "{{ plain(1, a=4) }}",
    "{% call around() %}<b>{% endcall %}",
    "{{ many(1, 2, 3, x=4) }}",
    '{{ twice("<") }}',
    "{% for n in [1, 2] %}{% set m = n %}{{ plain(m, loop.index) }}{{ cycler(1, 2).next() }}{% endfor %}",
    "{% block main %}{{ plain(word.upper()) }}{{ shout(word) }}{{ dict(a=1) | length }}{{ range(3) | list }}{% endblock %}",
    "{{ word() }}",
    "{{ missing(1) }}",
    "{{ here() }}{% set x = 1 %}{{ here() }}",
]


@jinja2.pass_context
def here(context):
    return sorted(name for name in context.get_all() if len(name) == 1)


def told(template, quick):
    environment = jinja2.Environment(autoescape=True, undefined=jinja2.StrictUndefined)
    if quick:
        environment.context_class, environment.code_generator_class = QuickContext, QuickCode
    try:
        return environment.from_string(MACROS + template).render(word="<word>", shout=lambda words: words + "!", here=here)
    except (TypeError, jinja2.UndefinedError) as error:
        return type(error), str(error)


@pytest.mark.parametrize("template", CALLS)
def test_every_call_means_what_it_means_to_jinja(template):
    assert told(template, quick=True) == told(template, quick=False)


def test_words_of_the_interface_are_put_together_as_jinja_does():
    forms = {("", "100%% of %(name)s"): ("100 %% vu(n) %(name)s",), ("", "one"): ("eent", "%(num)s"), ("path", "100%%"): ("%%",)}
    messages = Messages(forms)
    templates = [
        '{{ _("100%% of %(name)s", name=name) }}{{ gettext("unknown %%") }}',
        '{{ ngettext("one", "many", 1) }}{{ ngettext("one", "many", 7) }}{{ ngettext("%(num)s a", "%(num)s b", 2, num=3) }}',
        '{{ pgettext("path", "100%%") }}{{ pgettext("none", "%(context)s") }}',
        '{{ npgettext("none", "%(num)s one", "%(num)s many", 1) }}',
        "{% trans %}one{% endtrans %}{% trans count=3 %}{{ count }} a{% pluralize %}{{ count }} b{% endtrans %}",
    ]
    for template in templates:
        told = []
        for quick in (True, False):
            environment = jinja2.Environment(autoescape=True, extensions=["jinja2.ext.i18n"])
            environment.install_gettext_callables(
                messages.gettext, messages.ngettext, newstyle=True, pgettext=messages.pgettext, npgettext=messages.npgettext
            )
            if quick:
                environment.context_class = QuickContext
                environment.globals.update(interface_words(messages))
            told.append([environment.from_string(template).render(name="<b>") for _ in range(2)])
        assert told[0] == told[1]


def test_what_is_the_same_is_made_once():
    made = []
    environment = jinja2.Environment(autoescape=True)
    environment.globals.update(once=once(), note=lambda card: made.append(card) or "")
    template = environment.from_string(
        "{% macro row(card, lang) %}{{ note(card) }}<{{ card.0 }}>{% endmacro %}{% macro other(card, lang) %}!{% endmacro %}"
        '{{ once(row, card, "en") }}{{ once(row, card, "en") }}{{ once(row, ("b",), "en") }}{{ once(row, card, "fr") }}{{ once(other, card, "en") }}'
    )
    assert template.render(card=("<",)) == "<&lt;><&lt;><b><&lt;>!"
    assert made == [("<",), ("b",), ("<",)]
