import type { Labelled } from './examples.ts'

/** Share of lines that are put into capitals, and into title case, so that the tagger meets headlines. */
const shouted = 0.04

/** A document with some of its lines written as headlines are. */
export function shout(document: Labelled, random: () => number): Labelled {
  const lines = document.text.split('\n').map((line) => {
    const draw = random()
    if (draw > 2 * shouted) return line
    const changed = draw < shouted ? line.toUpperCase() : line.replace(/(^| )(\p{Ll})(?=\p{Ll}{3})/gu, raise)
    return changed.length === line.length ? changed : line
  })
  return { ...document, text: lines.join('\n') }
}

function raise(_: string, space: string, letter: string): string {
  return `${space}${letter.toUpperCase()}`
}
