import type { DateMention, QuantityMention } from '../../model/mention.ts'
import type { SpanMention } from '../../model/time-mentions.ts'
import type { Frame } from '../frame.ts'
import { distanceOf } from './distances.ts'
import { gapOf, isLength } from './gaps.ts'
import { isAveraged, lengthOf } from './lengths.ts'

/** Reads lengths of time that stand with the two dates they lie between. */
export function readSpans(
  frame: Frame,
  quantities: readonly QuantityMention[],
  dates: readonly DateMention[]
): SpanMention[] {
  if (dates.length === 0) return []
  const lengths = quantities.filter((each) => isLength(frame, each))
  if (lengths.length === 0 || isAveraged(frame)) return []
  return lengths.flatMap((each): SpanMention[] => {
    const own = lengthOf(frame, each, dates)
    const apart = own ? undefined : distanceOf(frame, each, dates)
    const ends = own?.ends ?? (apart && ([apart.from, apart.to] as const))
    if (!ends) return []
    return [
      {
        ...gapOf(each),
        form: own ? 'length' : 'distance',
        from: ends[0],
        to: ends[1],
        inside: own?.inside ?? false
      }
    ]
  })
}
