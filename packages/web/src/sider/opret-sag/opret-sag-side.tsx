import { cprKontrolGaarOp } from '@fodfaeste/grund'
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
  const form = useOpretForm()
  return (
    <div className="opret">
      <p className="sti">
        <Link to="/sager">Sager</Link> / Opret sag
      </p>
      <h1>Opret sag</h1>
      <form className="formular" onSubmit={form.send} noValidate>
        <Fejlopsummering fejl={form.fejl} overskrift="Sagen er ikke oprettet" />
        <Tekstfelt navn="Borgerens navn" {...form.felt('navn')} />
        <Tekstfelt
          navn="CPR-nummer"
          hjaelp="Seks cifre, bindestreg og fire cifre. Fødselsdagen følger med."
          {...form.felt('cpr')}
        />
        {form.skalBekraefte && <CprAdvarsel bekraeftet={form.bekraeftet} skift={form.bekraeft} />}
        <Tekstfelt
          navn="Henvist fra"
          hjaelp="Den ydelse, borgeren kommer fra, fx sygedagpenge."
          {...form.felt('henvistFra')}
        />
        <Dagfelt
          navn="Henvist den"
          laest={form.dag.ok ? visDagMedUgedag(form.dag.vaerdi) : undefined}
          {...form.felt('henvistDen')}
        />
        <div className="knapper">
          <Knap type="submit" primaer optaget={form.optaget}>
            Opret sag
          </Knap>
          <Link to="/sager">Fortryd</Link>
        </div>
      </form>
    </div>
  )
}

/** Tallet kan være rigtigt alligevel; derfor spørges der, og der siges ikke nej. */
function CprAdvarsel({ bekraeftet, skift }: { bekraeftet: boolean; skift: (ja: boolean) => void }) {
  return (
    <div className="opret-advarsel">
      <p id="opret-cpr-advarsel">
        <b>Se efter CPR-nummeret.</b> Kontrolcifferet går ikke op, så et ciffer kan være forkert. Numre udstedt siden
        2007 kan være sådan og alligevel være rigtige.
      </p>
      <label>
        <input
          type="checkbox"
          id={BEKRAEFT}
          checked={bekraeftet}
          aria-describedby="opret-cpr-advarsel"
          onChange={(h) => skift(h.target.checked)}
        />
        Nummeret er kontrolleret og er rigtigt
      </label>
    </div>
  )
}

const BEKRAEFT = 'opret-cpr-bekraeft'
const IKKE_BEKRAEFTET: Feltfejl = {
  felt: BEKRAEFT,
  besked: 'Kontrolcifferet i CPR-nummeret går ikke op. Ret nummeret, eller sæt kryds ved, at det er rigtigt.',
}

function useOpretForm() {
  const klient = useQueryClient()
  const gaa = useNavigate()
  const [felter, saet] = useState(TOM)
  const [fejl, saetFejl] = useState<readonly Feltfejl[]>([])
  const [bekraeftetCpr, saetBekraeftetCpr] = useState<string>()
  const dag = laesDag(felter.henvistDen)
  const cpr = felter.cpr.trim()
  const gaarIkkeOp = cprKontrolGaarOp(cpr) === false
  // Bekræftelsen gælder det nummer, der stod; rettes det, spørges der igen.
  const bekraeftet = bekraeftetCpr === cpr
  const opret = useMutation({
    mutationFn: (krop: OpretSag) => hent('opretSag', { krop }),
    onSuccess: (sag: SagVisning) => {
      klient.setQueryData(noegler.sagBlik(sag.id, {}), sag)
      void klient.invalidateQueries({ queryKey: noegler.alleSager })
      laesOp(`Sag ${sag.sagsnummer} er oprettet.`)
      void gaa({ to: '/sager/$sagId/maalgruppe', params: { sagId: sag.id }, search: {} })
    },
    onError: (nej) => saetFejl(feltfejl(nej, dag.ok ? undefined : dag.afvist)),
  })
  return {
    fejl,
    dag,
    skalBekraefte: gaarIkkeOp,
    bekraeftet,
    bekraeft: (ja: boolean) => saetBekraeftetCpr(ja ? cpr : undefined),
    optaget: opret.isPending,
    felt: (navn: keyof OpretSag) => ({
      id: ID[navn],
      vaerdi: felter[navn],
      vedAendring: (vaerdi: string) => saet({ ...felter, [navn]: vaerdi }),
      fejl: fejlVed(fejl, ID[navn]),
    }),
    send: (h: FormEvent): void => {
      h.preventDefault()
      if (opret.isPending) return
      if (gaarIkkeOp && !bekraeftet) return saetFejl([IKKE_BEKRAEFTET])
      // Serveren prøver det hele, så alle fejl kommer på én gang; kun dagens skrivemåde er vores.
      opret.mutate({ ...felter, cpr, henvistDen: dag.ok ? dag.vaerdi : '' })
    },
  }
}

function feltfejl(nej: unknown, dagFejl: string | undefined): readonly Feltfejl[] {
  const problem = somProblem(nej)
  if (problem.fejl === undefined) return [{ besked: problem.detail }]
  const foerste = new Map(problem.fejl.toReversed().map(({ felt, besked }) => [felt, besked]))
  return problem.fejl
    .filter(({ felt, besked }) => foerste.get(felt) === besked)
    .map(({ felt, besked }) => ({
      felt: (ID as Partial<Record<string, string>>)[felt],
      besked: felt === 'henvistDen' ? (dagFejl ?? besked) : besked,
    }))
}
