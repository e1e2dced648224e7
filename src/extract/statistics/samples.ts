import { wordSet } from '../../lexicon/word-tables.ts'
import type { QuantityMention } from '../../model/mention.ts'
import type { GroupsMention, SampleMention } from '../../model/statistics.ts'
import { type Frame, tokenAt } from '../frame.ts'
import { figureAt } from './figure.ts'

const N = /(?<![\p{L}\p{N}_])([Nn])\s?=\s?/gu
const SAMPLED = wordSet(
  'participant patient respondent adult people person voter household student pupil child woman man volunteer subject interviewee consumer worker employee firm resident teacher nurse user customer farmer driver owner parent reader player infant mother doctor physician company business school hospital executive manager member citizen family teenager girl boy undergraduate case control individual'
)
const ASKED =
  /\b(?:survey(?:ed|s)?|poll(?:ed|s)?|interview(?:ed|s)?|questioned|asked|canvass(?:ed)?|respondents?|sample(?:d| of| size)|questionnaires?)\b/i

const isCount = ({ quantity }: QuantityMention): boolean =>
  quantity.dimension === 'count' &&
  !quantity.isRange &&
  quantity.approximation === 'exact' &&
  quantity.scale === 0 &&
  !quantity.inWords

/** A count of people, with at most three words between: "1,204 registered voters". */
function countsPeople({ tokens }: Frame, { start, end }: QuantityMention): boolean {
  const from = tokenAt(tokens, start)
  for (let i = from; i < Math.min(tokens.length, tokenAt(tokens, end) + 4); i++) {
    if (tokens[i]!.kind === 'punctuation') return false
    if (SAMPLED.has(tokens[i]!.lemma)) return true
  }
  return false
}

/** Sample sizes of a passage: every "N =" and "n =", and counts of people. */
export function readSamples(frame: Frame, quantities: readonly QuantityMention[]): SampleMention[] {
  const { text } = frame
  const asked = ASKED.test(text)
  const found: SampleMention[] = []
  for (const match of text.matchAll(N)) {
    const figure = figureAt(text, match.index + match[0].length)
    if (figure && figure.decimals === 0 && figure.nominal.numerator > 0n)
      found.push({ ...figure, form: match[1] === 'N' ? 'N' : 'n', asked })
  }
  for (const mention of quantities) {
    if (!isCount(mention) || !countsPeople(frame, mention)) continue
    const figure = figureAt(text, mention.start)
    if (figure && figure.decimals === 0) found.push({ ...figure, form: 'words', asked })
  }
  return found.sort((a, b) => a.start - b.start)
}

const ASSIGNED =
  /\b(?:assigned|allocated|randomi[sz]ed|divided|split|comprised|comprising|consist(?:ed|ing) of|sorted|placed in(?:to)?|made up of)\b/i
/** Words of a list that leaves some out, counts some twice or goes on to other counts. */
const UNEVEN =
  /\b(?:other|others|remaining|rest|exclu\w+|withdr\w+|dropp\w+|lost|declin\w+|includ\w+|such as|e\.g|of whom|of these|of which|complet\w+|analy[sz]ed|follow\w*|each|per|cross-?over|overlap\w*|both|factorial|twice|eligible|screened|respective\w*)\b/i

/** Every item of the list between `from` and `to` holds an "n =" of its own. */
function isComplete(text: string, from: number, to: number): boolean {
  const list = text.slice(from, to)
  if (UNEVEN.test(list)) return false
  // Commas inside the brackets part no items.
  const items = list.replace(/\([^()]{0,80}\)/g, (bracket) => bracket.replace(/,|;|\band\b|\bor\b/g, ' '))
  return items
    .split(/[,;]| and | or /)
    .filter((item) => item.trim() !== '')
    .every((item) => /\bn\s?=/.test(item))
}

/** A whole that is assigned to groups whose sizes stand in brackets. */
export function readGroups(text: string, samples: readonly SampleMention[]): GroupsMention[] {
  const groups = samples.filter(({ form }) => form === 'n')
  const [first, last] = [groups[0], groups.at(-1)]
  if (!first || !last || groups.length < 2) return []
  const wholes = samples.filter(({ form, start }) => form !== 'n' && start < first.start)
  const [whole] = wholes
  if (!whole || wholes.length > 1) return []
  const before = Math.max(0, whole.start - 40)
  const verb = ASSIGNED.exec(text.slice(before, first.start))
  if (!verb) return []
  const from = Math.max(whole.end, before + verb.index + verb[0].length)
  const closed = /^\s?\)/.exec(text.slice(last.end, last.end + 2))
  const end = last.end + (closed?.[0].length ?? 0)
  return [{ start: whole.start, end, whole, groups, complete: isComplete(text, from, end) && !UNEVEN.test(text) }]
}
