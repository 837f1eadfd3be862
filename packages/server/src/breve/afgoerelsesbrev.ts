import type { Afgoerelsesgrundlag } from './afgoerelsesgrundlag.ts'
import { BORGERENS_ORD } from './blokke/borgerens-ord.ts'
import { DET_SKER_NU } from './blokke/det-sker-nu.ts'
import { EFTER_KLAGEN } from './blokke/efter-klagen.ts'
import { HOVEDHENSYNENE } from './blokke/hovedhensynene.ts'
import { KLAGEVEJLEDNINGEN } from './blokke/klagevejledningen.ts'
import { KONTAKTEN } from './blokke/kontakten.ts'
import { OPLYSNINGERNE } from './blokke/oplysningerne.ts'
import { REGLERNE } from './blokke/reglerne.ts'
import { SAGEN_IGEN } from './blokke/sagen-igen.ts'
import { UDFALDET, afgoerelsestitel } from './blokke/udfaldet.ts'
import { type Brevudkast, bygBrev } from './byg-brev.ts'
import { klagefrister } from './klagefrister.ts'

export const AFGOERELSENS_BLOKKE = [
  UDFALDET,
  SAGEN_IGEN,
  EFTER_KLAGEN,
  OPLYSNINGERNE,
  HOVEDHENSYNENE,
  BORGERENS_ORD,
  REGLERNE,
  DET_SKER_NU,
  KLAGEVEJLEDNINGEN,
  KONTAKTEN,
]

/** Brevet om en afgørelse: afgørelsen selv, lovens forklaring og sagsbehandlerens egne ord. */
export function afgoerelsesbrev(grundlag: Afgoerelsesgrundlag): Brevudkast {
  const { sag, afgoerelse, idag } = grundlag
  const udkast = bygBrev(
    {
      titel: afgoerelsestitel(afgoerelse),
      sag,
      blokke: AFGOERELSENS_BLOKKE,
    },
    grundlag,
  )
  return { ...udkast, klagefrister: klagefrister(sag, afgoerelse, idag) }
}
