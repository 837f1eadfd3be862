import { KVITTERINGER } from '../brev/haendelser.ts'
import { proevGrund } from '../brev/kvitter-brev.ts'
import { nummer, tekst, valg, valgfri } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { foerste, proevFindes, proevIkkeFoer, proevIkkeGjort } from '../proev-sag.ts'

export const KVITTER_BREVKOPI = opskrift({
  haendelse: 'BrevkopiKvitteret',
  handling: 'journalisere',
  felter: {
    kopi: nummer,
    svar: valg(KVITTERINGER),
    grund: valgfri(tekst('Skriv, hvorfor kopien ikke kunne sendes.')),
  },
  kan: ({ brevkopier: { sendt } }, { kopi, den }) =>
    proevFindes('kopi', 'kopi', sendt, kopi, ({ kvittering, den: gik }) =>
      foerste(
        proevIkkeGjort('Der er svaret på kopien', kvittering?.den),
        proevIkkeFoer('den', den, gik, 'dagen, kopien blev sendt'),
      ),
    ),
  strid: (_sag, data) => proevGrund(data, 'Skriv, hvorfor kopien ikke kunne sendes.'),
})
