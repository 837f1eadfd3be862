import { dato, iso, plusDage } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { findesHjemmel } from '../indeks/index-opslag.ts'
import { REGLER_KONTAKT } from '../kontakt/vurder-kontakt.ts'
import { type Regel, gaeldendePaa, graensedage } from '../motor/version.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { REGLER_TEAM, REGLER_TEAMBEHANDLING } from '../team/vurder-team.ts'
import { REGLER_PLAN } from './planens-svar.ts'

type Enhver = Regel<Vilkaar<never>>
const REGLER = [
  ...REGLER_PLAN,
  ...REGLER_TEAM,
  ...REGLER_TEAMBEHANDLING,
  ...REGLER_KONTAKT,
] as unknown as readonly Enhver[]

const alleDele = (v: Vilkaar<never>): readonly Vilkaar<never>[] => [v, ...v.dele.flatMap(alleDele)]

describe.each(REGLER.map((regel) => [regel.id, regel] as const))(
  'Reglen %s om plan, team eller kontakt',
  (id, regel) => {
    const udgaver = regel.versioner.flatMap((v) =>
      'indhold' in v ? [[`${v.kilde} fra ${iso(v.fra)}`, v.indhold] as const] : [],
    )

    it.each(udgaver)(`[${id}] citerer i udgaven %s kun steder, der er i indekset`, (_navn, indhold) => {
      const forkerte = alleDele(indhold).flatMap(({ led }) => {
        if (led.hjemmel === undefined) return []
        const fund = findesHjemmel(led.hjemmel)
        return fund.findes === false ? [`${led.id}: ${fund.grund}`] : []
      })
      expect(forkerte).toEqual([])
    })

    it(`[${id}] har netop én udgave hver dag`, () => {
      for (const dag of [dato('2000-01-01'), ...graensedage(regel), dato('2030-01-01')]) {
        for (const skridt of [-1, 0, 1]) {
          if (dag === dato('0001-01-01') && skridt < 0) continue
          expect(() => gaeldendePaa(regel, plusDage(dag, skridt))).not.toThrow()
        }
      }
    })
  },
)

it('Reglernes ids går aldrig igen', () => {
  const ids = REGLER.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)])
})
