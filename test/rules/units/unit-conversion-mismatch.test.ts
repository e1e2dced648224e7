import { unitConversionMismatch } from '../../../src/rules/units/unit-conversion-mismatch.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(unitConversionMismatch, {
  agrees: [
    'The trail is 5 km (3 miles) long.',
    'The march covered 100 km (60 miles) in two days.',
    'The mast is 300 m (1,000 ft) high.',
    'He was 5 ft 10 in (178 cm) tall.',
    'Milk is heated to 161 °F (72 °C) for some seconds.',
    'A warming of 1.5 °C (2.7 °F) is likely.',
    'The card stores 1 GB (1,024 MB).',
    'The anchor weighed 5 tons (4.5 tonnes).',
    'The estate covers 12 hectares of meadow (30 acres).',
    'They fly 10–15 km (6–9 miles) above the sea.',
    'The tank holds 50 gallons (227 litres).',
    'The wreck lies 12 miles (22 km) off the coast.',
    'About 3 million tonnes (3.3 million short tons) were quarried.',
    'Rainfall averages 800 mm (31 in) a year.',
    'The hut, at 2,438 m, or about 8,000 feet, is closed in winter.',
    'The room is 12 ft (3.7 m) wide and 15 ft (4.6 m) long.',
    'The lake lost 40 °C (104 °F) water to the sea.'
  ],
  differs: [
    { text: 'The trail is 5 km (⟦4 miles⟧) long.', says: '`5 km` is 3.11 miles, not `4 miles`' },
    { text: 'The mast is 300 m (⟦894 ft⟧) high.', says: '`300 m` is 984 ft, not `894 ft`' },
    { text: 'He was 5 ft 10 in (⟦187 cm⟧) tall.', says: '`5 ft 10 in` is 178 cm, not `187 cm`' },
    { text: 'Milk is heated to 161 °F (⟦63 °C⟧) for some seconds.', says: '`161 °F` is 71.7 °C, not `63 °C`' },
    { text: 'A warming of 1.5 °C (⟦3.7 °F⟧) is likely.', says: '`1.5 °C` is 2.7 °F, not `3.7 °F`' },
    {
      text: 'The reserve covers 1,200 square kilometres (⟦643 square miles⟧).',
      says: '`1,200 square kilometres` is 463 square miles, not `643 square miles`'
    },
    {
      text: 'They fly 10–15 km (⟦6–12 miles⟧) above the sea.',
      says: '`10–15 km` is 6.21–9.32 miles, not `6–12 miles`'
    },
    {
      text: 'The probe passed at 384,000 km (⟦239 million miles⟧).',
      says: '`384,000 km` is 238,607 mi, not `239 million miles`'
    },
    { text: 'Gusts of 60 mph (⟦69 km/h⟧) felled trees.', says: '`60 mph` is 96.6 km/h, not `69 km/h`' },
    { text: 'An engine of 150 kW (⟦110 hp⟧) drives the pump.', says: '`150 kW` is 201 hp, not `110 hp`' },
    { text: 'The by-pass is 1.5 km (⟦150 m⟧) long.', says: '`1.5 km` is 1,500 m, not `150 m`' },
    {
      text: 'The hut, at 2,438 m, or about ⟦9,000 feet⟧, is closed in winter.',
      says: '`2,438 m` is 7,999 feet, not `9,000 feet`'
    }
  ],
  undecided: [
    { text: 'The sensor resolves bands of 250 m (1 km).', why: 'units-differ' },
    { text: 'Runners choose 5 km, or 10 miles, on the day.', why: 'units-differ' }
  ],
  ignores: [
    'They can enter a 5 km or 10 mile run.',
    'The pool is 25 m (50 m in the other hall) long.',
    'It measured 8 m × 12 m (26 ft × 39 ft).',
    'The shift lasts 3 days (20 hours).',
    'It uses 6 litres per 100 km (39 miles per gallon).',
    'The bridge is 300 m (and its ramps 900 ft) long.',
    'It grew to 40 cm (9 inches in the first year).',
    'It weighs 5 kg; 4 lb of that is packing.'
  ]
})
