"""The words for the fixed lists of the schema (team sizes, budgets, industries …), in English, to be translated in i18n/."""

from __future__ import annotations

from collections.abc import Mapping


def N_(message: str) -> str:
    """Mark a message for translation without translating it."""
    return message


KIND: Mapping[str, str] = {
    "company": N_("Company"),
    "sole-trader": N_("Sole trader"),
    "collective": N_("Collective"),
    "association": N_("Association"),
    "institution": N_("Institution"),
}
ROLE: Mapping[str, str] = {
    "creator": N_("Creates"),
    "enabler": N_("Supports those who create"),
    "both": N_("Creates, and supports those who create"),
}
TEAM: Mapping[str, str] = {
    "1": N_("One person"),
    "2-5": N_("2–5 people"),
    "6-10": N_("6–10 people"),
    "11-25": N_("11–25 people"),
    "26-50": N_("26–50 people"),
    "51+": N_("More than 50 people"),
}
BUDGET: Mapping[str, str] = {
    "under-5k": N_("Up to €5,000"),
    "5-20k": N_("€5,000–20,000"),
    "20-50k": N_("€20,000–50,000"),
    "50-150k": N_("€50,000–150,000"),
    "over-150k": N_("Over €150,000"),
}
ENGAGEMENT: Mapping[str, str] = {
    "project": N_("Project"),
    "retainer": N_("Retainer"),
    "commission": N_("Commission"),
    "licence": N_("Licence"),
    "co-production": N_("Co-production"),
    "sale": N_("Sale"),
    "workshop": N_("Workshop"),
}
AVAILABILITY: Mapping[str, str] = {
    "open": N_("Taking on work"),
    "limited": N_("Some room for new work"),
    "closed": N_("Fully booked"),
}
PROJECT_STATUS: Mapping[str, str] = {
    "built": N_("Built"),
    "published": N_("Published"),
    "in-development": N_("In development"),
    "touring": N_("On tour"),
    "for-sale": N_("For sale"),
}
OPPORTUNITY: Mapping[str, str] = {
    "collaboration": N_("Request for collaboration"),
    "tender": N_("Tender"),
    "call": N_("Call for entries"),
    "job": N_("Job"),
    "internship": N_("Internship"),
    "space": N_("Workspace"),
}
INDUSTRY: Mapping[str, str] = {
    "agriculture": N_("Agriculture"),
    "construction": N_("Construction"),
    "culture": N_("Culture"),
    "education": N_("Education"),
    "energy": N_("Energy"),
    "fashion": N_("Fashion"),
    "finance": N_("Finance"),
    "food-and-drink": N_("Food and drink"),
    "health": N_("Health"),
    "industry": N_("Manufacturing"),
    "law-and-consulting": N_("Law and consulting"),
    "logistics": N_("Logistics"),
    "media": N_("Media"),
    "mobility": N_("Mobility"),
    "non-profit": N_("Non-profit organisations"),
    "private-clients": N_("Private clients"),
    "property": N_("Property"),
    "public-sector": N_("Public sector"),
    "publishing": N_("Publishing"),
    "research": N_("Research"),
    "retail": N_("Retail"),
    "space": N_("Space"),
    "sport": N_("Sport"),
    "technology": N_("Technology"),
    "tourism": N_("Tourism"),
}
FACET: Mapping[str, str] = {
    "sector": N_("Sector"),
    "service": N_("Service"),
    "place": N_("Place"),
    "language": N_("Working language"),
    "team": N_("Team size"),
    "budget": N_("Typical budget"),
    "industry": N_("Client industry"),
    "market": N_("Markets served"),
    "availability": N_("Availability"),
    "award": N_("Recognition"),
    "remote": N_("At a distance"),
}
# What the one value of a facet that is a yes or nothing says.
YES: Mapping[str, str] = {"award": N_("Award-winning"), "remote": N_("Works at a distance too")}
SCALES: Mapping[str, Mapping[str, str]] = {"team": TEAM, "budget": BUDGET, "industry": INDUSTRY, "availability": AVAILABILITY}
# In which registers members show their numbers.
REGISTER: Mapping[str, str] = {"rcs": N_("Trade register"), "vat": N_("VAT number")}
# The sets of the open data: what each is called, and what is in it.
DATA: Mapping[str, tuple[str, str]] = {
    "members": (N_("Members"), N_("Who they are, what they do, where, in which languages, and how to reach them.")),
    "projects": (N_("Works"), N_("Works with their makers, years, clients, places and prizes.")),
    "sectors": (N_("Sectors"), N_("Sectors with their services and professional associations.")),
    "services": (N_("Services"), N_("What can be ordered from members, and other words for it.")),
    "places": (N_("Places"), N_("The places that members are found by.")),
}
CHECK: Mapping[str, str] = {
    "membership": N_("membership"),
    "rcs": N_("trade register"),
    "vat": N_("VAT number"),
    "website": N_("website"),
}
NETWORK: Mapping[str, str] = {
    "instagram": "Instagram",
    "linkedin": "LinkedIn",
    "facebook": "Facebook",
    "mastodon": "Mastodon",
    "youtube": "YouTube",
    "vimeo": "Vimeo",
    "tiktok": "TikTok",
    "bandcamp": "Bandcamp",
    "soundcloud": "SoundCloud",
    "spotify": "Spotify",
    "behance": "Behance",
    "pinterest": "Pinterest",
    "github": "GitHub",
    "bluesky": "Bluesky",
    "threads": "Threads",
    "itch": "itch.io",
    "steam": "Steam",
    "imdb": "IMDb",
    "letterboxd": "Letterboxd",
    "x": "X",
}
