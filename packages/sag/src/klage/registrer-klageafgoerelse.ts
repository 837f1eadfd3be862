import { nummer, tekst, valg } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { foerste, proevFoerst, proevIkkeFoer, proevIkkeGjort } from '../proev-sag.ts'
import { KLAGEUDFALD } from './haendelser.ts'
import { proevKlage } from './proev-klage.ts'

export const REGISTRER_KLAGEAFGOERELSE = opskrift({
  haendelse: 'KlageAfgjort',
  handling: 'behandle-klage',
  felter: {
    klage: nummer,
    udfald: valg(KLAGEUDFALD),
    begrundelse: tekst('Skriv kort, hvad Ankestyrelsen lagde vægt på, og hvad kommunen nu skal.'),
  },
  kan: (sag, data) =>
    proevKlage(sag, data, ({ sendt, afgjort }) =>
      foerste(
        proevFoerst(sendt !== undefined, 'klagen er ikke sendt til Ankestyrelsen', 'Registrér, at den er sendt'),
        proevIkkeGjort('Klagen er afgjort', afgjort?.den),
        proevIkkeFoer('den', data.den, sendt?.den, 'dagen, klagen blev sendt'),
      ),
    ),
})
