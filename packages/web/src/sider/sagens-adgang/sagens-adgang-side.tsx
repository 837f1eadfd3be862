import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { SagensAdgang } from '@fodfaeste/kontrakt'
import { adresse } from '@fodfaeste/kontrakt'
import { hent } from '../../api/hent.ts'
import { noegler } from '../../api/noegler.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Fejlopsummering } from '../../fds/fejlopsummering.tsx'
import { Knap } from '../../fds/knap.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { FejlSide } from '../../ramme/fejl-side.tsx'
import { useTitel } from '../../ramme/use-titel.ts'
import { visDag } from '../../tekst/dage.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import '../adgang/adgang.css'
import '../administration/administration.css'
import { Tilknyt } from './tilknyt.tsx'

/** Hvem der kan åbne sagen ud over de almindelige regler, beskyttelsen, og borgerens aktindsigt. */
export function SagensAdgangSide() {
  const { sag, laesekun } = useSagKontekst()
  useTitel(`${sag.borger.navn} · Adgang`)
  const svar = useQuery({
    queryKey: noegler.sagensAdgang(sag.id),
    queryFn: ({ signal }) => hent('hentSagensAdgang', { sti: { sagId: sag.id } }, signal),
  })
  if (svar.isError) return <FejlSide problem={somProblem(svar.error)} proevIgen={() => void svar.refetch()} />
  if (svar.data === undefined) return <p className="daempet">Henter …</p>
  const maa = laesekun ? { beskytte: false, tilknytte: false } : sag.maa
  return (
    <>
      <Beskyttelse sagId={sag.id} beskyttet={svar.data.beskyttet} maa={maa.beskytte} />
      <section className="administration-afsnit" aria-labelledby="tilknyttede">
        <h2 id="tilknyttede">Knyttet til sagen</h2>
        <Tilknyttede tilknyttede={svar.data.tilknyttede} />
        {maa.tilknytte && <Tilknyt sagId={sag.id} personer={svar.data.personer} />}
      </section>
      {sag.maa.giveAktindsigt && (
        <section className="administration-afsnit" aria-labelledby="aktindsigt">
          <h2 id="aktindsigt">Aktindsigt</h2>
          <p className="administration-indledning">
            Alt om borgeren i kommunens sager: til at læse, til maskiner og med dokumenterne. Det, et menneske skal tage
            stilling til, før det udleveres, er mærket; intet er taget ud. At du henter den, står i adgangsloggen.
          </p>
          <a className="knap" href={adresse('hentAktindsigt', { sti: { sagId: sag.id } })} download>
            Hent alle akter
          </a>
        </section>
      )}
    </>
  )
}

function Beskyttelse({ sagId, beskyttet, maa }: { sagId: string; beskyttet: boolean; maa: boolean }) {
  const klient = useQueryClient()
  const saet = useMutation({
    mutationFn: (nu: boolean) => hent('saetBeskyttelse', { sti: { sagId }, krop: { beskyttet: nu } }),
    onSuccess: (_gjort, nu) => {
      laesOp(nu ? 'Beskyttelsen er registreret.' : 'Beskyttelsen er ophævet.')
      void klient.invalidateQueries({ queryKey: noegler.sagensAdgang(sagId) })
      void klient.invalidateQueries({ queryKey: noegler.alleSager })
    },
  })
  return (
    <section aria-labelledby="beskyttelse">
      <h2 id="beskyttelse">Navne- og adressebeskyttelse</h2>
      {saet.isError && (
        <Fejlopsummering overskrift="Intet er ændret" fejl={[{ besked: somProblem(saet.error).detail }]} />
      )}
      <p className="administration-indledning">
        {beskyttet
          ? 'Borgeren er beskyttet. Sagen er kun åben for dem, der er knyttet til den, dagens møde og den faglige leder; teamets medlemmer og revisionen ser hverken navn, adresse eller dokumenternes indhold.'
          : 'Borgeren er ikke registreret som beskyttet.'}
      </p>
      {maa && (
        <Knap optaget={saet.isPending} onClick={() => saet.mutate(!beskyttet)}>
          {beskyttet ? 'Ophæv beskyttelsen' : 'Registrér beskyttelse'}
        </Knap>
      )}
    </section>
  )
}

function Tilknyttede({ tilknyttede }: Pick<SagensAdgang, 'tilknyttede'>) {
  if (tilknyttede.length === 0) {
    return <p className="adgang-tom">Ingen ud over sagsbehandleren. Knyt dem til, der skal arbejde i sagen.</p>
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- tabellen kan rulle, og så skal tastaturet kunne nå den
    <section className="adgang-rulle" aria-label="Tilknyttede" tabIndex={0}>
      <table className="adgang-tabel">
        <thead>
          <tr>
            <th scope="col">Navn</th>
            <th scope="col">Som</th>
            <th scope="col">Fra</th>
            <th scope="col">Til og med</th>
          </tr>
        </thead>
        <tbody>
          {tilknyttede.map(({ personId, navn, rolle, fra, til }) => (
            <tr key={`${personId} ${rolle}`}>
              <td className="ubrudt">{navn}</td>
              <td>{rolle}</td>
              <td className="ubrudt">{visDag(fra)}</td>
              <td className="ubrudt">{til === undefined ? 'indtil videre' : visDag(til)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
