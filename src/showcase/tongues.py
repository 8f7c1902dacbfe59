"""In which language words are, told by the small words that only one of several languages has; silent wherever there is doubt."""

from __future__ import annotations

import re
from collections import Counter

_SMALL_WORDS = {
    "en": """the and of to with for is are was were that this from by have has not you your we our they their his her its which who
        what when where how but all one out there would could can will been more than into about every each those these
        a an as no in on at it so do me be or if he she am my any us""",
    "fr": """le la les des du et à un une est sont dans pour par sur avec que qui ne pas plus nous vous votre vos notre nos leur leurs
        ce cette ces au aux ou où mais sans sous elle il ils elles entre depuis chaque tout tous toute être fait font chez ont deux
        a en se on y d l s""",
    "de": """der die das und ist sind von mit für auf ein eine einen einem einer eines nicht auch aus bei nach wie wir ihr sie ihre
        ihren unser unsere zu zum zur im den dem des oder aber wenn was wird werden hat haben sich über vor durch jede jeder kein
        keine noch nur bis alle""",
    "lb": """de d den dem déi dat an ass sinn vun vum mat fir op en eng engem enger net och aus bei no wéi mir dir hir hire eis eisen
        zu zum zur am um mee wann wat gëtt ginn huet hunn sech iwwer virun duerch all keen keng nach nëmmen bis oder dann wou wien""",
    "nl": """de het een en van met voor niet ook uit bij naar als wij jullie zij hun onze ons te ten in op aan dat die dit deze of maar
        wordt worden heeft hebben zich over door elke geen nog tot alle zijn""",
    "it": """il lo la gli le di del della dei delle e è un una uno per con che non in nel nella sono si dal dalla al alla come più anche
        ma questo questa ogni noi nostro nostra vostro tutti""",
    "es": """el la los las de del y es un una para con que no en son se por al como más también pero este esta cada nosotros nuestro
        nuestra su sus todos desde""",
    "pt": """o a os as de do da dos das e é um uma para com que não em no na são se por ao à como mais também mas este esta cada nós
        nosso nossa seu sua todos desde""",
}
# A word that two languages share tells nothing.
_ALL = Counter(word for words in _SMALL_WORDS.values() for word in set(words.split()))
_OWNER = {word: lang for lang, words in _SMALL_WORDS.items() for word in words.split() if _ALL[word] == 1}

_WORD = re.compile(r"[^\W\d_]+")

ENOUGH = 600
LEAST_WORDS = 6
LEAST_HITS = 3
LEAST_SHARE = 0.15


def guess(text: str, said: str) -> str:
    """Return the language of a text that is `said` to be in another one, or an empty string where that may be true."""
    if said not in _SMALL_WORDS:
        return ""
    words = _WORD.findall(text[:ENOUGH].lower())
    if len(words) < LEAST_WORDS:
        return ""
    hits = Counter(_OWNER[word] for word in words if word in _OWNER)
    found = max(hits, key=lambda lang: (hits[lang], lang), default="")
    enough = hits[found] >= max(LEAST_HITS, LEAST_SHARE * len(words))
    return found if enough and found != said and hits[said] * 4 <= hits[found] else ""
