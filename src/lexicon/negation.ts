import { wordSet } from './word-tables.ts'

/** How English denies: closed lists, all in lower case. */
/** Stand before or inside the verb group and deny the verb. */
export const VERB_NEGATORS = wordSet(
  "not never cannot can't don't doesn't didn't isn't aren't wasn't weren't won't hasn't haven't hadn't couldn't wouldn't shouldn't mustn't"
)

/** "not only", "no longer", "no doubt": what follows takes the denial back, weakens it or dates it. */
export const NOT_A_DENIAL = wordSet(
  'only just merely least necessarily always all every everyone everything yet fully entirely solely simply more less fewer later longer until unless exactly very quite completely wholly exclusively alone purely one mere much many far far-off so too both even matter doubt wonder such other better worse higher lower greater larger smaller earlier sooner further'
)

/** Nouns whose absence says what is known, not what is so; and idioms. */
export const EPISTEMIC_NOUNS = wordSet(
  'evidence indication sign proof reason consensus report information record data study idea guarantee question doubt means exception matter point surprise wonder answer agreement clue suggestion difference mention definition standard need choice alternative way time case one single longer accident coincidence mistake secret shortage'
)

/** Verbs that say what is known of a thing or how it looks; to deny them denies little. */
export const EPISTEMIC_VERBS = wordSet(
  'show prove know think believe expect seem appear suggest mean imply establish demonstrate understand consider regard suppose say mention state specify disclose reveal clear need want hope intend confirm see look want matter change try like tell go come get keep let put become remain turn work happen call mark lead'
)

/** Verbs that only carry their object: to deny them is to deny that the object exists, happened or was used. */
export const LIGHT_VERBS = wordSet(
  'have has had do does did carry perform make take give run conduct undertake contain hold possess own include use employ be exist occur happen report record observe find offer provide require hold receive get feature involve'
)

/** Verbs and adjectives that deny their object. */
export const DENYING_VERBS = wordSet('avoid lack shun eschew forgo omit')
/** They deny the verb behind "to". */
export const DENYING_TO = wordSet('refuse decline fail unable')

/** Words before a noun that keep it from being asserted. */
export const BLOCKERS = wordSet(
  'no not never without neither nor none cannot lack lacks lacking avoid avoids avoided avoiding prevent prevents prevented preventing prohibit prohibits prohibited prohibiting forbid forbids forbidden ban bans banned banning against instead rather unlike absence absent eliminate eliminates eliminated eliminating exclude excludes excluded excluding except reject rejects rejected refuse refused refuses oppose opposes opposed if unless whether would could should might planned proposed expected potential possible risk hypothetical few little less fewer reduce reduces reduced reducing minimise minimize stop stopped replace replaced replaces removed remove need needs needed future alleged suspected like than ended ceased before until'
)

/** A denial or an assertion under one of these holds only under a condition. */
export const CONDITIONS = wordSet('if unless until except whether when once without before beyond other than')

/** "a single mechanism", "the whole program": to deny these leaves the thing itself standing. */
export const LIMITING = wordSet(
  'single sole full complete perfect entire absolute whole only total definitive precise exact detailed uniform universal'
)

/** Words right before a verb or noun that make it a wish, a plan or a guess. */
export const UNREAL = wordSet(
  'would could should might will shall may can plan plans planned planning forecast projected expected expects target targeted aims intend intends proposed proposes possibly perhaps likely unlikely potentially whether if unless to'
)

/** Forms of light verbs whose passive denies the subject: "has not been recorded", "was not used". */
export const PASSIVES = wordSet(
  'use employ perform conduct include report record observe find carry undertake run detect see'
)
