import { describeDate } from '../describe-when.ts'
import { capital } from './words.ts'

/** 'Tuesday 5 March 2024', or what else is known of the time. */
export function describeDay({ day, words }: { readonly day?: string; readonly words: string }): string {
  return day === undefined ? capital(words) : `${weekday(day)} ${describeDate(day)}`
}

function weekday(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' })
}
