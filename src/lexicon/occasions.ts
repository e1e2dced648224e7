import { namedWords } from './word-tables.ts'

/**
 * What an assessment, prize or gathering is held for. One occasion serves one of these ends: a contest does not admit
 * applicants, a licence is not won in a championship.
 */
const OCCASIONS: Readonly<Record<string, string>> = {
  contest: 'competition compete competitive contest contestant championship tournament olympiad league race match',
  admission: 'applicant apply application admission admit entrance entry enrol enroll enrolment candidate',
  licensing: 'licence license licensure certification certify accreditation bar practitioner',
  diagnosis: 'diagnosis diagnose diagnostic screening patient symptom',
  recruitment: 'recruit recruitment hire hiring job vacancy'
}

const BY_WORD: ReadonlyMap<string, string> = new Map(namedWords(OCCASIONS))

/** The end that a word speaks of, by its dictionary form or family. */
export const occasionOf = (word: string): string | undefined => BY_WORD.get(word)
