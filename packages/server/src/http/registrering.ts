import type { FastifyInstance } from 'fastify'
import type { Omgivelser } from '../omgivelser.ts'
import { visRegistrering } from '../vis/registrering-visning.ts'
import { visTilRettelse } from '../vis/rettelse-visning.ts'
import { Afslag, afslag } from './afslag.ts'
import { rute } from './bro.ts'
import { visHentet } from './sag-adgang.ts'
import type { Bruger } from './session.ts'
import { kanHaveSagen } from './udpeget-person.ts'

/** Det, der kan registreres i sagen nu: så formularerne og sagen er enige om det, før nogen skriver. */
export function registreringsRute(app: FastifyInstance, omgivelser: Omgivelser): void {
  rute(app, omgivelser, 'hentRegistrering', async ({ sti: { sagId }, bruger }) => {
    const vist = await visHentet(omgivelser, { bruger, sagId, handling: 'se' }, (sag) => ({
      data: visRegistrering(sag, bruger.aktoer, omgivelser.ur.idag()),
      // Der vises kun det af sagen, der kan peges på: i loggen er det at se sagen.
      hvad: 'Sagen',
    }))
    return vist instanceof Afslag ? vist : { ...vist, medarbejdere: await medarbejdere(omgivelser, bruger) }
  })
}

const FINDES_IKKE = afslag(
  'HAENDELSE_FINDES_IKKE',
  'Sagen har ingen hændelse med det nummer. Gå til journalen, og vælg den, der skal rettes.',
)

/** Én hændelse, som den gælder nu, med de felter, en erstatning begynder med. */
export function haendelseRute(app: FastifyInstance, omgivelser: Omgivelser): void {
  rute(app, omgivelser, 'hentHaendelse', ({ sti: { sagId, version }, bruger }) =>
    visHentet(omgivelser, { bruger, sagId, handling: 'rette' }, (sag) => {
      const data = visTilRettelse(sag.haendelser, version)
      return data === undefined ? FINDES_IKKE : { data: { ...data, sagVersion: sag.lagrede.length }, hvad: 'Journalen' }
    }),
  )
}

const DANSK = new Intl.Collator('da')

/** De kolleger, der kan have en sag. */
async function medarbejdere({ lager }: Omgivelser, { aktoer }: Bruger) {
  const personer = await lager.personer.personer(aktoer.kommune)
  return personer
    .filter(kanHaveSagen)
    .map(({ id, navn }) => ({ id, navn }))
    .toSorted((a, b) => DANSK.compare(a.navn, b.navn))
}
