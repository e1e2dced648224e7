import { unitMismatch } from '../../../src/rules/units/unit-mismatch.ts'
import { ruleTest } from '../../support/rule-test.ts'

const says = (stated: string, other: string) =>
  `\`${stated}\` here, \`${other}\` elsewhere: the same digits under units that are no conversion of each other`

ruleTest(unitMismatch, {
  agrees: [],
  differs: [
    {
      text: 'The plant at Orlo has a capacity of 450 MW.\n\nIn winter the plant at Orlo runs at its full capacity of ⟦450 MWh⟧.',
      says: says('450 MWh', '450 MW')
    },
    {
      text: 'The trial gave patients 250 mg of cortadine.\n\nPatients received cortadine at ⟦250 ml⟧ in the trial.',
      says: says('250 ml', '250 mg')
    },
    {
      text: 'The vault at Senn holds 3,400 m³ of grain.\n\nGrain in the Senn vault takes up ⟦3,400 m²⟧.',
      says: says('3,400 m²', '3,400 m³')
    },
    {
      text: 'The survey mapped 38.5 km² of reef off Mirna.\n\nOff Mirna the surveyed reef amounts to ⟦38.5 km⟧.',
      says: says('38.5 km', '38.5 km²')
    }
  ],
  undecided: [
    {
      text: 'The plant at Orlo had a capacity of 450 MW in 2010.\n\nIn 2020 the plant at Orlo had a capacity of 450 MWh.',
      why: 'qualifiers-differ'
    }
  ],
  ignores: [
    'The pump at Dorn moves 1,250 litres per hour.\n\nThe Dorn pump can move 1,250 litres per day.',
    'The tower is 120 m high.\n\nThe train runs at 120 km/h.',
    'The tower of Brell is 120 m high.\n\nThe bell in the tower of Brell weighs 120 kg.',
    'The battery at Orlo stores 300 MWh at 300 MW.\n\nThe battery at Orlo delivers 300 MW.',
    'The dam holds 45 m of water.\n\nA loan for the dam costs 45 million euros.',
    'The bridge is 250 m long.\n\nSome 250 people cross the bridge each hour.',
    'The kiln at Torm reaches 45 °C.\n\nThe floor of the kiln at Torm slopes by 45°.',
    'The herd drinks 600 litres a day.\n\nThe herd eats 600 kg a day.'
  ]
})
