import { multimap, namedWords } from './word-tables.ts'

/**
 * Steps in the life of a thing or undertaking. Words of one step date one event ("launched", "came out"); words of two
 * steps date two ("announced", "opened"), however alike their meaning.
 */
const STEPS: Readonly<Record<string, string>> = {
  announce: 'announce announcement unveil reveal propose proposal plan presentation pledge promise',
  approve: 'approve approval authorize authorise authorization permit license licence clearance',
  enact: 'enact enactment pass passage adopt adoption ratify ratification vote',
  force: 'apply take-effect come-into-force enter-into-force enter-force come-into-effect become-law',
  sign: 'sign signature signing conclude',
  found:
    'found foundation establish establishment create creation set-up form formation incorporate incorporation start-up',
  begin: 'begin start commence launch onset outbreak erupt break-ground break-out get-under-way get-underway kick-off',
  open: 'open opening inaugurate inauguration commission debut launch go-live enter-service enter-operation come-online',
  publish: 'publish publication release issue launch appear come-out introduce introduction premiere',
  build: 'build construct construction erect erection put-up assemble install installation',
  complete: 'complete completion finish finalize finalise conclude conclusion',
  introduce: 'introduce introduction institute adopt adoption bring-in phase-in roll-out rollout deploy deployment',
  acquire: 'acquire acquisition buy purchase takeover take-over buyout',
  merge: 'merge merger amalgamate amalgamation',
  sell: 'sell sale divest divestment dispose disposal spin-off spinoff',
  close:
    'close closure shut shutdown shut-down cease abolish abolition dissolve dissolution discontinue retire retirement decommission terminate termination wind-up scrap',
  end: 'end cease conclude finish expire expiry lapse',
  cancel: 'cancel cancellation abandon abandonment drop shelve scrap withdraw withdrawal call-off give-up',
  elect: 'elect election win victory',
  appoint: 'appoint appointment hire install take-over take-office',
  resign: 'resign resignation step-down quit leave departure oust dismiss dismissal fire',
  born: 'born birth bear',
  die: 'die death kill murder assassinate assassination execute',
  marry: 'marry marriage wed wedding',
  arrive: 'arrive arrival reach come deliver delivery',
  destroy: 'destroy destruction demolish demolition burn collapse burst wreck ruin',
  flood: 'flood inundate submerge',
  discover: 'discover discovery find detect detection identify observe',
  invent: 'invent invention devise develop development design',
  file: 'file filing lodge submit submission apply application',
  judge: 'rule ruling judgment judgement verdict decide decision convict conviction sentence acquit',
  attack: 'attack invade invasion assault raid bomb bombing',
  move: 'move relocate relocation transfer',
  raise: 'raise increase hike lift rise',
  lower: 'lower cut reduce reduction drop fall decrease',
  split: 'split separate separation secede divide',
  list: 'list listing float flotation ipo'
}

const BY_WORD: ReadonlyMap<string, readonly string[]> = multimap(namedWords(STEPS))

/** With one of these a thing comes to be where it is: what stood before another thing had one of them before. */
export const BEGINNINGS: readonly string[] = 'found begin open publish build complete introduce invent arrive'.split(
  ' '
)

/** Verbs that open one of the phrases above, such as "come" in "come out". */
const OPENERS: ReadonlySet<string> = new Set(
  [...BY_WORD.keys()].filter((word) => word.includes('-')).map((word) => word.slice(0, word.indexOf('-')))
)

const NONE: readonly string[] = []

/** The steps that a word names, by its dictionary form or family. */
export const stepsOf = (word: string): readonly string[] => BY_WORD.get(word) ?? NONE

/** The steps that "come out", "take effect" and their kin name: the verb's dictionary form and the words behind it. */
export function phrasalSteps(verb: string, behind: readonly string[]): readonly string[] {
  if (!OPENERS.has(verb)) return NONE
  for (let length = Math.min(2, behind.length); length > 0; length--) {
    const steps = BY_WORD.get(`${verb}-${behind.slice(0, length).join('-')}`)
    if (steps) return steps
  }
  return NONE
}
