import { dato, iso } from '@fodfaeste/grund'
import type { Laesningsvalg, Oplysning, Skoen } from '../motor/oplysning.ts'
import type { Forloebsdage } from '../pligter/pligt.ts'
import type { Bortfald, GarantiFakta, Indsats, IndsatsArt, Stop } from './garanti-fakta.ts'
import { type GarantiSvar, vurderGaranti } from './vurder-garanti.ts'

/** En sag i en prøve, skrevet kort. Navne og sager er opfundne. */
export interface GarantiSag {
  /** `null`: forløbets første dag er ikke oplyst. */
  readonly starter?: string | null
  readonly bevilget?: string
  readonly efter?: '112' | '115'
  readonly indsatser?: readonly Indsats[]
  readonly stop?: readonly Stop[]
  readonly bortfald?: readonly Bortfald[]
  readonly saerligeGrunde?: 'ja' | 'nej' | 'ubegrundet ja'
  readonly behandletIgen?: string
  readonly ophoert?: string
  readonly valg?: { readonly [tvivlId: string]: 'A' | 'B' }
}

const opl = <T>(vaerdi: T): Oplysning<T> => ({ vaerdi, kilde: 'prøve' })

/** En indsats i prøven. Står i indsatsdelen og er begyndt den dag, medmindre andet siges. */
export function indsats(
  art: IndsatsArt | undefined,
  begyndt: string | undefined,
  { iIndsatsdel = true, aftaltTil }: { iIndsatsdel?: boolean | 'uoplyst'; aftaltTil?: string } = {},
): Indsats {
  return {
    id: 'i1',
    navn: 'Praktik på gartneriet',
    ...(art === undefined ? {} : { art }),
    ...(begyndt === undefined ? {} : { begyndt: opl(begyndt === 'ikke-begyndt' ? begyndt : dato(begyndt)) }),
    ...(iIndsatsdel === 'uoplyst' ? {} : { iIndsatsdel: opl(iIndsatsdel) }),
    ...(aftaltTil === undefined ? {} : { aftaltTil: opl(dato(aftaltTil)) }),
  }
}

/** En periode i prøven, fra og med, til og med. */
export function stop(art: Stop['art'], fra: string, til?: string): Stop {
  return { id: `${art}-${fra}`, art, fra: dato(fra), ...(til === undefined ? {} : { til: dato(til) }), kilde: 'prøve' }
}

/** Timer, løntilskud eller STU i prøven. */
export function bortfald(art: Bortfald['art'], fra: string, til?: string): Bortfald {
  return { art, fra: dato(fra), ...(til === undefined ? {} : { til: dato(til) }), kilde: 'prøve' }
}

function skoen(svar: NonNullable<GarantiSag['saerligeGrunde']>): Skoen {
  return {
    svar: svar === 'nej' ? 'nej' : 'ja',
    af: 'Sagsbehandler i prøven',
    begrundelse: svar.startsWith('ubegrundet') ? ' ' : 'Begrundet i prøven.',
  }
}

/** Sagens fakta. */
export function garantiFakta(sag: GarantiSag): GarantiFakta {
  const valg = (laesning: 'A' | 'B'): Laesningsvalg => ({
    laesning,
    af: 'Faglig leder',
    begrundelse: 'Valgt i prøven.',
  })
  return {
    efter: sag.efter ?? '112',
    indsatser: sag.indsatser ?? [],
    stop: sag.stop ?? [],
    bortfald: sag.bortfald ?? [],
    ...(sag.saerligeGrunde === undefined ? {} : { saerligeGrunde: skoen(sag.saerligeGrunde) }),
    ...(sag.behandletIgen === undefined ? {} : { behandletIgen: opl(dato(sag.behandletIgen)) }),
    ...(sag.ophoert === undefined ? {} : { ophoert: opl(dato(sag.ophoert)) }),
    laesningsvalg: Object.fromEntries(Object.entries(sag.valg ?? {}).map(([id, l]) => [id, valg(l)])),
  }
}

/** Sagens dage. Uden andet begynder forløbet 1. marts 2023, bevilget 14 dage før. */
export function garantiDage({ starter = '2023-03-01', bevilget }: GarantiSag): Forloebsdage {
  return {
    bevilget: bevilget === undefined ? undefined : dato(bevilget),
    starter: starter === null ? undefined : dato(starter),
    slutter: undefined,
  }
}

/** Garantien i prøvens sag på dagen. */
export function garantiPaa(sag: GarantiSag, paa: string): GarantiSvar {
  return vurderGaranti(garantiFakta(sag), garantiDage(sag), dato(paa))
}

/** Garantidagen som tekst. */
export function garantidag(sag: GarantiSag, paa = '2023-04-01'): string {
  const { dag } = garantiPaa(sag, paa)
  return dag === undefined ? 'ukendt' : iso(dag)
}
