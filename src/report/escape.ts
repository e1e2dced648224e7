/** Whitespace of every kind and line breaks; `\s` knows no U+0085. */
const WHITESPACE = /[\s\u0085]+/g
/** C0 and C1 controls, DEL, and the marks that turn the direction of writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this file takes out
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const LONE_SURROGATE = /\p{Surrogate}/gu

/** Document text as one line without characters that a terminal or a renderer could act on. */
export function oneLine(text: string): string {
  return text.replace(WHITESPACE, ' ').replace(CONTROLS, '').replace(LONE_SURROGATE, '\uFFFD').trim()
}

/** One line for a terminal; control characters become visible instead of acting or vanishing. */
export function escapeTerminal(text: string): string {
  return text.replace(WHITESPACE, ' ').replace(CONTROLS, visible).replace(LONE_SURROGATE, '\uFFFD').trim()
}

function visible(control: string): string {
  const code = control.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  if (code === 0x7f) return '\u2421'
  return `\\u${code.toString(16).padStart(4, '0')}`
}

const MARKUP = /[\\`*_[\]<>&|~$]|:(?=\/\/)|@(?=\S)/g
const WWW = /\b(www)\./gi
const BLOCK_START = /^(?:[#+=:-]|(\d{1,9})([.)]))/

/** Document text at the start of a Markdown paragraph, list item, quote or table cell: shown as it is, read as nothing. */
export function escapeMarkdown(text: string): string {
  return escapeMarkdownInline(text).replace(BLOCK_START, (start, digits?: string, mark?: string) =>
    digits ? `${digits}\\${mark}` : `\\${start}`
  )
}

/** The same behind other words of its line, where nothing begins a list or a heading. */
export function escapeMarkdownInline(text: string): string {
  return oneLine(text).replace(MARKUP, escapeMark).replace(WWW, '$1\\.')
}

function escapeMark(mark: string): string {
  if (mark === '<') return '&lt;'
  if (mark === '>') return '&gt;'
  if (mark === '&') return '&amp;'
  // A backslash does not keep GitHub from notifying the account that is named.
  if (mark === '@') return '@&#8203;'
  return `\\${mark}`
}

const BACKTICKS = /`+/g

/** Document text as inline code. In a table even code is split at `|` unless it is escaped. */
export function markdownCode(text: string, place: 'text' | 'table' = 'text'): string {
  const words = oneLine(text)
  if (words === '') return ''
  const longest = Math.max(0, ...(words.match(BACKTICKS) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = words.startsWith('`') || words.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${place === 'table' ? words.replaceAll('|', '\\|') : words}${pad}${fence}`
}

/** A relative path as a Markdown link target. */
export function markdownTarget(path: string): string {
  return oneLine(path).split('/').map(encodeSegment).join('/')
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(/[()*'!]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)
}

const FORMULA = /^[=+\-@\t\r]/
const NEEDS_QUOTES = /[",\r\n]/

/** A CSV cell by RFC 4180 that no spreadsheet reads as a formula. */
export function csvCell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Text that every encoding can hold: half a surrogate pair becomes the replacement character. */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATE, '\uFFFD')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no way to write them
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const XML_MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

/** Text between tags or inside a quoted attribute, of XML 1.0 and of HTML. */
export function escapeXml(text: string): string {
  return wellFormed(text)
    .replace(NOT_IN_XML, '\uFFFD')
    .replace(/[&<>"']/g, (mark) => XML_MARKS[mark]!)
}

const COMMAND_MARKS: Readonly<Record<string, string>> = {
  '%': '%25',
  '\r': '%0D',
  '\n': '%0A',
  ':': '%3A',
  ',': '%2C'
}

/** The message of a GitHub workflow command; it may have several lines. */
export function escapeCommand(text: string): string {
  return wellFormed(text).replace(/[%\r\n]/g, (mark) => COMMAND_MARKS[mark]!)
}

/** A property of a GitHub workflow command, such as its title or file. */
export function escapeCommandProperty(text: string): string {
  return wellFormed(text).replace(/[%\r\n:,]/g, (mark) => COMMAND_MARKS[mark]!)
}
