/** Families of verbs and nouns that name one kind of event; a thing has each of these events once. */
const CLASSES: Readonly<Record<string, string>> = {
  creation:
    'introduce introduction publish publication propose proposal develop development invent invention devise formulate conceive set found foundation establish establishment create creation launch release unveil announce announcement debut start begin open inaugurate inauguration build construct construction commission coin present form formation incorporate originate emerge emergence rise arrival discover discovery appear patent',
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

const BY_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries(CLASSES).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const))
)

/** The kind of event that a word family names, or undefined. */
export const eventClass = (family: string): string | undefined => BY_WORD.get(family)
