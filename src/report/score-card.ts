import { z } from 'zod'
import type { ScoreCard } from '../model/score-card.ts'
import { escapeMarkdown } from './escape.ts'
import { counted, share, thousands } from './wording.ts'

const count = z.int().nonnegative()
const part = z.number().min(0).max(1)

export const scoreCardSchema = z
  .strictObject({
    citable: count,
    cited: count,
    recall: part.nullable(),
    figures: count,
    singleSourceFigures: count,
    outlets: count,
    independentOrigins: count,
    topOutlet: z.strictObject({ outlet: z.string(), claims: count, share: part }).nullable(),
    concentration: part.nullable().meta({ description: 'Herfindahl index of the cited claims over their outlets' }),
    orphanEntries: count,
    missingEntries: count,
    repeatedMarks: count,
    numberingGaps: count
  })
  .meta({ id: 'scoreCard', description: 'How well the document is sourced' })

/** With every key, and null for what there is none of. */
export function scoreCardRecord(card: ScoreCard): z.infer<typeof scoreCardSchema> {
  const { citable, cited, recall, figures, singleSourceFigures, outlets, independentOrigins, topOutlet } = card
  const { concentration, orphanEntries, missingEntries, repeatedMarks, numberingGaps } = card
  return {
    ...{ citable, cited, recall: recall ?? null, figures, singleSourceFigures, outlets, independentOrigins },
    topOutlet: topOutlet ? { outlet: topOutlet.outlet, claims: topOutlet.claims, share: topOutlet.share } : null,
    concentration: concentration ?? null,
    ...{ orphanEntries, missingEntries, repeatedMarks, numberingGaps }
  }
}

/** The score card as rows of words: what is counted, how many, and what to say of it. */
export function scoreRows(card: ScoreCard): (readonly [name: string, count: string, note: string])[] {
  const { topOutlet, concentration } = card
  return [
    [
      'Claims with a citation',
      `${thousands(card.cited)} of ${thousands(card.citable)}`,
      share(card.cited, card.citable)
    ],
    [
      'Cited figures, dates and quotations on one source',
      `${thousands(card.singleSourceFigures)} of ${thousands(card.figures)}`,
      share(card.singleSourceFigures, card.figures)
    ],
    ['Outlets', thousands(card.outlets), ''],
    ['Independent origins', thousands(card.independentOrigins), ''],
    topOutlet
      ? [
          'Claims on one outlet',
          thousands(topOutlet.claims),
          `${topOutlet.outlet}, ${share(topOutlet.claims, card.cited)}`
        ]
      : ['Claims on one outlet', '0', ''],
    [
      'Concentration over outlets (1 when all is on one)',
      concentration === undefined ? '–' : concentration.toFixed(2),
      ''
    ],
    ['Entries never cited', thousands(card.orphanEntries), ''],
    ['Marks without an entry', thousands(card.missingEntries), ''],
    ['Marks that repeat the one before', thousands(card.repeatedMarks), ''],
    ['Numbers left out of the list', thousands(card.numberingGaps), '']
  ]
}

/** The score card as a table of a Markdown report. */
export function scoreTable(card: ScoreCard): string {
  const rows = scoreRows(card).map(([name, count, note]) => `| ${name} | ${count} | ${escapeMarkdown(note)} |`)
  return ['| Score card | | |', '|---|--:|:--|', ...rows].join('\n')
}

/** The score card in a line, without what is as it should be. */
export function scoreLine(card: ScoreCard): string {
  const { cited, citable, topOutlet } = card
  const top = topOutlet ? [`${topOutlet.outlet} carries ${share(topOutlet.claims, cited)}`] : []
  const defects: readonly (readonly [number, string, string])[] = [
    [card.orphanEntries, 'entry never cited', 'entries never cited'],
    [card.missingEntries, 'mark without entry', 'marks without entry'],
    [card.repeatedMarks, 'repeated mark', 'repeated marks'],
    [card.numberingGaps, 'number left out', 'numbers left out']
  ]
  const found = defects.flatMap(([number, one, many]) => (number > 0 ? [counted(number, one, many)] : []))
  const opening = `cited ${thousands(cited)} of ${counted(citable, 'claim')}`
  return [opening, counted(card.independentOrigins, 'independent origin'), ...top, ...found].join(', ')
}
