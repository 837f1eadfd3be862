import type { Selvtjek } from '@fodfaeste/kontrakt'
import { skrivAntal } from '@fodfaeste/grund'
import { useQuery } from '@tanstack/react-query'
import { hent } from '../../api/hent.ts'
import { noegler } from '../../api/noegler.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Knap } from '../../fds/knap.tsx'
import { FejlSide } from '../../ramme/fejl-side.tsx'
import { useTitel } from '../../ramme/use-titel.ts'
import { visTidspunkt } from '../../tekst/dage.ts'

const SVAR = { 'i-orden': 'I orden', fejl: 'Fejl', 'ved-ikke': 'Ved ikke' } as const

/** Er installationen sat rigtigt op? Det, der skal gøres noget ved, står først. */
export function SelvtjekSide() {
  useTitel('Selvtjek')
  const svar = useQuery({ queryKey: noegler.selvtjek, queryFn: ({ signal }) => hent('hentSelvtjek', {}, signal) })
  if (svar.isError) return <FejlSide problem={somProblem(svar.error)} proevIgen={() => void svar.refetch()} />
  return (
    <>
      <h1>Selvtjek</h1>
      <p className="administration-indledning">
        <output className="daempet">{svar.data === undefined ? 'Ser efter …' : opsummering(svar.data)}</output>
      </p>
      <Knap optaget={svar.isFetching} onClick={() => void svar.refetch()}>
        Se efter igen
      </Knap>
      {svar.data !== undefined && <Tjekliste selvtjek={svar.data} />}
    </>
  )
}

function opsummering({ iOrden, tjek, tidspunkt }: Selvtjek): string {
  const antal = tjek.filter(({ svar }) => svar !== 'i-orden').length
  const hvad = iOrden ? 'Alt er i orden.' : `${skrivAntal(antal, 'ting', 'ting')} skal ses efter.`
  return `${hvad} Set efter ${visTidspunkt(tidspunkt)}.`
}

const VAEGT = { fejl: 0, 'ved-ikke': 1, 'i-orden': 2 } as const

function Tjekliste({ selvtjek: { tjek } }: { selvtjek: Selvtjek }) {
  return (
    <ul className="selvtjek">
      {tjek
        .toSorted((a, b) => VAEGT[a.svar] - VAEGT[b.svar])
        .map(({ id, spoergsmaal, hvordan, svar, fundet, raad }) => (
          <li key={id}>
            <span className="selvtjek-svar" data-svar={svar}>
              {SVAR[svar]}
            </span>
            <div>
              <h2>{spoergsmaal}</h2>
              <p>{fundet}</p>
              {raad !== undefined && <p className="selvtjek-raad">{raad}</p>}
              <p className="daempet">{hvordan}</p>
            </div>
          </li>
        ))}
    </ul>
  )
}
