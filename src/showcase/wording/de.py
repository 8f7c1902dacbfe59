"""What is told in German."""

# What ends all that is told of things left out.
_ROOM = (
    "Sie brauchen nichts zu tun. Nimmt ein Host mehr an, schreiben Sie seine Zahl unter most_files in site.yaml; dann kommt alles wieder."
)

SENTENCES: dict[str, tuple[str, str, str]] = {
    # Files and folders
    "no-content": (
        "Hier gibt es keinen Ordner namens content.",
        "Starten Sie den Befehl im obersten Ordner der Website, oder geben Sie die Website mit --site an.",
        "",
    ),
    "file-missing": ("Die Datei {name} fehlt.", "Legen Sie sie an; was hineingehört, steht in README.md.", ""),
    "file-empty": ("Diese Datei ist leer.", "Schreiben Sie die Felder des Eintrags hinein, eines je Zeile.", ""),
    "file-too-large": (
        "Diese Datei ist zu groß: {size} kB, erlaubt sind {limit} kB.",
        "Lange Texte gehören in about.….md, Bilder in den Ordner images/.",
        "",
    ),
    "file-not-folder": (
        "{name} ist eine Datei, aber jeder Eintrag der Art „{kind}“ hat einen eigenen Ordner.",
        "Legen Sie einen Ordner mit dem Namen des Eintrags an, und legen Sie {kind}.yaml hinein.",
        "",
    ),
    "misnamed-file": ("Eine Datei namens {name} wird hier nicht gelesen.", "Benennen Sie die Datei um in {suggestion}.", ""),
    "misnamed-folder": ("Ein Ordner namens {name} wird hier nicht gelesen.", "Benennen Sie den Ordner um in {suggestion}.", ""),
    "stray-file": (
        "{name} gehört nicht hierher und würde deshalb nicht veröffentlicht.",
        "Löschen Sie die Datei, oder verschieben Sie sie dorthin, wo sie hingehört.",
        "",
    ),
    "bad-name": (
        "Der Name {name} kann nicht in einer Webadresse stehen.",
        "Verwenden Sie nur Kleinbuchstaben ohne Umlaute und Akzente, Ziffern und Bindestriche: {suggestion}",
        "Verwenden Sie nur Kleinbuchstaben ohne Umlaute und Akzente, Ziffern und Bindestriche.",
    ),
    "symlink": (
        "{name} verweist nur auf eine andere Stelle, und solchen Verweisen wird nicht gefolgt.",
        "Legen Sie die Datei selbst hierher.",
        "",
    ),
    "too-many-files": ("Hier liegen {count} Dateien; erlaubt sind {limit}.", "Behalten Sie nur die Bilder, die der Eintrag zeigt.", ""),
    "entry-too-large": (
        "Die Angaben dieses Eintrags sind zu groß: Erlaubt sind {limit} kB.",
        "Behalten Sie die wichtigsten Arbeiten; lange Texte gehören in Dateien mit der Endung .md.",
        "",
    ),
    "more-problems": ("In dieser Datei gibt es noch {count} Probleme.", "Beheben Sie die ersten und prüfen Sie noch einmal.", ""),
    "kind-not-published": ("{name} wird noch nicht veröffentlicht.", "Sie müssen nichts tun: Dieser Teil bleibt vorerst weg.", ""),
    "lock-line": (
        "Diese Zeile der Vermerke zu Übersetzungen ist nicht lesbar und bleibt weg.",
        "Löschen Sie die Zeile, und geben Sie dann ein: showcase status --mark-current",
        "",
    ),
    "lock-too-large": (
        "Die Datei mit den Vermerken zu Übersetzungen ist zu groß: {size} kB, erlaubt sind {limit} kB.",
        "Löschen Sie die Datei, und geben Sie dann ein: showcase status --mark-current",
        "",
    ),
    "text-without-project": (
        "Dieser Text gehört zu einem Projekt namens {name}, aber die Datei {name}.yaml gibt es nicht.",
        "Legen Sie {name}.yaml daneben an, oder geben Sie dem Text den Namen seines Projekts.",
        "",
    ),
    "text-empty": ("Dieser Text ist leer.", "Schreiben Sie ihn, oder löschen Sie die Datei.", ""),
    "unknown-suffix": (
        "„{text}“ im Dateinamen ist keine Sprache dieser Website ({known}).",
        "Benennen Sie die Datei um in {suggestion}.",
        "Nennen Sie die Datei zum Beispiel {example}.",
    ),
    # Reading
    "not-utf8": (
        "Diese Datei ist nicht als UTF-8 gespeichert: Das Zeichen an dieser Stelle ist nicht lesbar.",
        "Speichern Sie die Datei noch einmal, mit der Kodierung UTF-8.",
        "",
    ),
    "hidden-character": (
        "Hier steht ein unsichtbares Zeichen ({character}).",
        "Löschen Sie es: Tippen Sie die Wörter links und rechts davon neu.",
        "",
    ),
    "stacked-marks": (
        "Hier türmen sich sehr viele Akzente auf einem Buchstaben ({character}).",
        "Löschen Sie sie: Sie würden die Zeilen ringsum verdecken.",
        "",
    ),
    "too-deep": ("Hier sind zu viele Klammern oder Einrückungen ineinander verschachtelt.", "Schreiben Sie es einfacher.", ""),
    "yaml-syntax": (
        "Diese Datei kann nicht gelesen werden.",
        "Vergleichen Sie sie Zeile für Zeile mit der Datei eines anderen Eintrags.",
        "",
    ),
    "yaml-quote": (
        "Hier beginnt ein Anführungszeichen, das nie geschlossen wird.",
        "Setzen Sie ein zweites {quote} ans Ende der Wörter.",
        "",
    ),
    "yaml-after-quote": (
        "Hinter dem schließenden Anführungszeichen stehen noch Wörter.",
        "Setzen Sie alle Wörter in ein einziges Paar Anführungszeichen: {line}",
        "Setzen Sie alle Wörter zwischen die beiden Anführungszeichen.",
    ),
    "yaml-after-bracket": (
        "Hinter der schließenden Klammer stehen noch Wörter.",
        "Wenn die Klammer zu den Wörtern gehört, setzen Sie alles in gerade Anführungszeichen: {line}",
        "Setzen Sie Wörter, zu denen eine Klammer gehört, in gerade Anführungszeichen.",
    ),
    "yaml-backslash": (
        "Zwischen doppelten Anführungszeichen hat das Zeichen \\ eine besondere Bedeutung.",
        "Schreiben Sie in einem Dateinamen stattdessen /; sonst nehmen Sie einfache Anführungszeichen: '…'",
        "",
    ),
    "yaml-colon": (
        "Ein Doppelpunkt mit einem Leerzeichen dahinter gilt als Ende eines Feldnamens.",
        "Setzen Sie die Wörter in gerade Anführungszeichen: {line}",
        "Setzen Sie die Wörter in gerade Anführungszeichen.",
    ),
    "yaml-bracket": (
        "Hier beginnt eine Klammer, die nie geschlossen wird.",
        "Schreiben Sie die schließende Klammer, die zu {bracket} gehört.",
        "",
    ),
    "yaml-tab": (
        "Hier steht ein Tabulator; am Zeilenanfang sind nur Leerzeichen erlaubt.",
        "Ersetzen Sie den Tabulator durch zwei Leerzeichen.",
        "",
    ),
    "yaml-sign": (
        "Mit dem Zeichen {sign} können die Wörter hier nicht beginnen.",
        "Setzen Sie sie in gerade Anführungszeichen: {line}",
        "Setzen Sie sie in gerade Anführungszeichen.",
    ),
    "yaml-no-colon": (
        "„{text}“ steht allein: Davor fehlt der Name des Feldes, oder dahinter fehlt der Doppelpunkt.",
        "Schreiben Sie den Namen, einen Doppelpunkt, ein Leerzeichen, dann die Wörter.",
        "",
    ),
    "yaml-space": (
        "Hinter dem Doppelpunkt fehlt ein Leerzeichen.",
        "Schreiben Sie: {line}",
        "Setzen Sie ein Leerzeichen hinter den Doppelpunkt.",
    ),
    "yaml-dash": ("Hinter dem Strich fehlt ein Leerzeichen.", "Schreiben Sie: {line}", "Setzen Sie ein Leerzeichen hinter den Strich."),
    "yaml-indent": (
        "Diese Zeile beginnt nicht dort, wo die Zeilen um sie herum beginnen.",
        "Rücken Sie sie so, dass sie genau unter der Zeile beginnt, zu der sie gehört.",
        "",
    ),
    "yaml-special": (
        "Die Zeichen &, * und ! haben am Anfang eine besondere Bedeutung, die hier nicht erlaubt ist.",
        "Setzen Sie die Wörter in gerade Anführungszeichen.",
        "",
    ),
    "yaml-end": ("Diese Zeile besagt, dass die Datei hier endet.", "Löschen Sie die Zeile.", ""),
    "yaml-comment": (
        "Was hinter dem Zeichen # steht, wird als Kommentar weggelassen.",
        "Für einen Kommentar setzen Sie ein Leerzeichen hinter das #. Wenn es zu den Wörtern gehört, setzen Sie alles in gerade Anführungszeichen: {line}",
        "Für einen Kommentar setzen Sie ein Leerzeichen hinter das #. Wenn es zu den Wörtern gehört, setzen Sie alles in gerade Anführungszeichen.",
    ),
    "not-fields": (
        "Diese Datei soll eine Liste von Feldern sein, jedes mit einem Namen und einem Doppelpunkt.",
        "Beginnen Sie mit einer Zeile wie „name: …“.",
        "",
    ),
    "key-not-word": (
        "Der Name eines Feldes muss ein einzelnes Wort sein.",
        "Schreiben Sie den Namen, einen Doppelpunkt, ein Leerzeichen, dann die Wörter.",
        "",
    ),
    "field-twice": ("Das Feld {name} steht hier zum zweiten Mal; es steht schon in Zeile {line}.", "Behalten Sie eines der beiden.", ""),
    # Fields
    "unknown-field": (
        "Ein Feld namens {name} gibt es nicht.",
        "Schreiben Sie stattdessen „{suggestion}:“.",
        "Schlagen Sie den Namen in docs/fields.md nach, oder löschen Sie die Zeile.",
    ),
    "field-missing": ("Das Feld {name} fehlt.", "Fügen Sie eine Zeile hinzu: {name}: {example}", ""),
    "field-blank": ("Das Feld {name} ist leer, wird aber gebraucht.", "Schreiben Sie zum Beispiel: {name}: {example}", ""),
    "expected-text": (
        "Hier werden einfache Wörter erwartet, keine Liste und keine Gruppe.",
        "Schreiben Sie die Wörter hinter den Doppelpunkt, auf dieselbe Zeile.",
        "",
    ),
    "expected-fields": (
        "Hier wird eine Gruppe von Zeilen erwartet, jede mit einem Namen und einem Doppelpunkt.",
        "Schreiben Sie zum Beispiel: {example}",
        "",
    ),
    "too-long": ("Das ist zu lang: {length} Zeichen, erlaubt sind {limit}.", "Kürzen Sie den Text.", ""),
    "too-many": ("Es sind {count}; erlaubt sind {limit}.", "Behalten Sie die {limit} wichtigsten.", ""),
    "too-few": ("Hier braucht es mindestens {limit}.", "Ergänzen Sie, was fehlt.", ""),
    "listed-twice": ("„{text}“ steht zweimal in dieser Liste.", "Einmal genügt: Löschen Sie das andere.", ""),
    "list-in-one-line": ("Hier stehen mehrere Wörter, wo eine Liste erwartet wird.", "Setzen Sie sie in eckige Klammern: {suggestion}", ""),
    "unknown-choice": (
        "„{text}“ ist keines der Wörter, die hier stehen können.",
        "Schreiben Sie stattdessen {suggestion}. Möglich sind: {options}",
        "Wählen Sie eines davon: {options}",
    ),
    "unknown-language": (
        "„{text}“ ist keine Sprache dieser Website ({known}).",
        "Schreiben Sie stattdessen {suggestion}.",
        "Nehmen Sie eine von diesen: {known}. Sind das hier Wörter und keine Sprache, setzen Sie sie in gerade Anführungszeichen.",
    ),
    "comma-in-braces": (
        "Zwischen geschweiften Klammern beendet ein Komma die Wörter, darum wird „{text}“ als etwas Neues gelesen.",
        "Setzen Sie Wörter, in denen ein Komma steht, in gerade Anführungszeichen.",
        "",
    ),
    "language-missing": (
        "Diese Wörter werden in jeder Sprache der Website gebraucht; es fehlen: {languages}.",
        "Fügen Sie für jede dieser Sprachen eine Zeile hinzu.",
        "",
    ),
    "not-a-number": (
        "„{text}“ ist keine ganze Zahl zwischen {low} und {high}.",
        "Schreiben Sie eine ganze Zahl von {low} bis {high}, nur mit Ziffern.",
        "",
    ),
    "not-degrees": (
        "„{text}“ ist keine Gradzahl zwischen {low} und {high}.",
        "Schreiben Sie Ziffern, mit einem Punkt statt eines Kommas vor den Dezimalen; die Zahl liegt zwischen {low} und {high}.",
        "",
    ),
    "not-a-year": ("„{text}“ ist keine Jahreszahl.", "Schreiben Sie vier Ziffern, zum Beispiel 2019.", ""),
    "not-a-date": (
        "„{text}“ ist kein lesbares Datum.",
        "Schreiben Sie Jahr-Monat-Tag: {suggestion}",
        "Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2026-05-29.",
    ),
    "not-yes-no": ("„{text}“ ist weder yes noch no.", "Schreiben Sie yes oder no (ja oder nein geht auch).", ""),
    "not-a-country": (
        "„{text}“ ist kein Länderkürzel.",
        "Schreiben Sie stattdessen {suggestion}.",
        "Schreiben Sie die zwei Großbuchstaben des Landes, zum Beispiel LU, BE, DE oder FR.",
    ),
    "not-a-language": (
        "„{text}“ ist kein Sprachkürzel.",
        "Schreiben Sie stattdessen {suggestion}.",
        "Schreiben Sie die zwei Kleinbuchstaben der Sprache, zum Beispiel lb, fr, de, en oder pt.",
    ),
    "not-a-web-address": (
        "„{text}“ ist keine vollständige Webadresse.",
        "Schreiben Sie: {suggestion}",
        "Schreiben Sie sie mit https:// am Anfang und ohne Leerzeichen.",
    ),
    "not-an-email": (
        "„{text}“ ist keine E-Mail-Adresse.",
        "Schreiben Sie: {suggestion}",
        "Schreiben Sie nur eine einzige Adresse, in der Form name@firma.lu.",
    ),
    "not-a-postcode": (
        "„{text}“ ist keine Postleitzahl.",
        "Schreiben Sie sie nach dem Muster {suggestion}.",
        "Schreiben Sie sie wie auf einem Brief.",
    ),
    "not-a-phone": (
        "„{text}“ ist keine Telefonnummer.",
        "Schreiben Sie sie mit der Landesvorwahl, zum Beispiel {suggestion}.",
        "Schreiben Sie sie mit der Landesvorwahl.",
    ),
    "not-a-vat": (
        "„{text}“ ist keine Mehrwertsteuernummer dieses Landes: Die Prüfziffern passen nicht.",
        "Schreiben Sie {suggestion} und die Ziffern, und vergleichen Sie sie mit Ihrer Bescheinigung.",
        "",
    ),
    "not-an-rcs": (
        "„{text}“ ist keine Nummer des Handelsregisters.",
        "Schreiben Sie einen Buchstaben und Ziffern, zum Beispiel {suggestion}.",
        "Schreiben Sie sie, wie sie im Register steht.",
    ),
    "not-a-slug": (
        "„{text}“ kann nicht in einer Webadresse stehen.",
        "Schreiben Sie: {suggestion}",
        "Verwenden Sie nur Kleinbuchstaben ohne Umlaute und Akzente, Ziffern und Bindestriche.",
    ),
    "not-a-colour": (
        "„{text}“ ist keine Farbe.",
        "Schreiben Sie # und sechs Ziffern oder Buchstaben von a bis f, in geraden Anführungszeichen: '#8a3b12'",
        "",
    ),
    "not-a-sign": ("„{text}“ ist kein Signet.", "Schreiben Sie neun Buchstaben, einen je Kästchen; docs/themes.md zeigt sie.", ""),
    "not-a-focus": (
        "„{text}“ ist kein Punkt in einem Bild.",
        "Schreiben Sie zwei Prozentzahlen, von links und von oben, zum Beispiel 40% 30%.",
        "",
    ),
    # Between entries
    "unknown-sector": (
        "Eine Sparte „{id}“ gibt es nicht.",
        "Schreiben Sie stattdessen {suggestion}.",
        "Die Sparten sind die Ordner in content/sectors/.",
    ),
    "unknown-service": (
        "Eine Leistung „{id}“ gibt es nicht.",
        "Schreiben Sie stattdessen {suggestion}.",
        "Jede sector.yaml in content/sectors/ zählt ihre Leistungen auf; Ihre eigenen Wörter gehören in keywords.",
    ),
    "unknown-commune": (
        "Eine Gemeinde „{id}“ gibt es nicht.",
        "Schreiben Sie stattdessen {suggestion}.",
        "Alle Gemeinden stehen in content/places.yaml.",
    ),
    "unknown-member": (
        "Ein Mitglied „{id}“ gibt es nicht.",
        "Schreiben Sie stattdessen {suggestion}.",
        "Schreiben Sie den Namen des Ordners dieses Mitglieds; für alle anderen nehmen Sie name.",
    ),
    "unknown-project": (
        "Ein Projekt „{id}“ gibt es in diesem Ordner nicht.",
        "Schreiben Sie stattdessen {suggestion}.",
        "Schreiben Sie den Namen einer Datei aus projects/, ohne .yaml.",
    ),
    "service-twice": ("Die Leistung {id} gehört schon zur Sparte {other}.", "Geben Sie einer der beiden eine andere id.", ""),
    "commune-twice": ("Die Gemeinde {id} steht zweimal in der Liste.", "Behalten Sie eine davon.", ""),
    "service-of-other-sector": (
        "Die Leistung {id} gehört zur Sparte {sector}, und die ist keine der Sparten dieses Eintrags.",
        "Fügen Sie {sector} bei sectors hinzu, wenn das zu Ihrer Arbeit gehört.",
        "",
    ),
    "own-partner": ("Dieser Eintrag nennt sich selbst als Partner.", "Löschen Sie diese Zeile.", ""),
    "no-way-to-write": (
        "Es gibt weder eine Webadresse noch eine E-Mail-Adresse, also könnte Ihnen niemand schreiben.",
        "Fügen Sie eine Zeile hinzu: website: oder email:",
        "",
    ),
    "contact-without-consent": (
        "{name} wird nicht gezeigt: Das Einverständnis für die Kontaktperson fehlt.",
        "Sobald die Person einverstanden ist, fügen Sie contact bei scope unter consent hinzu.",
        "",
    ),
    "geo-without-consent": (
        "Der Ort wird auf der Karte nicht gezeigt: Das Einverständnis dafür fehlt.",
        "Wenn er gezeigt werden soll, fügen Sie geo bei scope unter consent hinzu.",
        "",
    ),
    # Pictures
    "picture-missing": (
        "Ein Bild {src} gibt es nicht.",
        "Schreiben Sie stattdessen {suggestion}.",
        "Legen Sie die Datei in den Ordner images/ dieses Mitglieds, oder berichtigen Sie den Namen.",
    ),
    "picture-outside": (
        "Das Bild {src} liegt nicht im Ordner dieses Mitglieds.",
        "Legen Sie die Datei in images/, und schreiben Sie hier images/…",
        "",
    ),
    "picture-unused": (
        "Keine Zeile dieses Eintrags zeigt dieses Bild.",
        "Zeigen Sie es in einem Projekt oder als cover, oder löschen Sie es.",
        "",
    ),
    "image-unreadable": (
        "Das Bild {src} lässt sich nicht öffnen; die Datei ist beschädigt oder kein Bild.",
        "Exportieren Sie es noch einmal als JPEG oder PNG.",
        "",
    ),
    "image-kind": (
        "Das Bild {src} nennt sich {said}, ist aber {found}.",
        "Exportieren Sie es noch einmal als JPEG oder PNG, oder ändern Sie das Ende seines Namens.",
        "",
    ),
    "image-no-ending": (
        "Der Name des Bildes {src} sagt nicht, dass es {found} ist.",
        "Exportieren Sie es noch einmal als JPEG oder PNG, oder geben Sie ihm einen Namen wie cover.jpg.",
        "",
    ),
    "image-not-for-web": (
        "Das Bild {src} ist eine Datei vom Typ {found}, die Browser nicht anzeigen.",
        "Exportieren Sie es als JPEG oder PNG.",
        "",
    ),
    "image-too-large": (
        "Das Bild {src} ist zu groß: {found}, erlaubt sind {most}.",
        "Verkleinern Sie es; 3000 Pixel an der langen Seite reichen völlig.",
        "",
    ),
    "image-too-small": (
        "Das Bild {src} hat an der langen Seite {long} Pixel; unter {least} wirkt es auf großen Bildschirmen unscharf.",
        "Nehmen Sie ein größeres, wenn Sie eines haben.",
        "",
    ),
    "image-animated": (
        "Das Bild {src} bewegt sich; gezeigt wird nur seine erste Ansicht.",
        "Wählen Sie die Ansicht, die Sie möchten, oder verlinken Sie mit video einen Film.",
        "",
    ),
    "svg-unreadable": ("Die Zeichnung {src} lässt sich nicht öffnen.", "Exportieren Sie sie noch einmal als SVG.", ""),
    "svg-unsafe": (
        "Die Zeichnung {src} enthält Teile, die vor der Veröffentlichung entfernt werden: {found}.",
        "Sehen Sie sich die Seite an; fehlt etwas, exportieren Sie die Zeichnung als einfache Pfade.",
        "",
    ),
    "svg-complex": ("Die Zeichnung {src} ist zu kompliziert.", "Vereinfachen Sie sie, oder exportieren Sie sie als PNG.", ""),
    "svg-no-size": ("Die Zeichnung {src} sagt nicht, wie groß sie ist.", "Exportieren Sie sie noch einmal, mit einer viewBox.", ""),
    "svg-empty": ("Die Zeichnung {src} zeigt nichts.", "Exportieren Sie sie noch einmal als einfache Pfade.", ""),
    # Advice
    "own-language-missing": (
        "Dieser Eintrag ist auf „{lang}“ geschrieben, das unter Ihren Arbeitssprachen fehlt.",
        "Wenn Sie auch in dieser Sprache arbeiten, schreiben Sie: languages: {suggestion}",
        "",
    ),
    "works-old": ("Die neueste gezeigte Arbeit ist von {year}.", "Zeigen Sie eine aus den letzten zwei Jahren: showcase new project", ""),
    "not-confirmed": (
        "Seit {date} hat niemand diesen Eintrag durchgesehen.",
        "Lesen Sie ihn einmal durch und schreiben Sie dann: reviewed: {today}",
        "",
    ),
    "tagline-long": (
        "Das ist lang für eine Karte in einer Liste: {length} Zeichen; bis {most} liest man auf einen Blick.",
        "Behalten Sie das Eine, das man sich merken soll.",
        "",
    ),
    "text-short": (
        "Dieser Text ist kurz: {length} Zeichen; etwa {least} braucht man, um sich ein Bild zu machen.",
        "Sagen Sie, was Sie machen, für wen, und wie Sie arbeiten.",
        "",
    ),
    "text-long": (
        "Dieser Text ist lang: {length} Zeichen; mehr als {most} lesen nur wenige.",
        "Behalten Sie, was ein Auftraggeber wissen muss, und zeigen Sie Arbeiten in projects/.",
        "",
    ),
    "translation-identical": (
        "Die Worte für {lang} sind dieselben wie für {other}.",
        "Übersetzen Sie sie, oder löschen Sie sie: Dann werden die anderen gezeigt, als {other} gekennzeichnet.",
        "",
    ),
    "language-doubtful": (
        "Diese Worte sind als {lang} gekennzeichnet, lesen sich aber wie {found}.",
        "Setzen Sie {found}: davor, oder übersetzen Sie sie.",
        "",
    ),
    "file-language-doubtful": (
        "Der Name dieser Datei sagt {lang}, der Text liest sich aber wie {found}.",
        "Benennen Sie die Datei in {suggestion} um, oder übersetzen Sie den Text.",
        "",
    ),
    "shouting": (
        "„{text}“ steht in Großbuchstaben: Das liest sich wie Schreien, und Vorleseprogramme buchstabieren es.",
        "Schreiben Sie: {suggestion}",
        "Schreiben Sie es klein, mit Großbuchstaben nur dort, wo sie hingehören.",
    ),
    "alt-file-name": (
        "„{text}“ ist der Name einer Datei und sagt nichts über das Bild.",
        "Sagen Sie, was zu sehen ist, wie am Telefon: alt: Eine blaue Schale auf dem Fensterbrett",
        "",
    ),
    "alt-name": (
        "„{text}“ steht schon neben dem Bild und sagt nichts darüber.",
        "Sagen Sie, was zu sehen ist, wie am Telefon: alt: Eine blaue Schale auf dem Fensterbrett",
        "",
    ),
    "alt-image-of": (
        "„{text}“ kann wegfallen: Dass es ein Bild ist, wird ohnehin gesagt.",
        "Schreiben Sie: alt: {suggestion}",
        "Beginnen Sie mit dem, was zu sehen ist.",
    ),
    "link-tracked": ("Diese Adresse trägt Kennzeichen, mit denen Besucher verfolgt werden: {text}.", "Schreiben Sie: {suggestion}", ""),
    "image-heavy": (
        "Das Bild {src} ist schwerer als nötig: {found}.",
        "Exportieren Sie es mit 3.000 Pixeln an der langen Seite; Besucher bekommen ohnehin kleinere.",
        "",
    ),
    # The site as a whole
    "address-vanished": (
        "Die Adresse {url} war veröffentlicht und führt nun nirgends mehr hin.",
        "Wenn {suggestion} an ihre Stelle tritt, fügen Sie dort die Zeile aliases: [{id}] hinzu. Wenn nichts an ihre Stelle tritt, führen Sie showcase addresses --gone {kind}/{id} aus.",
        "Fügen Sie die Zeile aliases: [{id}] dem Eintrag hinzu, der an ihre Stelle tritt. Wenn es keinen gibt, führen Sie showcase addresses --gone {kind}/{id} aus.",
    ),
    "ledger-line": (
        "Diese Zeile des Adressverzeichnisses ist nicht lesbar: {text}",
        "Schreiben Sie eine Adresse und wovon sie handelt, wie in den anderen Zeilen.",
        "",
    ),
    "ledger-behind": (
        "Adressen, die noch nicht im Adressverzeichnis stehen: {count}.",
        "Wenn die Website veröffentlicht ist, führen Sie showcase addresses aus, und committen Sie die Datei.",
        "",
    ),
    "address-twice": ("Zwei Seiten hätten die Adresse {url}: {first} und {second}.", "Benennen Sie einen der beiden Ordner um.", ""),
    "no-theme": ("Ein Theme {name} gibt es in themes/ nicht.", "Schreiben Sie den Namen eines Ordners aus themes/.", ""),
    "theme-loop": ("Das Theme {name} baut auf sich selbst auf.", "Berichtigen Sie extends in seiner theme.yaml.", ""),
    "template-error": ("Diese Vorlage kann nicht verwendet werden: {text}", "Berichtigen Sie sie in dieser Zeile.", ""),
    "asset-missing": (
        "Eine Datei {name} gibt es im Ordner assets des Themes nicht.",
        "Berichtigen Sie den Namen, oder fügen Sie die Datei hinzu.",
        "",
    ),
    "asset-loop": (
        "{name} und eine Datei, die dafür gebraucht wird, brauchen einander.",
        "Verschieben Sie, was beide brauchen, in eine dritte Datei.",
        "",
    ),
    "asset-twice": ("Zwei Dateien des Themes würden unter dem Namen {name} veröffentlicht.", "Benennen Sie eine der beiden um.", ""),
    "catalog-missing": (
        "Für die Sprache {language} fehlen die festen Texte der Website: Die Datei i18n/{language}.po gibt es nicht.",
        "Geben Sie ein: showcase messages",
        "",
    ),
    "catalog-broken": (
        "Die festen Texte der Website sind in dieser Sprache nicht lesbar: {text}",
        "Berichtigen Sie die Datei in dieser Zeile.",
        "",
    ),
    "message-gaps": (
        "Die Übersetzung von „{text}“ hat eine Lücke, die es im Englischen nicht gibt, und wird deshalb nicht verwendet.",
        "Schreiben Sie jedes %(…)s genau wie im Englischen und ein einzelnes % als %%.",
        "",
    ),
    "message-missing": (
        "Feste Texte der Website sind noch nicht übersetzt ({count}), zum Beispiel „{example}“.",
        "Geben Sie showcase messages ein, und ergänzen Sie, was fehlt.",
        "",
    ),
    "link-dead": (
        "Eine Seite {url} gibt es auf dieser Website nicht.",
        "Meinten Sie vielleicht {suggestion}?",
        "Schreiben Sie die Adresse einer Seite, die es gibt, oder nehmen Sie den Link heraus.",
    ),
    "link-lost": (
        "{url} ist keine vollständige Adresse; niemand könnte diesem Link folgen.",
        "Schreiben Sie {suggestion}",
        "Schreiben Sie die ganze Adresse, wie der Browser sie zeigt: https://…",
    ),
    "page-dead-link": (
        "Diese Seite führt zu {url}, und das gibt es nicht.",
        "Berichtigen Sie die Vorlage dieser Seite im Theme.",
        "",
    ),
    "page-without-alt": (
        "Ein Bild dieser Seite hat keinen Text für Menschen, die es nicht sehen: {text}",
        'Geben Sie ihm in der Vorlage des Themes alt="…"; alt="", wo es nur schmückt.',
        "",
    ),
    "files-many": (
        "Die Site hat {files} Dateien, ihr Host nimmt {most} an.",
        "Wählen Sie einen Host, der mehr annimmt, oder veröffentlichen Sie in weniger Sprachen.",
        "",
    ),
    "left-out-kits": (
        "Da der Host {most} Dateien annimmt, verzichtet die Site auf das Material der Mitglieder: {files} Dateien weniger.",
        _ROOM,
        "",
    ),
    "left-out-work-cards": (
        "Da der Host {most} Dateien annimmt, verzichtet die Site auf die Karten der Arbeiten für soziale Netzwerke: {files} Dateien weniger.",
        _ROOM,
        "",
    ),
    "left-out-markdown": (
        "Da der Host {most} Dateien annimmt, verzichtet die Site auf das Markdown neben den Seiten von Mitgliedern und Arbeiten: {files} Dateien weniger.",
        _ROOM,
        "",
    ),
    "left-out-cards": (
        "Da der Host {most} Dateien annimmt, verzichtet die Site auf alle Karten für soziale Netzwerke außer der des Verzeichnisses: {files} Dateien weniger.",
        _ROOM,
        "",
    ),
    "left-out-sizes": (
        "Da der Host {most} Dateien annimmt, verzichtet die Site auf einige Größen der Bilder, die nun höchstens 1280 px breit sind: {files} Dateien weniger.",
        _ROOM,
        "",
    ),
    "left-out-frames": (
        "Da der Host {most} Dateien annimmt, verzichtet die Site auf die Karten der Mitglieder, die andere Sites in einem Rahmen zeigen: {files} Dateien weniger.",
        _ROOM,
        "",
    ),
    "page-heavy": (
        "Diese Seite hat {size} kB; für Seiten ihrer Art sind {limit} kB die Grenze.",
        "Legen Sie, was auf allen Seiten steht, in eine eigene Datei.",
        "",
    ),
    "colour-faint": (
        "Wörter in der Farbe {text} sind auf {paper} kaum zu lesen: Ihr Kontrast ist {reached}, nötig ist mindestens {least}.",
        "Wählen Sie für Papier eine dunklere Farbe, für dunklen Grund eine hellere.",
        "",
    ),
    "link-gone": (
        "{url} war an {times} Tagen, an denen nachgesehen wurde, nicht mehr da.",
        "Schreiben Sie die neue Adresse, oder nehmen Sie den Link heraus.",
        "",
    ),
    "link-moved": (
        "{url} ist auf Dauer umgezogen.",
        "Schreiben Sie {suggestion}",
        "Schreiben Sie die neue Adresse.",
    ),
    "unknown-locale": (
        "Regeln namens {text} für Datum und Zahlen gibt es nicht.",
        "Schreiben Sie ein Kürzel aus CLDR, zum Beispiel en_GB, fr, de oder lb.",
        "",
    ),
}

WORDS = {
    "addresses": "Adressen: {count} Zeilen neu oder geändert.",
    "error": "Fehler",
    "warning": "Warnung",
    "advice": "Hinweis",
    "counts": "Fehler: {errors}, Warnungen: {warnings}, Hinweise: {advice}.",
    "complete": "{name}: {count} von 5; als Nächstes: {next}",
    "complete-whole": "{name}: 5 von 5.",
    "complete-work": "zeigen Sie mindestens zwei Arbeiten (showcase new project)",
    "complete-proof": "nennen Sie einen Kunden, einen Preis, ein Zertifikat oder ein Urteil (clients:, awards:, references:)",
    "complete-transparency": "sagen Sie, was ein übliches Projekt kostet und wie man mit Ihnen arbeitet (budget:, engagement:)",
    "complete-contact": "geben Sie eine Mailadresse und einen zweiten Weg zu Ihnen an (phone:, booking: oder contact:)",
    "complete-languages": "schreiben Sie tagline: und den langen Text in einer zweiten Sprache",
    "fixable": "„showcase fix“ würde {count} davon berichtigen.",
    "corrected": "Berichtigte Zeilen: {lines}, Dateien: {files}.",
    "would-correct": "Zeilen, die sich ändern würden: {lines}, Dateien: {files}. Es wurde nichts geschrieben.",
    "nothing-to-correct": "Es gibt nichts, was sich ohne Sie berichtigen lässt.",
    "left": "Über das Übrige entscheiden Sie:",
    "counts-left": "Es bleiben Fehler: {errors}, Warnungen: {warnings}, Hinweise: {advice}.",
    "changed-meanwhile": "{path} wurde inzwischen geändert und bleibt unberührt; geben Sie den Befehl noch einmal ein.",
    "kept": "Es wurde nichts veröffentlicht; die Website bleibt, wie sie war.",
    "published": "In {seconds} s veröffentlicht: {pages} Seiten von {members} Mitgliedern, in {output}. Neue oder geänderte Dateien: {written}, unverändert: {unchanged}, entfernt: {removed}.",
    "no-place": "Es gibt weder eine Datei noch einen Ordner noch ein Mitglied {name}.",
    "busy": "Eine andere Veröffentlichung in {output} läuft noch; versuchen Sie es danach noch einmal.",
    "stopped": "Abgebrochen; es wurde nichts veröffentlicht.",
    "lost": "Ein Prozess dieses Laufs wurde von außen beendet, vielleicht weil der Speicher nicht reichte; es wurde nichts veröffentlicht. Versuchen Sie es mit --jobs 1 noch einmal.",
    "links": "Links zu anderen Websites: {ok} in Ordnung, {moved} umgezogen, {gone} verschwunden, {wall} für Programme verschlossen, {unknown} unbekannt.",
    "asking": "Links werden geprüft",
    "serving": "Die Website ist unter {url} zu sehen (beenden mit Strg+C)",
    "built": "{pages} Seiten in {seconds} s gebaut; geänderte Dateien: {written}.",
    "not-built": "Die Website kann noch nicht gebaut werden",
    "stages": "Inhalte werden gelesen|Bilder werden geprüft|Seiten werden geplant|Texte werden gesetzt|Bilder werden erstellt|Suche wird vorbereitet|Seiten werden geschrieben|Veröffentlichung",
}
