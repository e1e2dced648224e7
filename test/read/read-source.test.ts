import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { InputError } from '../../src/model/errors.ts'
import { readSource, readStdin } from '../../src/read/read-source.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimcheck-read-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function faultOf(reading: Promise<unknown>): Promise<InputError> {
  const error = await reading.then(
    () => undefined,
    (reason: unknown) => reason
  )
  expect(error).toBeInstanceOf(InputError)
  return error as InputError
}

const utf16 = (text: string, isBig: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return isBig ? bytes.swap16() : bytes
}

describe('reading a file', () => {
  it.each<readonly [what: string, bytes: string | Uint8Array, text: string]>([
    ['UTF-8', 'Größe: 5 µm', 'Größe: 5 µm'],
    ['UTF-8 with a byte order mark', '\ufeffGröße', 'Größe'],
    ['UTF-16, little end first', utf16('Größe', false), 'Größe'],
    ['UTF-16, big end first', utf16('Größe', true), 'Größe'],
    ['CRLF, kept as it is', 'one\r\ntwo', 'one\r\ntwo'],
    ['a stray escape character', `${'word '.repeat(50)}\u001b`, `${'word '.repeat(50)}\u001b`],
    ['only a figure', '42', '42']
  ])('decodes %s', async (_, bytes, text) => {
    const path = write('good.md', bytes)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(await readSource(path)).toEqual({ path, text, sha256 })
  })

  it.each<readonly [what: string, bytes: string | Uint8Array, cause: RegExp, line: number | undefined]>([
    ['nothing', '', /empty/, undefined],
    ['no word', ' \n***\n', /empty/, undefined],
    ['NUL bytes', 'abc\0def', /binary/, undefined],
    ['many control characters', 'ab\u0001\u0002\u0003cd', /binary/, undefined],
    [
      'a byte that is no UTF-8',
      Buffer.concat([Buffer.from('one\ntwo '), Buffer.from([0xe4]), Buffer.from(' x')]),
      /UTF-8 \(byte 8\)/,
      2
    ],
    [
      'a character cut off at the end',
      Buffer.concat([Buffer.from('one\n'), Buffer.from([0xe2, 0x82])]),
      /UTF-8 \(byte 4\)/,
      2
    ],
    ['a byte that starts no character', Buffer.concat([Buffer.from('é'), Buffer.from([0xff])]), /UTF-8 \(byte 2\)/, 1]
  ])('refuses %s', async (_, bytes, cause, line) => {
    const path = write('bad.md', bytes)
    const error = await faultOf(readSource(path))
    expect(error.cause).toMatch(cause)
    expect(error).toMatchObject({ path, line })
    expect(error.message).toContain(path)
    expect(error.remedy).not.toBe('')
  })

  it('refuses what is not there, and a folder', async () => {
    expect((await faultOf(readSource(join(folder, 'none.md')))).cause).toMatch(/not exist/)
    mkdirSync(join(folder, 'sub'))
    expect((await faultOf(readSource(join(folder, 'sub')))).cause).toMatch(/directory/)
    expect((await faultOf(readSource(join(write('f.md', 'x'), 'below.md')))).cause).toMatch(/not exist/)
  })

  it.skipIf(process.getuid?.() === 0)('refuses what it may not read', async () => {
    const path = write('secret.md', 'word')
    chmodSync(path, 0)
    expect((await faultOf(readSource(path))).cause).toMatch(/permission/)
  })

  it('refuses more bytes than it was told to take', async () => {
    const path = write('long.md', 'word '.repeat(100))
    expect((await faultOf(readSource(path, { maxBytes: 499 }))).cause).toMatch(/limit of 499/)
    expect((await readSource(path, { maxBytes: 500 })).text).toHaveLength(500)
  })
})

describe('reading standard input', () => {
  async function* chunks(...parts: readonly (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
    yield* parts
  }

  it('puts the pieces together, even within a character', async () => {
    const bytes = Buffer.from('Größe')
    const file = await readStdin({}, chunks(bytes.subarray(0, 3), bytes.subarray(3)))
    expect(file).toMatchObject({ path: '<stdin>', text: 'Größe' })
  })

  it('stops at the limit', async () => {
    const error = await faultOf(readStdin({ maxBytes: 6 }, chunks('four', 'four', 'four')))
    expect(error).toMatchObject({ path: '<stdin>', cause: expect.stringMatching(/limit/) })
  })

  it('refuses nothing at all', async () => {
    expect((await faultOf(readStdin({}, chunks()))).cause).toMatch(/empty/)
  })
})
