import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { ADMINISTRATIONEN } from './administrationens-ruter.ts'
import { FindesIkke } from './ramme/findes-ikke.tsx'
import { Henter } from './ramme/henter.tsx'
import { FejlISiden } from './ramme/fejl-i-siden.tsx'
import { Forside } from './ramme/forside.tsx'
import { rod } from './rod.ts'
import { LoggetIndSide } from './sider/login/logget-ind-side.tsx'
import { OverblikSide } from './sider/overblik/overblik-side.tsx'
import { SagSide } from './sider/sag/sag-side.tsx'
import { laesBrevvalg } from './sider/breve/brevvalg.ts'
import { laesUdfaldsvalg } from './sider/afgoerelse/udfaldsvalg.ts'
import { laesForskelvalg } from './sider/forskel/forskelvalg.ts'
import { laesBlik } from './sider/sag/blik.ts'
import { laesRegistrervalg } from './sider/registrer/registrervalg.ts'
import { laesSagstjekvalg } from './sider/sagstjek/sagstjekvalg.ts'
import { laesTeamvalg } from './sider/team/teamvalg.ts'
import { laesRegelvalg, laesSammenligning } from './sider/regelbog/regelvalg.ts'
import { laesMoedevalg } from './sider/teammoeder/moedevalg.ts'
import { laesMinDagValg } from './sider/min-dag/min-dag-valg.ts'
import { laesListevalg } from './sider/sager/listevalg.ts'
import { SagerSide } from './sider/sager/sager-side.tsx'

const forside = createRoute({
  getParentRoute: () => rod,
  path: '/',
  component: Forside,
})

const login = createRoute({
  getParentRoute: () => rod,
  path: '/login',
  component: LoggetIndSide,
  validateSearch: ({ fejl }: { fejl?: unknown }): { fejl?: string } => (typeof fejl === 'string' ? { fejl } : {}),
})

const aabninger = createRoute({
  getParentRoute: () => rod,
  path: '/adgang/aabninger',
  component: lazyRouteComponent(() => import('./sider/adgang/aabninger-side.tsx'), 'AabningerSide'),
})
const moede = createRoute({
  getParentRoute: () => rod,
  path: '/adgang/moede',
  component: lazyRouteComponent(() => import('./sider/adgang/moede-side.tsx'), 'MoedeSide'),
})
const teammoeder = createRoute({
  getParentRoute: () => rod,
  path: '/teammoeder',
  component: lazyRouteComponent(() => import('./sider/teammoeder/teammoeder-side.tsx'), 'TeammoederSide'),
})
const teammoede = createRoute({
  getParentRoute: () => rod,
  path: '/teammoeder/$moedeId',
  component: lazyRouteComponent(() => import('./sider/teammoeder/teammoede-side.tsx'), 'TeammoedeSide'),
  validateSearch: laesMoedevalg,
})
const erklaeringer = createRoute({
  getParentRoute: () => rod,
  path: '/adgang/erklaeringer',
  component: lazyRouteComponent(() => import('./sider/adgang/erklaeringer-side.tsx'), 'ErklaeringerSide'),
})

const minDag = createRoute({
  getParentRoute: () => rod,
  path: '/min-dag',
  component: lazyRouteComponent(() => import('./sider/min-dag/min-dag-side.tsx'), 'MinDagSide'),
  validateSearch: laesMinDagValg,
})

const adgangslog = createRoute({
  getParentRoute: () => rod,
  path: '/adgang/log',
  component: lazyRouteComponent(() => import('./sider/adgangslog/adgangslog-side.tsx'), 'AdgangslogSide'),
})

const sager = createRoute({
  getParentRoute: () => rod,
  path: '/sager',
  component: SagerSide,
  validateSearch: laesListevalg,
})

const opretSag = createRoute({
  getParentRoute: () => rod,
  path: '/sager/ny',
  component: lazyRouteComponent(() => import('./sider/opret-sag/opret-sag-side.tsx'), 'OpretSagSide'),
})

const sag = createRoute({
  getParentRoute: () => rod,
  path: '/sager/$sagId',
  component: SagSide,
  validateSearch: laesBlik,
})

const overblik = createRoute({ getParentRoute: () => sag, path: '/', component: OverblikSide })
const maalgruppe = createRoute({
  getParentRoute: () => sag,
  path: '/maalgruppe',
  component: lazyRouteComponent(() => import('./sider/maalgruppe/maalgruppe-side.tsx'), 'MaalgruppeSide'),
})

// Hentes, når der registreres: formularerne til det hele kommer med.
const registrer = createRoute({
  getParentRoute: () => sag,
  path: '/registrer',
  component: lazyRouteComponent(() => import('./sider/registrer/registrer-side.tsx'), 'RegistrerSide'),
  validateSearch: laesRegistrervalg,
})
const afgoerelse = createRoute({
  getParentRoute: () => sag,
  path: '/afgoerelse',
  component: lazyRouteComponent(() => import('./sider/afgoerelse/afgoerelse-side.tsx'), 'AfgoerelseSide'),
  validateSearch: laesUdfaldsvalg,
})
const hoering = createRoute({
  getParentRoute: () => sag,
  path: '/hoering',
  component: lazyRouteComponent(() => import('./sider/hoering/hoering-side.tsx'), 'HoeringSide'),
})
const oplysninger = createRoute({
  getParentRoute: () => sag,
  path: '/oplysninger',
  component: lazyRouteComponent(() => import('./sider/oplysninger/oplysninger-side.tsx'), 'OplysningerSide'),
})
const sagstjek = createRoute({
  getParentRoute: () => sag,
  path: '/sagstjek',
  component: lazyRouteComponent(() => import('./sider/sagstjek/sagstjek-side.tsx'), 'SagstjekSide'),
  validateSearch: laesSagstjekvalg,
})
const plan = createRoute({
  getParentRoute: () => sag,
  path: '/plan',
  component: lazyRouteComponent(() => import('./sider/plan/plan-side.tsx'), 'PlanSide'),
})
const team = createRoute({
  getParentRoute: () => sag,
  path: '/team',
  component: lazyRouteComponent(() => import('./sider/team/team-side.tsx'), 'TeamSide'),
  validateSearch: laesTeamvalg,
})
// Hentes, når der sammenlignes; det er ikke det, sagen åbnes for.
const forskel = createRoute({
  getParentRoute: () => sag,
  path: '/forskel',
  component: lazyRouteComponent(() => import('./sider/forskel/forskel-side.tsx'), 'ForskelSide'),
  validateSearch: laesForskelvalg,
})
// Dokumenter og journal hentes, når man går til dem: sagen skal ikke vente på dem.
const dokumenter = createRoute({
  getParentRoute: () => sag,
  path: '/dokumenter',
  component: lazyRouteComponent(() => import('./sider/dokumenter/dokumenter-side.tsx'), 'DokumenterSide'),
})
const journal = createRoute({
  getParentRoute: () => sag,
  path: '/journal',
  component: lazyRouteComponent(() => import('./sider/journal/journal-side.tsx'), 'JournalSide'),
})

const breve = createRoute({
  getParentRoute: () => sag,
  path: '/breve',
  component: lazyRouteComponent(() => import('./sider/breve/breve-side.tsx'), 'BreveSide'),
  validateSearch: laesBrevvalg,
})

const sagensAdgang = createRoute({
  getParentRoute: () => sag,
  path: '/adgang',
  component: lazyRouteComponent(() => import('./sider/sagens-adgang/sagens-adgang-side.tsx'), 'SagensAdgangSide'),
})

// Loven selv er hentet for sig: den, der arbejder i sager, skal ikke vente på den.
const regelbog = createRoute({
  getParentRoute: () => rod,
  path: '/regelbog',
  component: lazyRouteComponent(() => import('./sider/regelbog/regelbog-side.tsx'), 'RegelbogSide'),
  validateSearch: laesRegelvalg,
})

const sammenlign = createRoute({
  getParentRoute: () => rod,
  path: '/regelbog/sammenlign',
  component: lazyRouteComponent(() => import('./sider/regelbog/sammenlign-side.tsx'), 'SammenlignSide'),
  validateSearch: laesSammenligning,
})

const regel = createRoute({
  getParentRoute: () => rod,
  path: '/regelbog/$id',
  component: lazyRouteComponent(() => import('./sider/regelbog/regel-side.tsx'), 'RegelSide'),
  validateSearch: laesRegelvalg,
})

const proevReglerne = createRoute({
  getParentRoute: () => rod,
  path: '/proev-reglerne',
  component: lazyRouteComponent(() => import('./sider/proev-reglerne/proev-reglerne-side.tsx'), 'ProevReglerneSide'),
})

export const ruter = createRouter({
  routeTree: rod.addChildren([
    forside,
    login,
    aabninger,
    minDag,
    moede,
    teammoeder,
    teammoede,
    erklaeringer,
    ADMINISTRATIONEN,
    adgangslog,
    sager,
    opretSag,
    sag.addChildren([
      overblik,
      oplysninger,
      maalgruppe,
      plan,
      team,
      hoering,
      afgoerelse,
      sagstjek,
      registrer,
      dokumenter,
      journal,
      forskel,
      breve,
      sagensAdgang,
    ]),
    regelbog,
    sammenlign,
    regel,
    proevReglerne,
  ]),
  defaultPendingComponent: Henter,
  defaultErrorComponent: FejlISiden,
  defaultNotFoundComponent: FindesIkke,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof ruter
  }
}
