/** Where a run of bare domains stands. */
export interface Place {
  /** Some 40 characters before it. */
  readonly before: string
  /** Some 24 characters behind it. */
  readonly after: string
  /** Two domains stand side by side without a comma. */
  readonly isRow: boolean
  readonly suffixes: readonly string[]
  /** True when the document cites these domains elsewhere, beyond doubt. */
  readonly areCited: () => boolean
}

/** A domain behind these is a word of the sentence. */
const PART_OF_SENTENCE = new Set(
  (
    'a an the this that its their his her our your my of in on at by for from to into onto via with within without like than as and or ' +
    'nor but read is are was were be being been visit visited visiting see use used uses using called named titled launched ' +
    'launching through over across about between near per url ' +
    'buy buys bought own owns owned run runs ran acquire acquires acquired register registered registering host hosts hosted e.g i.e'
  ).split(' ')
)
/** "the website example.com", but not "in this domain example.com". */
const SITE =
  /\b(?:the|its|their|his|her|our|a|an|new|of)\s+(?:domain|site|website|web\s?site|portal|address|page|homepage|web\s?page)(?:\sname)?\s*$/i
/** Endings of program files that are also top-level domains. */
const FILE_ENDINGS = new Set(['cc', 'md', 'mov', 'pl', 'ps', 'py', 'rs', 'sh', 'zip', 'java'])
/** Top-level domains that are words: "it.is" comes of a forgotten space. */
const WORD_ENDINGS = new Set(['am', 'as', 'at', 'be', 'by', 'do', 'in', 'is', 'it', 'me', 'my', 'no', 'so', 'to', 'us'])

const SENTENCE_END = /[.!?…]["”’)\]]*\s*$|["”)\]]\s*$/
const CLAUSE_END = /[,;:–—-]\s*$/
const BETWEEN_WORDS = /[\s("“[]+/

/** An infinitive and its preposition. */
const STRANDED = /\bto \p{Ll}{2,20} (?:with|on|for|from|in|at|about|by|of|through|into)\s*$/u

const followsSentence = (before: string): boolean => SENTENCE_END.test(before)
/** Nothing but punctuation, a capital or the end can follow a mark that closes a sentence or clause. */
const closes = (after: string): boolean => /^\s*(?:[.,;:)\]?!]|$)|^\s+["“(]?\p{Lu}/u.test(after)

function isWordOfSentence({ before, after, areCited }: Place): boolean {
  if (/^['’]s\b|^\s+(?:and|or)\s+(?:[a-z0-9-]+\.)+[a-z]/.test(after)) return true
  const isFirst = before.trim() === '' || CLAUSE_END.test(before)
  // "example.com reported that …"; but "…, example.org and the app" closes a clause.
  if (isFirst && /^\s+(?!(?:and|but|or|while|because|with|which|as|so|yet)\b)\p{Ll}/u.test(after)) return true
  if (before.trim() === '' && !/^\s*[.)]?$/.test(after)) return true
  if (SITE.test(before)) return true
  const word = before.split(BETWEEN_WORDS).filter(Boolean).at(-1)?.toLowerCase().replace(/\.$/, '')
  if (word === undefined || !PART_OF_SENTENCE.has(word)) return false
  // "a thing to play with example.com. It …": the verb has its object before it.
  if (STRANDED.test(before) && /^\.(?:\s|$)/.test(after) && areCited()) return false
  // The full stop of "e.g." ends no sentence.
  return word.includes('.') || !followsSentence(before)
}

/** True when a run of domains stands as a citation: behind the words that it supports, and no word of the sentence. */
export function isCitationPlace(place: Place): boolean {
  if (place.isRow) return true
  if (place.suffixes.some((suffix) => FILE_ENDINGS.has(suffix)) && !followsSentence(place.before)) return false
  const isDoubtful = place.suffixes.some((suffix) => WORD_ENDINGS.has(suffix))
  if (isDoubtful && !followsSentence(place.before) && !closes(place.after)) return false
  return !isWordOfSentence(place)
}
