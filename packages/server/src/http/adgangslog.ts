import type { FastifyInstance } from 'fastify'
import { dato, plusDage } from '@fodfaeste/grund'
import type { AdgangslogValg } from '@fodfaeste/kontrakt'
import type { Omgivelser } from '../omgivelser.ts'
import type { Logside, Logvalg } from '../store/log-store.ts'
import type { Kontekst } from '../store/sag-store.ts'
import { slutningAf } from '../ur.ts'
import { loggetHvad } from '../vis/haendelsens-navn.ts'
import { rute } from './bro.ts'
import { type Borgerskjul, borgerskjul } from './borgerskjul.ts'
import { regneark } from './regneark.ts'
import { kontekstFor } from './session.ts'

const FORMAAL = 'Tilsyn med opslag'
const BUNKE = 500

/** Kommunens adgangslog på tværs af sager, til den, der fører tilsyn. Søgningen står selv i loggen. */
export function adgangslogRuter(app: FastifyInstance, omgivelser: Omgivelser): void {
  const { log } = omgivelser.lager

  rute(app, omgivelser, 'soegAdgangslog', async ({ krop, bruger }) => {
    const { antal, foer, ...valg } = krop
    const skjul = await borgerskjul(omgivelser, bruger)
    const { poster, ...resten } = await log.soeg(
      kontekstFor(bruger, omgivelser),
      { ...tilLogvalg(valg), antal, ...(foer !== undefined && { foer }) },
      { formaal: FORMAAL, hvad: 'Adgangsloggen' },
    )
    return { ...resten, poster: poster.filter(maaFindes(skjul, valg)).map((post) => vist(skjul, post)) }
  })

  rute(app, omgivelser, 'hentAdgangslogSomRegneark', async ({ valg, bruger }) => {
    const kontekst = kontekstFor(bruger, omgivelser)
    const hele = tilLogvalg(valg)
    // Første side hentes, før der svares: går den galt, er svaret en fejl og ikke et tomt regneark.
    const laesning = { formaal: FORMAAL, hvad: 'Adgangsloggen som regneark' }
    const foerste = await log.soeg(kontekst, { ...hele, antal: BUNKE }, laesning)
    const skjul = await borgerskjul(omgivelser, bruger)
    return regneark('adgangslog.csv', KOLONNER, raekker(omgivelser, kontekst, hele, foerste, skjul))
  })
}

type Post = Logside['poster'][number]

/** Et skjult navn må heller ikke kunne søges frem af det, nogen har skrevet som formål. */
const maaFindes =
  (skjul: Borgerskjul, { tekst }: { readonly tekst?: string | undefined }) =>
  ({ sagId }: Post): boolean =>
    tekst === undefined || !skjul.gaelder(sagId)

const vist = (skjul: Borgerskjul, post: Post): Post => ({
  ...post,
  formaal: skjul.tekst(post.sagId, post.formaal),
  hvad: skjul.tekst(post.sagId, loggetHvad(post)),
})

const KOLONNER = [
  'Id',
  'Tidspunkt (UTC)',
  'Bruger',
  'Navn',
  'Sagsnummer',
  'Sag',
  'Handling',
  'Formål',
  'Hvad',
  'Kæde',
  'Nr.',
  'Hash',
]

async function* raekker(
  { lager }: Omgivelser,
  kontekst: Kontekst,
  valg: Omit<Logvalg, 'antal' | 'foer'>,
  foerste: Logside,
  skjul: Borgerskjul,
): AsyncGenerator<readonly (string | number | undefined)[]> {
  let side = foerste
  for (;;) {
    for (const post of side.poster.filter(maaFindes(skjul, valg))) yield celler(vist(skjul, post))
    if (side.naeste === undefined) return
    side = await lager.log.soeg(kontekst, { ...valg, antal: BUNKE, foer: side.naeste })
  }
}

function celler(p: Post) {
  return [
    p.id,
    p.tidspunkt,
    p.bruger,
    p.brugerNavn,
    p.sagsnummer,
    p.sagId,
    p.handling,
    p.formaal,
    p.hvad,
    p.kaede,
    p.nr,
    p.hash,
  ]
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
