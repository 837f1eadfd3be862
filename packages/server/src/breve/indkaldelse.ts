import { dato, skrivDatoMedUgedag } from '@fodfaeste/grund'
import type { Sag } from '@fodfaeste/sag'
import type { Blok, Brevvilkaar } from './blok.ts'
import { egneOrd, samlet } from './blokke/egne-ord.ts'
import { KONTAKTEN } from './blokke/kontakten.ts'
import { type Brevudkast, bygBrev } from './byg-brev.ts'
import { fvl } from './hjemler.ts'
import { tekst } from './motor/brev.ts'

type Aftalt = Sag['samtaler']['samtaler'][number] & { readonly holdes: string }
type Samtalegrundlag = Brevvilkaar & { readonly sag: Sag; readonly emne: Aftalt }

/** De samtaler, der er aftalt og hverken holdt eller aflyst. */
export function aftalte({ samtaler: { samtaler } }: Sag): readonly Aftalt[] {
  return samtaler.flatMap((samtale) =>
    samtale.holdes === undefined || samtale.holdt !== undefined || samtale.aflyst !== undefined
      ? []
      : [{ ...samtale, holdes: samtale.holdes }],
  )
}

const SAMTALEN: Blok<Samtalegrundlag> = {
  id: 'samtalen',
  hjemmel: [{ lov: 'LAB', paragraf: '32', stk: 1, udgave: 'LBK 280/2024' }],
  skriv: ({ emne: { holdes }, egneOrd: ord }) =>
    samlet(
      { stykker: [tekst(`Vi vil gerne tale med dig ${skrivDatoMedUgedag(dato(holdes))}.`)] },
      egneOrd(ord, {
        id: 'sted',
        navn: 'Tid og sted',
        vejledning: 'Skriv klokkeslæt, og om I mødes, taler i telefon eller på video. Skriv adressen, hvis I mødes.',
        kraeves: true,
      }),
      egneOrd(ord, {
        id: 'emne',
        navn: 'Det, I skal tale om',
        vejledning: 'Skriv kort, hvad samtalen skal bruges til, og hvad borgeren kan tænke over inden.',
        kraeves: true,
      }),
    ),
}

const PRAKTISK: Blok<Samtalegrundlag> = {
  id: 'praktisk',
  overskrift: 'Kan du ikke den dag?',
  hjemmel: [fvl({ paragraf: '8', stk: 1 })],
  skriv: () => ({
    stykker: [
      tekst('Så ring til os hurtigst muligt. Vi finder en anden tid sammen.'),
      tekst('Du må gerne tage en med til samtalen. Har du brug for tolk, så sig det til os.'),
    ],
  }),
}

const INDKALDELSENS_BLOKKE = [SAMTALEN, PRAKTISK, KONTAKTEN]

/** Indkaldelse til en samtale, der er aftalt i sagen. */
export function indkaldelse(grundlag: Samtalegrundlag): Brevudkast {
  const { sag } = grundlag
  return bygBrev(
    {
      titel: 'Vi vil gerne tale med dig',
      sag,
      blokke: INDKALDELSENS_BLOKKE,
    },
    grundlag,
  )
}
