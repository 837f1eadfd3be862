import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import type { Forloebsdage } from '../pligter/pligt.ts'
import { medEtHul } from '../proeve-huller.ts'
import { type ForklaretSag, sagerSomTekst } from '../proeve-svar-som-tekst.ts'
import type { PlanFakta } from './fakta.ts'
import { ATTEST, FULD, INDSATSDEL, INTET, alle, forloeb, laest, opl, skoen } from './proeve-plan.ts'
import { vurderPlan } from './vurder-plan.ts'

const forklar = (sag: string, paa: string, fakta: PlanFakta, dage: Forloebsdage = INTET): ForklaretSag => [
  sag,
  paa,
  vurderPlan(fakta, dage, dato(paa)),
]

/** Alt er med: til teamet, i forløb og i Min Plan. */
const HEL: PlanFakta = {
  teammoede: opl(dato('2023-03-01')),
  forberedende: FULD,
  attest: ATTEST,
  indsatsdel: {
    ...INDSATSDEL,
    indhold: { ...INDSATSDEL.indhold, ...alle('overordnet-maal', 'mentors-rolle') },
    mentor: opl(true),
    fastlagt: opl({ fra: dato('2023-06-01'), til: dato('2023-11-30') }),
  },
  jobformidler: { findes: opl(true), iMinPlan: alle('navn-og-kontakt', 'rolle-og-opgaver', 'aftaler') },
  helhedsorienteret: {
    bruges: opl(true),
    samtykke: opl(true),
    koordinationsbehov: skoen('ja'),
    beskaeftigelsesindsats: opl(true),
    oevrigeIndsatser: opl(true),
  },
  samletBeskrivelse: { kraevet: opl(true), lavet: opl(true) },
  laesningsvalg: {},
}
const { helhedsorienteret: _helhed, ...MIN_PLAN } = HEL
const FORLOEB = forloeb('2023-05-01', '2025-04-30')

const ALTID_MED = ['laesningsvalg', 'indhold', 'iMinPlan', 'indhentet', 'findes', 'bruges', 'kraevet'] as const

const UDGAVER = ['2012-12-31', '2013-01-01', '2019-12-31', '2020-01-01', '2021-12-31', '2022-01-01', '2024-12-31', '2025-01-01', '2026-01-31', '2026-02-01', '2026-06-30', '2026-07-01'] // prettier-ignore

describe('Planen, forklaret ord for ord', () => {
  it('er i hver udgave som i plan-udgaver.txt', async () => {
    const sager = UDGAVER.flatMap((paa) => [
      forklar('Anne: alt er med', paa, MIN_PLAN, FORLOEB),
      forklar(
        'Bo: en tom plan',
        paa,
        { forberedende: { indhold: {} }, indsatsdel: { indhold: {} }, laesningsvalg: {} },
        FORLOEB,
      ),
    ])
    await expect(sagerSomTekst(sager)).toMatchFileSnapshot('plan-udgaver.txt')
  })

  it('er som i plan-huller.txt, når én ting mangler eller er anderledes', async () => {
    const sager = [
      forklar('Anne: alt er med', '2023-06-01', MIN_PLAN, FORLOEB),
      ...medEtHul(MIN_PLAN, ...ALTID_MED).map(([hvad, fakta]) => forklar(hvad, '2023-06-01', fakta, FORLOEB)),
      ...medEtHul(HEL, ...ALTID_MED)
        .filter(([hvad]) => hvad.includes('helhedsorienteret'))
        .map(([hvad, fakta]) => forklar(`2025: ${hvad}`, '2025-06-01', fakta, FORLOEB)),
      ...medEtHul(HEL, ...ALTID_MED)
        .filter(([hvad]) => hvad.includes('samletBeskrivelse') || hvad.includes('helhedsorienteret'))
        .map(([hvad, fakta]) => forklar(`2026: ${hvad}`, '2026-07-01', fakta, FORLOEB)),
    ]
    await expect(sagerSomTekst(sager)).toMatchFileSnapshot('plan-huller.txt')
  })

  it('er på de særlige spor og om tiden som i plan-tid.txt', async () => {
    const fastlagt = (fra: string, til: string): PlanFakta => ({
      ...MIN_PLAN,
      indsatsdel: { ...INDSATSDEL, fastlagt: opl({ fra: dato(fra), til: dato(til) }) },
    })
    const spor = (spor: 'helt-aabenbart' | 'foreliggende-grundlag', nok?: 'ja' | 'nej'): PlanFakta => ({
      forberedende: {
        indhold: {},
        spor: opl(spor),
        ...(nok === undefined ? {} : { nokTilSporet: skoen(nok), efterSagensOplysninger: opl(nok === 'ja') }),
      },
      laesningsvalg: {},
    })
    const valgt = (id: string, laesning: 'A' | 'B'): PlanFakta => ({ ...HEL, laesningsvalg: { [id]: laest(laesning) } })
    const uden = ({ attest: _, ...resten }: PlanFakta, del: Partial<PlanFakta> = {}): PlanFakta => ({
      ...resten,
      ...del,
    })
    const sager = [
      ...(['2023-05-31', '2023-06-01', '2023-11-29', '2023-11-30', '2023-12-01'] as const).map((paa) =>
        forklar('Carla: lagt fast for seks måneder', paa, fastlagt('2023-06-01', '2023-11-30'), FORLOEB),
      ),
      forklar('Carla: lagt fast for en dag for meget', '2023-06-01', fastlagt('2023-06-01', '2023-12-01'), FORLOEB),
      forklar('Carla: lagt fast til forløbets sidste dag', '2025-04-30', fastlagt('2024-11-01', '2025-04-30'), FORLOEB),
      forklar(
        'Carla: lagt fast til dagen før forløbets sidste',
        '2025-04-30',
        fastlagt('2024-11-01', '2025-04-29'),
        FORLOEB,
      ),
      forklar('Carla: lagt fast med baglæns dage', '2023-06-01', fastlagt('2023-06-02', '2023-06-01'), FORLOEB),
      forklar('Carla: et forløb uden sidste dag', '2023-12-01', fastlagt('2023-06-01', '2023-11-30')),
      forklar('Dan: før forløbet begynder', '2023-04-30', HEL, FORLOEB),
      forklar('Dan: forløbets første dag, ingen indsatsdel', '2023-05-01', { laesningsvalg: {} }, FORLOEB),
      forklar('Dan: dagen før, ingen indsatsdel', '2023-04-30', { laesningsvalg: {} }, FORLOEB),
      ...(['2023-02-28', '2023-03-01', '2023-03-02'] as const).map((paa) =>
        forklar('Else: mødet i teamet', paa, { ...MIN_PLAN, forberedende: { indhold: {} } }),
      ),
      ...(['2023-02-28', '2023-03-01', '2023-03-02'] as const).map((paa) =>
        forklar('Else: mødet i teamet uden forberedende del', paa, {
          teammoede: opl(dato('2023-03-01')),
          laesningsvalg: {},
        }),
      ),
      ...(['2021-12-31', '2023-06-01', '2025-06-01', '2026-07-01'] as const).flatMap((paa) => [
        forklar('Finn: helt åbenbart, ikke vurderet', paa, spor('helt-aabenbart')),
        forklar('Finn: helt åbenbart, nok', paa, spor('helt-aabenbart', 'ja')),
        forklar('Finn: helt åbenbart, ikke nok', paa, spor('helt-aabenbart', 'nej')),
        forklar('Finn: foreliggende grundlag', paa, spor('foreliggende-grundlag', 'ja')),
        forklar(
          'Finn: foreliggende grundlag, ikke efter sagens oplysninger',
          paa,
          spor('foreliggende-grundlag', 'nej'),
        ),
        forklar('Gry: uden attest, oplysningerne er nok', paa, uden(MIN_PLAN, { helbredsoplysningerNok: skoen('ja') })),
        forklar(
          'Gry: uden attest, oplysningerne er ikke nok',
          paa,
          uden(MIN_PLAN, { helbredsoplysningerNok: skoen('nej') }),
        ),
        forklar(
          'Gry: uden attest, oplysningerne er nok uden begrundelse',
          paa,
          uden(MIN_PLAN, { helbredsoplysningerNok: { ...skoen('ja'), begrundelse: '' } }),
        ),
        forklar(
          'Gry: jobafklaring med opfølgningsattest',
          paa,
          uden(MIN_PLAN, {
            opfoelgningsattest: opl(true),
            forberedende: { ...FULD, sagstype: opl('jobafklaring'), foersteJobafklaring: opl(true) },
          }),
        ),
        forklar(
          'Gry: jobafklaring uden opfølgningsattest',
          paa,
          uden(MIN_PLAN, { opfoelgningsattest: opl(false), forberedende: { ...FULD, sagstype: opl('jobafklaring') } }),
        ),
        forklar('Gry: sygedagpenge', paa, uden(MIN_PLAN, { forberedende: { ...FULD, sagstype: opl('sygedagpenge') } })),
      ]),
      ...[
        'TVIVL-INDSATSDEL-EFTER-LUKNING',
        'TVIVL-SAMLET-BESKRIVELSE-DAG',
        'TVIVL-INDSATSDEL-TIL-FORLOEBETS-SLUT',
      ].flatMap((id) =>
        (['A', 'B'] as const).flatMap((laesning) =>
          ['2023-11-30', '2026-02-01', '2026-06-30', '2026-07-01'].map((paa) =>
            forklar(`Hans: ${id} læst som ${laesning}`, paa, valgt(id, laesning), FORLOEB),
          ),
        ),
      ),
      ...(['A', 'B'] as const).flatMap((laesning) =>
        ['2026-06-30', '2026-07-01'].flatMap((paa) => [
          forklar(`Ida: samlet beskrivelse læst som ${laesning}, intet lavet`, paa, {
            forberedende: { indhold: {} },
            laesningsvalg: { 'TVIVL-SAMLET-BESKRIVELSE-DAG': laest(laesning) },
          }),
          forklar(`Ida: samlet beskrivelse læst som ${laesning}, på sporet helt åbenbart`, paa, {
            ...spor('helt-aabenbart', 'ja'),
            laesningsvalg: { 'TVIVL-SAMLET-BESKRIVELSE-DAG': laest(laesning) },
          }),
        ]),
      ),
    ]
    await expect(sagerSomTekst(sager)).toMatchFileSnapshot('plan-tid.txt')
  })
})
