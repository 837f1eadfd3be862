import type { HjemmelVisning, VurderingVisning } from '@fodfaeste/lov'
import type { Afgoerelsesgrundlag } from '../afgoerelsesgrundlag.ts'
import { afgoerendeLed } from '../afgoerende-led.ts'
import type { Blok, Blokindhold } from '../blok.ts'
import { fraseFor } from '../fraser/fraser.ts'
import { fvl } from '../hjemler.ts'
import { skrivRegler } from '../lovnavne.ts'
import { type Stykke, punkter, tekst } from '../motor/brev.ts'
import { egneOrd } from './egne-ord.ts'
import { uenighed } from './lovens-svar.ts'

/** Reglerne, i den udgave der gælder for sagen, og hvordan de passer på borgeren: forklaringens afgørende led. */
export const REGLERNE: Blok<Afgoerelsesgrundlag> = {
  id: 'reglerne',
  overskrift: 'Reglerne',
  hjemmel: [fvl({ paragraf: '24', stk: 1, pkt: 1 })],
  skriv: (grundlag) =>
    grundlag.vurdering === undefined
      ? egneOrd(grundlag.egneOrd, {
          id: 'regler',
          navn: 'Reglerne, afgørelsen er truffet efter',
          vejledning:
            'Loven om dette er ikke regnet her. Skriv lov, paragraf og stykke, og hvad reglen siger i dine egne ord.',
          kraeves: true,
        })
      : afTraeet(grundlag, grundlag.vurdering),
}

function afTraeet(grundlag: Afgoerelsesgrundlag, vurdering: VurderingVisning): Blokindhold {
  const { henvises, varighed } = vurdering.spoergsmaal
  const roedder = grundlag.afgoerelse.resultat === 'afslag' ? [henvises] : [henvises, varighed]
  const led = roedder.flatMap(afgoerendeLed)
  const saetninger = led.map(fraseFor).filter((frase) => frase !== undefined)
  const hjemler = led.map(({ hjemmel }) => hjemmel).filter((hjemmel) => hjemmel !== undefined)
  return {
    regler: hjemler,
    stykker: [
      tekst('Vi har brugt disse regler:'),
      punkter(skrivRegler(hjemler)),
      ...overgangen(vurdering, hjemler),
      ...(saetninger.length === 0
        ? []
        : [
            tekst(henvises.svar === 'opfyldt' ? 'Det betyder for dig:' : 'Det er derfor:'),
            punkter([...new Set(saetninger)]),
          ]),
      ...valgteLaesninger(vurdering),
      ...uenighed(grundlag, vurdering),
    ],
  }
}

/** Er det ældre regler end dagens, siges det, og hvorfor. */
function overgangen({ lov }: VurderingVisning, hjemler: readonly HjemmelVisning[]): readonly Stykke[] {
  if (!hjemler.some(({ tidligere }) => tidligere)) return []
  return [
    tekst('De regler er ændret siden, men de gælder stadig for din sag.'),
    ...lov.overgang.filter(({ id }) => id !== 'OVERGANG-AFGOERELSESDAG').map(({ tekst: hvorfor }) => tekst(hvorfor)),
  ]
}

/** Læsninger af en uafklaret lov, som et menneske har valgt, og som betød noget. */
function valgteLaesninger({ tvivl }: VurderingVisning): readonly Stykke[] {
  return tvivl.flatMap(({ valgt, laesninger, harBetydning }) => {
    const laesning = laesninger.find(({ id }) => id === valgt?.laesning)
    return !harBetydning || valgt === undefined || laesning === undefined
      ? []
      : [tekst(`Reglen kan forstås på to måder. Vi har valgt denne: ${laesning.tekst} ${valgt.begrundelse}`)]
  })
}
