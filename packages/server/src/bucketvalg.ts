import { type Udfald, afvist, lykkes } from '@fodfaeste/grund'
import type { Bucket } from './dokument/bucketlager.ts'
import { erEgenMaskine } from './egen-maskine.ts'

export const BUCKETINDSTILLINGER = [
  'FODFAESTE_S3',
  'FODFAESTE_S3_REGION',
  'FODFAESTE_S3_NOEGLE_ID',
  'FODFAESTE_S3_HEMMELIGHED',
] as const

/** Bucketen til dokumenter. Uden nogen af indstillingerne ligger de i datamappen; mangler kun noget, siges det. */
export function laesBucket(sat: (navn: string) => string | undefined): Udfald<Bucket | undefined, string> {
  const [skrevet, region = 'us-east-1', noegleId, hemmelighed] = BUCKETINDSTILLINGER.map(sat)
  if (skrevet === undefined) {
    const alene = BUCKETINDSTILLINGER.find((navn) => sat(navn) !== undefined)
    return alene === undefined
      ? lykkes(undefined)
      : afvist(`${alene} er sat, men ikke FODFAESTE_S3. Skriv bucketens adresse, eller fjern den.`)
  }
  if (noegleId === undefined || hemmelighed === undefined) {
    return afvist('FODFAESTE_S3 kræver en nøgle. Sæt FODFAESTE_S3_NOEGLE_ID og FODFAESTE_S3_HEMMELIGHED.')
  }
  const adresse = laesAdresse(skrevet)
  return adresse.ok ? lykkes({ adresse: adresse.vaerdi, region, noegleId, hemmelighed }) : adresse
}

/** Adressen gentages ikke i et nej: nogen skriver en nøgle i den. */
function laesAdresse(skrevet: string): Udfald<URL, string> {
  const adresse = URL.canParse(skrevet) ? new URL(skrevet) : undefined
  const sikker = adresse?.protocol === 'https:' || (adresse?.protocol === 'http:' && erEgenMaskine(adresse.hostname))
  if (adresse !== undefined && sikker && adresse.href === `${adresse.origin}${adresse.pathname}`) return lykkes(adresse)
  return afvist(
    'FODFAESTE_S3 kan ikke bruges. Skriv bucketens adresse som https://s3.eksempel.dk/navn, uden nøgle; uden https kan dokumenterne læses undervejs.',
  )
}
