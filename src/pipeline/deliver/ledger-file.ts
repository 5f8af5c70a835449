import { open, readFile } from 'node:fs/promises'
import { PipelineError } from '../../model/index.ts'
import type { Delivery, DeliveryLedger } from './delivery.ts'

/**
 * A ledger in a file of JSON Lines, one delivery a line, each on the disk before the next is sent.
 *
 * A last line that a crash cut short is passed over: its alert goes out again.
 *
 * @throws unreadable
 */
export async function openLedgerFile(path: string): Promise<DeliveryLedger> {
  const text = await readText(path)
  const delivered = new Set(
    text.split('\n').flatMap((line, at, lines) => readLine(line, at === lines.length - 1, path)),
  )
  const isCut = text !== '' && !text.endsWith('\n')
  let prefix = isCut ? '\n' : ''
  return {
    isDelivered: async (channel, key) => delivered.has(`${channel}\n${key}`),
    async record(delivery) {
      try {
        const file = await open(path, 'a')
        try {
          await file.writeFile(`${prefix}${JSON.stringify(delivery)}\n`)
          await file.datasync()
        } finally {
          await file.close()
        }
      } catch (cause) {
        throw new PipelineError('output', `${path}: cannot be written (${describe(cause)})`, { cause })
      }
      prefix = ''
      if (delivery.outcome === 'delivered') delivered.add(`${delivery.channel}\n${delivery.key}`)
    },
  }
}

function readLine(line: string, isLast: boolean, path: string): string[] {
  if (line.trim() === '') return []
  try {
    const { channel, key, outcome } = JSON.parse(line) as Partial<Delivery>
    return outcome === 'delivered' ? [`${channel}\n${key}`] : []
  } catch (cause) {
    if (isLast || !line.endsWith('}')) return []
    throw new PipelineError(
      'unreadable',
      `${path}: a line is no delivery (${describe(cause)}); mend it or take it out`,
      { cause },
    )
  }
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return ''
    throw new PipelineError('unreadable', `${path}: cannot be read (${describe(cause)})`, { cause })
  }
}

function describe(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
