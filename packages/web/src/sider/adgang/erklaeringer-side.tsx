import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { hent } from '../../api/hent.ts'
import { noegler } from '../../api/noegler.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Tekstfelt, Valg } from '../../fds/felt.tsx'
import { Fejlopsummering, fejlVed } from '../../fds/fejlopsummering.tsx'
import { Knap } from '../../fds/knap.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { FejlSide } from '../../ramme/fejl-side.tsx'
import { useTitel } from '../../ramme/use-titel.ts'
import { feltfejl } from '../administration/felt-fejl.ts'
import './adgang.css'
import { ARTER, Erklaeringsliste } from './erklaeringsliste.tsx'

const CPR = 'erklaer-cpr'

/** De borgere, man selv har erklæret, at man ikke kan arbejde for. */
export function ErklaeringerSide() {
  useTitel('Mine erklæringer')
  const svar = useQuery({
    queryKey: noegler.erklaeringer,
    queryFn: ({ signal }) => hent('hentErklaeringer', {}, signal),
  })
  if (svar.isError) return <FejlSide problem={somProblem(svar.error)} proevIgen={() => void svar.refetch()} />
  return (
    <>
      <h1>Mine erklæringer</h1>
      <p className="daempet adgang-indledning">
        Er du selv borger i en sag, eller handler en sag om en, der er dig nær, så erklær det her. Så kan du ikke åbne
        sagen, og har kommunen endnu ingen, gælder det fra den dag, den kommer. Nummeret gemmes låst, og kun du ser, at
        du har erklæret det. Er en erklæring forkert, kan du trække den tilbage; så står det med din begrundelse i
        sagens adgangslog.
      </p>
      {svar.data !== undefined && <Erklaeringsliste erklaeringer={svar.data.erklaeringer} />}
      <Erklaer />
    </>
  )
}

function Erklaer() {
  const klient = useQueryClient()
  const [cpr, saetCpr] = useState('')
  const [art, saetArt] = useState<(typeof ARTER)[number]['vaerdi']>('naertstaaende')
  const erklaer = useMutation({
    mutationFn: () => hent('erklaer', { krop: { cpr: cpr.trim(), art } }),
    onSuccess: () => {
      laesOp('Erklæringen er gemt.')
      saetCpr('')
      void klient.invalidateQueries({ queryKey: noegler.erklaeringer })
      void klient.invalidateQueries({ queryKey: noegler.alleSager })
    },
  })
  const fejl = feltfejl(erklaer.error, { cpr: CPR })
  const send = (h: FormEvent): void => {
    h.preventDefault()
    if (!erklaer.isPending) erklaer.mutate()
  }
  return (
    <form className="adgang-begrundelse" noValidate onSubmit={send}>
      <h2>Ny erklæring</h2>
      <Fejlopsummering overskrift="Erklæringen er ikke gemt" fejl={fejl} />
      <Tekstfelt
        id={CPR}
        navn="CPR-nummer"
        hjaelp="Seks cifre, bindestreg og fire cifre."
        vaerdi={cpr}
        vedAendring={saetCpr}
        fejl={fejlVed(fejl, CPR)}
      />
      <Valg id="erklaer-art" navn="Hvem er det?" muligheder={ARTER} vaerdi={art} vedAendring={saetArt} />
      <div className="knapper">
        <Knap type="submit" primaer optaget={erklaer.isPending}>
          Erklær
        </Knap>
      </div>
    </form>
  )
}
