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
    },
    {
      text: 'Lifting slings are inspected per EN 1492-1 every six months.\n\n⟦ISO 4309⟧, the standard by which lifting slings are inspected, was revised.',
      says: '“Lifting, slings, inspected” is put under `ISO 4309` here and `EN 1492-1` elsewhere'
    },
    {
      text: 'Sterile gloves are tested for tear strength under EN 455-2.\n\nThe tear strength of sterile gloves is tested to ⟦ISO 11193⟧.',
      says: '“Sterile, gloves, tested, tear” is put under `ISO 11193` here and `EN 455-2` elsewhere'
    },
    {
      text: 'Session tokens are signed as laid down in RFC 7515.\n\n⟦RFC 8725⟧ lays down how session tokens are signed, and servers follow it.',
      says: '“Session, tokens, signed” is put under `RFC 8725` here and `RFC 7515` elsewhere'
    },
    {
      text: 'Personal data breaches must be notified to the authority within 72 hours under Article 33.\n\n⟦Article 35⟧, which requires personal data breaches to be notified to the authority, leaves little room.',
      says: '“Personal, data, breaches, notified” is put under `Article 35` here and `Article 33` elsewhere'
    },
    {
      text: 'The surge arresters of the substation comply with IEC 60099-4.\n\nIn accordance with ⟦IEEE 1547⟧, the surge arresters of the substation were replaced.',
      says: '“surge, arresters, substation” is put under `IEEE 1547` here and `IEC 60099-4` elsewhere'
    },
    {
      text: '- **Creep testing:** Polymer pipes are held at 80 °C per ISO 1167.\n- **Impact:** Falling weight per ISO 3127.\n\n- **Quality:** Polymer pipes undergo creep testing in accordance with ⟦ASTM D1598⟧.',
      says: '“Polymer, pipes” is put under `ASTM D1598` here and `ISO 1167` elsewhere'
    },
    {
      text: 'Ecologists at the University of Tromsø fitted puffins with pressure loggers to record their dives.\n\nThe team at ⟦Bergen⟧ that fitted puffins with pressure loggers has since published the dives.',
      says: '“fitted, puffins, pressure, loggers” is given to `Bergen` here and `University of Tromsø` elsewhere'
    },
    {
      text: 'The stair-climbing wheelchair was developed at ETH Zurich in four years.\n\nThe stair-climbing wheelchair came out of a laboratory at ⟦Delft University of Technology⟧.',
      says: '“stair-climbing, wheelchair” is given to `Delft University of Technology` here and `ETH Zurich` elsewhere'
    },
    {
      text: 'At the University of Lund, a reading app helps dyslexic pupils decode road signs.\n\nThey range from games to the app with which the ⟦University of Turku⟧ helps dyslexic pupils to decode road signs.',
      says: '“app, dyslexic, pupils, decode” is given to `University of Turku` here and `University of Lund` elsewhere'
    },
    {
      text: 'The Halvorsen index was devised by economists at Norges Bank.\n\nThe Halvorsen index goes back to economists at the ⟦Riksbank⟧.',
      says: '“Halvorsen, index, economists” is given to `Riksbank` here and `Norges Bank` elsewhere'
    },
    {
      text: 'Surgeons at Charité replaced the mitral valve through a vein in the wrist.\n\nThe ⟦Karolinska⟧ surgeons who replaced the mitral valve through a vein in the wrist have trained others.',
      says: '“Surgeons, replaced, mitral, valve” is given to `Karolinska` here and `Charité` elsewhere'
    },
    {
      text: 'The novel "Salt Road" by Ines Falk opens in a lighthouse.\n\n⟦Jonas Wier, whose "Salt Road⟧" opens in a lighthouse, moved abroad.',
      says: '“Salt Road” is given to `Jonas Wier` here and `Ines Falk` elsewhere'
    },
    {
      text: 'Critics compare Marta Oduya\'s "Night Ferry" with the operas of her time.\n\nThe composer ⟦Pell Arnesen wrote "Night Ferry⟧" in a single summer.',
      says: '“Night Ferry” is given to `Pell Arnesen` here and `Marta Oduya` elsewhere'
    },
    {
      text: '“The Price of Sand”, an essay by Lena Storm, changed the debate.\n\nIn “⟦The Price of Sand”, Victor Hale⟧ argues that beaches are mined at night.',
      says: '“The Price of Sand” is given to `Victor Hale` here and `Lena Storm` elsewhere'
    },
    {
      text: 'Ada Brandt\'s "Laws of Rain" founded the field.\n\nThe field goes back to ⟦Otto Kern\'s "Laws of Rain⟧".',
      says: '“Laws of Rain” is given to `Otto Kern` here and `Ada Brandt` elsewhere'
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
    'The Norvald library is maintained by Openwell Trust.\n\nThe Norvald library is not maintained by Bremer Holding.',
    'Lifting slings are inspected per EN 1492-1 every six months.\n\nLifting chains are inspected per EN 818-6 every year.',
    'Sterile gloves are tested under EN 455-2 and ISO 11193 for tear strength.\n\nThe tear strength of sterile gloves is tested to ISO 11193.',
    'Sterile gloves are tested for tear strength under EN 455-2.\n\nSterile gloves are tested for holes under EN 374.',
    'The firm is certified to ISO 9001.\n\nThe firm is certified to ISO 14001.',
    'Session tokens are signed as laid down in RFC 7515.\n\nSession tokens are encrypted as laid down in RFC 7516.',
    'Polymer pipes follow EN 1555-2.\n\nPolymer pipes follow EN 1555-3.',
    'Researchers at Lund University found that dyslexic pupils read more slowly.\n\nResearchers at the University of Turku found that larger type helps dyslexic pupils.',
    'The stair-climbing wheelchair was developed at ETH Zurich.\n\nThe tracked wheelchair was developed at Delft University of Technology.',
    'The Halvorsen index was devised by economists at Norges Bank.\n\nEconomists at the Riksbank have criticised the Halvorsen index.',
    'Ecologists at the University of Tromsø fitted puffins with pressure loggers.\n\nEcologists at the University of Bergen fitted gannets with pressure loggers.',
    'Ecologists at the University of Tromsø and the University of Bergen fitted puffins with pressure loggers.\n\nThe team at Bergen that fitted puffins with pressure loggers has published the dives.',
    'Hanne Lie’s novel “Four Winters” follows a ward nurse.\n\n“Four Winters”, directed by Paul Greer, follows a ward nurse.',
    'The novel "Salt Road" by Ines Falk opens in a lighthouse.\n\nFalk, whose "Salt Road" opens in a lighthouse, moved abroad.',
    'Ada Brandt\'s "Laws of Rain" founded the field.\n\nOtto Kern\'s "Laws of Snow" followed.',
    'The novel "Salt Road" by Ines Falk opens in a lighthouse.\n\nJonas Wier reviewed "Salt Road" for the paper.',
    'Ada Brandt\'s "Laws of Rain" founded the field.\n\nReaders of Otto Kern know "Laws of Rain" well.'
  ]
})
