import { useState } from 'preact/hooks'
import type { Progress } from '../data/source.ts'
import { describeFailure } from '../parts/notice.tsx'
import { usePage } from '../parts/page-context.ts'
import { hrefTo } from '../route.ts'
import { words } from '../words.ts'

/** Files or addresses to be read into the situation, with progress and problems as they come. */
export function AddView() {
  const { source, situation } = usePage()
  const [progress, setProgress] = useState<Progress>()
  const [failure, setFailure] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [addresses, setAddresses] = useState('')
  const { add } = source
  if (add === undefined) {
    return (
      <section>
        <h1>{words.views.add}</h1>
        <p class="empty">{words.add.none}</p>
      </section>
    )
  }
  const send = async (what: readonly File[] | readonly string[]) => {
    if (what.length === 0) return
    setBusy(true)
    setFailure('')
    try {
      await add(situation, what, setProgress)
    } catch (error) {
      setFailure(describeFailure(error))
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
        <p>{words.add.drop}</p>
        <input
          type="file"
          multiple
          aria-label={words.add.files}
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
          {words.add.addresses}
          <textarea rows={4} value={addresses} onInput={(event) => setAddresses(event.currentTarget.value)} />
        </label>
        <button type="submit" class="small" disabled={isBusy}>
          {words.add.read}
        </button>
      </form>
      <div class="progress" aria-live="polite">
        {failure !== '' && <p class="failure">{failure}</p>}
        {progress !== undefined && (
          <p>
            {words.add.state[progress.state]}
            {progress.state === 'running' &&
              ` ${progress.done}${progress.total === undefined ? '' : ` ${words.add.of} ${progress.total}`} ${progress.subject ?? ''}`}
            {progress.failure === undefined ? '' : `: ${progress.failure}`}
          </p>
        )}
        {progress !== undefined && progress.added.length > 0 && (
          <p>
            {words.add.added(
              progress.added.filter(({ outcome }) => outcome !== 'known').length,
              progress.added.filter(({ outcome }) => outcome === 'known').length,
            )}
          </p>
        )}
        {progress?.state === 'done' && (
          <p>
            <a href={hrefTo(situation, 'brief')}>{words.add.told}</a> ·{' '}
            <a href={hrefTo(situation, 'changes')}>{words.add.news}</a>
          </p>
        )}
        <ul class="problems">
          {(progress?.problems ?? []).map(({ code, subject, message }) => (
            <li key={`${code}${subject}${message}`}>
              <span class="tag">{code}</span> {message}
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
