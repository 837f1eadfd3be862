import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Data } from '@fodfaeste/kontrakt'
import { hent } from '../../api/hent.ts'
import { useMig } from '../../api/mig.ts'
import { noegler } from '../../api/noegler.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Dagfelt, Tekstomraade } from '../../fds/felt.tsx'
import { Fejlopsummering, fejlVed } from '../../fds/fejlopsummering.tsx'
import { Knap } from '../../fds/knap.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { FejlSide } from '../../ramme/fejl-side.tsx'
import { useTitel } from '../../ramme/use-titel.ts'
import { visDagMedUgedag } from '../../tekst/dage.ts'
import { dagTilFelt, laesDag } from '../../tekst/laes-dag.ts'
import { feltfejl } from '../administration/felt-fejl.ts'
import '../administration/administration.css'
import './adgang.css'

const ID = { personer: 'moede-personer', sagsnumre: 'moede-sager' } as const

/** Et møde i rehabiliteringsteamet: sagerne er åbne den dag for dem, der er med. */
export function MoedeSide() {
  useTitel('Dagens møde')
  const idag = useMig().data?.idag ?? ''
  const [skrevet, skriv] = useState(() => (idag === '' ? '' : dagTilFelt(idag)))
  const laest = laesDag(skrevet)
  const dag = laest.ok ? laest.vaerdi : ''
  const svar = useQuery({
    queryKey: noegler.moede(dag),
    queryFn: ({ signal }) => hent('hentMoede', { valg: { dag } }, signal),
    enabled: laest.ok,
  })
  if (svar.isError) return <FejlSide problem={somProblem(svar.error)} proevIgen={() => void svar.refetch()} />
  return (
    <>
      <h1>Dagens møde</h1>
      <p className="daempet adgang-indledning">
        De sager, der er på, er åbne for dem, der er med, den dag. At en sag er sat på, står i dens adgangslog.
      </p>
      <div className="administration-form">
        <Dagfelt
          id="moede-dag"
          navn="Dag"
          vaerdi={skrevet}
          vedAendring={skriv}
          laest={laest.ok ? visDagMedUgedag(laest.vaerdi) : undefined}
          fejl={laest.ok ? undefined : laest.afvist}
        />
      </div>
      {svar.data !== undefined && <Moedeform key={dag} dag={dag} moede={svar.data} />}
    </>
  )
}

function Moedeform({ dag, moede }: { dag: string; moede: Data<'hentMoede'> }) {
  const klient = useQueryClient()
  const [med, saetMed] = useState(() => moede.personer.filter((person) => person.med).map(({ id }) => id))
  const [sager, saetSager] = useState(() => moede.sagsnumre.join('\n'))
  const gem = useMutation({
    mutationFn: () => {
      const sagsnumre = sager.split(/[\s,]+/).filter(Boolean)
      return hent('saetMoede', { krop: { dag, personer: med, sagsnumre } })
    },
    onSuccess: () => {
      laesOp('Mødet er sat.')
      void klient.invalidateQueries({ queryKey: noegler.moede(dag) })
      void klient.invalidateQueries({ queryKey: noegler.alleSager })
    },
  })
  const fejl = feltfejl(gem.error, ID)
  const send = (h: FormEvent): void => {
    h.preventDefault()
    if (!gem.isPending) gem.mutate()
  }
  return (
    <form className="administration-form" noValidate onSubmit={send}>
      <Fejlopsummering overskrift="Mødet er ikke sat" fejl={fejl} />
      <fieldset className="felt">
        <legend className="felt-navn">Med i mødet</legend>
        {moede.personer.map(({ id, navn }, nr) => (
          <label key={id} className="administration-kryds">
            <input
              type="checkbox"
              id={nr === 0 ? ID.personer : undefined}
              checked={med.includes(id)}
              onChange={(h) => saetMed(h.target.checked ? [...med, id] : med.filter((en) => en !== id))}
            />
            {navn}
          </label>
        ))}
      </fieldset>
      <Tekstomraade
        id={ID.sagsnumre}
        navn="Sager på mødet"
        hjaelp="Ét sagsnummer på hver linje, fx 2026-0001."
        vaerdi={sager}
        vedAendring={saetSager}
        fejl={fejlVed(fejl, ID.sagsnumre)}
      />
      <div className="knapper">
        <Knap type="submit" primaer optaget={gem.isPending}>
          Sæt mødet
        </Knap>
        {gem.isSuccess && <output className="daempet">Mødet er sat.</output>}
      </div>
    </form>
  )
}
