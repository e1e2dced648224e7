import { expect, test } from 'vitest'
import { audit } from '../../src/audit.ts'

/** Sentences that hold a word at every place at which a reader looks one up in a table. */
const SENTENCES = `
One pump in ten was replaced, and the rest cost €40 per unit in 2019.
The second largest port may grow, and it finished third, in second place, ahead of the other two.
A fugue is a piece of music, the term fugue denotes a flight, and it is partly owned by Ada Lind.
Prior to 2015 the mill was built, and output rose from 5 to 7 tonnes a day, or 30 deaths per million people.
The most common cause is wear, which costs the least, and none is slower than the first.
`

const tableOf = (head: string): string => `| Year | ${head} |\n| --- | --- |\n| 2020 | 12.4 |\n| 2021 | 13.1 |\n`

test('a word that every JavaScript object has is a word like any other', () => {
  for (const sentence of SENTENCES.trim().split('\n')) {
    const words = sentence.split(' ')
    words.forEach((_, i) => {
      const text = words.with(i, 'constructor').join(' ')
      expect(() => audit({ path: 'a.md', text }), text).not.toThrow()
    })
  }
  for (const head of ['constructor', 'USD constructor', 'Cost (constructor)'])
    expect(() => audit({ path: 'a.md', text: tableOf(head) }), head).not.toThrow()
})
