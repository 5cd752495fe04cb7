"""From news articles to a map of incidents that holds up to questions."""

from mapapp.compiled import use_compiled

use_compiled()
