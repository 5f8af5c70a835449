/** Every route of the API by its name: what the server mounts, the OpenAPI document describes and the client calls. */
export const routes = {
  health: 'GET /api/health',
  situations: 'GET /api/situations',
  situation: 'GET /api/situations/{situation}',
  putSituation: 'PUT /api/situations/{situation}',
  removeSituation: 'DELETE /api/situations/{situation}',
  account: 'GET /api/situations/{situation}/account',
  brief: 'GET /api/situations/{situation}/brief',
  timeline: 'GET /api/situations/{situation}/timeline',
  said: 'GET /api/situations/{situation}/said',
  differs: 'GET /api/situations/{situation}/differs',
  versions: 'GET /api/situations/{situation}/versions',
  matters: 'GET /api/situations/{situation}/matters',
  actors: 'GET /api/situations/{situation}/actors',
  dyads: 'GET /api/situations/{situation}/dyads',
  changes: 'GET /api/situations/{situation}/changes',
  alerts: 'POST /api/situations/{situation}/alerts',
  statements: 'GET /api/situations/{situation}/statements',
  statement: 'GET /api/situations/{situation}/statements/{id}',
  events: 'GET /api/situations/{situation}/events',
  event: 'GET /api/situations/{situation}/events/{id}',
  disagreements: 'GET /api/situations/{situation}/disagreements',
  problems: 'GET /api/situations/{situation}/problems',
  origins: 'GET /api/situations/{situation}/origins',
  origin: 'GET /api/situations/{situation}/origins/{id}',
  evidence: 'GET /api/situations/{situation}/evidence/{id}',
  exports: 'GET /api/exports',
  export: 'GET /api/situations/{situation}/exports/{format}',
  reports: 'GET /api/reports',
  report: 'GET /api/reports/{report}',
  reportText: 'GET /api/reports/{report}/text',
  reportPassages: 'GET /api/reports/{report}/passages',
  removeReport: 'DELETE /api/reports/{report}',
  search: 'GET /api/search',
  judgements: 'GET /api/judgements',
  judge: 'POST /api/judgements',
  undoJudgement: 'DELETE /api/judgements/{id}',
  upload: 'POST /api/uploads',
  addUrls: 'POST /api/urls',
  jobs: 'GET /api/jobs',
  job: 'GET /api/jobs/{id}',
  feeds: 'GET /api/feeds',
  putFeed: 'PUT /api/feeds',
  removeFeed: 'DELETE /api/feeds',
  live: 'GET /api/live',
} as const

export type RouteName = keyof typeof routes

/** Names in braces of a path: 'GET /api/jobs/{id}' gives 'id'. */
export type PathParameters<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PathParameters<Rest>
  : never
