import { type Afvist, feltAf, skrivAfvist } from '@fodfaeste/sag'
import type { Fejlkode } from '@fodfaeste/kontrakt'
import { type Afslag, afslag } from './afslag.ts'
import type { HentetSag } from './sag-adgang.ts'

/** De afslag, der har en anden status end «kan ikke gøres nu». */
const DOERENS: { readonly [K in Afvist['kode']]?: Fejlkode } = {
  SAG_FINDES_IKKE: 'SAG_FINDES_IKKE',
  ROLLE_MAA_IKKE: 'INGEN_ADGANG',
}

/** Sagens nej, med sagens kode og det felt, der skal rettes. */
export function afvistAfSagen(afvist: Afvist): Afslag {
  const doerens = DOERENS[afvist.kode]
  const besked = skrivAfvist(afvist)
  if (doerens !== undefined) return afslag(doerens, besked)
  const felt = feltAf(afvist)
  return afslag('AFVIST', besked, { kode: afvist.kode, ...(felt !== undefined && { fejl: [{ felt, besked }] }) })
}

const KLOKKESLAET = new Intl.DateTimeFormat('da', {
  timeZone: 'Europe/Copenhagen',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
})

/** «23. november kl. 10.15», i Danmark. */
export const klokkeslaet = (oejeblik: Date): string => KLOKKESLAET.format(oejeblik)

/** Nogen kom først, måske en selv i en anden fane: hvem og hvornår, så man kan tale sammen, og hvad man gør. */
export function konflikt({ lagrede }: HentetSag, forventetVersion: number): Afslag {
  const seneste = lagrede.at(-1)
  const aktuelVersion = lagrede.length
  if (seneste === undefined || forventetVersion > aktuelVersion) {
    return afslag('VERSIONSKONFLIKT', `Sagen har kun ${aktuelVersion} versioner. Hent den igen, og prøv derfra.`, {
      aktuelVersion,
    })
  }
  const hvornaar = klokkeslaet(new Date(seneste.registreret))
  return afslag(
    'VERSIONSKONFLIKT',
    `${seneste.afNavn} skrev i sagen ${hvornaar}, efter at du hentede den. Se, hvad der er nyt, og gem så dit.`,
    { aktuelVersion },
  )
}
