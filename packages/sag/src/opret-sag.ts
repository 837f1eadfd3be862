import { afvist, iso, lykkes } from '@fodfaeste/grund'
import { type Beslutning, type Omstaendigheder, kraevRolle } from './beslutning.ts'
import { laesCpr } from './cpr.ts'
import type { Person } from './haendelser.ts'
import { proevDagTilIdag, proevTekst } from './proev-felt.ts'
import { usandsynligFoedselsdag } from './proev-vaerdi.ts'
import type { Sag } from './sag.ts'

export interface OpretSag {
  readonly sagsnummer: string
  readonly navn: string
  /** Læses og glemmes: kun den maskerede form og fødselsdagen går videre. */
  readonly cpr: string
  readonly henvistFra: string
  readonly henvistDen: string
  /** Mangler: den, der opretter. */
  readonly sagsbehandler?: Person
}

/** Opretter sagen. Fødselsdagen følger med: den står i CPR-nummeret, og sagsbehandleren skal ikke skrive den igen. */
export function opretSag(sag: Sag | undefined, kommando: OpretSag, { af, idag }: Omstaendigheder): Beslutning {
  const naegtet = kraevRolle(af, 'oprette')
  if (naegtet !== undefined) return afvist(naegtet)
  if (sag !== undefined) return afvist({ kode: 'SAG_FINDES_ALLEREDE', sagsnummer: sag.sagsnummer })
  const sagsnummer = proevTekst('sagsnummer', kommando.sagsnummer, 'Sagen skal have et sagsnummer.')
  if (!sagsnummer.ok) return sagsnummer
  const navn = proevTekst('navn', kommando.navn, 'Skriv borgerens navn.')
  if (!navn.ok) return navn
  const cpr = laesCpr(kommando.cpr)
  if (!cpr.ok) return cpr
  const foedselsdag = cpr.vaerdi.foedselsdag
  if (usandsynligFoedselsdag(foedselsdag, idag) !== undefined) return afvist({ kode: 'CPR_FINDES_IKKE', felt: 'cpr' })
  const henvistFra = proevTekst('henvistFra', kommando.henvistFra, 'Skriv, hvilken ydelse borgeren kommer fra.')
  if (!henvistFra.ok) return henvistFra
  const henvistDen = proevDagTilIdag('henvistDen', kommando.henvistDen, idag)
  if (!henvistDen.ok) return henvistDen
  const den = iso(henvistDen.vaerdi)
  const { id, navn: afNavn } = kommando.sagsbehandler ?? af
  return lykkes([
    {
      type: 'SagOprettet',
      skema: 1,
      data: {
        sagsnummer: sagsnummer.vaerdi,
        borger: { navn: navn.vaerdi },
        cprMaskeret: cpr.vaerdi.maskeret,
        henvistFra: henvistFra.vaerdi,
        henvistDen: den,
        sagsbehandler: { id, navn: afNavn },
      },
      virkerFra: den,
    },
    {
      type: 'OplysningRegistreret',
      skema: 1,
      data: { id: 'foedselsdag', vaerdi: iso(foedselsdag), kilde: 'CPR', den: iso(idag) },
      virkerFra: iso(idag),
    },
  ])
}
