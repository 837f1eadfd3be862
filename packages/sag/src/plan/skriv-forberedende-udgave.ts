import { afsnit, jaNej, liste, nummer, objekt, tekst, valg, valgfri } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { proevFindes } from '../proev-sag.ts'
import { FORBEREDENDE_AFSNIT, type FastholdtOrd, SAGSTYPER } from './haendelser.ts'

const fastholdt = objekt<FastholdtOrd>(
  {
    afsnit: valg(FORBEREDENDE_AFSNIT),
    ord: tekst('Skriv ordet, der bliver stående.'),
    hvorfor: tekst('Skriv, hvorfor ordet bliver stående.'),
  },
  'Skriv afsnittet, ordet, og hvorfor det bliver stående.',
)

/** Kommunens beskrivelse og borgerens egne ord i én udgave: de to sider kan ikke komme fra hinanden. */
export const SKRIV_FORBEREDENDE_UDGAVE = opskrift({
  haendelse: 'ForberedendeUdgaveSkrevet',
  handling: 'arbejde-i-forloebet',
  felter: {
    afsnit: afsnit(FORBEREDENDE_AFSNIT),
    ord: valgfri(afsnit(FORBEREDENDE_AFSNIT)),
    medBorgeren: jaNej,
    sagstype: valg(SAGSTYPER),
    fastholdteOrd: valgfri(liste(fastholdt)),
    dokumenter: valgfri(liste(nummer)),
  },
  strid: (sag, { dokumenter = [] }) =>
    dokumenter
      .map((version) => proevFindes('dokumenter', 'dokument', sag.dokumenter, version))
      .find((imod) => imod !== undefined),
})
