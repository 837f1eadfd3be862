import { skrivAntal } from '@fodfaeste/grund'
import { useQuery } from '@tanstack/react-query'
import type { SagRaekke } from '@fodfaeste/kontrakt'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { hent } from '../../api/hent.ts'
import { useMig } from '../../api/mig.ts'
import { noegler } from '../../api/noegler.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Knap } from '../../fds/knap.tsx'
import { type Tilstand, konklusionTilstand } from '../../forklaring/tilstand.ts'
import { FejlSide } from '../../ramme/fejl-side.tsx'
import { useTitel } from '../../ramme/use-titel.ts'
import { gemFil, tilCsv } from './csv.ts'
import { Filtre } from './filtre.tsx'
import { Kolonnevalg, useKolonner } from './kolonner.tsx'
import { type Listevalg, soegning, useCpr } from './listevalg.ts'
import { SagerTabel } from './sager-tabel.tsx'
import { TomListe } from './tom-liste.tsx'
import './sager.css'
import '../../tidslinje/tidslinje.css'

/** Kommunens sager: søg, indsnævr, ordn, og gå til en. */
export function SagerSide() {
  useTitel('Sager')
  const valg = useSearch({ from: '/sager' })
  const cpr = useCpr()
  const gaa = useNavigate({ from: '/sager' })
  const kolonner = useKolonner()
  const alle = useSager({})
  const fundne = useSager({ ...valg, soeg: cpr ?? valg.soeg })
  const vaelg = (nyt: Listevalg): void => void gaa({ search: (foer) => ({ ...foer, ...nyt }), replace: true })
  const ryd = (): void => void gaa({ search: soegning(''), replace: true })

  if (fundne.isError) return <FejlSide problem={somProblem(fundne.error)} proevIgen={() => void fundne.refetch()} />
  const vist = fundne.data && medSvar(fundne.data.sager, valg.svar)
  const iAlt = alle.data?.iAlt ?? vist?.length ?? 0
  return (
    <>
      <Hoved vist={vist} iAlt={iAlt} kolonner={kolonner} />
      <Filtre valg={valg} cpr={cpr} sagsbehandlere={behandlere(alle.data?.sager)} vaelg={vaelg} ryd={ryd} />
      {vist !== undefined &&
        (vist.length > 0 ? <SagerTabel sager={vist} kolonner={kolonner.valgte} /> : <TomListe iAlt={iAlt} ryd={ryd} />)}
    </>
  )
}

interface Hovedegenskaber {
  readonly vist: readonly SagRaekke[] | undefined
  readonly iAlt: number
  readonly kolonner: ReturnType<typeof useKolonner>
}

function Hoved({ vist, iAlt, kolonner }: Hovedegenskaber) {
  const { idag = '', maa } = useMig().data ?? {}
  return (
    <div className="sager-hoved">
      <div>
        <h1>Sager</h1>
        <output className="daempet">{vist === undefined ? 'Henter …' : optaelling(vist.length, iAlt)}</output>
      </div>
      <div className="knapper">
        <Kolonnevalg {...kolonner} />
        <Knap
          disabled={vist === undefined || vist.length === 0}
          onClick={() => gemFil(`sager-${idag}.csv`, tilCsv(vist ?? []))}
        >
          Til regneark
        </Knap>
        {maa?.oprette === true && (
          <Link to="/sager/ny" className="knap knap-primaer">
            Opret sag
          </Link>
        )}
      </div>
    </div>
  )
}

/** Svaret indsnævres i browseren: serveren kender kun de fire svar, og listen skelner tvivl fra skøn. */
function medSvar(sager: readonly SagRaekke[], svar: Tilstand | undefined): readonly SagRaekke[] {
  return svar === undefined ? sager : sager.filter((r) => konklusionTilstand(r.konklusion) === svar)
}

function useSager({ soeg, fase, sagsbehandler, sortering }: Listevalg) {
  const krop = {
    ...(soeg !== undefined && { soeg }),
    ...(fase !== undefined && { fase }),
    ...(sagsbehandler !== undefined && { sagsbehandler }),
    ...(sortering !== undefined && { sortering }),
  }
  return useQuery({
    queryKey: noegler.sager(krop),
    queryFn: ({ signal }) => hent('soegSager', { krop }, signal),
    placeholderData: (foer) => foer,
  })
}

function behandlere(sager: readonly SagRaekke[] = []): readonly string[] {
  return [...new Set(sager.map((r) => r.sagsbehandler))].toSorted((a, b) => a.localeCompare(b, 'da'))
}

function optaelling(vist: number, iAlt: number): string {
  return vist === iAlt ? skrivAntal(iAlt, 'sag', 'sager') : `${vist} af ${skrivAntal(iAlt, 'sag', 'sager')}`
}
