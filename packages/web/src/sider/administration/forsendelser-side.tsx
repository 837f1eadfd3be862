import { skrivAntal } from '@fodfaeste/grund'
import type { ForsendelseListe } from '@fodfaeste/kontrakt'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { hent } from '../../api/hent.ts'
import { noegler } from '../../api/noegler.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Knap } from '../../fds/knap.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { FejlSide } from '../../ramme/fejl-side.tsx'
import { useTitel } from '../../ramme/use-titel.ts'
import { visTidspunkt } from '../../tekst/dage.ts'
import '../adgang/adgang.css'

type Forsendelse = ForsendelseListe['forsendelser'][number]

/** Breve, der er i kø, venter på svar eller ikke kom frem, og kvitteringer, ingen kunne læse. */
export function ForsendelserSide() {
  useTitel('Forsendelser')
  const svar = useQuery({
    queryKey: noegler.forsendelser,
    queryFn: ({ signal }) => hent('hentForsendelser', {}, signal),
    staleTime: 0,
  })
  if (svar.isError) return <FejlSide problem={somProblem(svar.error)} proevIgen={() => void svar.refetch()} />
  const { forsendelser = [], ulaeselige = [] } = svar.data ?? {}
  return (
    <>
      <h1>Forsendelser</h1>
      <p className="daempet administration-indledning">
        Breve, der er på vej ud, og dem, der ikke kom frem. Sagsbehandleren ser det samme på sagens side om breve. Et
        brev, der er afvist, sendes igen derfra.
      </p>
      <Knap optaget={svar.isFetching} onClick={() => void svar.refetch()}>
        Se efter igen
      </Knap>
      {svar.data !== undefined && forsendelser.length === 0 && <p>Alt er leveret.</p>}
      {forsendelser.length > 0 && <Tabel forsendelser={forsendelser} />}
      {ulaeselige.length > 0 && (
        <section aria-labelledby="ulaeselige">
          <h2 id="ulaeselige">{skrivAntal(ulaeselige.length, 'kvittering', 'kvitteringer')} kunne ikke bruges</h2>
          <p>De ligger i mappen «ulaeselig» ved siden af indbakken. Se efter, hvor de kommer fra.</p>
          <ul>
            {ulaeselige.map((navn) => (
              <li key={navn}>{navn}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

const KANAL = { 'digital-post': 'Digital Post', 'fysisk-post': 'Fysisk post' } as const
const TILSTAND = {
  'i-koe': 'I kø',
  afsendt: 'Afsendt, intet svar',
  leveret: 'Leveret',
  afvist: 'Ikke leveret',
} as const

function Tabel({ forsendelser }: { forsendelser: readonly Forsendelse[] }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- tabellen kan rulle, og så skal tastaturet kunne nå den
    <section className="adgang-rulle" aria-label="Forsendelser" tabIndex={0}>
      <table className="adgang-tabel">
        <thead>
          <tr>
            <th scope="col">Sag</th>
            <th scope="col">Brev</th>
            <th scope="col">Kanal</th>
            <th scope="col">Lagt i kø</th>
            <th scope="col">Hvor det er</th>
          </tr>
        </thead>
        <tbody>
          {forsendelser.map((en) => (
            <tr key={en.noegle}>
              <th scope="row">{en.sagsnummer}</th>
              <td>{en.brev}</td>
              <td>{KANAL[en.kanal]}</td>
              <td className="ubrudt">{visTidspunkt(en.lagt)}</td>
              <td>
                <Tilstand forsendelse={en} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Tilstand({
  forsendelse: { noegle, sagsnummer, tilstand, fejl, forsoeg, opgivet },
}: {
  forsendelse: Forsendelse
}) {
  const klient = useQueryClient()
  const igen = useMutation({
    mutationFn: () => hent('proevForsendelseIgen', { sti: { noegle }, krop: {} }),
    onSuccess: (liste) => {
      klient.setQueryData(noegler.forsendelser, liste)
      laesOp(`Brevet i sag ${sagsnummer} prøves igen.`)
    },
  })
  return (
    <>
      {TILSTAND[tilstand]}
      {fejl !== undefined && (
        <p className="lille">
          {opgivet ? 'Opgivet' : 'Mislykket'} efter {skrivAntal(forsoeg, 'forsøg', 'forsøg')}: <code>{fejl}</code>
        </p>
      )}
      {tilstand === 'i-koe' && (
        <Knap optaget={igen.isPending} aria-label={`Prøv igen, sag ${sagsnummer}`} onClick={() => igen.mutate()}>
          Prøv igen
        </Knap>
      )}
      {igen.isError && (
        <p className="felt-fejl" role="alert">
          {somProblem(igen.error).detail}
        </p>
      )}
    </>
  )
}
