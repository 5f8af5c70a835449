import { clean } from '../../text/clean.ts'
import type { Entry } from '../../text/document.ts'
import type { BriefStatement } from '../views/said-by-day.ts'
import type { Speaker } from '../views/speaker.ts'
import { describeBacking, describeDropped, describeTellers, quoteWords } from './words.ts'

/** A statement behind its kind; `speaker` is named where nothing above it names who speaks. */
export function composeStatement(statement: BriefStatement, speaker?: Speaker): Entry {
  const { kind, words, cue, isVerbPhrase = false, form, evidence, wordings } = statement
  const told = cue === undefined ? '' : `${clean(cue)} `
  // A participle ('stating that') does not follow its subject.
  const isVerb = (cue !== undefined || isVerbPhrase) && !/^\S+ing\b/.test(told + words)
  const name = speaker === undefined ? '' : `${nameOf(speaker)}${isVerb ? '' : ':'} `
  return {
    kind: 'entry',
    label: kind,
    tone: 'said',
    text: `${name}${told}${quoteWords(clean(words), form)}`,
    ...(wordings > 1 ? { note: `${wordings} wordings` } : {}),
    evidence,
    details: statementDetails(statement),
  }
}

function nameOf({ name, onBehalfOf }: Speaker): string {
  return onBehalfOf === undefined ? clean(name) : `${clean(name)} (for ${clean(onBehalfOf)})`
}

export const datedByReport = 'dated by the report'

/** Whether only the date of the report says when it was said. */
export function isDatedByReport({ when }: BriefStatement): boolean {
  return when?.basis === 'published'
}

/** On what condition it was said, through whom it came, and what dates it. */
export function statementDetails(statement: BriefStatement): string[] {
  const { words, condition, toldBy, through, origins, droppedBy } = statement
  const details = [
    condition === undefined || clean(words).includes(clean(condition)) ? undefined : `on condition: ${condition}`,
    toldBy === undefined ? undefined : describeTellers(toldBy),
    ...(droppedBy === undefined ? describeBacking(through, origins) : [describeDropped(droppedBy)]),
    isDatedByReport(statement) ? datedByReport : undefined,
  ]
  return details.filter((detail) => detail !== undefined)
}
