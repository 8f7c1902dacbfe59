"""What is told in French."""

# What ends all that is told of things left out.
_ROOM = (
    "Vous n’avez rien à faire. Si un hébergeur en accepte davantage, indiquez son nombre sous most_files dans site.yaml, et tout revient."
)

SENTENCES: dict[str, tuple[str, str, str]] = {
    # Files and folders
    "no-content": (
        "Il n’y a pas ici de dossier nommé content.",
        "Lancez la commande dans le dossier principal du site, ou indiquez le site avec --site.",
        "",
    ),
    "file-missing": ("Le fichier {name} manque.", "Créez-le ; README.md montre ce qu’il doit contenir.", ""),
    "file-empty": ("Ce fichier est vide.", "Écrivez-y les champs de la fiche, un par ligne.", ""),
    "file-too-large": (
        "Ce fichier est trop lourd : {size} ko, pour une limite de {limit} ko.",
        "Mettez les textes longs dans about.….md et les images dans images/.",
        "",
    ),
    "file-not-folder": (
        "{name} est un fichier, mais chaque fiche « {kind} » a son propre dossier.",
        "Créez un dossier qui porte le nom de la fiche et mettez-y {kind}.yaml.",
        "",
    ),
    "misnamed-file": ("Un fichier nommé {name} n’est pas lu à cet endroit.", "Renommez-le {suggestion}.", ""),
    "misnamed-folder": ("Un dossier nommé {name} n’est pas lu à cet endroit.", "Renommez-le {suggestion}.", ""),
    "stray-file": ("{name} n’a pas sa place ici et ne serait donc pas publié.", "Supprimez-le ou déplacez-le là où il doit être.", ""),
    "bad-name": (
        "Le nom {name} ne peut pas figurer dans une adresse web.",
        "N’utilisez que des minuscules sans accent, des chiffres et des traits d’union : {suggestion}",
        "N’utilisez que des minuscules sans accent, des chiffres et des traits d’union.",
    ),
    "symlink": (
        "{name} n’est qu’un renvoi vers un autre endroit, et les renvois ne sont pas suivis.",
        "Mettez ici le fichier lui-même.",
        "",
    ),
    "too-many-files": ("Il y a {count} fichiers ici ; la limite est de {limit}.", "Ne gardez que les images que montre la fiche.", ""),
    "entry-too-large": (
        "Les données de cette fiche sont trop lourdes : la limite est de {limit} ko.",
        "Gardez les réalisations qui comptent le plus et mettez les textes longs dans des fichiers en .md.",
        "",
    ),
    "more-problems": ("Il y a encore {count} problèmes dans ce fichier.", "Corrigez les premiers et vérifiez de nouveau.", ""),
    "kind-not-published": (
        "{name} n’est pas encore publié.",
        "Vous n’avez rien à faire : ce contenu est laissé de côté pour le moment.",
        "",
    ),
    "lock-line": (
        "Cette ligne des marques de traduction est illisible et n’est pas prise en compte.",
        "Supprimez-la, puis lancez : showcase status --mark-current",
        "",
    ),
    "lock-too-large": (
        "Le fichier des marques de traduction est trop lourd : {size} ko, pour une limite de {limit} ko.",
        "Supprimez-le, puis lancez : showcase status --mark-current",
        "",
    ),
    "text-without-project": (
        "Ce texte accompagne un projet nommé {name}, mais le fichier {name}.yaml n’existe pas.",
        "Créez {name}.yaml à côté, ou donnez au texte le nom de son projet.",
        "",
    ),
    "text-empty": ("Ce texte est vide.", "Écrivez-le, ou supprimez le fichier.", ""),
    "unknown-suffix": (
        "Dans le nom du fichier, « {text} » n’est pas une langue de ce site ({known}).",
        "Renommez le fichier {suggestion}.",
        "Nommez le fichier {example}, par exemple.",
    ),
    # Reading
    "not-utf8": (
        "Ce fichier n’est pas enregistré en UTF-8 : le caractère à cet endroit est illisible.",
        "Enregistrez-le de nouveau avec l’encodage UTF-8.",
        "",
    ),
    "hidden-character": ("Il y a ici un caractère invisible ({character}).", "Supprimez-le : retapez les mots qui l’entourent.", ""),
    "stacked-marks": (
        "Un très grand nombre d’accents s’empilent ici sur une même lettre ({character}).",
        "Supprimez-les : ils couvriraient les lignes voisines.",
        "",
    ),
    "too-deep": ("Trop de crochets, d’accolades ou de retraits s’emboîtent ici.", "Écrivez-le plus simplement.", ""),
    "yaml-syntax": ("Ce fichier ne peut pas être lu.", "Comparez-le ligne par ligne avec celui d’une autre fiche.", ""),
    "yaml-quote": ("Un guillemet s’ouvre ici et n’est jamais refermé.", "Mettez un second {quote} à la fin des mots.", ""),
    "yaml-after-quote": (
        "Il y a des mots après le guillemet fermant.",
        "Placez tous les mots dans une seule paire de guillemets : {line}",
        "Placez tous les mots entre les deux guillemets.",
    ),
    "yaml-after-bracket": (
        "Il y a des mots après le crochet ou l’accolade qui ferme.",
        "Si ce signe fait partie des mots, mettez-les entre guillemets droits : {line}",
        "Mettez entre guillemets droits les mots qui contiennent un crochet ou une accolade.",
    ),
    "yaml-backslash": (
        "Entre guillemets doubles, le signe \\ a un sens particulier.",
        "Dans un nom de fichier, écrivez / à sa place ; sinon, prenez des guillemets simples : '…'",
        "",
    ),
    "yaml-colon": (
        "Deux-points suivis d’une espace marquent la fin du nom d’un champ.",
        "Mettez les mots entre guillemets droits : {line}",
        "Mettez les mots entre guillemets droits.",
    ),
    "yaml-bracket": (
        "Un crochet ou une accolade s’ouvre ici et n’est jamais refermé.",
        "Ajoutez le signe fermant qui répond à {bracket}.",
        "",
    ),
    "yaml-tab": (
        "Il y a ici une tabulation ; une ligne ne peut commencer que par des espaces.",
        "Remplacez la tabulation par deux espaces.",
        "",
    ),
    "yaml-sign": (
        "Ici, les mots ne peuvent pas commencer par le signe {sign}.",
        "Mettez-les entre guillemets droits : {line}",
        "Mettez-les entre guillemets droits.",
    ),
    "yaml-no-colon": (
        "« {text} » est tout seul : il manque le nom du champ devant, ou les deux-points derrière.",
        "Écrivez le nom, deux-points, une espace, puis les mots.",
        "",
    ),
    "yaml-space": ("Il manque une espace après les deux-points.", "Écrivez : {line}", "Mettez une espace après les deux-points."),
    "yaml-dash": ("Il manque une espace après le tiret.", "Écrivez : {line}", "Mettez une espace après le tiret."),
    "yaml-indent": (
        "Cette ligne ne commence pas au même endroit que ses voisines.",
        "Décalez-la pour qu’elle commence juste sous celle avec laquelle elle va.",
        "",
    ),
    "yaml-special": (
        "En début de texte, les signes &, * et ! ont un sens particulier qui n’est pas admis ici.",
        "Mettez les mots entre guillemets droits.",
        "",
    ),
    "yaml-end": ("Cette ligne dit que le fichier s’arrête ici.", "Supprimez la ligne.", ""),
    "yaml-comment": (
        "Ce qui suit le signe # est laissé de côté comme un commentaire.",
        "Pour un commentaire, mettez une espace après le #. Si cela fait partie des mots, mettez-les entre guillemets droits : {line}",
        "Pour un commentaire, mettez une espace après le #. Si cela fait partie des mots, mettez-les entre guillemets droits.",
    ),
    "not-fields": (
        "Ce fichier doit être une liste de champs, chacun avec un nom et deux-points.",
        "Commencez par une ligne telle que « name: … ».",
        "",
    ),
    "key-not-word": ("Le nom d’un champ doit tenir en un seul mot.", "Écrivez le nom, deux-points, une espace, puis les mots.", ""),
    "field-twice": ("Le champ {name} figure ici pour la deuxième fois ; il est déjà à la ligne {line}.", "Gardez l’un des deux.", ""),
    # Fields
    "unknown-field": (
        "Il n’y a pas de champ nommé {name}.",
        "Écrivez plutôt « {suggestion}: ».",
        "Cherchez le bon nom dans docs/fields.md, ou supprimez la ligne.",
    ),
    "field-missing": ("Le champ {name} manque.", "Ajoutez une ligne : {name}: {example}", ""),
    "field-blank": ("Le champ {name} est vide, alors qu’il est nécessaire.", "Écrivez par exemple : {name}: {example}", ""),
    "expected-text": (
        "On attend ici de simples mots, pas une liste ni un groupe.",
        "Écrivez les mots après les deux-points, sur la même ligne.",
        "",
    ),
    "expected-fields": (
        "On attend ici un groupe de lignes, chacune avec un nom et deux-points.",
        "Écrivez par exemple : {example}",
        "",
    ),
    "too-long": ("C’est trop long : {length} caractères, pour une limite de {limit}.", "Raccourcissez.", ""),
    "too-many": ("Il y en a {count} ; la limite est de {limit}.", "Gardez les {limit} qui comptent le plus.", ""),
    "too-few": ("Il en faut ici au moins {limit}.", "Ajoutez ce qui manque.", ""),
    "listed-twice": ("« {text} » figure deux fois dans cette liste.", "Une fois suffit : supprimez l’autre.", ""),
    "list-in-one-line": ("Il y a ici plusieurs mots, là où l’on attend une liste.", "Mettez-les entre crochets : {suggestion}", ""),
    "unknown-choice": (
        "« {text} » ne fait pas partie des mots possibles ici.",
        "Écrivez plutôt {suggestion}. Les mots possibles sont : {options}",
        "Choisissez l’un de ces mots : {options}",
    ),
    "unknown-language": (
        "« {text} » n’est pas une langue de ce site ({known}).",
        "Écrivez plutôt {suggestion}.",
        "Choisissez parmi : {known}. Si ce sont des mots et non une langue, mettez-les entre guillemets droits.",
    ),
    "comma-in-braces": (
        "Entre accolades, une virgule met fin aux mots ; « {text} » est donc lu comme quelque chose de nouveau.",
        "Mettez entre guillemets droits les mots qui contiennent une virgule.",
        "",
    ),
    "language-missing": (
        "Il faut ces mots dans chaque langue du site ; il manque : {languages}.",
        "Ajoutez une ligne pour chacune de ces langues.",
        "",
    ),
    "not-a-number": (
        "« {text} » n’est pas un nombre entier entre {low} et {high}.",
        "Écrivez un nombre entier de {low} à {high}, en chiffres seulement.",
        "",
    ),
    "not-degrees": (
        "« {text} » n’est pas un nombre de degrés entre {low} et {high}.",
        "Écrivez des chiffres, avec un point et non une virgule devant les décimales ; le nombre est compris entre {low} et {high}.",
        "",
    ),
    "not-a-year": ("« {text} » n’est pas une année.", "Écrivez quatre chiffres, par exemple 2019.", ""),
    "not-a-date": (
        "« {text} » n’est pas une date lisible.",
        "Écrivez année-mois-jour : {suggestion}",
        "Écrivez année-mois-jour, par exemple 2026-05-29.",
    ),
    "not-yes-no": ("« {text} » n’est ni yes ni no.", "Écrivez yes ou no (oui et non conviennent aussi).", ""),
    "not-a-country": (
        "« {text} » n’est pas un code de pays.",
        "Écrivez plutôt {suggestion}.",
        "Écrivez les deux majuscules du pays, par exemple LU, BE, DE ou FR.",
    ),
    "not-a-language": (
        "« {text} » n’est pas un code de langue.",
        "Écrivez plutôt {suggestion}.",
        "Écrivez les deux minuscules de la langue, par exemple lb, fr, de, en ou pt.",
    ),
    "not-a-web-address": (
        "« {text} » n’est pas une adresse web complète.",
        "Écrivez : {suggestion}",
        "Écrivez-la avec https:// au début et sans espaces.",
    ),
    "not-an-email": (
        "« {text} » n’est pas une adresse électronique.",
        "Écrivez : {suggestion}",
        "Écrivez une seule adresse, de la forme nom@atelier.lu.",
    ),
    "not-a-postcode": (
        "« {text} » n’est pas un code postal.",
        "Écrivez-le sur le modèle de {suggestion}.",
        "Écrivez-le comme sur une enveloppe.",
    ),
    "not-a-phone": (
        "« {text} » n’est pas un numéro de téléphone.",
        "Écrivez-le avec l’indicatif du pays, par exemple {suggestion}.",
        "Écrivez-le avec l’indicatif du pays.",
    ),
    "not-a-vat": (
        "« {text} » n’est pas un numéro de TVA de ce pays : ses chiffres de contrôle ne correspondent pas.",
        "Écrivez {suggestion} et les chiffres, et comparez-les avec votre certificat.",
        "",
    ),
    "not-an-rcs": (
        "« {text} » n’est pas un numéro du registre de commerce.",
        "Écrivez une lettre et des chiffres, par exemple {suggestion}.",
        "Écrivez-le comme il figure au registre.",
    ),
    "not-a-slug": (
        "« {text} » ne peut pas figurer dans une adresse web.",
        "Écrivez : {suggestion}",
        "N’utilisez que des minuscules sans accent, des chiffres et des traits d’union.",
    ),
    "not-a-colour": (
        "« {text} » n’est pas une couleur.",
        "Écrivez # et six chiffres ou lettres de a à f, entre guillemets droits : '#8a3b12'",
        "",
    ),
    "not-a-sign": ("« {text} » n’est pas un signe.", "Écrivez neuf lettres, une par case ; docs/themes.md les montre.", ""),
    "not-a-focus": (
        "« {text} » n’est pas un point dans une image.",
        "Écrivez deux pourcentages, depuis la gauche et depuis le haut, par exemple 40% 30%.",
        "",
    ),
    # Between entries
    "unknown-sector": (
        "Il n’y a pas de secteur « {id} ».",
        "Écrivez plutôt {suggestion}.",
        "Les secteurs sont les dossiers que contient content/sectors/.",
    ),
    "unknown-service": (
        "Il n’y a pas de service « {id} ».",
        "Écrivez plutôt {suggestion}.",
        "Dans content/sectors/, chaque sector.yaml énumère ses services ; vos propres mots vont dans keywords.",
    ),
    "unknown-commune": (
        "Il n’y a pas de commune « {id} ».",
        "Écrivez plutôt {suggestion}.",
        "Elles figurent toutes dans content/places.yaml.",
    ),
    "unknown-member": (
        "Il n’y a pas de membre « {id} ».",
        "Écrivez plutôt {suggestion}.",
        "Écrivez le nom du dossier du membre ; pour toute autre personne, utilisez name.",
    ),
    "unknown-project": (
        "Il n’y a pas de projet « {id} » dans ce dossier.",
        "Écrivez plutôt {suggestion}.",
        "Écrivez le nom d’un fichier de projects/, sans .yaml.",
    ),
    "service-twice": ("Le service {id} appartient déjà au secteur {other}.", "Donnez un autre id à l’un des deux.", ""),
    "commune-twice": ("La commune {id} figure deux fois dans la liste.", "N’en gardez qu’une.", ""),
    "service-of-other-sector": (
        "Le service {id} relève du secteur {sector}, qui ne fait pas partie des secteurs de cette fiche.",
        "Ajoutez {sector} à sectors si cela fait partie de votre travail.",
        "",
    ),
    "own-partner": ("Cette fiche se cite elle-même comme partenaire.", "Supprimez cette ligne.", ""),
    "no-way-to-write": (
        "Il n’y a ni adresse web ni adresse électronique : personne ne pourrait vous écrire.",
        "Ajoutez une ligne website: ou email:",
        "",
    ),
    "contact-without-consent": (
        "{name} n’apparaît pas : il manque l’accord pour la personne de contact.",
        "Dès que cette personne est d’accord, ajoutez contact à la ligne scope, sous consent.",
        "",
    ),
    "geo-without-consent": (
        "Le lieu n’apparaît pas sur la carte : il manque l’accord pour le montrer.",
        "Si vous voulez qu’il apparaisse, ajoutez geo à la ligne scope, sous consent.",
        "",
    ),
    # Pictures
    "picture-missing": (
        "Il n’y a pas d’image {src}.",
        "Écrivez plutôt {suggestion}.",
        "Mettez le fichier dans le dossier images/ de ce membre, ou corrigez le nom.",
    ),
    "picture-outside": (
        "L’image {src} ne se trouve pas dans le dossier de ce membre.",
        "Mettez le fichier dans images/ et écrivez ici images/…",
        "",
    ),
    "picture-unused": (
        "Aucune ligne de cette fiche ne montre cette image.",
        "Montrez-la dans un projet ou comme cover, ou supprimez-la.",
        "",
    ),
    "image-unreadable": (
        "L’image {src} ne s’ouvre pas ; le fichier est abîmé ou n’est pas une image.",
        "Exportez-la de nouveau en JPEG ou en PNG.",
        "",
    ),
    "image-kind": (
        "Le nom de l’image {src} annonce {said}, mais le fichier est en {found}.",
        "Exportez-la de nouveau en JPEG ou en PNG, ou changez la fin de son nom.",
        "",
    ),
    "image-no-ending": (
        "Le nom de l’image {src} ne dit pas que le fichier est en {found}.",
        "Exportez-la de nouveau en JPEG ou en PNG, ou donnez-lui un nom tel que cover.jpg.",
        "",
    ),
    "image-not-for-web": (
        "L’image {src} est un fichier {found}, que les navigateurs n’affichent pas.",
        "Exportez-la en JPEG ou en PNG.",
        "",
    ),
    "image-too-large": (
        "L’image {src} est trop grande : {found}, pour une limite de {most}.",
        "Réduisez-la ; 3000 pixels sur le grand côté suffisent amplement.",
        "",
    ),
    "image-too-small": (
        "L’image {src} mesure {long} pixels sur son grand côté ; en dessous de {least}, elle paraît floue sur les grands écrans.",
        "Prenez-en une plus grande si vous l’avez.",
        "",
    ),
    "image-animated": (
        "L’image {src} est animée ; seule sa première vue est montrée.",
        "Choisissez la vue que vous voulez, ou donnez le lien d’un film avec video.",
        "",
    ),
    "svg-unreadable": ("Le dessin {src} ne s’ouvre pas.", "Exportez-le de nouveau en SVG.", ""),
    "svg-unsafe": (
        "Le dessin {src} contient des éléments qui sont retirés avant la publication : {found}.",
        "Regardez la page ; s’il manque quelque chose, exportez le dessin en tracés simples.",
        "",
    ),
    "svg-complex": ("Le dessin {src} est trop compliqué.", "Simplifiez-le, ou exportez-le en PNG.", ""),
    "svg-no-size": ("Le dessin {src} n’indique pas sa taille.", "Exportez-le de nouveau avec une viewBox.", ""),
    "svg-empty": ("Le dessin {src} ne montre rien.", "Exportez-le de nouveau en tracés simples.", ""),
    # Advice
    "own-language-missing": (
        "Cette fiche est écrite en « {lang} », qui manque parmi vos langues de travail.",
        "Si vous travaillez aussi dans cette langue, écrivez : languages: {suggestion}",
        "",
    ),
    "works-old": ("Le travail le plus récent date de {year}.", "Montrez-en un des deux dernières années : showcase new project", ""),
    "not-confirmed": ("Personne n’a relu cette fiche depuis le {date}.", "Relisez-la une fois, puis écrivez : reviewed: {today}", ""),
    "tagline-long": (
        "C’est long pour une carte dans une liste : {length} caractères ; jusqu’à {most}, on lit d’un coup d’œil.",
        "Gardez la seule chose qu’il faut retenir.",
        "",
    ),
    "text-short": (
        "Ce texte est court : {length} caractères ; il en faut environ {least} pour se faire une idée.",
        "Dites ce que vous faites, pour qui, et comment vous travaillez.",
        "",
    ),
    "text-long": (
        "Ce texte est long : {length} caractères ; peu de gens en lisent plus de {most}.",
        "Gardez ce qu’un client doit savoir, et présentez vos travaux dans projects/.",
        "",
    ),
    "translation-identical": (
        "Le texte pour {lang} est le même que pour {other}.",
        "Traduisez-le, ou supprimez-le : l’autre est alors montré, signalé comme {other}.",
        "",
    ),
    "language-doubtful": (
        "Ce texte est indiqué comme {lang}, mais il semble être en {found}.",
        "Mettez {found}: devant, ou traduisez-le.",
        "",
    ),
    "file-language-doubtful": (
        "Le nom de ce fichier dit {lang}, mais le texte semble être en {found}.",
        "Renommez le fichier en {suggestion}, ou traduisez le texte.",
        "",
    ),
    "shouting": (
        "« {text} » est en capitales : on croit que vous criez, et les lecteurs d’écran l’épellent.",
        "Écrivez : {suggestion}",
        "Écrivez-le en minuscules, avec les seules majuscules d’usage.",
    ),
    "alt-file-name": (
        "« {text} » est un nom de fichier et ne dit rien de l’image.",
        "Dites ce qu’on voit, comme au téléphone : alt: Un bol bleu au bord d’une fenêtre",
        "",
    ),
    "alt-name": (
        "« {text} » figure déjà à côté de l’image et n’en dit rien.",
        "Dites ce qu’on voit, comme au téléphone : alt: Un bol bleu au bord d’une fenêtre",
        "",
    ),
    "alt-image-of": (
        "« {text} » est de trop : on annonce déjà que c’est une image.",
        "Écrivez : alt: {suggestion}",
        "Commencez par ce qu’on voit.",
    ),
    "link-tracked": ("Cette adresse contient des marques qui servent à suivre les visiteurs : {text}.", "Écrivez : {suggestion}", ""),
    "image-heavy": (
        "L’image {src} est plus lourde que nécessaire : {found}.",
        "Exportez-la avec 3 000 pixels sur le grand côté ; les visiteurs en reçoivent de plus petites de toute façon.",
        "",
    ),
    # The site as a whole
    "address-vanished": (
        "L’adresse {url} a été publiée et ne mène plus nulle part.",
        "Si {suggestion} prend sa place, ajoutez-y la ligne aliases: [{id}]. Sinon, lancez showcase addresses --gone {kind}/{id}.",
        "Ajoutez la ligne aliases: [{id}] à la fiche qui prend sa place. S’il n’y en a pas, lancez showcase addresses --gone {kind}/{id}.",
    ),
    "ledger-line": (
        "Cette ligne du registre des adresses est illisible : {text}",
        "Écrivez une adresse et ce dont il y est question, comme dans les autres lignes.",
        "",
    ),
    "ledger-behind": (
        "Adresses qui ne figurent pas encore dans le registre : {count}.",
        "Une fois le site publié, lancez showcase addresses et validez le fichier (commit).",
        "",
    ),
    "address-twice": ("Deux pages auraient l’adresse {url} : {first} et {second}.", "Renommez l’un des deux dossiers.", ""),
    "no-theme": ("Il n’y a pas de thème {name} dans themes/.", "Écrivez le nom d’un dossier de themes/.", ""),
    "theme-loop": ("Le thème {name} repose sur lui-même.", "Corrigez extends dans son theme.yaml.", ""),
    "template-error": ("Ce modèle ne peut pas être utilisé : {text}", "Corrigez-le à cette ligne.", ""),
    "asset-missing": ("Il n’y a pas de fichier {name} dans le dossier assets du thème.", "Corrigez le nom, ou ajoutez le fichier.", ""),
    "asset-loop": (
        "{name} et un fichier dont il a besoin ont besoin l’un de l’autre.",
        "Déplacez ce qui sert aux deux dans un troisième fichier.",
        "",
    ),
    "asset-twice": ("Deux fichiers du thème seraient publiés sous le nom {name}.", "Renommez l’un des deux.", ""),
    "catalog-missing": (
        "Les textes fixes du site manquent pour la langue {language} : il n’y a pas de fichier i18n/{language}.po.",
        "Lancez : showcase messages",
        "",
    ),
    "catalog-broken": (
        "Les textes fixes du site ne peuvent pas être lus dans cette langue : {text}",
        "Corrigez le fichier à cette ligne.",
        "",
    ),
    "message-gaps": (
        "La traduction de « {text} » contient un élément variable que l’anglais n’a pas ; elle n’est donc pas utilisée.",
        "Écrivez chaque %(…)s exactement comme en anglais, et un simple % comme %%.",
        "",
    ),
    "message-missing": (
        "Des textes fixes du site ({count}) ne sont pas encore traduits, par exemple « {example} ».",
        "Lancez showcase messages et complétez ce qui manque.",
        "",
    ),
    "link-dead": (
        "La page {url} n’existe pas sur ce site.",
        "Vouliez-vous dire {suggestion} ?",
        "Écrivez l’adresse d’une page qui existe, ou supprimez le lien.",
    ),
    "link-lost": (
        "{url} n’est pas une adresse complète : personne ne pourrait suivre ce lien.",
        "Écrivez {suggestion}",
        "Écrivez l’adresse entière, telle que le navigateur l’affiche : https://…",
    ),
    "page-dead-link": (
        "Cette page mène à {url}, qui n’existe pas.",
        "Corrigez le gabarit de cette page dans le thème.",
        "",
    ),
    "page-without-alt": (
        "Une image de cette page n’a pas de texte pour les personnes qui ne la voient pas : {text}",
        'Donnez-lui alt="…" dans le gabarit du thème ; alt="" si elle ne fait que décorer.',
        "",
    ),
    "files-many": (
        "Le site compte {files} fichiers, et son hébergeur en accepte {most}.",
        "Choisissez un hébergeur qui en accepte davantage, ou publiez dans moins de langues.",
        "",
    ),
    "left-out-kits": (
        "Comme l’hébergeur accepte {most} fichiers, le site se passe des kits des membres : {files} fichiers de moins.",
        _ROOM,
        "",
    ),
    "left-out-work-cards": (
        "Comme l’hébergeur accepte {most} fichiers, le site se passe des cartes que les réalisations ont pour les réseaux sociaux : {files} fichiers de moins.",
        _ROOM,
        "",
    ),
    "left-out-markdown": (
        "Comme l’hébergeur accepte {most} fichiers, le site se passe du Markdown à côté des pages des membres et des réalisations : {files} fichiers de moins.",
        _ROOM,
        "",
    ),
    "left-out-cards": (
        "Comme l’hébergeur accepte {most} fichiers, le site se passe de toutes les cartes pour les réseaux sociaux, sauf celle du répertoire : {files} fichiers de moins.",
        _ROOM,
        "",
    ),
    "left-out-sizes": (
        "Comme l’hébergeur accepte {most} fichiers, le site se passe de certaines tailles d’images, dont la largeur ne dépasse alors pas 1280 px : {files} fichiers de moins.",
        _ROOM,
        "",
    ),
    "left-out-frames": (
        "Comme l’hébergeur accepte {most} fichiers, le site se passe des cartes de membres que d’autres sites affichent dans un cadre : {files} fichiers de moins.",
        _ROOM,
        "",
    ),
    "page-heavy": (
        "Cette page pèse {size} ko ; la limite pour ce type de page est de {limit} ko.",
        "Mettez dans un fichier à part ce qui figure sur toutes les pages.",
        "",
    ),
    "colour-faint": (
        "Des mots de la couleur {text} se lisent mal sur {paper} : leur contraste est de {reached}, il faut au moins {least}.",
        "Choisissez une couleur plus foncée pour le papier, plus claire pour un fond sombre.",
        "",
    ),
    "link-gone": (
        "{url} n’existait plus, {times} jours où le lien a été vérifié.",
        "Écrivez la nouvelle adresse ou supprimez le lien.",
        "",
    ),
    "link-moved": (
        "{url} a changé d’adresse pour de bon.",
        "Écrivez {suggestion}",
        "Écrivez la nouvelle adresse.",
    ),
    "unknown-locale": (
        "Il n’y a pas de règles nommées {text} pour les dates et les nombres.",
        "Écrivez un code CLDR tel que en_GB, fr, de ou lb.",
        "",
    ),
}

WORDS = {
    "addresses": "Adresses : {count} lignes nouvelles ou modifiées.",
    "error": "erreur",
    "warning": "avertissement",
    "advice": "conseil",
    "counts": "Erreurs : {errors}, avertissements : {warnings}, conseils : {advice}.",
    "complete": "{name} : {count} sur 5 ; ensuite : {next}",
    "complete-whole": "{name} : 5 sur 5.",
    "complete-work": "montrez au moins deux travaux (showcase new project)",
    "complete-proof": "nommez un client, un prix, un certificat ou un avis (clients:, awards:, references:)",
    "complete-transparency": "dites ce que coûte un projet habituel et comment travailler avec vous (budget:, engagement:)",
    "complete-contact": "donnez une adresse mail et un deuxième moyen de vous joindre (phone:, booking: ou contact:)",
    "complete-languages": "écrivez tagline: et le texte long dans une deuxième langue",
    "fixable": "« showcase fix » en corrigerait {count}.",
    "corrected": "Lignes corrigées : {lines}, fichiers : {files}.",
    "would-correct": "Lignes à modifier : {lines}, fichiers : {files}. Rien n’a été écrit.",
    "nothing-to-correct": "Il n’y a rien qui puisse être corrigé sans vous.",
    "left": "Le reste demande votre décision :",
    "counts-left": "Il reste : erreurs : {errors}, avertissements : {warnings}, conseils : {advice}.",
    "changed-meanwhile": "{path} a changé entre-temps et n’a pas été touché ; relancez la commande.",
    "kept": "Rien n’a été publié ; le site reste tel qu’il était.",
    "published": "Publié en {seconds} s : {pages} pages de {members} membres, dans {output}. Fichiers nouveaux ou modifiés : {written}, inchangés : {unchanged}, retirés : {removed}.",
    "no-place": "Il n’y a ni fichier, ni dossier, ni membre {name}.",
    "busy": "Une autre publication est en cours dans {output} ; réessayez quand elle sera terminée.",
    "stopped": "Arrêté ; rien n’a été publié.",
    "lost": "Un processus de cette construction a été arrêté de l’extérieur, peut-être faute de mémoire ; rien n’a été publié. Réessayez avec --jobs 1.",
    "links": "Liens vers d’autres sites : {ok} en ordre, {moved} déplacés, {gone} disparus, {wall} fermés aux programmes, {unknown} inconnus.",
    "asking": "vérification des liens",
    "serving": "Le site se trouve à l’adresse {url} (arrêter avec Ctrl+C)",
    "built": "{pages} pages construites en {seconds} s ; fichiers modifiés : {written}.",
    "not-built": "Le site ne peut pas encore être construit",
    "stages": "lecture du contenu|examen des images|plan des pages|composition des textes|préparation des images|préparation de la recherche|écriture des pages|publication",
}
