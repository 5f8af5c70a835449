import { z } from 'zod'
import type { Account, Evidence, Id } from '../../model/index.ts'
import type { NamedOrigin } from '../../situation/views/backing.ts'
import type { Directory } from '../../situation/views/directory.ts'
import type { Dispute } from '../../situation/views/disputed.ts'
import type { EventEntry } from '../../situation/views/event-entry.ts'
import type { BriefStatement } from '../../situation/views/said-by-day.ts'
import type { Speaker } from '../../situation/views/speaker.ts'
import type { MatterEntry } from '../../situation/views/states.ts'
import { cite } from '../find-evidence.ts'

/** A passage as an answer carries it: the exact words, and where they stand. */
const passageSchema = z.object({
  report: z.string().describe('Id of the report; read it as sitrep://reports/{id}'),
  quote: z.string(),
  location: z.string().describe('Path or URL of the report'),
  outlet: z.string().optional(),
  title: z.string().optional(),
  date: z.string().optional().describe('When the report was published'),
  start: z.number().optional(),
  end: z.number().optional(),
})

const originSchema = z.object({
  name: z.string(),
  credited: z.boolean().describe('Named by reports, rather than being among them'),
  control: z.string().optional(),
  interested: z.boolean().describe('Controlled by somebody whose affair this is'),
})

const positionSchema = z.object({
  value: z.string(),
  by: z.array(z.string()),
  origins: z.array(originSchema),
  passages: z.array(passageSchema),
})

const findingSchema = z.object({
  id: z.string(),
  kind: z.enum(['statement', 'event', 'disagreement', 'matter', 'actor', 'report', 'revision', 'withdrawal']),
  section: z
    .string()
    .optional()
    .describe('Where it belongs: new, established, said, disputed, planned, states, dropped'),
  text: z.string(),
  date: z.string().optional(),
  status: z.string().optional(),
  origins: z.array(originSchema).describe('Independent origins: ten outlets that reprint one agency are one'),
  passages: z.array(passageSchema),
  positions: z.array(positionSchema).optional().describe('Of a disagreement: who holds what'),
})

export const findingsSchema = z.object({
  situation: z.string(),
  title: z.string(),
  revision: z.number(),
  total: z.number().describe('How many there are; ask on with offset where there are more'),
  offset: z.number(),
  findings: z.array(findingSchema),
  note: z.string().optional(),
})

export type Finding = z.infer<typeof findingSchema>
export type Findings = z.infer<typeof findingsSchema>
type McpPassage = z.infer<typeof passageSchema>

/** Passages with where they stand. */
export function passagesOf(evidence: readonly Evidence[], directory: Directory): McpPassage[] {
  return cite(evidence, directory).map(({ report, quote, location, outlet, title, date, start, end }) => ({
    report,
    quote,
    location,
    ...(outlet === undefined ? {} : { outlet }),
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(start === undefined || end === undefined ? {} : { start, end }),
  }))
}

export function originsOf(origins: readonly NamedOrigin[]): Finding['origins'] {
  return origins.map(({ name, credited, control, interested }) => ({
    name,
    credited,
    ...(control === undefined ? {} : { control }),
    interested,
  }))
}

/** A statement: who, what kind, which words. */
export function statementFinding(
  speaker: Speaker,
  statement: BriefStatement,
  directory: Directory,
  section?: string,
): Finding {
  const { id, kind, words, form, date, condition, origins, evidence } = statement
  const who = [speaker.name, speaker.role, speaker.onBehalfOf && `for ${speaker.onBehalfOf}`].filter(Boolean).join(', ')
  const said = form === 'direct' ? `“${words}”` : words
  return {
    id,
    kind: 'statement',
    ...(section === undefined ? {} : { section }),
    text: `${who} (${kind}): ${said}${condition === undefined ? '' : ` [on condition: ${condition}]`}`,
    ...(date === undefined ? {} : { date }),
    origins: originsOf(origins),
    passages: passagesOf(evidence, directory),
  }
}

/** An event: its summary, with who says so where no report tells it in its own voice. */
export function eventFinding(event: EventEntry, directory: Directory, section?: string): Finding {
  const { id, summary, status, date, by, figures, isOnlySaid, condition } = event
  const notes = [
    figures.length === 0 ? undefined : figures.join(', '),
    by.length === 0 ? undefined : `${isOnlySaid === true ? 'only according to' : 'also said by'} ${by.join(', ')}`,
    condition === undefined ? undefined : `on condition: ${condition}`,
  ].filter((note) => note !== undefined)
  return {
    id,
    kind: 'event',
    ...(section === undefined ? {} : { section }),
    text: `${summary}${notes.length === 0 ? '' : ` [${notes.join('; ')}]`}`,
    ...(date === undefined ? {} : { date }),
    status,
    origins: originsOf(event.origins),
    passages: passagesOf(event.evidence, directory),
  }
}

/** A disagreement with its positions. */
export function disputeFinding(dispute: Dispute, directory: Directory, section?: string): Finding {
  const { id, aspect, nature, about, positions } = dispute
  return {
    id,
    kind: 'disagreement',
    ...(section === undefined ? {} : { section }),
    text: `${about}: ${aspect} (${nature})`,
    origins: [],
    passages: [],
    positions: positions.map(({ value, by, origins, evidence }) => ({
      value,
      by: [...by],
      origins: originsOf(origins),
      passages: passagesOf(evidence, directory),
    })),
  }
}

/** A matter with its states in the order of time. */
export function matterFinding(matter: MatterEntry, directory: Directory, section?: string): Finding {
  const { id, kind, name, parties, states } = matter
  const life = states.map(({ state, date }) => (date === undefined ? state : `${state} (${date})`)).join(' → ')
  const between = parties.length === 0 ? '' : `, of ${parties.join(', ')}`
  return {
    id,
    kind: 'matter',
    ...(section === undefined ? {} : { section }),
    text: `${name} (${kind}${between}): ${life || 'no state told'}`,
    origins: [],
    passages: passagesOf(
      [...states.flatMap(({ evidence }) => evidence), ...matter.figures.flatMap(({ evidence }) => evidence)],
      directory,
    ),
  }
}

/** A report that is found by its words. */
export function reportFinding(account: Account, id: Id, passage: Evidence, directory: Directory): Finding {
  const report = account.reports.find((one) => one.id === id)
  return {
    id,
    kind: 'report',
    text: report?.title ?? report?.location ?? id,
    origins: [],
    passages: passagesOf([passage], directory),
  }
}
