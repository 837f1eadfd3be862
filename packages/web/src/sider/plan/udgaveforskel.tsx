import { FORBEREDENDE_ORD, type Planudgave } from '@fodfaeste/kontrakt'
import { AFSNIT } from './planudkast.ts'
import { tekstforskel } from './tekstforskel.ts'

/** Det, der er ændret fra en udgave til en anden, afsnit for afsnit og ord for ord. */
export function Udgaveforskel({ foer, efter }: { foer: Planudgave; efter: Planudgave }) {
  const aendrede = AFSNIT.flatMap((id) =>
    (['afsnit', 'ord'] as const).flatMap((side) => {
      const [gammel = '', ny = ''] = [foer[side][id], efter[side][id]]
      return gammel === ny ? [] : [{ id, side, gammel, ny }]
    }),
  )
  if (aendrede.length === 0) return <p>Teksten er den samme i de to udgaver.</p>
  return (
    <ul className="plan-forskel" aria-label={`Ændret fra udgave ${foer.nr} til udgave ${efter.nr}`}>
      {aendrede.map(({ id, side, gammel, ny }) => (
        <li key={`${side} ${id}`}>
          <h4>
            {FORBEREDENDE_ORD[id]}
            {side === 'ord' && ', borgerens egne ord'}
          </h4>
          <p className="plan-tekst">
            {tekstforskel(gammel, ny).map(({ art, tekst }, nr) => (
              // Stykkerne har kun deres plads at kendes på, og de flytter sig ikke.
              <Stykke key={nr} art={art} tekst={tekst} />
            ))}
          </p>
        </li>
      ))}
    </ul>
  )
}

function Stykke({ art, tekst }: ReturnType<typeof tekstforskel>[number]) {
  if (art === 'ens') return tekst
  const Mark = art === 'fjernet' ? 'del' : 'ins'
  return (
    <Mark>
      <span className="kun-oplaesning">{art === 'fjernet' ? '(fjernet: ' : '(tilføjet: '}</span>
      {tekst}
      <span className="kun-oplaesning">)</span>
    </Mark>
  )
}
