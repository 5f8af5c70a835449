import type { Passage, When, WhenBasis } from '../../../src/model/index.ts'
import { readEdtf } from '../../../src/text/edtf.ts'
import { locate, passageOf, type Texts } from './locate.ts'

const bases: Readonly<Record<string, WhenBasis>> = {
  s: 'stated',
  r: 'resolved',
  b: 'bounded',
  p: 'published',
  c: 'corroborated',
}

/** A date as the source form writes it: '2016-12-02 r 01"on Friday"; 04"on Dec. 2"', the letter being its basis. '-' is none. */
export function makeWhen(value: string | undefined, texts: Texts): When | undefined {
  const match = /^(\S+) ([srbpc])(?: (.*))?$/s.exec(value ?? '-')
  if (!match) {
    if ((value ?? '-') === '-') return undefined
    throw new Error(`not a date: '${value}'`)
  }
  const edtf = match[1] ?? ''
  const basis = bases[match[2] ?? ''] ?? 'bounded'
  const limits = readEdtf(edtf)
  if (limits === undefined) throw new Error(`not EDTF: '${edtf}'`)
  const { earliest, latest } = limits
  const sides = [
    ...(earliest !== undefined && latest !== undefined && !edtf.includes('/')
      ? [{ side: 'both' as const, date: edtf }]
      : [
          ...(earliest === undefined ? [] : [{ side: 'earliest' as const, date: earliest }]),
          ...(latest === undefined ? [] : [{ side: 'latest' as const, date: latest }]),
        ]),
  ]
  const evidence = makePassages(match[3], texts)
  const reason = reasons[basis]
  return {
    edtf,
    ...limits,
    basis,
    bounds: sides.flatMap((bound) =>
      evidence.length === 0 ? [{ ...bound, reason }] : evidence.map((one) => ({ ...bound, reason, evidence: one })),
    ),
  }
}

const reasons: Readonly<Record<WhenBasis, string>> = {
  stated: 'in full in the text',
  resolved: 'counted from the date of the report',
  bounded: 'from context',
  published: 'the date of the report',
  corroborated: 'from another report',
}

/** Passages as the source form writes them: '01"words"; 04"first … last"'. */
export function makePassages(value: string | undefined, texts: Texts): Passage[] {
  return (value ?? '')
    .split(/;\s+(?=\d\d")/)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const match = /^(\d\d)"(.*)"$/s.exec(part.trim())
      if (!match) throw new Error(`not a passage: '${part}'`)
      const report = texts.report(match[1] ?? '')
      try {
        return passageOf(report, locate(report.text, match[2] ?? ''))
      } catch (error) {
        throw new Error(`${match[1]}: ${(error as Error).message}`)
      }
    })
}
