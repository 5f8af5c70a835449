import { useEffect, useRef, useState } from 'preact/hooks'
import type { Account } from '../../../src/model/index.ts'
import type { Source } from '../data/source.ts'
import { hrefTo, type Route, type ViewName } from '../route.ts'
import { words } from '../words.ts'

const tabs: readonly ViewName[] = [
  'brief',
  'timeline',
  'said',
  'differs',
  'matters',
  'actors',
  'dyads',
  'sources',
  'changes',
]

interface HeaderProps {
  readonly route: Route
  readonly source: Source
  readonly situation?: string
  readonly account?: Account
}

/** The name of the situation, its views, the search box, and the colours. */
export function Header({ route, source, situation, account }: HeaderProps) {
  const tabsOf = useRef<HTMLElement>(null)
  // On a narrow screen the tabs do not all fit: the one that is shown is brought into view.
  useEffect(() => {
    const nav = tabsOf.current
    const shown = nav?.querySelector<HTMLElement>('[aria-current]')
    if (nav != null && shown != null) nav.scrollLeft = shown.offsetLeft - (nav.clientWidth - shown.offsetWidth) / 2
  }, [route.view, situation])
  return (
    <header class="head">
      <div class="head-row">
        <a
          class="product"
          href={source.kind === 'server' ? '#/' : situation === undefined ? '#/' : hrefTo(situation, 'brief')}
        >
          {words.product}
        </a>
        {account !== undefined && (
          <span class="situation-title" dir="auto">
            {account.title}
          </span>
        )}
        {situation !== undefined && <SearchBox situation={situation} query={route.query.get('q') ?? ''} />}
        <ThemeSwitch />
      </div>
      {situation !== undefined && (
        <nav aria-label={words.viewsLabel} class="tabs" ref={tabsOf}>
          {[...tabs, ...(source.add === undefined ? [] : (['add'] as const))].map((view) => (
            <a key={view} href={hrefTo(situation, view)} aria-current={isShown(view, route) ? 'page' : undefined}>
              {words.views[view === 'report' ? 'reports' : view]}
            </a>
          ))}
        </nav>
      )}
    </header>
  )
}

function isShown(tab: ViewName, { view }: Route): boolean {
  return tab === view || (tab === 'sources' && view === 'report') || (tab === 'brief' && view === 'situations')
}

function SearchBox({ situation, query }: { readonly situation: string; readonly query: string }) {
  const [text, setText] = useState(query)
  useEffect(() => setText(query), [query])
  return (
    <search class="search">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          location.hash = hrefTo(situation, 'search', undefined, { q: text }).slice(1)
        }}
      >
        <input
          id="search"
          type="search"
          value={text}
          placeholder={words.views.search}
          aria-label={words.search.label}
          title={words.search.hint}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </form>
    </search>
  )
}

const themeKey = 'sitrep.theme'
const themes = ['auto', 'light', 'dark'] as const

function ThemeSwitch() {
  const [theme, setTheme] = useState(() => readKept(themeKey) ?? 'auto')
  useEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
    keep(themeKey, theme)
  }, [theme])
  return (
    <select
      aria-label={words.theme.label}
      class="theme"
      value={theme}
      onChange={(event) => setTheme(event.currentTarget.value)}
    >
      {themes.map((one) => (
        <option key={one} value={one}>
          {words.theme[one]}
        </option>
      ))}
    </select>
  )
}

/** A page opened from disk may have no storage. */
function readKept(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Without storage the choice holds until the page is closed.
  }
}
