import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { hash, type Reading, type StageContext } from '../src/model/index.ts'
import { readFeedFile } from '../src/read/feed/read-feed-entries.ts'
import { findDocuments } from '../src/read/file/find-documents.ts'
import { readDocument } from '../src/read/read-document.ts'
import { makePdf } from '../tests/files/make-pdf.ts'
import { makeTar } from '../tests/files/make-tar.ts'
import { makeAnswer, makeRecord, packRecords } from '../tests/files/make-warc.ts'
import { makeZip } from '../tests/files/make-zip.ts'
import { samplePage, sentences } from '../tests/files/sample-page.ts'

/**
 * Gives readers damaged documents for as long as it is told: no crash, none over 2 s a document, every segment within its text.
 *
 * Usage: npx tsx benchmarks/fuzz.ts [--seconds 120] [--seed 1] [html feed warc mail pdf docx jsonl tar zip]
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '120' }, seed: { type: 'string', default: '1' } },
})

/** Longest time of the processor for one document, in milliseconds; of a PDF, with its thread. */
const longestMs = 2000
/** Damages of one document, at most. */
const mostDamages = 10

type Random = () => number

interface Target {
  readonly name: string
  /** A document with damage: of its parts before they are packed, or of its bytes. */
  make(random: Random): Uint8Array
}

const words = sentences.join(' ')
const live = `<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Storm","isAccessibleForFree":"False","hasPart":{"cssSelector":".paid"}}</script>`
const pages = [
  samplePage('Ferries moved', { head: live }),
  `<html lang=ar><head>${live}</head><body class=live>${[1, 2, 3, 4, 5, 6].map((at) => `<div class="entry" id="e${at}"><time datetime="2024-03-05T1${at}:00:00Z">t</time><h2>U${at}</h2><p>${words}</p></div>`).join('')}<div class="paywall cookie-wall">${words}</div></body></html>`,
  `<table><tr><td><font>${words}<br><br>${words}<td><pre>a\n\nb</pre><svg><title>x</title></svg><!-- saved from url=(0022)https://coast.example/ -->`,
]
const feeds = [
  `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "b">]><rss version="2.0"><channel><title>Coast</title><ttl>5</ttl><item><title>Ferries</title><link>https://coast.example/1</link><pubDate>Tue, 05 Mar 2024 10:00:00 GMT</pubDate><description><![CDATA[<p>${words}</p>]]></description></item></channel></rss>`,
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://coast.example/"><title>Coast</title><entry><title type="html">a &lt;b></title><link href="1"/><updated>2024-03-05T10:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${words}</p></div></content></entry></feed>`,
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Coast',
    items: [{ id: 1, title: 'a', content_html: `<p>${words}</p>` }],
  }),
]
const mail = `From: Coast <news@coast.example>\r\nDate: Tue, 5 Mar 2024 10:00:00 +0000\r\nMessage-ID: <1@coast.example>\r\nSubject: =?utf-8?B?RmVycmllcw==?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${words.replaceAll('=', '=3D')}=C3=A9\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(pages[0] ?? '').toString('base64')}\r\n--b--\r\n`
const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const word = `<?xml version="1.0"?><w:document ${space}><w:body>${sentences.map((one) => `<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t xml:space="preserve">${one}</w:t></w:r></w:p>`).join('')}<w:tbl><w:tr><w:tc><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>`
const styles = `<w:styles ${space}><w:style w:type="paragraph" w:styleId="Title"><w:basedOn w:val="Title"/><w:name w:val="Title"/></w:style></w:styles>`
const records = sentences
  .map((text, at) =>
    JSON.stringify({
      title: `Report ${at}`,
      maintext: words,
      date_publish: '2024-03-05 10:00:00',
      url: `https://coast.example/${at}`,
      authors: ['Ada Holt', null],
      nested: { a: [1, { b: text }] },
    }),
  )
  .join('\n')
const pdf = Buffer.from(makePdf([sentences.map((text, at) => ({ text: text.slice(0, 60), x: 60, y: 700 - 14 * at }))]))

const targets: readonly Target[] = [
  { name: 'html', make: (random) => damage(oneOf(pages, random), random) },
  { name: 'feed', make: (random) => damage(oneOf(feeds, random), random) },
  {
    name: 'warc',
    make(random) {
      const made = pages.map((page, at) => {
        const isPacked = random() < 0.3
        const body = isPacked ? gzipSync(page) : page
        const block = makeAnswer(body, `Content-Type: text/html${isPacked ? '\r\nContent-Encoding: gzip' : ''}`)
        return makeRecord({ type: 'response', uri: `https://coast.example/${at}`, block })
      })
      if (random() < 0.4) return damage(packRecords(made), random)
      const plain = made.map((record) => (random() < 0.7 ? Buffer.from(damage(record, random)) : record))
      return random() < 0.5 ? packRecords(plain) : Buffer.concat(plain)
    },
  },
  { name: 'mail', make: (random) => damage(mail, random) },
  { name: 'pdf', make: (random) => damage(pdf, random) },
  {
    name: 'docx',
    make(random) {
      const parts = { '[Content_Types].xml': '<Types/>', 'word/document.xml': word, 'word/styles.xml': styles }
      const isPartly = random() < 0.7
      const entries = Object.entries(parts).map(([name, part]) => ({
        name,
        content: isPartly ? Buffer.from(damage(part, random)).toString('utf8') : part,
      }))
      return isPartly ? makeZip(entries) : damage(makeZip(entries), random)
    },
  },
  { name: 'jsonl', make: (random) => damage(records, random) },
  {
    name: 'zip',
    make: (random) => damage(makeZip(pages.map((content, at) => ({ name: `${at}.html`, content }))), random),
  },
  {
    name: 'tar',
    make: (random) => damage(makeTar(pages.map((content, at) => ({ name: `${at}.html`, content }))), random),
  },
]
const extensions: Readonly<Record<string, string>> = { mail: 'eml', feed: 'xml' }

/** Pieces that parsers stumble over. */
const pieces = [
  ...[
    '<',
    '>',
    '&',
    '"',
    '</',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<!DOCTYPE x [',
    '&#x110000;',
    '&#0;',
    '\u0000',
    '\uFFFD',
    '\u202E',
  ],
  ...[
    '<div>'.repeat(2000),
    '<a href="'.repeat(200),
    'a'.repeat(20_000),
    '{'.repeat(500),
    '['.repeat(5000),
    '\\u',
    '__proto__',
    '%%EOF',
  ],
  ...[
    '99999999999999999999',
    '-1',
    'NaN',
    '2024-13-45T99:99:99Z',
    '\r\n\r\n',
    '--b\r\n',
    '=?utf-8?Q?=',
    ' '.repeat(50_000),
    '0 R ',
    'WARC/1.0\r\n',
  ],
]

function damage(document: Uint8Array | string, random: Random): Uint8Array {
  let bytes = Buffer.from(document as string)
  const count = 1 + Math.floor(random() * mostDamages)
  for (let done = 0; done < count && bytes.length > 0; done += 1) {
    const at = Math.floor(random() * bytes.length)
    const length = Math.floor(random() ** 3 * 400)
    const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)]
    const kind = Math.floor(random() * 6)
    if (kind === 0) bytes = Buffer.concat([before, Buffer.from(oneOf(pieces, random)), after])
    else if (kind === 1) bytes = Buffer.concat([before, after.subarray(length)])
    else if (kind === 2) bytes = Buffer.concat([before, after.subarray(0, length), after])
    else if (kind === 3 && random() < 0.2) bytes = Buffer.from(before)
    else {
      bytes = Buffer.from(bytes)
      bytes[at] = Math.floor(random() * 256)
    }
  }
  return bytes
}

function oneOf<Item>(items: readonly Item[], random: Random): Item {
  return items[Math.floor(random() * items.length)] as Item
}

/** Numbers between 0 and 1, the same for one seed (mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

async function readAll(bytes: Uint8Array, name: string): Promise<Reading[]> {
  const context: StageContext = { signal: new AbortController().signal, now: new Date(0), report: () => undefined }
  const found: Reading[] = []
  for await (const document of findDocuments({ location: name, name, bytes: streamOf(bytes) }, context)) {
    if (document.source.format === 'feed') {
      for await (const reading of readFeedFile(document, undefined, context)) found.push(reading)
    } else found.push(...(await readDocument(document, context)))
  }
  return found
}

async function* streamOf(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 4096) yield bytes.subarray(at, at + 4096)
}

/** What is wrong with a reading; absent where nothing is. */
function faultOf({ text, segments }: Reading): string | undefined {
  let last = 0
  for (const { start, end, links = [] } of segments) {
    if (start < last || end <= start || end > text.length)
      return `segment ${start}–${end} after ${last} of ${text.length}`
    if (links.some((link) => link.start < start || link.end > end)) return `a link outside of segment ${start}–${end}`
    last = end
  }
  return undefined
}

async function fuzz({ name, make }: Target, seconds: number, seed: number): Promise<number> {
  const ends = performance.now() + seconds * 1000
  let runs = 0
  let readings = 0
  let slowest = 0
  const faults = new Map<string, string>()
  for (; performance.now() < ends; runs += 1) {
    const own = seed * 1_000_003 + runs
    const bytes = make(randomFrom(own))
    const began = process.cpuUsage()
    try {
      const found = await readAll(bytes, `fuzz.${extensions[name] ?? name}`)
      readings += found.length
      const fault = found.map(faultOf).find((one) => one !== undefined)
      if (fault !== undefined) faults.set(fault.replace(/\d+/g, '#'), `run ${runs}: ${fault}`)
    } catch (error) {
      const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
      faults.set(hash(stack.replace(/\d+/g, '#')), `run ${runs}: ${stack.split('\n').slice(0, 4).join(' | ')}`)
    }
    const { user, system } = process.cpuUsage(began)
    const spent = (user + system) / 1000
    if (spent > longestMs && spent > slowest)
      faults.set('slow', `run ${runs}: ${Math.round(spent)} ms for ${bytes.length} bytes`)
    slowest = Math.max(slowest, spent)
  }
  console.log(
    `${name.padEnd(6)} ${runs} documents, ${readings} reports, slowest ${Math.round(slowest)} ms, ${faults.size} faults`,
  )
  for (const fault of faults.values()) console.log(`  ${fault}`)
  return faults.size
}

let found = 0
for (const target of targets) {
  if (positionals.length > 0 && !positionals.includes(target.name)) continue
  found += await fuzz(target, Number(values.seconds), Number(values.seed))
}
process.exitCode = found > 0 ? 1 : 0
