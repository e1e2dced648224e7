/** Words that a sentence gives as somebody's without quotation marks: "she said that …", "as Ada Lind put it, …". */
export interface ReportedMention {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly speaker: string | undefined
}
