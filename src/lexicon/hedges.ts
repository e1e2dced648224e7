import { wordSet } from './word-tables.ts'

const HEDGES =
  'about around nearly almost approximately roughly some only just over under more less fewer than least most ~'

/** Words of hedges, one by one, with those that may stand among them between a figure and what governs it. */
export const hedgesAnd = (others: string): ReadonlySet<string> => wordSet(`${HEDGES} ${others}`)
