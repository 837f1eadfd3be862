import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { rod } from './rodrute.tsx'

const ramme = createRoute({
  getParentRoute: () => rod,
  path: '/administration',
  component: lazyRouteComponent(() => import('./sider/administration/administration-side.tsx'), 'AdministrationSide'),
})
const forside = createRoute({
  getParentRoute: () => ramme,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/administration/brugere' })
  },
})
const brugere = createRoute({
  getParentRoute: () => ramme,
  path: '/brugere',
  component: lazyRouteComponent(() => import('./sider/administration/brugere-side.tsx'), 'BrugereSide'),
})
const teams = createRoute({
  getParentRoute: () => ramme,
  path: '/teams',
  component: lazyRouteComponent(() => import('./sider/administration/teams-side.tsx'), 'TeamsSide'),
})
const frister = createRoute({
  getParentRoute: () => ramme,
  path: '/frister',
  component: lazyRouteComponent(() => import('./sider/administration/frister-side.tsx'), 'FristerSide'),
})
const tekster = createRoute({
  getParentRoute: () => ramme,
  path: '/tekster',
  component: lazyRouteComponent(() => import('./sider/administration/tekster-side.tsx'), 'TeksterSide'),
})
const opbevaring = createRoute({
  getParentRoute: () => ramme,
  path: '/opbevaring',
  component: lazyRouteComponent(() => import('./sider/administration/opbevaring-side.tsx'), 'OpbevaringSide'),
})
const valg = createRoute({
  getParentRoute: () => ramme,
  path: '/valg',
  component: lazyRouteComponent(() => import('./sider/administration/valg-side.tsx'), 'ValgSide'),
})
const forsendelser = createRoute({
  getParentRoute: () => ramme,
  path: '/forsendelser',
  component: lazyRouteComponent(() => import('./sider/administration/forsendelser-side.tsx'), 'ForsendelserSide'),
})
const selvtjek = createRoute({
  getParentRoute: () => ramme,
  path: '/selvtjek',
  component: lazyRouteComponent(() => import('./sider/administration/selvtjek-side.tsx'), 'SelvtjekSide'),
})

/** Administrationens sider. Hver hentes kun af den, der passer den. */
export const administration = ramme.addChildren([
  forside,
  brugere,
  teams,
  frister,
  tekster,
  opbevaring,
  valg,
  forsendelser,
  selvtjek,
])
