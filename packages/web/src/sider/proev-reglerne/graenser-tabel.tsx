import { Link } from '@tanstack/react-router'
import type { BrugtOplysningVisning, ForklaringVisning, VurderingVisning } from '@fodfaeste/kontrakt'
import { HvorforKnap, HvorforPanel, useHvorfor } from '../../forklaring/hvorfor.tsx'
import { Tilstandsmaerke } from '../../forklaring/maerke.tsx'
import { tilstandFor } from '../../forklaring/tilstand.ts'
import { type Graense, erRegel, graenser } from './graenser.ts'

/** Hver grænse med sit svar, og om deltagelse kan kræves. */
export function Graensetabel({ vurdering }: { vurdering: VurderingVisning }) {
  return (
    <section aria-labelledby="proev-graenser">
      <div className="afsnit-hoved">
        <h2 id="proev-graenser">Grænserne</h2>
        <span className="daempet">Kun det, der kan afgøres af dage, alder og ønsker</span>
      </div>
      <ul className="proev-graenser">
        {graenser(vurdering).map((graense) => (
          <Raekke key={graense.id} graense={graense} paa={vurdering.lov.lovensDag} />
        ))}
      </ul>
    </section>
  )
}

function Raekke({ graense: { id, gives, kraeves }, paa }: { graense: Graense; paa: string }) {
  const styring = useHvorfor()
  const { spoergsmaal, hvorfor, hjemmel, forbehold } = gives
  return (
    <li>
      <div className="proev-graense">
        <p>
          <HvorforKnap styring={styring}>{spoergsmaal}</HvorforKnap>
          {hjemmel !== undefined && <span className="daempet lille proev-sted">{hjemmel.tekst}</span>}
        </p>
        <span className="proev-graense-svar">
          <Tilstandsmaerke tilstand={tilstandFor(gives)} />
          {kraeves !== undefined && <span className="mellem daempet">{kravetsOrd(kraeves)}</span>}
        </span>
      </div>
      {styring.aaben && (
        <HvorforPanel id={styring.id} grund={{ fakta: alleFakta(gives), hvorfor, hjemmel, forbehold }}>
          <Bygger led={gives} />
          {erRegel(id) && (
            <div>
              <p className="panel-navn">I regelbogen</p>
              <p>
                <Link to="/regelbog/$id" params={{ id }} search={{ dato: paa }}>
                  Se hele reglen
                </Link>
              </p>
            </div>
          )}
        </HvorforPanel>
      )}
    </li>
  )
}

function kravetsOrd({ svar }: ForklaringVisning): string {
  if (svar === 'opfyldt') return 'Deltagelse kan også kræves'
  if (svar === 'ikke-opfyldt') return 'Deltagelse kan ikke kræves'
  return svar === 'uoplyst' ? 'Om den kan kræves, er uoplyst' : 'Om den kan kræves, afhænger af læsningen'
}

/** Leddene under, som de svarede. */
function Bygger({ led }: { led: ForklaringVisning }) {
  if (led.fordi.length === 0) return null
  return (
    <div>
      <p className="panel-navn">Bygger på</p>
      <ul className="proev-bygger">
        {bladene(led).map((blad, nr) => (
          <li key={`${blad.id} ${nr}`}>
            <Tilstandsmaerke tilstand={tilstandFor(blad)} ord={`${blad.spoergsmaal} ${blad.hvorfor}`} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Leddene yderst, uden en læsning, der siger det samme som den anden. */
function bladene(led: ForklaringVisning): readonly ForklaringVisning[] {
  return led.fordi.length === 0 ? [led] : led.fordi.flatMap(bladene)
}

function alleFakta(led: ForklaringVisning): readonly BrugtOplysningVisning[] {
  const fundne = [led, ...led.fordi].flatMap((et) => (et === led ? et.brugt : alleFakta(et)))
  return [...new Map(fundne.map((fakta) => [fakta.id, fakta])).values()]
}
