import { type Dato, type Hjemmel, skrivDato, skrivHjemmel } from '@fodfaeste/grund'
import type { Laengderegel } from '../tid/lovlig-slut.ts'
import type { Led } from '../motor/forklaring.ts'
import type { Version } from '../motor/version.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { visHjemmel } from './vis-hjemmel.ts'
import type { HjemmelVisning } from './visning.ts'

/** Et led i en regel, som den står i loven: spørgsmålet, uden nogen sag. */
export interface LedVisning {
  readonly id: string
  readonly art: Led['art']
  readonly spoergsmaal: string
  readonly hjemmel?: HjemmelVisning
  readonly forbehold?: string
  readonly tvivl?: {
    readonly id: string
    readonly titel: string
    readonly A: string
    readonly B: string
    readonly hvemBeslutter: string
  }
  readonly dele: readonly LedVisning[]
}

/** En tabel i en regel: hvad og værdi. */
export type Tabelraekke = readonly [hvad: string, vaerdi: string]

/** Det, en udgave af en regel siger: træer af led, rækker i en tabel, eller begge. */
export interface Regelindhold {
  readonly traeer: readonly LedVisning[]
  readonly tabel: readonly Tabelraekke[]
  /** Det første sted, udgaven står. */
  readonly hjemmel: Hjemmel | undefined
  readonly forbehold: string | undefined
}

const INTET: Regelindhold = { traeer: [], tabel: [], hjemmel: undefined, forbehold: undefined }

/**
 * Udgavens indhold, hvad formen end er: ét vilkår, flere vilkår ved navn, eller en tabel. Hvert vilkår bliver et træ, og
 * det, der ikke er vilkår, bliver rækker.
 */
export function regelindhold(version: Version<unknown>): Regelindhold {
  const kendt = LAEST.get(version)
  if (kendt !== undefined) return kendt
  const laest = laesIndhold(version)
  LAEST.set(version, laest)
  return laest
}

// Udgaverne er faste, og listen over regler spørger til hver af dem.
const LAEST = new WeakMap<Version<unknown>, Regelindhold>()

function laesIndhold(version: Version<unknown>): Regelindhold {
  if (!('indhold' in version) || typeof version.indhold !== 'object' || version.indhold === null) return INTET
  const { indhold } = version
  if (erVilkaar(indhold)) return afVilkaar([indhold])
  const poster = Object.entries(indhold) as readonly (readonly [string, unknown])[]
  const forbehold = 'forbehold' in indhold && typeof indhold.forbehold === 'string' ? indhold.forbehold : undefined
  return {
    ...afNavngivne(poster),
    ...(forbehold === undefined ? {} : { forbehold }),
    ...tabelI(indhold),
  }
}

function afVilkaar(vilkaar: readonly Vilkaar<never>[]): Regelindhold {
  return { ...INTET, traeer: vilkaar.map(visLed), hjemmel: vilkaar.find((v) => v.led.hjemmel)?.led.hjemmel }
}

/** Flere vilkår ved navn. Spørger de om det samme, siger navnet, hvad hvert gælder. */
function afNavngivne(poster: readonly (readonly [string, unknown])[]): Regelindhold {
  const vilkaar = poster.flatMap(([navn, post]) => (erVilkaar(post) ? [{ navn, post }] : []))
  const samlet = afVilkaar(vilkaar.map(({ post }) => post))
  return {
    ...samlet,
    traeer: samlet.traeer.map((trae, nr) => {
      const om = OMRAADE[vilkaar[nr]?.navn ?? '']
      return om === undefined ? trae : { ...trae, spoergsmaal: `${om}: ${trae.spoergsmaal}` }
    }),
  }
}

/** Perioderne i garantiens tælleregel, som i `StopArt`. */
const OMRAADE: { readonly [navn: string]: string } = {
  'fritaget-for-raadighed': 'Fritaget for rådighed',
  standby: 'Standby',
  'barsel-eller-sorgorlov': 'Barsel eller sorgorlov',
  ferie: 'Ferie',
  andet: 'Andet',
}

function erVilkaar(vaerdi: unknown): vaerdi is Vilkaar<never> {
  return typeof vaerdi === 'object' && vaerdi !== null && 'led' in vaerdi && 'dele' in vaerdi
}

function tabelI(indhold: object): Pick<Regelindhold, 'tabel'> & { readonly hjemmel?: Hjemmel } {
  if ('raekker' in indhold) return pensionstabel(indhold.raekker as readonly Pensionsraekke[])
  if ('regel' in indhold) return { tabel: laengden(indhold.regel as Laengderegel) }
  if (Array.isArray(indhold)) {
    const punkter = indhold as readonly Punkt[]
    const hjemmel = punkter[0]?.hjemmel
    return {
      tabel: punkter.map(({ art, tekst, hjemmel: sted }) => [PUNKT[art ?? 'kan'], `${tekst} (${skrivHjemmel(sted)})`]),
      ...(hjemmel && { hjemmel }),
    }
  }
  if ('tekst' in indhold && 'kilde' in indhold)
    return {
      tabel: [
        ['Formodning', String(indhold.tekst)],
        ['Kilde', String(indhold.kilde)],
      ],
    }
  return { tabel: [] }
}

interface Pensionsraekke {
  readonly foedtFra: Dato
  readonly alderMaaneder: number
  readonly hjemmel: Hjemmel
}

/** Ældre end det er ingen i nogen sag. */
const ALLE_FOER = -50_000

function pensionstabel(raekker: readonly Pensionsraekke[]): {
  readonly tabel: Tabelraekke[]
  readonly hjemmel?: Hjemmel
} {
  const hjemmel = raekker[0]?.hjemmel
  const tabel = raekker.map(({ foedtFra, alderMaaneder }): Tabelraekke => [
    foedtFra < ALLE_FOER ? 'født før' : `født fra og med ${skrivDato(foedtFra)}`,
    `${alderMaaneder / 12} år`.replace('.', ','),
  ])
  return {
    tabel,
    ...(hjemmel && { hjemmel: { lov: hjemmel.lov, paragraf: hjemmel.paragraf, stk: 1, udgave: hjemmel.udgave } }),
  }
}

const maaneder = (antal: number): string => (antal % 12 === 0 ? `${antal / 12} år` : `${antal} måneder`)

function laengden({ mindstMaaneder, hoejstMaaneder, orlovArter }: Laengderegel): readonly Tabelraekke[] {
  return [
    ['Mindst', maaneder(mindstMaaneder)],
    ['Højst', maaneder(hoejstMaaneder)],
    ['Orlov med ret til dagpenge, der ikke tæller med', orlovArter.length === 0 ? 'ingen' : orlovArter.join(' og ')],
  ]
}

interface Punkt {
  /** Mangler ved en liste over muligheder. */
  readonly art?: keyof typeof PUNKT
  readonly tekst: string
  readonly hjemmel: Hjemmel
}

const PUNKT = {
  grundlag: 'Lægges frem',
  'kun-hvis': 'Kun hvis',
  skal: 'Skal',
  'uden-for': 'Uden for',
  kan: 'Kan være',
} as const

function visLed({ led, dele }: Vilkaar<never>): LedVisning {
  const { id, art, spoergsmaal, hjemmel, forbehold, tvivl } = led
  return {
    id,
    art,
    spoergsmaal,
    ...(hjemmel === undefined ? {} : { hjemmel: visHjemmel(hjemmel, false) }),
    ...(forbehold === undefined ? {} : { forbehold }),
    ...(tvivl === undefined ? {} : { tvivl: { ...tvivl } }),
    dele: dele.map(visLed),
  }
}

/** Hvert led i træerne, oppefra og ned. */
export function alleLed(traeer: readonly LedVisning[]): readonly LedVisning[] {
  return traeer.flatMap((led) => [led, ...alleLed(led.dele)])
}
