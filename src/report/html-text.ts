import { escapeXml, oneLine } from './escape.ts'
import { messageParts } from './message.ts'

/** Text between tags or in a quoted attribute: one line, nothing in it acts. */
export const html = (text: string): string => escapeXml(oneLine(text))

/** An element around markup that is already escaped. */
export function element(name: string, content: string, attributes: Readonly<Record<string, string>> = {}): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${html(value)}"`)
  return `<${name}${written.join('')}>${content}</${name}>`
}

/** A rule's sentence; the values in it become code. */
export function htmlMessage(message: string): string {
  return messageParts(oneLine(message))
    .map(({ text, isValue }) => (isValue ? element('code', escapeXml(text)) : escapeXml(text)))
    .join('')
}

/** A table whose columns from `counts` on are figures; cells are escaped already. */
export function htmlTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  counts = heads.length
): string {
  const cell = (name: string) => (content: string, index: number) =>
    element(name, content, index >= counts ? { class: 'count' } : {})
  const line = (cells: readonly string[], name: string) => element('tr', cells.map(cell(name)).join(''))
  const head = heads.some((each) => each !== '') ? `${element('thead', line(heads, 'th'))}\n` : ''
  return `<table>\n${head}<tbody>\n${rows.map((row) => line(row, 'td')).join('\n')}\n</tbody>\n</table>`
}

export const htmlList = (items: readonly string[], attributes: Readonly<Record<string, string>> = {}): string =>
  element('ul', `\n${items.map((item) => element('li', item)).join('\n')}\n`, attributes)
