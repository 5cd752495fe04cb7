// A tree of nodes to elements, text through text nodes only. See nodes.py.

const TAGS = new Set([
  "a", "article", "blockquote", "button", "dd", "div", "dl", "dt", "footer", "h3", "h4",
  "header", "li", "mark", "ol", "p", "section", "span", "table", "tbody", "td", "th",
  "thead", "tr", "ul",
]);

// Per component: what is drawn now, so that an unchanged tree keeps scroll and focus.
const drawn = new WeakMap();

export default function ({ data, parentElement, setTriggerValue }) {
  const written = JSON.stringify(data);
  const before = drawn.get(parentElement);
  if (before?.written === written) {
    before.choose = (id) => setTriggerValue("chosen", id);
    return;
  }
  const state = { written, choose: (id) => setTriggerValue("chosen", id) };
  drawn.set(parentElement, state);

  const scrolled = before ? before.root.scrollTop : 0;
  const focused = before ? focusIn(parentElement)?.dataset.chooses : undefined;
  state.root = element(data, state);
  if (before) before.root.replaceWith(state.root);
  else parentElement.appendChild(state.root);
  state.root.scrollTop = scrolled;
  if (focused) find(state.root, focused)?.focus({ preventScroll: true });
  reveal(state.root);
}

function element(node, state) {
  if (!TAGS.has(node.tag)) throw new Error(`no such node: ${node.tag}`);
  const link = node.tag === "a" ? address(node.href) : undefined;
  const made = document.createElement(node.tag === "a" && !link ? "span" : node.tag);
  if (node.look) made.className = node.look;
  if (node.lang) {
    if (node.lang !== "und") made.lang = node.lang;
    made.dir = "auto";
  }
  if (node.tip) made.title = node.tip;
  if (link) {
    made.href = link;
    made.target = "_blank";
    made.rel = "noopener noreferrer";
  }
  if (node.tag === "button") made.type = "button";
  if (node.tag === "th") made.scope = "col";
  if (node.is_chosen) {
    made.setAttribute(node.tag === "button" ? "aria-pressed" : "data-chosen", "true");
  }
  if (node.chooses) {
    if (node.tag === "button") made.dataset.chooses = node.chooses;
    made.addEventListener("click", (event) => {
      event.stopPropagation();
      state.choose(node.chooses);
    });
  }
  if (node.text) made.appendChild(document.createTextNode(node.text));
  if (node.region) {
    made.appendChild(document.createTextNode(`, ${countryName(node.region, node.lang)}`));
  }
  for (const child of node.children ?? []) made.appendChild(element(child, state));
  return made;
}

// As the map names it: the browser knows every country in every language.
function countryName(code, lang) {
  try {
    return new Intl.DisplayNames(lang, { type: "region" }).of(code) ?? code;
  } catch {
    return code;
  }
}

function address(href) {
  try {
    const url = new URL(href);
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : undefined;
  } catch {
    return undefined;
  }
}

function focusIn(parent) {
  return parent.getRootNode().activeElement ?? parent.activeElement ?? undefined;
}

function find(root, id) {
  return [...root.querySelectorAll("[data-chooses]")].find((one) => one.dataset.chooses === id);
}

// Scrolls inside the root alone: scrollIntoView would move the page under the reader.
function reveal(root) {
  const row = root.querySelector("[data-chosen]");
  if (!row || root.scrollHeight <= root.clientHeight) return;
  const top = row.offsetTop - root.offsetTop;
  const above = top < root.scrollTop;
  const below = top + row.offsetHeight > root.scrollTop + root.clientHeight;
  if (above || below) root.scrollTop = Math.max(0, top - root.clientHeight / 3);
}
