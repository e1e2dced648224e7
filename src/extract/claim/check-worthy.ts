import { SAME_PAST } from '../../lexicon/predicate-words.ts'
import { wordSet } from '../../lexicon/word-tables.ts'
import { baseForm } from '../../lexicon/words.ts'
import type { Passage } from '../../model/passage.ts'
import type { Reading } from '../../model/reading.ts'
import { isDeterminer } from '../tagging.ts'

const IMPERATIVES = wordSet(
  'see read note consider use keep make ensure check remember avoid choose follow let please apply contact visit imagine think ask do'
)
/** What may stand in front of the verb of an instruction. */
const LEADS = wordSet('please then next first always never now finally')
const OPINIONS = wordSet('should ought must need arguably hopefully frankly believe hope feel think wish')

/** "Close the valve", "Do not store …", "Then rinse the filter": told to the reader. */
function instructs({ tokens, quantities }: Reading): boolean {
  let at = 0
  while (LEADS.has(tokens[at]?.lower ?? '')) at++
  const first = tokens[at]
  const second = tokens[at + 1]
  if (first?.kind !== 'word' || !second) return false
  if (/^(?:do|don't)$/.test(first.lower) && (first.lower === "don't" || second.lower === 'not')) return true
  if (first.lower === 'read' && (isDeterminer(second) || second.kind === 'number')) return true
  if (IMPERATIVES.has(first.lower) && quantities.length === 0) return true
  const entry = baseForm(first.lower)
  // "Cut the rate by 3%": the fragment may tell what was done.
  if (entry?.classes.verb === undefined || entry.lemma !== first.lower || SAME_PAST.has(first.lower)) return false
  return /^(?:the|a|an|all|any|each|every|your|this|these|it|them)$/.test(second.lower)
}

/** "Patients should receive 5 mg": what ought to be is not what is. */
const prescribes = ({ tokens }: Reading): boolean =>
  tokens.some(({ lower }, i) => (lower === 'should' || lower === 'ought') && i > 0 && tokens[i + 1]?.lower !== 'have')

/** Questions, instructions, opinions and bare fragments state nothing that could be true or false. */
export function statesSomething(reading: Reading, passage: Passage): boolean {
  if (passage.kind === 'heading' || passage.kind === 'lead' || passage.kind === 'reference') return false
  if (passage.text.trimEnd().endsWith('?')) return false
  if (instructs(reading) || prescribes(reading)) return false
  return (
    !reading.tokens.some(({ lower }) => lower === 'i' || lower === 'we') ||
    !reading.tokens.some(({ lower }) => OPINIONS.has(lower))
  )
}
