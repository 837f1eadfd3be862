import { type FormEvent, useState } from 'react'
import type { Teams } from '@fodfaeste/kontrakt'
import { Tekstfelt } from '../../fds/felt.tsx'
import { Fejlopsummering, fejlVed } from '../../fds/fejlopsummering.tsx'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { useBemand } from '../min-dag/use-bemand.ts'

interface Egenskaber extends Pick<Teams, 'kolleger'> {
  /** Udeladt: et nyt. */
  readonly team?: Teams['teams'][number]
  readonly efter?: () => void
  readonly fortryd?: () => void
}

/** Et teams navn og medlemmer. Omdøbes det, følger medlemmerne med. */
export function Teamform({ team, kolleger, efter, fortryd }: Egenskaber) {
  const rod = team === undefined ? 'nyt-team' : 'team'
  const [navn, saetNavn] = useState(team?.navn ?? '')
  const [medlemmer, saetMedlemmer] = useState<ReadonlySet<string>>(new Set(team?.medlemmer.map(({ id }) => id)))
  const gem = useBemand('gemTeam', rod, () => {
    laesOp('Teamet er gemt.')
    efter?.()
  })
  const skift = (id: string): void => {
    const nye = new Set(medlemmer)
    if (!nye.delete(id)) nye.add(id)
    saetMedlemmer(nye)
  }
  const send = (h: FormEvent): void => {
    h.preventDefault()
    const hvilket = team === undefined ? { nyt: true } : { hidtil: team.navn }
    if (navn.trim() !== '' && medlemmer.size > 0)
      return gem.send({ krop: { ...hvilket, navn, medlemmer: [...medlemmer] } })
    gem.saetFejl([
      ...(navn.trim() === '' ? [{ felt: `${rod}-navn`, besked: 'Giv teamet et navn.' }] : []),
      ...(medlemmer.size === 0
        ? [{ felt: `${rod}-medlemmer`, besked: 'Vælg mindst én. Skal teamet ikke være der, så luk det.' }]
        : []),
    ])
  }
  return (
    <form
      className="formular teamform"
      noValidate
      onSubmit={send}
      aria-label={team === undefined ? 'Nyt team' : `Ret teamet ${team.navn}`}
    >
      <Fejlopsummering fejl={gem.fejl} overskrift="Teamet er ikke gemt" />
      <Tekstfelt
        id={`${rod}-navn`}
        navn="Teamets navn"
        vaerdi={navn}
        vedAendring={saetNavn}
        fejl={fejlVed(gem.fejl, `${rod}-navn`)}
      />
      <Medlemsvalg
        rod={rod}
        // En, der er med, men ikke længere kan vælges, står her stadig: ellers forsvandt hun uden at blive set.
        kolleger={[...kolleger, ...(team?.medlemmer ?? []).filter((en) => !kolleger.some(({ id }) => id === en.id))]}
        medlemmer={medlemmer}
        skift={skift}
        fejl={fejlVed(gem.fejl, `${rod}-medlemmer`)}
      />
      <div className="knapper">
        <Knap type="submit" primaer={team !== undefined} optaget={gem.optaget}>
          Gem teamet
        </Knap>
        {fortryd !== undefined && <Tekstknap onClick={fortryd}>Fortryd</Tekstknap>}
      </div>
    </form>
  )
}

interface Valgt extends Pick<Teams, 'kolleger'> {
  readonly rod: string
  readonly medlemmer: ReadonlySet<string>
  readonly skift: (id: string) => void
  readonly fejl: string | undefined
}

function Medlemsvalg({ rod, kolleger, medlemmer, skift, fejl }: Valgt) {
  return (
    <fieldset className="felt" aria-describedby={fejl === undefined ? undefined : `${rod}-medlemmer-fejl`}>
      <legend className="felt-navn">Medlemmer</legend>
      {fejl !== undefined && (
        <span className="felt-fejl" id={`${rod}-medlemmer-fejl`}>
          {fejl}
        </span>
      )}
      <div className="valg">
        {kolleger.map(({ id, navn }, nr) => (
          <label key={id}>
            <input
              type="checkbox"
              id={nr === 0 ? `${rod}-medlemmer` : `${rod}-medlem-${id}`}
              checked={medlemmer.has(id)}
              onChange={() => skift(id)}
            />
            {navn}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
