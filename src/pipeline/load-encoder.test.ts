import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { encode } from '../annotate/models/encode.ts'
import { readEncoder } from './load-encoder.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'sitrep-encoder-'))
const labels = { upos: ['NOUN'], relations: ['root'], names: ['O'] }
const config = { version: 1, maxPieces: 64, labels, shapeFeatures: ['none'] }

describe('readEncoder', () => {
  it('names the file that is missing, and what to do', async () => {
    const empty = folder()
    await expect(readEncoder(empty)).rejects.toMatchObject({
      code: 'not-found',
      message: `the model's weights are not there (${empty}/config.json); use --engine rules, which needs none`,
    })
  })

  it('tells what is wrong with weights that cannot be loaded', async () => {
    const broken = folder()
    writeFileSync(join(broken, 'vocab.txt'), '[PAD]\n')
    writeFileSync(join(broken, 'encoder.onnx'), 'nothing of the kind')
    writeFileSync(join(broken, 'config.json'), '{}')
    await expect(readEncoder(broken)).rejects.toMatchObject({
      code: 'unreadable',
      message: expect.stringContaining("config.json has no number 'version'"),
    })
    writeFileSync(join(broken, 'config.json'), JSON.stringify(config))
    await expect(readEncoder(broken)).rejects.toMatchObject({ code: 'unreadable' })
  })
})

const shipped = fileURLToPath(new URL('../../models/encoder', import.meta.url))

describe.skipIf(!existsSync(join(shipped, 'encoder.onnx')))('the shipped weights', () => {
  const { signal } = new AbortController()
  const told = 'The mayor said on Monday that the old harbour would reopen in March .'.split(' ')

  it('read a sentence the same alone and beside others of its kind', async () => {
    const encoder = await readEncoder(shipped)
    const [alone] = await encode([told], encoder, signal)
    const again = await encode([told], encoder, signal)
    expect(again[0]).toEqual(alone)
    expect(alone?.heads.filter((head) => head < 0)).toHaveLength(1)
    expect(alone?.tags.map((tag) => encoder.config.labels.upos[tag])).toEqual(
      'DET NOUN VERB ADP PROPN SCONJ DET ADJ NOUN AUX VERB ADP PROPN PUNCT'.split(' '),
    )
  })
})
