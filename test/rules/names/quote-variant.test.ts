import { quoteVariant } from '../../../src/rules/names/quote-variant.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(quoteVariant, {
  agrees: [],
  differs: [
    {
      text: '“The harbour wall will never hold a winter storm of that size,” the engineer said.\n\nShe had warned that “⟦the harbour wall will always hold a winter storm of any size⟧.”',
      says: 'quoted as “the harbour wall will always hold a winter storm of any size” here and as “The harbour wall will never hold a winter storm of that size” elsewhere: one of them denies what the other says'
    },
    {
      text: 'The review found that “judges cite precedent rarely, while lawyers cite precedent daily.”\n\nIn its words, “⟦lawyers cite precedent rarely, while judges cite precedent daily⟧.”',
      says: 'quoted as “lawyers cite precedent rarely, while judges cite precedent daily” here and as “judges cite precedent rarely, while lawyers cite precedent daily” elsewhere: the same words in another order'
    },
    {
      text: 'In its 2014 judgment the harbour court held that a pilot "must report any change of draught to the harbour master" (para. 12).\n\nParagraph 12 of the judgment, under which a pilot "⟦may report any change of draught to the harbour master⟧", is quoted often by the harbour court.',
      says: 'quoted as “may report any change of draught to the harbour master” here and as “must report any change of draught to the harbour master” elsewhere: some of the words are others'
    },
    {
      text: 'Section 9 says that goods from abroad "shall be taxable unless the importer objects in writing".\n\nGoods from abroad fall under section 9, by which they "⟦shall be non-taxable unless the importer consents in writing⟧".',
      says: 'quoted as “shall be non-taxable unless the importer consents in writing” here and as “shall be taxable unless the importer objects in writing” elsewhere: one of them denies what the other says'
    },
    {
      text: 'The report on the Torsby mill calls the fire "foreseeable and avoidable".\n\nThe Torsby report kept its view of the mill fire as "⟦unforeseeable and unavoidable⟧".',
      says: 'quoted as “unforeseeable and unavoidable” here and as “foreseeable and avoidable” elsewhere: one of them denies what the other says'
    },
    {
      text: 'Ada Lund keeps both breeds: "The goats pay the rent, but the sheep are the ones I love."\n\nFor Ada Lund, as she put it, ⟦the sheep pay the rent, while the goats are the ones that she loves⟧.',
      says: 'reported as “the sheep pay the rent, while the goats are the ones that she loves” here and quoted as “The goats pay the rent, but the sheep are the ones I love” elsewhere: what is said of one thing is said of the other'
    },
    {
      text: 'Ole Brandt told the council: "The old dam will not survive another winter flood."\n\nOle Brandt said that ⟦the old dam will survive another winter flood⟧.',
      says: 'reported as “the old dam will survive another winter flood” here and quoted as “The old dam will not survive another winter flood” elsewhere: one of them denies what the other says'
    },
    {
      text: 'Such rest is called "social grazing" (short visits to many people).\n\nRest works, in the phrase cited above, as "⟦social fasting⟧", short visits to few people.',
      says: 'quoted as “social fasting” here and as “social grazing” elsewhere: some of the words are others'
    }
  ],
  undecided: [],
  ignores: [
    'Ada Lund keeps both breeds: "The goats pay the rent, but the sheep are the ones I love."\n\nAda Lund said that the sheep are the ones she loves, but that the goats pay the rent.',
    'It has a "Bessel function of order two".\n\nIt has a "Bessel function of order three".\n\nIt has a "Bessel function of order four".',
    'She wrote that "comics reflect older changes, as with sentence endings, and lead to none".\n\nShe found that "comics reflect older changes, as with SEs, and lead to none".',
    'He spoke of "the right to be forgotten".\n\nHe spoke of "the right to be informed".',
    '“The harbour wall will never hold a winter storm of that size,” the engineer said.\n\nShe had warned that it “will never hold a winter storm.”',
    'He called it “a bad winter for wheat.”\n\nShe called it “a good harvest of apples.”'
  ]
})
