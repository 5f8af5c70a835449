import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toContext } from '../../evals/events/read-context.ts'
import type { ActContext } from '../../src/annotate/acts/coding/act-features.ts'
import { rootOf } from '../../src/annotate/acts/coding/code-between.ts'
import type { Span } from '../../src/model/index.ts'

/** Names of types in the records of 2016 that have others now. */
const renamed: Readonly<Record<string, string>> = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT',
}

interface GsrRecord {
  readonly id: string
  readonly event: string
  readonly textInfo?: { readonly markup?: string }
}

/** The records of plover_gsr.json whose text marks a source and a target, without those to be left out. */
export async function readGsr(
  data: string,
  without: ReadonlySet<string>,
): Promise<{ context: ActContext; type: string }[]> {
  const records = JSON.parse(readFileSync(join(data, 'events', 'plover_gsr.json'), 'utf8')) as GsrRecord[]
  const found: { context: ActContext; type: string }[] = []
  for (const { id, event, textInfo } of records) {
    if (without.has(`plover_gsr ${id}`)) continue
    const { text, spans } = unmark(textInfo?.markup ?? '')
    const source = spans.find(({ name }) => name.startsWith('SRC'))
    const target = spans.find((span) => span.name.includes('TAR') && span !== source)
    if (source === undefined || target === undefined) continue
    found.push({
      context: await toContext(text, [source, target], 'rules', new AbortController().signal),
      type: rootOf(renamed[event] ?? event),
    })
  }
  return found
}

/** The text without its marks '(SRC: …)', and what they held. */
function unmark(markup: string): { text: string; spans: (Span & { name: string })[] } {
  const spans: (Span & { name: string })[] = []
  const open: { name: string; start: number }[] = []
  let text = ''
  for (let at = 0; at < markup.length; ) {
    const mark = /^\(([A-Z/]{3,12}): /.exec(markup.slice(at, at + 16))
    if (mark !== null) {
      open.push({ name: mark[1] as string, start: text.length })
      at += mark[0].length
    } else if (markup[at] === '(') {
      open.push({ name: '', start: text.length })
      text += markup[at++]
    } else if (markup[at] === ')') {
      const last = open.pop()
      if (last === undefined || last.name === '') text += ')'
      else spans.push({ name: last.name, start: last.start, end: text.length })
      at += 1
    } else text += markup[at++]
  }
  return { text, spans }
}
