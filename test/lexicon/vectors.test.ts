import { describe, expect, it } from 'vitest'
import { cosine, vectorOf } from '../../src/lexicon/vectors.ts'

const closeness = (a: string, b: string) => cosine(vectorOf(a)!, vectorOf(b)!)

describe('words that are used alike lie closer than others', () => {
  it.each([
    ['lease', 'tenant', 'frigate'],
    ['plague', 'epidemic', 'revenue'],
    ['revenue', 'profit', 'satellite'],
    ['lake', 'river', 'court'],
    ['goal', 'match', 'enzyme']
  ])('%s lies closer to %s than to %s', (word, friend, stranger) => {
    expect(closeness(word, friend)).toBeGreaterThan(closeness(word, stranger) + 0.2)
  })

  it('a word lies at its own place', () => {
    expect(closeness('harvest', 'harvest')).toBeCloseTo(1, 1)
  })

  it('a word that nobody uses has no place', () => {
    expect(vectorOf('qwxyz')).toBeUndefined()
  })
})
