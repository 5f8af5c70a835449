import type { Figure } from '../model/index.ts'

const boundWords: Readonly<Record<Figure['bound'], string>> = {
  exact: '',
  about: 'about ',
  'at-least': 'at least ',
  'more-than': 'more than ',
  'at-most': 'at most ',
  'less-than': 'fewer than ',
}

/** Subjects that are said after the number and what it counts: '12 civilians killed'. */
const afterwards: readonly Figure['what'][] = ['killed', 'wounded', 'detained', 'missing', 'displaced']

/** A figure in words: 'at least 12 boats', '10–15 soldiers killed', 'about USD 3,000,000'; its own words where it has no number. */
export function describeFigure({ what, of, bound, value, upper, unit, evidence }: Figure): string {
  if (value === undefined) return evidence.quote
  const number = [value, ...(upper === undefined ? [] : [upper])].map((one) => one.toLocaleString('en')).join('–')
  const counted = what === 'money' ? [unit, number] : [number, unit]
  const subject = [of, afterwards.includes(what) || (of === undefined && what !== 'other') ? what : undefined]
  const parts = [...counted, ...(what === 'money' ? [of] : subject)]
  return boundWords[bound] + parts.filter((part) => part !== undefined).join(' ')
}
