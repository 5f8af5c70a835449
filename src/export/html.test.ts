import { describe, expect, it } from 'vitest'
import type { Document, Entry } from '../text/document.ts'
import { writeHtml } from './html.ts'
import { writeMarkdown } from './markdown.ts'

const entry: Entry = {
  kind: 'entry',
  label: 'threat',
  tone: 'said',
  text: '<img src=x onerror=alert(1)> & “done”',
  evidence: [{ report: 'r1', start: 4, end: 20, quote: 'one "two" <b>three</b>' }],
  details: ['on condition: *never*', '[a](javascript:x)'],
}

function page(parts: Partial<Document> = {}): Document {
  return {
    title: 'A </title><script>alert(1)</script>',
    sections: [{ title: 'Said', blocks: [entry, { ...entry, label: 'promise' }] }],
    sources: [
      {
        report: 'r1',
        number: 1,
        words: 'Herald, “Title”',
        short: 'Herald, 5 March 2024',
        location: 'folder/a_b_c.txt',
      },
    ],
    ...parts,
  }
}

const html = (document = page()) => [...writeHtml(document)].join('')
const markdown = (document = page()) => [...writeMarkdown(document)].join('')

function located(location: string, quote = 'one "two" <b>three</b>'): Document {
  const [source] = page().sources
  if (source === undefined) throw new Error('the page has a source')
  const blocks = [{ ...entry, evidence: [{ report: 'r1', start: 4, end: 20, quote }] }]
  return page({ sources: [{ ...source, location }], sections: [{ title: 'Said', blocks }] })
}

describe('writeHtml', () => {
  it('lets nothing of a report be markup', () => {
    expect(html()).not.toMatch(/<script|<img|<b>three/)
    expect(html()).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; “done”')
    expect(html()).toContain('<title>A &lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;</title>')
  })

  it('needs nothing from elsewhere, and forbids it', () => {
    expect(html()).toContain("default-src 'none'; style-src 'unsafe-inline'")
    expect(html()).not.toMatch(/<(?:script|link|iframe|object)\b|src="|@import|url\(/)
  })

  it('leads from line to note to source and back, one note for the same passages', () => {
    expect(html().match(/href="#note-1"/g)).toHaveLength(2)
    for (const id of ['note-1', 'line-1', 'source-1'])
      expect(html().match(new RegExp(`id="${id}"`, 'g'))).toHaveLength(1)
    const ids = new Set([...html().matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    for (const [, target] of html().matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
  })

  it('links pages on the web only, to the passage', () => {
    expect(html(located('https://herald.example/a?b=1&c=2#top', 'well-known, old words'))).toContain(
      'href="https://herald.example/a?b=1&amp;c=2#:~:text=well%2Dknown%2C%20old%20words"',
    )
    expect(html(located('https://herald.example/', 'a b c d e f g h i j k l'))).toContain(
      '#:~:text=a%20b%20c%20d%20e,h%20i%20j%20k%20l"',
    )
    for (const location of ['javascript:alert(1)', 'folder/a.txt', 'https://x.example/"onclick="y']) {
      expect(html(located(location)).match(/<a [^>]*href="[^#]/g)).toBeNull()
    }
  })

  it('takes half a character in a quotation', () => {
    expect(html(located('https://herald.example/', 'half \ud83d'))).toContain('half')
  })

  it('closes what it opens', () => {
    const table = { kind: 'table', caption: 'c', columns: [{ name: 'n', isNumber: true }], rows: [['1']] } as const
    const blocks = [{ kind: 'heading', text: 'h' }, { kind: 'topic', name: 't', about: 'a' }, entry, table] as const
    const text = html(page({ sections: [{ title: 's', blocks: [...blocks, { ...entry, kind: 'point' }] }] }))
    for (const tag of ['ul', 'ol', 'li', 'p', 'section', 'div', 'table', 'h3', 'main', 'span', 'q']) {
      const opened = text.match(new RegExp(`<${tag}[ >]`, 'g'))?.length
      expect([tag, opened]).toEqual([tag, text.match(new RegExp(`</${tag}>`, 'g'))?.length])
    }
  })
})

describe('writeMarkdown', () => {
  it('lets nothing of a report be markup', () => {
    expect(markdown()).toContain('\\<img src=x onerror=alert(1)\\> \\& “done”[^1]')
    expect(markdown()).toContain('on condition: \\*never\\* · \\[a\\](javascript:x)')
    expect(markdown()).toContain('- \\[1\\] Herald, “Title”, folder/a\\_b\\_c.txt')
  })

  it('cites passages as footnotes, each once', () => {
    expect(markdown().match(/\[\^1\](?!:)/g)).toHaveLength(2)
    expect(markdown()).toContain('[^1]: Herald, 5 March 2024 \\[1\\]: “one "two" \\<b\\>three\\</b\\>”\n')
  })

  it('begins no list or heading with words of a report', () => {
    const point = (text: string) => ({ kind: 'point', text, evidence: [], details: [] }) as const
    const blocks = [point('# one'), point('- two'), point('3. three'), point('+ four')]
    expect(markdown(page({ sections: [{ title: 's', blocks }] }))).toContain(
      '- \\# one\n- \\- two\n- 3\\. three\n- \\+ four\n',
    )
  })

  it('links pages on the web', () => {
    expect(markdown(located('https://herald.example/a_b'))).toContain(', <https://herald.example/a_b>\n')
  })
})
