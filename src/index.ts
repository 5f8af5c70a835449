// Building an account

// Writing and reading it
export { toJson, writeJson } from './export/json.ts'
// What it consists of; all of it in 'sitrep/model'
export {
  type Account,
  type Actor,
  accountJsonSchema,
  accountSchema,
  checkAccount,
  type Evidence,
  type Outlet,
  type Passage,
  PipelineError,
  type Problem,
  parseAccount,
  type Reading,
  type Rendering,
  type Report,
  type StageContext,
  type Statement,
  type When,
} from './model/index.ts'
export { type AnnotatedFile, annotateFile } from './pipeline/annotate-file.ts'
export { type BuildOptions, build, type ProgressEvent } from './pipeline/build.ts'
export { type ReadOptions, readReports } from './read/file/read-reports.ts'
export { readReport } from './read/read-report.ts'
export type { ReportSource } from './read/report-source.ts'
// Its laws
export { uncheckedLaws, verifyAccount } from './situation/verify.ts'
export { listActors } from './situation/views/actors.ts'
// Views
export { type Brief, makeBrief } from './situation/views/brief.ts'
export { traceOrigins } from './situation/views/origins.ts'
export { makeSaid, type SaidView } from './situation/views/said.ts'
