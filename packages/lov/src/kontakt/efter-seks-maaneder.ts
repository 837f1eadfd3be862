import { type Dato, type Hjemmel, dato, iso, plusDage } from '@fodfaeste/grund'
import type { Forklaring } from '../motor/forklaring.ts'
import { beregnet } from '../motor/beregnet.ts'
import { faktum } from '../motor/opslag.ts'
import { medmindre } from '../motor/sammensat.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { type Regel, regel } from '../motor/version.ts'
import type { Pligt } from '../pligter/pligt.ts'
import { ANDET_TRIN_2026 } from '../plan/bekendtgoerelse.ts'
import { maaskeKrav } from '../plan/indholdskrav.ts'
import { svarPaa } from '../plan/mangelliste.ts'
import { standsetAfTvivl, tilstandPaa } from '../plan/pligttilstand.ts'
import type { KontaktFakta, Ydelsesperiode } from './fakta.ts'
import type { Samtalegrundlag } from './samtaler.ts'
import { NY_KONTAKT, foersteSeksMaaneder } from './samtalevindue.ts'
import { KONTAKT_TVIVL } from './tvivl.ts'

type V = Vilkaar<Samtalegrundlag>
const SPOERGSMAAL = 'Er kontakten efter de første seks måneder aftalt?'

const aftalt = (udgave: string): V => {
  const hjemmel: Hjemmel = { lov: 'LAB', paragraf: '32', stk: 1, pkt: 1, udgave }
  return medmindre(
    { id: 'LAB-32-1', spoergsmaal: SPOERGSMAAL, hjemmel },
    faktum(
      { id: 'LAB-32-1-aftalt', spoergsmaal: 'Er kontakten aftalt med borgeren?', hjemmel },
      'kontakt-aftalt',
      (g) => g.fakta.aftaltEfter,
    ),
    beregnet<Samtalegrundlag>(
      { id: 'LAB-32-1-endnu', spoergsmaal: 'Er de seks måneder ikke gået endnu?', hjemmel },
      { svar: (g) => (g.dag <= foersteSeksMaaneder(g.ydelse).til ? 'opfyldt' : 'ikke-opfyldt') },
    ),
  )
}

const AFTALT_2024 = aftalt('LBK 280/2024')

/** LAB § 32, stk. 1: efter de seks måneder aftales kontakten; der er intet antal, men ret til en samtale, når man beder. */
export const LAB_32_1: Regel<V> = regel({
  id: 'LAB-32-1',
  navn: 'Kontakten efter de første seks måneder aftales',
  versioner: () => [
    { fra: dato('0001-01-01'), indtil: NY_KONTAKT, kilde: 'lov 548/2019', fravaer: 'endnu-ikke' },
    { fra: NY_KONTAKT, indtil: dato('2022-05-22'), kilde: 'lov 548/2019', indhold: aftalt('lov 548/2019') },
    { fra: dato('2022-05-22'), indtil: dato('2024-03-01'), kilde: 'lov 548/2019', indhold: aftalt('LBK 701/2022') },
    { fra: dato('2024-03-01'), indtil: ANDET_TRIN_2026, kilde: 'lov 548/2019', indhold: AFTALT_2024 },
    {
      fra: ANDET_TRIN_2026,
      kilde: 'lov 1750/2025',
      indhold: maaskeKrav<Samtalegrundlag>(
        {
          id: 'LAB-32-1-efter-juli-2026',
          spoergsmaal: SPOERGSMAAL,
          hjemmel: { lov: 'LAB', paragraf: '32 a', udgave: 'lov 1750/2025' },
        },
        KONTAKT_TVIVL.efterJuli2026,
        { laesning: 'A', vilkaar: AFTALT_2024 },
        (g) => g.fakta.laesningsvalg[KONTAKT_TVIVL.efterJuli2026.id],
      ),
    },
  ],
})

/** Har borgeren ydelsen den dag? */
const loeber = ({ fra, til }: Ydelsesperiode, dag: Dato): boolean => fra.vaerdi <= dag && dag <= (til?.vaerdi ?? dag)

interface Efter {
  readonly svar: readonly Forklaring[]
  readonly pligter: readonly Pligt[]
}

/** Den aftalte kontakt og de samtaler, borgeren har bedt om, mens ydelsen løber. */
export function efterSeksMaaneder(fakta: KontaktFakta, ydelse: Ydelsesperiode, dag: Dato): Efter {
  const fra = plusDage(foersteSeksMaaneder(ydelse).til, 1)
  const [hvorfor] = loeber(ydelse, dag) ? svarPaa([LAB_32_1], dag, { fakta, ydelse, dag }) : []
  if (hvorfor?.led.hjemmel === undefined) return { svar: [], pligter: [] }
  const faelles = { ejer: 'kommune', hjemmel: hvorfor.led.hjemmel, fristDen: undefined, hvorfor } as const
  const tvivl = dag >= ANDET_TRIN_2026 && usikker(fakta)
  const aftalen: Pligt = {
    ...faelles,
    id: 'LAB-32-1',
    hvad: 'Aftal med borgeren, hvordan kontakten skal være',
    fra,
    tilstand: standsetAfTvivl(hvorfor)
      ? 'tvivl'
      : tilstandPaa({ dag, fra, frist: undefined, opfyldt: dag >= fra && hvorfor.svar === 'opfyldt' }),
    opfyldesVed: 'Kontakten er aftalt. Loven kræver ikke længere et antal samtaler.',
  }
  const anmodninger = fakta.anmodninger
    .filter(({ vaerdi }) => vaerdi <= dag && vaerdi >= ydelse.fra.vaerdi)
    .map(({ vaerdi: bedt }): Pligt => {
      const opfyldtDen = samtaleEfter(fakta, bedt)
      const stand = tilstandPaa({ dag, fra: bedt, frist: undefined, opfyldt: opfyldtDen !== undefined })
      return {
        ...faelles,
        id: `LAB-32-1-anmodning-${iso(bedt)}`,
        hvad: 'Hold den samtale, borgeren har bedt om',
        fra: bedt,
        tilstand: tvivl && stand !== 'opfyldt' ? 'tvivl' : stand,
        opfyldesVed: 'Samtalen er holdt. Loven sætter ingen dag.',
        ...(opfyldtDen === undefined ? {} : { opfyldtDen }),
      }
    })
  return { svar: [hvorfor], pligter: [aftalen, ...anmodninger] }
}

const usikker = ({ laesningsvalg }: KontaktFakta): boolean =>
  laesningsvalg[KONTAKT_TVIVL.efterJuli2026.id] === undefined

const samtaleEfter = ({ samtaler }: KontaktFakta, bedt: Dato): Dato | undefined =>
  samtaler
    .map(({ den }) => den.vaerdi)
    .filter((den) => den >= bedt)
    .toSorted((a, b) => a - b)[0]
