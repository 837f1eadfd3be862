import { skrivAntal } from '@fodfaeste/grund'
import type { Importrapport } from './importer.ts'
import type { Bemaerkning } from './raekke.ts'

/** Rapporten til et menneske: tallene, hver bemærkning med sin linje, og hvad der skete. */
export function rapportSomTekst(rapport: Importrapport): string {
  const { fil, raekker, nye, uaendrede, aendrede, afviste } = rapport
  return [
    `${fil}: ${skrivAntal(raekker, 'række', 'rækker')}. ${skrivAntal(nye, 'ny sag', 'nye sager')}, ` +
      `${uaendrede} importeret før, ${aendrede.length} ændret siden, ${skrivAntal(
        new Set(afviste.map(({ linje }) => linje)).size,
        'række afvist',
        'rækker afvist',
      )}.`,
    ...afviste.map(skriv),
    ...(aendrede.length === 0 ? [] : ['Ændret siden de blev importeret:']),
    ...aendrede.map(skriv),
    slutning(rapport),
    '',
  ].join('\n')
}

function skriv({ linje, egetId, felt, grund, raad }: Bemaerkning): string {
  const hvor = `Linje ${linje}${egetId === undefined ? '' : ` (sag ${egetId})`}${felt === '' ? '' : `, ${felt}`}`
  return `  ${hvor}: ${grund} ${raad}`
}

function slutning({ gemt, nye, afviste }: Importrapport): string {
  if (gemt) return `${skrivAntal(nye, 'sag', 'sager')} er importeret.`
  if (afviste.length > 0) return 'Intet er importeret. Ret rækkerne, og kør kommandoen igen.'
  return nye === 0 ? 'Der er intet nyt at importere.' : 'Prøve: intet er importeret. Kør uden --proev for at importere.'
}
