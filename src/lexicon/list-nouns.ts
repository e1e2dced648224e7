import { wordSet } from './word-tables.ts'

/** Plural nouns whose members a text names one by one, as dictionary forms: "three reasons", "four regions". */
const WORDS = `
reason factor cause driver step stage phase part component element piece ingredient category type kind class group cluster family area field domain point aspect dimension feature
characteristic criterion condition requirement prerequisite principle pillar goal objective aim target priority recommendation proposal suggestion finding conclusion result lesson theme
topic subject question issue problem challenge obstacle risk threat danger benefit advantage disadvantage drawback strength weakness limitation shortcoming option alternative choice
scenario strategy approach method technique way form mode model version variant level tier layer module section chapter segment sector branch division department unit source channel
measure indicator metric variable parameter outcome effect impact implication consequence trend barrier function role task duty right rule law act test tool instrument property quality
country nation state province region district city town village company firm bank supplier manufacturer producer university institute agency ministry partner sponsor donor founder author
river lake island mountain species language format product service platform material metal mineral fuel gas crop mission project programme program initiative campaign agreement treaty
change reform amendment improvement innovation exception difference similarity key distinction argument objection hypothesis theory school tradition style period era event step move
`

/** Nouns that announce a list. */
export const LIST_NOUNS = wordSet(WORDS)
