import { type FormEvent, useState } from 'react'
import type { Bemanding } from '@fodfaeste/kontrakt'
import { Tekstfelt } from '../../fds/felt.tsx'
import { Fejlopsummering, fejlVed } from '../../fds/fejlopsummering.tsx'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { useBemand } from './use-bemand.ts'

const ROD = 'team'
type Team = Bemanding['teams'][number]

/** Sagsbehandlernes teams. Lederen sætter dem; alle kan se, hvem der er med. */
export function TeamPanel({ bemanding }: { bemanding: Bemanding }) {
  const { teams, maaLede } = bemanding
  const [retter, saetRetter] = useState<Team>()
  const slet = useBemand('gemTeam', ROD)
  return (
    <section aria-labelledby="team-overskrift">
      <h2 id="team-overskrift">Teams</h2>
      <p className="daempet">Den, der er med i et team, kan se hele teamets dag.</p>
      {teams.length === 0 && (
        <p>
          {maaLede
            ? 'Der er ingen teams endnu. Sæt det første herunder.'
            : 'Der er ingen teams endnu. Lederen sætter dem.'}
        </p>
      )}
      <Fejlopsummering fejl={slet.fejl} overskrift="Ikke slettet" />
      <ul className="min-dag-rader">
        {teams.map((team) => (
          <li key={team.navn}>
            <b>{team.navn}</b>: {team.medlemmer.map(({ navn }) => navn).join(', ')}{' '}
            {maaLede && (
              <>
                <Tekstknap onClick={() => saetRetter(team)}>
                  Ret<span className="kun-oplaesning">{` teamet ${team.navn}`}</span>
                </Tekstknap>{' '}
                <Tekstknap onClick={() => slet.send({ krop: { navn: team.navn, medlemmer: [] } })}>
                  Slet<span className="kun-oplaesning">{` teamet ${team.navn}`}</span>
                </Tekstknap>
              </>
            )}
          </li>
        ))}
      </ul>
      {maaLede && (
        <Formular
          key={retter?.navn ?? ''}
          bemanding={bemanding}
          foer={retter}
          efter={() => {
            laesOp('Teamet er gemt.')
            saetRetter(undefined)
          }}
        />
      )}
    </section>
  )
}

interface Egenskaber {
  readonly bemanding: Bemanding
  readonly foer: Team | undefined
  readonly efter: () => void
}

function Formular({ bemanding: { kolleger }, foer, efter }: Egenskaber) {
  const [navn, saetNavn] = useState(foer?.navn ?? '')
  const [medlemmer, saetMedlemmer] = useState<ReadonlySet<string>>(new Set(foer?.medlemmer.map(({ id }) => id)))
  const gem = useBemand('gemTeam', ROD, () => {
    saetNavn('')
    saetMedlemmer(new Set())
    efter()
  })
  const skift = (id: string): void => {
    const nye = new Set(medlemmer)
    if (!nye.delete(id)) nye.add(id)
    saetMedlemmer(nye)
  }
  const send = (h: FormEvent): void => {
    h.preventDefault()
    if (navn.trim() !== '' && medlemmer.size > 0) return gem.send({ krop: { navn, medlemmer: [...medlemmer] } })
    gem.saetFejl([
      ...(navn.trim() === '' ? [{ felt: `${ROD}-navn`, besked: 'Giv teamet et navn.' }] : []),
      ...(medlemmer.size === 0 ? [{ felt: `${ROD}-medlemmer`, besked: 'Vælg mindst én.' }] : []),
    ])
  }
  const nejMedlemmer = fejlVed(gem.fejl, `${ROD}-medlemmer`)
  return (
    <form className="formular min-dag-formular" noValidate onSubmit={send} aria-label="Sæt et team">
      <Fejlopsummering fejl={gem.fejl} overskrift="Teamet er ikke gemt" />
      <Tekstfelt
        id={`${ROD}-navn`}
        navn="Teamets navn"
        vaerdi={navn}
        vedAendring={saetNavn}
        fejl={fejlVed(gem.fejl, `${ROD}-navn`)}
      />
      <fieldset className="felt">
        <legend className="felt-navn">Medlemmer</legend>
        {nejMedlemmer !== undefined && <span className="felt-fejl">{nejMedlemmer}</span>}
        <div className="valg">
          {kolleger.map(({ id, navn: kollega }, nr) => (
            <label key={id}>
              <input
                type="checkbox"
                id={nr === 0 ? `${ROD}-medlemmer` : `${ROD}-medlem-${id}`}
                checked={medlemmer.has(id)}
                onChange={() => skift(id)}
              />
              {kollega}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="knapper">
        <Knap type="submit" primaer optaget={gem.optaget}>
          Gem teamet
        </Knap>
      </div>
    </form>
  )
}
