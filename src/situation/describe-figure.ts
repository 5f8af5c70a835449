import type { Figure } from '../model/index.ts'

const boundWords: Readonly<Record<Figure['bound'], string>> = {
  exact: '',
  about: 'about ',
  'at-least': 'at least ',
  'more-than': 'more than ',
  'at-most': 'at most ',
  'less-than': 'fewer than ',
}

/** Subjects that are said after the number and what it counts ('12 civilians killed'), with the nouns that say so already ('12 deaths'). */
const afterwards: Readonly<Partial<Record<Figure['what'], RegExp>>> = {
  killed: /\b(?:deaths?|dead|fatalit|casualt|kill)/i,
  wounded: /\b(?:injur|wound)/i,
  detained: /\b(?:arrest|detain|detention|prisoner)/i,
  missing: /\bmissing/i,
  displaced: /\b(?:displaced|refugee)/i,
}

/** A figure in words: 'at least 12 boats', '10–15 soldiers killed', 'about USD 3,000,000'; its own words where it has no number. */
export function describeFigure({ what, of, bound, value, upper, unit, evidence }: Figure): string {
  if (value === undefined) return evidence.quote
  const number = [value, ...(upper === undefined ? [] : [upper])].map((one) => one.toLocaleString('en')).join('–')
  const counted = what === 'money' ? [unit, number] : [number, unit]
  const isSaid = of === undefined ? what === 'other' : (afterwards[what]?.test(of) ?? true)
  const subject = [of, isSaid ? undefined : what]
  const parts = [...counted, ...(what === 'money' ? [of] : subject)]
  return boundWords[bound] + parts.filter((part) => part !== undefined).join(' ')
}
