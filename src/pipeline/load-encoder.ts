import { access, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Encoder } from '../annotate/models/encode.ts'
import { readConfig } from '../annotate/models/encoder-config.ts'
import { readVocabulary } from '../annotate/models/split-pieces.ts'
import { PipelineError } from '../model/index.ts'
import { openSession } from './onnx-session.ts'

/** Where the weights stand: beside `src` in a checkout and beside `dist` in the package. */
const usualFolder = fileURLToPath(new URL('../../models/encoder', import.meta.url))

let loaded: Promise<Encoder> | undefined

/**
 * The encoder of `models/encoder`, or of the folder that SITREP_ENCODER names; loaded once a process.
 *
 * @throws not-found where a file of it is missing
 * @throws unreadable where one cannot be used
 */
export function loadEncoder(): Promise<Encoder> {
  loaded ??= readEncoder(process.env.SITREP_ENCODER || usualFolder)
  return loaded
}

/**
 * The same as far as its description goes, without its weights: for comparing versions, not for reading.
 *
 * @throws not-found where a file of it is missing
 * @throws unreadable where its description cannot be used
 */
export async function describeEncoder(): Promise<Encoder> {
  const folder = process.env.SITREP_ENCODER || usualFolder
  const config = await readPart(folder, 'config.json')
  try {
    await access(`${folder}/encoder.onnx`)
    const session = { run: () => Promise.reject(new Error('its weights are not loaded')) }
    return { config: readConfig(String(config)), vocabulary: readVocabulary(''), session }
  } catch (cause) {
    throw new PipelineError('unreadable', `the model in ${folder} cannot be used (${describe(cause)})`, { cause })
  }
}

/** Reads an encoder from its folder: `config.json`, `vocab.txt` and `encoder.onnx`. */
export async function readEncoder(folder: string): Promise<Encoder> {
  const config = await readPart(folder, 'config.json')
  const vocabulary = await readPart(folder, 'vocab.txt')
  const weights = await readPart(folder, 'encoder.onnx')
  try {
    return {
      config: readConfig(String(config)),
      vocabulary: readVocabulary(String(vocabulary)),
      session: await openSession(weights),
    }
  } catch (cause) {
    const message = `the model in ${folder} cannot be loaded (${describe(cause)}); use --engine rules, or install sitrep again`
    throw new PipelineError('unreadable', message, { cause })
  }
}

async function readPart(folder: string, name: string): Promise<Uint8Array> {
  try {
    return await readFile(`${folder}/${name}`)
  } catch (cause) {
    const message = `the model's weights are not there (${folder}/${name}); use --engine rules, which needs none`
    throw new PipelineError('not-found', message, { cause })
  }
}

function describe(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
