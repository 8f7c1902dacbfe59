"""Who leaves is gone, and who did not agree was never there."""

import shutil

from conftest import TODAY, member

CONTACT = "{name: Josefine Weissenfels, email: josefine@weissenfels.example}"


def found(site, words: bytes, *places: str) -> list[str]:
    """The files that hold some words, in whatever the site's folder holds or in some places of it."""
    files = (file for place in places or (".",) for file in (site.root / place).rglob("*") if file.is_file())
    return sorted(file.relative_to(site.root).as_posix() for file in files if words in file.read_bytes() or words in str(file).encode())


def clear(site) -> None:
    for place in (".showcase", ".output.standby"):
        shutil.rmtree(site.root / place)


def test_of_a_member_who_left_nothing_is_left_on_the_machine_that_builds(site):
    tiny = site(member("other", "Other") + member("weissenfels", "Weissenfels"))
    tiny.write("--- content/members/weissenfels/about.en.md\nThe house of Weissenfels.\n")
    assert tiny.build().status == 0
    assert found(tiny, b"eissenfels", "output") and found(tiny, b"eissenfels", ".showcase")
    shutil.rmtree(tiny.root / "content/members/weissenfels")
    # What docs/privacy.md says.
    clear(tiny)
    assert tiny.build().status == 0
    clear(tiny)
    assert found(tiny, b"eissenfels") == []


def test_a_member_who_has_left_is_named_nowhere(site):
    tiny = site(member("other", "Other") + member("house", "Weissenfels", status="alumni"))
    assert tiny.build().status == 0
    assert found(tiny, b"eissenfels", "output") == []


def test_a_person_who_did_not_agree_is_nowhere_and_the_member_is_told(site):
    consent = f"{{by: Jo, on: {TODAY}, scope: [entry]}}"
    tiny = site(member("house", "House", contact=CONTACT, consent=consent))
    built = tiny.build()
    assert built.codes == ["contact-without-consent"]
    assert found(tiny, b"eissenfels", "output") == []
