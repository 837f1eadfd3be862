import { Hjemmel } from '../../forklaring/hjemmel.tsx'
import { Maerke } from '../../forklaring/maerke.tsx'
import { TILSTAND_ORD, erUdenBetydning, tilstandFor } from '../../forklaring/tilstand.ts'
import type { Betingelse, Indgang } from './betingelser.ts'
import { OenskeRaekke } from './oenske-raekke.tsx'
import { OplysningRaekke } from './oplysning-raekke.tsx'
import { SkoenRaekke } from './skoen-raekke.tsx'
import { TvivlRaekke } from './tvivl-raekke.tsx'

/** En betingelse: svaret, hvorfor, og under den det, den hviler på. */
export function BetingelseRaekke({ betingelse: { led, indgange } }: { betingelse: Betingelse }) {
  const tilstand = tilstandFor(led)
  const graa = erUdenBetydning(led)
  const alene = erSelvSpoergsmaalet(led, indgange)
  return (
    <li className="betingelse">
      <div className={graa ? 'betingelse-hoved led-uden' : 'betingelse-hoved'}>
        <Maerke tilstand={tilstand} />
        <h3>{led.spoergsmaal}</h3>
        <Hjemmel hjemmel={led.hjemmel} />
        <p>
          <span className={`t-${tilstand}`}>
            {TILSTAND_ORD[tilstand]}
            {graa ? ', uden betydning' : ''}.
          </span>{' '}
          {led.hvorfor}
        </p>
      </div>
      {indgange.length > 0 && (
        <ul className="indgange">
          {indgange.map((indgang) => (
            <IndgangRaekke key={`${indgang.art} ${indgang.id}`} indgang={indgang} visNavn={!alene} />
          ))}
        </ul>
      )}
    </li>
  )
}

/** Er betingelsen det samme som den ene ting, den spørger om, siger dens egen linje både navn, værdi og kilde. */
function erSelvSpoergsmaalet({ art, fordi }: Betingelse['led'], indgange: readonly Indgang[]): boolean {
  const [eneste, ...flere] = indgange
  if (eneste === undefined || flere.length > 0 || fordi.length > 0) return false
  return art === 'faktum' || eneste.art === 'skoen'
}

export function IndgangRaekke({ indgang, visNavn }: { indgang: Indgang; visNavn: boolean }) {
  switch (indgang.art) {
    case 'faktum':
      return <OplysningRaekke oplysning={indgang.oplysning} visNavn={visNavn} />
    case 'skoen':
      return <SkoenRaekke skoen={indgang.skoen} visNavn={visNavn} />
    case 'oenske':
      return <OenskeRaekke oenske={indgang.oenske} />
    case 'tvivl':
      return <TvivlRaekke tvivl={indgang.tvivl} />
    default:
      return indgang
  }
}
