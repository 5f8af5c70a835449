import { useState } from 'preact/hooks'
import { useLoaded } from '../data/use-account.ts'
import { words } from '../words.ts'
import { describeFailure } from './notice.tsx'
import { usePage } from './page-context.ts'

/** The account as a file in the form that is chosen, or on paper. */
export function Saving() {
  const { source, situation } = usePage()
  const loaded = useLoaded(() => source.forms(), [source])
  const [chosen, setChosen] = useState('')
  const [news, setNews] = useState('')
  const forms = loaded.state === 'there' ? loaded.value : []
  const form = forms.find(({ key }) => key === chosen) ?? forms[0]
  const save = async () => {
    if (form === undefined) return
    setNews(words.saving.making)
    try {
      const { name, content } = await source.save(situation, form.key)
      download(name, content)
      setNews(words.saving.saved(name))
    } catch (error) {
      setNews(describeFailure(error))
    }
  }
  return (
    <form
      class="filters saving"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <label>
        {words.saving.as}{' '}
        <select value={form?.key ?? ''} onChange={(event) => setChosen(event.currentTarget.value)}>
          {forms.map(({ key, title }) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="small" disabled={form === undefined}>
        {words.saving.save}
      </button>
      <button type="button" class="small" onClick={() => print()}>
        {words.saving.print}
      </button>
      <span role="status">{loaded.state === 'failed' ? loaded.message : news}</span>
    </form>
  )
}

/** Hands a file to the browser, which keeps it where its user wants. */
function download(name: string, content: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), keptFor)
}

/** Milliseconds for which a browser may still fetch what is saved. */
const keptFor = 60_000
