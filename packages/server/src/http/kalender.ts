import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { iso, plusDage } from '@fodfaeste/grund'
import { type Aktoer, erRolle, naegtetRolle, synlighed } from '@fodfaeste/sag'
import type { Omgivelser } from '../omgivelser.ts'
import type { Kontekst } from '../store/sag-store.ts'
import { skrivKalender } from '../vis/kalender.ts'
import { afslag } from './afslag.ts'
import { rute } from './bro.ts'
import { egne, regnOm } from './min-dag.ts'
import { kontekstFor } from './session.ts'
import { Fil } from './svar.ts'
import { vorAdresse } from './udbyder-login.ts'

/** Har personen ikke åbnet Min dag så længe, virker linket ikke: den, der er holdt op, har ikke længere en kalender her. */
export const LINKET_LEVER_DAGE = 60

const HOEJST = 1000

/** Ét svar, hvad enten linket er lukket, udløbet, gættet eller tilhører en, der ikke længere må. */
const FINDES_IKKE = afslag(
  'FINDES_IKKE',
  'Kalenderen findes ikke. Linket kan være lukket eller udløbet; lav et nyt på Min dag.',
)

const GJORT = { gjort: true } as const

/** Fristerne i ens egen kalender: et hemmeligt link, der kan lukkes. */
export function kalenderRuter(app: FastifyInstance, omgivelser: Omgivelser): void {
  const { lager, ur } = omgivelser

  rute(app, omgivelser, 'hentKalenderlink', async ({ bruger }) => {
    const link = await lager.kalender.link(kontekstFor(bruger, omgivelser), iso(ur.idag()))
    return { ...(link !== undefined && { link }) }
  })

  rute(app, omgivelser, 'lavKalenderlink', async ({ bruger, anmodning }) => {
    const gyldigTil = iso(plusDage(ur.idag(), LINKET_LEVER_DAGE))
    const hemmelighed = await lager.kalender.nytLink(kontekstFor(bruger, omgivelser), gyldigTil)
    const adresse = new URL(`/api/kalender/${hemmelighed}.ics`, vorAdresse(omgivelser, anmodning))
    return { adresse: adresse.href, gyldigTil }
  })

  rute(app, omgivelser, 'lukKalenderlink', async ({ bruger }) => {
    await lager.kalender.luk(kontekstFor(bruger, omgivelser))
    return GJORT
  })

  rute(app, omgivelser, 'hentKalender', async ({ sti, anmodning }) => {
    const ejer = await lager.kalender.ejer(sti.hemmelighed.replace(/\.ics$/, ''), iso(ur.idag()))
    if (ejer === undefined) return FINDES_IKKE
    const { id, navn, roller } = ejer.person
    const aktoer: Aktoer = { id, navn, roller: roller.filter(erRolle), kommune: ejer.kommune }
    if (naegtetRolle(aktoer.roller, 'se-min-dag') !== undefined) return FINDES_IKKE
    const tekst = await kalenderFor(omgivelser, aktoer, vorAdresse(omgivelser, anmodning))
    return new Fil(Readable.from([tekst]), {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="min-dag.ics"',
    })
  })
}

/** Det, ejeren selv ville se på Min dag nu; det, en kollega har taget, er kollegaens. */
async function kalenderFor(omgivelser: Omgivelser, aktoer: Aktoer, adresse: URL): Promise<string> {
  const { lager, ur } = omgivelser
  const kontekst: Kontekst = {
    kommune: aktoer.kommune,
    bruger: { id: aktoer.id, navn: aktoer.navn },
    tidspunkt: ur.nu(),
  }
  const idag = ur.idag()
  await regnOm(omgivelser, kontekst, egne(aktoer), idag)
  const synlige = synlighed(aktoer, await lager.adgang.saerligeForhold(kontekst, iso(idag)))
  const raekker = await lager.opgaver.opgaver(
    kontekst,
    { hvis: egne(aktoer), synlige, dag: iso(idag), hoejst: HOEJST },
    { formaal: 'Sagsbehandling', hvad: 'Kalenderen' },
  )
  const mine = raekker.filter(({ taget }) => taget === undefined || taget.personId === aktoer.id)
  return skrivKalender(mine, { idag, nu: ur.nu(), adresse })
}
