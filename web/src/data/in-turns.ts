import type { InSteps } from '../../../src/situation/views/in-steps.ts'

/** Milliseconds that are worked on at a stretch: whoever clicks meanwhile waits no longer. */
const stretch = 8

/** Goes on with something for a stretch; tells whether it is done. */
export function advance(steps: InSteps<void>): boolean {
  const until = performance.now() + stretch
  do {
    if (steps.next().done === true) return true
  } while (performance.now() < until)
  return false
}

/** Works something off in short stretches, between which the browser does what it has to do; until it is done or not wanted any more. */
export async function workOff(steps: InSteps<void>, isWanted: () => boolean = () => true): Promise<void> {
  while (isWanted() && !advance(steps)) await nextTurn()
}

/** Resolves after what the browser has to do meanwhile; a timer would wait longer each time. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(undefined)
  })
}
