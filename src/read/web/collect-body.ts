import type { IncomingMessage } from 'node:http'
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'
import type { WebLimits } from './web-limits.ts'

/** Why a body is not whole. */
export type Cut = 'truncated' | 'damaged' | 'too-large' | 'ratio' | 'silent' | 'unknown-encoding'

export interface Collected {
  readonly body: Uint8Array
  /** Absent where the body is whole. */
  readonly cut?: Cut
}

type Decoder = ReturnType<typeof createGunzip>

/** The body of an answer, unpacked, as far as it came and the limits allow. */
export async function collectBody(answer: IncomingMessage, limits: WebLimits): Promise<Collected> {
  const encodings = (answer.headers['content-encoding'] ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity')
  const name = encodings[0]
  if (encodings.length > 1 || (name !== undefined && !/^(?:x-)?(?:gzip|deflate|br)$/.test(name))) {
    answer.destroy()
    return { body: new Uint8Array(), cut: 'unknown-encoding' }
  }
  return new Promise((resolve) => {
    const chunks: Uint8Array[] = []
    let packed = 0
    let size = 0
    let decoder: Decoder | undefined
    let isDone = false
    let timer = setTimeout(() => finish('silent'), limits.silenceMs)

    const finish = (cut?: Cut) => {
      if (isDone) return
      isDone = true
      clearTimeout(timer)
      if (cut !== undefined) answer.destroy()
      decoder?.destroy()
      resolve({ body: Buffer.concat(chunks, size), ...(cut === undefined ? {} : { cut }) })
    }
    const keep = (chunk: Uint8Array) => {
      if (isDone) return
      const room = limits.bodyBytes - size
      chunks.push(chunk.length > room ? chunk.subarray(0, room) : chunk)
      size += Math.min(chunk.length, room)
      if (chunk.length > room) finish('too-large')
      else if (size > limits.ratioFromBytes && size > packed * limits.ratio) finish('ratio')
    }
    answer.on('data', (chunk: Uint8Array) => {
      if (isDone) return
      clearTimeout(timer)
      timer = setTimeout(() => finish('silent'), limits.silenceMs)
      packed += chunk.length
      if (name === undefined) return keep(chunk)
      if (!decoder) {
        decoder = openDecoder(name, chunk)
        decoder.on('data', keep)
        decoder.on('end', () => finish())
        decoder.on('error', (error: NodeJS.ErrnoException) =>
          finish(error.code === 'Z_BUF_ERROR' || /unexpected end/i.test(error.message) ? 'truncated' : 'damaged'),
        )
      }
      if (!decoder.write(chunk)) {
        answer.pause()
        decoder.once('drain', () => answer.resume())
      }
    })
    answer.on('end', () => (decoder ? decoder.end() : finish()))
    answer.on('error', () => finish('truncated'))
    answer.on('close', () => {
      if (!answer.complete) finish('truncated')
    })
  })
}

/** 'deflate' means zlib's format by the standard and the bare one with some servers: the first byte tells. */
function openDecoder(name: string, [first = 0]: Uint8Array): Decoder {
  if (name === 'br') return createBrotliDecompress() as unknown as Decoder
  if (!name.endsWith('deflate')) return createGunzip()
  return ((first & 0x0f) === 8 ? createInflate() : createInflateRaw()) as unknown as Decoder
}
