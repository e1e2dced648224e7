import { multimap, wordSet } from './word-tables.ts'

/**
 * Words that take a side on an axis: what persists does not cease, what helps does not hinder. Dictionary forms; a mark
 * behind a word keeps it to one word class (`risk:n`), and words joined by `_` stand side by side in the text.
 */
const AXES: Readonly<Record<string, readonly [plus: string, minus: string]>> = {
  level: [
    'rise increase grow growth boost raise lift climb surge expand enlarge amplify heighten intensify elevate add multiply double triple widen accelerate deepen:v escalate inflate strengthen enhance improve spur more higher greater larger bigger stronger longer wider improved enhanced increased',
    'fall decrease decline drop reduce lower:v lower:a lessen diminish cut:v curb blunt:v dampen damp shrink dwindle slow:v weaken minimise minimize mitigate ease:v soften moderate:v restrain curtail alleviate relieve suppress shorten narrow:v erode impair trim slash halve worsen deteriorate less fewer smaller shorter weaker reduced decreased'
  ],
  benefit: [
    'help aid assist support:v empower benefit enable facilitate enhance improve strengthen helpful useful beneficial valuable effective effectively successful excel superior outperform advantage succeed relief assistance well-suited rely',
    'hinder hamper harm undermine impede obstruct hurt damage worsen useless unhelpful worthless ineffective fail failure inferior detrimental handicap disadvantage drawback deter discourage struggle unsuccessful hindrance obstacle ill-suited'
  ],
  safety: [
    'harmless safe innocuous benign safely',
    'dangerous hazardous risky harmful unsafe toxic perilous danger risk hazard threat caution peril threaten endanger lethal deadly fatal precaution'
  ],
  sufficiency: [
    'sufficient adequate enough suffice ample sufficiently adequately make_good makes_good',
    'insufficient inadequate insufficiently inadequately fall_short falls_short'
  ],
  persistence: [
    'remain stay:v continue keep:v retain retention persist preserve endure survive linger carry_on carries_on carrying_on go_on goes_on still retained',
    'lose abandon stop:v cease vanish disappear pause suspend interrupt freeze halt discontinue give_up gives_up given_up gave_up giving_up phase_out die_out no_longer forfeit relinquish lapse:v shed:v lost:v frozen'
  ],
  inclusion: [
    'include contain comprise take_in takes_in took_in taking_in embrace incorporate encompass plus inclusion',
    'exclude omit leave_out leaves_out left_out leaving_out rule_out exclusion minus subtract disregard excluded'
  ],
  permission: [
    'allow let:v permit:v entitle free_to entitled lawful legal legally authorise authorize permission permissible',
    'forbid prohibit ban:v bar:v outlaw illegal illegally disallow unlawful forbidden prohibited banned prohibition'
  ],
  necessity: [
    'require need:v mandatory compulsory obligatory oblige mandate stipulate prescribe necessary essential indispensable requirement obligation prerequisite required',
    'optional voluntary waive exempt unnecessary dispensable needless dispense_with dispenses_with superfluous voluntarily do_without does_without'
  ],
  use: [
    'use:v adopt employ apply utilise utilize deploy take_up takes_up taken_up took_up resort adoption rely',
    'avoid shun eschew reject abandon forgo avoidance'
  ],
  approval: [
    'approve certify license licence accredit bless blessing endorse authorise authorize sanction:v approval certification certified approved licensed accredited authorised authorized',
    'unapproved uncertified unlicensed unauthorised unauthorized'
  ],
  likeness: [
    'represent mirror:v reflect match:v depict representative representation resemble',
    'misrepresent distort unrepresentative misrepresentation distortion'
  ],
  favour: [
    'support favour favor back:v endorse advocate welcome:v praise champion:v',
    'oppose resist condemn criticise criticize object:v reject opposition denounce'
  ],
  frequency: [
    'common widespread norm usual prevalent typical everyday ubiquitous majority routine commonplace',
    'rare uncommon exception exceptional minority unusual seldom rarely infrequent'
  ],
  knowledge: [
    'known understood clear:a established well-understood',
    'unknown unclear unexplained mysterious unresolved'
  ],
  agreement: [
    'agree consensus unanimous undisputed unanimously',
    'disagree contested controversial disputed disagreement'
  ],
  sameness: ['identical alike uniform', 'different differ diverge differently'],
  truth: [
    'accurate correct:a exact:a reliable faithful accurately reliably correctly',
    'inaccurate wrong false unreliable misleading incorrect inaccurately incorrectly'
  ],
  ease: ['simple easy straightforward easily', 'complex complicated difficult hard:a intricate'],
  price: ['cheap inexpensive affordable low-cost', 'expensive costly high-cost'],
  reliance: [
    'depend rely dependent hinge',
    'independent independently autonomous self-sufficient irrespective regardless independence'
  ],
  stability: ['stable steady stability', 'unstable volatile fluctuate volatility instability'],
  cause: ['cause trace_to traced_to responsible attribute blame result:v stem:v provoke due_to trigger', ''],
  openness: ['public open:a accessible', 'private closed secret confidential inaccessible'],
  direction: ['inward inwards inside internal internally', 'outward outwards outside external externally'],
  size: ['expand inflate stretch widen enlarge swell', 'squeeze compress shrink contract:v constrict shrivel'],
  limit: [
    'limit cap:v cap:n ceiling bound:n maximum restriction ≤ at_most no_more up_to',
    'unlimited uncapped unrestricted limitless'
  ],
  suitability: ['suitable fit:a safe appropriate', 'unsuitable unfit inappropriate unsafe'],
  success: ['succeed achieve', 'fail'],
  ability: ['able capable', 'unable incapable inability'],
  speed: ['fast quick rapid swift quickly rapidly', 'slow sluggish slowly']
}

/** Words that say, when denied, that nothing happens; and words that say so themselves. */
const INERT = wordSet('change effect impact influence difference affect alter improvement')
const UNMOVED = wordSet('unchanged unaffected unaltered untouched undiminished unabated')

export type Sign = 1 | -1

export interface Sided {
  readonly axis: string
  readonly sign: Sign
  readonly wordClass: string | undefined
  /** Words that must follow, in lower case. */
  readonly rest: readonly string[]
}

const CLASS: Readonly<Record<string, string>> = { n: 'noun', v: 'verb', a: 'adjective' }

let table: ReadonlyMap<string, readonly Sided[]> | undefined

function sided(entry: string, axis: string, sign: Sign): readonly [string, Sided] {
  const [word = '', mark] = entry.split(':')
  const [first = '', ...rest] = word.split('_')
  return [first, { axis, sign, wordClass: mark && CLASS[mark], rest }]
}

const build = (): ReadonlyMap<string, readonly Sided[]> =>
  multimap(
    Object.entries(AXES).flatMap(([axis, sides]) =>
      sides.flatMap((words, side) =>
        words
          .split(' ')
          .filter(Boolean)
          .map((entry) => sided(entry, axis, side === 0 ? 1 : -1))
      )
    )
  )

const NONE: readonly Sided[] = []

/** The sides that a word can take, by its dictionary form or as it is printed. */
export function sidesOf(lemma: string, lower: string): readonly Sided[] {
  table ??= build()
  return table.get(lower) ?? table.get(lemma) ?? NONE
}

/** What comparatives measure, and in which direction: "cheaper" is a lower cost. */
const SCALES: Readonly<Record<string, readonly [up: string, down: string]>> = {
  speed: ['faster quicker swifter', 'slower'],
  weigh: ['heavier', 'lighter'],
  length: ['longer', 'shorter'],
  size: ['larger bigger', 'smaller'],
  strength: ['stronger', 'weaker'],
  cost: ['costlier dearer pricier', 'cheaper'],
  temperature: ['warmer hotter', 'cooler colder'],
  age: ['older', 'younger'],
  width: ['wider broader', 'narrower'],
  depth: ['deeper', 'shallower'],
  quality: ['better', 'worse'],
  safe: ['safer', 'riskier']
}

const COMPARATIVES: ReadonlyMap<string, { readonly scale: string; readonly sign: Sign }> = new Map(
  Object.entries(SCALES).flatMap(([scale, sides]) =>
    sides.flatMap((words, side) =>
      words.split(' ').map((word) => [word, { scale, sign: side === 0 ? 1 : -1 } as const] as const)
    )
  )
)

/** The scale and direction of a comparative: "faster" is more speed. */
export const comparative = (lower: string): { readonly scale: string; readonly sign: Sign } | undefined =>
  COMPARATIVES.get(lower)

/** "no change", "did not affect": when denied, they say that nothing happens. */
export const isInert = (lemma: string): boolean => INERT.has(lemma)

/** "unchanged". */
export const isUnmoved = (lower: string): boolean => UNMOVED.has(lower)
