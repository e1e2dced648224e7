import type { Passage } from '../model/passage.ts'
import type { Version } from '../model/version.ts'
import { matchCells } from './match-cells.ts'
import { matchSentences } from './match-sentences.ts'

/** Which passage of the new version is which of the old one, both ways. */
export interface PassageMatches {
  readonly toNew: ReadonlyMap<number, number>
  readonly toOld: ReadonlyMap<number, number>
}

/** Finds each passage again, wherever it went: cells by row and column, all others by their words. */
export function matchPassages(old: Version, now: Version): PassageMatches {
  const toNew = new Map<number, number>([...matchCells(old.segmentation, now.segmentation)])
  for (const [from, to] of matchSentences(prose(old), prose(now), old, now)) toNew.set(from, to)
  return { toNew, toOld: new Map([...toNew].map(([from, to]) => [to, from])) }
}

/** What is read as running text; the list of sources is compared work by work. */
const prose = ({ segmentation }: Version): Passage[] =>
  segmentation.passages.filter(({ kind }) => kind !== 'cell' && kind !== 'reference')
