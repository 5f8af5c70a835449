// Building an account

// Writing and reading it
export type { Exporter, ExportFile } from './export/exporter.ts'
export { exporters, feedExporters } from './export/exporters.ts'
export type { FeedExporter } from './export/feed-exporter.ts'
export { writeHtml } from './export/html.ts'
export { toJson, writeJson } from './export/json.ts'
export { writeMarkdown } from './export/markdown.ts'
// What it consists of; all of it in 'sitrep/model'
export type { AlertChannel, AlertRule, AlertRules, Watchlist } from './model/alert.ts'
export {
  type Account,
  type Actor,
  accountJsonSchema,
  accountSchema,
  checkAccount,
  type Evidence,
  type Judgement,
  type Outlet,
  type Passage,
  PipelineError,
  type Problem,
  parseAccount,
  type Reading,
  type Rendering,
  type Report,
  type SituationDefinition,
  type StageContext,
  type Statement,
  type When,
} from './model/index.ts'
export { checkAlertRules } from './model/schema/alert.ts'
export { type AnnotatedFile, annotateFile } from './pipeline/annotate-file.ts'
export { type BuildOptions, build, type ProgressEvent } from './pipeline/build.ts'
export {
  buildSituations,
  type SituationAccount,
  type Situations,
  type SituationsOptions,
} from './pipeline/build-situations.ts'
// Telling somebody what changed
export { type Delivering, deliverAlerts } from './pipeline/deliver/deliver-alerts.ts'
export type { Delivery, DeliveryLedger } from './pipeline/deliver/delivery.ts'
export { openLedgerFile } from './pipeline/deliver/ledger-file.ts'
export { defaultEngine, type Engine, engines } from './pipeline/engine.ts'
// Keeping it
export { type Additions, type AddOptions, addReports } from './pipeline/keep/add-reports.ts'
export { accountAt, changesSince, type RefreshOptions, refreshAccount } from './pipeline/keep/refresh-account.ts'
// Feeds and the web
export type { FeedLedger, FeedStatus } from './read/feed/feed-status.ts'
export { folderLedger } from './read/feed/folder-ledger.ts'
export type { FeedReport, Poll } from './read/feed/poll-feed.ts'
export { type WatchOptions, watchFeeds } from './read/feed/watch-feeds.ts'
export { type ReadOptions, readReports } from './read/file/read-reports.ts'
export { readReport } from './read/read-report.ts'
export type { ReportSource } from './read/report-source.ts'
export { type Fetcher, openFetcher, type WebOptions } from './read/web/open-fetcher.ts'
export type { CachedAnswer, WebCache } from './read/web/web-cache.ts'
export type { Change } from './situation/alerts/change.ts'
export { listChanges, listEverything } from './situation/alerts/list-changes.ts'
export { type Alert, actorsOf, matchAlerts } from './situation/alerts/match-alerts.ts'
// Views set out as documents, for `writeHtml` and `writeMarkdown`
export { composeBrief } from './situation/documents/compose-brief.ts'
export { composeChangesView } from './situation/documents/compose-changes.ts'
export { composeDiffers } from './situation/documents/compose-differs.ts'
export { composeDyads } from './situation/documents/compose-dyads.ts'
export { composeFeed } from './situation/documents/compose-feed.ts'
export { composeMattersView } from './situation/documents/compose-matters.ts'
export { composeTimeline } from './situation/documents/compose-timeline.ts'
export { composeVersions } from './situation/documents/compose-versions.ts'
// People's decisions
export { type Fact, findFacts } from './situation/find-facts.ts'
export { type Deciding, judgeDate, judgeNone, judgePair } from './situation/judge-facts.ts'
// Its laws
export { uncheckedLaws, verifyAccount } from './situation/verify.ts'
export { listActors } from './situation/views/actors.ts'
// Views
export { type Brief, makeBrief } from './situation/views/brief.ts'
export { type ChangesView, isUnchanged, makeChanges } from './situation/views/changes.ts'
export { type DiffersView, listDifferences } from './situation/views/differs.ts'
export { type DyadsView, listDyads } from './situation/views/dyads.ts'
export { listMatters, type MattersView } from './situation/views/matters.ts'
export { traceOrigins } from './situation/views/origins.ts'
export { makeSaid, type SaidView } from './situation/views/said.ts'
export { makeTimeline, type TimelineFilter, type TimelineView } from './situation/views/timeline.ts'
export { listVersions, type VersionsView } from './situation/views/versions.ts'
export { defaultStore, type OpenStore, openStore, type StoreOptions } from './store/open-store.ts'
export type { SearchQuery, SearchResult, Store } from './store/store.ts'
export type { Document } from './text/document.ts'
export type { Feed, FeedItem } from './text/feed.ts'
