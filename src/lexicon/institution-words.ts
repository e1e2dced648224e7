import { wordSet } from './word-tables.ts'

/** Words of the names of places of learning, cure and research. */
export const INSTITUTION_NOUNS = wordSet(
  'university universities institute polytechnic academy observatory laboratory laboratories hospital'
)

/** Nouns for those who work at one: "the team at X", "X researchers". */
export const SCHOLARS = wordSet(
  'team group researcher scientist engineer economist physicist chemist biologist ecologist surgeon physician doctor psychologist sociologist historian archaeologist astronomer geologist mathematician linguist scholar academic professor statistician programmer designer developer epidemiologist neuroscientist anthropologist botanist zoologist climatologist laboratory lab department'
)

/** Verbs that say that a thing came into the world; "develop … at X", "X's lab came up with". */
export const ORIGINATING = wordSet(
  'develop devise invent create design conceive originate pioneer formulate build introduce'
)

/** Issuers of numbered norms. */
export const NORM =
  /\b((?:ISO|IEC|EN|DIN|BS|ASTM|ANSI|IEEE|SAE|NFPA|RFC|ITU-T|UNECE|JIS|GB|API|MIL-STD|FIPS|ETSI|AASHTO|ASME|AWS|OIML|VDI|CISPR|NZS|CSA|NIST SP|Codex Stan|Article|Regulation|Directive)(?:\/[A-Z]{1,5}){0,3}(?:[ -](?:EN|ISO|IEC|No\.?))?)[ -]?([A-Z]{0,2}-?\d[\d.]*(?:[-/:]\d[\d.]*){0,4})/g
