import { assistantPhrase } from '../../../src/rules/machine-traces/assistant-phrase.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(assistantPhrase, {
  agrees: [
    'The model has a knowledge cutoff of May 2023.',
    'She said: "As an AI language model, I cannot vote."',
    'Let us look at the figures.',
    'I hope the tide turns.',
    'Let me explain the method.',
    'Of course, here the price rose.',
    'The programme helps, and we hope that it lasts.',
    '> I hope this helps!',
    'The mayor will search for a new site.',
    'Here is the new bridge.',
    'I will argue that salt matters.',
    'Let us gather here again, he wrote.',
    'They feel free to ask for more.'
  ],
  differs: [
    {
      text: '⟦As an AI language model, I⟧ cannot verify the yield.',
      says: '`As an AI language model, I` is how an assistant speaks to its user'
    },
    {
      text: 'The yield was 4 t. ⟦I hope this helps⟧!',
      says: '`I hope this helps` is how an assistant speaks to its user'
    },
    {
      text: '# Bats\n\n⟦Let me search for⟧ more on bats.\n\nBats hunt. Now, let me gather more information on moths.',
      says: '2 passages speak as an assistant does to its user: `Let me search for`, `Now, let me gather more information`'
    },
    {
      text: '⟦Certainly! Here is⟧ a summary of the trial.',
      says: '`Certainly! Here is` is how an assistant speaks to its user'
    },
    {
      text: 'Tea prices fell. ⟦Would you like me to⟧ add a chart?',
      says: '`Would you like me to` is how an assistant speaks to its user'
    },
    {
      text: '⟦As of my last update⟧, the port was shut.',
      says: '`As of my last update` is how an assistant speaks to its user'
    },
    {
      text: '⟦I don’t have access to real-time⟧ figures for rice.',
      says: '`I don’t have access to real-time` is how an assistant speaks to its user'
    },
    {
      text: "⟦Here's the revised version⟧ of the salt report.",
      says: "`Here's the revised version` is how an assistant speaks to its user"
    },
    {
      text: '⟦I need more specific information about⟧ the dye works.',
      says: '`I need more specific information about` is how an assistant speaks to its user'
    },
    {
      text: 'The mill closed. ⟦Let me know if you’d like⟧ a table.',
      says: '`Let me know if you’d like` is how an assistant speaks to its user'
    }
  ],
  undecided: [],
  ignores: []
})
