import { render } from 'preact'
import { App } from './app.tsx'
import { openFileSource } from './data/file-source.ts'
import { openServerSource } from './data/server-source.ts'
import type { Source } from './data/source.ts'
import { Refused } from './parts/refused.tsx'
import './style/tokens.css'
import './style/page.css'
import './style/parts.css'
import './style/views.css'
import './style/print.css'

const root = document.getElementById('page')
if (root === null) throw new Error('the page has no place to be drawn in')
const place = root

/** The account in the page, or else the server that gave it. */
async function open(): Promise<Source> {
  return openFileSource() ?? openServerSource()
}

open().then(
  (source) => {
    place.replaceChildren()
    render(<App source={source} />, place)
  },
  (error: unknown) => {
    place.replaceChildren()
    render(<Refused error={error} />, place)
  },
)
