import type { RouteName } from '../../client/routes.ts'
import type { Route } from '../route.ts'
import { alertRoutes } from './alerts.ts'
import { evidenceRoutes } from './evidence.ts'
import { exportRoutes } from './exports.ts'
import { factRoutes } from './facts.ts'
import { feedRoutes } from './feeds.ts'
import { intakeRoutes } from './intake.ts'
import { judgementRoutes } from './judgements.ts'
import { reportRoutes } from './reports.ts'
import { searchRoutes } from './search.ts'
import { serviceRoutes } from './service.ts'
import { situationRoutes } from './situations.ts'
import { viewRoutes } from './views.ts'

/** What each route takes, gives and does. */
export const routeTable = {
  ...serviceRoutes,
  ...situationRoutes,
  ...viewRoutes,
  ...alertRoutes,
  ...factRoutes,
  ...evidenceRoutes,
  ...exportRoutes,
  ...reportRoutes,
  ...searchRoutes,
  ...judgementRoutes,
  ...intakeRoutes,
  ...feedRoutes,
}

export type RouteTable = typeof routeTable

/** A route with its types forgotten, as a list of different ones holds them. */
// biome-ignore lint/suspicious/noExplicitAny: a mixed list cannot keep what each handler takes
export type AnyRoute = Route<any, any, any>

/** Every name has its route: the type says so, and the list is what the server mounts. */
export const namedRoutes: Readonly<Record<RouteName, AnyRoute>> = routeTable
