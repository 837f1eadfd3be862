import type { FastifyInstance } from 'fastify'
import { SEND_BREV, brevjob } from '../job/breve.ts'
import { ulaeselige } from '../forsendelse/indbakke.ts'
import type { Omgivelser } from '../omgivelser.ts'
import type { Tilsyn } from '../store/forsendelse-store.ts'
import { brevnavn } from '../forsendelse/brevnavn.ts'
import { afslag } from './afslag.ts'
import { type Svar, rute } from './bro.ts'
import { type Bruger, kontekstFor } from './session.ts'

/** Breve på vej ud af huset, til den, der passer installationen. */
export function forsendelsesruter(app: FastifyInstance, omgivelser: Omgivelser): void {
  const { lager, ur } = omgivelser
  rute(app, omgivelser, 'hentForsendelser', ({ bruger }) => visForsendelser(omgivelser, bruger))
  rute(app, omgivelser, 'proevForsendelseIgen', async ({ sti: { noegle }, bruger }) => {
    const kontekst = kontekstFor(bruger, omgivelser)
    const fundet = await lager.forsendelser.find(kontekst, noegle)
    if (fundet === undefined || fundet.afsendt !== undefined) return IKKE_I_KOE
    const nu = ur.rigtigtNu()
    const job = { kommune: kontekst.kommune, art: SEND_BREV, noegle: `igen/${noegle}/${nu.toISOString()}` }
    await lager.job.laeg({ ...job, data: brevjob(noegle) }, nu)
    return visForsendelser(omgivelser, bruger)
  })
}

const IKKE_I_KOE = afslag(
  'FORSENDELSE_FINDES_IKKE',
  'Brevet er ikke i køen: det er gået, eller sagen er slettet. Hent listen igen.',
)

async function visForsendelser(omgivelser: Omgivelser, bruger: Bruger): Promise<Svar<'hentForsendelser'>> {
  const kontekst = kontekstFor(bruger, omgivelser)
  const [aabne, filer] = await Promise.all([
    omgivelser.lager.forsendelser.aabne(kontekst),
    ulaeselige(omgivelser.dataMappe, kontekst.kommune),
  ])
  return { forsendelser: aabne.map(vis), ulaeselige: [...filer] }
}

function vis({ noegle, sagsnummer, brev, kanal, lagt, afsendt, svar, forsoeg, fejl, opgivet }: Tilsyn) {
  return {
    noegle,
    sagsnummer,
    brev: brevnavn(brev),
    kanal,
    lagt: lagt.toISOString(),
    ...(afsendt !== undefined && { afsendt: afsendt.toISOString() }),
    tilstand: svar ?? (afsendt === undefined ? ('i-koe' as const) : ('afsendt' as const)),
    forsoeg,
    ...(fejl !== undefined && { fejl }),
    opgivet,
  }
}
