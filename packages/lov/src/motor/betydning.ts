import { erAfgjort } from '@fodfaeste/grund'
import type { Forklaring } from './forklaring.ts'

/**
 * Går de led i træet igennem, der er med til at bære rodens svar, oppefra og ned. Resten er «uden betydning»: svaret
 * blev det samme uden dem. Er roden uafgjort, er det de uafgjorte led, der bærer.
 */
export function gennemBaerende(f: Forklaring, besoeg: (led: Forklaring) => void): void {
  besoeg(f)
  for (let nr = 0; nr < f.fordi.length; nr += 1) {
    const under = f.fordi[nr]
    if (under !== undefined && baerer(f, under, nr)) gennemBaerende(under, besoeg)
  }
}

/** De bærende led som mængde. */
export function baerendeLed(rod: Forklaring): ReadonlySet<Forklaring> {
  const baerende = new Set<Forklaring>()
  gennemBaerende(rod, (led) => baerende.add(led))
  return baerende
}

/** Er underleddet med til at bære leddets svar? */
function baerer(f: Forklaring, under: Forklaring, nr: number): boolean {
  if (f.valgt !== undefined) return (nr === 0) === (f.valgt.laesning === 'A')
  switch (f.led.art) {
    case 'alle':
    case 'regel':
      if (f.svar === 'opfyldt') return true
      return f.svar === 'ikke-opfyldt' ? under.svar === 'ikke-opfyldt' : !erAfgjort(under.svar)
    case 'mindst-en':
    case 'medmindre':
      if (f.svar === 'ikke-opfyldt') return true
      // Ét ja bærer; er der flere, nævnes det første.
      return f.svar === 'opfyldt' ? erFoersteJa(f.fordi, nr) : !erAfgjort(under.svar)
    case 'undtagelse':
      if (f.svar === 'opfyldt') return true
      // Undtagelsen (nr. 1) tager svaret væk, når den er opfyldt; hovedreglen (nr. 0), når den ikke er.
      return f.svar === 'ikke-opfyldt' ? under.svar === (nr === 0 ? 'ikke-opfyldt' : 'opfyldt') : !erAfgjort(under.svar)
    default:
      return true
  }
}

function erFoersteJa(fordi: readonly Forklaring[], nr: number): boolean {
  if (fordi[nr]?.svar !== 'opfyldt') return false
  for (let foer = 0; foer < nr; foer += 1) if (fordi[foer]?.svar === 'opfyldt') return false
  return true
}
