import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'

/** What a path answers: a body, or a function that does as it likes. */
export type Route = string | Uint8Array | ((request: IncomingMessage, response: ServerResponse) => void)

/** A server on loopback, for tests that fetch. */
export interface Loopback {
  readonly origin: string
  /** Paths that were asked for, in order; robots.txt is left out. */
  readonly asked: readonly string[]
  /** Heads of the requests, by path. */
  readonly heads: ReadonlyMap<string, IncomingMessage['headers']>
  /** Replaces what paths answer. */
  set(routes: Readonly<Record<string, Route>>): void
  close(): Promise<void>
}

/** Starts a server; bodies that begin with '{' are JSON, '<?xml' XML, others pages. */
export async function serve(routes: Readonly<Record<string, Route>>, isSecure = false): Promise<Loopback> {
  const asked: string[] = []
  const heads = new Map<string, IncomingMessage['headers']>()
  const known = new Map(Object.entries(routes))
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '/'
    if (path !== '/robots.txt') asked.push(path)
    heads.set(path, request.headers)
    const route = known.get(path)
    if (route === undefined) response.writeHead(404).end('not here')
    else if (typeof route === 'function') route(request, response)
    else response.writeHead(200, { 'content-type': typeOf(route) }).end(route)
  }
  const server: Server = isSecure
    ? createSecureServer({ key: readPem('key.pem'), cert: readPem('certificate.pem') }, answer)
    : createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `${isSecure ? 'https' : 'http'}://127.0.0.1:${port}`,
    asked,
    heads,
    set(more) {
      for (const [path, route] of Object.entries(more)) known.set(path, route)
    },
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

/** A key and certificate made for these tests; nothing trusts them. */
export function readPem(name: 'key.pem' | 'certificate.pem'): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
}

function typeOf(body: string | Uint8Array): string {
  const start = typeof body === 'string' ? body.trimStart() : ''
  if (start.startsWith('{')) return 'application/json'
  return /^<\?xml|^<(?:rss|feed|opml|urlset)\b/.test(start) ? 'application/xml' : 'text/html; charset=utf-8'
}
