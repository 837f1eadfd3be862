import { Outlet, useParams, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { Problem, SagVisning } from '@fodfaeste/kontrakt'
import { useKladder } from '../../api/kladde-data.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { useSag } from '../../api/sag-data.ts'
import { laesOp } from '../../fds/oplaesning.tsx'
import { forskel, skrivForskel } from '../../forklaring/forskel.ts'
import { AabnSag } from '../adgang/aabn-sag.tsx'
import { FejlSide } from '../../ramme/fejl-side.tsx'
import { FindesIkke } from '../../ramme/findes-ikke.tsx'
import { type SagAdresse, erTidsrejse } from './blik.ts'
import { type Kvittering, SagSammenhaeng } from './sag-kontekst.ts'
import { Sagshoved } from './sagshoved.tsx'
import '../../forklaring/forklaring.css'
import './sag.css'

/** Henter sagen og giver den til sine faner. */
export function SagSide() {
  const { sagId } = useParams({ from: '/sager/$sagId' })
  const blik = useSearch({ from: '/sager/$sagId' })
  const { version, til, paa } = blik
  const sag = useSag(sagId, { version, til, paa })
  const kladder = useKladder(sagId, sag.data?.nyesteVersion)
  // Er sagen hentet, bliver den stående, også når den ikke kan hentes igen: en åben formular må ikke forsvinde.
  if (sag.data === undefined && sag.isError) {
    const problem = somProblem(sag.error)
    const igen = (): void => void sag.refetch()
    if (problem.kode === 'KRAEVER_BEGRUNDELSE') return <AabnSag sagId={sagId} problem={problem} efter={igen} />
    return <KanIkkeVises problem={problem} proevIgen={igen} />
  }
  // En formular begynder med sin kladde, så den skal være der først. Kan kladderne ikke hentes, kan sagen stadig læses.
  if (sag.data === undefined || kladder.isPending) return <p className="daempet">Henter sagen …</p>
  return <Aaben key={sagId} sag={sag.data} blik={blik} henter={sag.isPlaceholderData} />
}

/** Er adressen ikke en sags, er det siden, der ikke findes; et id er ikke noget, man skriver. */
function KanIkkeVises({ problem, proevIgen }: { problem: Problem; proevIgen: () => void }) {
  const forkertAdresse = problem.fejl?.some(({ felt }) => felt === 'sagId') === true
  return forkertAdresse ? <FindesIkke /> : <FejlSide problem={problem} proevIgen={proevIgen} />
}

function Aaben({ sag, blik, henter }: { sag: SagVisning; blik: SagAdresse; henter: boolean }) {
  const [kvittering, saetKvittering] = useState<Kvittering>()
  const laesekun = erTidsrejse(blik) || henter
  const sammenhaeng = useMemo(
    () => ({
      sag,
      blik,
      laesekun,
      henter,
      kvittering: laesekun ? undefined : kvittering,
      kvitter: ({ hvad, rod }: { hvad: string; rod: string }, ny: SagVisning): void => {
        const aendret = forskel(sag.vurdering, ny.vurdering)
        saetKvittering({ hvad, rod, version: ny.version, forskel: aendret })
        laesOp(`${hvad} er gemt. ${skrivForskel(aendret)}`)
      },
    }),
    [sag, blik, laesekun, henter, kvittering],
  )
  return (
    <SagSammenhaeng value={sammenhaeng}>
      <Sagshoved />
      <div aria-busy={henter} className={henter ? 'henter' : ''}>
        <Outlet />
      </div>
    </SagSammenhaeng>
  )
}
