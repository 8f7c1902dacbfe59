"""The pictures of the members' guide (docs/members*.md), drawn in the four languages with the words that showcase itself uses.

    python -m tools.figures

Writes docs/pictures/<figure>.<language>.svg, as wide as a phone, for light and dark. What the check answers is what it answers: the
file that is drawn is read. Where a forge's buttons are drawn they have GitHub's words, in a look of nobody's own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path
from textwrap import wrap

from showcase.source import read_yaml
from showcase.wording import LANGUAGES, tell, words

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "docs" / "pictures"
WIDTH, EDGE, SMALL, CELL = 400, 16, 12.5, 7.4
PATH = "content/members/leem-a-feier/member.yaml"
FIRST = 28
FILE = """website: https://leemafeier.example
email: josee@leemafeier.example
phone: {phone}
social:
  instagram: https://instagram.example/leem
languages: [fr, lb, en]
"""
OLD, NEW = "+352 621 000 152", "+352 621 000 187"
MEMBERS = {"en": "members", "fr": "membres", "de": "mitglieder", "lb": "memberen"}
LINKS = {
    "en": ("The small print", "Edit this entry", "Suggest a correction"),
    "fr": ("En détail", "Modifier cette fiche", "Proposer une correction"),
    "de": ("Das Kleingedruckte", "Diesen Eintrag bearbeiten", "Korrektur vorschlagen"),
    "lb": ("Am Detail", "Dës Säit änneren", "Eng Korrektur virschloen"),
}
MESSAGE = {
    "en": "New telephone number",
    "fr": "Nouveau numéro de téléphone",
    "de": "Neue Telefonnummer",
    "lb": "Nei Telefonsnummer",
}
TITLES = {
    "edit-link": {
        "en": "The end of a member's page, with the link to edit the entry",
        "fr": "La fin de la page d’un membre, avec le lien pour modifier la fiche",
        "de": "Das Ende der Seite eines Mitglieds, mit dem Link zum Bearbeiten des Eintrags",
        "lb": "D’Enn vun der Säit vun engem Member, mam Link fir d’Säit z’änneren",
    },
    "phone-line": {
        "en": "The entry's file, the line with the telephone number marked",
        "fr": "Le fichier de la fiche, la ligne du numéro de téléphone mise en évidence",
        "de": "Die Datei des Eintrags, die Zeile mit der Telefonnummer ist markiert",
        "lb": "De Fichier vun der Säit, d’Zeil mat der Telefonsnummer ass markéiert",
    },
    "propose": {
        "en": "The two buttons that propose the change",
        "fr": "Les deux boutons qui proposent la modification",
        "de": "Die zwei Knöpfe, mit denen die Änderung vorgeschlagen wird",
        "lb": "Déi zwee Knäppercher, mat deenen d’Ännerung virgeschloe gëtt",
    },
    "answer-good": {
        "en": "The check's answer when all is well",
        "fr": "La réponse de la vérification quand tout va bien",
        "de": "Die Antwort der Prüfung, wenn alles stimmt",
        "lb": "D’Äntwert vun der Kontroll, wann alles stëmmt",
    },
    "answer-wrong": {
        "en": "The check's answer when something is wrong, with the line and what to write instead",
        "fr": "La réponse de la vérification en cas d’erreur, avec la ligne et ce qu’il faut écrire",
        "de": "Die Antwort der Prüfung, wenn etwas nicht stimmt, mit der Zeile und dem, was dort stehen soll",
        "lb": "D’Äntwert vun der Kontroll, wann eppes net stëmmt, mat der Zeil an deem, wat do soll stoen",
    },
}
STYLE = """
.g{fill:#fff}.b{fill:#f4f3ef}.l{stroke:#d2d0c8;fill:none}.t{fill:#1d1d1b}.q{fill:#63625b}.f{fill:#e6e4dd}.k{fill:#8a3b12}
.h{fill:#fff0c9}.r{fill:none;stroke:#b3261e;stroke-width:2.5}.p{fill:#1f6f43}.w{fill:#fff}.e{fill:#b3261e}.a{fill:#0b57a4}
@media(prefers-color-scheme:dark){.g{fill:#1a1b18}.b{fill:#252622}.l{stroke:#474840}.t{fill:#efede6}.q{fill:#aaa99f}.f{fill:#33342f}
.k{fill:#f0a878}.h{fill:#4a3c12}.r{stroke:#ff8a80}.p{fill:#2f8a58}.e{fill:#ff8a80}.a{fill:#8ec5ff}}
text{font:14px system-ui,-apple-system,"Segoe UI",sans-serif}.m{font:12.5px ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace}
.s{font-weight:600}
""".replace("\n", "")


def text(x: float, y: float, said: str, kind: str = "t") -> str:
    """Return a line of words."""
    return f'<text class="{kind}" x="{x:g}" y="{y:g}">{escape(said, quote=False)}</text>'


def typed(x: float, y: float, said: str, kind: str = "t") -> str:
    """Return a line as it stands in a file: every sign as wide as the next, whatever the font."""
    bare = said.lstrip(" ")
    x += CELL * (len(said) - len(bare))
    width = f'textLength="{CELL * len(bare):g}"'
    return f'<text class="m {kind}" x="{x:g}" y="{y:g}" {width}>{escape(bare, quote=False)}</text>' if bare else ""


def box(x: float, y: float, width: float, height: float, kind: str, round: float = 6) -> str:
    """Return a rectangle."""
    return f'<rect class="{kind}" x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" rx="{round:g}"/>'


def button(x: float, y: float, said: str) -> str:
    """Return a button with a ring around it: this is the one to press."""
    width = 8.6 * len(said) + 24
    middle = f'<text class="w s" x="{x + width / 2:g}" y="{y + 22:g}" text-anchor="middle">{escape(said)}</text>'
    return box(x, y, width, 34, "p") + middle + box(x - 5, y - 5, width + 10, 44, "r", 10)


def paragraph(x: float, y: float, said: str, kind: str = "t", most: int = 49) -> tuple[str, float]:
    """Return words on as many lines as they need, and where the next thing may stand."""
    lines = wrap(said, most, break_long_words=False, break_on_hyphens=False)
    return "".join(text(x, y + 20 * number, line, kind) for number, line in enumerate(lines)), y + 20 * len(lines)


def frame(height: float, title: str, inside: str) -> str:
    """Return a whole drawing."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height:g}" viewBox="0 0 {WIDTH} {height:g}" role="img">'
        f"<title>{escape(title)}</title><style>{STYLE}</style>{box(0.5, 0.5, WIDTH - 1, height - 1, 'g', 12)}{inside}"
        f"{box(0.5, 0.5, WIDTH - 1, height - 1, 'l', 12)}</svg>\n"
    )


def edit_link(lang: str) -> tuple[float, str]:
    """Draw the end of a member's page in a browser."""
    heading, edit, correct = LINKS[lang]
    address = f"creative.example/{lang}/{MEMBERS[lang]}/leem-a-feier"
    wide = 7.2 * len(edit)
    parts = [
        box(EDGE, 14, WIDTH - 2 * EDGE, 30, "b", 15) + text(EDGE + 16, 34, address, "q"),
        text(EDGE, 84, "Leem a Feier", "t s") + text(EDGE, 106, f"{OLD} · josee@leemafeier.example", "a"),
        f'<path class="l" d="M{EDGE} 128h{WIDTH - 2 * EDGE}"/>',
        text(EDGE, 154, heading, "t s") + box(EDGE, 168, 330, 9, "f", 4) + box(EDGE, 185, 210, 9, "f", 4),
        text(EDGE + 8, 221, edit, "a") + text(EDGE + wide + 34, 221, correct, "q"),
        box(EDGE - 2, 201, wide + 20, 32, "r", 8),
    ]
    return 252, "".join(parts)


def lines_of_file(phone: str, top: float) -> Iterator[str]:
    """Yield the lines of the entry's file, the one with the telephone number marked."""
    for number, line in enumerate(FILE.format(phone=phone).splitlines()):
        y = top + 22 * number
        if line.startswith("phone"):
            yield box(1, y - 16, WIDTH - 2, 22, "h", 0)
        yield typed(12, y, str(FIRST + number), "q")
        name, colon, value = line.partition(": ")
        start = 40
        yield typed(start, y, name + colon.rstrip() if colon else line, "k")
        if colon:
            yield typed(start + CELL * len(name + colon), y, value)


def phone_line(lang: str) -> tuple[float, str]:
    """Draw the file in the forge's editor."""
    start = 40 + CELL * len("phone: ")
    parts = [
        box(1, 1, WIDTH - 2, 56, "b", 11) + text(EDGE, 34, "member.yaml", "t s"),
        button(224, 12, "Commit changes…"),
        *lines_of_file(NEW, 84),
        box(start - 5, 110, CELL * len(NEW) + 10, 24, "r", 6),
    ]
    return 216, "".join(parts)


def propose(lang: str) -> tuple[float, str]:
    """Draw the forge's question what the change is, and the button of the page after it."""
    parts = [
        text(EDGE, 36, "Propose changes", "t s"),
        text(EDGE, 64, "Commit message", "q") + box(EDGE, 74, WIDTH - 2 * EDGE, 34, "l") + text(EDGE + 12, 96, MESSAGE[lang]),
        button(EDGE + 5, 126, "Propose changes"),
        f'<path class="l" d="M0 182h{WIDTH}"/>',
        text(EDGE, 214, MESSAGE[lang], "t s") + box(EDGE, 228, 220, 9, "f", 4),
        button(EDGE + 5, 256, "Create pull request"),
    ]
    return 310, "".join(parts)


def answer_good(lang: str) -> tuple[float, str]:
    """Draw the answer of the check to a change without mistakes."""
    said = words(lang)["counts"].format(errors=0, warnings=0, advice=0)
    tick = '<circle class="p" cx="30" cy="32" r="14"/><path d="M23 32l5 5 9-10" fill="none" stroke="#fff" stroke-width="3"/>'
    return 92, tick + text(56, 37, "All checks have passed", "t s") + text(56, 68, said)


def answer_wrong(lang: str) -> tuple[float, str]:
    """Draw the answer of the check to a forgotten blank, as the check itself words it."""
    file = FILE.format(phone=NEW).replace("phone: ", "phone:")
    (found,) = read_yaml(file.encode(), PATH)[1]
    told = tell(found, lang)
    number, line = FIRST + found.where.line - 1, file.splitlines()[found.where.line - 1]
    grade = words(lang)[told.severity]
    cross = '<circle class="e" cx="30" cy="32" r="14"/><path d="M24 26l12 12M36 26l-12 12" stroke="#fff" stroke-width="3"/>'
    parts = [cross, text(56, 37, "Some checks were not successful", "t s")]
    parts.append(typed(EDGE, 78, f".../leem-a-feier/member.yaml:{number}:{found.where.column}", "q"))
    more, y = paragraph(EDGE, 106, f"{grade}{chr(160) if lang == 'fr' else ''}: {told.message}")
    parts += [more, box(1, y - 8, WIDTH - 2, 48, "b", 0), typed(12, y + 11, str(number), "q"), typed(40, y + 11, line)]
    parts.append(typed(40 + CELL * (found.where.column - 1), y + 29, "^" * (found.width or len(line) - found.where.column + 1), "k"))
    more, y = paragraph(EDGE, y + 66, f"→ {told.hint}", "t s")
    return y + 24, "".join([*parts, more, text(EDGE, y + 4, f"[{found.code}]", "q")])


FIGURES: dict[str, Callable[[str], tuple[float, str]]] = {
    "edit-link": edit_link,
    "phone-line": phone_line,
    "propose": propose,
    "answer-good": answer_good,
    "answer-wrong": answer_wrong,
}


def drawn() -> Iterator[tuple[str, str]]:
    """Yield every drawing with the name of its file."""
    for lang in LANGUAGES:
        for name, draw in FIGURES.items():
            height, inside = draw(lang)
            yield f"{name}.{lang}.svg", frame(height, TITLES[name][lang], inside)


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, drawing in drawn():
        (FOLDER / name).write_text(drawing, encoding="utf-8")
        print(FOLDER / name)
