import { micromark } from 'micromark'
import { gfmFootnote, gfmFootnoteHtml } from 'micromark-extension-gfm-footnote'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { sampleAccount } from '../../tests/sample/account.ts'
import { composeBrief } from '../situation/documents/compose-brief.ts'
import { makeBrief } from '../situation/views/brief.ts'
import { writeHtml } from './html.ts'
import { writeMarkdown } from './markdown.ts'

type Node = DefaultTreeAdapterTypes.Node

const sample = sampleAccount()
const hostile = '<script>alert(1)</script> *bold* [link](https://evil.example) [^9]'
const account = {
  ...sample,
  events: sample.events.map((event) => ({ ...event, summary: `${event.summary} ${hostile}` })),
}
const brief = composeBrief(makeBrief(account))

/** Every element of a document that another program reads, with its attributes. */
function elementsOf(node: Node): { readonly name: string; readonly attributes: ReadonlyMap<string, string> }[] {
  const own =
    'attrs' in node
      ? [{ name: node.tagName, attributes: new Map(node.attrs.map(({ name, value }) => [name, value])) }]
      : []
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap(elementsOf) : [])]
}

function wordsOf(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(wordsOf).join('') : ''
}

/** Notes that are referred to but not there. */
function lostNotes(elements: ReturnType<typeof elementsOf>): string[] {
  const ids = new Set(elements.flatMap(({ attributes }) => attributes.get('id') ?? []))
  const links = elements.flatMap(({ name, attributes }) => (name === 'a' ? (attributes.get('href') ?? []) : []))
  return links.filter((href) => href.startsWith('#') && !ids.has(href.slice(1)))
}

const quotes = brief.sections.flatMap(({ blocks }) =>
  blocks.flatMap((block) => (block.kind === 'entry' ? block.evidence.map(({ quote }) => quote) : [])),
)

describe('briefs in the hands of other programs', () => {
  it('parse5 reads the HTML without an error: every note is there, hostile words are words', () => {
    const errors: string[] = []
    const page = parse([...writeHtml(brief)].join(''), { onParseError: ({ code }) => errors.push(code) })
    const elements = elementsOf(page)
    expect(errors).toEqual([])
    expect(elements.filter(({ name }) => name === 'script')).toEqual([])
    expect(lostNotes(elements)).toEqual([])
    expect(elements.filter(({ attributes }) => attributes.get('role') === 'doc-noteref').length).toBeGreaterThan(5)
    const words = wordsOf(page).replace(/\s+/gu, ' ')
    expect(words).toContain('<script>alert(1)</script> *bold*')
    for (const quote of quotes) expect(words).toContain(quote.replace(/\s+/gu, ' '))
  })

  it('micromark reads the Markdown with its footnotes: every note is there, hostile words are words', () => {
    const html = micromark([...writeMarkdown(brief)].join(''), {
      extensions: [gfmFootnote()],
      htmlExtensions: [gfmFootnoteHtml()],
    })
    const page = parse(html)
    const elements = elementsOf(page)
    expect(elements.filter(({ name }) => name === 'script')).toEqual([])
    expect(elements.filter(({ attributes }) => attributes.get('href') === 'https://evil.example')).toEqual([])
    expect(lostNotes(elements)).toEqual([])
    expect(elements.filter(({ attributes }) => attributes.has('data-footnote-ref')).length).toBeGreaterThan(5)
    const words = wordsOf(page).replace(/\s+/gu, ' ')
    expect(words).toContain('<script>alert(1)</script> *bold* [link](https://evil.example) [^9]')
    for (const quote of quotes) expect(words).toContain(quote.replace(/\s+/gu, ' '))
  })
})
