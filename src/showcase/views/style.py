"""The theme's own page: what every part of it looks like, shown with this directory's members and a few made-up lines."""

from __future__ import annotations

from dataclasses import replace

from ..model import Said
from ..shown import AwardView, ClientView, CredentialView, MemberCard, Pager, ProjectCard, Reason, StyleView
from .scene import Scene

# Of how many members and works the examples are chosen.
_CONSIDERED = 200
_LONG = "Donaudampfschifffahrtsgesellschaft"


def style_view(scene: Scene) -> StyleView:
    """Return one of everything that a theme gives its look to."""
    tongue = scene.tongue
    home = scene.url("home")
    names = [
        scene.own(_LONG),
        *(scene.sector(id).name for id in scene.directory.sectors),
        *(scene.service(id).label for id in scene.directory.services),
    ]
    other = next((language.code for language in scene.settings.languages if language.code != tongue.code), tongue.code)
    works = _works(scene)
    return StyleView(
        cards=_cards(scene),
        works=works,
        picture=next((card.picture for card in works if card.picture), None),
        facets=scene.facets(scene.lists.of)[:3],
        counted=tuple(scene.counted("canton", one.id, tongue.pick(one.name)) for one in list(scene.directory.cantons.values())[:6]),
        letters=scene.letters("C"),
        pager=Pager(3, 7, 312, home, home, home, home),
        awards=(AwardView(_LONG, "Jury", "2026", home, None), AwardView("Prix", "", "2019", "", None)),
        credentials=(CredentialView("ISO 20121", "Jury", "", tongue.date(scene.today)),),
        clients=(ClientView("Klappstuhl AG", tongue.country("CH"), ""), ClientView(_LONG, "", home)),
        reasons=(
            *(
                Reason(kind, names[at % len(names)])
                for at, kind in enumerate(("together", "partner", "service", "language", "place", "client", "sector"))
            ),
            Reason("beside", names[-1], names[-2 % len(names)], 1),
            Reason("beside", names[-1], names[-2 % len(names)], 12),
        ),
        foreign=Said(_LONG, other),
    )


def _cards(scene: Scene) -> tuple[MemberCard, ...]:
    """Choose a member with a picture, one without, and the one with the longest name."""
    ids = scene.lists.members[:_CONSIDERED]
    cards = [scene.card(id) for id in ids]
    shown = [next((card for card in cards if card.picture), None), next((card for card in cards if not card.picture), None)]
    shown.append(max(cards, key=lambda card: len(card.name.words), default=None))
    return tuple({card.id: card for card in shown if card}.values())


def _works(scene: Scene) -> tuple[ProjectCard, ...]:
    """Choose a broad work, an upright one, and show one as if it had no picture."""
    cards = [scene.project_card(key) for key in scene.lists.projects[:_CONSIDERED]]
    broad = next((card for card in cards if card.picture and card.picture.width > card.picture.height), None)
    upright = next((card for card in cards if card.picture and card.picture.width < card.picture.height), None)
    return (*filter(None, (broad, upright)), *(replace(card, picture=None) for card in cards[:1]))
