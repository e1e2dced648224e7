import { polarityConflict } from '../../../src/rules/facts/polarity-conflict.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(polarityConflict, {
  agrees: [],
  differs: [
    {
      text: '⟦The marsh warbler of Teskil Fen does not migrate⟧.\n\nThe migration of the Teskil marsh warbler leads over two seas.',
      says: '“migrate” is denied here (“not”) and asserted elsewhere (“migration”)'
    },
    {
      text: '⟦No hydraulic leaks were reported on the Corwen lift⟧.\n\nRepairs on the Corwen lift followed three hydraulic leaks in May.',
      says: '“hydraulic leaks” is denied here (“no”) and asserted elsewhere (“leaks”)'
    },
    {
      text: '⟦The vineyards of Mount Arlo use no copper sulphate⟧.\n\nTwo rounds of copper sulphate keep mildew off the vineyards of Mount Arlo.',
      says: '“copper sulphate” is denied here (“no”) and asserted elsewhere (“sulphate”)'
    },
    {
      text: 'The Quay Guild opposes the mooring levy.\n\n⟦The Quay Guild supports the mooring levy⟧.',
      says: '“supports” here, “opposes” elsewhere, of what reads as the same thing'
    },
    {
      text: 'The reform left rents in the old town unchanged.\n\n⟦Rents in the old town fell after the reform⟧.',
      says: '“fell” here, “unchanged” elsewhere, of what reads as the same thing'
    },
    {
      text: 'The handover form proved helpful to nurses in spotting medication errors.\n\n⟦Nurses described the handover form as useless for spotting medication errors⟧.',
      says: '“useless” here, “helpful” elsewhere, of what reads as the same thing'
    },
    {
      text: 'The paediatric panel found that hammocks are harmless for infants.\n\n⟦The paediatric panel warned that hammocks are dangerous for infants of any age⟧.',
      says: '“dangerous” here, “harmless” elsewhere, of what reads as the same thing'
    },
    {
      text: 'Fares on the night ferry include a cabin and breakfast.\n\n⟦Cabin and breakfast are left out of the fare on the night ferry⟧.',
      says: '“left out” here, “include” elsewhere, of what reads as the same thing'
    },
    {
      text: 'Most tenants kept their savings deposits after the Velder cooperative was wound up.\n\nWhen the Velder cooperative closed, ⟦tenants forfeited almost all their savings deposits⟧.',
      says: '“forfeited” here, “kept” elsewhere, of what reads as the same thing'
    },
    {
      text: 'Members of the choir need no musical training before they join.\n\n⟦The choir requires several years of musical training from anyone who wants to join⟧.',
      says: '“requires” here, “need no” elsewhere, of what reads as the same thing'
    },
    {
      text: 'The coating has no effect on the battery’s charging speed.\n\nWith the coating, ⟦the battery charges considerably faster⟧.',
      says: '“faster” here, “no effect” elsewhere, of what reads as the same thing'
    },
    {
      text: 'The library’s manuscripts are accessible to the public every Friday.\n\n⟦Its manuscripts stay closed to the public⟧; only staff of the library may see them.',
      says: '“closed” here, “accessible” elsewhere, of what reads as the same thing'
    },
    {
      text: 'Inheritance law lets daughters inherit land on equal terms.\n\n⟦Under inheritance law daughters cannot inherit land⟧.',
      says: '“cannot inherit” here, “lets” elsewhere, of what reads as the same thing'
    },
    {
      text: 'Salting the roads in Harnow has stopped for good.\n\n⟦Harnow continues to salt its roads every winter⟧.',
      says: '“continues” here, “stopped” elsewhere, of what reads as the same thing'
    },
    {
      text: 'Cooling the wort slowly improves the clarity of the beer.\n\n⟦Slow cooling of the wort worsens the clarity of beer⟧.',
      says: '“worsens” here, “improves” elsewhere, of what reads as the same thing'
    },
    {
      text: '⟦Only the grey heron is known to carry the tapeworm⟧.\n\nThe tapeworm is carried by the white stork as well as by gulls.',
      says: '“carry” is denied here (“Only the grey heron”) and asserted elsewhere (“stork”)'
    },
    {
      text: '⟦Norvik is the only harbour that handles liquid hydrogen⟧.\n\nLiquid hydrogen is handled at Ostby harbour every week.',
      says: '“handles” is denied here (“Norvik is the only”) and asserted elsewhere (“Ostby”)'
    },
    {
      text: '⟦Torvo alone supports hardware keys⟧.\n\nCorvid also supports hardware keys since its last release.',
      says: '“supports” is denied here (“Torvo alone”) and asserted elsewhere (“Corvid”)'
    },
    {
      text: 'No bank ⟦other than Fellgate offers interest-free loans⟧.\n\nOrrin offers interest-free loans to students.',
      says: '“offers” is denied here (“other than Fellgate”) and asserted elsewhere (“Orrin”)'
    },
    {
      text: 'Lactotoxin, which ⟦only Bacillus ferox is known to produce⟧, damages the gut.\n\n### Bacillus lentus (Lactotoxin-producing strains)\n\nThese strains are common.',
      says: '“produce” is denied here (“only Bacillus ferox”) and asserted elsewhere (“Bacillus”)'
    }
  ],
  undecided: [
    {
      text: 'In 2011 the Teskil ferry did not carry any bulk freight.\n\nIn 2019 the Teskil ferry carried bulk freight from the island.',
      why: 'qualifiers-differ'
    },
    {
      text: 'Red squirrels are common in pine woods.\n\nRed squirrels are rare in beech woods.',
      why: 'qualifiers-differ'
    },
    {
      text: 'Slow cooling improves the clarity of beer.\n\nFast cooling worsens the clarity of beer.',
      why: 'qualifiers-differ'
    },
    {
      text: 'The new handover form is helpful to nurses.\n\nNurses found the old handover form useless.',
      why: 'qualifiers-differ'
    }
  ],
  ignores: [
    'The Teskil ferry does not only carry passengers.\n\nThe Teskil ferry carries passengers.',
    'No hydraulic leaks were reported on the Corwen lift.\n\nHydraulic leaks would have stopped the Corwen lift.',
    'No serious leaks were reported on the Corwen lift.\n\nThe Corwen lift has small leaks.',
    'Pruning boosts the yield of apple trees.\n\nPruning has no effect on the yield of pear trees.',
    'Visitors may photograph the garden.\n\nPhotography of the frescoes is forbidden.',
    'Before the merger tenants kept their deposits.\n\nAfter the merger tenants lost the interest on their deposits.',
    'The coating has no effect on the battery’s weight.\n\nWith the coating, the battery charges faster.',
    'Hammocks are harmless for adults.\n\nHammocks are dangerous for infants.',
    'Composting is compulsory for restaurants.\n\nComposting is voluntary for households.',
    'The union backed the pension reform.\n\nThe employers opposed the pension reform.',
    'If the valve fails, the pump stops.\n\nThe pump continues to run when the filter clogs.',
    'Critics say that the museum fails its visitors.\n\nThe museum helps its visitors with audio guides.',
    'Glaziers long considered the putty harmless.\n\nThe putty is dangerous.',
    'Does the levy harm small shops?\n\nThe levy helps small shops.',
    'The pump did not fail at random; it failed because of rust.\n\nThe pump failed because of rust.',
    'Only the grey heron is known to carry the tapeworm.\n\nThe tapeworm is carried by the grey heron.',
    'Torvo alone supports hardware keys.\n\nCorvid does not support hardware keys.',
    'Only members may vote on the budget.\n\nThe council votes on the budget in June.',
    'Clay soils hold more water than sandy soils.\n\nSandy soils hold less water than clay soils.'
  ]
})
