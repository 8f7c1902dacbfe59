"""The one declaration of every kind of entry: its fields, what they hold, and what each is for."""

from __future__ import annotations

from collections.abc import Mapping

from . import fields as f
from . import readers as r
from . import values as v
from .fields import Field, Group, ListOf, Localised, LocalisedList
from .model import (
    Address,
    Association,
    Availability,
    Award,
    Client,
    Consent,
    Contact,
    Country,
    Credential,
    Credit,
    Desk,
    Forge,
    Geo,
    Legal,
    Licence,
    Markets,
    Nace,
    PlaceNames,
    Reference,
    Rights,
    Verified,
    WebLink,
)
from .readers import Choice, Id, Line

KINDS = ("company", "sole-trader", "collective", "association", "institution")
ROLES = ("creator", "enabler", "both")
TEAMS = ("1", "2-5", "6-10", "11-25", "26-50", "51+")
BUDGETS = ("under-5k", "5-20k", "20-50k", "50-150k", "over-150k")
ENGAGEMENTS = ("project", "retainer", "commission", "licence", "co-production", "sale", "workshop")
AVAILABILITIES = ("open", "limited", "closed")
STATUSES = ("active", "paused", "alumni")
# Kinds of works in the terms of schema.org, but for those of which it asks more than an entry tells.
WORKS = ("Book", "Game", "Movie", "MusicRecording", "Photograph", "Play", "PodcastSeries", "VideoGame", "VisualArtwork", "WebSite")
PROJECT_STATUSES = ("built", "published", "in-development", "touring", "for-sale")
CONSENTS = ("entry", "contact", "portrait", "geo")
CARDS = ("members", "works", "sectors", "none")
CHECKS = ("membership", "rcs", "vat", "website")
FORGES = ("github", "gitlab")
OPPORTUNITIES = ("collaboration", "tender", "call", "job", "internship", "space")
MENUS = ("header", "footer", "none")
INDUSTRIES = tuple(
    [
        "agriculture",
        "construction",
        "culture",
        "education",
        "energy",
        "fashion",
        "finance",
        "food-and-drink",
        "health",
        "industry",
        "law-and-consulting",
        "logistics",
        "media",
        "mobility",
        "non-profit",
        "private-clients",
        "property",
        "public-sector",
        "publishing",
        "research",
        "retail",
        "space",
        "sport",
        "technology",
        "tourism",
    ]
)
NETWORKS = tuple(
    [
        "instagram",
        "linkedin",
        "facebook",
        "mastodon",
        "youtube",
        "vimeo",
        "tiktok",
        "bandcamp",
        "soundcloud",
        "spotify",
        "behance",
        "pinterest",
        "github",
        "bluesky",
        "threads",
        "itch",
        "steam",
        "imdb",
        "letterboxd",
        "x",
    ]
)
YEAR = r.Number(1500, 2100, year=True)

CLIENT = Group(
    Client,
    (
        Field("name", Line(120), "The client's name", required=True, example="Musée du Kirchberg"),
        Field("country", v.COUNTRY, "The client's country, two letters", example="BE"),
        Field("url", v.WEB, "The client's web address", example="https://musee.example"),
        Field("industry", Choice(INDUSTRIES), "What the client does", example="culture"),
    ),
    short="name",
)

AWARD = Group(
    Award,
    (
        Field("title", Line(160), "The prize", required=True, example="Luxembourg Design Awards, Gold"),
        Field("body", Line(160), "Who gave it", example="Chambre des métiers"),
        Field("year", YEAR, "When", example="2025"),
        Field("project", Id("project"), "The file name of the project it was for", example="lantern-house"),
        Field("url", v.WEB, "Where it can be read about", example="https://awards.example/2025"),
    ),
    short="title",
)

CREDENTIAL = Group(
    Credential,
    (
        Field("name", Line(160), "The certificate or the association", required=True, example="Ordre des architectes"),
        Field("body", Line(160), "Who gave it", example="Chambre des métiers"),
        Field("url", v.WEB, "Where it can be checked", example="https://register.example"),
        Field("until", r.Date(), "The last day it is valid", example="2027-12-31"),
    ),
    short="name",
)

MEMBER = Group(
    dict,
    (
        Field("name", Line(100), "The name, as you write it yourself", required=True, example="Studio Kanton"),
        Field("language", Id("language"), "The language you write this file in", required=True, example="fr"),
        Field("kind", Choice(KINDS), "What you are in law", required=True, example="company"),
        Field("role", Choice(ROLES), "Whether you create, or help others to create", example="creator"),
        Field("sectors", ListOf(Id("sector"), 3, 1), "1 to 3 sectors, the main one first", required=True, example="[design]"),
        Field("services", ListOf(Id("service"), 12, 1), "What can be ordered from you, up to 12", required=True, example="[packaging]"),
        Field("keywords", LocalisedList(15), "Your own words for what you do, up to 15", example="[risograph]"),
        Field("tagline", Localised(120), "One sentence about you, up to 120 characters", required=True, example="Bowls for every day"),
        Field("logo", f.PictureReader(logo=True), "Your logo"),
        Field("cover", f.PictureReader(), "The picture that stands for you in lists"),
        Field("commune", Id("commune"), "Where you work", required=True, example="differdange"),
        Field(
            "address",
            Group(
                Address,
                (
                    Field("street", Line(120), "House number and street", example="12, rue de l'Église"),
                    Field("postcode", v.POSTCODE, "In the form that is usual in the country", example="L-4620"),
                    Field("town", Line(80), "The town", example="Differdange"),
                ),
            ),
            "The address visitors may know",
        ),
        Field(
            "geo",
            Group(
                Geo,
                (
                    Field("lat", r.Degrees("latitude"), "Degrees north", required=True, example="49.52"),
                    Field("lon", r.Degrees("longitude"), "Degrees east", required=True, example="5.89"),
                ),
            ),
            "Your place on the map, only if you want it there",
        ),
        Field("website", v.WEB, "Your web address", example="https://kanton.example"),
        Field("email", v.EMAIL, "Your mail address", example="studio@kanton.example"),
        Field("phone", v.PHONE, "Your telephone number", example="+352 20 00 01 23"),
        Field("booking", v.WEB, "Where an appointment can be made", example="https://kanton.example/visit"),
        Field("social", f.Pairs(NETWORKS, v.WEB, "https://instagram.com/kanton"), "Your profiles on social networks"),
        Field(
            "contact",
            Group(
                Contact,
                (
                    Field("name", Line(100), "The person to write to", required=True, example="Jo Weis"),
                    Field("role", Localised(80), "What this person does", example="Studio manager"),
                    Field("email", v.EMAIL, "The person's mail address", example="jo@kanton.example"),
                    Field("phone", v.PHONE, "The person's telephone number", example="+352 20 00 01 24"),
                    Field("languages", ListOf(v.LANGUAGE, 12), "The languages this person speaks", example="[lb, fr]"),
                ),
            ),
            "The person to write to, with that person's consent",
        ),
        Field("languages", ListOf(v.LANGUAGE, 20, 1), "The languages you work in", required=True, example="[lb, fr, de, en]"),
        Field("team", Choice(TEAMS), "How many you are", required=True, example="2-5"),
        Field("founded", YEAR, "The year you began", example="2014"),
        Field(
            "legal",
            Group(
                Legal,
                (
                    Field("name", Line(120), "The name in the register", example="Kanton Sàrl-S"),
                    Field("form", Line(60), "The legal form", example="Sàrl-S"),
                    Field("rcs", v.RCS, "The number in the trade register", example="B123456"),
                    Field("vat", v.VAT, "The VAT number", example="LU15027442"),
                ),
            ),
            "Your name and numbers in the public registers",
        ),
        Field("industries", ListOf(Choice(INDUSTRIES), 12), "The industries of your clients", example="[culture, finance]"),
        Field("clients", ListOf(CLIENT, 30), "Clients you may name"),
        Field(
            "markets",
            Group(
                Markets,
                (
                    Field("served", ListOf(v.COUNTRY), "Countries you have worked for", example="[BE, DE]"),
                    Field("wanted", ListOf(v.COUNTRY), "Countries you would like to work for", example="[US]"),
                ),
            ),
            "The countries you work for",
        ),
        Field("budget", Choice(BUDGETS), "What a typical project costs", example="20-50k"),
        Field("engagement", ListOf(Choice(ENGAGEMENTS)), "How one can work with you", example="[commission]"),
        Field(
            "availability",
            Group(
                Availability,
                (
                    Field("status", Choice(AVAILABILITIES), "Whether you take on work", required=True, example="open"),
                    Field("from", r.Date(), "From which day", example="2027-02-01", attribute="start"),
                    Field("reply_days", r.Number(0, 60), "Days until you answer", example="2"),
                ),
                short="status",
            ),
            "Whether you take on work at present",
        ),
        Field("remote", r.YesNo(), "Whether you work at a distance", example="yes"),
        Field("travel", ListOf(v.TRAVEL), "Countries you travel to, or how far in km", example="150 km"),
        Field("awards", ListOf(AWARD, 40), "Prizes"),
        Field("certifications", ListOf(CREDENTIAL, 20), "Certificates"),
        Field("memberships", ListOf(CREDENTIAL, 20), "Professional associations you belong to"),
        Field(
            "references",
            ListOf(
                Group(
                    Reference,
                    (
                        Field("quote", Localised(600), "What was said", required=True, example="They listen."),
                        Field("person", Line(100), "Who said it", example="Lou Reding"),
                        Field("organisation", Line(120), "For whom", example="Musée du Kirchberg"),
                        Field("url", v.WEB, "Where it can be read", example="https://musee.example/kanton"),
                        Field("year", YEAR, "When", example="2025"),
                    ),
                ),
                12,
            ),
            "What clients say",
        ),
        Field("offers", Localised(400), "What you can bring to other members", example="A kiln to share on Mondays"),
        Field("seeks", Localised(400), "What you are looking for", example="A photographer for small objects"),
        Field("partners", ListOf(Id("member"), 20), "Members you often work with", example="[studio-kanton]"),
        Field("since", r.Date(), "The day you joined the cluster", example="2018-05-29"),
        Field("status", Choice(STATUSES), "Active, on a break (paused) or gone (alumni)", example="active"),
        Field("reviewed", r.Date(), "The day you last looked through this entry", example="2026-05-02"),
        Field("aliases", ListOf(v.SLUG), "Former folder names", example="[former-name]"),
        Field("owners", ListOf(Line(60)), "Accounts that may change this folder", example="[studiokanton]"),
        Field(
            "consent",
            Group(
                Consent,
                (
                    Field("by", Line(100), "Who agreed to publication", required=True, example="Jo Weis"),
                    Field("on", r.Date(), "When", required=True, example="2026-05-02"),
                    Field("scope", ListOf(Choice(CONSENTS)), "What may be shown", example="[entry, contact]"),
                ),
            ),
            "Your agreement to publication",
            required=True,
            example="{by: Jo Weis, on: 2026-05-02}",
        ),
        Field(
            "verified",
            Group(
                Verified,
                (
                    Field("on", r.Date(), "When", required=True, example="2026-05-02"),
                    Field("by", Line(100), "By whom", example="Cluster desk"),
                    Field("what", ListOf(Choice(CHECKS)), "What was checked", example="[membership]"),
                ),
            ),
            "What the cluster's staff have checked; only they write here",
        ),
    ),
)

PROJECT = Group(
    dict,
    (
        Field("title", Localised(120), "The title", required=True, example="Lantern House"),
        Field("year", YEAR, "The year it was finished, or begun", required=True, example="2025"),
        Field("summary", Localised(300), "What it is, in up to 300 characters", example="A house lit by its own staircase"),
        Field("sector", Id("sector"), "The sector it belongs to, if not your main one", example="design"),
        Field("services", ListOf(Id("service"), 12), "The services it shows", example="[packaging]"),
        Field("client", CLIENT, "For whom it was made"),
        Field("place", Localised(120), "Where it stands or was shown", example="Dudelange"),
        Field("images", ListOf(f.PictureReader(), 12, 1), "1 to 12 pictures", required=True, example="[{src: images/a.jpg, alt: …}]"),
        Field("video", v.WEB, "A film about it, as a link", example="https://video.example/lantern"),
        Field(
            "credits",
            ListOf(
                Group(
                    Credit,
                    (
                        Field("member", Id("member"), "A member of the directory", example="studio-kanton"),
                        Field("name", Line(120), "Anybody else, by name", example="Lou Reding"),
                        Field("url", v.WEB, "That person's web address", example="https://reding.example"),
                        Field("role", Localised(120), "What they did", example="Photographs"),
                    ),
                ),
                40,
            ),
            "Who took part",
        ),
        Field("awards", ListOf(AWARD, 20), "Prizes it won"),
        Field("status", Choice(PROJECT_STATUSES), "Where it stands now", example="built"),
        Field("details", f.Labelled(20), "Materials, area, edition, platform and the like", example="{Materials: beech}"),
        Field(
            "rights",
            Group(
                Rights,
                (
                    Field("territory", Localised(160), "Where rights are free", example="All countries but Belgium"),
                    Field("languages", ListOf(v.LANGUAGE), "The languages that rights are free for", example="[en, de]"),
                    Field("formats", Localised(200), "The formats that rights are free for", example="Paperback, audio book"),
                ),
            ),
            "What can be licensed",
        ),
        Field(
            "links",
            ListOf(
                Group(
                    WebLink,
                    (
                        Field("url", v.WEB, "The address", required=True, example="https://kanton.example/lantern"),
                        Field("label", Localised(80), "Words for it", example="More pictures"),
                    ),
                    short="url",
                ),
                12,
            ),
            "Where more can be seen",
        ),
        Field("since", r.Date(), "The day it came into the directory, for the news", example="2026-05-02"),
        Field("aliases", ListOf(v.SLUG), "Former file names", example="[former-name]"),
    ),
)

SECTOR = Group(
    dict,
    (
        Field("order", r.Number(0, 999), "Its place among the sectors", required=True, example="5"),
        Field("name", Localised(80, every=True), "Its name in every language of the site", required=True, example="{en: Design}"),
        Field("slug", Localised(60), "The word in its address, where the name is too long", example="design"),
        Field("tagline", Localised(200), "What a buyer finds there", example="Studios for identities and packaging"),
        Field("colour", v.COLOUR, "Its colour on paper", example="'#8a3b12'"),
        Field("colour_dark", v.COLOUR, "Its colour on a dark ground", example="'#f0a070'"),
        Field("sign", v.SIGN, "The nine cells of its sign", example="s...s...s"),
        Field(
            "services",
            ListOf(
                Group(
                    dict,
                    (
                        Field("id", v.SLUG, "The word that members write", required=True, example="packaging"),
                        Field("name", Localised(80, every=True), "Its name in every language", required=True, example="{en: Packaging}"),
                        Field("slug", Localised(60), "The word in its address, if not the name", example="packaging"),
                        Field("synonyms", LocalisedList(30), "Other words that people search for", example="[boxes, labels]"),
                        Field("work", Choice(WORKS), "What search engines may call its works", example="Book"),
                        Field("aliases", ListOf(v.SLUG), "Words that members wrote for it before", example="[former-name]"),
                    ),
                ),
                60,
            ),
            "What can be ordered from its members",
        ),
        Field(
            "associations",
            ListOf(
                Group(
                    Association,
                    (
                        Field("name", Line(120), "Its name", required=True, example="OAI"),
                        Field("url", v.WEB, "Its web address", example="https://oai.example"),
                    ),
                    short="name",
                )
            ),
            "Its professional bodies",
        ),
        Field(
            "nace",
            Group(
                Nace,
                (
                    Field("rev2", ListOf(Line(8)), "Codes of revision 2", example="[74.10]"),
                    Field("rev21", ListOf(Line(8)), "Codes of revision 2.1", example="[74.12]"),
                ),
            ),
            "Its codes in the European nomenclature of economic activities",
        ),
        Field("aliases", ListOf(v.SLUG), "Former folder names", example="[former-name]"),
    ),
)

PAGE = Group(
    dict,
    (
        Field("title", Localised(120, every=True), "The title in every language", required=True, example="{en: About}"),
        Field("slug", Localised(60), "The word in its address, if not the title", example="about"),
        Field("summary", Localised(300), "One sentence for search engines", example="Who is behind this directory"),
        Field("menu", Choice(MENUS), "Where the link to it stands", example="footer"),
        Field("order", r.Number(0, 999), "Its place in that menu", example="3"),
        Field("aliases", ListOf(v.SLUG), "Former folder names", example="[former-name]"),
    ),
)

OPPORTUNITY = Group(
    dict,
    (
        Field("type", Choice(OPPORTUNITIES), "What it is", required=True, example="call"),
        Field("title", Localised(120), "The title", required=True, example="A poster for the Night of the Workshops"),
        Field("summary", Localised(300), "What it is, in up to 300 characters", example="One poster, three sizes, two languages"),
        Field(
            "by",
            Group(
                Credit,
                (
                    Field("member", Id("member"), "A member of the directory", example="studio-kanton"),
                    Field("name", Line(120), "Anybody else, by name", example="Lou Reding"),
                    Field("url", v.WEB, "That person's web address", example="https://reding.example"),
                ),
                short="name",
            ),
            "Who it comes from",
            example="{member: studio-kanton}",
        ),
        Field("sectors", ListOf(Id("sector"), 12), "The sectors it is for", example="[design]"),
        Field("services", ListOf(Id("service"), 12), "The services that are wanted", example="[packaging]"),
        Field("budget", Choice(BUDGETS), "What there is to spend", example="5-20k"),
        Field("place", Localised(120), "Where it takes place", example="Dudelange"),
        Field("remote", r.YesNo(), "Whether it can be done at a distance", example="yes"),
        Field("languages", ListOf(v.LANGUAGE), "The languages in which one may answer", example="[fr, en]"),
        Field("opens", r.Date(), "The day from which one may answer; without it, the news does not tell of it", example="2026-11-02"),
        Field("deadline", r.Date(), "The last day to answer; from the next on nobody is shown it", required=True, example="2027-01-31"),
        Field("url", v.WEB, "Where all of it is told, and how to answer", example="https://workshops.example/poster"),
        Field("email", v.EMAIL, "Whom to answer", example="poster@workshops.example"),
    ),
)

_PLACE = (
    Field("id", v.SLUG, "The word that members write", required=True, example="differdange"),
    Field("name", Localised(80), "The name in every language", required=True, example="{fr: Differdange}"),
)
PLACES = Group(
    dict,
    (
        Field(
            "cantons",
            ListOf(
                Group(
                    dict,
                    (
                        *_PLACE,
                        Field("iso", Line(10), "The code in ISO 3166-2", example="LU-ES"),
                        Field(
                            "communes",
                            ListOf(Group(dict, (*_PLACE, Field("city", r.YesNo(), "Whether it is a city by law", example="yes"))), 500),
                            "Its municipalities",
                            required=True,
                            example="[{id: differdange, name: {fr: Differdange}}]",
                        ),
                    ),
                )
            ),
            "The cantons, or whatever the country's larger districts are called",
            required=True,
            example="[{id: esch, name: {fr: Esch}, communes: []}]",
        ),
    ),
)

COUNTRY = Group(
    Country,
    (
        Field("code", v.COUNTRY, "Its code, two letters", required=True, example="LU"),
        Field("postcode", v.POSTCODE_EXAMPLE, "A postcode that all others look like", example="L-4620"),
        Field(
            "latitudes", ListOf(r.Degrees("latitude", anywhere=True), 2, 2), "Between which degrees north it lies", example="[49.4, 50.2]"
        ),
        Field(
            "longitudes", ListOf(r.Degrees("longitude", anywhere=True), 2, 2), "Between which degrees east it lies", example="[5.7, 6.6]"
        ),
    ),
    short="code",
)

SITE = Group(
    dict,
    (
        Field("title", Localised(80), "The directory's name", required=True, example="Creative Luxembourg"),
        Field("tagline", Localised(200), "One sentence: what this is, and for whom", required=True, example="Find your studio"),
        Field("base_url", v.WEB, "The address it is published at", required=True, example="https://creative.example/"),
        Field("theme", v.SLUG, "The folder in themes/", example="default"),
        Field("region", Localised(80), "The name of the country or region", example="Luxembourg"),
        Field("country", COUNTRY, "The country whose rules for postcodes, telephone and VAT numbers hold; Luxembourg, if none is named"),
        Field(
            "places",
            Group(
                PlaceNames,
                (
                    Field("canton", Localised(60, every=True), "The larger one", required=True, example="{en: Canton}"),
                    Field("one", Localised(80, every=True), "One by its name", required=True, example="{en: 'Canton of {name}'}"),
                    Field("communes", Localised(60, every=True), "The smaller ones", required=True, example="{en: Communes}"),
                ),
            ),
            "What the two levels of places.yaml are called in the country, in every language",
        ),
        Field("examples", LocalisedList(6), "Searches to try, shown on the front page", example="[packaging, film score]"),
        Field(
            "licence",
            Group(
                Licence,
                (
                    Field("name", Line(80), "Its name", required=True, example="CC BY 4.0"),
                    Field("url", v.WEB, "Where it can be read", required=True, example="https://creativecommons.org/licenses/by/4.0/"),
                ),
            ),
            "The licence of the open data (docs/data.md)",
        ),
        Field(
            "announce_from",
            r.Number(1, 100),
            "Percent of an entry's words that must be in a language for search engines to be told of that page; "
            "without it, the language of the main text decides",
            example="60",
        ),
        Field(
            "most_files",
            r.Number(100, 10_000_000),
            "How many files the host of the site takes; a build that would make more leaves out what is missed least (docs/publishing.md)",
            example="20000",
        ),
        Field("kit", r.YesNo(), "Whether every member has a kit: badge, QR code, card, signature; yes, if nothing is said", example="no"),
        Field(
            "social_cards",
            ListOf(Choice(CARDS)),
            "What has social cards of its own (docs/visibility.md); all of it, if this is left out",
            example="[members, sectors]",
        ),
        Field(
            "forge",
            Group(
                Forge,
                (
                    Field("kind", Choice(FORGES), "Which forge it is", required=True, example="github"),
                    Field("repository", v.WEB, "The repository's address", required=True, example="https://forge.example/creative/site"),
                    Field("branch", Line(100), "The branch that is published; main, if none is named", example="main"),
                    Field("folder", Line(200), "The folder of the site in the repository, if it is not at the top", example="site"),
                ),
            ),
            "Where the files of the site are kept, so that pages lead to where they are changed (docs/pull-requests.md)",
        ),
        Field(
            "desk",
            Group(
                Desk,
                (
                    Field("name", Line(100), "Its name", required=True, example="Cluster desk"),
                    Field("email", v.EMAIL, "Its mail address", required=True, example="desk@creative.example"),
                    Field("phone", v.PHONE, "Its telephone number", example="+352 20 00 00 10"),
                    Field("address", Line(200), "Its postal address in one line", example="2, place du Marché, L-4620 Differdange"),
                ),
            ),
            "Whom a visitor can ask",
            required=True,
            example="{name: Cluster desk, email: desk@creative.example}",
        ),
        Field(
            "languages",
            ListOf(
                Group(
                    dict,
                    (
                        Field("code", v.LANGUAGE, "Its code", required=True, example="fr"),
                        Field("name", Line(40), "Its name in itself", required=True, example="Français"),
                        Field("fallback", ListOf(v.LANGUAGE), "The languages that stand in, nearest first", example="[en, de]"),
                        Field("formats", v.LOCALE, "The CLDR locale for dates and numbers", example="en_GB"),
                        Field("stemming", v.LANGUAGE, "Whose word endings the search uses", example="de"),
                        Field("direction", Choice(("ltr", "rtl")), "The direction it is written in", example="ltr"),
                    ),
                )
            ),
            "The languages of the site, the main one first",
            required=True,
            example="[{code: en, name: English}, {code: fr, name: Français}]",
        ),
    ),
)

# By the names of their files: entries, which members and staff add to, and the two files of which there is one.
ENTRIES: Mapping[str, Group] = {"member": MEMBER, "project": PROJECT, "sector": SECTOR, "page": PAGE, "opportunity": OPPORTUNITY}
SINGLE_FILES: Mapping[str, Group] = {"places": PLACES, "site": SITE}
