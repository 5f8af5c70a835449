import { useState } from 'preact/hooks'
import { usePage } from '../parts/page-context.ts'
import { words } from '../words.ts'

/** Files or addresses to be read into the situation, with progress and problems as they come. */
export function AddView() {
  const { source, situation } = usePage()
  const [lines, setLines] = useState<readonly string[]>([])
  const [isBusy, setBusy] = useState(false)
  const [addresses, setAddresses] = useState('')
  const { add } = source
  if (add === undefined)
    return <p class="empty">This page shows one account; 'sitrep add' and 'sitrep build' read reports.</p>
  const send = async (what: readonly File[] | readonly string[]) => {
    if (what.length === 0) return
    setBusy(true)
    setLines([])
    const tell = (line: string) => setLines((all) => [...all, line])
    try {
      await add(situation, what, tell)
    } catch (error) {
      tell(error instanceof Error ? error.message : String(error))
    }
    setBusy(false)
  }
  return (
    <section>
      <h1>{words.views.add}</h1>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what is dropped here can be chosen by the field within */}
      <div
        class="drop"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault()
          void send([...(event.dataTransfer?.files ?? [])])
        }}
      >
        <p>Drop files here, or choose them.</p>
        <input
          type="file"
          multiple
          aria-label="Files to read"
          onChange={(event) => send([...(event.currentTarget.files ?? [])])}
        />
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void send(addresses.split(/\s+/).filter((address) => address !== ''))
        }}
      >
        <label>
          Addresses, one a line
          <textarea rows={4} value={addresses} onInput={(event) => setAddresses(event.currentTarget.value)} />
        </label>
        <button type="submit" class="small" disabled={isBusy}>
          Read them
        </button>
      </form>
      <ul class="progress" aria-live="polite">
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
