// Bodies of pages by readability and jsdom: reads {"id", "path"} a line, writes {"id", "seconds", "found"}.
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { JSDOM, VirtualConsole } from 'jsdom'

const extract = (page) =>
  new Readability(new JSDOM(page, { virtualConsole: new VirtualConsole() }).window.document).parse()?.textContent ?? ''
for (let round = 0; round < 5; round += 1)
  extract(`<article>${'<p>Warming up with a page of words.</p>'.repeat(50)}</article>`)
for await (const line of createInterface({ input: process.stdin })) {
  const { id, path } = JSON.parse(line)
  const page = gunzipSync(readFileSync(path))
  const started = performance.now()
  const found = extract(page)
  process.stdout.write(`${JSON.stringify({ id, seconds: (performance.now() - started) / 1000, found })}\n`)
}
