import { iso } from '@fodfaeste/grund'
import { vurderSag } from '@fodfaeste/lov'
import { dagen, tekst, valgfri } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { tilSagsfakta } from '../til-sagsfakta.ts'

/**
 * Kun en pligt, sagen har i dag, kan begrundes bort, og kun med den frist, den har. Pligten selv bliver ved at stå der;
 * begrundelsen står ved siden af.
 */
export const BEGRUND_PLIGT_BORT = opskrift({
  haendelse: 'PligtBegrundetBort',
  handling: 'begrunde-pligt-bort',
  felter: {
    pligt: tekst('Vælg den pligt, det handler om.'),
    fristDen: valgfri(dagen),
    begrundelse: tekst('Skriv, hvorfor pligten ikke skal opfyldes i denne sag. Det skal kunne forklares for borgeren.'),
  },
  strid: (sag, { pligt, fristDen }, idag, frister) => {
    const findes = vurderSag(tilSagsfakta(sag, frister), idag).pligter.some(
      (p) => p.id === pligt && (p.fristDen === undefined ? undefined : iso(p.fristDen)) === fristDen,
    )
    return findes ? undefined : { kode: 'FINDES_IKKE_I_SAGEN', felt: 'pligt', hvad: 'pligt' }
  },
})
