import { useEffect, useErrorBoundary, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Account, Evidence } from '../../src/model/index.ts'
import { fileSituation } from './data/file-source.ts'
import { accountOfHead } from './data/head.ts'
import { prepareViews, useReady } from './data/prepare-views.ts'
import type { Source } from './data/source.ts'
import { takesLetters } from './data/takes-letters.ts'
import { useAccount } from './data/use-account.ts'
import { useDecisions } from './data/use-decisions.ts'
import { briefOf } from './data/views.ts'
import { DecisionNote } from './parts/decision-note.tsx'
import { type Chosen, EvidencePanel } from './parts/evidence-panel.tsx'
import { Header } from './parts/header.tsx'
import { Failed, Waiting } from './parts/notice.tsx'
import { PageContext, type SameAs } from './parts/page-context.ts'
import { makeSelection } from './parts/selection.ts'
import { hrefTo, type Route, useRoute } from './route.ts'
import { ActorsView } from './views/actors.tsx'
import { AddView } from './views/add.tsx'
import { BriefView } from './views/brief.tsx'
import { ChangesView } from './views/changes.tsx'
import { DiffersView } from './views/differs.tsx'
import { DyadsView } from './views/dyads.tsx'
import { MattersView } from './views/matters.tsx'
import { ReportView } from './views/report.tsx'
import { SaidView } from './views/said.tsx'
import { SearchView } from './views/search.tsx'
import { SituationsView } from './views/situations.tsx'
import { SourcesView } from './views/sources.tsx'
import { TimelineView } from './views/timeline.tsx'
import { words } from './words.ts'

/** The whole page: a header, one view, and the passages of what is chosen in it. */
export function App({ source }: { readonly source: Source }) {
  const route = useRoute()
  const situation = route.situation ?? (source.kind === 'file' ? fileSituation : undefined)
  const [chosen, setChosen] = useState<Chosen>()
  const main = useRef<HTMLElement>(null)
  const shown = `${situation}/${route.view}/${route.item ?? ''}`
  useEffect(() => {
    setChosen(undefined)
    scrollTo(0, 0)
  }, [shown])
  useShortcuts(situation, () => setChosen(undefined))
  if (situation === undefined || (route.view === 'situations' && source.kind === 'server')) {
    return (
      <Frame route={route}>
        <Header route={route} source={source} />
        <main id="content" ref={main} tabIndex={-1}>
          <SituationsView source={source} />
        </main>
      </Frame>
    )
  }
  return (
    <Frame route={route}>
      <Situation
        key={situation}
        source={source}
        situation={situation}
        route={route}
        chosen={chosen}
        choose={setChosen}
      />
    </Frame>
  )
}

function Frame({ children }: { readonly route: Route; readonly children: preact.ComponentChildren }) {
  return (
    <>
      <button type="button" class="skip" onClick={focusContent}>
        {words.skip}
      </button>
      {children}
    </>
  )
}

/** A button and no link: the address says which view is shown. */
function focusContent(): void {
  document.getElementById('content')?.focus()
}

interface SituationProps {
  readonly source: Source
  readonly situation: string
  readonly route: Route
  readonly chosen: Chosen | undefined
  readonly choose: (chosen: Chosen | undefined) => void
}

function Situation({ source, situation, route, chosen, choose }: SituationProps) {
  const { loaded, head } = useAccount(source, situation, route.view)
  const whole = loaded.state === 'there' ? loaded.value : undefined
  const isHead = whole === undefined && head !== undefined && route.view === 'brief' && loaded.state === 'loading'
  const account = useMemo(() => (isHead ? accountOfHead(head) : whole), [isHead, head, whole])
  useEffect(() => (whole === undefined ? undefined : prepareViews(whole)), [whole])
  const isReady = useReady(route.view, isHead ? undefined : account)
  useEffect(() => {
    document.title = account === undefined ? words.product : `${words.views[titleOf(route)]} · ${account.title}`
  }, [account, route])
  const [selection] = useState(makeSelection)
  const { note, decide, undo } = useDecisions(source, situation)
  const [same, setSame] = useState<SameAs>()
  useLayoutEffect(() => selection.set(chosen?.key), [selection, chosen])
  const context = useMemo(
    () =>
      account === undefined
        ? undefined
        : {
            account,
            situation,
            source,
            selection,
            choose: (label: string, evidence: readonly Evidence[], key: string) => choose({ label, evidence, key }),
            ...(source.judge === undefined ? {} : { decide }),
            same,
            setSame,
          },
    [account, situation, source, selection, choose, decide, same],
  )
  // The same element as before is not drawn anew: choosing a line leaves the view as it is.
  const view = useMemo(() => {
    if (account === undefined) return undefined
    if (isHead) return <BriefView brief={head} route={route} account={account} isHead />
    if (!isReady) return <Loading />
    return <View route={route} account={account} />
  }, [route, account, isHead, head, isReady])
  return (
    <>
      <Header route={route} source={source} situation={situation} {...(account === undefined ? {} : { account })} />
      {context === undefined ? (
        <main id="content" tabIndex={-1} aria-busy={loaded.state === 'loading'}>
          {loaded.state === 'failed' ? (
            <Failed title={words.failed.account} error={loaded.error} />
          ) : (
            <Waiting title={words.views[titleOf(route)]} />
          )}
        </main>
      ) : (
        <PageContext.Provider value={context}>
          <div class={chosen === undefined ? 'desk' : 'desk with-panel'}>
            <main id="content" tabIndex={-1} aria-busy={isHead || !isReady}>
              <Guarded key={`${route.view}/${route.item ?? ''}`}>{view}</Guarded>
            </main>
            {chosen !== undefined && <EvidencePanel chosen={chosen} close={() => choose(undefined)} />}
          </div>
        </PageContext.Provider>
      )}
      <DecisionNote note={note} undo={undo} same={same} cancel={() => setSame(undefined)} />
    </>
  )
}

function Loading() {
  return (
    <p class="loading" role="status">
      {words.loading}
    </p>
  )
}

/** A view, or what is said where an account breaks it. */
function Guarded({ children }: { readonly children: preact.ComponentChildren }) {
  const [error] = useErrorBoundary()
  if (error === undefined) return <>{children}</>
  return (
    <section>
      <h1>{words.broken.title}</h1>
      <p class="failure" role="alert">
        {words.broken.why} {error instanceof Error ? error.message : String(error)}
      </p>
    </section>
  )
}

function titleOf({ view }: Route): keyof typeof words.views {
  return view === 'report' ? 'reports' : view
}

function View({ route, account }: { readonly route: Route; readonly account: Account }) {
  switch (route.view) {
    case 'timeline':
      return <TimelineView account={account} route={route} />
    case 'said':
      return <SaidView account={account} route={route} />
    case 'differs':
      return <DiffersView account={account} />
    case 'matters':
      return <MattersView account={account} />
    case 'actors':
      return <ActorsView account={account} route={route} />
    case 'dyads':
      return <DyadsView account={account} route={route} />
    case 'report':
      return <ReportView account={account} route={route} />
    case 'sources':
      return <SourcesView account={account} />
    case 'changes':
      return <ChangesView account={account} route={route} />
    case 'search':
      return <SearchView account={account} route={route} />
    case 'add':
      return <AddView />
    default:
      return <BriefView brief={briefOf(account)} route={route} account={account} />
  }
}

/** One key for each view, '/' for search, Escape to close; never while something is typed. */
function useShortcuts(situation: string | undefined, close: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape') return close()
      if (event.ctrlKey || event.metaKey || event.altKey || takesLetters(event.target)) return
      if (event.key === '/') {
        event.preventDefault()
        document.getElementById('search')?.focus()
        return
      }
      const view = shortcuts[event.key]
      if (view !== undefined && situation !== undefined) location.hash = hrefTo(situation, view).slice(1)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [situation, close])
}

/** The views by the key that shows them. */
export const shortcuts: Readonly<Record<string, Route['view']>> = {
  b: 'brief',
  t: 'timeline',
  s: 'said',
  d: 'differs',
  m: 'matters',
  a: 'actors',
  w: 'dyads',
  r: 'sources',
  c: 'changes',
}
