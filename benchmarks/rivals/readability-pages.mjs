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

const pages = []
for await (const line of createInterface({ input: process.stdin })) {
  const { id, path } = JSON.parse(line)
  pages.push({ id, page: gunzipSync(readFileSync(path)) })
}
for (const { page } of pages) extract(page)
for (const { id, page } of pages) {
  const started = process.cpuUsage()
  const found = extract(page)
  process.stdout.write(`${JSON.stringify({ id, seconds: cpuSeconds(started), found })}\n`)
}
