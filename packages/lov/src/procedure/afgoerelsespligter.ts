import { paaBegivenhed } from '../motor/lov-paa.ts'
import { type Dato, plusDage } from '@fodfaeste/grund'
import type { Forklaring } from '../motor/forklaring.ts'
import type { Pligt } from '../pligter/pligt.ts'
import { FVL_22, FVL_22_KRAEVES } from './begrundelse.ts'
import type { Afgoerelsesfakta, Hoeringsoplysning, Procesfakta } from './fakta.ts'
import { type Indholdsmangel, indholdsmangler } from './fuldstaendighed.ts'
import { fvl } from './hjemmel.ts'
import { FVL_25, FVL_25_KRAEVES } from './klagevejledning.ts'
import { FVL_23, FVL_23_2 } from './mundtlig-afgoerelse.ts'
import { forklarPartshoering } from './partshoering.ts'
import { lavPligt } from './pligttilstand.ts'
import { forklarPaa } from './reglen-paa.ts'

/** Kravene til en afgørelse, svaret for svaret, og det, der mangler i den. */
export interface Afgoerelseskrav {
  readonly svar: readonly Forklaring[]
  readonly mangler: readonly Indholdsmangel[]
}

/** Er begrundelse og klagevejledning fuldstændige? Udgaven er den, der gælder, når afgørelsen træffes. */
export function afgoerelseskrav(afgoerelse: Afgoerelsesfakta): Afgoerelseskrav {
  if (afgoerelse.form?.vaerdi === 'mundtlig') {
    return {
      svar: [forklarPaa(FVL_23, paaBegivenhed('afgoerelse', afgoerelse.truffetDen.vaerdi), afgoerelse)],
      mangler: [],
    }
  }
  const svar = [
    forklarPaa(FVL_22, paaBegivenhed('afgoerelse', afgoerelse.truffetDen.vaerdi), afgoerelse),
    forklarPaa(FVL_25, paaBegivenhed('afgoerelse', afgoerelse.truffetDen.vaerdi), afgoerelse),
  ]
  return { svar, mangler: svar.flatMap(indholdsmangler) }
}

/** Partshøring af hver oplysning. Skal ske før afgørelsen; er den truffet uden, er pligten overskredet. */
export function hoeringspligter({ hoering = [], afgoerelse }: Procesfakta, dag: Dato): readonly Pligt[] {
  const truffet = afgoerelse?.truffetDen.vaerdi
  return hoering.map((oplysning: Hoeringsoplysning) => {
    const hoert = oplysning.hoertDen?.vaerdi
    // En høring efter afgørelsen er ikke en høring før den.
    const iTide = hoert !== undefined && (truffet === undefined || hoert <= truffet)
    return lavPligt(
      {
        id: `FVL-19/${oplysning.id}`,
        hvad: `Hør borgeren om ${oplysning.navn}, før der træffes afgørelse`,
        ejer: 'kommune',
        hjemmel: fvl({ paragraf: '19', stk: 1, pkt: 1 }),
        fra: oplysning.kommetDen.vaerdi,
        opfyldesVed: 'Oplysningen forelagt borgeren med lejlighed til at udtale sig',
        ...(iTide ? { opfyldtDen: hoert } : {}),
        forSent: truffet !== undefined && truffet <= dag,
      },
      forklarPartshoering(oplysning),
      dag,
    )
  })
}

/** Begrundelse og klagevejledning følger med afgørelsen: fristen er den dag, den meddeles. */
export function afgoerelsespligter({ afgoerelse }: Procesfakta, dag: Dato): readonly Pligt[] {
  if (afgoerelse === undefined) return []
  return afgoerelse.form?.vaerdi === 'mundtlig' ? mundtlige(afgoerelse, dag) : skriftlige(afgoerelse, dag)
}

function skriftlige(afgoerelse: Afgoerelsesfakta, dag: Dato): readonly Pligt[] {
  const truffet = afgoerelse.truffetDen.vaerdi
  const meddelt = afgoerelse.meddelt?.vaerdi.den
  const faelles = { ejer: 'kommune' as const, fra: truffet, ...(meddelt === undefined ? {} : { fristDen: meddelt }) }
  const naarDer = (fuldstaendig: Forklaring) =>
    fuldstaendig.svar === 'opfyldt' && meddelt !== undefined ? { opfyldtDen: meddelt } : {}
  return [
    lavPligt(
      {
        ...faelles,
        id: 'FVL-22',
        hvad: 'Begrund afgørelsen',
        hjemmel: fvl({ paragraf: '22' }),
        opfyldesVed: 'Retsregler, hovedhensyn ved skøn og de væsentlige oplysninger står i afgørelsen',
        ...naarDer(forklarPaa(FVL_22, paaBegivenhed('afgoerelse', truffet), afgoerelse)),
      },
      forklarPaa(FVL_22_KRAEVES, paaBegivenhed('afgoerelse', truffet), afgoerelse),
      dag,
    ),
    lavPligt(
      {
        ...faelles,
        id: 'FVL-25',
        hvad: 'Giv klagevejledning',
        hjemmel: fvl({ paragraf: '25', stk: 1 }),
        opfyldesVed: 'Klageinstans, fremgangsmåde og frist står i afgørelsen',
        ...naarDer(forklarPaa(FVL_25, paaBegivenhed('afgoerelse', truffet), afgoerelse)),
      },
      forklarPaa(FVL_25_KRAEVES, paaBegivenhed('afgoerelse', truffet), afgoerelse),
      dag,
    ),
  ]
}

function mundtlige(afgoerelse: Afgoerelsesfakta, dag: Dato): readonly Pligt[] {
  const truffet = afgoerelse.truffetDen.vaerdi
  const begaeret = afgoerelse.begrundelseBegaeret?.vaerdi
  if (begaeret === undefined) return []
  const { begrundelseGivet, begrundelseForsinketBesked } = afgoerelse
  const skalGives = forklarPaa(FVL_23, paaBegivenhed('afgoerelse', truffet), afgoerelse)
  const forsinket = forklarPaa(FVL_23_2, paaBegivenhed('afgoerelse', truffet), afgoerelse)
  return [
    lavPligt(
      {
        id: 'FVL-23',
        hvad: 'Giv en skriftlig begrundelse snarest muligt',
        ejer: 'kommune',
        hjemmel: fvl({ paragraf: '23', stk: 2, pkt: 1 }),
        fra: begaeret,
        opfyldesVed: 'Skriftlig begrundelse til borgeren',
        ...(begrundelseGivet === undefined ? {} : { opfyldtDen: begrundelseGivet.vaerdi }),
      },
      skalGives,
      dag,
    ),
    lavPligt(
      {
        id: 'FVL-23-2',
        hvad: 'Giv besked om, hvorfor begrundelsen ikke er kommet, og hvornår den kan ventes',
        ejer: 'kommune',
        hjemmel: fvl({ paragraf: '23', stk: 2, pkt: 2 }),
        // Loven sætter ingen dag for beskeden, kun at de 14 dage skal være gået.
        fra: plusDage(begaeret, 15),
        opfyldesVed: 'Besked med grund og forventet dag',
        ...(begrundelseForsinketBesked === undefined ? {} : { opfyldtDen: begrundelseForsinketBesked.vaerdi }),
      },
      skalGives.svar === 'opfyldt' ? forsinket : skalGives,
      dag,
    ),
  ]
}
