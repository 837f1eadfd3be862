import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Loginfejl } from '@fodfaeste/kontrakt'
import type { Omgivelser } from '../omgivelser.ts'
import { afslag } from './afslag.ts'
import { rute } from './bro.ts'
import { Omdirigering } from './omdirigering.ts'
import { aabnSession, cookievalg, lukSession } from './session.ts'

/** Bærer nøglen til forsøget, fra man går til udbyderen, til man er tilbage. */
const FORSOEG_COOKIE = 'fodfaeste_login'

/** Så længe har man til at logge ind hos udbyderen. */
const FORSOEG_MS = 10 * 60_000

const IKKE_UDBYDER = afslag('FINDES_IKKE', 'Der er ikke sat et login op hos en udbyder. Gå til login-siden.')

/** Turen til kommunens login og tilbage. Går den galt, ender den på login-siden med en kode, der har en dansk tekst. */
export function udbyderRuter(app: FastifyInstance, omgivelser: Omgivelser): void {
  const { lager, login, ur } = omgivelser
  // Strict ville blive borte på vejen tilbage fra udbyderens websted; lax sendes med, når browseren går hertil.
  const valg = { ...cookievalg(omgivelser), sameSite: 'lax', path: '/api/login' } as const

  rute(app, omgivelser, 'begyndLogin', async ({ valg: { retur = '/' }, anmodning, svar }) => {
    if (login.art === 'demo') return IKKE_UDBYDER
    const begyndt = await login.udbyder.begynd(vorAdresse(omgivelser, anmodning))
    if (!begyndt.ok) return tilLogin(begyndt.afvist)
    const { adresse, forsoeg } = begyndt.vaerdi
    const udloeber = new Date(ur.rigtigtNu().getTime() + FORSOEG_MS)
    const noegle = await lager.login.gemForsoeg({ ...forsoeg, retur }, udloeber)
    svar.setCookie(FORSOEG_COOKIE, noegle, { ...valg, maxAge: FORSOEG_MS / 1000 })
    return new Omdirigering(adresse)
  })

  rute(app, omgivelser, 'afslutLogin', async ({ anmodning, svar }) => {
    if (login.art === 'demo') return IKKE_UDBYDER
    const noegle = anmodning.cookies[FORSOEG_COOKIE]
    svar.clearCookie(FORSOEG_COOKIE, valg)
    const forsoeg = noegle === undefined ? undefined : await lager.login.tagForsoeg(noegle, ur.rigtigtNu())
    if (forsoeg === undefined) return tilLogin('FOR_LANGSOMT')
    const svaret = new URL(anmodning.url, vorAdresse(omgivelser, anmodning))
    const udfald = await login.udbyder.afslut(svaret, forsoeg)
    if (!udfald.ok) return tilLogin(udfald.afvist)
    const { kommune, id, navn, roller } = udfald.vaerdi
    await lager.personer.opretKommune(kommune)
    // Udbyderens roller er de rigtige: en, der er taget fra personen, er også taget her.
    await lager.personer.gemPerson(kommune.id, { id, navn, roller, beskrivelse: '' })
    await lukSession(anmodning, svar, omgivelser)
    await aabnSession(svar, omgivelser, { id, kommune: kommune.id })
    return new Omdirigering(forsoeg.retur)
  })
}

const tilLogin = (kode: Loginfejl): Omdirigering => new Omdirigering(`/login?fejl=${kode}`)

/** Adressen, browseren bruger. Er den ikke sat, er serveren kun til egen maskine, og værtsnavnet er efterset ved døren. */
export function vorAdresse({ adresse }: Omgivelser, { headers }: FastifyRequest): URL {
  return adresse ?? new URL(`http://${headers.host ?? '127.0.0.1'}`)
}
