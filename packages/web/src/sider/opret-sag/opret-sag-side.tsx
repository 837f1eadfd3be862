import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { OpretSag, SagVisning } from '@fodfaeste/kontrakt'
import { hent } from '../../api/hent.ts'
import { noegler } from '../../api/noegler.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Dagfelt, Tekstfelt } from '../../fds/felt.tsx'
import { type Feltfejl, Fejlopsummering, fejlVed } from '../../fds/fejlopsummering.tsx'
import { Knap } from '../../fds/knap.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { useTitel } from '../../ramme/use-titel.ts'
import { visDagMedUgedag } from '../../tekst/dage.ts'
import { laesDag } from '../../tekst/laes-dag.ts'
import './opret-sag.css'

const TOM: OpretSag = { navn: '', cpr: '', henvistFra: '', henvistDen: '' }
const ID: { readonly [F in keyof OpretSag]: string } = {
  navn: 'opret-navn',
  cpr: 'opret-cpr',
  henvistFra: 'opret-henvist-fra',
  henvistDen: 'opret-henvist-den',
}

/** Åbner en sag. Det skrevne bliver stående, til sagen er oprettet. */
export function OpretSagSide() {
  useTitel('Opret sag')
  const klient = useQueryClient()
  const gaa = useNavigate()
  const [felter, saet] = useState(TOM)
  const [fejl, saetFejl] = useState<readonly Feltfejl[]>([])
  const opret = useMutation({
    mutationFn: (krop: OpretSag) => hent('opretSag', { krop }),
    onSuccess: (sag: SagVisning) => {
      klient.setQueryData(noegler.sagBlik(sag.id, {}), sag)
      void klient.invalidateQueries({ queryKey: noegler.alleSager })
      laesOp(`Sag ${sag.sagsnummer} er oprettet.`)
      void gaa({ to: '/sager/$sagId/maalgruppe', params: { sagId: sag.id }, search: {} })
    },
    onError: (nej) => saetFejl(feltfejl(nej)),
  })
  const skriv = (felt: keyof OpretSag) => (vaerdi: string) => saet({ ...felter, [felt]: vaerdi })
  const dag = laesDag(felter.henvistDen)
  const send = (h: FormEvent): void => {
    h.preventDefault()
    if (opret.isPending) return
    // Dagen skal læses her; resten prøver serveren, så reglerne står ét sted.
    if (dag.ok) opret.mutate({ ...felter, cpr: felter.cpr.trim(), henvistDen: dag.vaerdi })
    else saetFejl([{ felt: ID.henvistDen, besked: dag.afvist }])
  }
  return (
    <div className="opret">
      <p className="sti">
        <Link to="/sager">Sager</Link> / Opret sag
      </p>
      <h1>Opret sag</h1>
      <form className="formular" onSubmit={send} noValidate>
        <Fejlopsummering fejl={fejl} overskrift="Sagen er ikke oprettet" />
        <Tekstfelt id={ID.navn} navn="Borgerens navn" vaerdi={felter.navn} vedAendring={skriv('navn')} fejl={fejlVed(fejl, ID.navn)} />
        <Tekstfelt
          id={ID.cpr}
          navn="CPR-nummer"
          hjaelp="Seks cifre, bindestreg og fire cifre. Fødselsdagen følger med."
          vaerdi={felter.cpr}
          vedAendring={skriv('cpr')}
          fejl={fejlVed(fejl, ID.cpr)}
        />
        <Tekstfelt
          id={ID.henvistFra}
          navn="Henvist fra"
          hjaelp="Den ydelse, borgeren kommer fra, fx sygedagpenge."
          vaerdi={felter.henvistFra}
          vedAendring={skriv('henvistFra')}
          fejl={fejlVed(fejl, ID.henvistFra)}
        />
        <Dagfelt
          id={ID.henvistDen}
          navn="Henvist den"
          vaerdi={felter.henvistDen}
          vedAendring={skriv('henvistDen')}
          laest={dag.ok ? visDagMedUgedag(dag.vaerdi) : undefined}
          fejl={fejlVed(fejl, ID.henvistDen)}
        />
        <div className="knapper">
          <Knap type="submit" primaer optaget={opret.isPending}>
            Opret sag
          </Knap>
          <Link to="/sager">Fortryd</Link>
        </div>
      </form>
    </div>
  )
}

function feltfejl(nej: unknown): readonly Feltfejl[] {
  const problem = somProblem(nej)
  if (problem.fejl === undefined) return [{ besked: problem.detail }]
  return problem.fejl.map(({ felt, besked }) => ({ felt: (ID as Partial<Record<string, string>>)[felt], besked }))
}
