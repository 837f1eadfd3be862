import { EMNER } from '../brev/send-brev.ts'
import { BREV_OM } from '../brev/haendelser.ts'
import { nummer, tekst, valg } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { foerste, proevFindes, proevIkkeGjort } from '../proev-sag.ts'
import { sendtKopi } from './brevkopier.ts'

/** Repræsentanten får ikke en kopi af netop det brev. Er den sendt, kan den ikke undlades. */
export const UNDLAD_BREVKOPI = opskrift({
  haendelse: 'BrevkopiUndladt',
  handling: 'journalisere',
  felter: {
    brev: valg(BREV_OM),
    handlerOm: nummer,
    repraesentant: nummer,
    begrundelse: tekst('Skriv, hvorfor repræsentanten ikke får en kopi af brevet.'),
  },
  kan: ({ repraesentanter }, { repraesentant }) =>
    proevFindes('repraesentant', 'partsrepræsentant', repraesentanter, repraesentant),
  strid: (sag, { brev, handlerOm, repraesentant }) =>
    foerste(
      proevFindes('handlerOm', EMNER[brev].hvad, EMNER[brev].i(sag), handlerOm),
      proevIkkeGjort('Kopien er sendt', sendtKopi(sag, { brev, handlerOm }, repraesentant)?.den),
    ),
})
