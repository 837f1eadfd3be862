import type { Afvist } from '../afvist.ts'
import { foerste, proevFindes, proevIkkeFoer } from '../proev-sag.ts'
import type { Sag } from '../sag.ts'
import type { Klage } from './klager.ts'

/** Klagen er i sagen og ikke afgjort, og skridtet tages ikke før den kom. */
export function proevKlage(
  { klager }: Sag,
  { klage, den }: { readonly klage: number; readonly den: string },
  videre: (klage: Klage) => Afvist | undefined,
): Afvist | undefined {
  return proevFindes('klage', 'klage', klager, klage, (k) =>
    foerste(proevIkkeFoer('den', den, k.den, 'dagen, klagen kom'), videre(k)),
  )
}
