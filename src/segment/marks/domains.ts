import { parse } from 'tldts'
import type { Range } from '../rendering.ts'
import { trimAddress } from './addresses.ts'
import { DOMAIN, hostOf } from './cited-domains.ts'
import { isCitationPlace, type Place } from './domain-place.ts'
import type { MarkSet } from './mark.ts'

const IS_DOMAIN = /^(?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,18}$/i
const SEPARATOR = /^[\s,;]{1,4}$/

interface Host extends Range {
  readonly host: string
  readonly suffix: string
}

/** The public suffix of a host name under which somebody has registered a domain; undefined for a mere file or word. */
function suffixOf(host: string): string | undefined {
  const { domain, isIcann, publicSuffix } = parse(host)
  return domain !== null && isIcann === true ? (publicSuffix ?? undefined) : undefined
}

function hostsIn(set: MarkSet): Host[] {
  const { text } = set.rendered
  const hosts: Host[] = []
  for (const match of text.matchAll(DOMAIN)) {
    const printed = trimAddress(match[0])
    const host = hostOf(printed)
    const range = { start: match.index, end: match.index + printed.length }
    // "3.5.com" and "example.com.The" are slips, not hosts.
    if (text[range.end] === '.' && /[\p{L}\p{N}]/u.test(text[range.end + 1] ?? '')) continue
    const suffix = set.isFree(range) ? suffixOf(host) : undefined
    if (suffix !== undefined) hosts.push({ ...range, host, suffix })
  }
  return hosts
}

/** Hosts that stand in a row, with nothing but space or commas between them. */
function* runsOf(text: string, hosts: readonly Host[]): Generator<readonly Host[]> {
  for (let first = 0; first < hosts.length; ) {
    let end = first + 1
    while (end < hosts.length && SEPARATOR.test(text.slice(hosts[end - 1]!.end, hosts[end]!.start))) end++
    yield hosts.slice(first, end)
    first = end
  }
}

function placeOf({ rendered: { text }, cited }: MarkSet, run: readonly Host[]): Place {
  const start = run[0]!.start
  const end = run.at(-1)!.end
  const isTight = run.some((host, i) => i > 0 && !/[,;]/.test(text.slice(run[i - 1]!.end, host.start)))
  return {
    before: text.slice(Math.max(0, start - 40), start),
    after: text.slice(end, end + 24),
    isRow: isTight,
    suffixes: run.map((host) => host.suffix),
    areCited: () => run.every(({ host }) => cited.has(host))
  }
}

/**
 * Bare outlet domains behind a sentence or clause ("… fell 3% example.com."). A domain that is a word of the sentence
 * ("registered example.com in 2019") is none; where a mark is all there is, in a cell or a line, its words stay.
 */
export function findDomains(set: MarkSet): void {
  const { text } = set.rendered
  for (const run of runsOf(text, hostsIn(set))) {
    const isAll = run[0]!.start === 0 && run.at(-1)!.end === text.length
    if (!isAll && !isCitationPlace(placeOf(set, run))) continue
    for (const { start, end, host } of run) {
      set.add({ start, end, form: 'bare-domain', keys: [host], fate: isAll ? 'keep' : 'cut' })
    }
  }
}

/** True for link words that are a bare domain standing where a citation stands. */
export function isDomainLabel(set: MarkSet, range: Range): boolean {
  const label = set.rendered.text.slice(range.start, range.end)
  if (!IS_DOMAIN.test(label)) return false
  const suffix = suffixOf(label)
  return suffix !== undefined && isCitationPlace(placeOf(set, [{ ...range, host: label, suffix }]))
}
