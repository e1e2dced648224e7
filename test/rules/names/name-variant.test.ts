import { nameVariant } from '../../../src/rules/names/name-variant.ts'
import { ruleTest } from '../../support/rule-test.ts'

const says = (stated: string, how: string, usual: string, times: number) =>
  `\`${stated}\` is ${how} from \`${usual}\`, which stands here ${times} times`

ruleTest(nameVariant, {
  agrees: [],
  differs: [
    {
      text: 'The mayor Renate Hollmann opened the weir.\n\nLater Renate Hollmann spoke to the press.\n\nIt was Renate ⟦Holmann⟧ who had paid for it.',
      says: says('Holmann', 'one letter apart', 'Hollmann', 2)
    },
    {
      text: 'The Helvig Conference met in May.\n\nAt the Helvig Conference three drafts were read.\n\nThe ⟦Hevlig⟧ Conference closed early.',
      says: says('Hevlig', 'one letter apart', 'Helvig', 2)
    },
    {
      text: 'Prices in Aldermere rose.\n\nAnybody from Aldermere knows that.\n\nWe left Aldermere on foot.\n\nThe canal of ⟦Aldremere⟧ is dry.',
      says: says('Aldremere', 'one letter apart', 'Aldermere', 3)
    },
    {
      text: 'The enzyme of Tacurú is slow.\n\nWe grew Tacurú in shade.\n\nThe yield of Tacurú was low.\n\nIn a wet year ⟦Tacuru⟧ rots.',
      says: says('Tacuru', 'apart by an accent', 'Tacurú', 3)
    },
    {
      text: 'We used OpenHarbor for it.\n\nThen OpenHarbor failed.\n\nNow OpenHarbor is mended.\n\nStill, ⟦Openharbor⟧ is slow.',
      says: says('Openharbor', 'apart by a capital', 'OpenHarbor', 3)
    },
    {
      text: 'We used Janto-Pro for it.\n\nThen Janto-Pro failed.\n\nNow Janto-Pro is mended.\n\nStill, ⟦JantoPro⟧ is slow.',
      says: says('JantoPro', 'apart by a hyphen', 'Janto-Pro', 3)
    }
  ],
  undecided: [],
  ignores: [
    'Anna Petersen spoke.\n\nLater Anna Petersen left.\n\nThe clerk Bo Pedersen stayed.',
    'Prices in Austria rose.\n\nIn Austria it rained.\n\nAll of Austria knows.\n\nThe Austrian prices fell.',
    'The bay of Iraq is small.\n\nWe saw Iraq.\n\nThey left Iraq.\n\nThe bay of Iran is large.',
    'Prices in Aldermere and Aldremere rose.\n\nAnybody from Aldermere knows that.\n\nWe left Aldermere on foot.',
    'The Torsby valley is wide.\n\nThe Torsby mill burnt.\n\nThe two Torsbys are villages.',
    'The genus Lactovora is old.\n\nThe genus Lactovora is rare.\n\nThe genus Lactovera is new.\n\nThe genus Lactovera is common.',
    'Ole Marten signed.\n\nOle Marten left.\n\nIlse Martin came.'
  ]
})
