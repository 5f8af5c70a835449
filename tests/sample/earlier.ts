import type { Account, Event } from '../../src/model/index.ts'
import { sampleAccount } from './account.ts'
import { closingEvent, ownGazette, refusal, regret, sailing } from './ids.ts'
import { day, passage } from './texts.ts'

/**
 * The sample as it was before its last report came: one origin less for the boats, nothing in dispute, a closing that was only
 * thought possible, a refusal without a date; and one statement that was read where there is none.
 */
export function earlierSample(): Account {
  const account = sampleAccount()
  return {
    ...account,
    made: { ...account.made, now: '2024-03-10' },
    reports: account.reports.filter(({ id }) => id !== 'r3'),
    outlets: account.outlets.filter(({ id }) => id !== 'outlet:times'),
    statements: [
      ...account.statements
        .filter(({ id }) => id !== regret)
        .map((statement) => ({
          ...statement,
          renderings: statement.renderings.filter(({ evidence }) => evidence.report !== 'r3'),
        })),
      {
        id: 'r2|1|30|statement',
        speaker: 'NOR',
        kind: 'comment',
        when: day('2024-03-06'),
        targets: [],
        about: [],
        renderings: [{ evidence: passage('r2', 'Northern Wire reported'), form: 'indirect', chain: [] }],
        origins: [ownGazette],
      },
    ],
    events: account.events.map(asKnown),
    disagreements: [],
    matters: account.matters.map((matter) => ({
      ...matter,
      states: matter.states.filter(({ state }) => state !== 'rejected'),
    })),
    judgements: [],
  }
}

function asKnown(event: Event): Event {
  const { when: _, ...undated } = event
  const mentions = event.mentions.filter(({ evidence }) => evidence.report !== 'r3')
  if (event.id === refusal) return { ...undated, mentions }
  if (event.id === closingEvent) return { ...event, status: 'possible', mentions }
  if (event.id === sailing) return { ...event, mentions, origins: [ownGazette], figures: event.figures.slice(0, 1) }
  return event
}
