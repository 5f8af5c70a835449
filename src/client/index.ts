export { type AnswerOf, type AskOf, type CallOptions, type Client, type ClientOptions, createClient } from './client.ts'
export { ApiFailure, type FailureDetails } from './failure.ts'
export type { FollowOptions, LiveMessage } from './follow.ts'
export { type RouteName, routes } from './routes.ts'
