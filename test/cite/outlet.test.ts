import { describe, expect, test } from 'vitest'
import { outletOf } from '../../src/cite/outlet.ts'
import { knownOutlets } from '../../src/lexicon/outlets.ts'
import { OUTLET_KINDS } from '../../src/model/outlet.ts'

const outlets = knownOutlets()

describe('the outlet is the registrable domain', () => {
  test.each([
    ['https://www.apnews.com/article/1', 'apnews.com'],
    ['apnews.com', 'apnews.com'],
    ['APNews.COM', 'apnews.com'],
    ['https://reader@apnews.com:443/x?y#z', 'apnews.com'],
    ['apnews.com:443/x', 'apnews.com'],
    ['//apnews.com/x', 'apnews.com'],
    ['https://news.kyotopost.co.jp/a', 'kyotopost.co.jp'],
    ['https://kyotopost.com.au/a', 'kyotopost.com.au'],
    ['https://kyotopost.com/a', 'kyotopost.com'],
    ['https://harbour.github.io/a', 'github.io'],
    ['https://harbour.substack.com/p/1', 'substack.com'],
    ['https://harbour.medium.com/p/1', 'medium.com'],
    ['https://harbour.wordpress.com', 'wordpress.com'],
    ['https://www.gov.uk/tides', 'gov.uk'],
    ['https://www.ons.gov.uk/tides', 'ons.gov.uk'],
    ['https://bücher.de/x', 'xn--bcher-kva.de'],
    ['https://xn--bcher-kva.de/x', 'xn--bcher-kva.de']
  ])('%s → %s', (address, outlet) => {
    expect(outletOf(address)).toBe(outlet)
  })

  test.each([
    '',
    'localhost:3000',
    'http://127.0.0.1/x',
    'https://[::1]/',
    'notes.txt',
    '../tides.html',
    '/tides.com',
    '#tides.com',
    'mailto:desk@apnews.com',
    'javascript:alert(1)',
    'file:///home/apnews.com',
    'https:/apnews.com',
    'https://',
    'com',
    '\ud800',
    'two words.com'
  ])('%j leads to none', (address) => {
    expect(outletOf(address)).toBeUndefined()
  })
})

describe('names', () => {
  test.each([
    ['ft.com', 'Financial Times'],
    ['bbc.co.uk', 'BBC'],
    ['wired.jp', 'Wired'],
    ['kyotopost.co.jp', 'kyotopost.co.jp']
  ])('%s is called %s', (domain, name) => {
    expect(outlets.nameOf(domain)).toBe(name)
  })

  test('aliases hold the usual name, other names and the domain', () => {
    expect(outlets.aliases('apnews.com')).toEqual(expect.arrayContaining(['Associated Press', 'AP', 'apnews.com']))
    expect(outlets.aliases('kyoto-post.co.jp')).toEqual(['kyoto-post', 'kyoto post', 'kyotopost', 'kyoto-post.co.jp'])
  })

  test.each(['wired.ai', 'medium.de', 'time.is', 'wired.org'])('%s is not an edition of its namesake', (domain) => {
    expect(outlets.ofDomain(domain)).toBeUndefined()
  })
})

describe('the table of outlets', () => {
  test('lists each domain once, in lower case, as one that somebody can register or a part of it', () => {
    const domains = outlets.all.flatMap((outlet) => outlet.domains)
    expect(new Set(domains).size).toBe(domains.length)
    expect(domains.filter((domain) => domain !== domain.toLowerCase())).toEqual([])
    expect(domains.filter((domain) => !domain.endsWith(outletOf(domain) ?? 'nothing'))).toEqual([])
  })

  test('knows every kind and no other', () => {
    expect([...new Set(outlets.all.map(({ kind }) => kind))].sort()).toEqual([...OUTLET_KINDS].sort())
  })

  test('has no empty or repeated names', () => {
    const bad = outlets.all.filter(({ name, aliases: others }) => {
      const names = [name, ...others]
      return names.some((each) => each.trim() === '') || new Set(names).size < names.length
    })
    expect(bad).toEqual([])
  })
})

describe('a part of a site that is an outlet of its own', () => {
  test.each([
    ['chat.openai.com', 'ChatGPT'],
    ['help.openai.com', 'OpenAI'],
    ['m.apnews.com', 'Associated Press'],
    ['www.wired.co.uk', 'Wired'],
    ['kyotopost.jp', undefined]
  ])('%s is %s', (host, name) => {
    expect(outlets.ofHost(host)?.name).toBe(name)
  })
})

describe('outlets of the user', () => {
  const own = knownOutlets({
    newspaper: [{ name: 'Kyoto Post', domains: ['kyotopost.jp'], aliases: ['The Post'] }],
    vendor: [{ name: 'Our own wire', domains: ['apnews.com'] }]
  })

  test('are known beside the others', () => {
    expect(own.ofDomain('kyotopost.jp')).toMatchObject({ name: 'Kyoto Post', kind: 'newspaper', aliases: ['The Post'] })
    expect(own.ofName('the post')?.name).toBe('Kyoto Post')
    expect(own.ofDomain('ft.com')?.name).toBe('Financial Times')
  })

  test('come before them', () => {
    expect(own.ofDomain('apnews.com')).toMatchObject({ name: 'Our own wire', kind: 'vendor' })
  })
})
