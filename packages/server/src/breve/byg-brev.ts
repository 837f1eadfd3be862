import { iso } from '@fodfaeste/grund'
import { type Sag, adressenPaa, adressensLinjer } from '@fodfaeste/sag'
import type { Blok, Blokindhold, Brevvilkaar, Egetfelt } from './blok.ts'
import type { FristForMaade } from './klagefrister.ts'
import type { Brev } from './motor/brev.ts'

/** En skrevet blok. */
export interface SkrevetBlok extends Blokindhold {
  readonly blok: Blok<never>
}

export interface Brevmangel {
  readonly tekst: string
  /** Blokken, den er i; mangler, når det er brevets hoved. */
  readonly blok?: string
  /** Feltet, der mender den, når et menneske kan skrive det her. */
  readonly felt?: string
}

/** Brevet, hvor det kommer fra, og det, det mangler. */
export interface Brevudkast {
  readonly brev: Brev
  readonly blokke: readonly SkrevetBlok[]
  readonly felter: readonly Egetfelt[]
  readonly mangler: readonly Brevmangel[]
  /** Kun et brev, der kan klages over. */
  readonly klagefrister?: readonly FristForMaade[]
}

export interface Brevplan<G extends Brevvilkaar> {
  readonly titel: string
  readonly sag: Sag
  readonly blokke: readonly Blok<G>[]
}

/** Samler blokkene til ét brev. Brevet er et udkast, til det er sendt. */
export function bygBrev<G extends Brevvilkaar>(plan: Brevplan<G>, grundlag: G): Brevudkast {
  const { kommune, skriver, idag } = grundlag
  const blokke = plan.blokke.flatMap((blok): readonly SkrevetBlok[] => {
    const indhold = blok.skriv(grundlag)
    return indhold === undefined ? [] : [{ blok, ...indhold }]
  })
  const { nu: adresse } = adressenPaa(plan.sag.adresser, idag)
  const brev: Brev = {
    afsender: { navn: kommune.navn, linjer: linjer(kommune.brevhoved) },
    modtager: [plan.sag.borger.navn, ...(adresse === undefined ? [] : adressensLinjer(adresse))],
    dato: iso(idag),
    sagsnummer: plan.sag.sagsnummer,
    titel: plan.titel,
    udkast: true,
    afsnit: blokke.map(({ blok: { overskrift }, stykker }) => ({
      ...(overskrift === undefined ? {} : { overskrift }),
      stykker,
    })),
    underskrift: [skriver.navn, kommune.navn],
  }
  return {
    brev,
    blokke,
    felter: blokke.flatMap(({ felter = [] }) => felter),
    mangler: [...hovedetsMangler(grundlag), ...blokke.flatMap(blokkensMangler)],
  }
}

function hovedetsMangler({ kommune }: Brevvilkaar): readonly Brevmangel[] {
  return kommune.brevhoved.trim() === ''
    ? [{ tekst: 'Kommunens adresse mangler øverst i brevet. Sæt teksten «brevhoved» under Administration, Tekster.' }]
    : []
}

function blokkensMangler({ blok, stykker }: SkrevetBlok): readonly Brevmangel[] {
  return stykker.flatMap((stykke) =>
    stykke.art === 'hul'
      ? [{ tekst: stykke.tekst, blok: blok.id, ...(stykke.felt === undefined ? {} : { felt: stykke.felt }) }]
      : [],
  )
}

export const linjer = (tekst: string): readonly string[] =>
  tekst
    .split('\n')
    .map((linje) => linje.trim())
    .filter((linje) => linje !== '')
