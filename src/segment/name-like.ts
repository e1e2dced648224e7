import { isFunctionWord } from '../lexicon/function-words.ts'

/** Words that open statements, not names. */
const OPENS_STATEMENT =
  /^(?:It|They|This|These|Those|That|He|She|We|You|There|I|If|When|While|Although|Because|Since|For example|In (?:summary|short|addition|contrast|conclusion|practice|fact)|As)\b/
/** Words that lead on to what follows. */
const LEADS_ON =
  /(?:^|\s)(?:includ(?:e|es|ed|ing)|following|follows?|examples?|below|namely|says?|said|stated?|notes?d?|reads?|asks?|asked|add(?:s|ed))$/i
const FEW_WORDS = 3

/** True when the words read as the name of a thing or topic, not as a statement. */
export function isNameLike(text: string, mostWords: number): boolean {
  const words = text.trim().split(/\s+/)
  if (words.length > mostWords || OPENS_STATEMENT.test(text) || (words.length > 1 && LEADS_ON.test(text))) return false
  if (words.length <= FEW_WORDS) return true
  const content = words.filter((word) => /[\p{L}\p{N}]/u.test(word) && !isFunctionWord(word.toLowerCase()))
  const capitals = content.filter((word) => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word)).length
  return capitals >= content.length * 0.6
}
