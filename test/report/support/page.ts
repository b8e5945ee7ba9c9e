import { Parser } from 'htmlparser2'

/** What a parser finds in a page. */
export interface Page {
  /** Elements with their attributes, in order. */
  readonly elements: readonly {
    readonly name: string
    readonly attributes: Readonly<Record<string, string>>
  }[]
  /** The start and end of every element and the names of its attributes: the page without its texts. */
  readonly skeleton: readonly string[]
  /** What is read: texts outside of style sheets, and the attributes that are read aloud. */
  readonly texts: readonly string[]
  /** Comments, instructions and the like. */
  readonly others: readonly string[]
}

/** Takes a page or a picture apart with a parser that knows nothing of how it was made. */
export const parsed = (markup: string, xmlMode = false): Page => {
  const elements: { name: string; attributes: Record<string, string> }[] = []
  const skeleton: string[] = []
  const texts: string[] = []
  const others: string[] = []
  const open: string[] = []
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        open.push(name)
        elements.push({ name, attributes: { ...attributes } })
        skeleton.push(`<${[name, ...Object.keys(attributes)].join(' ')}>`)
        for (const key of ['aria-label', 'alt', 'title']) if (attributes[key]) texts.push(attributes[key])
      },
      onclosetag: (name) => {
        open.pop()
        skeleton.push(`</${name}>`)
      },
      ontext: (text) => {
        if (open.at(-1) !== 'style') texts.push(text)
      },
      oncomment: (text) => others.push(text),
      onprocessinginstruction: (name) => others.push(name),
      oncdatastart: () => others.push('cdata'),
    },
    { xmlMode, decodeEntities: true },
  )
  parser.write(markup)
  parser.end()
  return { elements, skeleton, texts, others }
}
