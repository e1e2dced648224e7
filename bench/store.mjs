#!/usr/bin/env node
// Kills writers of claims/corrections.json in the middle of their work, and says what was lost:
// node bench/store.mjs [--kills 1000] [--stores 8] [--writers 8]. Exit code 1 when anything was. Build first.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const { values: options } = parseArgs({
  options: {
    kills: { type: 'string', default: '1000' },
    stores: { type: 'string', default: '8' },
    writers: { type: 'string', default: '8' }
  }
})
const WRITER = fileURLToPath(new URL('./store-writer.mjs', import.meta.url))

/** Runs the writers of one file; kills one in mid-write until the count is reached. */
class Store {
  cwd = mkdtempSync(join(tmpdir(), 'claimcheck-store-'))
  /** What each entry has been through: the last change that was acknowledged, and one under way. */
  entries = new Map()
  acknowledged = 0
  kills = 0
  #writers = new Set()
  #started = 0
  #wanted

  constructor(wanted) {
    this.#wanted = wanted
  }

  async run(writers) {
    await Promise.all(Array.from({ length: writers }, () => this.#keepWriting()))
    return this
  }

  async #keepWriting() {
    while (this.kills < this.#wanted) await this.#writer()
  }

  #writer() {
    const name = `w${this.#started++}`
    const child = spawn(process.execPath, [WRITER, this.cwd, name], { stdio: ['ignore', 'pipe', 'inherit'] })
    this.#writers.add(child)
    let changes = 0
    const patience = 3 + Math.floor(Math.random() * 10)
    createInterface({ input: child.stdout }).on('line', (line) => {
      this.#note(line)
      // A star is printed between reading and writing: what is killed soon after is killed in the middle of a write.
      if (!line.startsWith('*') || ++changes < patience) return
      if (this.kills >= this.#wanted) for (const each of this.#writers) each.kill('SIGKILL')
      else setTimeout(() => this.#kill(child), Math.random() * 12)
    })
    return new Promise((resolve) => {
      child.on('close', () => {
        this.#writers.delete(child)
        resolve()
      })
    })
  }

  #kill(child) {
    if (this.kills < this.#wanted && child.exitCode === null && child.signalCode === null && child.kill('SIGKILL'))
      this.kills++
  }

  /** Lines are `? add ID`, `* add ID` in the middle, and `! add ID` when the store has said that it is kept. */
  #note(line) {
    const [mark, change, id] = line.split(' ')
    if (mark === '*') return
    const entry = this.entries.get(id) ?? { kept: undefined, underWay: undefined }
    this.entries.set(id, mark === '?' ? { ...entry, underWay: change } : { kept: change, underWay: undefined })
    if (mark === '!') this.acknowledged++
  }

  /** What does not hold of what was acknowledged. @throws when the file is broken */
  losses() {
    const { corrections } = JSON.parse(readFileSync(join(this.cwd, 'claims/corrections.json'), 'utf8'))
    const notes = new Map(corrections.filter((entry) => entry !== null).map(({ id, note }) => [id, note]))
    return [...this.entries].flatMap(([id, { kept, underWay }]) => {
      const possible = [kept, underWay].map((change) => STATE[change])
      const state = notes.has(id) ? (notes.get(id) ?? 'plain') : 'gone'
      return possible.includes(state) || (kept === undefined && state === 'gone')
        ? []
        : [`${id}: ${state}, not ${kept}`]
    })
  }
}

const STATE = { add: 'plain', edit: 'edited', remove: 'gone' }

const stores = Number(options.stores)
const wanted = Math.ceil(Number(options.kills) / stores)
const started = process.hrtime.bigint()
const ran = await Promise.all(
  Array.from({ length: stores }, () => new Store(wanted).run(Math.max(1, Number(options.writers))))
)
const losses = ran.flatMap((store) => store.losses())
const sum = (key) => ran.reduce((total, store) => total + store[key], 0)
const seconds = Number((process.hrtime.bigint() - started) / 1_000_000_000n)
console.log(
  `${sum('kills')} kills, ${options.writers} writers on each of ${stores} files, ${sum('acknowledged')} changes acknowledged, ${losses.length} lost, ${seconds} s`
)
for (const loss of losses) console.log(`  ${loss}`)
for (const { cwd } of ran) rmSync(cwd, { recursive: true, force: true })
process.exitCode = losses.length > 0 ? 1 : 0
