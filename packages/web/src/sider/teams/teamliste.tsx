import { useRef, useState } from 'react'
import { skrivAntal } from '@fodfaeste/grund'
import type { Teams } from '@fodfaeste/kontrakt'
import { Fejlopsummering } from '../../fds/fejlopsummering.tsx'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { useBemand } from '../min-dag/use-bemand.ts'
import { Teamform } from './teamform.tsx'
import './teams.css'

type Team = Teams['teams'][number]
interface Egenskaber extends Teams {
  readonly maaSaette: boolean
  /** Overskriften over et nyt team, så den følger efter sidens. */
  readonly overskrift: 'h2' | 'h3'
}

/** Hvert team og dets medlemmer; for den, der må, med ret og luk, og et nyt nederst. */
export function Teamliste({ teams, kolleger, maaSaette, overskrift: Overskrift }: Egenskaber) {
  const [retter, ret] = useState<string>()
  const liste = useRef<HTMLUListElement>(null)
  // Formularen eller knappen forsvinder med det, der blev gjort; fokus bliver ved listen.
  const tilListen = (): void => {
    ret(undefined)
    liste.current?.focus()
  }
  const tomt = maaSaette ? 'Sæt det første herunder.' : 'Lederen eller administratoren sætter dem.'
  return (
    <>
      {teams.length === 0 && <p>Der er ingen teams endnu. {tomt}</p>}
      <ul className="teams" ref={liste} tabIndex={-1} aria-label="Teams">
        {teams.map((team) => (
          <li key={team.navn}>
            <p>
              <b>{team.navn}</b>{' '}
              <span className="daempet">{skrivAntal(team.medlemmer.length, 'medlem', 'medlemmer')}</span>
            </p>
            {retter === team.navn ? (
              <Teamform team={team} kolleger={kolleger} efter={tilListen} fortryd={tilListen} />
            ) : (
              <>
                <p>{team.medlemmer.map(({ navn }) => navn).join(', ')}</p>
                {maaSaette && <Handlinger team={team} vedRet={() => ret(team.navn)} lukket={tilListen} />}
              </>
            )}
          </li>
        ))}
      </ul>
      {maaSaette && retter === undefined && (
        <section className="nyt-team">
          <Overskrift>Nyt team</Overskrift>
          {/* Nøglen er antallet: er teamet oprettet, begynder formularen forfra. */}
          <Teamform key={teams.length} kolleger={kolleger} />
        </section>
      )}
    </>
  )
}

/** Et team lukkes først, når det er bekræftet: medlemmerne mister hinandens dag med det samme. */
function Handlinger({ team: { navn }, vedRet, lukket }: { team: Team; vedRet: () => void; lukket: () => void }) {
  const [lukker, spoerg] = useState(false)
  const luk = useBemand('gemTeam', `luk-${navn}`, () => {
    laesOp(`Teamet ${navn} er lukket.`)
    lukket()
  })
  if (!lukker)
    return (
      <div className="knapper">
        <Tekstknap onClick={vedRet}>
          Ret<span className="kun-oplaesning">{` teamet ${navn}`}</span>
        </Tekstknap>
        <Tekstknap onClick={() => spoerg(true)}>
          Luk<span className="kun-oplaesning">{` teamet ${navn}`}</span>
        </Tekstknap>
      </div>
    )
  return (
    <>
      <Fejlopsummering fejl={luk.fejl} overskrift="Teamet er ikke lukket" />
      <p>Medlemmerne kan ikke længere se hinandens dag. Deres sager og opgaver er de samme.</p>
      <div className="knapper">
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- spørgsmålet kommer i stedet for knappen, der havde fokus */}
        <Knap autoFocus optaget={luk.optaget} onClick={() => luk.send({ krop: { navn, medlemmer: [] } })}>
          Luk teamet {navn}
        </Knap>
        <Tekstknap onClick={() => spoerg(false)}>Fortryd</Tekstknap>
      </div>
    </>
  )
}
