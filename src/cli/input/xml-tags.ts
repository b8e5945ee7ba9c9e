const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescaped = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,4}));/gi, (whole, hex, decimal, name: string) => {
    if (name !== undefined) return Object.hasOwn(entities, name) ? (entities[name] ?? whole) : whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })

const attributesOf = (tag: string): ReadonlyMap<string, string> =>
  new Map(
    [...tag.matchAll(/([\w:.-]{1,60})\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
      ([, name = '', double, single]) => [name, unescaped(double ?? single ?? '')],
    ),
  )

/** The attributes of every element of this name, whatever prefix its namespace has; one pass over the text. */
export const tagsIn = (xml: string, element: string): readonly ReadonlyMap<string, string>[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w{1,20}:)?${element}(?=[\\s/>])([^<>]*)>`, 'g'))].map(([, tag = '']) =>
    attributesOf(tag),
  )

/** The attribute of this name, whatever its prefix. */
export const attribute = (tag: ReadonlyMap<string, string>, name: string): string | undefined =>
  tag.get(name) ?? [...tag].find(([own]) => own.endsWith(`:${name}`))?.[1]
