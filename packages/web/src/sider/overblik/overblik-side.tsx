import { skrivAntal } from '@fodfaeste/grund'
import { Link } from '@tanstack/react-router'
import type { SagVisning } from '@fodfaeste/kontrakt'
import { Konklusion } from '../../forklaring/konklusion.tsx'
import { useTitel } from '../../ramme/use-titel.ts'
import { visTidspunkt } from '../../tekst/dage.ts'
import { Forloebsbaand } from '../../tidslinje/forloebsbaand.tsx'
import { MangelTegn } from '../maalgruppe/mangel-tegn.tsx'
import { felt } from '../maalgruppe/felt-id.ts'
import { NaesteOpgaver } from '../opgaver/naeste-opgaver.tsx'
import { erTidsrejse } from '../sag/blik.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { Adresse } from './adresse.tsx'
import { VaerdAtVide } from './vaerd-at-vide.tsx'
import './overblik.css'

const SENESTE = 6

/** Hvor sagen er: de næste pligter, svaret nu, det, der mangler, det, man skal vide, forløbsbåndet, og det seneste. */
export function OverblikSide() {
  const { sag, blik } = useSagKontekst()
  useTitel(`${sag.borger.navn} · Overblik`)
  return (
    <>
      <div className="to-spalter overblik">
        <div>
          {!erTidsrejse(blik) && <NaesteOpgaver key={sag.id} sagId={sag.id} />}
          <Svar sag={sag} />
        </div>
        <VaerdAtVide linjer={sag.vaerdAtVide} />
      </div>
      <Forloebsbaand baand={sag.baand} />
      <div className="to-spalter overblik-nederst">
        <Senest sag={sag} />
        <Adresse key={sag.id} sag={sag} kanSkrive={!erTidsrejse(blik)} />
      </div>
    </>
  )
}

function Svar({ sag }: { sag: SagVisning }) {
  const { blik } = useSagKontekst()
  const { konklusion, mangler } = sag.vurdering
  return (
    <section aria-labelledby="svar-overskrift">
      <div className="afsnit-hoved">
        <h2 id="svar-overskrift">Svaret, som sagen er nu</h2>
        <Link to="/sager/$sagId/maalgruppe" params={{ sagId: sag.id }} search={blik}>
          Se forklaringen
        </Link>
      </div>
      <div className="overblik-svar">
        <Konklusion konklusion={konklusion} />
      </div>
      {mangler.length > 0 && (
        <>
          <h3 className="overblik-mangler">
            Mangler {skrivAntal(mangler.length, 'ting', 'ting')}, der kan ændre svaret
          </h3>
          <ul>
            {mangler.map((m) => (
              <li key={`${m.art} ${m.id}`} className="overblik-mangel">
                <MangelTegn art={m.art} />
                <Link to="/sager/$sagId/maalgruppe" params={{ sagId: sag.id }} search={blik} hash={felt(m.art, m.id)}>
                  {m.navn}
                </Link>
                <span className="daempet mellem">{m.hvem}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Senest({ sag: { haendelser } }: { sag: SagVisning }) {
  return (
    <section aria-labelledby="senest-overskrift" className="senest">
      <div className="afsnit-hoved">
        <h2 id="senest-overskrift">Senest i sagen</h2>
        <span className="daempet">{skrivAntal(haendelser.length, 'hændelse', 'hændelser')} i alt</span>
      </div>
      <ul>
        {haendelser
          .slice(-SENESTE)
          .toReversed()
          .map((h) => (
            <li key={h.version}>
              <span className="daempet">{visTidspunkt(h.registreretTidspunkt)}</span>
              <span>
                {h.tekst} <span className="daempet ubrudt">{h.af}</span>
              </span>
            </li>
          ))}
      </ul>
    </section>
  )
}
