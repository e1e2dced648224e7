import { roleConflict } from '../../../src/rules/names/role-conflict.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(roleConflict, {
  agrees: [
    'The bill was presented by finance minister Ilse Marten.\n\nIlse Marten, minister of finance, defended it.',
    'The chief executive of Norvald, Ole Brandt, was pleased.\n\nNorvald’s CEO Ole Brandt had doubts.'
  ],
  differs: [
    {
      text: 'The bill was presented by finance minister Ilse Marten.\n\n⟦Health minister Ilse Marten⟧ defended it in parliament.',
      says: 'Ilse Marten is `Health minister` here and `finance minister` elsewhere'
    },
    {
      text: 'The museum is led by its director, Dr Miriam Osei.\n\nIt was ⟦Miriam Osei, deputy director of the museum⟧, who signed.',
      says: 'Miriam Osei is `deputy director` here and `director` elsewhere'
    },
    {
      text: 'Chief executive Elin Sandqvist defended the plan.\n\nThe ⟦finance director, Elin Sandqvist⟧, answered for the loss.',
      says: 'Elin Sandqvist is `finance director` here and `Chief executive` elsewhere'
    },
    {
      text: 'The flow was measured by the hydrologist Karin Moe.\n\nThe ⟦lawyer Karin Moe⟧ measured the flow for ten years.',
      says: 'Karin Moe is `lawyer` here and `hydrologist` elsewhere'
    },
    {
      text: 'Bas Roos is the chairman of the rowing club.\n\nThe club’s ⟦treasurer, Bas Roos⟧, opened the boathouse.',
      says: 'Bas Roos is `treasurer` here and `chairman` elsewhere'
    },
    {
      text: 'The score was recorded under the conductor Paul Ritter.\n\nAs the ⟦concertmaster Paul Ritter⟧ says, the hall is dry.',
      says: 'Paul Ritter is `concertmaster` here and `conductor` elsewhere'
    },
    {
      text: 'The mayor of Oberau, Karl Stieger, opened the weir.\n\nThe ⟦deputy mayor of Oberau, Karl Stieger⟧, spoke of costs.',
      says: 'Karl Stieger is `deputy mayor` here and `mayor` elsewhere'
    }
  ],
  undecided: [
    {
      text: 'Chief executive Elin Sandqvist defended the plan.\n\nThe former finance director, Elin Sandqvist, answered for the loss.',
      why: 'qualifiers-differ'
    },
    {
      text: 'In 2011, the deputy director, Miriam Osei, signed.\n\nThe director, Miriam Osei, is proud of it.',
      why: 'qualifiers-differ'
    },
    {
      text: 'Elin Sandqvist, chief executive and finance director of Norvald, signed.\n\nThe CEO, Elin Sandqvist, is proud.\n\nThe finance director, Elin Sandqvist, is proud, too.',
      why: 'qualifiers-differ'
    }
  ],
  ignores: [
    'The director, Ada Lund, signed.\n\nThe deputy director, Bas Roos, signed, too.',
    'Professor Renate Hollmann spoke.\n\nThe director, Renate Hollmann, spoke again.',
    'The director, Paul Ritter, signed.\n\nDeputy director Anna Ritter did not.',
    'Finance minister Ilse Marten and health minister Tobias Grell met.',
    'The chief executive, Ada Lund, and the founder, Ada Lund, are one.'
  ]
})
