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
  renew: 'reading again',
  annotate: 'annotating',
  reconcile: 'reconciling',
  account: 'putting together',
}

/** Why what is kept takes longer this once: told wherever it is written to. */
const renewalNotice =
  'Kept reports are read again, since they were read by another version of sitrep or another engine. This happens once; if it is stopped, it goes on from there.\n'

/** Progress on a terminal; elsewhere only that kept reports are read again. */
export function watchProgress(output: Output): Progress {
  let shownAt = 0
  let isRenewalTold = false
  const clear = () => {
    if (shownAt > 0) output.write('\r\u001b[2K')
  }
  return {
    show(event) {
      if (event.stage === 'renew' && !isRenewalTold) {
        clear()
        output.write(renewalNotice)
        isRenewalTold = true
      }
      if (output.isTTY !== true) return
      const now = Date.now()
      if (now - shownAt < intervalMs) return
      shownAt = now
      output.write(`\r\u001b[2K${truncate(describeProgress(event), lineWidth(output.columns) - 1)}`)
    },
    clear,
  }
}

function describeProgress({ stage, done, total, subject }: ProgressEvent): string {
  const counted = total === undefined ? `${done}` : `${done} of ${total}`
  return `${stageWords[stage]} ${counted}${subject === undefined ? '' : ` · ${clean(subject)}`}`
}
