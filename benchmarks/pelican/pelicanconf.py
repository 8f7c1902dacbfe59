"""Settings of Pelican: everything is a page of the plugin's, feeds and the pages of a blog are off, what was read is kept."""

SITEURL = ""
TIMEZONE = "UTC"
PATH = "content"
THEME = "theme"
PLUGIN_PATHS = ["."]
PLUGINS = ["directory"]
# Nothing for the generators of a blog to look for.
ARTICLE_PATHS: list[str] = []
PAGE_PATHS: list[str] = []
STATIC_PATHS: list[str] = []
DIRECT_TEMPLATES: list[str] = []
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
CACHE_CONTENT = LOAD_CONTENT_CACHE = True
GZIP_CACHE = False
MARKDOWN = {"extensions": ["markdown.extensions.meta", "markdown.extensions.smarty"]}
JINJA_ENVIRONMENT = {"autoescape": True, "trim_blocks": True, "lstrip_blocks": True, "extensions": []}
PAGINATED_TEMPLATES = {"members": 48, "works": 28}
PAGINATION_PATTERNS = [(1, "/{url}", "{save_as}"), (2, "/{url}page-{number}/", "{base_name}/page-{number}/index.html")]
