import { listedCountMismatch } from '../../../src/rules/totals/listed-count-mismatch.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(listedCountMismatch, {
  agrees: [
    'The soil has three layers: humus, clay and gravel.',
    'Two hosts: Canada and the United States.',
    'The scheme rests on two books: Pride and Prejudice, and Emma.',
    'Three steps:\n\n1. Wash\n2. Dry\n\nThen wait an hour.\n\n3. Iron',
    'There are three stages. First, the ore is crushed. Second, it is leached. Third, the metal is won.',
    'The plan has two aims: to raise yields and to cut waste and losses.',
    'The choir sang in four languages: Latin, German, French and Czech.',
    'Fines rose in two districts:\n\n- North Vale\n- Harbour',
    '**Two approaches:**\n- bottom-up\n- top-down'
  ],
  differs: [
    {
      text: 'The bridge failed for ⟦three reasons⟧: corrosion, fatigue, poor inspection, and overload.',
      says: '“three reasons” are announced, and 4 are listed'
    },
    {
      text: '⟦Four companies⟧ – Siemens, Alstom and Hitachi – bid for the trains.',
      says: '“Four companies” are announced, and 3 are listed'
    },
    {
      text: 'The trial compared ⟦two drugs⟧: ibuprofen, paracetamol and naproxen.',
      says: '“two drugs” are announced, and 3 are listed'
    },
    {
      text: 'The course has ⟦five modules⟧: grammar, phonetics, syntax and semantics.',
      says: '“five modules” are announced, and 4 are listed'
    },
    {
      text: '⟦Three countries⟧ (France, Spain, Italy and Portugal) signed the treaty.',
      says: '“Three countries” are announced, and 4 are listed'
    },
    {
      text: 'The ⟦three founders⟧ are Anna Berg, Lars Holm, Eva Lind and Olof Falk.',
      says: '“three founders” are announced, and 4 are listed'
    },
    {
      text: 'Anna Berg, Lars Holm and Eva Lind are the ⟦two founders⟧.',
      says: '“two founders” are announced, and 3 are listed'
    },
    {
      text: 'The audit names ⟦three risks⟧:\n\n- drought\n- pests\n- price swings\n- theft',
      says: '“three risks” are announced, and 4 are listed'
    },
    {
      text: '⟦Five measures⟧ were agreed:\n\n1. a levy\n2. a ban\n3. a fund',
      says: '“Five measures” are announced, and 3 are listed'
    },
    {
      text: '⟦Three points⟧ matter most for utilities and investors:\n\n1. price\n2. supply\n3. rules\n4. time',
      says: '“Three points” are announced, and 4 are listed'
    },
    {
      text: '**⟦Two approaches⟧:**\n- bottom-up\n- top-down\n- mixed',
      says: '“Two approaches” are announced, and 3 are listed'
    },
    {
      text: 'The scheme has ⟦three goals⟧.\n\n- clean water\n- cheap power\n- jobs\n- schools',
      says: '“three goals” are announced, and 4 are listed'
    },
    {
      text: 'It works in ⟦four steps⟧: (1) mix, (2) heat and (3) cool.',
      says: '“four steps” are announced, and 3 are listed'
    },
    {
      text: 'It failed for ⟦two reasons⟧: first, it was slow; second, it was dear; and third, nobody knew it.',
      says: '“two reasons” are announced, and 3 are listed'
    },
    {
      text: 'The dam failed for ⟦two reasons⟧. First, the core was thin. Second, the drains were blocked. It had rained for weeks. Third, nobody watched.',
      says: '“two reasons” are announced, and 3 are listed'
    },
    {
      text: '⟦Three factors⟧ explain the fall: rent, rates, wages and fuel.',
      says: '“Three factors” are announced, and 4 are listed'
    },
    {
      text: 'The orchestra visited ⟦six cities⟧: Vienna, Prague, Budapest, Warsaw and Berlin.',
      says: '“six cities” are announced, and 5 are listed'
    }
  ],
  undecided: [
    { text: 'The orchard has about three varieties: Bramley, Cox, Russet and Gala.', why: 'hedged' },
    { text: 'It rests on four pillars: research and development, training, and finance.', why: 'open-list' },
    { text: 'Three nations (Wales and Scotland included) voted.', why: 'open-list' },
    { text: 'The two brothers were doctors, teachers and poets.', why: 'open-list' },
    { text: 'Three teachers (one in maths and two in physics) left.', why: 'open-list' },
    { text: 'The tour took in three cities: Portland, Oregon, Austin, Texas, and Boston.', why: 'open-list' },
    { text: 'There are two kinds: a short, sharp one and a long one.', why: 'open-list' },
    { text: 'The three largest producers are China and India, with Brazil close behind.', why: 'open-list' },
    { text: 'The treaty has three signatories: Kenya and Uganda. The third, Rwanda, joined later.', why: 'open-list' },
    { text: 'We measured pressures in four regions:\n\n* inlet\n* outlet', why: 'open-list' },
    {
      text: 'There are two options for each of the three cities:\n\n* rent\n* buy\n* lease\n* build',
      why: 'open-list'
    },
    { text: 'The alloy has two elements: copper, used in wiring, and tin.', why: 'open-list' },
    {
      text: 'Three factors explain the decline. The first is price. The second is taste. Finally, fashion plays a part.',
      why: 'open-list'
    },
    { text: 'He had three sons – soldiers and farmers – and a daughter.', why: 'open-list' }
  ],
  ignores: [
    'Two of the five bridges collapsed: Ponte Alto, Ponte Basso and Ponte Nuovo.',
    'Two officials resigned: Jane Doe, the mayor, and John Roe.',
    'The two teams recorded the following problems:\n\n* heat\n* noise\n* dust',
    'Three regions gained from:\n\n* tax cuts\n* grants',
    'Two companies cut output: oil, gas and coal.',
    'Three sites in Kenya and Uganda were sampled: Kisumu, Jinja and Mbale.',
    'Six of the nine planets have rings: Saturn, Jupiter, Uranus and Neptune.',
    'It took three years: the first for planning, the others for building.',
    'Each plot has three shade levels times four varieties.\n\n- sun\n- half shade\n- shade'
  ]
})
