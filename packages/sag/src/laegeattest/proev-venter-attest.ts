import type { Afvist } from '../afvist.ts'
import { foerste, proevFindes, proevIkkeFoer, proevIkkeGjort } from '../proev-sag.ts'
import type { Sag } from '../sag.ts'

/** Attesten er anmodet og ikke kommet. */
export function proevVenterAttest(
  { laegeattester }: Sag,
  { attest, den }: { readonly attest?: number; readonly den: string },
): Afvist | undefined {
  return proevFindes('attest', 'lægeattest', laegeattester.attester, attest, (a) =>
    foerste(
      proevIkkeGjort('Lægeattesten er modtaget', a.modtagetDen),
      proevIkkeFoer('den', den, a.den, 'dagen, der blev anmodet'),
    ),
  )
}
