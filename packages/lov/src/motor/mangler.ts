import { erAfgjort } from '@fodfaeste/grund'
import type { Forklaring, Mangel } from './forklaring.ts'

/**
 * Går de led igennem, der stadig kan ændre svaret. Er et led afgjort, kan intet under det: ét «nej» i et «alle» gør de
 * uoplyste søskende ligegyldige. Ellers kan ethvert uafgjort underled vende det, fordi de afgjorte søskende ikke står
 * i vejen.
 */
export function gennemUafgjorte(f: Forklaring, besoeg: (led: Forklaring) => void): void {
  if (erAfgjort(f.svar)) return
  if (f.fordi.length === 0 || (f.led.tvivl !== undefined && f.valgt === undefined && laesningerneErUenige(f))) besoeg(f)
  for (let nr = 0; nr < f.fordi.length; nr += 1) {
    const under = f.fordi[nr]
    // Er en læsning valgt, er det kun den, der bærer.
    if (under !== undefined && (f.valgt === undefined || (nr === 0) === (f.valgt.laesning === 'A')))
      gennemUafgjorte(under, besoeg)
  }
}

/** Hvad mangler, som stadig kan ændre svaret? Hver ting én gang, i træets orden. */
export function manglerI(...roedder: readonly Forklaring[]): readonly Mangel[] {
  const samlet: Mangel[] = []
  const tilfoej = (mangel: Mangel): void => {
    if (!samlet.some((m) => m.id === mangel.id && m.art === mangel.art)) samlet.push(mangel)
  }
  for (const rod of roedder) {
    gennemUafgjorte(rod, ({ led, mangler }) => {
      if (led.tvivl !== undefined) tilfoej({ art: 'tvivl', id: led.tvivl.id })
      else for (const mangel of mangler) tilfoej(mangel)
    })
  }
  return samlet
}

function laesningerneErUenige(f: Forklaring): boolean {
  return f.fordi[0]?.svar !== f.fordi[1]?.svar
}
