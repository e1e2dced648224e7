export const VERDICTS = ['confirmed', 'corrected', 'dismissed', 'disputed', 'needs-source'] as const

export type Verdict = (typeof VERDICTS)[number]
