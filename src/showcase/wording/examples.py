"""One example of every kind of problem: the lines as they are found, the lines to write instead, and what is said of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Example(NamedTuple):
    """The file an example is from, what was written there, what to write instead, and what fills the gaps of the sentence."""

    file: str
    wrong: str
    right: str
    details: Mapping[str, str]


MEMBER, PROJECT, FOLDER, SECTOR, PLACES, SITE = "member.yaml", "projects/….yaml", "", "sector.yaml", "places.yaml", "site.yaml"


def _example(file: str, wrong: str, right: str, /, **details: str) -> Example:
    return Example(file, wrong, right, details)


EXAMPLES: dict[str, Example] = {
    # Files and folders; what stands in brackets says what is there.
    "no-content": _example(FOLDER, "showcase check", "showcase check --site my-site"),
    "file-missing": _example(FOLDER, "members/studio-kanton/about.fr.md", "members/studio-kanton/member.yaml", name="member.yaml"),
    "file-empty": _example(FOLDER, "member.yaml (0 kB)", "name: Studio Kanton"),
    "file-too-large": _example(FOLDER, "member.yaml (250 kB)", "member.yaml (4 kB)", size="250", limit="200"),
    "file-not-folder": _example(
        FOLDER, "members/studio-kanton.yaml", "members/studio-kanton/member.yaml", name="studio-kanton.yaml", kind="member"
    ),
    "misnamed-file": _example(
        FOLDER, "members/studio-kanton/member.yml", "members/studio-kanton/member.yaml", name="member.yml", suggestion="member.yaml"
    ),
    "misnamed-folder": _example(
        FOLDER, "members/studio-kanton/Photos/", "members/studio-kanton/images/", name="Photos", suggestion="images"
    ),
    "stray-file": _example(FOLDER, "members/studio-kanton/offer.docx", "members/studio-kanton/about.fr.md", name="offer.docx"),
    "bad-name": _example(FOLDER, "members/Studio Kanton/", "members/studio-kanton/", name="Studio Kanton", suggestion="studio-kanton"),
    "symlink": _example(FOLDER, "images/cover.jpg → /home/jo/cover.jpg", "images/cover.jpg", name="cover.jpg"),
    "too-many-files": _example(FOLDER, "images/ (400)", "images/ (30)", count="400", limit="300"),
    "entry-too-large": _example(FOLDER, "projects/ (300 kB)", "projects/ (60 kB)", limit="200"),
    "more-problems": _example(FOLDER, "member.yaml (120)", "member.yaml", count="20"),
    "kind-not-published": _example(FOLDER, "events/", "events/", name="events"),
    "lock-line": _example(FOLDER, "translations.lock: <<<<<<< main", ""),
    "lock-too-large": _example(FOLDER, "translations.lock (9000 kB)", "showcase status --mark-current", size="9000", limit="4000"),
    "text-without-project": _example(FOLDER, "projects/lantern.fr.md", "projects/lantern.yaml\nprojects/lantern.fr.md", name="lantern"),
    "text-empty": _example(FOLDER, "about.fr.md (0 kB)", "about.fr.md: “Nous dessinons des boîtes.”"),
    "unknown-suffix": _example(
        FOLDER, "about.lu.md", "about.lb.md", text="lu", known="en, fr, de, lb", suggestion="about.lb.md", example="about.en.md"
    ),
    # Reading
    "not-utf8": _example(MEMBER, "tagline: Bo\ufffdtes", "tagline: Boîtes"),
    "hidden-character": _example(MEMBER, "name: Studio\u2423Kanton", "name: Studio Kanton", character="ZERO WIDTH SPACE"),
    "stacked-marks": _example(MEMBER, "name: Zoe" + "\u0308" * 9, "name: Zoë", character="COMBINING DIAERESIS"),
    "too-deep": _example(MEMBER, "keywords: [[[[[[[[risograph]]]]]]]]", "keywords: [risograph]"),
    "yaml-syntax": _example(MEMBER, "? - name", "name: Studio Kanton"),
    "yaml-quote": _example(MEMBER, 'tagline: "Boxes with a lid', 'tagline: "Boxes with a lid"', quote='"'),
    "yaml-after-quote": _example(
        MEMBER, 'tagline: "Boxes" with a lid', "tagline: '\"Boxes\" with a lid'", line="tagline: '\"Boxes\" with a lid'"
    ),
    "yaml-after-bracket": _example(
        MEMBER, "tagline: [Boxes] with a lid", 'tagline: "[Boxes] with a lid"', line='tagline: "[Boxes] with a lid"'
    ),
    "yaml-backslash": _example(MEMBER, 'cover: {src: "images\\cover.jpg", alt: A box}', 'cover: {src: "images/cover.jpg", alt: A box}'),
    "yaml-colon": _example(MEMBER, "tagline: Boxes: all sizes", 'tagline: "Boxes: all sizes"', line='tagline: "Boxes: all sizes"'),
    "yaml-bracket": _example(MEMBER, "services: [packaging", "services: [packaging]", bracket="["),
    "yaml-tab": _example(MEMBER, "address:\n⇥town: Esch", "address:\n  town: Esch"),
    "yaml-sign": _example(MEMBER, "tagline: @home in Esch", 'tagline: "@home in Esch"', sign="@", line='tagline: "@home in Esch"'),
    "yaml-no-colon": _example(MEMBER, "founded 2014", "founded: 2014", text="founded 2014"),
    "yaml-space": _example(MEMBER, "founded:2014", "founded: 2014", line="founded: 2014"),
    "yaml-dash": _example(MEMBER, "services:\n  -packaging", "services:\n  - packaging", line="- packaging"),
    "yaml-indent": _example(MEMBER, "address:\n  street: 3, rue du Nord\n town: Esch", "address:\n  street: 3, rue du Nord\n  town: Esch"),
    "yaml-special": _example(MEMBER, "tagline: *Boxes* with a lid", 'tagline: "*Boxes* with a lid"'),
    "yaml-end": _example(MEMBER, "---", ""),
    "yaml-comment": _example(MEMBER, "tagline: Boxes #1 in Esch", "tagline: 'Boxes #1 in Esch'", line="tagline: 'Boxes #1 in Esch'"),
    "not-fields": _example(MEMBER, "- Studio Kanton", "name: Studio Kanton"),
    "key-not-word": _example(MEMBER, "[name, kind]: Studio Kanton", "name: Studio Kanton"),
    "field-twice": _example(MEMBER, "founded: 2014\nfounded: 2015", "founded: 2014", name="founded", line="12"),
    # Fields
    "unknown-field": _example(
        MEMBER, "webiste: https://kanton.example", "website: https://kanton.example", name="webiste", suggestion="website"
    ),
    "field-missing": _example(MEMBER, "", "team: 2-5", name="team", example="2-5"),
    "field-blank": _example(MEMBER, "team:", "team: 2-5", name="team", example="2-5"),
    "expected-text": _example(MEMBER, "name: [Studio Kanton]", "name: Studio Kanton"),
    "expected-fields": _example(
        MEMBER,
        "address: 3, rue du Nord",
        'address: {street: "3, rue du Nord", postcode: L-4620, town: Differdange}',
        example='{street: "12, rue de l\'Église", postcode: L-4620, town: Differdange}',
    ),
    "too-long": _example(
        MEMBER,
        "tagline: We make boxes and bags and tins and tubes and labels and leaflets and signs for all who ask us, near and far, since long ago",
        "tagline: We make boxes, bags and labels for all who ask us",
        length="124",
        limit="120",
    ),
    "too-many": _example(
        MEMBER, "sectors: [design, architecture, crafts, music]", "sectors: [design, architecture, crafts]", count="4", limit="3"
    ),
    "too-few": _example(MEMBER, "services: []", "services: [packaging]", limit="1"),
    "listed-twice": _example(MEMBER, "services: [packaging, packaging]", "services: [packaging]", text="packaging"),
    "list-in-one-line": _example(
        MEMBER, "services: packaging, branding", "services: [packaging, branding]", suggestion="[packaging, branding]"
    ),
    "unknown-choice": _example(
        MEMBER,
        "kind: compagny",
        "kind: company",
        text="compagny",
        suggestion="company",
        options="company, sole-trader, collective, association, institution",
    ),
    "unknown-language": _example(
        MEMBER,
        "tagline: {lu: Këschte mat engem Deckel}",
        "tagline: {lb: Këschte mat engem Deckel}",
        text="lu",
        known="en, fr, de, lb",
        suggestion="lb",
    ),
    "comma-in-braces": _example(
        MEMBER, "tagline: {en: Boxes, bags and tins}", 'tagline: {en: "Boxes, bags and tins"}', text="bags and tins"
    ),
    "language-missing": _example(
        SECTOR, "name: {en: Design, fr: Design}", "name: {en: Design, fr: Design, de: Gestaltung, lb: Design}", languages="de, lb"
    ),
    "not-a-number": _example(
        MEMBER,
        "availability: {status: open, reply_days: two}",
        "availability: {status: open, reply_days: 2}",
        text="two",
        low="0",
        high="60",
    ),
    "not-degrees": _example(
        MEMBER,
        'geo: {lat: "49,52", lon: 5.89}\nconsent: {by: Jo Weis, on: 2026-05-02, scope: [entry, geo]}',
        "geo: {lat: 49.52, lon: 5.89}\nconsent: {by: Jo Weis, on: 2026-05-02, scope: [entry, geo]}",
        text="49,52",
        low="49.4",
        high="50.2",
    ),
    "not-a-year": _example(MEMBER, "founded: in spring 2014", "founded: 2014", text="in spring 2014"),
    "not-a-date": _example(MEMBER, "since: 29.05.2018", "since: 2018-05-29", text="29.05.2018", suggestion="2018-05-29"),
    "not-yes-no": _example(MEMBER, "remote: perhaps", "remote: yes", text="perhaps"),
    "not-a-country": _example(MEMBER, "markets: {served: [Belgique]}", "markets: {served: [BE]}", text="Belgique", suggestion="BE"),
    "not-a-language": _example(MEMBER, "languages: [Deutsch, en]", "languages: [de, en]", text="Deutsch", suggestion="de"),
    "not-a-web-address": _example(
        MEMBER,
        "website: www.kanton.example",
        "website: https://www.kanton.example",
        text="www.kanton.example",
        suggestion="https://www.kanton.example",
    ),
    "not-an-email": _example(
        MEMBER, "email: jo(at)kanton.example", "email: jo@kanton.example", text="jo(at)kanton.example", suggestion="jo@kanton.example"
    ),
    "not-a-postcode": _example(MEMBER, "address: {postcode: L4620B}", "address: {postcode: L-4620}", text="L4620B", suggestion="L-4620"),
    "not-a-phone": _example(
        MEMBER, "phone: by appointment", "phone: +352 20 00 01 23", text="by appointment", suggestion="+352 20 00 01 23"
    ),
    "not-a-vat": _example(MEMBER, "legal: {vat: LU12345678}", "legal: {vat: LU15027442}", text="LU12345678", suggestion="LU"),
    "not-an-rcs": _example(MEMBER, "legal: {rcs: none yet}", "legal: {rcs: B123456}", text="none yet", suggestion="B123456"),
    "not-a-slug": _example(
        MEMBER, "aliases: [Studio Kanton]", "aliases: [studio-kanton]", text="Studio Kanton", suggestion="studio-kanton"
    ),
    "not-a-colour": _example(SECTOR, "colour: red", "colour: '#8a3b12'", text="red"),
    "not-a-sign": _example(SECTOR, "sign: star", "sign: s...s...s", text="star"),
    "not-a-focus": _example(
        MEMBER,
        "cover: {src: images/cover.jpg, alt: A box, focus: in the middle}",
        "cover: {src: images/cover.jpg, alt: A box, focus: 50% 50%}",
        text="in the middle",
    ),
    # Between entries
    "unknown-sector": _example(
        MEMBER, "sectors: [design, Architektur]", "sectors: [design, architecture]", id="Architektur", suggestion="architecture"
    ),
    "unknown-service": _example(MEMBER, "services: [Verpackung]", "services: [packaging]", id="Verpackung", suggestion="packaging"),
    "unknown-commune": _example(MEMBER, "commune: Differdingen", "commune: differdange", id="Differdingen", suggestion="differdange"),
    "unknown-member": _example(MEMBER, "partners: [nobody-at-all]", "partners: [studio-kanton]", id="nobody-at-all", suggestion=""),
    "unknown-project": _example(
        MEMBER,
        "awards: [{title: Silver Lamp, project: lantren}]",
        "awards: [{title: Silver Lamp, project: lantern}]",
        id="lantren",
        suggestion="lantern",
    ),
    "service-twice": _example(
        SECTOR, "services: [{id: packaging, …}]", "services: [{id: packaging-design, …}]", id="packaging", other="design"
    ),
    "commune-twice": _example(PLACES, "- {id: esch, …}\n- {id: esch, …}", "- {id: esch, …}", id="esch"),
    "service-of-other-sector": _example(
        MEMBER,
        "sectors: [design]\nservices: [conversion]",
        "sectors: [design, architecture]\nservices: [conversion]",
        id="conversion",
        sector="architecture",
    ),
    "own-partner": _example(MEMBER, "partners: [own-partner]", ""),
    "no-way-to-write": _example(MEMBER, "", "email: studio@kanton.example"),
    "contact-without-consent": _example(
        MEMBER,
        "contact: {name: Jo Weis}\nconsent: {by: Jo Weis, on: 2026-05-02, scope: [entry]}",
        "contact: {name: Jo Weis}\nconsent: {by: Jo Weis, on: 2026-05-02, scope: [entry, contact]}",
        name="Jo Weis",
    ),
    "geo-without-consent": _example(
        MEMBER,
        "geo: {lat: 49.52, lon: 5.89}\nconsent: {by: Jo Weis, on: 2026-05-02, scope: [entry]}",
        "geo: {lat: 49.52, lon: 5.89}\nconsent: {by: Jo Weis, on: 2026-05-02, scope: [entry, geo]}",
    ),
    # Pictures
    "picture-missing": _example(
        MEMBER,
        "cover: {src: images/cover.jpeg, alt: A box}",
        "cover: {src: images/cover.jpg, alt: A box}",
        src="images/cover.jpeg",
        suggestion="images/cover.jpg",
    ),
    "picture-outside": _example(
        MEMBER,
        "cover: {src: ../moselfilm/cover.jpg, alt: A box}",
        "cover: {src: images/cover.jpg, alt: A box}",
        src="../moselfilm/cover.jpg",
    ),
    "picture-unused": _example(FOLDER, "images/old.jpg", "cover: {src: images/old.jpg, alt: A box}"),
    "image-unreadable": _example(FOLDER, "images/cover.jpg (“Hello”)", "images/cover.jpg", src="images/cover.jpg"),
    "image-kind": _example(FOLDER, "images/cover.jpg (PNG)", "images/cover.png", src="images/cover.jpg", said="jpg", found="png"),
    "image-no-ending": _example(FOLDER, "images/cover", "images/cover.jpg", src="images/cover", found="jpeg"),
    "image-not-for-web": _example(FOLDER, "images/cover.tiff", "images/cover.jpg", src="images/cover.tiff", found="tiff"),
    "image-too-large": _example(
        FOLDER, "images/cover.jpg (31 MB)", "images/cover.jpg (2 MB)", src="images/cover.jpg", found="31 MB", most="25 MB"
    ),
    "image-too-small": _example(
        FOLDER, "images/cover.jpg (640 x 480)", "images/cover.jpg (2400 x 1800)", src="images/cover.jpg", long="640", least="1200"
    ),
    "image-animated": _example(FOLDER, "images/walk.gif", "video: https://video.example/walk", src="images/walk.gif"),
    "svg-unreadable": _example(FOLDER, "images/logo.svg (<svg", "images/logo.svg (<svg …>…</svg>)", src="images/logo.svg"),
    "svg-unsafe": _example(FOLDER, "<script>…</script>", "", src="images/logo.svg", found="script"),
    "svg-complex": _example(FOLDER, "images/logo.svg (40000 x <path>)", "images/logo.png", src="images/logo.svg"),
    "svg-no-size": _example(FOLDER, "<svg>", '<svg viewBox="0 0 120 60">', src="images/logo.svg"),
    "svg-empty": _example(FOLDER, "<svg …></svg>", "<svg …><path …/></svg>", src="images/logo.svg"),
    # Advice
    "own-language-missing": _example(
        MEMBER,
        "language: fr\nlanguages: [de, en]\ntagline: Un long couvercle",
        "language: fr\nlanguages: [de, en, fr]\ntagline: Un long couvercle",
        lang="fr",
        suggestion="[de, en, fr]",
    ),
    "works-old": _example(PROJECT, "year: 2021", "year: 2026", year="2021"),
    "not-confirmed": _example(
        MEMBER,
        "reviewed: 2024-02-01\nconsent: {by: Jo Weis, on: 2024-02-01}",
        "reviewed: 2026-11-23\nconsent: {by: Jo Weis, on: 2024-02-01}",
        date="2024-02-01",
        today="2026-11-23",
    ),
    "tagline-long": _example(
        MEMBER,
        "tagline: Boxes and bags and tins and tubes and labels for all who have something to pack and nobody to ask in town",
        "tagline: Boxes, bags and labels for all who have something to pack",
        length="105",
        most="100",
    ),
    "text-short": _example(
        FOLDER, "about.en.md: “We make boxes.”", "about.en.md: “We make boxes for bakers, by hand. …”", length="14", least="250"
    ),
    "text-long": _example(FOLDER, "about.en.md (9000)", "about.en.md (1200)", length="9000", most="3000"),
    "translation-identical": _example(
        MEMBER,
        "tagline: {en: Boxes with a very good lid, de: Boxes with a very good lid}",
        "tagline: {en: Boxes with a very good lid}",
        lang="de",
        other="en",
    ),
    "language-doubtful": _example(
        MEMBER,
        "tagline: Des boîtes pour tous ceux qui ont un secret",
        "tagline: {fr: Des boîtes pour tous ceux qui ont un secret}",
        lang="en",
        found="fr",
    ),
    "file-language-doubtful": _example(
        FOLDER,
        "about.de.md: “Nous dessinons des boîtes pour les boulangers.”",
        "about.fr.md: “Nous dessinons des boîtes pour les boulangers.”",
        lang="de",
        found="fr",
        suggestion="about.fr.md",
    ),
    "shouting": _example(
        MEMBER,
        "tagline: BOXES WITH A GOOD LID",
        "tagline: Boxes with a good lid",
        text="BOXES WITH A GOOD LID",
        suggestion="Boxes with a good lid",
    ),
    "alt-file-name": _example(
        MEMBER,
        "cover: {src: images/cover.jpg, alt: IMG_2041.jpg}",
        "cover: {src: images/cover.jpg, alt: A blue bowl on a window sill}",
        text="IMG_2041.jpg",
    ),
    "alt-name": _example(
        MEMBER,
        "cover: {src: images/cover.jpg, alt: Studio Kanton}",
        "cover: {src: images/cover.jpg, alt: A blue bowl on a window sill}",
        text="Studio Kanton",
    ),
    "alt-image-of": _example(
        MEMBER,
        "cover: {src: images/cover.jpg, alt: Image of a blue bowl}",
        "cover: {src: images/cover.jpg, alt: A blue bowl}",
        text="Image of",
        suggestion="A blue bowl",
    ),
    "link-tracked": _example(
        MEMBER,
        "website: https://kanton.example/?utm_source=mail",
        "website: https://kanton.example/",
        text="utm_source",
        suggestion="https://kanton.example/",
    ),
    "image-heavy": _example(FOLDER, "images/cover.jpg (14 MB)", "images/cover.jpg (2 MB)", src="images/cover.jpg", found="14 MB"),
    # The site as a whole
    "address-vanished": _example(
        FOLDER,
        "members/kanton/member.yaml (once members/studio-kanton/)",
        "aliases: [studio-kanton]",
        url="/en/members/studio-kanton/",
        id="studio-kanton",
        kind="member",
        suggestion="content/members/kanton/member.yaml",
    ),
    "ledger-line": _example(FOLDER, "<<<<<<< HEAD", "en/members/studio-kanton/ member studio-kanton", text="<<<<<<< HEAD"),
    "ledger-behind": _example(FOLDER, "addresses.lock", "showcase addresses", count="4"),
    "address-twice": _example(
        FOLDER, "pages/members/", "pages/all-members/", url="en/members/", first="content/pages/members", second="members"
    ),
    "no-theme": _example(SITE, "theme: defualt", "theme: default", name="defualt"),
    "theme-loop": _example(FOLDER, "extends: mine", "extends: default", name="mine"),
    "template-error": _example(FOLDER, "{% if member.name %}", "{% if member.name %}…{% endif %}", text="Unexpected end of template."),
    "asset-missing": _example(FOLDER, "{{ asset('mian.css') }}", "{{ asset('main.css') }}", name="mian.css"),
    "asset-loop": _example(FOLDER, "import './b.js'", "import './c.js'", name="a.js"),
    "asset-twice": _example(FOLDER, "assets/logo.svg\nassets/icons/logo.svg", "assets/logo.svg\nassets/icons/sign.svg", name="logo.svg"),
    "catalog-missing": _example(FOLDER, "i18n/", "i18n/pt.po", language="pt"),
    "catalog-broken": _example(FOLDER, 'msgstr "Membres', 'msgstr "Membres"', text="unterminated string"),
    "message-gaps": _example(FOLDER, 'msgstr "%(nombre)s membres"', 'msgstr "%(count)s membres"', text="%(count)s members"),
    "message-missing": _example(FOLDER, 'msgid "Members"\nmsgstr ""', 'msgid "Members"\nmsgstr "Membres"', count="3", example="Members"),
    "link-dead": _example(
        FOLDER,
        "[us](https://creative.example/en/members/studio-kantom/)",
        "[us](https://creative.example/en/members/studio-kanton/)",
        url="https://creative.example/en/members/studio-kantom/",
        suggestion="https://creative.example/en/members/studio-kanton/",
    ),
    "link-lost": _example(
        FOLDER,
        "[our shop](www.kanton.example/shop)",
        "[our shop](https://www.kanton.example/shop)",
        url="www.kanton.example/shop",
        suggestion="https://www.kanton.example/shop",
    ),
    "page-dead-link": _example(FOLDER, '<a href="/en/membres/">', '<a href="{{ site.members_url }}">', url="en/membres/index.html"),
    "page-without-alt": _example(FOLDER, '<img src="…">', '<img src="…" alt="">', text='<img src="…">'),
    "files-many": _example(SITE, "most_files: 20000", "most_files: 25000", files="21204", most="20000"),
    "left-out-kits": _example(SITE, "most_files: 20000", "most_files: 25000", files="6008", most="20000"),
    "left-out-work-cards": _example(SITE, "most_files: 20000", "most_files: 25000", files="2120", most="20000"),
    "left-out-markdown": _example(SITE, "most_files: 20000", "most_files: 25000", files="8012", most="20000"),
    "left-out-cards": _example(SITE, "most_files: 20000", "most_files: 25000", files="2036", most="20000"),
    "left-out-sizes": _example(SITE, "most_files: 20000", "most_files: 25000", files="5240", most="20000"),
    "left-out-frames": _example(SITE, "most_files: 20000", "most_files: 25000", files="2004", most="20000"),
    "page-heavy": _example(FOLDER, "<svg>…</svg>", '<img src="{{ asset(\'map.svg\') }}" alt="">', size="912", limit="400"),
    "colour-faint": _example(SECTOR, "colour: '#ffcc00'", "colour: '#8a6000'", text="#ffcc00", paper="#fbfaf7", reached="1.4", least="4.5"),
    "link-gone": _example(
        FOLDER, "website: https://kanton.example", "website: https://studio-kanton.example", url="https://kanton.example", times="3"
    ),
    "link-moved": _example(
        FOLDER,
        "website: https://kanton.example",
        "website: https://studio-kanton.example",
        url="https://kanton.example",
        suggestion="https://studio-kanton.example",
    ),
    "unknown-locale": _example(SITE, "languages: [{code: xx, name: Xx}]", "languages: [{code: xx, name: Xx, formats: en_GB}]", text="xx"),
}
