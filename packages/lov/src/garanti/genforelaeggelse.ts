import { type Hjemmel, dato } from '@fodfaeste/grund'
import { type Regel, regel } from '../motor/version.ts'
import { LUKKET_FRA } from '../overgang/skaeringsdage.ts'
import { GARANTI_FRA } from './garanti-ur.ts'

/** Ét punkt i den nye behandling. `skal` er teamets opgave, `grundlag` det, der lægges frem, `uden-for` det, der ikke prøves. */
export interface Behandlingspunkt {
  readonly id: string
  readonly art: 'grundlag' | 'kun-hvis' | 'skal' | 'uden-for'
  readonly tekst: string
  readonly hjemmel: Hjemmel
  readonly forbehold?: string
}

const LOB_FORBEHOLD = 'Læst i LBK 254/2024. Teksten før 1. marts 2024 er ikke skaffet.'

function punkter(bek: string, forbehold?: string): readonly Behandlingspunkt[] {
  const b = (paragraf: string, pkt: number): Hjemmel => ({ lov: 'BEK', paragraf, pkt, udgave: bek })
  return [
    {
      id: 'BEK-1708-18-grundlag',
      art: 'grundlag',
      tekst: 'Den forberedende del, teamet havde, før forløbet begyndte, og borgerens indsatsplan.',
      hjemmel: b('18', 1),
    },
    {
      id: 'BEK-1708-18-nyt',
      art: 'kun-hvis',
      tekst:
        'Nye oplysninger, kun når borgerens situation er væsentligt ændret siden forløbets start. Det vurderer et menneske.',
      hjemmel: b('18', 2),
    },
    {
      id: 'BEK-1708-19-aarsag',
      art: 'skal',
      tekst: 'Drøfte, hvorfor ingen indsats kom i gang inden seks måneder.',
      hjemmel: b('19', 1),
    },
    {
      id: 'BEK-1708-19-indstilling',
      art: 'skal',
      tekst: 'Indstille, hvilke indsatser der nu skal i gang, og hvordan kommunen følger op på dem.',
      hjemmel: b('19', 2),
    },
    {
      id: 'LOB-11-3',
      art: 'uden-for',
      tekst: 'Om borgeren i stedet skal have fleksjob, førtidspension eller en anden ordning, tages ikke op her.',
      hjemmel: { lov: 'LOB', paragraf: '11', stk: 3, udgave: 'LBK 254/2024' },
      ...(forbehold === undefined ? {} : { forbehold }),
    },
  ]
}

/** BEK §§ 18–19 og LOB § 11, stk. 3: den nye behandlings snævre emne. */
export const BEK_18_19: Regel<readonly Behandlingspunkt[]> = regel({
  id: 'BEK-1708-18-19',
  navn: 'Hvad teamet tager stilling til, når sagen forelægges igen',
  versioner: () => [
    { fra: dato('0001-01-01'), indtil: GARANTI_FRA, kilde: 'BEK 2408/2021 § 21', fravaer: 'endnu-ikke' },
    {
      fra: GARANTI_FRA,
      indtil: dato('2024-03-01'),
      kilde: 'BEK 2408/2021 §§ 18–19',
      indhold: punkter('BEK 2408/2021', LOB_FORBEHOLD),
    },
    {
      fra: dato('2024-03-01'),
      indtil: dato('2025-01-01'),
      kilde: 'BEK 2408/2021 §§ 18–19',
      indhold: punkter('BEK 2408/2021'),
    },
    { fra: dato('2025-01-01'), indtil: LUKKET_FRA, kilde: 'BEK 1708/2024 §§ 18–19', indhold: punkter('BEK 1708/2024') },
    { fra: LUKKET_FRA, kilde: 'BEK 47/2026 § 16, stk. 2', fravaer: 'ikke-laengere' },
  ],
})
