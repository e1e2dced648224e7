import { DEPUTY, mayEndOffice, type Office, officeOf, PASSING } from '../../lexicon/titles.ts'
import type { RoleMention } from '../../model/people.ts'
import type { Frame } from '../frame.ts'
import { groupEnd } from '../noun-phrase.ts'
import { isAuxiliary, isDeterminer } from '../tagging.ts'
import { nameFrom, nameTo, ORGANISATION, type Run, withoutPossessive, wordsOf } from './person-names.ts'

interface Titled extends Run {
  readonly office: Office
  /** First token of the whole group, its modifiers included. */
  readonly opens: number
  readonly deputy: boolean
  readonly portfolio: string | undefined
  readonly organisation: Run | undefined
  /** Behind "of the Harbour Office". */
  readonly end: number
}

const JOINS = /^(?:of|at|for|in|with)$/

/** The words of the office that ends at `i`, with a "vice-" split off. */
function wordsBefore({ tokens }: Frame, i: number): string[] {
  return tokens
    .slice(Math.max(0, i - 2), i + 1)
    .map(({ lower, kind }) => (kind === 'word' ? lower : ','))
    .flatMap((lower) => (/^(?:vice|deputy|co)-/.test(lower) ? lower.split('-') : [lower]))
}

function opening({ tokens, classes }: Frame, first: number): number {
  let opens = first
  while (opens > 0 && first - opens < 5) {
    const before = tokens[opens - 1]!
    if (before.kind !== 'word' || classes[opens - 1] === 'verb' || isAuxiliary(before)) break
    if (classes[opens - 1] === 'function' && !isDeterminer(before)) break
    opens--
    if (isDeterminer(before)) break
  }
  return opens
}

function organisationOf(frame: Frame, opens: number, first: number, last: number): { run?: Run; end: number } {
  const { tokens, classes } = frame
  if (JOINS.test(tokens[last + 1]?.lower ?? '')) {
    const end = groupEnd(tokens, classes, last + 2, tokens.length)
    const from = isDeterminer(tokens[last + 2] ?? tokens[last]!) ? last + 3 : last + 2
    if (end > from) return { run: { from, to: end }, end }
  }
  // "the museum's director", "League chief executive".
  const owners = first > opens && classes.slice(opens, first).some((wordClass) => wordClass === 'name')
  return owners
    ? { run: { from: isDeterminer(tokens[opens]!) ? opens + 1 : opens, to: first }, end: last + 1 }
    : { end: last + 1 }
}

function titleAt(frame: Frame, i: number): Titled | undefined {
  const { tokens } = frame
  const words = wordsBefore(frame, i)
  const found = officeOf(words)
  if (!found) return undefined
  const split = /^(?:vice|deputy)-/.test(tokens[i]!.lower)
  const from = i + 1 - (split ? 1 : found.length)
  const opens = opening(frame, from)
  const modifiers = tokens.slice(opens, from).map(({ lower }) => lower)
  const { run, end } = organisationOf(frame, opens, from, i)
  const { hasPortfolio } = found.office
  const behind = JOINS.test(tokens[i + 1]?.lower ?? '') ? tokens[i + 2] : undefined
  const portfolio = hasPortfolio ? (behind?.lower ?? modifiers.at(-1)) : undefined
  return {
    from,
    to: i + 1,
    office: found.office,
    opens,
    deputy: split || modifiers.some((word) => DEPUTY.has(word)),
    portfolio,
    organisation: hasPortfolio ? undefined : run,
    end
  }
}

/** Behind the title or its organisation: "finance minister Ilse Marten", "its director, Dr Miriam Osei,". */
function nameBehind(frame: Frame, title: Titled): Run | undefined {
  const { tokens } = frame
  const direct = nameFrom(frame, title.to)
  if (direct) return direct
  if (tokens[title.end]?.text !== ',') return undefined
  const name = nameFrom(frame, title.end + 1)
  return name && name.to - name.from > 1 && /^[,.;:)]$/.test(tokens[name.to]?.text ?? '.') ? name : undefined
}

/** In front of the title: "Ada Lund, director of the dock,", "Ada Lund (director)", "Ada Lund is the director". */
function nameBefore(frame: Frame, title: Titled): Run | undefined {
  const { tokens } = frame
  let at = title.opens
  const sign = tokens[at - 1]
  const aside = sign?.text === ',' || sign?.text === '('
  if (aside && !/^(?:[,.;:)–—]|and|or|&)$/.test(tokens[title.end]?.text ?? '.')) return undefined
  if (!aside) {
    if (tokens[at - 1]?.lower === 'as' && tokens[at - 2]?.lemma === 'serve') at -= 2
    else if (/^(?:is|was)$/.test(sign?.lower ?? '')) at--
    else return undefined
    // "who is the director"
    if (tokens[at - 1]?.lower === 'who') at--
    if (tokens[at - 1]?.text === ',') at--
  } else at--
  const name = nameTo(frame, at)
  return name && name.to - name.from > 1 ? name : undefined
}

const isJoined = ({ tokens }: Frame, title: Titled): boolean =>
  [tokens[title.to], tokens[title.opens - 1], tokens[title.end]].some((token) =>
    /^(?:and|or|\/|&)$/.test(token?.lower ?? '')
  )

/** The office with the words that make it another: "deputy director", "finance minister", "minister of finance". */
function wholeTitle({ tokens }: Frame, { opens, from, to, end, deputy, portfolio }: Titled): Run {
  const adjunct = portfolio !== undefined && tokens[from - 1]?.lower !== portfolio
  const rank = tokens.slice(opens, from).findIndex(({ lower }) => DEPUTY.has(lower))
  if (deputy && rank >= 0) return { from: opens + rank, to }
  return { from: portfolio !== undefined && !adjunct ? from - 1 : from, to: adjunct ? end : to }
}

function mentionOf(frame: Frame, title: Titled, name: Run): RoleMention {
  const { tokens, text } = frame
  const printed = (run: Run) => text.slice(tokens[run.from]!.start, tokens[run.to - 1]!.end)
  const whole = wholeTitle(frame, title)
  const first = Math.min(whole.from, name.from)
  const last = Math.max(title.end, name.to)
  const near = tokens.slice(Math.max(0, title.opens - 4), last + 3)
  const past = tokens[title.opens - 1]?.lower === 'was'
  return {
    start: tokens[first]!.start,
    end: Math.max(tokens[last - 1]!.end, tokens[name.to - 1]!.end),
    name: withoutPossessive(printed(name)),
    words: wordsOf(frame, name),
    title: printed(whole),
    office: title.office.id,
    groups: title.office.groups,
    deputy: title.deputy,
    portfolio: title.portfolio,
    hasPortfolio: title.office.hasPortfolio,
    isRanked: title.office.isRanked,
    organisation: title.organisation && printed(title.organisation),
    passing: past || isJoined(frame, title) || near.some(({ lower }) => PASSING.has(lower))
  }
}

/** "Dr Ada Lund of the Harbour Office": a name, a preposition and an organisation. */
function affiliationAt(frame: Frame, i: number): RoleMention | undefined {
  const { tokens, classes, text } = frame
  const name = classes[i - 1] === 'name' ? nameTo(frame, i) : undefined
  if (!name || name.to !== i || name.to - name.from < 2) return undefined
  const from = isDeterminer(tokens[i + 1] ?? tokens[i]!) ? i + 2 : i + 1
  let to = groupEnd(tokens, classes, from, tokens.length)
  if (tokens[to]?.lower === 'for' && classes[to + 1] === 'name') to = groupEnd(tokens, classes, to + 1, tokens.length)
  const organised = tokens.slice(from, to).some(({ lower, capital }) => capital && ORGANISATION.test(lower))
  if (!organised || classes[from] !== 'name') return undefined
  const near = tokens.slice(Math.max(0, name.from - 4), to + 3)
  const last = tokens[to - 1]!
  return {
    start: tokens[name.from]!.start,
    end: last.end,
    name: withoutPossessive(text.slice(tokens[name.from]!.start, tokens[name.to - 1]!.end)),
    words: wordsOf(frame, name),
    title: undefined,
    office: undefined,
    groups: [],
    deputy: false,
    portfolio: undefined,
    hasPortfolio: false,
    isRanked: false,
    organisation: text.slice(tokens[from]!.start, last.end),
    passing: near.some(({ lower }) => PASSING.has(lower) || lower === 'and')
  }
}

/** People with the offices and organisations that the passage gives them. */
export function readRoles(frame: Frame): RoleMention[] {
  const found: RoleMention[] = []
  for (let i = 0; i < frame.tokens.length; i++) {
    const { lower, kind } = frame.tokens[i]!
    if (kind !== 'word') continue
    if (i > 0 && (lower === 'of' || lower === 'at' || lower === 'from')) {
      const affiliation = affiliationAt(frame, i)
      if (affiliation) found.push(affiliation)
      continue
    }
    if (!mayEndOffice(/^(?:vice|deputy)-/.test(lower) ? lower.slice(lower.indexOf('-') + 1) : lower)) continue
    const title = titleAt(frame, i)
    const name = title && (nameBehind(frame, title) ?? nameBefore(frame, title))
    if (title && name) found.push(mentionOf(frame, title, name))
  }
  return found
}
