import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Veje as Vejene } from '@fodfaeste/kontrakt'
import { hent } from '../../api/hent.ts'
import { noegler } from '../../api/noegler.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Hjemmel } from '../../forklaring/hjemmel.tsx'
import { HvorforKnap, HvorforPanel, useHvorfor } from '../../forklaring/hvorfor.tsx'
import { TILSTAND_ORD, tilstandFor } from '../../forklaring/tilstand.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'

type Vej = Vejene['veje'][number]

/** Det, der kan følge af svaret. Hentes, når det åbnes: hver hentning er en læsning af sagen og står i adgangsloggen. */
export function Veje() {
  const { sag } = useSagKontekst()
  const [aaben, saetAaben] = useState(false)
  const svar = useQuery({
    queryKey: noegler.veje(sag.id, sag.nyesteVersion),
    queryFn: ({ signal }) => hent('hentVeje', { sti: { sagId: sag.id } }, signal),
    enabled: aaben,
    placeholderData: (foer) => foer,
  })
  return (
    <details className="veje" onToggle={(h) => saetAaben(h.currentTarget.open)}>
      <summary>
        <h2>Hvad kan følge af svaret?</h2>
      </summary>
      <p className="mellem">
        Vejene herfra med lovens svar på hver. De er ikke et råd og står ikke i rækkefølge; et menneske vælger.
      </p>
      {svar.isError && <p className="besked besked-fejl">{somProblem(svar.error).detail}</p>}
      {svar.data === undefined && !svar.isError && <p className="daempet">Henter …</p>}
      {svar.data !== undefined && <Vejlister veje={svar.data.veje} />}
    </details>
  )
}

/** Dem, loven svarer på her, og for sig dem, hvis regler ikke er læst ind. */
function Vejlister({ veje }: { veje: readonly Vej[] }) {
  const uden = veje.filter(({ svar }) => svar.length === 0)
  return (
    <>
      <ul>
        {veje
          .filter(({ svar }) => svar.length > 0)
          .map((vej) => (
            <EnVej key={vej.id} vej={vej} />
          ))}
      </ul>
      <h3>Anden hjælp at overveje</h3>
      <p className="daempet">Reglerne om dem er ikke læst ind her. Et menneske afgør hver efter dens egne regler.</p>
      <ul className="vej-aabne">
        {uden.map(({ id, navn, hjemmel, note }) => (
          <li key={id}>
            {navn} <Hjemmel hjemmel={hjemmel} /> {note !== undefined && <span className="lille daempet">{note}</span>}
          </li>
        ))}
      </ul>
    </>
  )
}

function EnVej({ vej: { navn, hjemmel, svar, uoplyst, skoen } }: { vej: Vej }) {
  return (
    <li className="vej-videre">
      <h3>
        {navn} <Hjemmel hjemmel={hjemmel} />
      </h3>
      {svar.map((forklaring) => (
        <Lovsvar key={forklaring.id} forklaring={forklaring} />
      ))}
      <Aabne navn="Ikke oplyst" spoergsmaal={uoplyst} />
      <Aabne navn="Et menneske skal skønne" spoergsmaal={skoen} />
    </li>
  )
}

function Lovsvar({ forklaring }: { forklaring: Vej['svar'][number] }) {
  const styring = useHvorfor()
  const { spoergsmaal, brugt, hvorfor, hjemmel, forbehold } = forklaring
  return (
    <>
      <p>
        {spoergsmaal} <HvorforKnap styring={styring}>{TILSTAND_ORD[tilstandFor(forklaring)]}</HvorforKnap>
      </p>
      {styring.aaben && <HvorforPanel id={styring.id} grund={{ fakta: brugt, hvorfor, hjemmel, forbehold }} />}
    </>
  )
}

function Aabne({ navn, spoergsmaal }: { navn: string; spoergsmaal: readonly string[] }) {
  if (spoergsmaal.length === 0) return null
  return (
    <>
      <p className="panel-navn">{navn}</p>
      <ul className="vej-aabne">
        {spoergsmaal.map((et) => (
          <li key={et}>{et}</li>
        ))}
      </ul>
    </>
  )
}
