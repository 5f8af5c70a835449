import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import type { Desk } from '../desk.ts'
import { createMcpServer } from './server.ts'

/** Answers on standard input and output until the other end closes them, or the signal fires. */
export async function serveStdio(desk: Desk, signal: AbortSignal): Promise<void> {
  const server = createMcpServer(desk)
  const transport = new StdioServerTransport()
  const ended = new Promise<void>((resolve) => {
    process.stdin.once('end', resolve)
    process.stdin.once('close', resolve)
    signal.addEventListener('abort', () => resolve())
    if (signal.aborted) resolve()
  })
  await server.connect(transport)
  await ended
  await server.close()
}
