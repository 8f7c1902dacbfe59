"""What people type where one word of a fixed list belongs: other words for it in the four languages, by that word."""

from __future__ import annotations

import re
from collections.abc import Mapping

_CALLED = """
company: société, entreprise, SARL, S.à r.l., SARL-S, S.à r.l.-S, S.A., Firma, Unternehmen, Gesellschaft, GmbH, Betrib
sole-trader: indépendant, indépendante, activité indépendante, freelance, freelancer, auto-entrepreneur, self-employed, selbständig, selbstständig,
  Selbständige, Selbstständige, Freiberufler, Freiberuflerin, freiberuflich, Einzelunternehmen, selbststänneg, onofhängeg, artiste indépendant
collective: collectif, Kollektiv
association: asbl, a.s.b.l., Verein, Veräin, Associatioun
institution: Institutioun, établissement public, Einrichtung, musée, Museum, Musée
creator: création, créateur, créatrice, Kreative, Kreativer, Urheber, Kreatioun
enabler: soutien, Förderer, Unterstützer, Ënnerstëtzer, support
both: les deux, beides, béides, béid
project: projet, Projekt, projets, Projekte, Projeten
retainer: forfait, forfait mensuel, Rahmenvertrag, Mandat, Pauschale
commission: commande, commandes, Auftrag, Auftragsarbeit, Optrag, Optragsaarbecht
licence: license, licence d’exploitation, Lizenz, Lizenzen
co-production: coproduction, Koproduktion, Koproduktioun
sale: vente, ventes, Verkauf, Verkaf, sales
workshop: atelier, ateliers, Kurs, cours, stage, workshops, Workshopen
open: ouvert, ouverte, disponible, libre, offen, frei, verfügbar, op, fräi, available
limited: limité, limitée, begrenzt, beschränkt, eingeschränkt, limitéiert
closed: fermé, fermée, complet, indisponible, geschlossen, ausgebucht, zou, booked, full
built: construit, construite, réalisé, réalisée, gebaut, gebaut a fäerdeg, realisiert, realiséiert, completed, done
published: publié, publiée, paru, parue, veröffentlicht, erschienen, verëffentlecht, erschéngt
in-development: en développement, en cours, in Entwicklung, in Arbeit, an der Entwécklung, in progress, ongoing
touring: en tournée, tournée, auf Tour, auf Tournee, op Tournée, on tour
for-sale: à vendre, en vente, zu verkaufen, ze verkafen
active: actif, active, aktiv
paused: en pause, pause, pausiert, an der Paus
agriculture: Landwirtschaft, Landwirtschaft a Wäibau, Agrikultur, viticulture, farming
construction: bâtiment, BTP, Bau, Bauwesen, Bauwiesen, building
culture: Kultur, culturel
education: éducation, enseignement, formation, Bildung, Schule, Educatioun
energy: énergie, Energie
fashion: mode, Mode, Moud
finance: finances, banque, assurance, Finanzen, Bank, Banken, Versicherung, Finanzplaz, banking
food-and-drink: alimentation, gastronomie, restaurants, Lebensmittel, Essen und Trinken, Iessen a Gedrénks, Horeca, food
health: santé, Gesundheit, Gesondheet
industry: industrie, manufacturing
law-and-consulting: droit, conseil, droit et conseil, avocats, Recht, Beratung, Recht und Beratung, Recht a Berodung, law, consulting
logistics: logistique, Logistik, transport
media: médias, Medien
mobility: mobilité, Mobilität, Mobilitéit
non-profit: associations, asbl, ONG, Vereine, gemeinnützig, Veräiner, charity, NGO
private-clients: particuliers, clients privés, privé, Privatkunden, Privatpersonen, Privatleit, private, individuals
property: immobilier, Immobilien, Immobilie, real estate
public-sector: secteur public, État, communes, öffentlicher Sektor, öffentliche Hand, ëffentleche Secteur, Staat, public, government
publishing: édition, éditions, Verlag, Verlage, Verlagswesen, Verlagswiesen
research: recherche, Forschung, Fuerschung
retail: commerce, commerce de détail, Handel, Einzelhandel, Eenzelhandel
space: espace, spatial, Raumfahrt, Weltraum, Weltraumfaart
sport: sports, Sportler
technology: technologie, technologies, informatique, Technologie, Technik, IT, tech
tourism: tourisme, Tourismus
"""


def called(option: str) -> tuple[str, ...]:
    """Return what a word of a fixed list is called by people; nothing for one that all languages share."""
    return _WORDS.get(option, ())


def _read(text: str) -> Mapping[str, tuple[str, ...]]:
    lines = re.sub(r"\n +", " ", text).strip().splitlines()
    return {option: tuple(words.strip().split(", ")) for option, _, words in (line.partition(":") for line in lines)}


_WORDS = _read(_CALLED)
