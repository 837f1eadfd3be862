import { afsnit, jaNej, valg } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { FORBEREDENDE_AFSNIT, SAGSTYPER } from './haendelser.ts'

/** Hver gang er en ny udgave; de gamle står der stadig. */
export const SKRIV_FORBEREDENDE_DEL = opskrift({
  haendelse: 'ForberedendeDelSkrevet',
  handling: 'arbejde-i-forloebet',
  felter: { afsnit: afsnit(FORBEREDENDE_AFSNIT), medBorgeren: jaNej, sagstype: valg(SAGSTYPER) },
})
