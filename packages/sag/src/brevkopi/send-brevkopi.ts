import { NOEGLE } from '../brev/send-brev.ts'
import { nummer, tekst } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { foerste, proevFindes, proevIkkeFoer, proevIkkeGjort } from '../proev-sag.ts'
import { sendtKopi } from './brevkopier.ts'

/** Kopien er af et brev, der er sendt, og sendes kun igen, når den ikke kunne komme frem. */
export const SEND_BREVKOPI = opskrift({
  haendelse: 'BrevkopiSendt',
  handling: 'journalisere',
  felter: {
    brevet: nummer,
    repraesentant: nummer,
    til: tekst('Skriv, hvem kopien er til.'),
    dokument: nummer,
    noegle: NOEGLE,
  },
  kan: ({ breve, repraesentanter, dokumenter }, { brevet, repraesentant, dokument, den }) =>
    foerste(
      proevFindes('brevet', 'afsendte brev', breve, brevet),
      proevFindes('repraesentant', 'partsrepræsentant', repraesentanter, repraesentant),
      proevFindes('dokument', 'dokument', dokumenter, dokument, (et) =>
        proevIkkeFoer('den', den, et.den, 'dagen, kopien blev lagt i sagen'),
      ),
    ),
  strid: (sag, { brevet, repraesentant }) => {
    const brev = sag.breve.find(({ version }) => version === brevet)
    return brev && proevIkkeGjort('Kopien er sendt', sendtKopi(sag, brev, repraesentant)?.den)
  },
})
