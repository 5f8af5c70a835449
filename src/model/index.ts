export { type Account, accountSchemaId, type Made } from './account.ts'
export { type Actor, type ActorKind, type ActorPlace, type ActorRole, actorKinds } from './actor.ts'
export { arrayOrder, isSorted, sortAccount, sortItems, sortValue } from './canonical.ts'
export {
  type Disagreement,
  disagreementAspects,
  disagreementNatures,
  type Position,
} from './disagreement.ts'
export type { Dyad, DyadMonth, Stance } from './dyad.ts'
export {
  type Event,
  type EventLink,
  type EventMention,
  type EventParticipant,
  type EventStatus,
  eventLinkKinds,
  eventStatuses,
  type Figure,
  figureBounds,
  figureSubjects,
  type PloverType,
  ploverTypes,
} from './event.ts'
export type { Evidence, Field, Passage } from './evidence.ts'
export type { Id } from './id.ts'
export { type Judgement, judgementKinds, verdicts } from './judgement.ts'
export { hash, mentionKey, reportId } from './key.ts'
export type {
  Act,
  ActFigure,
  ActLink,
  ActPart,
  Attribution,
  Claim,
  ClaimReference,
  EncodedAttribution,
  EncodedName,
  Encoding,
  Entity,
  EntityMention,
  LayerBlock,
  LayerName,
  Layers,
  MatterChange,
  MatterMention,
  Metadata,
  Name,
  Notice,
  PartOfSpeech,
  Role,
  Sentence,
  Sourced,
  StanceMention,
  TimeExpression,
  Token,
  TokenRange,
} from './layers.ts'
export { type Matter, type MatterState, matterKinds } from './matter.ts'
export type { Origin } from './origin.ts'
export { PipelineError, type PipelineErrorCode, type Problem, type ProblemCode, problemCodes } from './problem.ts'
export type { Reading, ReadingField, Segment } from './reading.ts'
export {
  type Block,
  type BlockRole,
  blockRoles,
  type CopiedPassage,
  type Genre,
  genres,
  type Outlet,
  type OutletKind,
  outletKinds,
  type Report,
  reportBlockRoles,
  surroundingBlockRoles,
} from './report.ts'
export { accountJsonSchema, accountSchema } from './schema/account.ts'
export { checkAccount, checkJudgement, parseAccount } from './schema/parse.ts'
export type { SituationDefinition } from './situation-definition.ts'
export type { Span } from './span.ts'
export { type AnnotatedReport, type Annotator, type Awaitable, defineAnnotator, type StageContext } from './stage.ts'
export {
  type Rendering,
  type Statement,
  type StatementForm,
  type StatementKind,
  statementKinds,
} from './statement.ts'
export type { Bound, When, WhenBasis } from './when.ts'
