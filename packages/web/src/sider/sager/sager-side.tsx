import type { ReactNode } from 'react'
import type { SagRaekke } from '@fodfaeste/kontrakt'
import { skrivAntal } from '@fodfaeste/grund'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useMig } from '../../api/mig.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Knap } from '../../fds/knap.tsx'
import { FejlSide } from '../../ramme/fejl-side.tsx'
import { useTitel } from '../../ramme/use-titel.ts'
import { Filtre } from './filtre.tsx'
import { type KolonneId, Kolonnevalg, useKolonner } from './kolonner.tsx'
import { type Listevalg, soegning, useCpr } from './listevalg.ts'
import { kropAf, useAntal, useMuligheder, useSager } from './sager-data.ts'
import { Regnearksknap } from './regnearksknap.tsx'
import { SagerTabel } from './sager-tabel.tsx'
import { TomListe } from './tom-liste.tsx'
import { Visninger } from './visninger.tsx'
import './sager.css'
import '../../tidslinje/tidslinje.css'

/** Kommunens sager: søg, indsnævr, ordn, og gå til en. */
export function SagerSide() {
  useTitel('Sager')
  const valg = useSearch({ from: '/sager' })
  const cpr = useCpr()
  const gaa = useNavigate({ from: '/sager' })
  const kolonner = useKolonner()
  const iKommunen = useAntal()
  const fundne = useSager({ ...valg, soeg: cpr ?? valg.soeg })
  const sagsbehandlere = useMuligheder()
  const vaelg = (nyt: Listevalg): void => void gaa({ search: (foer) => ({ ...foer, ...nyt }), replace: true })
  const ryd = (): void => void gaa({ search: soegning(''), replace: true })
  const vis = (gemt: Listevalg): void => void gaa({ search: { ...soegning(''), ...gemt }, replace: true })

  if (fundne.isError) return <FejlSide problem={somProblem(fundne.error)} proevIgen={() => void fundne.refetch()} />
  const sider = fundne.data?.pages
  const vist = sider?.flatMap(({ sager }) => sager)
  const [foerste] = sider ?? []
  return (
    <>
      <div className="sager-hoved">
        <div>
          <h1>Sager</h1>
          <output className="daempet">{optaelling(foerste, iKommunen)}</output>
        </div>
        <div className="knapper">
          <Kolonnevalg {...kolonner} />
          <Regnearksknap krop={kropAf({ ...valg, soeg: cpr ?? valg.soeg })} ingen={(vist?.length ?? 0) === 0} />
          <OpretKnap />
        </div>
      </div>
      <Filtre valg={valg} cpr={cpr} sagsbehandlere={sagsbehandlere} vaelg={vaelg} ryd={ryd} />
      <Visninger valg={valg} vis={vis} />
      {vist !== undefined && (
        <Fundne fundne={fundne} vist={vist} regnesOm={foerste?.regnesOm} kolonner={kolonner.valgte}>
          <TomListe iAlt={iKommunen ?? 0} ryd={ryd} />
        </Fundne>
      )}
    </>
  )
}

function OpretKnap() {
  return useMig().data?.maa?.oprette === true ? (
    <Link to="/sager/ny" className="knap knap-primaer">
      Opret sag
    </Link>
  ) : null
}

interface Fundneegenskaber {
  readonly fundne: ReturnType<typeof useSager>
  readonly vist: readonly SagRaekke[]
  readonly regnesOm: number | undefined
  readonly kolonner: readonly KolonneId[]
  /** Det, der står, når intet er fundet. */
  readonly children: ReactNode
}

function Fundne({ fundne, vist, regnesOm, kolonner, children }: Fundneegenskaber) {
  return (
    <>
      {regnesOm !== undefined && (
        <output className="sager-regnes">
          {skrivAntal(regnesOm, 'sag', 'sager')} er ved at blive regnet om til i dag. Til det er sket, kan deres fase,
          svar og tærskel være fra i går.
        </output>
      )}
      {vist.length > 0 ? <SagerTabel sager={vist} kolonner={kolonner} /> : children}
      {fundne.hasNextPage && (
        <p className="sager-flere">
          <Knap optaget={fundne.isFetchingNextPage} onClick={() => void fundne.fetchNextPage()}>
            Vis flere
          </Knap>
          <span className="daempet">{skrivAntal(vist.length, 'sag', 'sager')} vist</span>
        </p>
      )}
    </>
  )
}

function optaelling(foerste: { readonly iAlt: number; readonly flere: boolean } | undefined, iKommunen = 0): string {
  if (foerste === undefined) return 'Henter …'
  const mindst = foerste.flere ? 'mindst ' : ''
  const fundet = foerste.iAlt
  return fundet === iKommunen
    ? `${mindst}${skrivAntal(fundet, 'sag', 'sager')}`
    : `${mindst}${fundet} af ${skrivAntal(iKommunen, 'sag', 'sager')}`
}
