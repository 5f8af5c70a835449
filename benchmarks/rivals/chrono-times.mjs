// Time expressions by chrono-node: reads {"id", "text", "created"} a line, writes {"id", "seconds", "found": [{start, end, value}]}.
import { createInterface } from 'node:readline'
import { parse } from 'chrono-node'

const two = (number) => String(number).padStart(2, '0')

/** The TIMEX3 value of what chrono is certain of. */
function writeValue(part) {
  const year = part.get('year')
  const day = `${year}-${two(part.get('month'))}-${two(part.get('day'))}`
  if (part.isCertain('hour')) return `${day}T${two(part.get('hour'))}:${two(part.get('minute') ?? 0)}`
  if (part.isCertain('day') || part.isCertain('weekday')) return day
  return part.isCertain('month') ? day.slice(0, 7) : part.isCertain('year') ? String(year) : day
}

/** Processor time since a moment. */
function cpuSeconds(since) {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1e6
}

for (let round = 0; round < 20; round += 1) parse('They met on Tuesday, 3 May 2011, and again last week.', new Date(0))
for await (const line of createInterface({ input: process.stdin })) {
  const { id, text, created } = JSON.parse(line)
  const reference = created ? new Date(`${created.slice(0, 10)}T12:00:00`) : new Date()
  const started = process.cpuUsage()
  const results = parse(text, reference)
  const seconds = cpuSeconds(started)
  const found = results.map(({ index, text: words, start }) => ({
    start: index,
    end: index + words.length,
    value: writeValue(start),
  }))
  process.stdout.write(`${JSON.stringify({ id, seconds, found })}\n`)
}
