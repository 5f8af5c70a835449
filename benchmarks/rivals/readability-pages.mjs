// Bodies of pages by readability and jsdom: reads {"id", "path"} a line, writes {"id", "seconds", "found"}.
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { JSDOM, VirtualConsole } from 'jsdom'

const extract = (page) =>
  new Readability(new JSDOM(page, { virtualConsole: new VirtualConsole() }).window.document).parse()?.textContent ?? ''
/** Processor time since a moment. */
function cpuSeconds(since) {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1e6
}

for (let round = 0; round < 5; round += 1)
  extract(`<article>${'<p>Warming up with a page of words.</p>'.repeat(50)}</article>`)
for await (const line of createInterface({ input: process.stdin })) {
  const { id, path } = JSON.parse(line)
  const page = gunzipSync(readFileSync(path))
  const started = process.cpuUsage()
  const found = extract(page)
  process.stdout.write(`${JSON.stringify({ id, seconds: cpuSeconds(started), found })}\n`)
}
