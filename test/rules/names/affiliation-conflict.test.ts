import { affiliationConflict } from '../../../src/rules/names/affiliation-conflict.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(affiliationConflict, {
  agrees: [],
  differs: [
    {
      text: 'The study was led by Dr Samira Velloso of the National Institute of Public Health.\n\n⟦Samira Velloso of Marbury University⟧ expects a second dose.',
      says: 'Samira Velloso is placed at `Marbury University` here and at `National Institute of Public Health` elsewhere'
    },
    {
      text: 'The director of the Torsby Museum, Ole Brandt, was pleased.\n\n⟦Ole Brandt, director of the Sunne Museum⟧, had doubts.',
      says: 'Ole Brandt is placed at `Sunne Museum` here and at `Torsby Museum` elsewhere'
    },
    {
      text: 'The project is directed by Aoife Brandl of the Institute for Running Waters.\n\nThe gauges were set by ⟦Aoife Brandl of the Torsby Foundation⟧.',
      says: 'Aoife Brandl is placed at `Torsby Foundation` here and at `Institute for Running Waters` elsewhere'
    },
    {
      text: 'Karl Stieger, mayor of Oberau, opened the weir.\n\nThe ⟦mayor of Talbach, Karl Stieger⟧, spoke of costs.',
      says: 'Karl Stieger is placed at `Talbach` here and at `Oberau` elsewhere'
    }
  ],
  undecided: [
    {
      text: 'Karl Stieger, mayor of Oberau, opened the weir.\n\nThe former mayor of Talbach, Karl Stieger, spoke of costs.',
      why: 'qualifiers-differ'
    },
    {
      text: 'Ada Lund of the Harbour Institute spoke.\n\nAda Lund of Torsby University agreed.\n\nThe Harbour Institute is a part of Torsby University.',
      why: 'qualifiers-differ'
    }
  ],
  ignores: [
    'The chief executive of Norvald Foods, Ole Brandt, was pleased.\n\nOle Brandt, chief executive of Hestia Group, had doubts.',
    'Rosa Anza, president of Marbury, signed.\n\nThe president of the Republic, Rosa Anza, spoke.',
    'Ada Lund of the Harbour Institute spoke.\n\nBas Roos of Torsby University agreed.',
    'Ada Lund of the Harbour Institute spoke.\n\nAda Lund of the HI agreed.',
    'Professor Ada Lund of Torsby University spoke.\n\nAda Lund, director of the Harbour Museum, agreed.',
    'Ada Lund of the Torsby University of Music spoke.\n\nAda Lund of Torsby University agreed.'
  ]
})
