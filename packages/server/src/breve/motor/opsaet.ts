import { dato, opregn, skrivDato } from '@fodfaeste/grund'
import type { Brev, Stykke } from './brev.ts'
import { afsnitI, tilTryk } from './tekst-til-tryk.ts'

/** Brevet, som skabelonen læser det, og de tegn, der ikke kan trykkes. */
export interface Opsat {
  readonly data: string
  readonly udenTegn: readonly string[]
}

/** Hver tekst gøres klar til tryk, og flere afsnit i én tekst bliver til flere stykker. */
export function opsaet(brev: Brev, skriftens: ReadonlySet<number>): Opsat {
  const uden = new Set<string>()
  const tryk = (raa: string): string => {
    const { tekst, udenTegn } = tilTryk(raa, skriftens)
    for (const tegn of udenTegn) uden.add(tegn)
    return tekst
  }
  const linje = (raa: string): string => tryk(raa).replaceAll(/\s+/g, ' ').trim()
  const linjer = (raa: readonly string[]): readonly string[] => raa.map(linje).filter((en) => en !== '')
  const stykker = (s: Stykke): readonly unknown[] => {
    // En liste uden punkter ville være et tomt mærke for en skærmlæser.
    if (s.art === 'punkter') return s.punkter.length === 0 ? [] : [{ art: s.art, punkter: linjer(s.punkter) }]
    if (s.art === 'raekker')
      return [{ art: s.art, raekker: s.raekker.map((r) => ({ navn: linje(r.navn), vaerdi: linje(r.vaerdi) })) }]
    if (s.art === 'citat') return [{ art: s.art, tekst: tryk(s.tekst).trim(), hvem: linje(s.hvem) }]
    return afsnitI(tryk(s.tekst)).map((tekst) => ({ art: s.art, tekst }))
  }
  const data = JSON.stringify({
    afsender: { navn: linje(brev.afsender.navn), linjer: linjer(brev.afsender.linjer) },
    modtager: linjer(brev.modtager),
    dato: brev.dato,
    dagen: skrivDato(dato(brev.dato)),
    sagslinje: linje(`Sag ${brev.sagsnummer}`),
    fod: linje(`${brev.afsender.navn} · sag ${brev.sagsnummer}`),
    titel: linje(brev.titel),
    udkast: brev.udkast,
    udkastmaerke: brev.udkastmaerke ?? 'Udkast, ikke sendt',
    afsnit: brev.afsnit.map(({ overskrift, stykker: alle }) => ({
      ...(overskrift === undefined ? {} : { overskrift: linje(overskrift) }),
      stykker: alle.flatMap(stykker),
    })),
    hilsen: 'Venlig hilsen',
    underskrift: linjer(brev.underskrift),
  })
  return { data, udenTegn: [...uden] }
}

/** «Brevets skrift har ikke tegnene ש og 😀.» Højst de første ti. */
export function skrivUdenTegn(tegn: readonly string[]): string {
  const vist = tegn.slice(0, 10)
  const flere = tegn.length > vist.length ? ` og ${tegn.length - vist.length} andre` : ''
  return `Brevets skrift har ikke ${tegn.length === 1 ? 'tegnet' : 'tegnene'} ${flere === '' ? opregn(vist) : vist.join(', ')}${flere}. Skriv det på en anden måde.`
}
