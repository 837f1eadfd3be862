import type { FastifyInstance } from 'fastify'
import { type Dato, dato, iso } from '@fodfaeste/grund'
import type { SagValg } from '@fodfaeste/kontrakt'
import { visFrister, vurderSag } from '@fodfaeste/lov'
import { haendelserTil, tilSagsfakta } from '@fodfaeste/sag'
import type { Omgivelser } from '../omgivelser.ts'
import { fristPaa } from '../store/kommune-store.ts'
import { dagIDanmark, slutningAf } from '../ur.ts'
import { type Blik, foldet, visSag } from '../vis/sag-visning.ts'
import { Afslag, afslag, ugyldigtInput } from './afslag.ts'
import { rute } from './bro.ts'
import { type HentetSag, visHentet } from './sag-adgang.ts'
import { kontekstFor } from './session.ts'
import { hvadNuHvis } from './hvad-nu-hvis.ts'

/** Læsning af én sag: som den er, som den var, og som den kunne være. */
export function sagRuter(app: FastifyInstance, omgivelser: Omgivelser): void {
  rute(app, omgivelser, 'hentSag', ({ sti: { sagId }, valg, bruger }) =>
    visHentet(omgivelser, { bruger, sagId, handling: 'se' }, (sag) => {
      const blik = findBlik(sag, valg, omgivelser.ur.idag())
      if (blik instanceof Afslag) return blik
      const hvad = blik.version < sag.lagrede.length ? `Sagen, version ${blik.version}` : 'Sagen'
      return { data: visSag(sag, blik, bruger.aktoer), hvad, formaal: valg.formaal }
    }),
  )

  rute(app, omgivelser, 'hentPligter', async ({ sti: { sagId }, valg, bruger }) => {
    const kommunens = await omgivelser.lager.kommune.frister(kontekstFor(bruger, omgivelser))
    return visHentet(omgivelser, { bruger, sagId, handling: 'se' }, ({ haendelser }) => {
      const paa = valg.dato === undefined ? omgivelser.ur.idag() : dato(valg.dato)
      const sag = foldet(haendelser, haendelser.length)
      const frist = fristPaa(kommunens, 'ressourceforloeb', sag.henvistDen)
      return { data: visFrister(vurderSag(tilSagsfakta(sag, frist), paa)), hvad: 'Pligter', formaal: valg.formaal }
    })
  })

  rute(app, omgivelser, 'proevHvadNuHvis', ({ sti: { sagId }, krop, bruger }) =>
    visHentet(omgivelser, { bruger, sagId, handling: 'se' }, (sag) => {
      const idag = omgivelser.ur.idag()
      const blik = findBlik(sag, { version: krop.tilVersion, paa: krop.paa ?? iso(idag) }, idag)
      if (blik instanceof Afslag) return blik
      const data = hvadNuHvis(sag, krop, blik, idag, bruger.aktoer)
      return data instanceof Afslag ? data : { data, hvad: 'Hvad nu hvis' }
    }),
  )
}

/**
 * Hvilken version, vurderet på hvilken dag. Ses sagen, som den var, vurderes den også på dagen dengang,
 * så svaret er det, der blev vist; `paa` siger noget andet, når man vil det.
 */
function findBlik(
  { haendelser }: HentetSag,
  { version, registreretTil, paa }: Partial<SagValg>,
  idag: Dato,
): Blik | Afslag {
  const seneste = haendelser.length
  const valgt = paa === undefined ? undefined : dato(paa)
  if (registreretTil !== undefined) {
    const dag = dato(registreretTil)
    const til = haendelserTil(haendelser, { registreretTil: slutningAf(dag).toISOString() }).length
    if (til === 0) return afslag('SAG_FINDES_IKKE', `Sagen var ikke oprettet ${registreretTil}. Vælg en senere dag.`)
    return { version: til, paa: valgt ?? dag }
  }
  if (version === undefined || version === seneste) return { version: seneste, paa: valgt ?? idag }
  const haendelse = haendelser[version - 1]
  if (haendelse === undefined)
    return ugyldigtInput([{ felt: 'version', besked: `Sagen har ${seneste} versioner. Vælg en af dem.` }])
  return { version, paa: valgt ?? dagIDanmark(new Date(haendelse.registreretTidspunkt)) }
}
