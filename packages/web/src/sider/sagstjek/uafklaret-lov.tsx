import type { Sagstjek } from '@fodfaeste/kontrakt'
import { VaelgLaesning } from '../opgaver/vaelg-laesning.tsx'
import { useSagKontekst } from '../sag/sag-kontekst.ts'

/** Det, loven lader være uafklaret i sagen: begge læsninger, og valget hos den, der må træffe det. */
export function UafklaretLov({ tjek: { tvivl } }: { tjek: Pick<Sagstjek, 'tvivl'> }) {
  if (tvivl.length === 0) return null
  return (
    <section aria-label="Uafklaret lov" className="tjek-gruppe">
      <div className="afsnit-hoved">
        <h3>Uafklaret lov</h3>
        <span className="daempet">{tvivl.length}</span>
      </div>
      <ul>
        {tvivl.map((en) => (
          <Tvivl key={en.id} tvivl={en} />
        ))}
      </ul>
    </section>
  )
}

function Tvivl({ tvivl: { id, titel, A, B, hvemBeslutter } }: { tvivl: Sagstjek['tvivl'][number] }) {
  const { sag } = useSagKontekst()
  return (
    <li className="tjek-tvivl">
      <p className="tjek-spoergsmaal">{titel}</p>
      <dl>
        <div>
          <dt>A</dt>
          <dd>{A}</dd>
        </div>
        <div>
          <dt>B</dt>
          <dd>{B}</dd>
        </div>
      </dl>
      <VaelgLaesning tvivl={id} titel={titel} />
      {!sag.maa.vaelgeLaesning && <p className="daempet">Besluttes af {hvemBeslutter}.</p>}
    </li>
  )
}
