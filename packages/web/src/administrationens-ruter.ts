import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { rod } from './rod.ts'

// Administrationen hentes kun af den, der passer den.
const administration = createRoute({
  getParentRoute: () => rod,
  path: '/administration',
  component: lazyRouteComponent(() => import('./sider/administration/administration-side.tsx'), 'AdministrationSide'),
})
const administrationForside = createRoute({
  getParentRoute: () => administration,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/administration/brugere' })
  },
})
const brugere = createRoute({
  getParentRoute: () => administration,
  path: '/brugere',
  component: lazyRouteComponent(() => import('./sider/administration/brugere-side.tsx'), 'BrugereSide'),
})
const teams = createRoute({
  getParentRoute: () => administration,
  path: '/teams',
  component: lazyRouteComponent(() => import('./sider/administration/teams-side.tsx'), 'TeamsSide'),
})
const frister = createRoute({
  getParentRoute: () => administration,
  path: '/frister',
  component: lazyRouteComponent(() => import('./sider/administration/frister-side.tsx'), 'FristerSide'),
})
const tekster = createRoute({
  getParentRoute: () => administration,
  path: '/tekster',
  component: lazyRouteComponent(() => import('./sider/administration/tekster-side.tsx'), 'TeksterSide'),
})
const opbevaring = createRoute({
  getParentRoute: () => administration,
  path: '/opbevaring',
  component: lazyRouteComponent(() => import('./sider/administration/opbevaring-side.tsx'), 'OpbevaringSide'),
})
const valg = createRoute({
  getParentRoute: () => administration,
  path: '/valg',
  component: lazyRouteComponent(() => import('./sider/administration/valg-side.tsx'), 'ValgSide'),
})
const forsendelser = createRoute({
  getParentRoute: () => administration,
  path: '/forsendelser',
  component: lazyRouteComponent(() => import('./sider/administration/forsendelser-side.tsx'), 'ForsendelserSide'),
})
const selvtjek = createRoute({
  getParentRoute: () => administration,
  path: '/selvtjek',
  component: lazyRouteComponent(() => import('./sider/administration/selvtjek-side.tsx'), 'SelvtjekSide'),
})

/** Det, kommunen selv passer. */
export const ADMINISTRATIONEN = administration.addChildren([
  administrationForside,
  brugere,
  teams,
  frister,
  tekster,
  opbevaring,
  valg,
  forsendelser,
  selvtjek,
])
