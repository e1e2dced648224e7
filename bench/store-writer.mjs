// Changes decisions without end, and says so before, in the middle of and after each change:
// node bench/store-writer.mjs FOLDER NAME. Started and killed by bench/store.mjs.
import { writeSync } from 'node:fs'
import { updateCorrections } from '../dist/cli/corrections.mjs'

const [cwd, name] = process.argv.slice(2)

async function change(kind, id, work) {
  // Straight to the pipe: what is buffered would die with the process.
  writeSync(1, `? ${kind} ${id}\n`)
  await updateCorrections({ cwd }, ({ corrections }) => {
    writeSync(1, `* ${kind} ${id}\n`)
    work(corrections)
  })
  writeSync(1, `! ${kind} ${id}\n`)
}

const entry = (id) => ({ id, quote: { exact: id }, verdict: 'confirmed', who: name, when: '2026-01-01' })
const placeOf = (id, corrections) => corrections.findIndex((each) => each.id === id)

for (let count = 0; ; count++) {
  const id = `${name}-${count}`
  await change('add', id, (corrections) => corrections.push(entry(id)))
  await change('edit', id, (corrections) => {
    const at = placeOf(id, corrections)
    corrections[at] = { ...corrections[at], note: 'edited', revision: 1 }
  })
  const old = `${name}-${count - 2}`
  if (count >= 2) await change('remove', old, (corrections) => corrections.splice(placeOf(old, corrections), 1))
}
