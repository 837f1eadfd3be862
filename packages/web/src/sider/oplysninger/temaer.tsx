import { skrivAntal } from '@fodfaeste/grund'
import type { Oplysninger } from '@fodfaeste/kontrakt'
import { Hjemmel } from '../../forklaring/hjemmel.tsx'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { Beskrivelse } from './beskrivelse.tsx'
import { SkrivHer } from './skriv-her.tsx'

type Tema = Oplysninger['temaer'][number]

/** Borgerens situation, tema for tema. */
export function Temaer({ temaer }: { temaer: readonly Tema[] }) {
  return (
    <section aria-labelledby="temaer-overskrift" className="temaer">
      <div className="afsnit-hoved">
        <h2 id="temaer-overskrift">Borgerens situation</h2>
        <span className="daempet">
          {skrivAntal(
            temaer.reduce((antal, { beskrivelser }) => antal + beskrivelser.length, 0),
            'oplysning',
            'oplysninger',
          )}
        </span>
      </div>
      {temaer.map((tema) => (
        <EtTema key={tema.id} tema={tema} />
      ))}
    </section>
  )
}

function EtTema({ tema: { id, navn, bruges, beskrivelser } }: { tema: Tema }) {
  const { sag } = useSagKontekst()
  return (
    <section className="tema" aria-labelledby={`tema-${id}`}>
      <div className="tema-hoved">
        <h3 id={`tema-${id}`}>{navn}</h3>
        {sag.maa.registrere && (
          <SkrivHer her={{ knap: 'Beskriv', kommando: { beslutning: 'beskriv-forhold', tema: id } }} om={navn} />
        )}
      </div>
      {beskrivelser.length === 0 ? (
        <p className="daempet tema-tom">Intet skrevet endnu.</p>
      ) : (
        <ul className="beskrivelser">
          {beskrivelser.map((en) => (
            <Beskrivelse key={en.version} beskrivelse={en} />
          ))}
        </ul>
      )}
      <details className="bruges" open={beskrivelser.length > 0}>
        <summary>
          Bruges i den forberedende del<span className="kun-oplaesning">: {navn}</span>
        </summary>
        <ul>
          {bruges.map(({ afsnit, hjemmel, skrevet }) => (
            <li key={afsnit}>
              {afsnit} <Hjemmel hjemmel={hjemmel} />{' '}
              <span className="daempet">{skrevet ? 'afsnittet er skrevet' : 'afsnittet er ikke skrevet'}</span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
