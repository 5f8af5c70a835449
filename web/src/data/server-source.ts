import { createClient } from '../../../src/client/client.ts'
import type { Brief } from '../../../src/situation/views/brief.ts'
import { beginning } from '../../../src/situation/views/cut-brief.ts'
import { readRoute } from '../route.ts'
import { findMovement } from './movement.ts'
import type { Source } from './source.ts'

/** Where a token for a server that asks for one is kept, in this tab only. */
export const tokenKey = 'sitrep.token'

/** Changes after which an account is another. */
const telling: ReadonlySet<string> = new Set(['account', 'judgement', 'report'])

/** Milliseconds between two looks at a job whose end the live events have not told. */
const jobPause = 500

/** The accounts of the server that gave this page; what it does not allow, the page does not offer. */
export async function openServerSource(): Promise<Source> {
  const token = sessionStorage.getItem(tokenKey)
  const client = createClient(location.origin, token === null ? {} : { token })
  const early = askEarly()
  const { readOnly } = await client.health()
  const source: Source = {
    kind: 'server',
    situations: async () =>
      (await client.situations()).map(({ id, title = id, reports, changed }) => ({ id, title, reports, changed })),
    account: (situation) => client.account({ situation }),
    head: (situation) => early.get(situation) ?? askHead(situation),
    async forms() {
      return (await client.exports()).flatMap(({ format, title, files }) =>
        files.map((file) => ({
          key: files.length === 1 ? format : `${format}/${file}`,
          title: files.length === 1 ? title : `${title}: ${file}`,
        })),
      )
    },
    async save(situation, key) {
      const [format = '', file] = key.split('/')
      const response = await client.export({ situation, format, ...(file === undefined ? {} : { file }) })
      const told = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1]
      return { name: told ?? file ?? format, content: await response.blob() }
    },
    feeds: () => client.feeds(),
    decisions: () => client.judgements(),
    movement: (situation) => findMovement(client, situation),
    accountAt: (situation, asOf) => client.account({ situation, asOf }),
    follow(onChange) {
      const controller = new AbortController()
      void listen(controller.signal)
      return () => controller.abort()

      async function listen(signal: AbortSignal): Promise<void> {
        try {
          for await (const message of client.follow({ signal })) {
            if (message.kind === 'reset') onChange(undefined)
            if (message.kind === 'change' && telling.has(message.change.kind)) onChange(message.change.situation)
          }
        } catch {
          // A server that refuses to tell of changes is asked again when the page is opened again.
        }
      }
    },
  }
  function askHead(situation: string): Promise<Brief> {
    return client.brief({ situation, first: beginning })
  }

  /** The brief that the address is of is asked for before anything else is known; it is given once. */
  function askEarly() {
    const { situation, view } = readRoute(location.hash)
    let head = situation === undefined || view !== 'brief' ? undefined : askHead(situation)
    head?.catch(() => undefined)
    return {
      get(wanted: string): Promise<Brief> | undefined {
        const asked = wanted === situation ? head : undefined
        head = undefined
        return asked
      },
    }
  }

  if (readOnly) return source
  return {
    ...source,
    async judge(situation, decision) {
      const kept = await client.judge({ body: { ...decision, situation } })
      return kept.map(({ id }) => id)
    },
    async undo(ids) {
      for (const id of ids) await client.undoJudgement({ id })
    },
    async add(situation, what, onProgress) {
      let job = await start()
      for (;;) {
        onProgress(job)
        if (job.state === 'done' || job.state === 'failed') return
        await new Promise((resolve) => setTimeout(resolve, jobPause))
        job = await client.job({ id: job.id })
      }

      function start() {
        if (typeof what[0] === 'string')
          return client.addUrls({ body: { urls: what as readonly string[] as string[], situations: [situation] } })
        const form = new FormData()
        form.append('situation', situation)
        for (const file of what as readonly File[]) form.append('files', file)
        return client.upload({ body: form })
      }
    },
  }
}
