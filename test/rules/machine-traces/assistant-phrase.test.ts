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
      says: '`As an AI language model, I` is what an assistant says to the one who asked'
    },
    {
      text: 'The yield was 4 t. ⟦I hope this helps⟧!',
      says: '`I hope this helps` is what an assistant says to the one who asked'
    },
    {
      text: '# Bats\n\n⟦Let me search for⟧ more on bats.\n\nBats hunt. Now, let me gather more information on moths.',
      says: '2 places say what an assistant says to the one who asked: `Let me search for`, `Now, let me gather more information`'
    },
    {
      text: '⟦Certainly! Here is⟧ a summary of the trial.',
      says: '`Certainly! Here is` is what an assistant says to the one who asked'
    },
    {
      text: 'Tea prices fell. ⟦Would you like me to⟧ add a chart?',
      says: '`Would you like me to` is what an assistant says to the one who asked'
    },
    {
      text: '⟦As of my last update⟧, the port was shut.',
      says: '`As of my last update` is what an assistant says to the one who asked'
    },
    {
      text: '⟦I don’t have access to real-time⟧ figures for rice.',
      says: '`I don’t have access to real-time` is what an assistant says to the one who asked'
    },
    {
      text: "⟦Here's the revised version⟧ of the salt report.",
      says: "`Here's the revised version` is what an assistant says to the one who asked"
    },
    {
      text: '⟦I need more specific information about⟧ the dye works.',
      says: '`I need more specific information about` is what an assistant says to the one who asked'
    },
    {
      text: 'The mill closed. ⟦Let me know if you’d like⟧ a table.',
      says: '`Let me know if you’d like` is what an assistant says to the one who asked'
    }
  ],
  undecided: [],
  ignores: []
})
