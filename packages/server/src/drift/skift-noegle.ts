import { skrivAntal } from '@fodfaeste/grund'
import { cprBoks } from '../store/cpr-boks.ts'
import { begyndSkift, gammelFil, noeglefil, findNoeglering } from '../store/noeglering.ts'
import { skiftNoegle } from '../store/skift-noegle.ts'
import { type Omverden, UDGANG, type Udgang, driften, medLager } from './omverden.ts'

/**
 * `drift skift-noegle`: en ny nøgle, og hvert CPR-nummer låst om med den. Afbrydes den, fortsætter den næste gang. Den
 * gamle nøgle slettes aldrig her: ældre sikkerhedskopier kan kun læses med den.
 */
export async function skiftNoeglen(omverden: Omverden): Promise<Udgang> {
  const { noeglested, skriv, skrivFejl } = omverden
  if (noeglested.noegle !== undefined && noeglested.gammelNoegle === undefined) {
    skrivFejl(I_MILJOEET)
    return UDGANG.ikkeGjort
  }
  // Databasen åbnes først: er mappen i brug, skal nøglen ikke være skiftet.
  return medLager(omverden, async ({ lager, kommuner }) => {
    if (noeglested.noegle === undefined) {
      skriv(
        begyndSkift(noeglefil(noeglested.dataMappe))
          ? 'Ny nøgle lavet.\n'
          : 'Et nøgleskift var i gang; det fortsættes.\n',
      )
    }
    const { gaeldende, gamle } = await findNoeglering(noeglested, lager.installation)
    const cpr = cprBoks(gaeldende, gamle)
    let kunGammel = 0
    for (const kommune of kommuner) {
      const skiftet = await skiftNoegle(lager.db, driften(kommune.id, omverden.nu), cpr, (flyttet) =>
        omverden.visFremgang(`${kommune.navn}: ${skrivAntal(flyttet, 'nummer', 'numre')} låst om`),
      )
      kunGammel += skiftet.kunGammel
      skriv(`${kommune.navn}: ${skrivAntal(skiftet.flyttet, 'nummer', 'numre')} låst om med den nye nøgle.\n`)
    }
    skriv(slutning(noeglested, kunGammel))
    return kunGammel === 0 ? UDGANG.ok : UDGANG.fund
  })
}

const I_MILJOEET = `Nøglen står i FODFAESTE_NOEGLE, og så kan kommandoen ikke skrive en ny.
Sæt FODFAESTE_NOEGLE til den nye nøgle (64 hex-tegn) og FODFAESTE_NOEGLE_GAMMEL til den, der stod, både for serveren og
for kommandoen. Genstart serveren, og kør kommandoen igen.
`

function slutning({ dataMappe, noegle }: Omverden['noeglested'], kunGammel: number): string {
  const gammel = noegle === undefined ? `filen ${gammelFil(noeglefil(dataMappe))}` : 'FODFAESTE_NOEGLE_GAMMEL'
  if (kunGammel > 0) {
    return (
      `${skrivAntal(kunGammel, 'erklæring', 'erklæringer')} fra en ældre udgave har ikke nummeret med og kan ikke låses om. ` +
      `Bed dem, der har erklæret, gøre det igen, og kør kommandoen igen. Behold ${gammel} så længe.\n`
    )
  }
  return (
    `Alt er låst med den nye nøgle. Genstart serveren, og tag en ny sikkerhedskopi og en kopi af den nye nøgle. ` +
    `Ældre sikkerhedskopier kan kun læses med den gamle: læg ${gammel} et sikkert sted, og fjern den herfra.\n`
  )
}
