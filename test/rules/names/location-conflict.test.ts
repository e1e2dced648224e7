import { locationConflict } from '../../../src/rules/names/location-conflict.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(locationConflict, {
  agrees: [
    'The insurer Norvald is based in Munich.\n\nNorvald, headquartered in Germany, has 300 employees.',
    'Ada Lund was born in Torsby in 1902.\n\nThe painter Ada Lund was born in Torsby, Norway.'
  ],
  differs: [
    {
      text: 'The insurer Norvald is headquartered in Oslo.\n\nThe ⟦insurer Norvald is based in Stockholm⟧ and has 300 employees.',
      says: '“insurer Norvald” is seated in `Stockholm` here and `Oslo` elsewhere'
    },
    {
      text: 'The Helvig Conference on Peat was held in Lisbon in May 2019.\n\nAt the ⟦Helvig Conference, held in Madrid⟧, two drafts were read.',
      says: '“Helvig Conference” is held in `Madrid` here and `Lisbon` elsewhere'
    },
    {
      text: 'The poet Ada Lund was born in Torsby in 1902.\n\n⟦Ada Lund was born on 3 May 1902 in Brenna⟧ as the third child.',
      says: '“Ada Lund” is born in `Brenna` here and `Torsby` elsewhere'
    },
    {
      text: 'Norvald has its headquarters in Bergen.\n\nThe ⟦Copenhagen-based insurer Norvald⟧ lost money.',
      says: '“insurer Norvald” is seated in `Copenhagen` here and `Bergen` elsewhere'
    },
    {
      text: 'The Marbury Fair took place in Cairo in 1954.\n\nThe ⟦Marbury Fair took place in Tunis⟧, and few came.',
      says: '“Marbury Fair” is held in `Tunis` here and `Cairo` elsewhere'
    },
    {
      text: 'The chemist Bas Roos died in Vienna.\n\nIt is said that ⟦Bas Roos died in Prague⟧.',
      says: '“Bas Roos” is said to have died in `Prague` here and `Vienna` elsewhere'
    }
  ],
  undecided: [
    {
      text: 'The insurer Norvald is headquartered in Oslo.\n\nThe insurer Norvald was originally based in Stockholm.',
      why: 'qualifiers-differ'
    },
    {
      text: 'The Helvig Conference was held in Lisbon in 2019.\n\nThe Helvig Conference was held in Madrid in 2021.',
      why: 'qualifiers-differ'
    },
    {
      text: 'The insurer Norvald is based in Brenna.\n\nThe insurer Norvald is based in Torsby.\n\nBrenna is a part of Torsby.',
      why: 'qualifiers-differ'
    },
    {
      text: 'The insurer Norvald is based in Ulvik.\n\nThe insurer Norvald is based in Norway.',
      why: 'qualifiers-differ'
    }
  ],
  ignores: [
    'The first Helvig Conference was held in Lisbon.\n\nThe second Helvig Conference was held in Madrid.',
    'The insurer Norvald is based in Oslo.\n\nThe insurer Hestia is based in Stockholm.',
    'The method is based in Bayes and held in esteem.',
    'The talks were held in May.\n\nThe talks were held in June.',
    'Norvald is based in Oslo and Bergen.\n\nNorvald is based in Stockholm and Bergen.'
  ]
})
