import type { Outlets } from '../lexicon/outlets.ts'
import { dateIn } from './entry-date.ts'
import type { EntryWords } from './entry-words.ts'
import { hasWord, trimSigns } from './words.ts'

const QUOTED =
  /“([^“”]{3,300})”|"([^"]{3,300})"|«([^«»]{3,300})»|„([^„“”]{3,300})[“”]|「([^「」]{2,300})」|『([^『』]{2,300})』|《([^《》]{2,300})》|‘([^‘’]{8,300})’/
const ITALIC = /(?<![*\w])\*([^*\n]{3,200})\*(?![*\w])|(?<![_\w])_([^_\n]{3,200})_(?![_\w])/
/** Link words that name no work. */
const GENERIC =
  /^(?:here|links?|source|url|website|site|pdf|html|online|doi|view|read(?: more)?|available(?: here| at)?|full text|article|archived?|\[?\^?\d{1,5}\]?|link|来源|链接)$/i
const ADDRESS = /^(?:https?:\/\/|www\.|doi:|10\.\d{4})|^[^\s/]{1,100}\.[a-z]{2,24}(?:\/|$)/i
/** A stop that ends the title; not that of an initial or a short form. */
const PIECE_END = /(?<!(?:^|[\s.(])[A-Z])(?<!\b(?:vs|dr|mr|mrs|st|inc|ltd|co|corp|no|vol|jr|mt))[.!?] |。 ?|$/i
/** What may stand between a title and the outlet behind it. */
const SEPARATORS = [' – ', ' — ', ' | ', ' - ', ', ', '，']
const DATE_SEPARATOR = /[,，–—|-] ?$/
const LONGEST_LABEL = 300
const EDGES = new Set([...' \t\n.,;:–—|*_"\'“”‘’-'])

/** Where a work came out, and the outlets that are known by name. */
export interface Published {
  readonly outlet: string | undefined
  readonly outlets: Outlets
}

function trimEdges(words: string): string {
  return trimSigns(words, EDGES)
}

/** "The Kyoto-Post" and "kyotopost" are one name. */
function squeezed(name: string): string {
  return name.replace(/^the\s/, '').replace(/[\s-]/g, '')
}

function isAlias(name: string, { outlet, outlets }: Published): boolean {
  if (outlets.ofName(name) !== undefined) return true
  return (
    outlet !== undefined && outlets.aliases(outlet).some((alias) => squeezed(alias.toLowerCase()) === squeezed(name))
  )
}

/** True when the words are the name of an outlet ("Nature", "GitHub/arXiv") rather than of a work. */
function namesOutlet(words: string, outlet: Published): boolean {
  const name = trimEdges(words).toLowerCase()
  return isAlias(name, outlet) || (name.includes('/') && name.split('/').every((part) => isAlias(part.trim(), outlet)))
}

function isDate(words: string): boolean {
  return dateIn(words)?.printed === words
}

/** A link's words, when they say what it leads to. */
export function linkTitle(label: string, outlet: Published): string | undefined {
  const words = trimEdges(label.slice(0, LONGEST_LABEL).replace(/\s+/g, ' '))
  if (words.length < 3 || GENERIC.test(words) || ADDRESS.test(words) || namesOutlet(words, outlet)) return undefined
  return words
}

function quotedIn(words: string): string | undefined {
  const match = QUOTED.exec(words)
  const title = match?.slice(1).find((group) => group !== undefined)
  return title === undefined ? undefined : trimEdges(title)
}

/** "Outlet: Title", "Outlet (Author) – Title", "Outlet, Title": the words behind the name. */
function behindOutletName(words: string, outlet: Published): string {
  const lead = /^([^–—|:,.(]{2,60})(?:\([^()]{1,60}\))?(?:[:,.] | ?[–—|] ?| ?- )/.exec(words)
  return lead !== null && namesOutlet(lead[1]!, outlet) ? words.slice(lead[0].length) : words
}

/** Offsets at which the last of the parts of a title begins and the one before it ends. */
function lastCut(title: string): { readonly end: number; readonly start: number } | undefined {
  let cut: { end: number; start: number } | undefined
  for (const separator of SEPARATORS) {
    const end = title.lastIndexOf(separator)
    if (end > (cut?.end ?? 0)) cut = { end, start: end + separator.length }
  }
  return cut
}

/** "Title (cost, stakes)": what a bracket at the end adds is no part of the title. */
function withoutLastBracket(piece: string): string {
  const opened = Math.max(piece.lastIndexOf(' ('), piece.lastIndexOf(' ['))
  if (opened <= 0) return piece
  const closed = Math.max(piece.indexOf(')', opened), piece.indexOf(']', opened))
  return closed < 0 || !hasWord(piece, closed, piece.length) ? trimEdges(piece.slice(0, opened)) : piece
}

/** "Title (cost, stakes) – Outlet, 5 May 2024": the words before bracket, name and date. */
function bareTitle(piece: string, outlet: Published): string {
  let title = piece
  for (let count = 0; count < 4; count++) {
    const date = dateIn(title)
    const cut = lastCut(title)
    let next = withoutLastBracket(title)
    if (date?.end === title.length && DATE_SEPARATOR.test(title.slice(0, date.start))) next = title.slice(0, date.start)
    else if (cut !== undefined && namesOutlet(title.slice(cut.start), outlet)) next = title.slice(0, cut.end)
    if (next === title) break
    title = trimEdges(next)
  }
  return title
}

/** The first piece that is neither the outlet's name nor a date. */
function firstPiece(words: string, outlet: Published): string | undefined {
  let rest = behindOutletName(words.trim(), outlet)
  for (let piece = 0; piece < 4 && rest !== ''; piece++) {
    const end = PIECE_END.exec(rest)!
    const candidate = bareTitle(trimEdges(rest.slice(0, end.index)), outlet)
    const isName = namesOutlet(candidate, outlet) || isDate(candidate)
    if (candidate.length >= 2 && hasWord(candidate, 0, candidate.length) && !isName) return candidate
    if (end[0] === '') return undefined
    rest = rest.slice(end.index + end[0].length)
  }
  return undefined
}

/** The title of the work: quoted words, words in italics, or the words that come first. */
export function titleOf(
  { words, firstLink, linkEnd, raw }: EntryWords,
  rest: number,
  outlet: Published
): string | undefined {
  const quoted = quotedIn(words)
  if (quoted !== undefined) return quoted
  // Behind "Author (2024)." the title comes first, and italics may name the journal.
  const isBehindLink = !hasWord(words, Math.min(rest, firstLink), firstLink)
  const firstWords = firstPiece(
    isBehindLink ? words.slice(linkEnd) : words.slice(rest, Math.max(rest, firstLink)),
    outlet
  )
  if (rest > 0 && firstWords !== undefined) return firstWords
  const italic = ITALIC.exec(raw)
  const slanted = trimEdges(italic?.[1] ?? italic?.[2] ?? '')
  return slanted !== '' && !namesOutlet(slanted, outlet) ? slanted : firstWords
}
