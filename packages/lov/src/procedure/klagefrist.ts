import { type Dato, type Svar, plusDage, seneste, tidligste } from '@fodfaeste/grund'
import { maaskeFristdag } from '../kalender/helligdage.ts'
import { naesteHverdag } from '../kalender/hverdag.ts'
import type { Brugt } from '../motor/forklaring.ts'
import type { Laesningsvalg, Oplysning, Skoen } from '../motor/oplysning.ts'
import type { Regel } from '../motor/version.ts'
import { beregnet } from '../motor/beregnet.ts'
import { skoensspoergsmaal } from '../motor/opslag.ts'
import { medmindre } from '../motor/sammensat.ts'
import { tvivlsomt } from '../motor/tvivlsomt.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import type { Spaend } from '../tid/spaend.ts'
import { type Meddelelse, ankomst } from './ankomst.ts'
import { TEKST, laestI, medForbehold, rsl, samlForbehold } from './hjemmel.ts'
import { skrivTal } from './pligttilstand.ts'
import { TVIVL_PROCEDURE } from './tvivl.ts'

/** Fire uger, talt i dage. Den dag, afgørelsen kom frem, tælles ikke med. */
const FIRE_UGER = 28

/** Valgene af læsning, som fristen afhænger af. */
export type Valg = { readonly [tvivl: string]: Laesningsvalg }

/** Hvordan de to tvivl læses: lørdag ved ankomsten, de særlige lukkedage ved udløbet. */
interface Laesning {
  readonly loerdag: 'A' | 'B'
  readonly lukkedage: 'A' | 'B'
}

/** Dagen, afgørelsen er fremme, og sidste dag for at klage. */
export interface Klagefrist {
  readonly ankomst: Spaend
  /** Sidste dag, klagen er i tide. `tidligst` er i tide efter enhver læsning. */
  readonly udloeb: Spaend
}

const begge: readonly ('A' | 'B')[] = ['A', 'B']
const valgte = (valg: Valg, id: string): readonly ('A' | 'B')[] => {
  const valgt = valg[id]
  return valgt === undefined ? begge : [valgt.laesning]
}
const ankomstEfter = (meddelelse: Meddelelse, loerdag: 'A' | 'B'): Dato | undefined =>
  ankomst(meddelelse, loerdag === 'A' ? 'ikke-hverdag' : 'hverdag')

/** Fire uger efter dagen; ender det på en weekend eller helligdag, den næste hverdag. */
export function fireUgerEfter(dag: Dato, lukkedage: 'A' | 'B'): Dato {
  return naesteHverdag(plusDage(dag, FIRE_UGER), lukkedage === 'B' ? (d) => maaskeFristdag(d) !== undefined : undefined)
}

function spaend(dage: readonly (Dato | undefined)[]): Spaend | undefined {
  const kendte = dage.filter((dag) => dag !== undefined)
  const [foerste, ...resten] = kendte
  return foerste === undefined
    ? undefined
    : { tidligst: tidligste(foerste, ...resten), senest: seneste(foerste, ...resten) }
}

/**
 * Klagefristen efter RSL § 67, stk. 1, for den måde, afgørelsen er meddelt på. Er der valgt læsning, er spændene én dag.
 * `undefined`, når det hverken er vist eller kan formodes, hvornår afgørelsen kom frem.
 */
export function klagefrist(meddelelse: Meddelelse, valg: Valg = {}): Klagefrist | undefined {
  const fremme = spaend(valgte(valg, TVIVL_PROCEDURE.loerdag.id).map((l) => ankomstEfter(meddelelse, l)))
  if (fremme === undefined) return undefined
  const udloeb = spaend(
    valgte(valg, TVIVL_PROCEDURE.lukkedage.id).flatMap((l) => [
      fireUgerEfter(fremme.tidligst, l),
      fireUgerEfter(fremme.senest, l),
    ]),
  )
  return udloeb === undefined ? undefined : { ankomst: fremme, udloeb }
}

/** Det, spørgsmålet om en rettidig klage ser på. */
export interface Rettidighed {
  readonly meddelelse: Oplysning<Meddelelse> | undefined
  readonly klageModtaget: Oplysning<Dato> | undefined
  /** Direktøren for Ankestyrelsen har set bort fra, at fristen er overskredet (eller afvist det). */
  readonly dispensation?: Skoen | undefined
  readonly laesningsvalg: Valg
}

const FRISTREGNING =
  'At en frist, der ender på en lørdag, søndag eller helligdag, løber til næste hverdag, og at modtagelsesdagen ikke ' +
  'tælles med, er den almindelige regel efter Justitsministeriets vejledning 9533/2018, som den er gengivet af andre; ' +
  'den står ikke i § 67. Hvad en manglende klagevejledning betyder for fristen, siger § 67 ikke. Er fristen afbrudt efter ' +
  'FVL §§ 17 eller 20, stk. 3, løber den længere, end der er regnet her.'

function iTide(laesning: Laesning, forbehold: string | undefined): Vilkaar<Rettidighed> {
  const regn = ({ meddelelse, klageModtaget }: Rettidighed) => {
    const fremme = meddelelse === undefined ? undefined : ankomstEfter(meddelelse.vaerdi, laesning.loerdag)
    const udloeb = fremme === undefined ? undefined : fireUgerEfter(fremme, laesning.lukkedage)
    const modtaget = klageModtaget?.vaerdi
    const svar: Svar =
      udloeb === undefined || modtaget === undefined ? 'uoplyst' : modtaget <= udloeb ? 'opfyldt' : 'ikke-opfyldt'
    return { svar, tal: { fremme, udloeb, modtaget } }
  }
  return beregnet(
    {
      id: `RSL-67-1-${laesning.loerdag}${laesning.lukkedage}`,
      spoergsmaal: 'Er klagen modtaget senest fire uger efter, at afgørelsen kom frem?',
      hjemmel: rsl({ paragraf: '67', stk: 1 }),
      ...medForbehold(forbehold),
      hvorfor: ({ tal }) =>
        tal['udloeb'] === undefined
          ? 'Det er ikke oplyst, hvornår afgørelsen kom frem.'
          : `Afgørelsen kom frem ${skrivTal(tal['fremme'])}. Sidste dag for at klage er ${skrivTal(tal['udloeb'])}. ` +
            `Klagen er modtaget: ${skrivTal(tal['modtaget'])}.`,
    },
    {
      svar: (k) => regn(k).svar,
      regn,
      brugt: ({ meddelelse, klageModtaget }) => [
        ...brugt('afgoerelsen-meddelt', meddelelse),
        ...brugt('klage-modtaget', klageModtaget),
      ],
      mangler: ({ meddelelse, klageModtaget }) => [
        // Er det vist, hvornår brevet kom frem, mangler dagen ikke, heller ikke når den ikke kan formodes.
        ...(meddelelse === undefined || ankomstEfter(meddelelse.vaerdi, laesning.loerdag) === undefined
          ? [{ art: 'faktum' as const, id: 'afgoerelsen-meddelt' }]
          : []),
        ...(klageModtaget === undefined ? [{ art: 'faktum' as const, id: 'klage-modtaget' }] : []),
      ],
    },
  )
}

const brugt = (id: string, indhold: Oplysning<unknown> | undefined): readonly Brugt[] =>
  indhold === undefined ? [] : [{ art: 'faktum', id, indhold }]

function lukkedageVed(loerdag: 'A' | 'B', forbehold: string | undefined): Vilkaar<Rettidighed> {
  return tvivlsomt(
    {
      id: `RSL-67-1-${loerdag}`,
      spoergsmaal: 'Er klagen modtaget i tide?',
      hjemmel: rsl({ paragraf: '67', stk: 1 }),
    },
    TVIVL_PROCEDURE.lukkedage,
    { A: iTide({ loerdag, lukkedage: 'A' }, forbehold), B: iTide({ loerdag, lukkedage: 'B' }, forbehold) },
    (k) => k.laesningsvalg[TVIVL_PROCEDURE.lukkedage.id],
  )
}

function rettidig(aeldre: string | undefined): Vilkaar<Rettidighed> {
  const forbehold = samlForbehold(FRISTREGNING, aeldre)
  return tvivlsomt(
    {
      id: 'RSL-67-1',
      spoergsmaal: 'Er klagen modtaget i tide?',
      hjemmel: rsl({ paragraf: '67', stk: 1 }),
      ...medForbehold(aeldre),
    },
    TVIVL_PROCEDURE.loerdag,
    { A: lukkedageVed('A', forbehold), B: lukkedageVed('B', forbehold) },
    (k) => k.laesningsvalg[TVIVL_PROCEDURE.loerdag.id],
  )
}

/** RSL § 67, stk. 1: klage skal ske inden fire uger efter, at klageren fik meddelelse om afgørelsen. */
export const RSL_67_1: Regel<Vilkaar<Rettidighed>> = laestI(
  TEKST.rsl,
  'RSL-67-1',
  'Klage inden fire uger efter, at afgørelsen kom frem',
  rettidig,
)

/**
 * RSL § 67, stk. 2: direktøren for Ankestyrelsen kan se bort fra, at fristen er overskredet, når der er særlig grund. Det er
 * en menneskelig handling hos klageinstansen; kommunen kan ikke gøre det, og motoren foreslår det ikke.
 */
export const RSL_67_2: Regel<Vilkaar<Rettidighed>> = laestI(
  TEKST.rsl,
  'RSL-67-2',
  'Direktøren kan se bort fra, at klagefristen er overskredet',
  (aeldre) =>
    medmindre(
      {
        id: 'RSL-67',
        spoergsmaal: 'Kan klagen behandles, når klagefristen tages i betragtning?',
        hjemmel: rsl({ paragraf: '67' }),
        ...medForbehold(aeldre),
      },
      rettidig(aeldre),
      skoensspoergsmaal(
        {
          id: 'RSL-67-2',
          spoergsmaal: 'Har direktøren for Ankestyrelsen set bort fra overskridelsen, fordi der er særlig grund?',
          hjemmel: rsl({ paragraf: '67', stk: 2, pkt: 1 }),
        },
        'dispensation-klagefrist',
        (k) => k.dispensation,
      ),
    ),
)
