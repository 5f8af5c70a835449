import type { Reading } from '../src/model/index.ts'

/** A text in English as it is read from a file, with what is given otherwise. */
export function plainReading(text: string, otherwise: Partial<Reading> = {}): Reading {
  return { id: 'r1', location: 'a.txt', format: 'text', text, language: 'en', segments: [], fields: [], ...otherwise }
}
