import type { Afvist } from '../afvist.ts'
import { foerste, proevFindes, proevIkkeFoer, proevIkkeGjort } from '../proev-sag.ts'
import type { Sag } from '../sag.ts'

/** Samtalen er ønsket, og skridtet er ikke taget før. */
export function proevSundhedssamtale(
  skridt: 'holdt' | 'udtalelse' | 'stillingtagen',
  gjort: string,
): (sag: Sag, data: { readonly sundhedssamtale: number; readonly den: string }) => Afvist | undefined {
  return ({ sundhed }, { sundhedssamtale, den }) =>
    proevFindes('sundhedssamtale', 'samtale med sundhedskoordinatoren', sundhed.samtaler, sundhedssamtale, (samtale) =>
      foerste(
        proevIkkeGjort(gjort, samtale[skridt]?.den),
        proevIkkeFoer('den', den, samtale.den, 'dagen, borgeren bad om samtalen'),
      ),
    )
}
