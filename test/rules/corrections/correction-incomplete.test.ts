import { expect, test } from 'vitest'
import { correctionIncomplete } from '../../../src/rules/corrections/correction-incomplete.ts'
import { correction, messagesOf } from '../../support/decided.ts'

const FERRY = correction('The ferry of Esk carried 4,100 cars.', '4,100', '4,200')
const found = (text: string) => messagesOf(correctionIncomplete.id, text, [FERRY])
const MENDED = 'The ferry of Esk carried 4,200 cars.'

test('the old value in another sentence', () => {
  expect(found(`${MENDED}\n\nThat the ferry carried 4100 cars pleased Esk.`)).toEqual([
    '`4100` survives here, and `4,200` stands elsewhere: entry `entry` corrects it to `4,200`'
  ])
})

test('the old value in a list item', () => {
  expect(found(`${MENDED}\n\n- Cars that the ferry of Esk carried: 4,100 cars\n- Staff: 12`)).toHaveLength(1)
})

test('nothing when every place is mended, or none is', () => {
  expect(found(`${MENDED}\n\nThat the ferry carried 4200 cars pleased Esk.`)).toEqual([])
  expect(found('The ferry of Esk carried 4,100 cars.')).toEqual([])
})
