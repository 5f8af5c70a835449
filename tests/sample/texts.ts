import { type Id, mentionKey, type Passage, type Report, type When } from '../../src/model/index.ts'

export const herald = [
  "Iceland turns down Norway's quota offer",
  'Harbour Herald',
  '5 March 2024',
  'Iceland\'s fisheries minister Jon Arnason said on Tuesday that the offer was "an insult to every crew in the north". "We will close our ports if Oslo sends patrol boats," he told Northern Wire.',
  'A diplomat said talks might resume next week.',
  'Read also: The long quarrel over mackerel',
].join('\n')

export const gazette = [
  'Norway regrets Icelandic answer',
  'Norway\'s government said on Wednesday that it regretted the answer. Arnason called the offer "an affront to all northern crews", Northern Wire reported, quoting the Harbour Herald.',
  'At least 12 boats had left Bergen, the government said.',
].join('\n')

export const times = [
  'Coast Times, 6 March 2024',
  '"We will close our ports if Oslo sends patrol boats," he told Northern Wire.',
  'Fishermen counted 9 boats.',
].join('\n')

const texts: Readonly<Record<Id, string>> = { r1: herald, r2: gazette, r3: times }

/** The passage of a sample report that holds these words (the first, or the one after `after`). */
export function passage(report: Id, quote: string, after = ''): Passage {
  const text = texts[report] ?? ''
  const start = text.indexOf(quote, after === '' ? 0 : text.indexOf(after) + after.length)
  if (start < 0) throw new Error(`'${quote}' is not in ${report}`)
  return { report, start, end: start + quote.length, quote }
}

export function key(kind: 'actor' | 'statement' | 'event' | 'matter', report: Id, quote: string, after = ''): Id {
  return mentionKey(passage(report, quote, after), kind)
}

export function day(edtf: string, basis: When['basis'] = 'resolved', evidence?: Passage): When {
  const bound = { side: 'both', date: edtf, reason: 'day named beside the date of the report' } as const
  return {
    edtf,
    earliest: edtf,
    latest: edtf,
    basis,
    bounds: [evidence === undefined ? bound : { ...bound, evidence }],
  }
}

export function blocks(report: Id, roles: readonly Report['blocks'][number]['role'][]): Report['blocks'] {
  let start = 0
  const lines = (texts[report] ?? '').split('\n')
  return lines.map((line, index) => {
    const end = start + line.length + (index < lines.length - 1 ? 1 : 0)
    const block = { start, end, role: roles[index] ?? 'paragraph' }
    start = end
    return block
  })
}
