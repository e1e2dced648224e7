import { multimap, namedWords } from './word-tables.ts'

/** Families of verbs and nouns that name one kind of event; a thing has each of these events once. */
const CLASSES: Readonly<Record<string, string>> = {
  founding: 'found foundation establish establishment create creation set form formation incorporate originate',
  idea: 'introduce introduction publish publication propose proposal develop development invent invention devise formulate conceive discover discovery patent coin present set appear',
  opening:
    'launch release unveil announce announcement debut open inaugurate inauguration commission emerge emergence rise arrival introduce introduction publish',
  start: 'start begin commence',
  construction: 'build construct construction erect',
  acquisition: 'acquire acquisition buy purchase takeover merge merger',
  end: 'close closure end cease shut abolish dissolve dissolution discontinue retire retirement terminate decommission expire expiry',
  birth: 'born bear birth',
  death: 'die death',
  peak: 'peak crest culminate top',
  approval:
    'approve approval enact enactment ratify ratification adopt adoption pass passage sign authorize authorise clear clearance license licence',
  completion: 'complete completion finish finalize',
  award: 'award win receive grant',
  election: 'elect election appoint appointment',
  listing: 'list float ipo'
}

const BY_WORD: ReadonlyMap<string, readonly string[]> = multimap(namedWords(CLASSES))

/** The kinds of event that a word family names; several for words such as "introduce". */
export const eventClasses = (family: string): readonly string[] => BY_WORD.get(family) ?? []
