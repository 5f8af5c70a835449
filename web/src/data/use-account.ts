import { useEffect, useRef, useState } from 'preact/hooks'
import type { Account } from '../../../src/model/index.ts'
import type { Brief } from '../../../src/situation/views/brief.ts'
import { describeFailure } from '../parts/notice.tsx'
import type { ViewName } from '../route.ts'
import { prepareView } from './prepare-views.ts'
import type { Source } from './source.ts'

/** Something that is on its way, there, or could not be had. */
export type Loaded<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'there'; readonly value: Value }
  | { readonly state: 'failed'; readonly message: string; readonly error: unknown }

/** Loads a value, again when `keys` change; the old one stays until the new one is there. */
export function useLoaded<Value>(load: () => Promise<Value>, keys: readonly unknown[]): Loaded<Value> {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ state: 'loading' })
  useEffect(() => {
    let isCurrent = true
    load().then(
      (value) => isCurrent && setLoaded({ state: 'there', value }),
      (error: unknown) => isCurrent && setLoaded({ state: 'failed', message: describeFailure(error), error }),
    )
    return () => {
      isCurrent = false
    }
  }, keys)
  return loaded
}

/** Milliseconds without a change after which a burst of them has ended. */
const burst = 600

/** The account of a situation, loaded anew as the server tells of changes; that of a brief comes with its head first. */
export function useAccount(
  source: Source,
  situation: string | undefined,
  view: ViewName,
): { readonly loaded: Loaded<Account>; readonly head?: Brief } {
  const [head, setHead] = useState<{ readonly of: string; readonly brief: Brief }>()
  const [round, setRound] = useState(0)
  const shown = useRef(view)
  shown.current = view
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    // Changes come in bursts: the account is asked for when they have ended.
    const stop = source.follow?.((changed) => {
      if (changed !== undefined && changed !== situation) return
      clearTimeout(timer)
      timer = setTimeout(() => setRound((one) => one + 1), burst)
    })
    return () => {
      clearTimeout(timer)
      stop?.()
    }
  }, [source, situation])
  const loaded = useLoaded(async () => {
    if (situation === undefined) throw new Error('no situation')
    const head = shown.current === 'brief' && round === 0 ? source.head?.(situation) : undefined
    if (head !== undefined) {
      setHead({ of: situation, brief: await head })
      // What has come is drawn before the browser is busy with the rest.
      await nextFrame()
    }
    const account = await source.account(situation)
    // What is shown meanwhile can be used until its successor is ready; what cannot be made of it, its view tells.
    if (head !== undefined || round > 0) await prepareView(shown.current, account).catch(() => undefined)
    return account
  }, [source, situation, round])
  return { loaded, ...(head !== undefined && head.of === situation ? { head: head.brief } : {}) }
}

/** Resolves when the frame after this one is drawn; in a hidden page, where none is drawn, after a moment. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, 200)
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(late)
        resolve()
      }),
    )
  })
}
