import { afvist } from '@fodfaeste/grund'
import { type BesvarOenske, besvarOenske } from './besvar-oenske.ts'
import type { Beslutning, Omstaendigheder } from './beslutning.ts'
import { type ForetagVurdering, foretagVurdering } from './foretag-vurdering.ts'
import { type OpretSag, opretSag } from './opret-sag.ts'
import { BESLUTNINGER, type Opskriftnavn } from './beslutninger.ts'
import { standsesAfKrav } from './godkendelse/standses-af-krav.ts'
import type { Livsdata } from './haendelser.ts'
import { type Opskrift, foelg } from './opskrift.ts'
import type { Handling } from './handlinger.ts'
import { ProgramFejl } from './program-fejl.ts'
import { type RetHaendelse, retHaendelse } from './rettelse/ret-haendelse.ts'
import { type RegistrerOplysning, registrerOplysning } from './registrer-oplysning.ts'
import type { Sag } from './sag.ts'
import { type SpoergOmOenske, spoergOmOenske } from './spoerg-om-oenske.ts'
import { type TraefSkoen, traefSkoen } from './traef-skoen.ts'
import { type VaelgLaesning, vaelgLaesning } from './vaelg-laesning.ts'

/** Beslutningerne i sagens liv efter målgruppen: navnet og hændelsens data. */
export type Livskommando = {
  readonly [N in Opskriftnavn]: { readonly beslutning: N } & Livsdata[(typeof BESLUTNINGER)[N]['haendelse']]
}[Opskriftnavn]

/** En beslutning som data: hvilken, og med hvad. */
export type Kommando =
  Grundkommando | Livskommando | ({ readonly beslutning: 'ret-haendelse' } & RetHaendelse<Kommando>)

type Grundkommando =
  | ({ readonly beslutning: 'opret-sag' } & OpretSag)
  | ({ readonly beslutning: 'registrer-oplysning' } & RegistrerOplysning)
  | ({ readonly beslutning: 'spoerg-om-oenske' } & SpoergOmOenske)
  | ({ readonly beslutning: 'besvar-oenske' } & BesvarOenske)
  | ({ readonly beslutning: 'traef-skoen' } & TraefSkoen)
  | ({ readonly beslutning: 'vaelg-laesning' } & VaelgLaesning)
  | ({ readonly beslutning: 'foretag-vurdering' } & ForetagVurdering)

/** Sender kommandoen til sin beslutning. */
export function udfoer(sag: Sag | undefined, kommando: Kommando, omstaendigheder: Omstaendigheder): Beslutning {
  switch (kommando.beslutning) {
    case 'opret-sag':
      return opretSag(sag, kommando, omstaendigheder)
    case 'registrer-oplysning':
      return registrerOplysning(sag, kommando, omstaendigheder)
    case 'spoerg-om-oenske':
      return spoergOmOenske(sag, kommando, omstaendigheder)
    case 'besvar-oenske':
      return besvarOenske(sag, kommando, omstaendigheder)
    case 'traef-skoen':
      return traefSkoen(sag, kommando, omstaendigheder)
    case 'vaelg-laesning':
      return vaelgLaesning(sag, kommando, omstaendigheder)
    case 'foretag-vurdering':
      return foretagVurdering(sag, kommando, omstaendigheder)
    case 'ret-haendelse':
      return retHaendelse(sag, kommando, omstaendigheder, udfoer)
    default:
      return efterKravene(
        sag,
        kommando.beslutning,
        foelg(opskriftFor(kommando), sag, kommando as unknown as { readonly [felt: string]: unknown }, omstaendigheder),
        omstaendigheder,
      )
  }
}

/** Felterne og sagen er i orden; nu kommunens egne krav til en afgørelse. */
function efterKravene(
  sag: Sag | undefined,
  beslutning: Opskriftnavn,
  besluttet: Beslutning,
  omstaendigheder: Omstaendigheder,
): Beslutning {
  if (sag === undefined || !besluttet.ok) return besluttet
  const imod = standsesAfKrav(sag, beslutning, besluttet.vaerdi, omstaendigheder)
  return imod === undefined ? besluttet : afvist(imod)
}

/** Det, man skal have lov til for at tage beslutningen. */
export function handlingFor(beslutning: Kommando['beslutning']): Handling {
  return beslutning in GRUNDHANDLING
    ? GRUNDHANDLING[beslutning as keyof typeof GRUNDHANDLING]
    : opskriftFor({ beslutning }).handling
}

const GRUNDHANDLING: { readonly [N in Grundkommando['beslutning'] | 'ret-haendelse']: Handling } = {
  'opret-sag': 'oprette',
  'registrer-oplysning': 'registrere',
  'spoerg-om-oenske': 'spoerge-borgeren',
  'besvar-oenske': 'spoerge-borgeren',
  'traef-skoen': 'traeffe-skoen',
  'vaelg-laesning': 'vaelge-laesning',
  'foretag-vurdering': 'vurdere',
  'ret-haendelse': 'rette',
}

function opskriftFor({ beslutning }: { readonly beslutning: string }): Opskrift<keyof Livsdata> {
  if (!Object.hasOwn(BESLUTNINGER, beslutning)) throw new ProgramFejl('Unknown decision', { beslutning })
  // Navn og felter hører sammen i unionen; opskriften selv prøver hvert felt.
  return BESLUTNINGER[beslutning as Opskriftnavn] as unknown as Opskrift<keyof Livsdata>
}
