import { skrivAntal } from '@fodfaeste/grund'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { hent } from '../../api/hent.ts'
import { noegler } from '../../api/noegler.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Fejlopsummering } from '../../fds/fejlopsummering.tsx'
import { Knap } from '../../fds/knap.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { FejlSide } from '../../ramme/fejl-side.tsx'
import { useTitel } from '../../ramme/use-titel.ts'
import { visTidspunkt } from '../../tekst/dage.ts'
import '../adgang/adgang.css'

/** Administratorens liste: hvem har hvilke roller, og hvem er logget ind. */
export function BrugereSide() {
  useTitel('Brugere')
  const svar = useQuery({ queryKey: noegler.brugere, queryFn: ({ signal }) => hent('listPersoner', {}, signal) })
  const luk = useLuk()
  if (svar.isError) return <FejlSide problem={somProblem(svar.error)} proevIgen={() => void svar.refetch()} />
  const personer = svar.data?.personer ?? []
  return (
    <>
      <h1>Brugere</h1>
      <p className="daempet adgang-indledning">
        Roller gives i kommunens login og følger med, hver gang nogen logger ind. Luk en persons sessioner, når hun skal
        ud nu; hun kan logge ind igen, hvis kommunens login lader hende.
      </p>
      {luk.isError && (
        <Fejlopsummering overskrift="Sessionerne er ikke lukket" fejl={[{ besked: somProblem(luk.error).detail }]} />
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- tabellen kan rulle, og så skal tastaturet kunne nå den */}
      <section className="adgang-rulle" aria-label="Brugere" tabIndex={0}>
        <table className="adgang-tabel" aria-busy={svar.isPending}>
          <thead>
            <tr>
              <th scope="col">Navn</th>
              <th scope="col">Roller</th>
              <th scope="col">Logget ind</th>
              <th scope="col">Sidst set</th>
              <th scope="col">
                <span className="kun-oplaesning">Handling</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {personer.map(({ id, navn, roller, sessioner, sidstBrugt }) => (
              <tr key={id}>
                <td className="ubrudt">{navn}</td>
                <td>{roller.join(', ') || 'Ingen rolle'}</td>
                <td className="ubrudt">{sessioner === 0 ? 'Nej' : skrivAntal(sessioner, 'session', 'sessioner')}</td>
                <td className="ubrudt">{sidstBrugt === undefined ? '' : visTidspunkt(sidstBrugt)}</td>
                <td className="adgang-handling">
                  {sessioner > 0 && (
                    <Knap optaget={luk.isPending} onClick={() => luk.mutate({ id, navn })}>
                      Luk sessioner<span className="kun-oplaesning"> for {navn}</span>
                    </Knap>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

function useLuk() {
  const klient = useQueryClient()
  return useMutation({
    mutationFn: ({ id }: { id: string; navn: string }) => hent('lukSessioner', { sti: { personId: id }, krop: {} }),
    onSuccess: ({ lukkede }, { navn }) => {
      laesOp(`${skrivAntal(lukkede, 'session', 'sessioner')} er lukket for ${navn}.`)
      void klient.invalidateQueries({ queryKey: noegler.brugere })
    },
  })
}
