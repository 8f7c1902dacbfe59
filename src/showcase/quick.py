"""Jinja, quicker where a page calls most: macros, words of the interface, and what is the same on many pages."""

from __future__ import annotations

from collections.abc import Callable, Hashable, MutableMapping
from functools import cache
from types import BuiltinFunctionType, CodeType, FunctionType, MethodType
from typing import Any

from jinja2 import Environment, Template
from jinja2.compiler import CodeGenerator, Frame
from jinja2.environment import TemplateModule
from jinja2.nodes import Call
from jinja2.runtime import Context, Macro
from jinja2.utils import missing
from markupsafe import Markup, escape

from .i18n import Messages

try:
    from markupsafe._speedups import _escape_inner as _escaped
except ImportError:  # Another markupsafe, or one that was not compiled.
    _escaped = escape

_PLAIN = (FunctionType, MethodType, BuiltinFunctionType)


class QuickContext(Context):
    """Calls macros and plain functions as `Context` does, without asking each time what kind of thing they are.

    A page makes hundreds of such calls. What is not of the common kinds is left to Jinja, mistakes included.
    """

    def call(self, callee: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
        """Call with the arguments of a template's expression; templates are always autoescaped."""
        if type(callee) is Macro and not (callee.caller or callee.catch_kwargs or callee.catch_varargs):
            left = len(callee.arguments) - len(args)
            if not kwargs and left >= 0:
                # What a macro returns is a text: the one way to make it Markup that does not ask.
                return str.__new__(Markup, callee._func(*args, *(missing,) * left))
            rest = callee.arguments[len(args) :]
            if left >= 0 and kwargs.keys() <= set(rest):
                return str.__new__(Markup, callee._func(*args, *[kwargs.get(name, missing) for name in rest]))
        elif type(callee) in _PLAIN and getattr(callee, "jinja_pass_arg", None) is None:
            return callee(*args, **kwargs)
        return super().call(callee, *args, **kwargs)


class QuickCode(CodeGenerator):
    """Writes calls without the variables of loops and blocks, which only functions that are given Jinja's context see; there are none."""

    def visit_Call(self, node: Call, frame: Frame, forward_caller: bool = False) -> None:
        """Write a call."""
        outside = frame.copy()
        outside.loop_frame = outside.block_frame = False
        super().visit_Call(node, outside, forward_caller=forward_caller)


class QuickTemplate(Template):
    """Puts out texts as `Template` does, without making Markup of each before they are joined to one text; a page has two hundred."""

    @classmethod
    def from_code(
        cls,
        environment: Environment,
        code: CodeType,
        globals: MutableMapping[str, Any],
        uptodate: Callable[[], bool] | None = None,
    ) -> Template:
        """Return a template of its compiled code, which escapes nothing but what it puts out."""
        template = super().from_code(environment, code, globals, uptodate)
        template.root_render_func.__globals__["escape"] = _put_out
        return template

    def _get_default_module(self, ctx: Context | None = None) -> TemplateModule:
        # All templates of an environment have the same globals, which Jinja would compare at every import.
        return super()._get_default_module()


def _put_out(value: Any) -> str:
    kind = type(value)
    if kind is str:
        return _escaped(value)
    text: str = value if kind is Markup else escape(value)
    return text


def interface_words(messages: Messages) -> dict[str, Callable[..., Markup]]:
    """Return the functions by which templates name words of the interface, as Jinja's "newstyle" has them.

    Messages are part of the program and may hold markup; what is put into them is escaped. A percent sign stands twice.
    """

    @cache
    def plain(message: str) -> Markup:
        return Markup(messages.gettext(message)) % {}

    def gettext(message: str, /, **variables: Any) -> Markup:
        return Markup(messages.gettext(message)) % variables if variables else plain(message)

    def ngettext(singular: str, plural: str, num: int, /, **variables: Any) -> Markup:
        return Markup(messages.ngettext(singular, plural, num)) % {"num": num, **variables}

    def pgettext(context: str, message: str, /, **variables: Any) -> Markup:
        return Markup(messages.pgettext(context, message)) % {"context": context, **variables}

    def npgettext(context: str, singular: str, plural: str, num: int, /, **variables: Any) -> Markup:
        return Markup(messages.npgettext(context, singular, plural, num)) % {"context": context, "num": num, **variables}

    return {"_": gettext, "gettext": gettext, "ngettext": ngettext, "pgettext": pgettext, "npgettext": npgettext}


def once() -> Callable[..., Markup]:
    """Return a function that calls a macro and keeps what it returned for the next time: `{{ once(member_row, card, lang) }}`.

    A macro that a template imports knows nothing but its arguments, which are values that never change.
    """
    known: dict[Hashable, Markup] = {}

    def call(macro: Macro, *args: Hashable) -> Markup:
        key = macro, args
        if key not in known:
            known[key] = Markup(macro(*args))
        return known[key]

    return call
