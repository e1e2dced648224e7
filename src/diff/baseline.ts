import { passageAt } from '../check/index.ts'
import type { Finding, Place } from '../model/finding.ts'
import type { Version } from '../model/version.ts'
import type { Comparison } from './edits.ts'
import { keyOfText } from './words.ts'

/** Which findings an edit brought, left and took. */
export interface Baseline {
  readonly fresh: readonly Finding[]
  readonly unchanged: readonly Finding[]
  readonly absent: readonly Finding[]
}

/**
 * Tells new findings from old ones. A finding is old when the other version has one of its rule on the same words,
 * wherever these stand now; one whose sentences were edited and that holds all the same is old, too.
 */
export function baselineOf(before: readonly Finding[], after: readonly Finding[], comparison: Comparison): Baseline {
  const [oldKey, newKey] = [placeKeys(comparison.old, comparison.matches.toNew), placeKeys(comparison.now, undefined)]
  const open = new Set(before)
  const known = new Set<Finding>()
  const round = (oldId: Id, newId: Id, fits: (old: Finding, now: Finding) => boolean = () => true) => {
    const waiting = new Map<string, Finding[]>()
    for (const finding of open) waiting.set(oldId(finding), [...(waiting.get(oldId(finding)) ?? []), finding])
    for (const finding of after) {
      if (known.has(finding)) continue
      const match = waiting.get(newId(finding))?.find((each) => open.has(each) && fits(each, finding))
      if (match === undefined) continue
      known.add(finding)
      open.delete(match)
    }
  }
  const onWords =
    (key: PlaceKey): Id =>
    (finding) =>
      [finding.ruleId, ...finding.spans.map(key.words).sort()].join('\n')
  const inPassages =
    (key: PlaceKey): Id =>
    (finding) =>
      [finding.ruleId, ...finding.spans.map(key.passage).sort()].join('\n')
  const sharePlace = (old: Finding, now: Finding): boolean => {
    const words = new Set(old.spans.map(oldKey.words))
    return now.spans.some((place) => words.has(newKey.words(place)))
  }
  round(
    ({ fingerprint }) => fingerprint,
    ({ fingerprint }) => fingerprint
  )
  round(onWords(oldKey), onWords(newKey))
  round(inPassages(oldKey), inPassages(newKey), sharePlace)
  round(inPassages(oldKey), inPassages(newKey))
  const places = (finding: Finding) => [...finding.spans, ...finding.repeats]
  const words = (findings: readonly Finding[], key: PlaceKey) =>
    new Set(findings.flatMap((each) => places(each).map((place) => `${each.ruleId}\n${key.words(place)}`)))
  // A finding that stands for several places may be told at another one of them.
  const isAmong = (seen: ReadonlySet<string>, key: PlaceKey) => (each: Finding) =>
    places(each).every((place) => seen.has(`${each.ruleId}\n${key.words(place)}`))
  const wasThere = isAmong(words(before, oldKey), newKey)
  const isThere = isAmong(words(after, newKey), oldKey)
  for (const finding of after) if (!known.has(finding) && wasThere(finding)) known.add(finding)
  return {
    fresh: after.filter((finding) => !known.has(finding)),
    unchanged: after.filter((finding) => known.has(finding)),
    absent: [...open].filter((finding) => !isThere(finding))
  }
}

type Id = (finding: Finding) => string

interface PlaceKey {
  words(place: Place): string
  passage(place: Place): string
}

/** Keys of places that are the same in both versions. */
function placeKeys({ segmentation }: Version, toNew: ReadonlyMap<number, number> | undefined): PlaceKey {
  const { passages } = segmentation
  const passage = (place: Place): string => {
    const found = passageAt(passages, place.start)
    const isInside = found !== undefined && found.kind !== 'reference' && place.start < found.span.end
    if (!isInside) return `text ${keyOfText(place.context)}`
    return toNew === undefined
      ? `passage ${found.id}`
      : toNew.has(found.id)
        ? `passage ${toNew.get(found.id)}`
        : `old ${found.id}`
  }
  return { passage, words: (place) => `${passage(place)} ${keyOfText(place.quote)}` }
}
