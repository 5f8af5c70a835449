import type { EvalTask } from './task.ts'

/** A task by name; what it evaluates is loaded only when it runs. */
export interface TaskEntry {
  readonly name: string
  load(): Promise<{ readonly task: EvalTask }>
}

/** Every labelled task, in the order of the pipeline. */
export const tasks: readonly TaskEntry[] = [
  { name: 'extraction', load: () => import('./extraction/run.ts') },
  { name: 'blocks', load: () => import('./blocks/run.ts') },
  { name: 'pubdate', load: () => import('./pubdate/run.ts') },
  { name: 'metadata', load: () => import('./metadata/run.ts') },
  { name: 'syntax', load: () => import('./syntax/run.ts') },
  { name: 'names', load: () => import('./names/run.ts') },
  { name: 'timex', load: () => import('./timex/run.ts') },
  { name: 'attribution', load: () => import('./attribution/run.ts') },
  { name: 'events', load: () => import('./events/run.ts') },
  { name: 'coreference', load: () => import('./coreference/run.ts') },
  { name: 'stories', load: () => import('./stories/run.ts') },
  { name: 'topics', load: () => import('./topics/run.ts') },
  { name: 'copies', load: () => import('./copies/run.ts') },
  { name: 'timelines', load: () => import('./timelines/run.ts') },
  { name: 'factuality', load: () => import('./factuality/run.ts') },
  { name: 'events-e2e', load: () => import('./events-e2e/run.ts') },
  { name: 'same', load: () => import('./same/run.ts') },
  { name: 'situations', load: () => import('./situations/run.ts') },
]
