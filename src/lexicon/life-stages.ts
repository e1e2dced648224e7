import { namedWords } from './word-tables.ts'

/** A point in the life of a person, body or thing that comes once, or that closes what another one opened. */
export type Stage = 'birth' | 'death' | 'founding' | 'opening' | 'takeover' | 'ending'

const STAGES: Readonly<Record<Stage, string>> = {
  birth: 'bear born',
  death: 'die',
  founding: 'found establish create form incorporate',
  opening: 'open inaugurate launch commission start begin commence',
  takeover: 'acquire buy purchase nationalise nationalize',
  ending: 'dissolve abolish disband discontinue decommission demolish close shut end terminate cease'
}
const NOUNS: Readonly<Partial<Record<Stage, string>>> = {
  birth: 'birth',
  death: 'death',
  founding: 'founding foundation establishment',
  opening: 'opening inauguration',
  ending: 'dissolution abolition closure'
}

const BY_VERB: ReadonlyMap<string, Stage> = new Map(namedWords(STAGES))
const BY_NOUN: ReadonlyMap<string, Stage> = new Map(namedWords(NOUNS))

/** The stage that a verb names, by its dictionary form. */
export const stageOfVerb = (lemma: string): Stage | undefined => BY_VERB.get(lemma)

/** The stage that a noun names, in lower case. */
export const stageOfNoun = (lower: string): Stage | undefined => BY_NOUN.get(lower)

/** Stages that cannot come before the one they are listed under. */
export const COMES_AFTER: Readonly<Partial<Record<Stage, readonly Stage[]>>> = {
  birth: ['death'],
  founding: ['takeover', 'ending'],
  opening: ['ending']
}

/** Anniversaries with names of their own, in years. */
export const JUBILEES: ReadonlyMap<string, number> = new Map([
  ['centenary', 100],
  ['centennial', 100],
  ['bicentenary', 200],
  ['bicentennial', 200],
  ['tercentenary', 300],
  ['tricentennial', 300],
  ['quatercentenary', 400],
  ['quincentenary', 500],
  ['sesquicentennial', 150],
  ['sesquicentenary', 150]
])
