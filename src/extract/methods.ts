import type { DescriptionMention, NounPhrase } from '../model/reading.ts'
import { antecedent } from './agent-phrases.ts'
import type { Frame } from './frame.ts'
import { groupEnd, groupStart, phraseOf } from './noun-phrase.ts'

/** Ways of making and driving of which a thing has one: "laser-welded", "air-cooled", "hand-bound". */
const METHOD =
  /^(\p{L}+)-(welded|cast|forged|cooled|fired|fuelled|fueled|powered|driven|painted|printed|bound|sewn|carved|woven|cured|bonded|riveted|glued|moulded|molded|formed|rolled|drawn|cut|coated|fermented|dried|pressed|blown)$/u

/** The noun group around or behind a method: "laser-welded halves", "shaft (laser-welded …)". */
function thingOf(frame: Frame, i: number): NounPhrase | undefined {
  const { tokens, classes, text } = frame
  let open = i
  while (open > 0 && i - open < 4 && !/^[(,]$/.test(tokens[open]!.text)) open--
  if (tokens[open]?.text === '(') return antecedent(frame, open)
  const from = groupStart(tokens, classes, i)
  return phraseOf(text, tokens, classes, from, groupEnd(tokens, classes, i + 1, tokens.length))
}

/** Reads how things are said to be made or driven; the name that the place gives belongs to the thing. */
export function readMethods(frame: Frame, lead: NounPhrase | undefined): DescriptionMention[] {
  return frame.tokens.flatMap((token, i) => {
    const match = token.text.includes('-') ? METHOD.exec(token.lower) : null
    const thing = match ? thingOf(frame, i) : undefined
    if (!match || !thing) return []
    const subject: NounPhrase = lead
      ? { ...thing, keys: [...new Set([...lead.keys, ...thing.keys])], named: thing.named || lead.named }
      : thing
    return [
      {
        start: token.start,
        end: token.end,
        subject,
        printed: token.text,
        head: match[2]!,
        modifiers: [match[1]!],
        words: [token.lower],
        form: 'method',
        negated: false
      }
    ]
  })
}
