import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { Dagfelt } from '../../fds/felt.tsx'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import { visDagMedUgedag, visTidspunkt } from '../../tekst/dage.ts'
import { dagTilFelt, laesDag } from '../../tekst/laes-dag.ts'
import type { SagAdresse } from './blik.ts'
import { useSagKontekst } from './sag-kontekst.ts'

/** Vælg en dag eller en hændelse; sagen vises, som den var registreret, og kan vurderes efter loven på en anden dag. */
export function Tidsrejse({ id, luk }: { id: string; luk: () => void }) {
  const { sag, blik } = useSagKontekst()
  const gaa = useNavigate()
  const rejs = (til: SagAdresse): void => {
    void gaa({ to: '.', search: (foer: SagAdresse) => ({ ...foer, hvis: undefined, ...til }) })
    luk()
  }
  return (
    <section className="tidsrejse" id={id} aria-label="Vis sagen som den var">
      <div className="tidsrejse-valg">
        <Dagvalg
          id="rejse-til"
          navn="Sagen, som den var registreret den"
          knap="Vis dagen"
          nu={blik.til}
          vaelg={(til) => rejs({ til, version: undefined })}
        />
        <Dagvalg
          id="rejse-paa"
          navn="Vurdér efter loven på dagen"
          knap="Vurdér"
          nu={blik.paa}
          vaelg={(paa) => rejs({ paa })}
        />
        <Link to="/sager/$sagId/forskel" params={{ sagId: sag.id }} search={{ foer: blik.til }} onClick={luk}>
          Forskellen mellem to øjeblikke
        </Link>
      </div>
      <div>
        <h2>Eller efter en hændelse</h2>
        <ol className="tidsrejse-liste" reversed>
          {sag.haendelser.toReversed().map((h) => (
            <li key={h.version}>
              <span className="daempet ubrudt">{visTidspunkt(h.registreretTidspunkt)}</span>
              <span>
                {h.tekst} <span className="daempet">{h.af}</span>
              </span>
              <Tekstknap
                aria-current={h.version === sag.version ? 'true' : undefined}
                onClick={() =>
                  rejs({ version: h.version === sag.nyesteVersion ? undefined : h.version, til: undefined })
                }
              >
                Vis<span className="kun-oplaesning"> sagen efter hændelse {h.version}</span>
              </Tekstknap>
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}

interface Dagegenskaber {
  readonly id: string
  readonly navn: string
  readonly knap: string
  readonly nu: string | undefined
  readonly vaelg: (dag: string) => void
}

function Dagvalg({ id, navn, knap, nu, vaelg }: Dagegenskaber) {
  const [tekst, saetTekst] = useState(nu === undefined ? '' : dagTilFelt(nu))
  const [fejl, saetFejl] = useState<string>()
  const dag = laesDag(tekst)
  const send = (h: FormEvent): void => {
    h.preventDefault()
    if (dag.ok) return vaelg(dag.vaerdi)
    saetFejl(dag.afvist)
    document.getElementById(id)?.focus()
  }
  return (
    <form onSubmit={send} noValidate>
      <Dagfelt
        id={id}
        navn={navn}
        vaerdi={tekst}
        vedAendring={saetTekst}
        fejl={dag.ok ? undefined : fejl}
        laest={dag.ok ? visDagMedUgedag(dag.vaerdi) : undefined}
      />
      <Knap type="submit">{knap}</Knap>
    </form>
  )
}
