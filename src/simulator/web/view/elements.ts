/** The elements of the page, by their ids and kinds. A page that lacks one is broken: that is found at start. */
export function element<Kind extends Element>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${kind.name} "${id}".`);
  return found;
}

/** A new element with its text. */
export function made<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text = '',
  className = '',
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className) element.className = className;
  return element;
}

/** Writes a text only when it differs: a live region reads out every change. */
export function write(target: Element, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}
