import { erAfgjort } from '@fodfaeste/grund'
import type { Forklaring, Mangel } from './forklaring.ts'
import type { Vilkaar } from './vilkaar.ts'

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

/** Det, der er uafgjort under et vilkår: `andet` er en oplysning, et skøn eller et ønske. */
export type Uafgjort = 'intet' | 'kun tvivl' | 'andet'

/** Er uenige læsninger, ingen har valgt imellem, det eneste, der mangler? */
export function uafgjortI(rod: Forklaring): Uafgjort {
  let uafgjort: Uafgjort = 'intet'
  gennemUafgjorte(rod, ({ led }) => {
    uafgjort = vaerst(uafgjort, led.tvivl === undefined ? 'andet' : 'kun tvivl')
  })
  return uafgjort
}

/** Den magre vej til {@link uafgjortI}: det samme af svarene alene, uden at bygge træet. */
export function uafgjortVed<K>(vilkaar: Vilkaar<K>, grundlag: K): Uafgjort {
  if (erAfgjort(vilkaar.svar(grundlag))) return 'intet'
  const { bygning, dele, uafgjort } = vilkaar
  if (uafgjort !== undefined) return uafgjort(grundlag)
  if (bygning === undefined || (bygning.af !== 'sammensat' && bygning.af !== 'tvivl')) return 'andet'
  if (bygning.af === 'sammensat') return vaerstAf(dele, grundlag)
  const valgt = bygning.valg(grundlag)
  if (valgt !== undefined) return vaerstAf([dele[valgt.laesning === 'A' ? 0 : 1]], grundlag)
  const [a, b] = dele
  return vaerst(a?.svar(grundlag) === b?.svar(grundlag) ? 'intet' : 'kun tvivl', vaerstAf(dele, grundlag))
}

function vaerstAf<K>(dele: readonly (Vilkaar<K> | undefined)[], grundlag: K): Uafgjort {
  let uafgjort: Uafgjort = 'intet'
  for (const del of dele) {
    if (del !== undefined) uafgjort = vaerst(uafgjort, uafgjortVed(del, grundlag))
    if (uafgjort === 'andet') break
  }
  return uafgjort
}

/** Det mest uafgjorte af de to. */
export function vaerst(a: Uafgjort, b: Uafgjort): Uafgjort {
  return a === 'andet' || b === 'intet' ? a : b
}

/** Hvad mangler, som stadig kan ændre svaret? Hver ting én gang, i træets orden. */
export function manglerI(...roedder: readonly Forklaring[]): readonly Mangel[] {
  const samlet: Mangel[] = []
  const medtag = ({ led, mangler }: Forklaring): void => {
    if (led.tvivl !== undefined) tilfoej(samlet, { art: 'tvivl', id: led.tvivl.id })
    else for (const mangel of mangler) tilfoej(samlet, mangel)
  }
  for (const rod of roedder) gennemUafgjorte(rod, medtag)
  return samlet
}

function tilfoej(samlet: Mangel[], mangel: Mangel): void {
  for (const m of samlet) if (m.id === mangel.id && m.art === mangel.art) return
  samlet.push(mangel)
}

function laesningerneErUenige(f: Forklaring): boolean {
  return f.fordi[0]?.svar !== f.fordi[1]?.svar
}
