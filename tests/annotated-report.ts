import {
  type AnnotatedReport,
  type Attribution,
  type BlockRole,
  type Entity,
  type Evidence,
  type Name,
  reportId,
  type Span,
} from '../src/model/index.ts'
import { splitSentences } from '../src/text/sentences.ts'

/** What a test says of a report; spans are given by their words where they first stand, or in brackets within others: 'the [Post] said'. */
export interface ReportSketch {
  /** Paragraphs, one a line. */
  readonly text: string
  readonly roles?: readonly BlockRole[]
  readonly url?: string
  readonly outlet?: string
  readonly domain?: string
  readonly credits?: readonly string[]
  readonly names?: readonly (Omit<Name, 'start' | 'end'> & { readonly words: string })[]
  readonly attributions?: readonly AttributionSketch[]
  readonly entities?: readonly (Pick<Entity, 'name' | 'says'> & Partial<Pick<Entity, 'country'>>)[]
}

export interface AttributionSketch {
  readonly source?: string
  readonly cue?: string
  readonly content: string
  readonly form?: Attribution['form']
  readonly via?: readonly string[]
  readonly addressees?: readonly string[]
  readonly within?: number
  readonly continues?: number
}

/** An annotated report made by hand: one block a line, sentences split as the program does, everything else as sketched. */
export function sketchReport(sketch: ReportSketch): AnnotatedReport {
  const { text, url, domain } = sketch
  const id = reportId(url, text)
  const blocks = splitLines(text).map((span, index) => ({
    ...span,
    role: sketch.roles?.[index] ?? ('paragraph' as const),
  }))
  const field = (name: string, quote: string): Evidence => ({ report: id, field: name, quote })
  const at = (words: string): Span => {
    const [before = '', marked = words] = /^(.*)\[(.*)\]/u.exec(words)?.slice(1) ?? []
    const found = text.indexOf(words.replace(/[[\]]/gu, ''))
    if (found < 0) throw new Error(`the sketch's text has no '${words}'`)
    return { start: found + before.length, end: found + before.length + marked.length }
  }
  return {
    reading: {
      id,
      location: 'sketch.txt',
      format: 'text',
      ...(url === undefined ? {} : { url }),
      text,
      language: 'en',
      segments: blocks.map(({ start, end }) => ({ start, end })),
      fields: [],
    },
    layers: {
      blocks,
      metadata: {
        authors: [],
        ...(sketch.outlet === undefined
          ? {}
          : { outlet: { value: sketch.outlet, evidence: field('jsonld.publisher', sketch.outlet) } }),
        ...(domain === undefined ? {} : { domain }),
        genre: 'news',
        credits: (sketch.credits ?? []).map((value) => ({ value, evidence: field('credit', value) })),
      },
      sentences: blocks.flatMap((block, index) =>
        splitSentences(text, block).map((span) => ({ ...span, block: index })),
      ),
      syntax: [],
      names: (sketch.names ?? []).map(({ words, ...name }) => ({ ...at(words), ...name })),
      roles: [],
      times: [],
      attributions: (sketch.attributions ?? []).map(({ source, cue, content, form, via, addressees, ...links }) => ({
        ...(source === undefined ? {} : { source: at(source) }),
        ...(cue === undefined ? {} : { cue: at(cue) }),
        content: [at(content)],
        form: form ?? 'indirect',
        claims: [{ ...at(content), kind: 'comment', form: form ?? 'indirect' }],
        addressees: (addressees ?? []).map(at),
        via: (via ?? []).map(at),
        ...links,
      })),
      entities: (sketch.entities ?? []).map(({ name, says, country }) => ({
        name,
        named: true,
        kind: 'person',
        mentions: [],
        roles: [],
        says,
        ...(country === undefined ? {} : { country }),
        addressed: [],
        parts: [],
      })),
      acts: [],
      matters: [],
      stances: [],
    },
  }
}

function splitLines(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') spans.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return spans
}
