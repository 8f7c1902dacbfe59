"""What is told in Luxembourgish."""

SENTENCES: dict[str, tuple[str, str, str]] = {
    # Files and folders
    "no-content": (
        "Hei gëtt et keen Dossier mam Numm content.",
        "Start de Befeel am ieweschten Dossier vun der Websäit, oder gitt d’Websäit mat --site un.",
        "",
    ),
    "file-missing": ("De Fichier {name} feelt.", "Leet en un; am README.md steet, wat dra soll stoen.", ""),
    "file-empty": ("Dëse Fichier ass eidel.", "Schreift d’Felder vun der Säit dran, eent pro Zeil.", ""),
    "file-too-large": (
        "Dëse Fichier ass ze grouss: {size} kB; d’Limitt ass {limit} kB.",
        "Schreift laang Texter an about.….md, a leet d’Biller an images/.",
        "",
    ),
    "file-not-folder": (
        "{name} ass e Fichier, mee all Säit vun der Zort „{kind}“ huet en eegenen Dossier.",
        "Maacht en Dossier mam Numm vun der Säit a leet {kind}.yaml dran.",
        "",
    ),
    "misnamed-file": ("E Fichier mam Numm {name} gëtt hei net gelies.", "Gitt dem Fichier den Numm {suggestion}.", ""),
    "stray-file": (
        "{name} gehéiert net heihin a géif dofir net publizéiert ginn.",
        "Läscht en oder réckelt en dohin, wou en higehéiert.",
        "",
    ),
    "bad-name": (
        "Den Numm {name} kann net an enger Internetadress stoen.",
        "Huelt nëmme kleng Buschtawen ouni Accenten, Zifferen a Bindestrécher: {suggestion}",
        "Huelt nëmme kleng Buschtawen ouni Accenten, Zifferen a Bindestrécher.",
    ),
    "symlink": ("{name} ass just e Link op eng aner Plaz, an esou Linke ginn net gelies.", "Leet de Fichier selwer heihin.", ""),
    "too-many-files": (
        "Hei ginn et {count} Fichieren; d’Limitt ass {limit}.",
        "Behaalt just déi Biller, déi op der Säit ze gesi sinn.",
        "",
    ),
    "kind-not-published": ("{name} gëtt nach net publizéiert.", "Dir musst näischt maachen: dësen Deel gëtt am Moment ewechgelooss.", ""),
    "text-without-project": (
        "Dësen Text gehéiert zu engem Projet mam Numm {name}, mee de Fichier {name}.yaml gëtt et net.",
        "Leet {name}.yaml derniewent un, oder gitt dem Text den Numm vu sengem Projet.",
        "",
    ),
    "text-empty": ("Dësen Text ass eidel.", "Schreift en, oder läscht de Fichier.", ""),
    "unknown-suffix": (
        "„{text}“ am Numm vum Fichier ass keng Sprooch vun dëser Websäit ({known}).",
        "Nennt de Fichier ëm op {suggestion}.",
        "Nennt de Fichier zum Beispill {example}.",
    ),
    # Reading
    "not-utf8": (
        "Dëse Fichier ass net als UTF-8 gespäichert: d’Zeechen op dëser Plaz kann net gelies ginn.",
        "Späichert en nach eng Kéier, mat der Codéierung UTF-8.",
        "",
    ),
    "hidden-character": ("Hei ass en onsiichtbaart Zeechen ({character}).", "Läscht et: tippt d’Wierder lénks a riets dovun nei an.", ""),
    "too-deep": ("Hei leien ze vill Klameren oder ageréckt Zeilen aneneen.", "Schreift et méi einfach.", ""),
    "yaml-syntax": ("Dëse Fichier kann net gelies ginn.", "Vergläicht en Zeil fir Zeil mat engem aneren, deen an der Rei ass.", ""),
    "yaml-quote": ("Hei gëtt e Gänseféisschen opgemaach an ni zougemaach.", "Setzt en zweet {quote} hannert d’Wierder.", ""),
    "yaml-after-quote": (
        "Hannert dem zweete Gänseféissche stinn nach Wierder.",
        "Setzt all d’Wierder an eng eenzeg Koppel Gänseféisercher: {line}",
        "Setzt all d’Wierder tëscht déi zwee Gänseféisercher.",
    ),
    "yaml-after-bracket": (
        "Hannert der Klamer, déi zougeet, stinn nach Wierder.",
        "Wann d’Klamer bei d’Wierder gehéiert, setzt alles a riicht Gänseféisercher: {line}",
        "Setzt Wierder, bei déi eng Klamer gehéiert, a riicht Gänseféisercher.",
    ),
    "yaml-backslash": (
        "Tëscht duebele Gänseféisercher huet d’Zeechen \\ eng speziell Bedeitung.",
        "Schreift am Numm vun engem Fichier amplaz /; soss huelt einfach Gänseféisercher: '…'",
        "",
    ),
    "yaml-colon": (
        "En Doppelpunkt mat engem Espace hannendru gëtt als Enn vum Numm vun engem Feld gelies.",
        "Setzt d’Wierder a riicht Gänseféisercher: {line}",
        "Setzt d’Wierder a riicht Gänseféisercher.",
    ),
    "yaml-bracket": ("Hei geet eng Klamer op an ni méi zou.", "Schreift déi Klamer, déi {bracket} zoumécht.", ""),
    "yaml-tab": (
        "Hei steet en Tabulator; et däerfen nëmmen Espacen um Ufank vun enger Zeil stoen.",
        "Schreift amplaz vum Tabulator zwee Espacen.",
        "",
    ),
    "yaml-sign": (
        "Mat {sign} kënnen d’Wierder hei net ufänken.",
        "Setzt se a riicht Gänseféisercher: {line}",
        "Setzt se a riicht Gänseféisercher.",
    ),
    "yaml-no-colon": (
        "„{text}“ steet eleng do: et feelt den Numm vum Feld virdrun oder den Doppelpunkt hannendrun.",
        "Schreift den Numm, en Doppelpunkt, en Espace, an dann d’Wierder.",
        "",
    ),
    "yaml-space": ("Hannert dem Doppelpunkt feelt en Espace.", "Schreift: {line}", "Setzt en Espace hannert den Doppelpunkt."),
    "yaml-dash": ("Hannert dem Stréch feelt en Espace.", "Schreift: {line}", "Setzt en Espace hannert de Stréch."),
    "yaml-indent": (
        "Dës Zeil fänkt net do un, wou d’Zeile ronderëm ufänken.",
        "Réckelt se esou, datt se genee ënner där Zeil ufänkt, bei déi se gehéiert.",
        "",
    ),
    "yaml-special": (
        "D’Zeechen &, * an ! hunn um Ufank vun engem Text eng speziell Bedeitung, an déi ass hei net erlaabt.",
        "Setzt d’Wierder a riicht Gänseféisercher.",
        "",
    ),
    "yaml-end": ("Dës Zeil seet, datt de Fichier hei ophält.", "Läscht d’Zeil.", ""),
    "yaml-comment": (
        "Wat hannert dem Zeeche # steet, gëtt als Kommentar ewechgelooss.",
        "Fir e Kommentar setzt en Espace hannert de #. Wann et bei d’Wierder gehéiert, setzt alles a riicht Gänseféisercher: {line}",
        "Fir e Kommentar setzt en Espace hannert de #. Wann et bei d’Wierder gehéiert, setzt alles a riicht Gänseféisercher.",
    ),
    "not-fields": (
        "An dësem Fichier soll eng Lëscht vu Felder stoen, all Feld mat engem Numm an engem Doppelpunkt.",
        "Fänkt mat enger Zeil wéi „name: …“ un.",
        "",
    ),
    "key-not-word": (
        "Den Numm vun engem Feld muss een eenzegt Wuert sinn.",
        "Schreift den Numm, en Doppelpunkt, en Espace, an dann d’Wierder.",
        "",
    ),
    "field-twice": (
        "D’Feld {name} steet schonn op der Zeil {line}; hei steet et nach eng Kéier.",
        "Behaalt just eent vun deenen zwee.",
        "",
    ),
    # Fields
    "unknown-field": (
        "E Feld mam Numm {name} gëtt et net.",
        "Schreift hei „{suggestion}:“.",
        "Sicht den Numm an docs/fields.md, oder läscht d’Zeil.",
    ),
    "field-missing": ("D’Feld {name} feelt.", "Setzt eng Zeil dobäi: {name}: {example}", ""),
    "field-blank": ("D’Feld {name} ass eidel, mee et gëtt gebraucht.", "Schreift zum Beispill: {name}: {example}", ""),
    "expected-text": (
        "Hei ginn einfach Wierder erwaart, keng Lëscht a keng Grupp.",
        "Schreift d’Wierder hannert den Doppelpunkt, op déi selwecht Zeil.",
        "",
    ),
    "expected-fields": (
        "Hei gëtt eng Grupp vun Zeilen erwaart, all Zeil mat engem Numm an engem Doppelpunkt.",
        "Schreift zum Beispill: {example}",
        "",
    ),
    "too-long": ("Dat ass ze laang: {length} Zeechen; d’Limitt ass {limit}.", "Maacht et méi kuerz.", ""),
    "too-many": ("Et sinn der {count}; d’Limitt ass {limit}.", "Behaalt déi {limit}, déi am wichtegste sinn.", ""),
    "too-few": ("Hei mussen der mindestens {limit} stoen.", "Setzt dobäi, wat feelt.", ""),
    "listed-twice": ("„{text}“ steet zweemol an dëser Lëscht.", "Eng Kéier geet duer: läscht dat anert.", ""),
    "list-in-one-line": ("Hei stinn e puer Wierder, mee et gëtt eng Lëscht erwaart.", "Setzt se an eckeg Klameren: {suggestion}", ""),
    "unknown-choice": (
        "„{text}“ ass keent vun deene Wierder, déi hei kënne stoen.",
        "Schreift hei {suggestion}. Méiglech sinn: {options}",
        "Wielt eent vun deenen hei: {options}",
    ),
    "unknown-language": (
        "„{text}“ ass keng Sprooch vun dëser Websäit ({known}).",
        "Schreift hei {suggestion}.",
        "Huelt eng vun deenen hei: {known}. Wann dat Wierder sinn a keng Sprooch, da setzt se a riicht Gänseféisercher.",
    ),
    "comma-in-braces": (
        "Tëscht Klamere fänkt hannert all Komma eppes Neies un, dofir gëtt „{text}“ fir sech gelies.",
        "Setzt Wierder, an deenen e Komma steet, a riicht Gänseféisercher.",
        "",
    ),
    "language-missing": (
        "Dës Wierder mussen an all Sprooch vun der Websäit do stoen; et feelen: {languages}.",
        "Setzt fir all Sprooch, déi feelt, eng Zeil dobäi.",
        "",
    ),
    "not-a-number": (
        "„{text}“ ass keng ganz Zuel, déi hei passt: erlaabt ass {low} bis {high}.",
        "Schreift eng ganz Zuel, just mat Zifferen; erlaabt ass {low} bis {high}.",
        "",
    ),
    "not-degrees": (
        "„{text}“ ass keng Gradzuel, déi hei passt: erlaabt ass {low} bis {high}.",
        "Schreift Zifferen, mat engem Punkt a kengem Komma virun den Dezimalen; erlaabt ass {low} bis {high}.",
        "",
    ),
    "not-a-year": ("„{text}“ ass kee Joer.", "Schreift véier Zifferen, zum Beispill 2019.", ""),
    "not-a-date": (
        "„{text}“ ass keen Datum, dee ka gelies ginn.",
        "Schreift Joer-Mount-Dag: {suggestion}",
        "Schreift Joer-Mount-Dag, zum Beispill 2026-05-29.",
    ),
    "not-yes-no": ("„{text}“ ass weder yes nach no.", "Schreift yes oder no (jo oder nee geet och).", ""),
    "not-a-country": (
        "„{text}“ ass kee Code fir e Land.",
        "Schreift hei {suggestion}.",
        "Schreift déi zwee grouss Buschtawe vum Land, zum Beispill LU, BE, DE oder FR.",
    ),
    "not-a-language": (
        "„{text}“ ass kee Code fir eng Sprooch.",
        "Schreift hei {suggestion}.",
        "Schreift déi zwee kleng Buschtawe vun der Sprooch, zum Beispill lb, fr, de, en oder pt.",
    ),
    "not-a-web-address": (
        "„{text}“ ass keng komplett Internetadress.",
        "Schreift: {suggestion}",
        "Schreift se mat https:// um Ufank an ouni Espacen.",
    ),
    "not-an-email": ("„{text}“ ass keng E-Mail-Adress.", "Schreift: {suggestion}", "Schreift nëmmen eng Adress, an esou: numm@firma.lu."),
    "not-a-postcode": (
        "„{text}“ ass keng Postleetzuel.",
        "Schreift se nom Muster {suggestion}.",
        "Schreift se wéi op engem Bréif.",
    ),
    "not-a-phone": (
        "„{text}“ ass keng Telefonsnummer.",
        "Schreift se mam Code vum Land, zum Beispill {suggestion}.",
        "Schreift se mam Code vum Land.",
    ),
    "not-a-vat": (
        "„{text}“ ass keng TVA-Nummer vun dësem Land: d’Kontrollzifferen um Enn passen net.",
        "Schreift {suggestion} an d’Zifferen, a vergläicht se mat Ärem Certificat.",
        "",
    ),
    "not-an-rcs": (
        "„{text}“ ass keng Nummer vum Handelsregëster.",
        "Schreift e Buschtaf an Zifferen, zum Beispill {suggestion}.",
        "Schreift se, wéi se am Regëster steet.",
    ),
    "not-a-slug": (
        "„{text}“ kann net an enger Internetadress stoen.",
        "Schreift: {suggestion}",
        "Huelt nëmme kleng Buschtawen ouni Accenten, Zifferen a Bindestrécher.",
    ),
    "not-a-colour": (
        "„{text}“ ass keng Faarf.",
        "Schreift # a sechs Zifferen oder Buschtawe vun a bis f, a riichte Gänseféisercher: '#8a3b12'",
        "",
    ),
    "not-a-sign": (
        "„{text}“ ass kee gëltegt Zeechen.",
        "Schreift néng Buschtawen, ee pro Këschtchen; an docs/themes.md gesitt Dir se.",
        "",
    ),
    "not-a-focus": ("„{text}“ ass kee Punkt an engem Bild.", "Schreift zwee Prozentsätz, vu lénks a vun uewen, zum Beispill 40% 30%.", ""),
    # Between entries
    "unknown-sector": ("E Beräich „{id}“ gëtt et net.", "Schreift hei {suggestion}.", "D’Beräicher sinn d’Dossieren a content/sectors/."),
    "unknown-service": (
        "E Service „{id}“ gëtt et net.",
        "Schreift hei {suggestion}.",
        "All sector.yaml a content/sectors/ zielt seng Servicer op; Är eege Wierder kommen an d’Feld keywords.",
    ),
    "unknown-commune": ("Eng Gemeng „{id}“ gëtt et net.", "Schreift hei {suggestion}.", "Se stinn all a content/places.yaml."),
    "unknown-member": (
        "E Member „{id}“ gëtt et net.",
        "Schreift hei {suggestion}.",
        "Schreift den Numm vum Dossier vum Member; fir all aner Leit huelt d’Feld name.",
    ),
    "unknown-project": (
        "E Projet „{id}“ gëtt et an dësem Dossier net.",
        "Schreift hei {suggestion}.",
        "Schreift den Numm vun engem Fichier aus projects/, ouni .yaml.",
    ),
    "service-twice": ("De Service {id} gehéiert schonn zum Beräich {other}.", "Gitt engem vun deenen zwee eng aner id.", ""),
    "commune-twice": ("D’Gemeng {id} steet zweemol an der Lëscht.", "Behaalt just eng dovun.", ""),
    "service-of-other-sector": (
        "De Service {id} gehéiert zum Beräich {sector}, an dee steet net bei de Beräicher vun dëser Säit.",
        "Setzt {sector} bei sectors dobäi, wann dat zu Ärer Aarbecht gehéiert.",
        "",
    ),
    "own-partner": ("Dës Säit nennt sech selwer als Partner.", "Läscht déi Zeil.", ""),
    "no-way-to-write": (
        "Et gëtt weder eng Internetadress nach eng E-Mail-Adress; esou kéint Iech kee schreiwen.",
        "Setzt eng Zeil dobäi: website: oder email:",
        "",
    ),
    "contact-without-consent": (
        "{name} gëtt net gewisen: den Accord fir d’Kontaktpersoun feelt.",
        "Wann d’Persoun averstanen ass, da setzt contact bei scope dobäi, ënner consent.",
        "",
    ),
    "geo-without-consent": (
        "D’Plaz op der Kaart gëtt net gewisen: den Accord dofir feelt.",
        "Wann Dir se weise wëllt, da setzt geo bei scope dobäi, ënner consent.",
        "",
    ),
    # Pictures
    "picture-missing": (
        "E Bild {src} gëtt et net.",
        "Schreift hei {suggestion}.",
        "Leet de Fichier an den Dossier images/ vun dësem Member, oder verbessert den Numm.",
    ),
    "picture-outside": ("D’Bild {src} läit net am Dossier vun dësem Member.", "Leet de Fichier an images/ a schreift hei images/…", ""),
    "picture-unused": ("Keng Zeil vun dëser Säit weist dëst Bild.", "Weist et an engem Projet oder als cover, oder läscht et.", ""),
    "image-unreadable": (
        "D’Bild {src} kann net opgemaach ginn; de Fichier ass beschiedegt oder kee Bild.",
        "Exportéiert et nach eng Kéier als JPEG oder PNG.",
        "",
    ),
    "image-kind": (
        "Den Numm vum Bild {src} hält mat {said} op, mee et ass {found}.",
        "Exportéiert et nach eng Kéier als JPEG oder PNG, oder ännert d’Enn vu sengem Numm.",
        "",
    ),
    "image-no-ending": (
        "Den Numm vum Bild {src} seet net, datt et {found} ass.",
        "Exportéiert et nach eng Kéier als JPEG oder PNG, oder gitt em en Numm wéi cover.jpg.",
        "",
    ),
    "image-not-for-web": (
        "D’Bild {src} ass e Fichier vum Typ {found}, deen d’Browseren net uweisen.",
        "Exportéiert et als JPEG oder PNG.",
        "",
    ),
    "image-too-large": (
        "D’Bild {src} ass ze grouss: {found}; d’Limitt ass {most}.",
        "Maacht et méi kleng; 3000 Pixelen op der laanger Säit ginn duer.",
        "",
    ),
    "image-too-small": (
        "D’Bild {src} huet {long} Pixelen op der laanger Säit; ënner {least} ass et op groussen Écranen onschaarf.",
        "Huelt e méi grousst, wann Dir eent hutt.",
        "",
    ),
    "image-animated": (
        "D’Bild {src} beweegt sech; nëmmen dat éischt Bild dovu gëtt gewisen.",
        "Wielt dat Bild eraus, dat Dir wëllt, oder setzt e Link op e Film an d’Feld video.",
        "",
    ),
    "svg-unreadable": ("D’Zeechnung {src} kann net opgemaach ginn.", "Exportéiert se nach eng Kéier als SVG.", ""),
    "svg-unsafe": (
        "An der Zeechnung {src} si Saachen, déi virun der Publikatioun ewechgeholl ginn: {found}.",
        "Kuckt Iech d’Säit un; wann eppes feelt, exportéiert d’Zeechnung als einfach Linnen (paths).",
        "",
    ),
    "svg-complex": ("D’Zeechnung {src} ass ze komplizéiert.", "Maacht se méi einfach, oder exportéiert se als PNG.", ""),
    "svg-no-size": ("An der Zeechnung {src} steet net, wéi grouss se ass.", "Exportéiert se nach eng Kéier, mat enger viewBox.", ""),
    "svg-empty": ("D’Zeechnung {src} weist näischt.", "Exportéiert se nach eng Kéier als einfach Linnen (paths).", ""),
    # The site as a whole
    "address-twice": (
        "Zwou Säiten hätten déi selwecht Adress {url}: {first} souwéi {second}.",
        "Gitt engem vun deenen zwee Dossieren en aneren Numm.",
        "",
    ),
    "no-theme": ("An themes/ gëtt et keen Theme {name}.", "Schreift den Numm vun engem Dossier aus themes/.", ""),
    "theme-loop": ("Den Theme {name} baut op sech selwer op.", "Verbessert extends a sengem theme.yaml.", ""),
    "template-error": ("Dës Virlag kann net benotzt ginn: {text}", "Verbessert se op dëser Zeil.", ""),
    "asset-missing": ("E Fichier {name} gëtt et am Dossier assets vum Theme net.", "Verbessert den Numm, oder setzt de Fichier dobäi.", ""),
    "asset-loop": (
        "{name} an e Fichier, deen dofir gebraucht gëtt, brauche sech géigesäiteg.",
        "Setzt dat, wat déi zwee brauchen, an en drëtte Fichier.",
        "",
    ),
    "asset-twice": (
        "Zwee Fichiere vum Theme géifen ënner dem Numm {name} publizéiert ginn.",
        "Gitt engem vun deenen zwee en aneren Numm.",
        "",
    ),
    "catalog-missing": (
        "Fir d’Sprooch {language} feelen déi fix Texter vun der Websäit: de Fichier i18n/{language}.po gëtt et net.",
        "Gitt an: showcase messages",
        "",
    ),
    "catalog-broken": (
        "Déi fix Texter vun der Websäit kënnen an dëser Sprooch net gelies ginn: {text}",
        "Verbessert de Fichier op dëser Zeil.",
        "",
    ),
    "message-gaps": (
        "D’Iwwersetzung vun „{text}“ huet eng Lück, déi et am Englesche net gëtt, a gëtt dofir net benotzt.",
        "Schreift all %(…)s genee wéi am Engleschen, an en eenzelt % als %%.",
        "",
    ),
    "message-missing": (
        "Fix Texter vun der Websäit sinn nach net iwwersat ({count}), zum Beispill „{example}“.",
        "Gitt showcase messages an, a schreift dran, wat feelt.",
        "",
    ),
    "unknown-locale": (
        "Fir den Datum an d’Zuele gëtt et keng Reegele mam Numm {text}.",
        "Schreift e Kierzel aus CLDR, zum Beispill en_GB, fr, de oder lb.",
        "",
    ),
}

WORDS = {
    "error": "Feeler",
    "warning": "Warnung",
    "advice": "Rot",
    "counts": "Feeler: {errors}, Warnungen: {warnings}, Rotschléi: {advice}.",
    "kept": "Et gouf näischt publizéiert; de Site bleift, wéi e war.",
    "published": "Publizéiert, Zäit: {seconds} s. Säiten: {pages}, Memberen: {members}, Dossier: {output}. Nei oder geännert Fichieren: {written}, onverännert: {unchanged}, ewechgeholl: {removed}.",
    "busy": "Am Dossier {output} gëtt grad scho publizéiert; probéiert herno nach eng Kéier.",
    "stopped": "Ofgebrach; et gouf näischt publizéiert.",
    "serving": "De Site ass op {url} ze gesinn (ophale mat Ctrl+C)",
    "built": "Gebaut, Zäit: {seconds} s. Säiten: {pages}, geännert Fichieren: {written}.",
    "not-built": "De Site kann nach net gebaut ginn",
    "stages": "Inhalter gi gelies|Biller gi gekuckt|Säite gi geplangt|Texter gi gesat|Biller gi gemaach|d’Sich gëtt virbereet|Säite gi geschriwwen|Publikatioun",
}
