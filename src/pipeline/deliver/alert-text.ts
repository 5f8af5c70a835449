import type { Alert } from '../../situation/alerts/match-alerts.ts'
import { describeChange, headOf } from '../../situation/documents/compose-feed.ts'
import { clean } from '../../text/clean.ts'

/** Alerts as plain text, by rule: each with its details, passages and sources. */
export function alertText(title: string, alerts: readonly Alert[]): string {
  const byRule = new Map<string, Alert[]>()
  for (const alert of alerts) byRule.set(alert.rule, [...(byRule.get(alert.rule) ?? []), alert])
  const parts = [...byRule].map(([rule, group]) => {
    const items = group.map(({ change }) => {
      const lines = describeChange(change).map((line) => `    ${line}`)
      return [`  ${headOf(change)}: ${change.title}`, ...lines].join('\n')
    })
    return `${clean(rule)} (${group.length})\n\n${items.join('\n\n')}\n`
  })
  return `${clean(title)}\n\n${parts.join('\n')}`
}

/** The subject of a mail: on one line, whatever a title holds. */
export function mailSubject(title: string, alerts: readonly Alert[]): string {
  const [first] = alerts
  if (first !== undefined && alerts.length === 1) return clean(`[sitrep] ${first.rule}: ${first.change.title}`)
  return clean(`[sitrep] ${alerts.length} alerts: ${title}`)
}
