import { skrivAntal } from '@fodfaeste/grund'
import { medKilde } from '../kopi/kilde.ts'
import { tagKopi } from '../kopi/tag-kopi.ts'
import { type Omverden, UDGANG, type Udgang } from './omverden.ts'

/** `drift sikkerhedskopi MAPPE`: databasen og dokumenterne som en ny mappe i MAPPE. Nøglen er ikke med. */
export async function sikkerhedskopi(
  mappe: string,
  { json }: { readonly json: boolean },
  { sted, nu, version, skriv, visFremgang }: Omverden,
): Promise<Udgang> {
  visFremgang('Kopierer databasen')
  const taget = await medKilde(sted, nu, (kilde) => tagKopi(kilde, mappe, { nu, version, maade: 'kopi' }))
  const { dokumenter, noegleKendetegn } = taget.manifest
  if (json) skriv(`${JSON.stringify(taget, undefined, 2)}\n`)
  else {
    skriv(
      `Kopien ligger i ${taget.mappe} (${skrivIndhold(dokumenter)}).\n` +
        (noegleKendetegn === undefined
          ? ''
          : `Nøglen til CPR-numrene er ikke med. Gem den et andet sted; uden den med kendetegnet ${noegleKendetegn} kan ingen læse numrene i kopien.\n`) +
        (dokumenter === undefined ? UDEN_DOKUMENTER : '') +
        'Kopien rummer navne og sager i klar tekst: opbevar den, som I opbevarer databasen.\n',
    )
  }
  return UDGANG.ok
}

const UDEN_DOKUMENTER =
  'DOKUMENTERNE ER IKKE MED: de ligger i bucketen. Slå versioner til i den, og kopiér den for sig, lige så tit som databasen; uden den kan deres indhold ikke gendannes.\n'

/** «databasen og 12 dokumenter»; ligger dokumenterne på nettet, siges det. */
export function skrivIndhold(dokumenter: number | undefined): string {
  return dokumenter === undefined
    ? 'databasen, uden dokumenterne'
    : `databasen og ${skrivAntal(dokumenter, 'dokument', 'dokumenter')}`
}
