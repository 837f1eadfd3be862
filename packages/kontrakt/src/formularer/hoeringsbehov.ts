import type { Formularer } from './formular.ts'

/** Undtagelserne i FVL § 19, stk. 2, i egne ord. */
const UNDTAGELSER = {
  1: 'Nr. 1: det er ubetænkeligt at afgøre på det, der foreligger',
  2: 'Nr. 2: en frist i loven for afgørelsen ville blive overskredet',
  3: 'Nr. 3: væsentlige hensyn vejer tungere end at vente',
  4: 'Nr. 4: oplysningen er undtaget fra aktindsigt',
  5: 'Nr. 5: en ubestemt kreds, eller væsentlige vanskeligheder',
  6: 'Nr. 6: en anden lov sikrer, at borgeren kan udtale sig først',
} as const

export const HOERINGSBEHOV = {
  'vurder-hoeringsbehov': {
    navn: 'Tag stilling til partshøring',
    knap: 'Gem stillingtagen',
    felter: {
      papir: { art: 'peger', navn: 'Hvilken oplysning?' },
      omGrundlaget: {
        art: 'ja-nej',
        navn: 'Handler den om sagens grundlag, eller er den en ekstern faglig vurdering?',
      },
      tilUgunst: { art: 'ja-nej', navn: 'Er den til ugunst for borgeren?' },
      bekendt: {
        art: 'valg',
        navn: 'Må borgeren antages at vide, at kommunen har den?',
        hjaelp: 'Et skøn. Skriv begrundelsen nedenfor.',
        ord: { ja: 'Ja', nej: 'Nej' },
      },
      vaesentlig: {
        art: 'valg',
        navn: 'Er den af væsentlig betydning for afgørelsen?',
        hjaelp: 'Et skøn. Skriv begrundelsen nedenfor.',
        ord: { ja: 'Ja', nej: 'Nej' },
      },
      undtagelse: {
        art: 'valg',
        navn: 'Undtagelse i FVL § 19, stk. 2',
        hjaelp: 'Kun når en af dem gælder. Så kan der afgøres uden høring, og uden at vente på svaret.',
        ord: UNDTAGELSER,
      },
      begrundelse: {
        art: 'tekst',
        navn: 'Begrundelse',
        hjaelp: 'Kræves, når du har svaret på et skøn eller valgt en undtagelse.',
      },
      hoering: {
        art: 'peger',
        navn: 'Er borgeren allerede hørt om den, så vælg høringen',
      },
    },
    valgfrie: ['omGrundlaget', 'tilUgunst', 'bekendt', 'vaesentlig', 'undtagelse', 'begrundelse', 'hoering'],
  },
} as const satisfies Formularer<'vurder-hoeringsbehov'>
