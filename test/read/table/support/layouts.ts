/** A table as it is meant: what every layout has to give back. */
export interface Plan {
  readonly title?: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const lines = ({ title }: Plan, rows: readonly string[]): string =>
  [...(title === undefined ? [] : [title]), ...rows].join('\n')

const all = ({ header, rows }: Plan): readonly (readonly string[])[] => [header, ...rows]

const quoted =
  (delimiter: string) =>
  (cell: string): string =>
    cell.includes(delimiter) || /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

const escapedHtml = (cell: string): string =>
  cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')

/** Every layout, by name. */
export const layouts: Readonly<Record<string, (plan: Plan) => string>> = {
  tabs: (plan) =>
    lines(
      plan,
      all(plan).map((row) => row.map(quoted('\t')).join('\t')),
    ),
  commas: (plan) =>
    lines(
      plan,
      all(plan).map((row) => row.map(quoted(',')).join(',')),
    ),
  semicolons: (plan) =>
    lines(
      plan,
      all(plan).map((row) => row.map(quoted(';')).join(';')),
    ),
  markdown: (plan) => {
    const row = (cells: readonly string[]) =>
      `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', '<br>')).join(' | ')} |`
    return lines(plan, [row(plan.header), row(plan.header.map(() => '---')), ...plan.rows.map(row)])
  },
  bars: (plan) =>
    lines(
      plan,
      all(plan).map((row) => row.join(' | ')),
    ),
  'cells one a line': (plan) =>
    lines(
      plan,
      all(plan)
        .flat()
        .map((cell) => `${cell} |`),
    ),
  html: (plan) =>
    `${plan.title === undefined ? '' : `<p>${plan.title}</p>`}<table><thead><tr>${plan.header
      .map((cell) => `<th>${escapedHtml(cell)}</th>`)
      .join('')}</tr></thead><tbody>${plan.rows
      .map((row) => `<tr>${row.map((cell) => `<td><span>${escapedHtml(cell)}</span></td>`).join('\n')}</tr>`)
      .join('\n')}</tbody></table>`,
  'html, nothing closed': (plan) =>
    `${plan.title === undefined ? '' : `<caption>${plan.title}`}${all(plan)
      .map((row) => `<tr>${row.map((cell) => `<td>${escapedHtml(cell)}`).join('')}`)
      .join('')}`,
  blanks: (plan) =>
    lines(
      plan,
      all(plan).map((row) => row.join('   ')),
    ),
  'ideographic spaces': (plan) =>
    lines(
      plan,
      all(plan).map((row) => row.join('\u3000')),
    ),
}
