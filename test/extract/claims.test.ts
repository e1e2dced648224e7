import { describe, expect, it } from 'vitest'
import { audit } from '../../src/audit.ts'
import type { Claim, ClaimKind } from '../../src/model/claim.ts'

function printed({ value }: Claim): string {
  if (value.type === 'quantity') return value.quantity.printed
  return value.type === 'date' ? value.date.printed : value.words
}

/** "subject | attribute | value" of each claim of a kind. */
function claimsOf(text: string, kind: ClaimKind): string[] {
  return audit({ path: 'report.md', text: `${text}\n` })
    .claims.filter((claim) => claim.kind === kind && claim.checkWorthy)
    .map((claim) => `${claim.subject} | ${claim.attribute} | ${printed(claim)}`)
}

type Cases = readonly (readonly [text: string, kind: ClaimKind, ...claims: string[]])[]

/** Each claim is among those of the sentence, whole. */
const holds = (cases: Cases): void => {
  for (const [text, kind, ...claims] of cases)
    it(text, () => expect(claimsOf(text, kind)).toEqual(expect.arrayContaining(claims)))
}

/** The sentence has no claim of the kind. */
const none = (cases: Cases): void => {
  for (const [text, kind] of cases) it(`no ${kind}: ${text}`, () => expect(claimsOf(text, kind)).toEqual([]))
}

describe('who did it: passives', () => {
  holds([
    ['The altar was carved by Tilde Voss in 1503.', 'relation', 'altar | carved by | Tilde Voss'],
    [
      'The vaccine, tested by the Ralston Institute since 2004, is stable at room temperature.',
      'relation',
      'vaccine | tested by | Ralston Institute'
    ],
    ['A comet spotted by two Chilean amateurs passed Mars.', 'relation', 'comet | spotted by | two Chilean amateurs'],
    [
      'Chaired by Judge Enid Holt, the inquiry sat for nine weeks.',
      'relation',
      'inquiry | chaired by | Judge Enid Holt'
    ],
    [
      'The station is run by Norfund and the town of Vik.',
      'relation',
      'station | run by | Norfund',
      'station | run by | town of Vik'
    ],
    ['The line was closed in 1968 by the Beeching board.', 'relation', 'line | closed by | Beeching board']
  ])
  none([
    ['Prices were cut by 12% in June.', 'relation'],
    ['The work was finished by the end of May.', 'relation'],
    ['The roof was mended by 2011.', 'relation'],
    ['Costs can be lowered by sharing a depot.', 'relation'],
    ['By the river the path is closed.', 'relation']
  ])
})

describe('where it is: verbs with a place', () => {
  holds([
    ['Tarn Fell lies in the north of Cumbria.', 'relation', 'Tarn Fell | lies in | north of Cumbria'],
    ['The Ister rises in the Grey Mountains.', 'relation', 'Ister | rises in | Grey Mountains'],
    [
      'Printed in Basel and bound in Lyon, the atlas sold well.',
      'relation',
      'atlas | printed in | Basel',
      'atlas | bound in | Lyon'
    ],
    ['The fossils are kept at the Senck Museum.', 'relation', 'fossils | kept at | Senck Museum'],
    ['Her brother died in Odessa in 1921.', 'relation', 'brother | died in | Odessa'],
    ['Native to the Andes, the plant tolerates frost.', 'relation', 'plant | native to | Andes']
  ])
  none([
    ['Sales fell in March.', 'relation'],
    ['The measure was adopted in principle.', 'relation'],
    ['The firm operates at a loss.', 'relation'],
    ['Results were published in 2019.', 'relation']
  ])
})

describe('who does what: verbs of making, holding and leading', () => {
  holds([
    ['Halvor Brekke, who edits the quarterly Fjell, resigned.', 'relation', 'Halvor Brekke | edits | quarterly Fjell'],
    ['Norsk Damp owns the ferry line.', 'relation', 'Norsk Damp | owns | ferry line'],
    ['Moravia borders Silesia.', 'relation', 'Moravia | borders | Silesia'],
    ['In 1804 Anton Reuss painted the ceiling.', 'relation', 'Anton Reuss | painted | ceiling']
  ])
  none([
    ['The club made a profit.', 'relation'],
    ['Demand led prices higher.', 'relation'],
    ['The board took a long time to answer.', 'relation']
  ])
})

describe('who somebody is: titles before names, appositions', () => {
  holds([
    ['Goalkeeper Ines Duarte saved two penalties.', 'description', 'Ines Duarte | is | Goalkeeper'],
    ['The glaciologist Rune Aas doubts it.', 'description', 'Rune Aas | is | glaciologist'],
    ['The fire was put out by the Polish tug Wanda.', 'description', 'Wanda | is | Polish tug'],
    [
      'Edda Thorn, head of cardiology at Mercy Hospital, disagrees.',
      'description',
      'Edda Thorn | is | head of cardiology at Mercy Hospital'
    ],
    ['The firm’s treasurer, Osric Vane, was arrested.', 'description', 'Osric Vane | is | firm’s treasurer'],
    ['Selene, a moon of Brahe, was seen in 1801.', 'description', 'Selene | is | moon of Brahe']
  ])
  none([
    ['In June, a third of the crew left.', 'description'],
    ['Prices in Rome, a week later, were lower.', 'description'],
    ['The east wing, on the other hand, was spared.', 'description'],
    ['Oats, rye and barley were grown.', 'description']
  ])
})

describe('what something is: verbs of being and naming', () => {
  holds([
    ['Ravenna was the capital of the exarchate.', 'description', 'Ravenna | is | capital of the exarchate'],
    ['The Orm remains a symbol of the town.', 'description', 'Orm | is | symbol of the town'],
    ['The ship was renamed Concord in 1911.', 'description', 'ship | renamed | Concord'],
    ['The virus, nicknamed Mallow, spread by e-mail.', 'description', 'virus | nicknamed | Mallow'],
    ['Lichens are composite organisms.', 'description', 'Lichens | is | composite organisms']
  ])
  none([
    ['The valve was open.', 'description'],
    ['The report is due on Monday.', 'description'],
    ['The city was in ruins.', 'description'],
    ['It was raining.', 'description']
  ])
})

describe('when it happened: dates of events', () => {
  holds([
    ['The statue was unveiled in 1888 and weighs 4 tonnes.', 'date', 'statue | unveiled | 1888'],
    ['The firm was sold for €9 million in May 2003.', 'date', 'firm | sold | May 2003'],
    ['Ketil Ross, who resigned in 1974, wrote 12 plays.', 'date', 'Ketil Ross | resigned | 1974'],
    ['The bridge was begun in 1811 and finished in 1820.', 'date', 'bridge | begun | 1811', 'bridge | finished | 1820'],
    ['The pipeline was laid between 1971 and 1974.', 'date', 'pipeline | laid | between 1971 and 1974']
  ])
  none([
    ['Exports amounted to €4.1 billion in 2018.', 'date'],
    ['In 2016 the index averaged 104 points.', 'date']
  ])
})

describe('how much: figures and idioms', () => {
  holds([['The strike lasted one day.', 'quantity', 'strike | lasted | one day']])
  none([['The mill may one day reopen.', 'quantity']])
})

describe('superlatives in appositions', () => {
  holds([
    ['Lake Orm, the deepest in the county, froze.', 'ranking', 'Lake Orm | in the county | deepest'],
    ['Sales hit €4 million, the highest figure since 2001.', 'ranking', 'Sales | figure since 2001 | highest'],
    ['Ulla Berg, the first woman to run the yard, retired.', 'ranking', 'Ulla Berg | woman to run the yard | first']
  ])
  none([
    ['At first the yard made buoys.', 'ranking'],
    ['The last of the crew left at dawn.', 'ranking'],
    ['First, the sample is dried.', 'ranking']
  ])
})

describe('what only looks like one', () => {
  holds([
    ['The mill moved its office from Leith to Dalmore.', 'relation', 'mill | moved its office to | Dalmore'],
    [
      'Rock wool is used by both Isover and Paroc.',
      'relation',
      'Rock wool | used by | Isover',
      'Rock wool | used by | Paroc'
    ],
    ['It is clear that solvent was made by Norchem.', 'relation', 'solvent | made by | Norchem'],
    [
      'Over these seasons the Tern Theatre grew.\n\nUlm, a city on the Danube, flooded.',
      'description',
      'Ulm | is | city on the Danube'
    ]
  ])
  none([
    ['The place Brathay holds in the valley is secure.', 'description'],
    ['Among the tricks Marlow tried was silence.', 'description'],
    ['Dealers (a kiosk, for instance, could sell them) complained.', 'description'],
    ['Parcels – letters, crates, books – were searched.', 'description'],
    ['Fame in fact rested on a decade of labour by Orm.', 'relation'],
    ['As seen in Malmö, demand is weak.', 'relation'],
    ['The yield is high, close to Rhodes.', 'relation'],
    ['## Alders\n\nIn summer, much had been gained by hand.', 'relation']
  ])
})

describe('who said it', () => {
  holds([
    [
      '“The well ran dry in a week,” said the mayor, Edo Braun.',
      'quotation',
      'Edo Braun | says | The well ran dry in a week'
    ],
    [
      '“Nobody asked the tenants first,” wrote housing editor Lena Orr.',
      'quotation',
      'Lena Orr | says | Nobody asked the tenants first'
    ],
    [
      '“We were lucky with the wind,” the skipper, Aino Salo, told reporters.',
      'quotation',
      'Aino Salo | says | We were lucky with the wind'
    ],
    [
      'Greta Holm, head of the museum at Vik, warned that “the roof may not last the winter”.',
      'quotation',
      'Greta Holm | says | the roof may not last the winter'
    ]
  ])
  none([
    ['“The firm was founded by Karl Dunn in 1920,” said Ada Ross.', 'relation'],
    ['“We lost 40 sheep to the flood,” said Ada Ross.', 'quantity']
  ])
})

describe('what is no claim', () => {
  const silent = [
    'Close the two valves slowly.',
    'Do not store the tablets above 25 °C.',
    'Then rinse the filter for 30 seconds.',
    'Please read all 12 pages before you sign.',
    'Patients should receive 5 mg twice a day.',
    'Why did 40 members leave in 2019?',
    'We believe that 10% is too much.'
  ]
  for (const text of silent)
    it(text, () =>
      expect(audit({ path: 'a.md', text: `${text}\n` }).claims.filter(({ checkWorthy }) => checkWorthy)).toEqual([])
    )
  for (const text of [
    'Store sales rose by 4% in June.',
    'Read errors fell to 12 a day.',
    'Set in 1910, the record stood for 9 years.'
  ])
    it(`is one: ${text}`, () =>
      expect(audit({ path: 'a.md', text: `${text}\n` }).claims.some(({ checkWorthy }) => checkWorthy)).toBe(true))
})

describe('qualifiers', () => {
  const qualifiersOf = (text: string, kind: ClaimKind) =>
    audit({ path: 'a.md', text: `${text}\n` }).claims.find((claim) => claim.kind === kind)!.qualifiers

  it('names the place', () => expect(qualifiersOf('Wages rose by 4% in Norway.', 'quantity').place).toEqual(['norway']))
  it('names the scope', () =>
    expect(qualifiersOf('Among rural voters, support fell to 41%.', 'quantity').scope).toEqual(['among rural voters']))
  it('names the condition', () =>
    expect(qualifiersOf('If the levy passes, costs fall by 9%.', 'quantity').condition).toEqual(['if the levy passes']))
  it('names a condition behind', () =>
    expect(qualifiersOf('The beam fails at 90 kN unless it is braced.', 'quantity').condition).toEqual([
      'unless it is braced'
    ]))
  it('names none', () => {
    const { place, scope, condition } = qualifiersOf('Wages rose by 4% in May.', 'quantity')
    expect([place, scope, condition]).toEqual([[], [], []])
  })
})
