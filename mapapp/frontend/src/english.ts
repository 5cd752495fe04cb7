/** What files say in English, actors and reasons, in the page's language as far as its catalogue has it. */

import { once } from "./columns";
import { countryName, fill, type Words } from "./text";

type Phrase = readonly [english: RegExp, own: string];

/** Gaps that hold a phrase; others hold names, and words of people. */
const SAID_IN_TURN = new Set(["name", "rest", "wind", "part"]);

const phrasebooks = new WeakMap<Words, readonly Phrase[]>();

/** The same in other words, names and numbers among them; as it is where there are none. */
export function fromEnglish(words: Words, english: string): string {
  const same = words.from_english[english];
  if (same !== undefined) {
    return same;
  }
  for (const [phrase, own] of phrasesOf(words)) {
    const found = phrase.exec(english);
    if (found) {
      const said = Object.entries(found.groups ?? {}).map(([gap, value]) => [gap, inGap(words, gap, value)] as const);
      return fill(own, Object.fromEntries(said));
    }
  }
  return english;
}

function phrasesOf(words: Words): readonly Phrase[] {
  const found = phrasebooks.get(words) ?? Object.entries(words.from_english).flatMap(([english, own]) => phrase(english, own));
  phrasebooks.set(words, found);
  return found;
}

/** Those that have gaps; whatever stands in a gap is as short as it can be. */
function phrase(english: string, own: string): Phrase[] {
  const pattern = english.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{(\w+)\}/g, "(?<$1>.+?)");
  return english.includes("{") ? [[new RegExp(`^${pattern}$`, "s"), own]] : [];
}

function inGap(words: Words, gap: string, value: string): string {
  if (gap === "country") {
    return countryInWords(words, value);
  }
  if (/^\d{1,3}(,\d{3})*(\.\d+)?$/.test(value)) {
    return new Intl.NumberFormat(words.lang).format(Number(value.replaceAll(",", "")));
  }
  return SAID_IN_TURN.has(gap) ? fromEnglish(words, value) : value;
}

/** By its English name, as CLDR has both. */
function countryInWords(words: Words, english: string): string {
  const code = codes().get(english);
  return code ? countryName(words, code) : english;
}

const codes = once(() => {
  const english = new Intl.DisplayNames("en", { type: "region" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  return new Map(pairs.map((code) => [english.of(code) ?? code, code]));
});
