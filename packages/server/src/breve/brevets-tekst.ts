import type { Brev, Stykke } from './motor/brev.ts'

/** Brevets løbende tekst, som den læses: overskrifter og stykker på hver sin linje. Huller er med. */
export function brevetsTekst({ titel, afsnit }: Pick<Brev, 'titel' | 'afsnit'>): string {
  return [titel, ...afsnit.flatMap(({ overskrift, stykker }) => [overskrift ?? '', stykkernesTekst(stykker)])]
    .filter((linje) => linje !== '')
    .join('\n')
}

export function stykkernesTekst(stykker: readonly Stykke[]): string {
  return stykker.map(enTekst).join('\n')
}

function enTekst(stykke: Stykke): string {
  if (stykke.art === 'punkter') return stykke.punkter.join('\n')
  if (stykke.art === 'raekker') return stykke.raekker.map(({ navn, vaerdi }) => `${navn}: ${vaerdi}`).join('\n')
  if (stykke.art === 'citat') return `${stykke.hvem} ${stykke.tekst}`
  return stykke.tekst
}
