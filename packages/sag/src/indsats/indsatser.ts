import type { Afvist } from '../afvist.ts'
import { type Del, med, ny } from '../del.ts'
import type { Person } from '../haendelser.ts'
import { proevFindes, proevIkkeFoer } from '../proev-sag.ts'
import type { Sag } from '../sag.ts'
import type { IndsatsHaendelser, Indsatsart } from './haendelser.ts'

/** Hvor indsatsen er på sin vej. */
export type Trin = 'indstillet' | 'planlagt' | 'aftalt' | 'i-gang' | 'afbrudt' | 'afsluttet' | 'tabt'

export interface Indsats {
  readonly version: number
  readonly navn: string
  readonly art?: Indsatsart
  readonly formaal: string
  readonly trin: Trin
  readonly af: Person
  /** Den dag, den kom ind i sagen. */
  readonly den: string
  readonly iIndsatsdel?: boolean
  readonly aftaltDen?: string
  readonly begynder?: string
  readonly slutter?: string
  /** Første gang, borgeren begyndte: den dag tæller. */
  readonly begyndtDen?: string
  /** Seneste gang, den blev taget op efter et afbrud. */
  readonly genoptagetDen?: string
  readonly afbrudtDen?: string
  readonly afsluttetDen?: string
  readonly behovForMere?: boolean
  /** Hvorfor den blev afbrudt eller gik tabt. */
  readonly aarsag?: string
}

export const INDSATSER: Del<IndsatsHaendelser, readonly Indsats[]> = {
  tom: [],
  udvikl: {
    IndsatsIndstillet: (liste, sket) => [...liste, { ...ny(sket), trin: 'indstillet' }],
    IndsatsPlanlagt: (liste, sket) => {
      const { indsats, navn, art, formaal, iIndsatsdel } = sket.data
      if (indsats === undefined) return [...liste, { ...ny(sket), trin: 'planlagt' }]
      return med(liste, indsats, { navn, ...(art !== undefined && { art }), formaal, iIndsatsdel, trin: 'planlagt' })
    },
    IndsatsAftalt: (liste, { data: { indsats, begynder, slutter, den } }) =>
      med(liste, indsats, { trin: 'aftalt', aftaltDen: den, begynder, ...(slutter !== undefined && { slutter }) }),
    IndsatsBegyndt: (liste, { data: { indsats, den } }) => {
      const erBegyndt = liste.some(({ version, begyndtDen }) => version === indsats && begyndtDen !== undefined)
      return med(liste, indsats, { trin: 'i-gang', ...(erBegyndt ? { genoptagetDen: den } : { begyndtDen: den }) })
    },
    IndsatsJusteret: (liste, { data: { indsats, slutter } }) =>
      med(liste, indsats, { ...(slutter !== undefined && { slutter }) }),
    IndsatsAfbrudt: (liste, { data: { indsats, aarsag, den } }) =>
      med(liste, indsats, { trin: 'afbrudt', aarsag, afbrudtDen: den }),
    IndsatsAfsluttet: (liste, { data: { indsats, behovForMere, den } }) =>
      med(liste, indsats, {
        trin: 'afsluttet',
        afsluttetDen: den,
        ...(behovForMere !== undefined && { behovForMere }),
      }),
    IndsatsTabt: (liste, { data: { indsats, aarsag } }) => med(liste, indsats, { trin: 'tabt', aarsag }),
  },
}

const NAVN: { readonly [T in Trin]: string } = {
  indstillet: 'indstillet',
  planlagt: 'planlagt',
  aftalt: 'aftalt',
  'i-gang': 'i gang',
  afbrudt: 'afbrudt',
  afsluttet: 'afsluttet',
  tabt: 'gået tabt',
}

/** Indsatsen skal være i sagen og stå på et af trinnene. */
export function proevIndsats(
  { indsatser }: Sag,
  nr: number | undefined,
  trin: readonly Trin[],
  videre: (indsats: Indsats) => Afvist | undefined = () => undefined,
): Afvist | undefined {
  return proevFindes('indsats', 'indsats', indsatser, nr, (indsats) =>
    trin.includes(indsats.trin)
      ? videre(indsats)
      : {
          kode: 'FORKERT_TRIN',
          felt: 'indsats',
          navn: indsats.navn,
          trin: NAVN[indsats.trin],
          skalVaere: trin.map((t) => NAVN[t]),
        },
  )
}

/** Kun en indsats, der er i gang, kan standse, og ikke før den begyndte. */
export function proevIgang(
  sag: Sag,
  { indsats, den }: { readonly indsats: number; readonly den: string },
): Afvist | undefined {
  return proevIndsats(sag, indsats, ['i-gang'], ({ begyndtDen, genoptagetDen }) =>
    proevIkkeFoer('den', den, genoptagetDen ?? begyndtDen, 'dagen, indsatsen begyndte'),
  )
}
