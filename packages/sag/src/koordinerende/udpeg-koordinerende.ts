import { objekt, tekst } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import type { Person } from '../person.ts'
import { foerste, proevIkkeFoer } from '../proev-sag.ts'

export const UDPEG_KOORDINERENDE = opskrift({
  haendelse: 'KoordinerendeSagsbehandlerUdpeget',
  handling: 'arbejde-i-forloebet',
  felter: {
    person: objekt<Person>(
      { id: tekst('Vælg en medarbejder.'), navn: tekst('Skriv medarbejderens navn.') },
      'Vælg en medarbejder.',
    ),
  },
  strid: ({ koordinerende: { udpegede } }, { person, den }) => {
    const forrige = udpegede.at(-1)
    return foerste(
      forrige?.person.id === person.id ? { kode: 'UAENDRET' } : undefined,
      proevIkkeFoer('den', den, forrige?.den, 'den forriges første dag'),
    )
  },
})
