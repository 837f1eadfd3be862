import { skrivAntal } from '@fodfaeste/grund'
import type { AdgangslogSide as Side, AdgangslogValg } from '@fodfaeste/kontrakt'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { hent } from '../../api/hent.ts'
import { noegler } from '../../api/noegler.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Knap } from '../../fds/knap.tsx'
import { FejlSide } from '../../ramme/fejl-side.tsx'
import { useTitel } from '../../ramme/use-titel.ts'
import { visTidspunkt } from '../../tekst/dage.ts'
import { Logfiltre } from './logfiltre.tsx'
import { regnearkAdresse } from './logvalg.ts'
import '../adgang/adgang.css'
import './adgangslog.css'

/** Kommunens adgangslog på tværs af sager: hvem har set hvad, hvornår og hvorfor. */
export function AdgangslogSide() {
  useTitel('Adgangslog')
  const [valg, soeg] = useState<AdgangslogValg>({})
  const svar = useInfiniteQuery({
    queryKey: noegler.adgangslog(valg),
    initialPageParam: undefined as number | undefined,
    queryFn: ({ signal, pageParam }) =>
      hent('soegAdgangslog', { krop: { ...valg, ...(pageParam !== undefined && { foer: pageParam }) } }, signal),
    getNextPageParam: ({ naeste }) => naeste,
    placeholderData: (foer) => foer,
    // At hente igen er en ny søgning, og den ville stå i loggen.
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  })
  const problem = svar.isError ? somProblem(svar.error) : undefined
  const felter = problem?.fejl?.map(({ felt, besked }) => ({ felt: `log-${felt}`, besked })) ?? []
  if (problem !== undefined && felter.length === 0) {
    return <FejlSide problem={problem} proevIgen={() => void svar.refetch()} />
  }
  const poster = svar.data?.pages.flatMap((side) => side.poster) ?? []
  return (
    <>
      <h1>Adgangslog</h1>
      <p className="daempet adgang-indledning">
        Hvem har set og skrevet hvad, hvornår og hvorfor, i alle kommunens sager, og hvem der blev afvist, med den
        regel, der sagde nej. Din søgning står selv i loggen.
      </p>
      <Logfiltre soeg={soeg} optaget={svar.isFetching} afvist={felter} />
      <div className="log-hoved">
        <output className="daempet">{svar.isPending ? 'Henter …' : antal(poster.length, svar.hasNextPage)}</output>
        <a href={regnearkAdresse(valg)} download>
          Hent som regneark
        </a>
      </div>
      {!svar.isPending && poster.length === 0 && <p className="adgang-tom">Ingen linjer passer. Søg bredere.</p>}
      {poster.length > 0 && <Linjer poster={poster} />}
      {svar.hasNextPage && (
        <p className="log-flere">
          <Knap optaget={svar.isFetchingNextPage} onClick={() => void svar.fetchNextPage()}>
            Vis flere
          </Knap>
        </p>
      )}
    </>
  )
}

const FORAN = { laest: '', skrevet: 'Skrevet: ', afvist: 'Afvist: ' } as const

const antal = (viste: number, flere: boolean) => `${flere ? 'De nyeste ' : ''}${skrivAntal(viste, 'linje', 'linjer')}`

function Linjer({ poster }: { poster: Side['poster'] }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- tabellen kan rulle, og så skal tastaturet kunne nå den
    <section className="adgang-rulle" aria-label="Linjer i adgangsloggen" tabIndex={0}>
      <table className="adgang-tabel">
        <thead>
          <tr>
            <th scope="col">Hvornår</th>
            <th scope="col">Hvem</th>
            <th scope="col">Sag</th>
            <th scope="col">Hvad</th>
            <th scope="col">Formål</th>
          </tr>
        </thead>
        <tbody>
          {poster.map(({ id, tidspunkt, brugerNavn, sagsnummer, handling, hvad, formaal }) => (
            <tr key={id}>
              <td className="ubrudt">{visTidspunkt(tidspunkt)}</td>
              <td className="ubrudt">{brugerNavn}</td>
              <td className="ubrudt">{sagsnummer ?? ''}</td>
              <td>
                {FORAN[handling]}
                {hvad}
              </td>
              <td>{formaal}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
