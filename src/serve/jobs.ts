import { randomUUID } from 'node:crypto'
import type { Id, Problem } from '../model/index.ts'
import type { Desk, Intake } from './desk.ts'
import { refuse } from './refuse.ts'

/** Reports being read in: how far it is, and what went wrong. */
export interface Job {
  readonly id: string
  readonly state: 'waiting' | 'running' | 'done' | 'failed'
  readonly situations: readonly string[]
  /** ISO times. */
  readonly started: string
  readonly ended?: string
  readonly stage?: string
  /** Reports read, of those there are where that is known. */
  readonly done: number
  readonly total?: number
  /** The report at hand. */
  readonly subject?: string
  readonly added: readonly { readonly id: Id; readonly outcome: 'new' | 'known' | 'version' }[]
  readonly problems: readonly Problem[]
  readonly failure?: string
}

/** A step of a job, as live events tell it: what was added and what was wrong is asked of the job itself. */
export type JobStep = Omit<Job, 'added' | 'problems'>

/** Jobs of a server: one runs at a time, the others wait. */
export interface Jobs {
  start(intake: Pick<Intake, 'files' | 'urls' | 'situations'>): Job
  list(): readonly Job[]
  get(id: string): Job | undefined
  /** Stops the one that runs and waits for it to end. */
  close(): Promise<void>
}

/** Jobs that wait at most; jobs that are remembered. */
const mostWaiting = 20
const mostRemembered = 200

/** Opens the jobs of a desk; `onChange` is told of each step. */
export function openJobs(desk: Desk, now: () => Date, onChange: (step: JobStep) => void): Jobs {
  const jobs = new Map<string, Job>()
  const controller = new AbortController()
  let last: Promise<void> = Promise.resolve()

  function update(id: string, change: (job: Job) => Partial<Job>): void {
    const job = jobs.get(id)
    if (job === undefined) return
    const changed = { ...job, ...change(job) }
    jobs.set(id, changed)
    const { added: _, problems: __, ...step } = changed
    onChange(step)
  }

  async function run(id: string, intake: Pick<Intake, 'files' | 'urls' | 'situations'>): Promise<void> {
    update(id, () => ({ state: 'running' }))
    try {
      controller.signal.throwIfAborted()
      await desk.add?.({
        ...intake,
        signal: controller.signal,
        onAdded: (report, subject) =>
          update(id, ({ added, done }) => ({ added: [...added, report], done: done + 1, subject })),
        onProblem: (problem) => update(id, ({ problems }) => ({ problems: [...problems, problem] })),
        onStage: (stage, total) => update(id, () => ({ stage, ...(total === undefined ? {} : { total }) })),
      })
      update(id, () => ({ state: 'done', ended: now().toISOString() }))
    } catch (error) {
      const failure = controller.signal.aborted
        ? 'the server was stopped'
        : error instanceof Error
          ? error.message
          : String(error)
      update(id, () => ({ state: 'failed', ended: now().toISOString(), failure }))
    }
  }

  function forget(): void {
    const over = [...jobs.values()].filter(({ ended }) => ended !== undefined)
    for (const { id } of over.slice(0, Math.max(0, jobs.size - mostRemembered))) jobs.delete(id)
  }

  return {
    start(intake) {
      if (desk.add === undefined) throw refuse('forbidden', desk.readOnly ?? 'nothing can be added here')
      if ([...jobs.values()].filter(({ state }) => state === 'waiting').length >= mostWaiting)
        throw refuse('too-many', `${mostWaiting} uploads wait already; try again when some are done`)
      forget()
      const { situations } = intake
      const id = randomUUID()
      const job: Job = {
        id,
        state: 'waiting',
        situations,
        started: now().toISOString(),
        done: 0,
        added: [],
        problems: [],
      }
      jobs.set(id, job)
      last = last.then(() => run(id, intake))
      return job
    },
    list: () => [...jobs.values()].reverse(),
    get: (id) => jobs.get(id),
    async close() {
      controller.abort()
      await last
    },
  }
}
