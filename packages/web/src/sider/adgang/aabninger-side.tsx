import { skrivAntal } from '@fodfaeste/grund'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { hent } from '../../api/hent.ts'
import { noegler } from '../../api/noegler.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { FejlSide } from '../../ramme/fejl-side.tsx'
import { useTitel } from '../../ramme/use-titel.ts'
import { visTidspunkt } from '../../tekst/dage.ts'
import './adgang.css'

/** Den faglige leders liste over sager, nogen har åbnet med en begrundelse. */
export function AabningerSide() {
  useTitel('Åbnet med begrundelse')
  const svar = useQuery({ queryKey: noegler.aabninger, queryFn: ({ signal }) => hent('listAabninger', {}, signal) })
  if (svar.isError) return <FejlSide problem={somProblem(svar.error)} proevIgen={() => void svar.refetch()} />
  const aabninger = svar.data?.aabninger ?? []
  return (
    <>
      <h1>Åbnet med begrundelse</h1>
      <output className="daempet">
        {svar.isPending ? 'Henter …' : skrivAntal(aabninger.length, 'åbning', 'åbninger')}
      </output>
      {aabninger.length === 0 ? (
        !svar.isPending && (
          <p className="adgang-tom">
            Ingen har åbnet en sag, de ikke er knyttet til. Når nogen gør det, står det her med deres begrundelse.
          </p>
        )
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- tabellen kan rulle, og så skal tastaturet kunne nå den
        <section className="adgang-rulle" aria-label="Åbninger" tabIndex={0}>
          <table className="adgang-tabel">
            <thead>
              <tr>
                <th scope="col">Hvornår</th>
                <th scope="col">Hvem</th>
                <th scope="col">Sag</th>
                <th scope="col">Begrundelse</th>
              </tr>
            </thead>
            <tbody>
              {aabninger.map(({ sagId, sagsnummer, person, begrundelse, tidspunkt }) => (
                <tr key={`${sagId} ${tidspunkt}`}>
                  <td className="ubrudt">{visTidspunkt(tidspunkt)}</td>
                  <td className="ubrudt">{person}</td>
                  <td className="ubrudt">
                    <Link to="/sager/$sagId" params={{ sagId }} search={{}}>
                      {sagsnummer}
                    </Link>
                  </td>
                  <td>{begrundelse}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  )
}
