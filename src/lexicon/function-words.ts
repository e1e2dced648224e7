import { wordSet } from './word-tables.ts'

/** Words that tie nothing: articles, pronouns, prepositions, conjunctions, auxiliaries and the like. */
const WORDS = `
a an the this that these those such same own other another each every either neither both all any some no none much many more most few fewer little less least several enough
i me my mine we us our ours you your yours he him his she her hers it its they them their theirs one ones who whom whose which what whatever whoever itself himself herself themselves oneself
of in on at by for from to into onto upon with within without about above below over under between among amid across along around against before after behind beside besides beyond during
despite except inside outside near off out per since than through throughout toward towards until till up down via versus vs. vs as like unlike regarding concerning including
and or nor but yet so if then else when while where whereas whether because although though unless once why how however therefore thus hence moreover furthermore meanwhile otherwise instead
be is are was were been being am do does did done doing have has had having will would shall should can could may might must ought
not n't never also too very just only even still already again ever here there now rather quite almost well yes etc e.g i.e e.g. i.e. etc. et al al. respectively namely approximately roughly
it's that's there's isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't cannot couldn't hasn't haven't hadn't let's they're we're i'm he's she's
overall notably however additionally specifically generally typically usually often sometimes mostly largely mainly particularly especially indeed
`

const SET = wordSet(WORDS)

/** True for a word, in lower case, that carries no content of its own. */
export function isFunctionWord(lower: string): boolean {
  return SET.has(lower)
}
