/** What can stand in an element: text is put in as text, never as markup. */
export type Child = Node | string | undefined

type Attributes = Readonly<Record<string, string | undefined>>

/** An element; an attribute that is `undefined` is left out. */
export const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(key, value)
  }
  made.append(...children.filter((child) => child !== undefined))
  return made
}

/** A button that does something. */
export const button = (text: string, act: () => void, attributes: Attributes = {}): HTMLButtonElement => {
  const made = make('button', { type: 'button', ...attributes }, text)
  made.addEventListener('click', act)
  return made
}

/** The element of the page with this id. */
export const part = <Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind => {
  const found = document.getElementById(id)
  if (found instanceof kind) return found
  throw new TypeError(`the page has no ${kind.name} ${id}`)
}

/** Puts these in place of all that an element holds. */
export const fill = (element: Element, ...children: readonly Child[]): void => {
  element.replaceChildren(...children.filter((child) => child !== undefined))
}

/** A drawing of the library, taken in as a document of its own and not as markup of this one. */
export const drawing = (svg: string): Element =>
  document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true)
