import { describe, expect, it } from 'vitest'
import { cpuTime } from '../../../tests/cpu-time.ts'
import type { Problem, Reading, StageContext } from '../../model/index.ts'
import { maxDepth } from '../limits.ts'
import { readHtml } from './read-html.ts'

const paragraphs = [
  'The harbour authority said on Tuesday that three ferries had been moved to the northern basin, because a storm was expected.',
  'Captains were told to keep their crews on board, and fishing boats were asked to return before noon, a spokeswoman said.',
  'The last storm of this kind, in the spring of another year, sank two boats and damaged the old pier beyond repair.',
]

const page = `<!-- saved from url=(0032)https://news.example.org/storm.html -->
<html lang="en-GB"><head><title>Storm closes harbour - Example News</title>
<link rel="canonical" href="https://news.example.org/storm#top">
<meta property="article:published_time" content="2024-01-16T08:30:00Z"><meta name="viewport" content="width=1">
<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"headline":"Storm &quot;closes&quot; harbour",
"author":[{"@type":"Person","name":"Ada Berg"}],"publisher":{"name":"Example News"},"datePublished":"2024-01-16",},]}</script></head>
<body><nav class="menu"><ul><li><a href="/a">Home</a></li><li><a href="/b">Sport</a></li></ul></nav>
<main class="main"><article id="story"><h1>Storm closes harbour</h1>
<p class="byline">By <a rel="author" href="/ada">Ada   Berg</a> <time datetime="2024-01-16T08:30">16 Jan</time></p>
<p>${paragraphs[0]}</p><script>var x = 'not text'</script>
<div>${paragraphs[1]}<br><br>${paragraphs[2]}</div>
<p hidden>not shown</p><p style="color:red; display: none">not shown</p><span aria-hidden="true">icon</span>
<figure><img alt="x"><figcaption>A ferry <i>in</i> the basin. Photo: City</figcaption></figure></article></main>
<footer><a href="/terms">Terms</a><a href="/privacy">Privacy</a></footer></body></html>`

function read(content: string) {
  const problems: Problem[] = []
  const context: StageContext = {
    signal: new AbortController().signal,
    now: new Date(0),
    report: (problem) => problems.push(problem),
  }
  const reading = readHtml(content, { location: 'page.html' }, context)
  return { reading, codes: problems.map(({ code }) => code) }
}

function texts({ text, segments }: Reading, only?: boolean): string[] {
  return segments
    .filter((segment) => only === undefined || segment.inBody === only)
    .map(({ start, end }) => text.slice(start, end))
}

describe('readHtml', () => {
  const reading = read(page).reading as Reading

  it('holds the visible text of the whole page, a block a line', () => {
    expect(texts(reading)).toEqual([
      'Home',
      'Sport',
      'Storm closes harbour',
      'By Ada Berg 16 Jan',
      ...paragraphs,
      'A ferry in the basin. Photo: City',
      'Terms Privacy',
    ])
    expect(reading.text).toBe(texts(reading).join('\n\n'))
  })

  it('tells the paragraphs from what stands around them', () => {
    expect(texts(reading, true)).toEqual(paragraphs)
  })

  it('names the elements around a block and its links', () => {
    const byline = reading.segments[3]
    expect(byline?.tag).toBe('p')
    expect(byline?.path).toBe('body main.main article#story p.byline')
    expect(byline?.links?.map(({ start, end }) => reading.text.slice(start, end))).toEqual(['Ada Berg'])
    const footer = reading.segments.at(-1)
    expect(footer?.links?.map(({ start, end }) => reading.text.slice(start, end))).toEqual(['Terms', 'Privacy'])
  })

  it('keeps metadata as it stands, in document order', () => {
    expect(reading.fields).toEqual([
      { field: 'comment.savedFrom', value: 'https://news.example.org/storm.html' },
      { field: 'html.lang', value: 'en-GB' },
      { field: 'title', value: 'Storm closes harbour - Example News' },
      { field: 'link.canonical', value: 'https://news.example.org/storm#top' },
      { field: 'meta.article:published_time', value: '2024-01-16T08:30:00Z' },
      { field: 'jsonld.@type', value: 'NewsArticle' },
      { field: 'jsonld.headline', value: 'Storm "closes" harbour' },
      { field: 'jsonld.author.@type', value: 'Person' },
      { field: 'jsonld.author.name', value: 'Ada Berg' },
      { field: 'jsonld.publisher.name', value: 'Example News' },
      { field: 'jsonld.datePublished', value: '2024-01-16' },
      { field: 'rel.author', value: 'Ada Berg' },
      { field: 'time.datetime', value: '2024-01-16T08:30' },
      { field: 'time.text', value: '16 Jan' },
    ])
    expect(reading.url).toBe('https://news.example.org/storm')
  })

  it('takes no address that is not absolute or not of the web', () => {
    expect(read('<link rel=canonical href="/storm"><p>text').reading?.url).toBeUndefined()
    expect(read('<link rel=canonical href="javascript:1"><p>text').reading?.url).toBeUndefined()
    const both = '<link rel=canonical href="/storm"><meta property="og:url" content="http://example.org/s"><p>text'
    expect(read(both).reading?.url).toBe('http://example.org/s')
  })

  it('says when a page has no body', () => {
    const wall = '<h1>Before you continue</h1><p>We use cookies.</p><button>Accept all</button><a href="/x">Manage</a>'
    expect(read(wall).codes).toEqual(['no-body'])
    expect(read(page).codes).toEqual([])
  })

  it('keeps line breaks within a block and paragraphs of preformatted text', () => {
    const { reading: pre } = read('<pre>HARBOUR (AP)\nThe ferry\nsank.\n\nNobody was hurt.</pre><p>One<br>Two</p>')
    expect(texts(pre as Reading)).toEqual(['HARBOUR (AP) The ferry sank.', 'Nobody was hurt.', 'One\nTwo'])
  })

  it('survives 10,000 nested elements without losing text', () => {
    const { reading: deep, codes } = read(`${'<div>'.repeat(10_000)}ferry${'</div>'.repeat(10_000)}<p>pier</p>`)
    expect(codes).toEqual(['deep-nesting', 'no-body'])
    expect(texts(deep as Reading)).toEqual(['ferry', 'pier'])
    expect(maxDepth).toBeLessThan(1000)
  })

  it.each([
    ['tags that never close', '<a '.repeat(300_000)],
    ['comments that never close', '<!--'.repeat(300_000)],
    ['stray signs', '< '.repeat(500_000)],
    ['references', '&amp;'.repeat(300_000)],
    ['elements', '<b>x'.repeat(300_000)],
    ['attributes', `<p ${Array.from({ length: 100_000 }, (_, index) => `a${index}=1`).join(' ')}>x`],
  ])('ends in bounded time on a flood of %s', (_, content) => {
    const started = cpuTime()
    read(`<p>text${content}`)
    expect(cpuTime() - started).toBeLessThan(4000)
  })
})
