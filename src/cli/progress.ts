import type { ProgressEvent } from '../pipeline/build.ts'
import { clean } from '../text/clean.ts'
import type { Output } from './session.ts'
import { lineWidth } from './terminal/page.ts'
import { truncate } from './terminal/wrap.ts'

/** Shows how far a run is, on one line that is overwritten. */
export interface Progress {
  show(event: ProgressEvent): void
  clear(): void
}

/** Shortest time between two lines: more often is not seen, and slows the run. */
const intervalMs = 80

const stageWords: Readonly<Record<ProgressEvent['stage'], string>> = {
  read: 'reading',
  annotate: 'annotating',
  reconcile: 'reconciling',
  account: 'putting together',
}

/** Progress on a terminal; nothing anywhere else. */
export function watchProgress(output: Output): Progress {
  if (output.isTTY !== true) return { show: () => undefined, clear: () => undefined }
  let shownAt = 0
  return {
    show(event) {
      const now = Date.now()
      if (now - shownAt < intervalMs) return
      shownAt = now
      output.write(`\r\u001b[2K${truncate(describeProgress(event), lineWidth(output.columns) - 1)}`)
    },
    clear() {
      if (shownAt > 0) output.write('\r\u001b[2K')
    },
  }
}

function describeProgress({ stage, done, total, subject }: ProgressEvent): string {
  const counted = total === undefined ? `${done}` : `${done} of ${total}`
  return `${stageWords[stage]} ${counted}${subject === undefined ? '' : ` · ${clean(subject)}`}`
}
