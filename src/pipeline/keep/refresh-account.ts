import {
  type Account,
  type AnnotatedReport,
  type Judgement,
  PipelineError,
  type Problem,
  type StageContext,
} from '../../model/index.ts'
import { type ChangesView, makeChanges } from '../../situation/views/changes.ts'
import type { KeptReport, Revision, Situation, Store, StoredJudgement } from '../../store/store.ts'
import type { ProgressEvent } from '../build.ts'
import type { Engine } from '../engine.ts'
import { keepNeeded } from '../keep-needed.ts'
import type { LoadedEngine } from '../load-engine.ts'
import { reconcile } from '../reconcile.ts'
import { describedEngineOf, engineOf } from './engine-of.ts'
import { layerKeys } from './layer-keys.ts'
import { isStale, refreshReport } from './refresh-layers.ts'
import type { MadeReport, RefreshMemory } from './refresh-memory.ts'

export interface RefreshOptions {
  /** Bounds dates; today by default. */
  readonly now?: Date
  /** By default that which the situation was added with. */
  readonly engine?: Engine
  readonly signal?: AbortSignal
  readonly onProgress?: (event: ProgressEvent) => void
  /** What was made before, where this process renews accounts again and again: then only what changed is made anew. */
  readonly memory?: RefreshMemory
}

/** How often an account is made that others keep overtaking. */
const attempts = 5

/**
 * The account of a situation: the one that is kept where nothing came after it, else made again of its reports and the judgements
 * that stand, and kept as the next revision. Layers of another version are made again first, and nothing else is.
 *
 * @throws not-found
 * @throws conflict where other processes keep making it at the same time
 */
export async function refreshAccount(store: Store, situation: string, options: RefreshOptions = {}): Promise<Revision> {
  const described = await describedEngineOf(store, situation, options.engine)
  const kept = described === undefined ? undefined : await standing(store, situation, described)
  if (kept !== undefined) return kept
  const engine = await engineFor(store, situation, options.engine, described)
  for (let attempt = 1; ; attempt += 1) {
    const known = await requireSituation(store, situation)
    const last = await standing(store, situation, engine)
    if (last !== undefined) return last
    const account = await makeAccount(store, known, engine, options)
    try {
      return await store.putAccount(situation, account, known.revision)
    } catch (error) {
      if (!(error instanceof PipelineError && error.code === 'conflict') || attempt === attempts) throw error
    }
  }
}

/**
 * The account as it could have been made at a moment: of the reports and judgements that were kept then, as of that day. It is made
 * again and not kept; the same moment gives the same account for as long as no report is purged and no annotator changes.
 *
 * @throws not-found
 */
export async function accountAt(
  store: Store,
  situation: string,
  at: Date,
  options: Omit<RefreshOptions, 'now'> = {},
): Promise<Account> {
  const described = await describedEngineOf(store, situation, options.engine)
  const engine = await engineFor(store, situation, options.engine, described)
  return makeAccount(store, await requireSituation(store, situation), engine, { ...options, now: at }, at)
}

/** What the account of a situation says now that it did not say at a moment. */
export async function changesSince(
  store: Store,
  situation: string,
  since: Date,
  options: RefreshOptions = {},
): Promise<ChangesView> {
  const before = await accountAt(store, situation, since, options)
  const { account } = await refreshAccount(store, situation, options)
  return makeChanges(before, account)
}

/** The engine, ready to annotate; where no report has to be read anew, as it is described: loading weights takes longer than all the rest. */
async function engineFor(
  store: Store,
  situation: string,
  asked: Engine | undefined,
  described: LoadedEngine | undefined,
): Promise<LoadedEngine> {
  if (described === undefined) return engineOf(store, situation, asked)
  for await (const _ of store.stale(layerKeys(described.annotators))) return engineOf(store, situation, asked)
  return described
}

async function makeAccount(
  store: Store,
  { id, title }: Situation,
  engine: LoadedEngine,
  {
    now = new Date(),
    engine: asked,
    signal = new AbortController().signal,
    onProgress = () => undefined,
    memory,
  }: RefreshOptions,
  at?: Date,
): Promise<Account> {
  // What a report says is read as of the day of reading, also for an account of the past.
  const context: Omit<StageContext, 'report'> = { now: at === undefined ? now : new Date(), signal }
  const keys = layerKeys(engine.annotators)
  const keep = keepNeeded()
  let read = 0
  let renewed = 0
  let ready: Promise<LoadedEngine> | undefined
  const take = async (member: KeptReport): Promise<MadeReport> => {
    if (signal.aborted) throw new PipelineError('aborted', 'stopped before the account was complete')
    let { annotators } = engine
    if (isStale(member, keys)) {
      renewed += 1
      onProgress({ stage: 'renew', done: renewed, subject: member.reading.location })
      ready ??= engineOf(store, id, asked)
      annotators = (await ready).annotators
    }
    const report = await refreshReport(store, member, annotators, keys, context)
    read += 1
    onProgress({ stage: 'read', done: read, subject: report.reading.location })
    return { report: keep(report as AnnotatedReport), problems: report.problems }
  }
  const known = at === undefined ? memory?.of(store, id, Object.values(keys).join('\n')) : undefined
  const made = known === undefined ? await readAll(store.members(id, at), take) : await known.members(store, id, take)
  const reports = made.map(({ report }) => report)
  const problems: readonly Problem[] = made.flatMap((one) => one.problems)
  const judgements = (await store.judgements(at)).filter(
    (judgement) => at !== undefined || judgement.undone === undefined,
  )
  const members = new Set<string>(reports.map(({ reading }) => reading.id))
  return reconcile(
    reports,
    problems,
    {
      engine,
      judgements: judgements.filter((judgement) => speaksOf(judgement, members)).map(withoutRecord),
      ...(title === undefined ? {} : { title }),
      ...(known === undefined ? {} : { memo: known.memo }),
    },
    { now, signal },
    (step) => onProgress({ stage: 'reconcile', done: 0, total: reports.length, step }),
  )
}

async function readAll(
  members: AsyncIterable<KeptReport>,
  take: (member: KeptReport) => Promise<MadeReport>,
): Promise<readonly MadeReport[]> {
  const made: MadeReport[] = []
  for await (const member of members) made.push(await take(member))
  return made
}

/** The account that is kept, where nothing came after it and this engine made it. @throws not-found */
async function standing(store: Store, id: string, engine: LoadedEngine): Promise<Revision | undefined> {
  const { stale } = await requireSituation(store, id)
  const last = stale ? undefined : await store.account(id)
  return last !== undefined && isMadeBy(last.account, engine) ? last : undefined
}

/** Whether both sides of a judgement lie in reports of the situation. */
function speaksOf({ left, right }: Judgement, members: ReadonlySet<string>): boolean {
  return [left, right].every((key) => members.has(key.split('|')[0] ?? ''))
}

function withoutRecord({ id: _, undone: __, ...judgement }: StoredJudgement): Judgement {
  return judgement
}

function isMadeBy({ made }: Account, { name, annotators }: LoadedEngine): boolean {
  const versions = new Set(annotators.map((annotator) => `${annotator.name}@${annotator.version}`))
  return (
    made.engine === name &&
    made.annotators.length === versions.size &&
    made.annotators.every((one) => versions.has(one))
  )
}

/** @throws not-found */
async function requireSituation(store: Store, id: string): Promise<Situation> {
  const situations = await store.situations()
  const found = situations.find((situation) => situation.id === id)
  if (found !== undefined) return found
  const names = situations.map((situation) => situation.id)
  const hint = names.length === 0 ? 'there is none yet' : `there are ${names.join(', ')}`
  throw new PipelineError('not-found', `${store.location}: there is no situation '${id}'; ${hint}`)
}
