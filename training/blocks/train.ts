import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { makeExamples, readMaterial, siteOf } from './examples.ts'
import { fitLines } from './fit-lines.ts'

/** Parts of the cross-validation over sites. */
const parts = 5
const seed = 3

const data = process.env.SITREP_DATA ?? '../shared/data'
const material = readMaterial(data)
write('../../src/annotate/blocks/lines.weights.json', fitLines(makeExamples(material, new Set()), seed))

const sites = [...new Set(material.pages.map(siteOf))].sort()
const folds = Array.from({ length: parts }, (_, part) => {
  const leftOut = sites.filter((_, index) => index % parts === part)
  return { sites: leftOut, model: fitLines(makeExamples(material, new Set(leftOut)), seed) }
})
write('../../evals/blocks/folds.weights.json', { folds })

function write(path: string, value: unknown): void {
  writeFileSync(fileURLToPath(new URL(path, import.meta.url)), `${JSON.stringify(value)}\n`)
}
