import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { PipelineError } from '../model/index.ts'
import type { App } from './app.ts'

/** A server that listens. */
export interface Listening {
  readonly host: string
  readonly port: number
  /** Finishes what is being answered, ends live events, and stops. */
  close(): Promise<void>
}

/** Milliseconds for a request's headers and for all of it to arrive, and for an idle connection to stay. */
const headersTimeout = 10_000
const requestTimeout = 120_000
const keepAliveTimeout = 15_000

/** Milliseconds that requests in work are waited for when the server stops. */
const grace = 10_000

/** Milliseconds between looks for connections that have become idle, while the server stops. */
const idleCheck = 50

/** Headers of a request at most, in bytes. */
const maxHeaderSize = 16_384

/**
 * Serves an app over HTTP.
 *
 * @throws usage where the address is taken or not of this machine
 */
export async function listen(
  app: App,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Listening> {
  const server = createAdaptorServer({
    fetch: (request: Request, env: unknown) => app.fetch(request, addressOf(env)),
    hostname: host,
    serverOptions: { headersTimeout, requestTimeout, keepAliveTimeout, maxHeaderSize },
  }) as Server
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(describeFailure(cause, host, port)))
    server.listen(port, host, resolve)
  })
  const address = server.address()
  return {
    host,
    port: typeof address === 'object' && address !== null ? address.port : port,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      await app.close()
      const idle = setInterval(() => server.closeIdleConnections(), idleCheck)
      const timer = setTimeout(() => server.closeAllConnections(), grace)
      await closed
      clearTimeout(timer)
      clearInterval(idle)
    },
  }
}

/** The address of who is at the other end of a connection. */
function addressOf(env: unknown): string | undefined {
  const incoming = (env as { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } }).incoming
  return incoming?.socket?.remoteAddress
}

function describeFailure(cause: Error, host: string, port: number): PipelineError {
  const code = 'code' in cause ? cause.code : undefined
  const message =
    code === 'EADDRINUSE'
      ? `something serves ${host}:${port} already; give another --port`
      : code === 'EACCES'
        ? `port ${port} may not be used; give one above 1023 with --port`
        : code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND'
          ? `'${host}' is no address of this machine; leave --host out for this machine alone, or give 0.0.0.0 for all`
          : `cannot serve ${host}:${port} (${cause.message})`
  return new PipelineError('usage', message, { cause })
}
