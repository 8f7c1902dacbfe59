"""The views: everything a template may show, as plain data, already worded and formatted in the page's language.

This package is the contract with theme authors. A `Said` is a pair (words, lang): where `lang` is not the page's own
language the template marks it. Addresses are ready to use in `href` and `src` (they include the path of the base address).
A `str` field is already in the page's language. Empty string, empty tuple and None all mean "nothing to show".
"""

from __future__ import annotations

from .entry import ClientView, Collaborator, CredentialView, CreditView, DetailView, MemberView, PersonView, ProjectView, QuoteView
from .frame import Alternate, Feed, PageFrame, ShareImage, SiteFrame
from .listings import (
    AZView,
    CantonRow,
    FacetsView,
    FacetView,
    HomeView,
    MembersView,
    NameGroup,
    NameRow,
    PlacesView,
    PlaceView,
    SearchView,
    SectorRow,
    SectorsView,
    SectorView,
    ServiceView,
    ShortlistView,
    WorksView,
)
from .market import MarketRow, MarketsView, MarketView, OpportunitiesView, OpportunityView, SectorCount
from .parts import (
    AwardView,
    Browsing,
    Counted,
    Facet,
    FacetValue,
    HtmlSaid,
    Letter,
    Link,
    MemberCard,
    Pager,
    PictureView,
    ProjectCard,
    Reason,
    RelatedMember,
    RelatedProject,
    SectorLink,
    Source,
)
from .reach import Badge, DataFile, DataSetView, DataView, Embed, EmbedGoneView, EmbedListView, EmbedView, KitView, PartnerList
from .single import ChooserView, Door, GoneView, NotFoundView, StaticView, StyleView

__all__ = [
    "AZView",
    "Alternate",
    "AwardView",
    "Badge",
    "Browsing",
    "CantonRow",
    "ChooserView",
    "ClientView",
    "Collaborator",
    "Counted",
    "CredentialView",
    "CreditView",
    "DataFile",
    "DataSetView",
    "DataView",
    "DetailView",
    "Door",
    "Embed",
    "EmbedGoneView",
    "EmbedListView",
    "EmbedView",
    "Facet",
    "FacetValue",
    "FacetView",
    "FacetsView",
    "Feed",
    "GoneView",
    "HomeView",
    "HtmlSaid",
    "KitView",
    "Letter",
    "Link",
    "MarketRow",
    "MarketView",
    "MarketsView",
    "MemberCard",
    "MemberView",
    "MembersView",
    "NameGroup",
    "NameRow",
    "NotFoundView",
    "OpportunitiesView",
    "OpportunityView",
    "PageFrame",
    "Pager",
    "PartnerList",
    "PersonView",
    "PictureView",
    "PlaceView",
    "PlacesView",
    "ProjectCard",
    "ProjectView",
    "QuoteView",
    "Reason",
    "RelatedMember",
    "RelatedProject",
    "SearchView",
    "SectorCount",
    "SectorLink",
    "SectorRow",
    "SectorView",
    "SectorsView",
    "ServiceView",
    "ShareImage",
    "ShortlistView",
    "SiteFrame",
    "Source",
    "StaticView",
    "StyleView",
    "View",
    "WorksView",
]

View = (
    HomeView
    | MembersView
    | AZView
    | WorksView
    | FacetsView
    | FacetView
    | MarketsView
    | MarketView
    | MemberView
    | KitView
    | EmbedView
    | EmbedListView
    | EmbedGoneView
    | ProjectView
    | SectorsView
    | SectorView
    | ServiceView
    | PlacesView
    | PlaceView
    | OpportunitiesView
    | SearchView
    | ShortlistView
    | DataView
    | StaticView
    | ChooserView
    | NotFoundView
    | GoneView
    | StyleView
)
