import { wordSet } from './word-tables.ts'

const DEFINITES = 'the this that these those its their his her our my your'

/** "the", "these", "their": what follows is known. */
export const DEFINITE = wordSet(DEFINITES)

/** They open the whole that a share or number is taken of: "40 % of all pupils", "three of our wells". */
export const OPENS_WHOLE = wordSet(`${DEFINITES} all both`)

export const DETERMINERS = wordSet(`${DEFINITES} a an no some any each every both all another`)
