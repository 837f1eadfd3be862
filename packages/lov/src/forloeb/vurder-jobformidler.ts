import { forklarEfter, paaSpurgtDag } from '../motor/lov-paa.ts'
import { type Dato, type Hjemmel, dato, seneste } from '@fodfaeste/grund'
import type { Forklaring, TvivlLed } from '../motor/forklaring.ts'
import type { Oplysning } from '../motor/oplysning.ts'
import { tvivlI } from '../motor/tvivl.ts'
import { type Regel, regel } from '../motor/version.ts'
import { beregnet } from '../motor/beregnet.ts'
import { alleVilkaar } from '../motor/sammensat.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { NYTAAR_2022 } from '../overgang/skaeringsdage.ts'
import type { Forloebsdage, Pligt } from '../pligter/pligt.ts'
import {
  type ForloebFakta,
  type Forloebsgrundlag,
  frossenLov,
  gaelderForSlagsen,
  iForloebet,
  skrivDag,
  versionerFra2022,
} from './forloebsgrundlag.ts'

/** Sidste dag til at vejlede den, der begyndte før 2022. */
const VEJLEDT_SENEST = dato('2022-05-01')

/** Det, retten til jobformidler ser af en sag. */
export interface JobformidlerFakta extends ForloebFakta {
  /** Den dag, borgeren blev vejledt om retten. */
  readonly vejledt?: Oplysning<Dato>
  /** Borgerens eget ønske. Retten er borgerens; et nej er også et svar. */
  readonly oenske?: { readonly svar: 'ja' | 'nej'; readonly den: Dato }
  /** Den dag, borgeren fik en personlig jobformidler. */
  readonly faaet?: Oplysning<Dato>
}

type Grundlag = Forloebsgrundlag<JobformidlerFakta>

/** LAB § 113 a: en ret for borgeren, ikke en pligt. */
export const LAB_113_A: Regel<Vilkaar<Grundlag>> = regel({
  id: 'LAB-113-a',
  navn: 'Ret til en personlig jobformidler',
  versioner: () =>
    versionerFra2022('113 a', 'lov 1160/2021 § 1, nr. 3', (h) =>
      alleVilkaar<Grundlag>(
        { id: 'LAB-113-a', spoergsmaal: 'Har borgeren ret til en personlig jobformidler?', hjemmel: h({ pkt: 1 }) },
        [
          iForloebet<JobformidlerFakta>('LAB-113-a-forloeb', h({ pkt: 1 })),
          gaelderForSlagsen<JobformidlerFakta>('LAB-113-a-slags', h({ pkt: 1 })),
        ],
        'regel',
      ),
    ),
})

const OVERGANG: Hjemmel = { lov: 'LOV', paragraf: '7', stk: 1, udgave: 'lov 1160/2021' }

function vejledtDen({ fakta, paa }: Grundlag): Dato | undefined {
  const den = fakta.vejledt?.vaerdi
  return den !== undefined && den <= paa ? den : undefined
}

/** Lov 1160/2021 § 7, stk. 1: den, der begyndte før 2022, vejledes hurtigst muligt og senest 1. maj 2022. */
export const LOV_1160_7_1: Regel<Vilkaar<Grundlag>> = regel({
  id: 'LOV-1160-7-1',
  navn: 'Vejledning om jobformidler senest 1. maj 2022 for forløb begyndt før 2022',
  versioner: () => [
    { fra: dato('0001-01-01'), indtil: NYTAAR_2022, kilde: 'lov 1160/2021 § 7, stk. 1', fravaer: 'endnu-ikke' },
    {
      fra: NYTAAR_2022,
      kilde: 'lov 1160/2021 § 7, stk. 1',
      indhold: beregnet<Grundlag>(
        {
          id: 'LOV-1160-7-1',
          spoergsmaal: 'Er borgeren vejledt om retten til jobformidler senest 1. maj 2022?',
          hjemmel: OVERGANG,
          hvorfor: ({ tal }) =>
            tal['vejledt'] === undefined ? 'Ingen vejledning er registreret.' : `Vejledt ${skrivDag(tal['vejledt'])}.`,
        },
        {
          svar: (g) => {
            const den = vejledtDen(g)
            return den !== undefined && den <= VEJLEDT_SENEST ? 'opfyldt' : 'ikke-opfyldt'
          },
          tal: (g) => ({ vejledt: vejledtDen(g) }),
          brugt: ({ fakta: { vejledt } }) =>
            vejledt === undefined ? [] : [{ art: 'faktum', id: 'vejledt-om-jobformidler', indhold: vejledt }],
        },
      ),
    },
  ],
})

/** Jobformidlerens regler. */
export const REGLER_JOBFORMIDLER: readonly Regel<unknown>[] = [LAB_113_A, LOV_1160_7_1]

/** Retten til jobformidler i én sag på én dag. */
export interface JobformidlerSvar {
  /** Mangler før 2022, hvor retten ikke fandtes. */
  readonly ret: Forklaring | undefined
  readonly svar: readonly Forklaring[]
  readonly pligter: readonly Pligt[]
  readonly tvivl: readonly TvivlLed[]
}

/** Har borgeren ret til en jobformidler, er borgeren vejledt i tide, og har den, der ønsker en, fået den? */
export function vurderJobformidler(fakta: JobformidlerFakta, dage: Forloebsdage, paa: Dato): JobformidlerSvar {
  const g: Grundlag = { fakta, dage, paa }
  const ret = forklarEfter(LAB_113_A, frossenLov(paa, dage), g)
  if (ret === undefined) return { ret, svar: [], pligter: [], tvivl: [] }
  const vejledning = vejledningspligt(g)
  return {
    ret,
    svar: [ret, ...vejledning.map((p) => p.hvorfor)],
    pligter: [...vejledning, ...jobformidlerpligt(g, ret)],
    tvivl: tvivlI(ret).flatMap(({ forklaring }) => forklaring.led.tvivl ?? []),
  }
}

/** Lov 1160/2021 § 7, stk. 1, ser på, hvornår forløbet begyndte. */
const EFTER_STARTEN = { overgang: 'LOV-1160-7-1', hvilken: 'start' } as const

function vejledningspligt(g: Grundlag): readonly Pligt[] {
  const { dage, fakta, paa } = g
  const ophoert = fakta.ophoert?.vaerdi
  if (dage.starter === undefined || dage.starter >= NYTAAR_2022) return []
  const hvorfor = forklarEfter(LOV_1160_7_1, { ...paaSpurgtDag(paa), ...EFTER_STARTEN, sagensDag: dage.starter }, g)
  if (hvorfor === undefined) return []
  // Den, der var ude af forløbet før 2022, er ikke «i ressourceforløb», da reglen begynder.
  if (ophoert !== undefined && ophoert < NYTAAR_2022) return []
  const den = vejledtDen(g)
  const slut = ophoert !== undefined && ophoert < paa && ophoert <= VEJLEDT_SENEST
  return [
    {
      id: 'LOV-1160-7-1',
      hvad: 'Vejled borgeren om retten til en personlig jobformidler, hurtigst muligt',
      ejer: 'kommune',
      hjemmel: OVERGANG,
      fra: NYTAAR_2022,
      fristDen: VEJLEDT_SENEST,
      tilstand: den !== undefined ? 'opfyldt' : slut ? 'bortfaldet' : paa <= VEJLEDT_SENEST ? 'aktiv' : 'overskredet',
      opfyldesVed: 'Borgeren er vejledt om retten.',
      ...(den === undefined ? {} : { opfyldtDen: den }),
      hvorfor,
    },
  ]
}

/** Retten bliver en pligt for kommunen, når borgeren ønsker den. Loven sætter ingen frist. */
function jobformidlerpligt({ dage, fakta, paa }: Grundlag, ret: Forklaring): readonly Pligt[] {
  const { oenske, faaet } = fakta
  const hjemmel = ret.led.hjemmel
  if (oenske?.svar !== 'ja' || oenske.den > paa || hjemmel === undefined || dage.starter === undefined) return []
  if (ret.svar === 'ikke-opfyldt' && faaet === undefined) return []
  const den = faaet !== undefined && faaet.vaerdi <= paa ? faaet.vaerdi : undefined
  return [
    {
      id: 'LAB-113-a',
      hvad: 'Giv borgeren en personlig jobformidler',
      ejer: 'kommune',
      hjemmel,
      fra: seneste(oenske.den, dage.starter, NYTAAR_2022),
      fristDen: undefined,
      tilstand: den !== undefined ? 'opfyldt' : ret.svar === 'kraever-skoen' ? 'tvivl' : 'aktiv',
      opfyldesVed: 'Borgeren har fået en personlig jobformidler.',
      ...(den === undefined ? {} : { opfyldtDen: den }),
      hvorfor: ret,
    },
  ]
}
