import { MONTH_NAMES, WEEKDAY_NAMES } from '../quantity/calendar.ts'
import { wordSet } from './word-tables.ts'

/** Prepositions that tie a phrase to a verb; wider than those that the tagger asks for. */
export const TYING = wordSet(
  'of in on at by for from into onto upon with within without between among across against under over through during per via to near along below above behind outside inside off around beside beyond beneath since until till after before as throughout towards'
)

/** Prepositions that say where. */
export const WHERE = wordSet(
  'in on at near along into onto from under above below behind outside inside off beside beyond via across through within to around over between against'
)

/** Verbs that say where their subject is or goes: a thing without a name is a place to them, too. */
export const LOCATING = wordSet(
  'lie sit situate locate base headquarter rise flow drain empty run border end begin start stand house keep confine bound centre center stretch extend bear register move relocate'
)

const OWNED =
  'own buy acquire purchase found write edit lead head direct manage design invent discover describe command represent captain coach paint'

/** Verbs whose object is a party, a work or a place, and one of few: "bought the yard", "joins the Ure". */
export const HOLDING = wordSet(
  `${OWNED} establish chair run operate build construct compose border adjoin join marry succeed replace govern rule follow publish host sponsor isolate draft maintain`
)

/** Of these, a thing without a name is an object of note, too: "founded the yard". */
export const OWNING = wordSet(OWNED)

/** Heads of phrases that say when, how or which way, and never where or who. */
export const NO_PLACE: ReadonlySet<string> = new Set([
  ...wordSet(
    'time year month week day season century decade summer winter spring autumn war morning evening night period era christmas easter west east north south name title label condition half part case record age'
  ),
  ...[...MONTH_NAMES, ...WEEKDAY_NAMES].map((name) => name.toLowerCase())
])

/** Verbs that give a level: their date says when it was measured, and is no event. */
export const MEASURING = wordSet(
  'average total amount account stand cost earn yield comprise contain hold have be remain number measure weigh represent range reach hit exceed record fall rise grow drop decline increase decrease shrink climb slip jump come carry generate produce report show employ cover spend sell export import consume emit receive house'
)

/** Verbs that say what their subject, or in the passive their object, is called or counts as. */
export const NAMING_VERBS = wordSet('call name nickname rename dub title entitle brand christen baptise baptize label')

/** Verbs with "as" that say what something is: "served as", "known as", "designated as". */
export const AS_VERBS = wordSet(
  'serve act function know designate regard recognise recognize classify describe write list track'
)

/** Verbs that say what something is or has turned into. */
export const BEING = wordSet('be become remain')

/** Verbs whose past is spelt like the verb itself: "cut", "set". */
export const SAME_PAST = wordSet(
  'beat beset bid burst cast cost cut hit hurt let overrun put read run set shed shut split spread'
)

/** Nouns behind "by" that say how or how much and do nothing themselves, as those of `NO_PLACE` do nothing. */
export const NO_AGENT: ReadonlySet<string> = new Set([
  ...NO_PLACE,
  ...wordSet(
    'end start beginning middle way means hand contrast comparison default law definition nature accident mistake use post mail land sea air road rail letter vote majority margin third quarter factor average amount date deadline'
  )
])

/** Adjectives that take a place or a party with their preposition: "native to Crete", "home to the Royal Mint". */
export const TIED_ADJECTIVES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['native', wordSet('to')],
  ['endemic', wordSet('to')],
  ['indigenous', wordSet('to')],
  ['home', wordSet('to')],
  ['adjacent', wordSet('to')],
  ['visible', wordSet('from')],
  ['active', wordSet('in')],
  ['resident', wordSet('in')],
  ['formerly', wordSet('of')]
])

/** Nouns of what somebody made, which name its maker with "by". */
export const WORKS = wordSet(
  'work design book novel film painting translation study report composition portrait sculpture song opera play map statue adaptation sketch poem essay'
)

/** Adverbs that stand inside a verb group and belong to what is said. */
export const INSIDE_VERB = wordSet(
  'first last originally initially later formerly jointly now then still only once soon also not never again already long previously subsequently just finally ever too widely'
)

/** Kinds that are part of a name rather than news of it: "the river Ure", "the city of Vik". */
export const PART_OF_NAME = wordSet(
  'river lake mount mountain city town village island journal magazine newspaper street port year version chapter section article page table figure name brand case university museum institute month day world league cup act issue'
)

/** Words in front of a number that only tells one of them from another. */
export const IDENTIFIED = wordSet(
  'issue bug ticket flight route room gate platform channel docket track lot item exhibit form patent'
)

/** Words in front of "half" that make it one of two things. */
export const HALVES = wordSet('first second other latter former northern southern eastern western upper lower')

/** Words in front of a date that say when something happened. */
export const POINTS = wordSet('in on at since until till from between before after by during to around about')
