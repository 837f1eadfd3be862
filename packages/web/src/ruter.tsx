import { createRootRoute, createRoute, createRouter, redirect } from '@tanstack/react-router'
import { FindesIkke } from './ramme/findes-ikke.tsx'
import { FejlISiden } from './ramme/fejl-i-siden.tsx'
import { Ramme } from './ramme/ramme.tsx'
import { DokumenterSide } from './sider/dokumenter/dokumenter-side.tsx'
import { JournalSide } from './sider/journal/journal-side.tsx'
import { MaalgruppeSide } from './sider/maalgruppe/maalgruppe-side.tsx'
import { OpretSagSide } from './sider/opret-sag/opret-sag-side.tsx'
import { OverblikSide } from './sider/overblik/overblik-side.tsx'
import { SagSide } from './sider/sag/sag-side.tsx'
import { laesBlik } from './sider/sag/blik.ts'
import { laesListevalg } from './sider/sager/listevalg.ts'
import { SagerSide } from './sider/sager/sager-side.tsx'

const rod = createRootRoute({ component: Ramme, notFoundComponent: FindesIkke })

const forside = createRoute({
  getParentRoute: () => rod,
  path: '/',
  beforeLoad: () => {
    // Routeren fanger det, den får kastet, og følger det.
    throw redirect({ to: '/sager' })
  },
})

const sager = createRoute({
  getParentRoute: () => rod,
  path: '/sager',
  component: SagerSide,
  validateSearch: laesListevalg,
})

const opretSag = createRoute({ getParentRoute: () => rod, path: '/sager/ny', component: OpretSagSide })

const sag = createRoute({
  getParentRoute: () => rod,
  path: '/sager/$sagId',
  component: SagSide,
  validateSearch: laesBlik,
})

const overblik = createRoute({ getParentRoute: () => sag, path: '/', component: OverblikSide })
const maalgruppe = createRoute({ getParentRoute: () => sag, path: '/maalgruppe', component: MaalgruppeSide })
const dokumenter = createRoute({ getParentRoute: () => sag, path: '/dokumenter', component: DokumenterSide })
const journal = createRoute({ getParentRoute: () => sag, path: '/journal', component: JournalSide })

export const ruter = createRouter({
  routeTree: rod.addChildren([forside, sager, opretSag, sag.addChildren([overblik, maalgruppe, dokumenter, journal])]),
  defaultErrorComponent: FejlISiden,
  defaultNotFoundComponent: FindesIkke,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof ruter
  }
}
