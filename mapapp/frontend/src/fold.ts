/** Text as it is searched: without case, accents and the spellings of one letter; as gazetteer/names.py folds it. */

const PLAIN: Readonly<Record<string, string>> = {
  ß: "ss",
  œ: "oe",
  æ: "ae",
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
  ð: "d",
  þ: "th",
  ə: "e",
  ъ: "",
  ς: "σ",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ې: "ي",
  ة: "ه",
  ک: "ك",
  ـ: "",
};
const SPELLINGS = new RegExp(`[${Object.keys(PLAIN).join("")}]`, "g");
const APOSTROPHES = /[’‘‛`´ʼʻʾʿˈ′ʹ＇ʽ]/g;
/** And white space, but for the space that all become: to replace that takes longer than all the rest. */
const DASHES = /[-‐‑‒–—―−﹣－_\t-\r\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad\u061c\u202a-\u202e\u2066-\u2069]/g;
const MARKS = /\p{M}+/gu;

export function fold(text: string): string {
  const spaced = text.replace(APOSTROPHES, "'").replace(DASHES, " ");
  return /^[\0-\x7f]*$/.test(spaced) ? spaced.toLowerCase() : foldLetters(spaced);
}

// NFKD sets the hamza of أ, إ, ؤ and ئ apart, as it does accents: they go with the marks.
const foldLetters = (text: string): string =>
  text
    .replace(INVISIBLE, "")
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(SPELLINGS, (letter) => PLAIN[letter] ?? letter);

/** What is no part of a word, before and after it. */
const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** The words of what a reader looks for, each once. */
export function termsOf(text: string): string[] {
  const words = fold(text).split(/[ \0]/);
  return [...new Set(words.map((word) => word.replace(AROUND, "")))].filter((term) => term !== "");
}
