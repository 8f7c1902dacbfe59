"""Addresses last: what was published leads somewhere sensible in every language, or the build says what to add."""

from __future__ import annotations

import re
import shutil

import pytest

from conftest import Site, member

WORK = """--- content/members/studio-kanton/projects/box.yaml
title: Box
year: 2025
images: [{src: images/box.svg, alt: A box}]
--- content/members/studio-kanton/images/box.svg
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2000 1000"><rect width="2000" height="1000"/></svg>
"""


@pytest.fixture
def known(site) -> Site:
    """A site of two members whose addresses have been recorded."""
    tiny: Site = site(member() + WORK + member("beta", "Beta", services="[branding]"))
    done = tiny.run("addresses", "--lang", "en")
    assert done.status == 0 and re.fullmatch(r"Addresses: \d+ lines new or other\.\n", done.text)
    return tiny


def ledger(site: Site) -> str:
    return (site.root / "content/addresses.lock").read_text("utf-8")


def published(site: Site) -> bool:
    """Build; new addresses that are not recorded yet are no hindrance."""
    return not set(site.build().codes) - {"ledger-behind"}


def rename(site: Site, new: str = "kanton", **fields: str) -> None:
    shutil.copytree(site.root / "content/members/studio-kanton", site.root / f"content/members/{new}")
    shutil.rmtree(site.root / "content/members/studio-kanton")
    site.write(member(new, "Kanton", **fields))


def rules(site: Site) -> dict[str, str]:
    """The redirects that a host is told; each has a page for hosts that are told nothing."""
    found = {}
    for line in site.page("_redirects").splitlines():
        old, new, status = line.split()
        assert status == "301"
        page = site.page(f"{old[1:]}index.html")
        assert f'content="0; url={new}"' in page and f'<a href="{new}">' in page and 'content="noindex"' in page
        assert f'<link rel="canonical" href="https://tiny.example{new}">' in page
        assert (site.root / f"output{new}index.html").is_file()
        found[old] = new
    return found


def test_the_ledger_holds_every_address_once_and_in_order_and_is_up_to_date_then(known):
    lines = ledger(known).splitlines()[1:]
    assert lines == sorted(lines)
    assert "fr/membres/studio-kanton/ member studio-kanton" in lines
    assert "en/works/studio-kanton/box/ project studio-kanton box" in lines
    assert known.run("addresses", "--check").status == 0
    known.write(member("gamma", "Gamma"))
    assert known.run("addresses", "--check").status == 1
    (advice,) = known.build().problems
    assert advice["code"] == "ledger-behind" and advice["severity"] == "advice" and "showcase addresses" in advice["hint"]


def test_a_renamed_member_without_an_alias_stops_the_build_with_the_line_to_add(known):
    rename(known)
    done = known.build()
    assert done.status == 1 and done.codes == ["address-vanished"]
    (problem,) = done.problems
    assert problem["hint"].startswith("If content/members/kanton/member.yaml takes its place, add the line aliases: [studio-kanton] there.")
    for lang in ("fr", "de", "lb"):
        assert "aliases: [studio-kanton]" in known.run("check", "--lang", lang).text


def test_an_alias_leads_from_all_former_addresses_in_all_languages(known):
    rename(known, aliases="[studio-kanton]")
    assert published(known)
    assert rules(known) == {
        "/en/members/studio-kanton/": "/en/members/kanton/",
        "/fr/membres/studio-kanton/": "/fr/membres/kanton/",
        "/en/works/studio-kanton/box/": "/en/works/kanton/box/",
        "/fr/realisations/studio-kanton/box/": "/fr/realisations/kanton/box/",
        # What others frame, and what the member took along, too.
        "/en/members/studio-kanton/kit/": "/en/members/kanton/kit/",
        "/fr/membres/studio-kanton/kit/": "/fr/membres/kanton/kit/",
        "/en/embed/members/studio-kanton/": "/en/embed/members/kanton/",
        "/fr/cadre/membres/studio-kanton/": "/fr/cadre/membres/kanton/",
    }
    assert '<html lang="fr"' in known.page("fr/membres/studio-kanton/") and "Cette page a déménagé." in known.page(
        "fr/membres/studio-kanton/"
    )
    assert "studio-kanton" not in known.page("sitemap.xml")
    assert "location = /fr/membres/studio-kanton/ { return 301 /fr/membres/kanton/; }" in known.page("_nginx.conf")
    assert "redir /fr/membres/studio-kanton/ /fr/membres/kanton/ 301" in known.page("_caddy.conf")


def test_an_alias_leads_on_without_a_ledger_too(site):
    tiny = site(member("kanton", "Kanton", aliases="[studio-kanton]"))
    assert tiny.build().codes == []
    assert rules(tiny) == {
        "/en/members/studio-kanton/": "/en/members/kanton/",
        "/fr/membres/studio-kanton/": "/fr/membres/kanton/",
        "/en/embed/members/studio-kanton/": "/en/embed/members/kanton/",
        "/fr/cadre/membres/studio-kanton/": "/fr/cadre/membres/kanton/",
    }


def test_kits_that_a_site_gives_up_lead_to_their_members(known):
    with (known.root / "content/site.yaml").open("a") as settings:
        settings.write("kit: no\n")
    assert published(known)
    assert (
        rules(known)["/fr/membres/studio-kanton/kit/"] == rules(known)["/fr/cadre/membres/studio-kanton/"] == "/fr/membres/studio-kanton/"
    )


def test_a_work_that_is_gone_leads_to_its_maker_and_a_renamed_one_to_itself(known):
    folder = known.root / "content/members/studio-kanton/projects"
    shutil.move(folder / "box.yaml", folder / "crate.yaml")
    known.build()
    assert rules(known)["/en/works/studio-kanton/box/"] == "/en/members/studio-kanton/"
    (folder / "crate.yaml").write_text((folder / "crate.yaml").read_text() + "aliases: [box]\n")
    known.build()
    assert rules(known)["/fr/realisations/studio-kanton/box/"] == "/fr/realisations/studio-kanton/crate/"


def test_a_sector_or_service_with_another_name_keeps_its_old_addresses_leading_to_it(known):
    sector = known.root / "content/sectors/design/sector.yaml"
    sector.write_text(sector.read_text().replace("fr: Design}", "fr: Création}").replace("en: Packaging,", "en: Boxes and bags,"))
    assert published(known)
    found = rules(known)
    assert found["/fr/secteurs/design/"] == "/fr/secteurs/creation/"
    assert found["/fr/secteurs/design/emballage/"] == "/fr/secteurs/creation/emballage/"
    assert found["/en/sectors/design/packaging/"] == "/en/sectors/design/boxes-and-bags/"


def test_a_service_with_another_id_asks_for_its_alias(known):
    sector = known.root / "content/sectors/design/sector.yaml"
    sector.write_text(
        sector.read_text().replace("{id: packaging, name: {en: Packaging, fr: Emballage}", "{id: wraps, name: {en: Wraps, fr: Papiers}")
    )
    known.write(member(services="[wraps]") + member("beta", "Beta", services="[wraps]"))
    assert known.build().codes == ["address-vanished"]
    sector.write_text(sector.read_text().replace("{id: wraps,", "{id: wraps, aliases: [packaging],"))
    assert published(known)
    assert rules(known)["/fr/secteurs/design/emballage/"] == "/fr/secteurs/design/papiers/"


def test_a_language_that_is_taken_away_leads_to_the_main_one(known):
    # As if the site had once been Portuguese too.
    (known.root / "content/addresses.lock").write_text(ledger(known) + "pt/ home\npt/membros/studio-kanton/ member studio-kanton\n")
    assert published(known)
    found = rules(known)
    assert found["/pt/membros/studio-kanton/"] == "/en/members/studio-kanton/"
    assert found["/pt/"] == "/en/"


def test_every_page_of_a_language_taken_out_of_the_site_leads_to_the_same_page_in_the_main_one(known):
    before = dict(line.split(" ", 1) for line in ledger(known).splitlines()[1:])
    settings = known.root / "content/site.yaml"
    settings.write_text(settings.read_text("utf-8").replace("  - {code: fr, name: Français}\n", ""), "utf-8")
    # What is still written in it is told, file by file.
    told = {(one["path"], one["code"]) for one in known.build().problems}
    assert {("content/pages/about/about.fr.md", "unknown-suffix"), ("content/places.yaml", "unknown-language")} <= told
    (known.root / "content/pages/about/about.fr.md").unlink()
    for path, _ in told - {("content/pages/about/about.fr.md", "unknown-suffix")}:
        words = (known.root / path).read_text("utf-8")
        (known.root / path).write_text(re.sub(r", fr: (\[[^]]*\]|[^,}]*)", "", words), "utf-8")
    assert published(known)
    found = rules(known)
    assert found.keys() == {f"/{address}" for address in before if address.startswith("fr/")}
    assert {address: before[new[1:]] for address, new in found.items()} == {address: before[address[1:]] for address in found}


def test_who_has_left_is_told_so_politely_and_is_nowhere_else(known):
    known.write(member(status="alumni"))
    assert published(known)
    for path, words in {"en/members/studio-kanton/": "No longer here", "fr/membres/studio-kanton/": "a quitté le répertoire"}.items():
        page = known.page(path)
        assert words in page and '<meta name="robots" content="noindex">' in page and "Studio Kanton" not in page
    assert "No longer here" in known.page("en/works/studio-kanton/box/")
    elsewhere = {path for path, data in known.published().items() if b"studio-kanton" in data and "/studio-kanton/" not in path}
    assert elsewhere == {"_nginx.conf", "_caddy.conf"}
    assert "location = /en/members/studio-kanton/ { error_page 410 /en/members/studio-kanton/index.html; return 410; }" in known.page(
        "_nginx.conf"
    )


def test_who_has_left_stays_so_while_others_change(known):
    known.write(member(status="alumni"))
    known.build()
    known.write(member("beta", "Beth", services="[branding]"))
    assert published(known)
    assert "No longer here" in known.page("en/members/studio-kanton/")
    known.write(member())
    assert published(known)
    assert "Boxes with a good lid" in known.page("en/members/studio-kanton/") and "410" not in known.page("en/members/studio-kanton/")
    assert not (known.root / "output/_nginx.conf").exists()


def test_who_is_deleted_must_be_said_to_be_gone(known):
    shutil.rmtree(known.root / "content/members/studio-kanton")
    assert known.build().codes == ["address-vanished"]
    assert known.run("addresses", "--gone", "member/studio-kanton").status == 0
    assert "fr/membres/studio-kanton/ gone" in ledger(known) and "en/works/studio-kanton/box/ gone" in ledger(known)
    assert published(known)
    assert "No longer here" in known.page("en/members/studio-kanton/")


def test_lists_that_become_shorter_lead_to_their_beginning(known):
    (known.root / "content/addresses.lock").write_text(ledger(known) + "en/members/page-9/ members 9\nfr/par/budget/x/ facet budget x 1\n")
    assert published(known)
    assert rules(known) == {"/en/members/page-9/": "/en/members/", "/fr/par/budget/x/": "/fr/par/"}


def test_a_line_that_is_no_address_is_told_at_its_line(known):
    (known.root / "content/addresses.lock").write_text("# note\n<<<<<<< HEAD\nen/members/beta/ member beta\n")
    (problem,) = known.build().problems
    assert (problem["code"], problem["line"]) == ("ledger-line", 2)


def test_what_moved_is_written_once_and_kept_while_nothing_changes(known):
    rename(known, aliases="[studio-kanton]")
    known.build()
    again = known.build().report
    assert again["written"] == [] and again["removed"] == []
    known.write(member("kanton", "Kanton"))
    assert known.build().codes == ["address-vanished"]


def test_a_ledger_grows_as_large_as_it_must_and_forgets_nothing(known):
    old = "".join(f"pt/{'x' * 60}-{number}/ member studio-kanton\n" for number in range(3000))
    (known.root / "content/addresses.lock").write_text(ledger(known) + old)
    assert len(ledger(known)) > 200_000
    known.write(member("gamma", "Gamma"))
    assert known.run("addresses").status == 0
    assert set(old.splitlines()) < set(ledger(known).splitlines()) and "en/members/gamma/ member gamma" in ledger(known)
    rename(known)
    assert known.check().codes == ["address-vanished"]
