"""Words for borders and for their meeting points, in French, English, Arabic and Russian.

Patterns only; what they mean together is read in ``described.py``.
"""

from __future__ import annotations

import re

_MEETING = r"""
    # French
    (?: (?:point|lieu|zone)s?\s(?:de\s)?(?:rencontre|jonction|convergence|contact|trijonction)
      | (?:à\sla\s)?(?:jonction|confluence|intersection|croisée|carrefour) )
      \sdes\s(?:trois\s)?frontières(?:\scommunes)?
  | où\s(?:se\s)?(?:rencontrent|rejoignent|croisent|touchent|convergent)
      \sles\s(?:trois\s)?frontières
  | (?:zone|région|point)\s(?:dite\s)?des\strois[\s-]frontières | triple[\s-]frontière
  | trois[\s-]frontières | tri-?frontière | triangle\s(?:frontalier|des\sfrontières) | tripoint
    # English
  | (?:meeting|junction|convergence|intersection|confluence|tri[\s-]?junction)(?:\s(?:point|place))?
      \s(?:of|between)\s(?:the\s)?(?:three\s)?(?:borders?|frontiers?)
  | (?:point|place|area|zone|region)?\s?where\s(?:the\s)?(?:three\s)?(?:borders|frontiers)
  | (?:tri|triple|three|three-way)[\s-]?(?:border|frontier)s?
      (?:[\s-](?:area|region|zone|point|junction))?
  | (?:border|frontier)\striangle
    # Russian
  | стык\w*\s(?:тр[её]х\s)?(?:государственных\s)?границ
  | (?:точк|мест)\w+\s(?:пересечени|схождени|встреч)\w+\s(?:тр[её]х\s)?границ
  | где\s(?:сходятся|встречаются|пересекаются|смыкаются)\sграницы
  | тройн\w+\sграниц\w* | треугольник\w*\sграниц | (?:при)?граничн\w+\sтреугольник\w*
  | погранично\w+\sтреугольник\w* | стык\w*\sтр[её]х\s(?:стран|государств)
    # Arabic
  | (?:ال)?مثلث\s(?:ال)?حدود(?:ي|ية)? | (?:ال)?حدود\sال?ثلاثية
  | (?:نقطة|منطقة)\s(?:ال)?(?:تقاء|التقاء|تلاقي|تقاطع)\s(?:ال)?حدود | ملتقى\s(?:ال)?حدود
  | حيث\s(?:تلتقي|تتلاقى|تتقاطع)\s(?:ال)?حدود
"""
_BORDER = r"""
    frontières? (?:\s(?:commune|terrestre|internationale)s?)?
  | zone\sfrontalière | région\sfrontalière
  | (?:(?:land|common|shared|international|joint)\s)?(?:borders?|frontier|boundary)
      (?:\s(?:area|region|zone|strip))?
  | (?:государственн\w+\s)?границ(?:а|ы|е|у|ей|ею|ам|ах)?
  | (?:ال)?حدود(?:ي|ية)?
"""
TRIGGER = re.compile(
    rf"(?ix)(?<!\w)[وبلفك]?(?:(?P<meeting>{_MEETING})|(?P<border>{_BORDER}))(?!\w)"
)
"""A border, or a meeting point of borders."""
PROBES = (
    "fronti", "frontali", "border", "boundary", "junction", "tripoint", "границ", "стык", "حدود",
)  # fmt: skip
"""One of them, folded, is in every text that names a border, and in few others: asked first."""
MEETING_WORDS = (
    frozenset(("where", "ou", "где")),
    frozenset(
        ("meet", "converge", "together", "intersect", "rejoignent", "rencontrent", "croisent",
         "сходятся", "встречаются")
    ),
)  # fmt: skip
"""Folded: a text in which countries meet, but no border is named, has one of each."""
BEFORE = re.compile(
    r"(?ix)(?: \s | [-–‑] | ’s\b | '\s?s\b | \b(?:common|shared|joint|общ\w+|государственн\w+)\b )*"
)
"""What may stand between countries and the word for their border."""
AFTER = re.compile(
    r"""(?ix)(?: \s | [,:(–-] | ’\b | \b[ld]['’]
      | \b(?: of | the | between | shared | by | with | separating | dividing | both | linking
      | de | du | des | la | le | les | entre | avec | commune? | communes | à | qui | sépare
      | séparant | séparent | partagée | par | celle | celles
      | между | с | со | из | стран | государств | тр[её]х | three | trois | pays | countries
      | أ?بين | مع | دول | لكل | كل | من | المشتركة | ال | ل | لـ | التي | تفصل )\b )*"""
)
"""What may stand between the word for a border and its countries."""
MEETING_BEFORE = re.compile(
    r"""(?ix)\b(?: (?:meeting|junction|convergence|intersection|confluence|tri[\s-]?junction)
        (?:\s(?:point|place))?\s(?:of|between)(?:\sthe)?(?:\sthree)?
      | (?:(?:point|place|area|zone|region)\s)?where(?:\sthe)?(?:\sthree)?
      | (?:point|lieu|zone)\s(?:de\s)?(?:rencontre|jonction|convergence|contact)\s(?:des|entre\sles)
      | стык\w* | (?:точк|мест)\w+\s(?:пересечени|схождени|встреч)\w+
      | где\s(?:сходятся|встречаются|пересекаются|смыкаются)
    )\s\Z"""
)
"""Words that make a meeting point of the borders that are named after their countries."""
WITH = re.compile(r"(?i)\s*(?:with|avec|с|со|مع)\b")
"""What joins one country's border to the country on its other side."""
THREE_MEET = re.compile(
    r"""(?ix)\s(?:all\s|se\s)?(?:meet|converge|come\stogether|intersect|rejoignent|rencontrent
      |croisent|сходятся|встречаются)(?!\w)"""
)
"""What follows three countries that meet, where no border is named."""
NOT_A_PLACE = re.compile(
    r"(?i)\s(?:guards?|police|patrols?|agents?|officials?|officers?|forces?|wars?|disputes?|"
    r"clash(?:es)?|talks|trade|relations|деление|войск\w*)\b"
)
"""What makes people or a quarrel of a border."""
WHERE = re.compile(
    r"(?ix)\b(?:(?:the\s)?(?:point|place|area|zone|lieu|endroit|мест\w)\s)?"
    r"(?:where|où|где)\s(?:the\s|la\s|le\s|les\s|l['’])?\Z"
)
"""What stands before three countries that meet."""
