import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { expect } from 'vitest'
import { sourceEnd, sourceStart } from '../../src/model/offset-map.ts'
import type { Passage } from '../../src/model/passage.ts'

function decodeReference(source: string): string | undefined {
  const numeric = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(source)
  if (numeric) return String.fromCodePoint(numeric[1] ? Number.parseInt(numeric[1], 16) : Number(numeric[2]))
  return (
    (source.startsWith('&') && source.endsWith(';') && decodeNamedCharacterReference(source.slice(1, -1))) || undefined
  )
}

/** True when the source stretch is what a writer types to get the character. */
function standsFor(source: string, character: string): boolean {
  if (source === character) return true
  if (character === ' ') return /^(?: *\\?)\r?\n[ >]*$/.test(source)
  return source === `\\${character}` || decodeReference(source)?.includes(character) === true
}

/** Checks that every rendered character leads to what stands for it in the source. */
export function expectTrueMap(text: string, passage: Passage): void {
  let last = -1
  for (let at = 0; at < passage.text.length; at++) {
    const start = sourceStart(passage.map, at)
    const source = text.slice(start, sourceEnd(passage.map, at + 1))
    // A call of expect for every character would take longer than all else.
    if (standsFor(source, passage.text[at]!) && start >= last) last = start
    else expect.fail(`${JSON.stringify(passage.text)} at ${at} maps to ${JSON.stringify(source)}`)
  }
}

/** Checks that every mark is what the source holds at its place. */
export function expectTrueMarkers(text: string, passage: Passage): void {
  for (const marker of passage.markers) {
    expect(text.slice(marker.span.start, marker.span.end)).toBe(marker.printed)
    expect(marker.at).toBeLessThanOrEqual(passage.text.length)
    const isRange = /\d–\d/.test(marker.printed)
    const named = marker.form === 'author-year' ? marker.key.split(' ')[0]! : marker.key
    if (!isRange) expect(marker.printed).toContain(named)
    const isBare = !/[[(<【]/.test(marker.printed[0]!)
    if (isBare) expect(['bare-domain', 'autolink']).toContain(marker.form)
  }
}
