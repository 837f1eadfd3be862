import { iso } from '@fodfaeste/grund'
import {
  ADGANGSREGEL_NAVN,
  type Afgoerelseskrav,
  type Forhold,
  type Handling,
  type KommunensFrister,
  type RegistreretHaendelse,
  ansvarligFor,
  laesHaendelse,
  maa,
} from '@fodfaeste/sag'
import type { Omgivelser } from '../omgivelser.ts'
import type { LagretHaendelse } from '../store/haendelse.ts'
import type { Laest, Vist } from '../store/laes.ts'
import { foldet } from '../vis/sag-visning.ts'
import { medSynligBorger } from '../vis/skjult-borger.ts'
import { Afslag, afslag } from './afslag.ts'
import { type Bruger, kontekstFor } from './session.ts'

/** Sagens hændelser, som lageret har dem, og læst, som sagen forstår dem. Samme orden, mindst én. */
export interface HentetSag {
  readonly sagId: string
  readonly lagrede: readonly LagretHaendelse[]
  readonly haendelser: readonly RegistreretHaendelse[]
  /** Kommunens egne frister, alle: loven spørges med dem. */
  readonly frister: KommunensFrister
  /** Det, kommunen kræver, før der afgøres. */
  readonly krav: Afgoerelseskrav
  /** Hvad den indloggede har med sagen at gøre. */
  readonly forhold: Forhold
}

/** En læsning, og hvad den hedder i adgangsloggen. `hvad` er en visning, aldrig noget om borgeren. */
export interface Visning<T> {
  readonly data: T
  readonly hvad: string
  readonly formaal?: string | undefined
}

const SAG_FINDES_IKKE = afslag('SAG_FINDES_IKKE', 'Sagen findes ikke i din kommune. Se efter i listen over sager.')

interface Oensket {
  readonly bruger: Bruger
  readonly sagId: string
  readonly handling: Handling
}

/**
 * Adgang, læsning og adgangslog i én transaktion: kan læsningen ikke logges, vises intet. En sag i en anden kommune er en
 * sag, der ikke findes, og et navn, personen ikke må se, er skjult i det, `vis` får.
 */
export function visHentet<T>(
  omgivelser: Omgivelser,
  oensket: Oensket,
  vis: (sag: HentetSag) => Visning<T> | Afslag,
): Promise<T | Afslag> {
  return laes(omgivelser, oensket, (sag) => {
    const visning = vis(medSynligBorger(sag, oensket.bruger.aktoer))
    if (visning instanceof Afslag) return { svar: visning }
    const { data, hvad, formaal = 'Sagsbehandling' } = visning
    return { svar: data, log: { formaal, hvad } }
  })
}

/** Personens forhold til sagen, uden at sagen vises. Findes den ikke, er svaret et afslag. */
export function hentForhold(omgivelser: Omgivelser, bruger: Bruger, sagId: string): Promise<Forhold | Afslag> {
  const sag = { sagId, dag: iso(omgivelser.ur.idag()) }
  return omgivelser.lager.sager.laes<Forhold | Afslag>(kontekstFor(bruger, omgivelser), sag, (fundet) => ({
    svar: fundet.haendelser.length === 0 ? SAG_FINDES_IKKE : medForhold(sagId, fundet, bruger).forhold,
  }))
}

/** Sagen forud for en skrivning, med navnet, som det er; vises den bagefter, skal den gennem `medSynligBorger`. Den logges, når der skrives. */
export function hentSag(omgivelser: Omgivelser, oensket: Oensket): Promise<HentetSag | Afslag> {
  return laes(omgivelser, oensket, (sag) => ({ svar: sag }))
}

function laes<T>(
  omgivelser: Omgivelser,
  { bruger, sagId, handling }: Oensket,
  vis: (sag: HentetSag) => Vist<T | Afslag>,
): Promise<T | Afslag> {
  const { lager, ur } = omgivelser
  const kontekst = kontekstFor(bruger, omgivelser)
  return lager.sager.laes<T | Afslag>(kontekst, { sagId, dag: iso(ur.idag()) }, (fundet) => {
    if (fundet.haendelser.length === 0) return { svar: SAG_FINDES_IKKE }
    const sag = medForhold(sagId, fundet, bruger)
    const adgang = maa(bruger.aktoer, handling, sag.forhold)
    if (adgang.maa) return vis(sag)
    const { kanAabnes, grund, regel } = adgang
    const nej = afslag(kanAabnes ? 'KRAEVER_BEGRUNDELSE' : 'INGEN_ADGANG', grund)
    return { svar: nej, afvist: ADGANGSREGEL_NAVN[regel] }
  })
}

function medForhold(
  sagId: string,
  { haendelser: lagrede, forhold, frister, krav }: Laest,
  { aktoer }: Bruger,
): HentetSag {
  const haendelser = lagrede.map(laest)
  const { id: ansvarlig } = ansvarligFor(foldet(haendelser, haendelser.length))
  const tilknyttetSom =
    ansvarlig === aktoer.id
      ? [...(forhold.tilknyttetSom ?? []), 'koordinerende-sagsbehandler']
      : (forhold.tilknyttetSom ?? [])
  return { sagId, lagrede, haendelser, frister, krav, forhold: { ...forhold, kommune: aktoer.kommune, tilknyttetSom } }
}

/** Hændelsen, som sagen forstår den. */
export function laest({
  af,
  afNavn,
  registreret,
  type,
  skema,
  data,
  virkerFra,
}: LagretHaendelse): RegistreretHaendelse {
  return laesHaendelse({
    type,
    skema,
    data,
    virkerFra,
    af: { id: af, navn: afNavn },
    registreretTidspunkt: registreret,
  })
}
