/** Words for the same group of people, which a text takes turns with: "cases by female speakers", "women". */
const GROUPS: readonly string[] = [
  'male man men boy masculine',
  'female woman women girl feminine',
  'child kid children youngster',
  'adult grown-up',
  'pupil student schoolchild',
  'worker employee staff'
]

const KIN: ReadonlyMap<string, readonly string[]> = new Map(
  GROUPS.flatMap((group) => {
    const words = group.split(' ')
    return words.map((word): [string, readonly string[]] => [word, words])
  })
)

/** Words for the same group of people as this one. */
export const peopleKin = (key: string): readonly string[] => KIN.get(key) ?? []
