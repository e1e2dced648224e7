import { relationConflict } from '../../../src/rules/facts/relation-conflict.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(relationConflict, {
  agrees: [],
  differs: [
    {
      text: 'Norvald Foods was acquired by Hestia Group after a long dispute.\n\nSince ⟦Norvald Foods was acquired by Bremer Holding⟧, it has grown.',
      says: '“Norvald Foods” is acquired by `Bremer Holding` here and `Hestia Group` elsewhere'
    },
    {
      text: 'The Sunne dairy museum was founded in 1951 by the teacher Karin Moe.\n\nSet up in 1951 by the ⟦lawyer Ole Brandt, the museum at Sunne⟧ had few visitors.',
      says: '“Sunne dairy museum” is founded by `lawyer Ole Brandt` here and `teacher Karin Moe` elsewhere'
    },
    {
      text: 'The Almen tide tables were compiled by the pilot Henk Smit in 1702.\n\nSailors trusted the ⟦Almen tide tables, which the priest Bas Roos⟧ drew up in 1702.',
      says: '“Almen tide tables” is written by `priest Bas Roos` here and `pilot Henk Smit` elsewhere'
    },
    {
      text: 'The wind farm at Torsby is owned outright by the utility Nordal.\n\nAs sole proprietor of the ⟦Torsby wind farm, the fund manager Brio Capital⟧ sets the price.',
      says: '“wind farm at Torsby” is owned by `fund manager Brio Capital` here and `utility Nordal` elsewhere'
    },
    {
      text: 'The Mell river rises in the hills and empties into Lake Orrin near the town.\n\nThe ⟦Mell flows south to the Bay of Tarn⟧.',
      says: '“Mell river” is said to flow into `Bay of Tarn` here and `Lake Orrin` elsewhere'
    },
    {
      text: '- **Dressage Scoring (Kestrel):** cameras at every corner.\n\nThe ⟦dressage scoring system, a Corvan Labs⟧ product, is dear.',
      says: '“Dressage Scoring” is called a product of `Corvan Labs` here and `Kestrel` elsewhere'
    }
  ],
  undecided: [
    {
      text: 'Norvald Foods was acquired by Hestia Group after a long dispute.\n\nSince Norvald Foods was acquired by Hestia, it has grown.',
      why: 'qualifiers-differ'
    },
    {
      text: 'The Torsby ferry is operated by Blue Lines until 2004.\n\nThe Torsby ferry has been operated by Corvan Transport since 2005.',
      why: 'qualifiers-differ'
    },
    {
      text: 'The Kestrel engine was designed by the engineer Ada Lund.\n\nThe Kestrel engine was designed by the firm Brandt Motors.',
      why: 'qualifiers-differ'
    }
  ],
  ignores: [
    'Norvald Foods was acquired by Hestia Group.\n\nSunne Dairy was acquired by Bremer Holding.',
    'The Norvald library is maintained by Openwell Trust and Hestia Group.\n\nThe Norvald library is maintained by Bremer Holding.',
    'The Sunne museum was founded by Karin Moe.\n\nThe Torsby museum was founded by Ole Brandt.',
    'The Norvald library is maintained by Openwell Trust.\n\nThe Norvald library is not maintained by Bremer Holding.'
  ]
})
