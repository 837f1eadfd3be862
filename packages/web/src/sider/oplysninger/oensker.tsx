import { opregn } from '@fodfaeste/grund'
import type { OenskeVisning, Oplysninger } from '@fodfaeste/kontrakt'
import { visDag } from '../../tekst/dage.ts'
import { BordSammenhaeng } from '../maalgruppe/bord.ts'
import { OenskeRaekke } from '../maalgruppe/oenske-raekke.tsx'
import { useArbejdsbord } from '../maalgruppe/use-bord.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { SkrivHer } from './skriv-her.tsx'

type Forloeb = Oplysninger['oensker'][number]

/** Borgerens ønsker, hvor loven spørger til dem: spurgt, tænker, svaret, trukket tilbage. */
export function Oensker({ forloeb }: { forloeb: Oplysninger['oensker'] }) {
  const { sag } = useSagKontekst()
  const bord = useArbejdsbord(undefined)
  const iSpil = forloeb.filter(({ spoergerLoven, historik }) => spoergerLoven || historik.length > 0)
  const oenske = (emne: string) => sag.oensker.find((en) => en.emne === emne)
  const resten = forloeb.filter((en) => !iSpil.includes(en)).flatMap(({ emne }) => oenske(emne)?.navn ?? [])
  return (
    <BordSammenhaeng value={bord}>
      <section aria-labelledby="oensker-overskrift">
        <div className="afsnit-hoved">
          <h2 id="oensker-overskrift">Borgerens ønsker</h2>
        </div>
        {iSpil.map((et) => {
          const raekke = oenske(et.emne)
          return raekke === undefined ? null : <EtOenske key={et.emne} forloeb={et} oenske={raekke} />
        })}
        {resten.length > 0 && (
          <p className="indgang-kilde">Loven spørger nu ikke i sagen om {opregn(resten.map((navn) => `«${navn}»`))}.</p>
        )}
      </section>
    </BordSammenhaeng>
  )
}

function EtOenske({ forloeb, oenske }: { forloeb: Forloeb; oenske: OenskeVisning }) {
  const { sag } = useSagKontekst()
  const { emne, spoergerLoven, historik, betaenkningstid } = forloeb
  const spurgt = oenske.spurgtDen !== undefined && oenske.svar === undefined
  return (
    <div className="oenskeforloeb">
      {spoergerLoven && <p className="indgang-kilde">Loven spørger om det nu, og svaret kan ændre vurderingen.</p>}
      <ul className="indgange indgange-alene">
        <OenskeRaekke oenske={oenske} />
      </ul>
      {betaenkningstid !== undefined && (
        <div>
          <p>
            Vil have tid, {visDag(betaenkningstid.den)}
            {betaenkningstid.spoergesIgen !== undefined && `; der spørges igen ${visDag(betaenkningstid.spoergesIgen)}`}
          </p>
          <blockquote className="begrundelse">{betaenkningstid.ord}</blockquote>
        </div>
      )}
      {spurgt && sag.maa.spoergeBorgeren && (
        <SkrivHer
          her={{ knap: 'Borgeren vil have tid', kommando: { beslutning: 'oensk-betaenkningstid', emne } }}
          om={oenske.navn}
        />
      )}
      {historik.length > 0 && (
        <details className="bruges">
          <summary>
            Spurgt og svaret<span className="kun-oplaesning">: {oenske.navn}</span>
          </summary>
          <ol className="oenske-historik">
            {historik.map((en, nr) => (
              <li key={nr}>
                {en.spurgtDen !== undefined && (
                  <p>
                    Spurgt {visDag(en.spurgtDen)} af {en.spurgtAf}: {en.spoergsmaal}
                  </p>
                )}
                {en.svaretDen !== undefined && (
                  <p>
                    Svaret {visDag(en.svaretDen)}: <b>{en.svar}</b>
                    {en.ord !== undefined && ` «${en.ord}»`}
                  </p>
                )}
                {en.trukketTilbageDen !== undefined && <p>Trukket tilbage {visDag(en.trukketTilbageDen)}</p>}
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  )
}
