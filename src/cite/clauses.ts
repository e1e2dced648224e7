/**
 * What ends a clause inside a sentence. A comma alone does not (it mostly sets apart a phrase or an item of a list),
 * but a comma before a word that opens a new statement does.
 */
const BOUNDARY =
  /[;；؛。]|[:：](?=\s)|：|(?<!\d)—|—(?!\d)|\s[–-]\s|,\s(?:but|while|whereas|although|though|yet|whilst|because)\b|,\s(?:and|or|so|then)\s(?=(?:it|he|she|they|we|there|this|these|those)\b)|[()（）]/gi

/** Words that a bracket may hold besides its marks: "(see [3])", "(arXiv preprint 2101.12345)". */
const CUE_ONLY =
  /^[\s:,.;]*(?:(?:sources?|see|also|via|cf|e\.g|per|from|refs?|references?|paper|arxiv|doi|preprint|id|quelle|siehe|fuente|voir)(?![a-z\d])[\s:,.;]*){0,4}$/i

/** "According to the ministry [3], …": words that say who speaks, so that the mark stands for what comes. */
const ATTRIBUTION =
  /^[\s,]*(?:(?:but|and|while|yet) )?(?:according to|as (?:reported|noted|stated|estimated|described) (?:by|in)|(?:data|figures|estimates|reports?|research|analysis|a (?:report|study|survey|paper|review)) (?:by|from|of)|per|citing|in (?:a|its|their|an) (?:[a-z]{1,20} )?(?:report|study|survey|paper|interview|filing|statement|review))(?= )/i
const LONGEST_ATTRIBUTION = 70

/** True when `[from, to)` only says who speaks; with a figure in it, it says something itself. */
export function isAttribution(text: string, from: number, to: number): boolean {
  if (to - from > LONGEST_ATTRIBUTION) return false
  const words = text.slice(from, to)
  return ATTRIBUTION.test(words) && !/\d/.test(words)
}

/** Where the clause before a mark starts, and where its words end. */
export interface ClauseReach {
  readonly start: number
  readonly end: number
}

interface Bracket {
  readonly opened: number
  /** Start of the clause that the bracket interrupts. */
  readonly outer: number
}

class ClauseCursor {
  start = 0
  readonly #open: Bracket[] = []

  pass(offset: number, token: string): void {
    if (token === '(' || token === '（') {
      this.#open.push({ opened: offset, outer: this.start })
      this.start = offset + 1
    } else if (token === ')' || token === '）') {
      this.start = this.#open.pop()?.outer ?? this.start
    } else {
      this.start = offset + (token[0] === ',' ? 1 : token.length)
    }
  }

  reach(text: string, at: number): ClauseReach {
    const bracket = this.#open.at(-1)
    const holdsCue =
      bracket !== undefined && at - bracket.opened < 40 && CUE_ONLY.test(text.slice(bracket.opened + 1, at))
    return holdsCue ? { start: bracket.outer, end: bracket.opened } : { start: this.start, end: at }
  }
}

/** The clause before each of the marks, given by their ascending offsets; one pass over the sentence. */
export function clausesBefore(text: string, offsets: readonly number[]): ClauseReach[] {
  const cursor = new ClauseCursor()
  const tokens = text.matchAll(BOUNDARY)
  let token = tokens.next()
  return offsets.map((at) => {
    while (!token.done && token.value.index < at) {
      cursor.pass(token.value.index, token.value[0])
      token = tokens.next()
    }
    return cursor.reach(text, at)
  })
}
