import type { FastifyInstance } from 'fastify'
import { dato, plusDage } from '@fodfaeste/grund'
import type { AdgangslogValg } from '@fodfaeste/kontrakt'
import type { Omgivelser } from '../omgivelser.ts'
import type { KaedetLogpost } from '../store/adgangslog-kaede.ts'
import type { Logvalg } from '../store/log-store.ts'
import type { Kontekst } from '../store/sag-store.ts'
import { slutningAf } from '../ur.ts'
import { rute } from './bro.ts'
import { regneark } from './regneark.ts'
import { kraev, logLaesning } from './sag-adgang.ts'
import { kontekstFor } from './session.ts'

const FORMAAL = 'Tilsyn med opslag'
const BUNKE = 500

/** Kommunens adgangslog på tværs af sager, til den, der fører tilsyn. Søgningen står selv i loggen. */
export function adgangslogRuter(app: FastifyInstance, omgivelser: Omgivelser): void {
  const { log } = omgivelser.lager

  rute(app, omgivelser, 'soegAdgangslog', async ({ krop, bruger }) => {
    const naegtet = kraev(bruger.aktoer, 'se-adgangslog')
    if (naegtet !== undefined) return naegtet
    const { antal, foer, ...valg } = krop
    await logLaesning(omgivelser, bruger, { formaal: FORMAAL, hvad: 'Adgangsloggen' })
    return log.soeg(kontekstFor(bruger, omgivelser), {
      ...tilLogvalg(valg),
      antal,
      ...(foer !== undefined && { foer }),
    })
  })

  rute(app, omgivelser, 'hentAdgangslogSomRegneark', async ({ valg, bruger }) => {
    const naegtet = kraev(bruger.aktoer, 'se-adgangslog')
    if (naegtet !== undefined) return naegtet
    await logLaesning(omgivelser, bruger, { formaal: FORMAAL, hvad: 'Adgangsloggen som regneark' })
    const kontekst = kontekstFor(bruger, omgivelser)
    return regneark('adgangslog.csv', KOLONNER, raekker(omgivelser, kontekst, tilLogvalg(valg)))
  })
}

const KOLONNER = ['Nr.', 'Tidspunkt (UTC)', 'Bruger', 'Navn', 'Sag', 'Handling', 'Formål', 'Hvad', 'Hash']

async function* raekker(
  { lager }: Omgivelser,
  kontekst: Kontekst,
  valg: Omit<Logvalg, 'antal' | 'foer'>,
): AsyncGenerator<readonly (string | number | undefined)[]> {
  let foer: number | undefined
  do {
    const side = await lager.log.soeg(kontekst, { ...valg, antal: BUNKE, ...(foer !== undefined && { foer }) })
    for (const post of side.poster) yield celler(post)
    foer = side.naeste
  } while (foer !== undefined)
}

function celler(p: KaedetLogpost) {
  return [p.nr, p.tidspunkt, p.bruger, p.brugerNavn, p.sagId, p.handling, p.formaal, p.hvad, p.hash]
}

function tilLogvalg({ fra, til, ...valg }: AdgangslogValg): Omit<Logvalg, 'antal' | 'foer'> {
  const uden = Object.fromEntries(Object.entries(valg).filter(([, v]) => v !== undefined))
  return {
    ...(uden as Omit<Logvalg, 'antal'>),
    // Døgnet begynder, hvor det forrige slutter.
    ...(fra !== undefined && { fra: new Date(slutningAf(plusDage(dato(fra), -1)).getTime() + 1) }),
    ...(til !== undefined && { til: slutningAf(dato(til)) }),
  }
}
