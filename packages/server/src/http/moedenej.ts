import { type Udfald, afvist, dato, skrivDato } from '@fodfaeste/grund'
import { type Tidsnej, type Tidsrum, proevTid, skrivTidsrum } from '@fodfaeste/sag'
import type { Moedenej, Teammoede, Teampunkt } from '../store/teammoede-store.ts'
import { Afslag, afslag, ugyldigtInput } from './afslag.ts'
import { klokkeslaet } from './sagens-afslag.ts'

export const MOEDET_FINDES_IKKE = afslag(
  'MOEDE_FINDES_IKKE',
  'Mødet findes ikke, sagen er ikke på det, eller du er ikke med. Se efter under Teammøder.',
)

/** Lagerets nej, og det, der selv er en sætning. */
export function moedenej(nej: Moedenej | Afslag): Afslag {
  if (nej instanceof Afslag) return nej
  switch (nej.kode) {
    case 'MOEDET_FINDES_IKKE':
      return MOEDET_FINDES_IKKE
    case 'UKENDT_PERSON':
      return ugyldigtInput([
        {
          felt: 'medlemmer',
          besked:
            'En af personerne findes ikke i kommunen. En person findes, når han eller hun har logget ind én gang.',
        },
      ])
    case 'MOEDET_ER_AENDRET':
      return afslag(
        'MOEDET_ER_AENDRET',
        `${nej.moede.aendretAf} ændrede mødet ${klokkeslaet(nej.moede.aendret)}, efter at du hentede det. Se, hvad der er nyt, og gem så dit.`,
        { aktuelVersion: nej.moede.udgave },
      )
    case 'VERSIONSKONFLIKT':
      return afslag('VERSIONSKONFLIKT', 'Der blev skrevet i en af sagerne imens. Intet er ændret. Prøv igen.')
  }
}

const nej = (kode: string, besked: string, felt?: string): { readonly ok: false; readonly afvist: Afslag } =>
  afvist(afslag('AFVIST', besked, { kode, ...(felt !== undefined && { fejl: [{ felt, besked }] }) }))

/** Siger, hvilken sag der er uden for, hvis mødets tid bliver en anden, eller at mødet er aflyst. */
export function punktUdenforMoedet(
  moede: Teammoede,
  nyTid: Tidsrum,
): { readonly ok: false; readonly afvist: Afslag } | undefined {
  const aflyst = erAflyst(moede)
  if (aflyst !== undefined) return aflyst
  const udenfor = moede.punkter.find((punkt) => proevTid(nyTid, [], punkt) !== undefined)
  if (udenfor === undefined) return undefined
  return nej(
    'SAG_UDEN_FOR_MOEDET',
    `Sag ${udenfor.sagsnummer} er sat til kl. ${skrivTidsrum(udenfor)}. Flyt den først, eller lad mødet dække tiden.`,
    udenfor.fra < nyTid.fra ? 'fra' : 'til',
  )
}

export function erAflyst({ aflyst, dag }: Teammoede): { readonly ok: false; readonly afvist: Afslag } | undefined {
  return aflyst === undefined
    ? undefined
    : nej('MOEDET_ER_AFLYST', `Mødet ${skrivDato(dato(dag))} er aflyst og kan ikke ændres. Sæt et nyt.`)
}

export const erForbi = (dag: string): { readonly ok: false; readonly afvist: Afslag } =>
  nej(
    'MOEDET_ER_FORBI',
    `Mødet var ${skrivDato(dato(dag))}. En behandling, der er holdt, registreres i sagen; et nyt møde sættes under Teammøder.`,
  )

export const erPaa = ({ sagsnummer, ...tid }: Teampunkt): { readonly ok: false; readonly afvist: Afslag } =>
  nej(
    'SAGEN_ER_PAA',
    `Sag ${sagsnummer} er allerede på mødet kl. ${skrivTidsrum(tid)}. Flyt den, hvis den skal have en anden tid.`,
    'sagsnummer',
  )

export const ingenPlads = (minutter: number): { readonly ok: false; readonly afvist: Afslag } =>
  nej(
    'INGEN_LEDIG_TID',
    `Der er ikke ${minutter} minutter ledige på mødet. Gør mødet længere, sagen kortere, eller flyt en anden.`,
    'minutter',
  )

/** Tiden kan ikke bruges; er der en anden ledig af samme længde, siges den. */
export function tidsnej(
  fundet: Tidsnej<Teampunkt>,
  moedet: Tidsrum,
  ledig: Tidsrum | undefined,
): Udfald<never, Afslag> {
  const forslag = ledig === undefined ? '' : ` Første ledige tid er ${skrivTidsrum(ledig)}.`
  return fundet.art === 'optaget'
    ? nej(
        'TIDEN_ER_OPTAGET',
        `Tiden er optaget af sag ${fundet.af.sagsnummer} kl. ${skrivTidsrum(fundet.af)}.${forslag}`,
        'fra',
      )
    : nej('UDEN_FOR_MOEDET', `Mødet er kl. ${skrivTidsrum(moedet)}, og sagen skal være inden for det.${forslag}`, 'fra')
}
