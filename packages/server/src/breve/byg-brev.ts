import { iso } from '@fodfaeste/grund'
import { type Blok, type Blokindhold, type Brevvilkaar, type Egetfelt, skrevet } from './blok.ts'
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
}

export interface Brevplan<G extends Brevvilkaar> {
  readonly titel: string
  readonly borger: string
  readonly sagsnummer: string
  readonly blokke: readonly Blok<G>[]
}

const ADRESSE: Egetfelt = {
  id: 'adresse',
  navn: 'Adresse på brevet',
  vejledning: 'Kun når brevet sendes på papir. Skriv vej og nummer på én linje og postnummer og by på den næste.',
  kraeves: false,
}

/** Samler blokkene til ét brev. Brevet er et udkast, til det er sendt. */
export function bygBrev<G extends Brevvilkaar>(plan: Brevplan<G>, grundlag: G): Brevudkast {
  const { egneOrd, kommune, skriver, idag } = grundlag
  const blokke = plan.blokke.flatMap((blok): readonly SkrevetBlok[] => {
    const indhold = blok.skriv(grundlag)
    return indhold === undefined ? [] : [{ blok, ...indhold }]
  })
  const adresse = linjer(skrevet(egneOrd, ADRESSE.id))
  const brev: Brev = {
    afsender: { navn: kommune.navn, linjer: linjer(kommune.brevhoved) },
    modtager: [plan.borger, ...adresse],
    dato: iso(idag),
    sagsnummer: plan.sagsnummer,
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
    felter: [ADRESSE, ...blokke.flatMap(({ felter = [] }) => felter)],
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

const linjer = (tekst: string): readonly string[] =>
  tekst
    .split('\n')
    .map((linje) => linje.trim())
    .filter((linje) => linje !== '')
