import { randomUUID } from 'node:crypto'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { Forsendelse } from '../store/forsendelse-store.ts'
import { afleverEnGang } from './aflever.ts'
import type { Aflevering } from './aflevering.ts'
import { brevnavn } from './brevnavn.ts'
import { lavMappe, skrivNy } from './mapper.ts'

/** Trykkeriets mappe: én for hver dag, med hvert brev som PDF og en liste over dem. */
export async function printkoe({ rod, forsendelse: { noegle, den }, pdf, dagens }: Aflevering): Promise<void> {
  const dagensMappe = join(rod, 'printkoe', den)
  await lavMappe(dagensMappe)
  // Listen først: et brev i mappen står altid på den.
  await skrivListe(dagensMappe, dagens)
  await afleverEnGang({ rod, noegle, til: join(dagensMappe, `${noegle}.pdf`), indhold: pdf })
}

/** Erstattes i ét greb, så trykkeriet aldrig læser en halv. Den regnes hver gang af det, der ligger i databasen. */
async function skrivListe(mappe: string, breve: readonly Forsendelse[]): Promise<void> {
  const linjer = breve.map(({ noegle, sagsnummer, brev }) => [`${noegle}.pdf`, sagsnummer, brevnavn(brev)])
  const ny = join(mappe, `.${randomUUID()}`)
  await skrivNy(ny, `${[['fil', 'sag', 'brev'], ...linjer].map((celler) => celler.join(';')).join('\r\n')}\r\n`)
  await rename(ny, join(mappe, 'liste.csv'))
}
