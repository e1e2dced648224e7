// Recall on planted contradictions and false alarms on consistent reports: node bench/contradictions.mjs [--list misses|hits|alarms]
import { audit, isFlagged, isTwoSided, percent, plantedReports, signature } from './support.mjs'

export function measureReports() {
  const { originals, plants } = plantedReports()
  const onOriginal = new Map(
    [...originals].map(([name, text]) => [name, audit({ path: `${name}.md`, text }).findings.filter(isFlagged)])
  )
  const results = plants.map((plant) => {
    const old = new Set(onOriginal.get(plant.report).map(signature))
    const fresh = audit({ path: `${plant.report}.md`, text: plant.edited }).findings.filter(
      (finding) => isFlagged(finding) && !old.has(signature(finding))
    )
    const hit = fresh.find((finding) => isTwoSided(finding, plant.evidenceSpan, plant.referenceSpans))
    return { plant, hit }
  })
  const words = [...originals.values()].reduce((sum, text) => sum + text.split(/\s+/).length, 0)
  const alarms = [...onOriginal].flatMap(([name, findings]) =>
    findings.filter(({ spans }) => spans.length > 1).map((finding) => ({ name, finding }))
  )
  return { results, alarms, words }
}

function print(list) {
  const { results, alarms, words } = measureReports()
  const kinds = [...new Set(results.map(({ plant }) => plant.kind))].sort()
  for (const kind of kinds) {
    const own = results.filter(({ plant }) => plant.kind === kind)
    const hits = own.filter(({ hit }) => hit).length
    console.log(
      `${kind.padEnd(12)} ${String(hits).padStart(3)} of ${String(own.length).padStart(3)}  ${percent(hits, own.length)}`
    )
  }
  const hits = results.filter(({ hit }) => hit).length
  console.log(
    `all          ${String(hits).padStart(3)} of ${String(results.length).padStart(3)}  ${percent(hits, results.length)}`
  )
  console.log(
    `false alarms ${alarms.length} in ${words} words, ${((1000 * alarms.length) / words).toFixed(3)} per 1,000`
  )
  if (list === 'misses')
    for (const { plant, hit } of results)
      if (!hit)
        console.log(`\n${plant.id} [${plant.kind}]\n  E ${plant.evidence}\n  R ${plant.reference.join('\n  R ')}`)
  if (list === 'hits')
    for (const { plant, hit } of results)
      if (hit) console.log(`\n${plant.id} [${plant.kind}] ${hit.ruleId}: ${hit.message}`)
  if (list === 'alarms')
    for (const { name, finding } of alarms)
      console.log(
        `\n${name} ${finding.ruleId} ${finding.confidence}: ${finding.message}\n  ${finding.spans.map(({ line, context }) => `${line}: ${context}`).join('\n  ')}`
      )
}

if (process.argv[1]?.endsWith('contradictions.mjs')) print(process.argv[process.argv.indexOf('--list') + 1])
