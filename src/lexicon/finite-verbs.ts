/** Forms of "be", "have", "do" and the modal verbs: words that hardly occur in a title, and in nearly every longer statement. */
const FINITE =
  /\b(?:is|are|was|were|has|have|had|do|does|did|can|could|will|would|shall|should|may|might|must|isn|aren|wasn|weren|hasn|haven|doesn|don|didn)(?!-)\b/

/** True when the text holds an auxiliary or modal verb in lower case. */
export function hasFiniteVerb(text: string): boolean {
  return FINITE.test(text)
}
