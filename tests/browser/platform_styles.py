"""What the platform's own styles change of a block: the same elements are asked twice, with its sheets and without."""

from __future__ import annotations

from playwright.sync_api import Frame, Page

PROPERTIES = [
    *(
        "font-family",
        "font-size",
        "font-style",
        "font-weight",
        "line-height",
        "letter-spacing",
        "-webkit-font-smoothing",
    ),
    *("text-align", "text-decoration-line", "text-indent", "text-shadow", "text-transform", "white-space"),
    *("overflow-wrap", "word-break", "color", "background-color", "background-image", "box-shadow", "opacity"),
    *(f"{box}-{side}" for box in ("margin", "padding") for side in ("top", "right", "bottom", "left")),
    *(f"border-{side}-{part}" for part in ("width", "style", "color") for side in ("top", "right", "bottom", "left")),
    *(f"border-{corner}-radius" for corner in ("top-left", "top-right", "bottom-right", "bottom-left")),
    *("box-sizing", "clear", "cursor", "display", "float", "height", "outline-style", "overflow-x", "overflow-y"),
    *("list-style-position", "list-style-type", "position", "table-layout", "transition-duration", "vertical-align"),
    *("min-height", "pointer-events", "width"),
]
ASK = """async ([properties, place, pinned]) => {
  const root = document.querySelectorAll('.partnership-xblock')[place];
  const sheets = [...document.querySelectorAll('link[rel=stylesheet]')].filter(link => link.href.includes('/demo/'));
  if (!sheets.length) throw new Error('the page has no sheet of the platform');
  const frame = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
  // As wide as it is, with and without: only then is every other number comparable.
  const { width, top, left } = root.getBoundingClientRect();
  const fixed = pinned ? `;position:fixed;top:${top}px;left:${left}px` : '';
  const before = root.getAttribute('style') ?? '';
  root.style.cssText += `;width:${width}px;max-width:none;margin:0${fixed}`;
  const page = document.documentElement;
  page.style.fontSize = getComputedStyle(page).fontSize;
  const parts = element => ['', '::before', '::after',
    ...(element.matches('li') ? ['::marker'] : []), ...(element.matches('input,textarea') ? ['::placeholder'] : [])];
  const name = (element, part) =>
    element.tagName.toLowerCase() + [...element.classList].map(one => '.' + one).join('') + part;
  const look = async () => {
    await frame();
    await document.fonts.ready;
    return [root, ...root.querySelectorAll('*')].flatMap(element => parts(element).map(part => {
      const style = getComputedStyle(element, part);
      if ((part === '::before' || part === '::after') && style.content === 'none') return null;
      return [name(element, part), properties.map(key => style.getPropertyValue(key))];
    }));
  };
  // What still comes (a drawing, a list that makes room for it) comes first.
  for (let text = '', calm = 0; calm < 4; ) {
    await new Promise(done => setTimeout(done, 100));
    calm = text === root.innerHTML ? calm + 1 : 0;
    text = root.innerHTML;
  }
  const there = await look();
  sheets.forEach(sheet => { sheet.disabled = true; });
  const bare = await look();
  sheets.forEach(sheet => { sheet.disabled = false; });
  await frame();
  root.setAttribute('style', before);
  page.style.removeProperty('font-size');
  const found = {};
  const tags = {};
  bare.forEach((one, at) => {
    const other = there[at];
    if (!one && !other) return;
    const [what, want] = one ?? other;
    tags[what.split(/[.:]/)[0]] = true;
    if (!one || !other || one[0] !== other[0]) { found[`${what} itself`] = 'is not the same element'; return; }
    properties.forEach((key, n) => {
      if (want[n] !== other[1][n]) found[`${what} ${key}`] ??= `${want[n]} became ${other[1][n]}`;
    });
  });
  return [Object.entries(found).map(([what, how]) => `${what}: ${how}`), Object.keys(tags)];
}"""


def changed(page: Page | Frame, place: int = 0, *, pinned: bool = False) -> tuple[list[str], set[str]]:
    """What a page's own sheets change of its block, one line for each kind of element and property; and the element
    types that were looked at. `pinned`: the block does not move under the pointer meanwhile."""
    lines, tags = page.evaluate(ASK, [PROPERTIES, place, pinned])
    return lines, set(tags)
