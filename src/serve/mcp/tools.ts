import { z } from 'zod'
import { presentOnly } from '../../export/present-only.ts'
import { eventStatuses, statementKinds } from '../../model/index.ts'
import { describeWhen } from '../../situation/describe-when.ts'
import { makeBrief } from '../../situation/views/brief.ts'
import { listDifferences } from '../../situation/views/differs.ts'
import { openDirectory } from '../../situation/views/directory.ts'
import { isCalled } from '../../situation/views/said.ts'
import { briefStatement } from '../../situation/views/said-by-day.ts'
import { nameSpeaker } from '../../situation/views/speaker.ts'
import { makeTimeline, timelineTypes } from '../../situation/views/timeline.ts'
import type { Desk } from '../desk.ts'
import { findEvidence } from '../find-evidence.ts'
import { refuse } from '../refuse.ts'
import { dateSchema, momentOf } from '../routes/queries.ts'
import { findAccount, pageInput, pageOfFindings, situationInput } from './ask.ts'
import { briefFindings, changeFindings } from './documents.ts'
import { disputeFinding, eventFinding, type Findings, originsOf, passagesOf, statementFinding } from './findings.ts'
import { searchFindings } from './search-findings.ts'

/** A tool of the server: what it is asked, and its findings. */
export interface Tool {
  readonly title: string
  readonly description: string
  readonly input: z.ZodObject
  run(asked: Readonly<Record<string, unknown>>, desk: Desk): Promise<Findings>
}

function defineTool<Input extends z.ZodObject>(
  tool: Omit<Tool, 'input' | 'run'> & {
    readonly input: Input
    run(asked: z.output<Input>, desk: Desk): Promise<Findings>
  },
): Tool {
  return { ...tool, run: (asked, desk) => tool.run(asked as z.output<Input>, desk) }
}

const name = z.string().trim().min(1).max(200)

/** The tools by name. */
export const tools: Readonly<Record<string, Tool>> = {
  search: defineTool({
    title: 'Search',
    description: 'Finds reports, statements and events by their words. Use it to find ids for `evidence`.',
    input: z.object({
      ...situationInput,
      ...pageInput,
      words: z.string().max(1_000).describe('Words, "phrases", -without; all must be there'),
      kind: z.enum(['report', 'statement', 'event']).optional(),
      actor: name.optional().describe('A name or alias'),
      from: z.iso.date().optional(),
      to: z.iso.date().optional(),
      status: z.enum(eventStatuses).optional(),
      origins: z.number().int().min(1).optional().describe('At least so many independent origins'),
    }),
    run: searchFindings,
  }),
  account: defineTool({
    title: 'Account',
    description: 'What there is: situations, the period, how many reports, outlets and origins, and who is in it.',
    input: z.object({ ...situationInput, ...pageInput }),
    async run(asked, desk) {
      const situations = await desk.store.situations()
      if (asked.situation === undefined && situations.length > 1) {
        const list = situations.map(({ id, title = id, reports }) => `${id}: ${title}, ${reports} reports`)
        throw refuse('bad-request', `say which situation:\n${list.join('\n')}`)
      }
      const revision = await findAccount(asked, desk)
      const { account } = revision
      const directory = openDirectory(account)
      const { counts, period } = makeBrief(account)
      const actors = [...account.actors]
        .filter(({ named }) => named)
        .sort((one, other) => other.mentions.length - one.mentions.length)
      const note = [
        `${period === undefined ? '' : `${describeWhen(period)} · `}${counts.reports} reports (${counts.copies} copies) · ${counts.outlets} outlets · ${counts.origins} independent origins`,
        `${counts.statements} statements · ${counts.events} events · ${account.disagreements.length} disagreements · ${account.problems.length} problems`,
        'Below: the actors of whom most is told, each with where it is first met.',
      ].join('\n')
      const findings = actors.map(({ id, name: called, kind, country, mentions }) => ({
        id,
        kind: 'actor' as const,
        text: `${called} (${kind}${country === undefined ? '' : `, ${country}`}), met ${mentions.length} times`,
        origins: [],
        passages: passagesOf([...mentions].sort(directory.comparePassages).slice(0, 1), directory),
      }))
      return pageOfFindings(findings, revision, asked, note)
    },
  }),
  brief: defineTool({
    title: 'Brief',
    description:
      'The whole in its order: new, established (by how many independent origins), said, disputed, planned and threatened, what stands where, what was taken back.',
    input: z.object({
      ...situationInput,
      ...pageInput,
      section: z.enum(['new', 'established', 'said', 'disputed', 'planned', 'states', 'dropped']).optional(),
      since: z.iso.date().optional().describe('Tell first what is new since this day'),
    }),
    async run(asked, desk) {
      const revision = await findAccount(asked, desk)
      const earlier =
        asked.since === undefined ? undefined : await earlierAccount(revision.situation, asked.since, desk)
      const findings = briefFindings(revision.account, earlier)
      const kept = asked.section === undefined ? findings : findings.filter(({ section }) => section === asked.section)
      return pageOfFindings(kept, revision, asked)
    },
  }),
  who_said: defineTool({
    title: 'Who said what',
    description: 'Statements by speaker, kind, words or date, each with every wording in every report.',
    input: z.object({
      ...situationInput,
      ...pageInput,
      speaker: name.optional().describe('Words of a name, alias or role of who speaks or is spoken for'),
      words: name.optional().describe('Words that a wording holds'),
      kind: z.enum(statementKinds).optional(),
      from: dateSchema.optional(),
      to: dateSchema.optional(),
    }),
    async run(asked, desk) {
      const revision = await findAccount(asked, desk)
      const { account } = revision
      const directory = openDirectory(account)
      const { speaker, kind, from, to } = asked
      const words = asked.words?.toLowerCase()
      const kept = account.statements.filter(
        (one) =>
          (speaker === undefined ||
            [one.speaker, one.onBehalfOf ?? ''].some((id) => isCalled(directory.actor(id), speaker))) &&
          (kind === undefined || one.kind === kind) &&
          (words === undefined ||
            one.renderings.some(({ evidence }) => evidence.quote.toLowerCase().includes(words))) &&
          (from === undefined || `${one.when?.latest ?? ''}~` >= from) &&
          (to === undefined || (one.when !== undefined && (one.when.earliest ?? '') <= `${to}~`)),
      )
      const findings = kept.map((one) =>
        statementFinding(
          nameSpeaker(one.speaker, one.onBehalfOf, directory),
          briefStatement(one, directory),
          directory,
        ),
      )
      return pageOfFindings(findings, revision, asked)
    },
  }),
  timeline: defineTool({
    title: 'Timeline',
    description:
      'What happened and what was said, in the order of time; what is planned, threatened or denied is marked so.',
    input: z.object({
      ...situationInput,
      ...pageInput,
      by: name.optional().describe('Words of a name of who acts, speaks or is spoken for'),
      since: dateSchema.optional(),
      until: dateSchema.optional(),
      type: z
        .enum(timelineTypes)
        .optional()
        .describe("'events', 'statements', a type or status of events, a kind of statement"),
    }),
    async run(asked, desk) {
      const revision = await findAccount(asked, desk)
      const directory = openDirectory(revision.account)
      const { by, since, until, type } = asked
      const { days } = makeTimeline(revision.account, presentOnly({ by, since, until, type }))
      const findings = days.flatMap(({ words, items }) =>
        items.map((item) => ({
          ...(item.kind === 'event'
            ? eventFinding(item.event, directory)
            : statementFinding(item.speaker, item.statement, directory)),
          date: words,
        })),
      )
      return pageOfFindings(findings, revision, asked)
    },
  }),
  differs: defineTool({
    title: 'Where reports differ',
    description:
      'Disagreements: each position with who holds it, how many independent origins stand behind it, and its passages.',
    input: z.object({ ...situationInput, ...pageInput }),
    async run(asked, desk) {
      const revision = await findAccount(asked, desk)
      const directory = openDirectory(revision.account)
      const { disputes, denied } = listDifferences(revision.account)
      const findings = [
        ...disputes.map((dispute) => disputeFinding(dispute, directory)),
        ...denied.map((event) => eventFinding(event, directory)),
      ]
      return pageOfFindings(findings, revision, asked)
    },
  }),
  changes: defineTool({
    title: 'Changes',
    description: 'What is new, revised, disputed or withdrawn since a day or a revision, and by which reports.',
    input: z.object({
      ...situationInput,
      ...pageInput,
      since: z
        .union([z.iso.date(), z.string().regex(/^\d{1,9}$/)])
        .describe('A day (2017-01-19), or the number of a revision'),
    }),
    async run(asked, desk) {
      const revision = await findAccount(asked, desk)
      const earlier = await earlierAccount(revision.situation, asked.since, desk)
      return pageOfFindings(changeFindings(revision.account, earlier), revision, asked)
    },
  }),
  evidence: defineTool({
    title: 'Evidence',
    description:
      'Every passage that one statement, event, actor, matter or disagreement rests on, by the id that other tools give.',
    input: z.object({ ...situationInput, ...pageInput, id: z.string().min(1).max(400) }),
    async run(asked, desk) {
      const revision = await findAccount(asked, desk)
      const found = findEvidence(revision.account, asked.id)
      if (found === undefined) throw refuse('not-found', `nothing in this account has the id '${asked.id}'`)
      const { id, kind, about, date, origins, passages } = found
      const directory = openDirectory(revision.account)
      const finding = {
        id,
        kind,
        text: about,
        ...(date === undefined ? {} : { date }),
        origins: originsOf(origins),
        passages: passagesOf(passages.map(evidenceOf), directory),
      }
      return pageOfFindings([finding], revision, asked)
    },
  }),
}

/** A cited passage as the evidence that it was. */
function evidenceOf({
  report,
  start,
  end,
  field,
  quote,
}: NonNullable<ReturnType<typeof findEvidence>>['passages'][number]) {
  return field === undefined ? { report, start: start ?? 0, end: end ?? 0, quote } : { report, field, quote }
}

async function earlierAccount(situation: string, since: string, desk: Desk) {
  const at = /^\d{1,9}$/.test(since) ? { revision: Number(since) } : { asOf: momentOf(since) }
  const found = await desk.account(situation, at)
  if (found !== undefined) return found.account
  throw refuse('not-found', `there is no account of '${situation}' as of '${since}' to compare with`)
}
