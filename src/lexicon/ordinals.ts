const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')

/** 1 for "first" and "1st", 12 for "twelfth"; undefined for other words. */
export function ordinalOf(lower: string): number | undefined {
  const index = ORDINALS.indexOf(lower)
  if (index >= 0) return index + 1
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(lower)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** Nouns whose numbered members are different things: the second edition is not the third. */
export const SERIES_NOUNS: ReadonlySet<string> = new Set(
  'version edition release generation phase stage season round wave volume series cycle draft revision iteration batch block tier level grade class type category model mark act chapter part unit reactor line division team group cohort trial study arm zone district region block sprint'.split(' ')
)
