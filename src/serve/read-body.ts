import { refuse } from './refuse.ts'

/** A request's body, no longer than a limit; it is not read to its end where it is. @throws a refusal */
export async function readBody(request: Request, most: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge(most)
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = request.body?.getReader()
  for (;;) {
    const part = await reader?.read()
    if (part === undefined || part.done) break
    length += part.value.length
    if (length > most) {
      await reader?.cancel()
      throw tooLarge(most)
    }
    chunks.push(part.value)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

/** The same request with its body read, where it has one. @throws a refusal */
export async function boundRequest(request: Request, most: number): Promise<Request> {
  if (request.body === null) return request
  const body = await readBody(request, most)
  return new Request(request.url, { method: request.method, headers: request.headers, body, signal: request.signal })
}

function tooLarge(most: number) {
  return refuse('too-large', `a body may have ${Math.floor(most / 1024)} kB here; send less at a time`)
}
