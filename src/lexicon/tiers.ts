import { wordSet } from './word-tables.ts'

/** Words by which makers name the members of a family: "Pro" is not the plain model. */
const TIERS = wordSet(
  'pro plus max mini lite base chat zero one ultra air turbo instruct small medium large tiny nano standard premium basic junior senior express light extra prime select neo next classic'
)

/** Parts of a name that tell it apart within its family. */
export const tiersOf = (name: string): string[] =>
  name.split(/[\s-]+/).filter((part) => TIERS.has(part) || /\d/.test(part))
