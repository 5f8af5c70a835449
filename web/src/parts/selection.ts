/** Key of the line whose passages are shown, and who wants to know when it changes. */
export interface Selection {
  key(): string | undefined
  set(key: string | undefined): void
  /** Calls at each change until the function given back is called. */
  follow(listener: (key: string | undefined) => void): () => void
}

/** Nothing chosen, nobody listening. */
export function makeSelection(): Selection {
  const listeners = new Set<(key: string | undefined) => void>()
  let chosen: string | undefined
  return {
    key: () => chosen,
    set(key) {
      if (key === chosen) return
      chosen = key
      for (const listener of listeners) listener(key)
    },
    follow(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
