import type { Account } from '../../model/index.ts'
import type { FeedRecord, Situation, StoreChange, StoredJudgement } from '../../store/store.ts'
import { openAccountDesk } from '../account-desk.ts'
import type { Desk } from '../desk.ts'

/** A desk in memory whose situations, judgements and feeds can be changed: for tests of the server alone. */
export function openMemoryDesk(
  situation: string,
  account: Account,
): { readonly desk: Desk; tell(change: StoreChange): void } {
  const shown = openAccountDesk(situation, [account])
  const situations = new Map<string, Situation>()
  const judgements: StoredJudgement[] = []
  const feeds = new Map<string, FeedRecord>()
  const listeners = new Set<(change: StoreChange) => void>()
  const tell = (change: StoreChange) => {
    for (const listener of listeners) listener(change)
  }
  const at = '2021-03-10T00:00:00.000Z'
  const { readOnly: _, ...desk } = shown
  return {
    tell,
    desk: {
      ...desk,
      store: {
        ...shown.store,
        situations: async () => [...(await shown.store.situations()), ...situations.values()],
        async putSituation(setting) {
          const made = { ...setting, reports: 0, changed: at, stale: false }
          situations.set(setting.id, made)
          tell({ kind: 'situation', id: setting.id, situation: setting.id, at })
          return made
        },
        removeSituation: async (id) => situations.delete(id),
        judgements: async () => judgements,
        async addJudgement(judgement) {
          const made = { ...judgement, id: `j${judgements.length}`, at }
          judgements.push(made)
          tell({ kind: 'judgement', id: made.id, at })
          return made
        },
        async undoJudgement(id) {
          const index = judgements.findIndex((one) => one.id === id)
          const found = judgements[index]
          if (found === undefined) return undefined
          const undone = { ...found, undone: at }
          judgements[index] = undone
          return undone
        },
        feeds: async () => [...feeds.values()],
        async putFeed(feed) {
          feeds.set(feed.url, feed)
        },
        removeFeed: async (url) => feeds.delete(url),
        subscribe(onChange) {
          listeners.add(onChange)
          return () => void listeners.delete(onChange)
        },
      },
      async add({ files, onAdded, onProblem, onStage }) {
        onStage('read', files.length)
        for (const { name, bytes } of files) {
          if (bytes.length > 0) onAdded({ id: `r${name}`, outcome: 'new' }, name)
          else onProblem({ code: 'empty-input', subject: name, message: `${name}: holds no text.` })
        }
      },
    },
  }
}
