import type { FastifyInstance } from 'fastify'
import { type Dato, dato, iso } from '@fodfaeste/grund'
import type { SagValg } from '@fodfaeste/kontrakt'
import { visFrister, vurderSag } from '@fodfaeste/lov'
import { haendelserTil, tilSagsfakta } from '@fodfaeste/sag'
import type { Omgivelser } from '../omgivelser.ts'
import { dagIDanmark, slutningAf } from '../ur.ts'
import { type Blik, foldet, visSag } from '../vis/sag-visning.ts'
import { Afslag, afslag, ugyldigtInput } from './afslag.ts'
import { rute } from './bro.ts'
import { type HentetSag, hentSag, logLaesning } from './sag-adgang.ts'
import { hvadNuHvis } from './hvad-nu-hvis.ts'

const FORMAAL = 'Sagsbehandling'

/** Læsning af én sag: som den er, som den var, og som den kunne være. */
export function sagRuter(app: FastifyInstance, omgivelser: Omgivelser): void {
  rute(app, omgivelser, 'hentSag', async ({ sti, valg, bruger }) => {
    const sag = await hentSag(omgivelser, bruger, sti.sagId, 'se')
    if (sag instanceof Afslag) return sag
    const blik = findBlik(sag, valg, omgivelser.ur.idag())
    if (blik instanceof Afslag) return blik
    const hvad = blik.version < sag.lagrede.length ? `Sagen, version ${blik.version}` : 'Sagen'
    await logLaesning(omgivelser, bruger, { sagId: sti.sagId, formaal: valg.formaal ?? FORMAAL, hvad })
    return visSag(sag, blik, bruger.aktoer)
  })

  rute(app, omgivelser, 'hentPligter', async ({ sti, valg, bruger }) => {
    const hentet = await hentSag(omgivelser, bruger, sti.sagId, 'se')
    if (hentet instanceof Afslag) return hentet
    const paa = valg.dato === undefined ? omgivelser.ur.idag() : dato(valg.dato)
    await logLaesning(omgivelser, bruger, { sagId: sti.sagId, formaal: valg.formaal ?? FORMAAL, hvad: 'Pligter' })
    const sag = foldet(hentet.haendelser, hentet.haendelser.length)
    return visFrister(vurderSag(tilSagsfakta(sag), paa))
  })

  rute(app, omgivelser, 'proevHvadNuHvis', async ({ sti, krop, bruger }) => {
    const sag = await hentSag(omgivelser, bruger, sti.sagId, 'se')
    if (sag instanceof Afslag) return sag
    const idag = omgivelser.ur.idag()
    const blik = findBlik(sag, { version: krop.tilVersion, paa: krop.paa ?? iso(idag) }, idag)
    if (blik instanceof Afslag) return blik
    await logLaesning(omgivelser, bruger, { sagId: sti.sagId, formaal: FORMAAL, hvad: 'Hvad nu hvis' })
    return hvadNuHvis(sag, krop, blik, idag, bruger.aktoer)
  })
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
