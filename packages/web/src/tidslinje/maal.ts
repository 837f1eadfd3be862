/** Båndets mål i punkter, samlet, så tegning og klik er enige. */
export const AKSE_HOEJDE = 26
const ETAGE_HOEJDE = 20
export const FLAG_BUND = AKSE_HOEJDE + 10 + 2 * ETAGE_HOEJDE
export const RAEKKE_HOEJDE = 42
export const REGLER_HOEJDE = 30
export const BJAELKE_HOEJDE = 12
/** Under denne bredde er båndet en liste. */
export const MINDST_FOR_BAAND = 700
/** Under denne bredde ruller båndet i sin ramme. */
export const MINDST_FOR_TEGNING = 1100

export function etageY(etage: 0 | 1): number {
  return AKSE_HOEJDE + 20 + etage * ETAGE_HOEJDE
}
