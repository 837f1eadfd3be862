import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { FORMULARER, type Moedesag, type TeammoedeVisning } from '@fodfaeste/kontrakt'
import { useMig } from '../../api/mig.ts'
import { useBeslutning } from '../../api/opgave-data.ts'
import { noegler } from '../../api/noegler.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Afkrydsning } from '../../fds/afkrydsning.tsx'
import { Fejlopsummering } from '../../fds/fejlopsummering.tsx'
import { Knap } from '../../fds/knap.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { Browserkladdelinje } from '../../kladde/browserkladdelinje.tsx'
import { useBrowserkladde } from '../../kladde/use-browserkladde.ts'
import { muligheder } from './moedeord.ts'

const { deltog: DELTOG } = FORMULARER['hold-teambehandling'].felter

/** Hvem der er der. Gemmes det, er mødet om sagen holdt, og teamet kan indstille. */
export function Fremmoede({ moede, sag }: { moede: TeammoedeVisning; sag: Moedesag }) {
  const klient = useQueryClient()
  const idag = useMig().data?.idag ?? ''
  const kladde = useBrowserkladde(`fremmoede:${moede.id}:${sag.sagId}`, { deltog: '' })
  const beslut = useBeslutning(sag.sagId, sag.version, () => {
    kladde.ryd()
    laesOp('Mødet om sagen er registreret.')
    void klient.invalidateQueries({ queryKey: noegler.teammoede(moede.id) })
  })
  if (sag.deltog !== undefined) return <Holdt sag={sag} deltog={sag.deltog} />
  if (!sag.maaHolde || moede.dag > idag)
    return (
      <p className="daempet">
        {sag.maaHolde
          ? 'Hvem der er der, registreres på mødets dag.'
          : 'Hvem der er der, registreres af mødelederen, sagsbehandleren eller den faglige leder.'}
      </p>
    )
  const deltog = kladde.felter.deltog.split(',').filter(Boolean)
  const send = (h: FormEvent): void => {
    h.preventDefault()
    if (beslut.isPending) return
    beslut.mutate({
      beslutning: 'hold-teambehandling',
      behandling: sag.behandling,
      moededag: moede.dag,
      art: sag.art,
      om: sag.om,
      deltog: deltog as never,
      den: moede.dag,
    })
  }
  return (
    <form className="formular" noValidate onSubmit={send} aria-label="Hvem er der?">
      <h2>Hvem er der?</h2>
      {beslut.isError && (
        <Fejlopsummering
          overskrift="Ikke gemt"
          fejl={[{ felt: 'moede-deltog', besked: somProblem(beslut.error).detail }]}
        />
      )}
      <Afkrydsning
        id="moede-deltog"
        navn={DELTOG.navn}
        hjaelp="Sæt kun kryds ved dem, der er der. Det, der ikke er kryds ved, er ikke oplyst."
        muligheder={muligheder(DELTOG.ord)}
        valgte={deltog}
        vedAendring={(valgte) => kladde.skriv({ deltog: valgte.join(',') })}
      />
      <Browserkladdelinje kladde={kladde} />
      <div className="knapper">
        <Knap type="submit" primaer optaget={beslut.isPending}>
          Registrér mødet om sagen
        </Knap>
      </div>
    </form>
  )
}

function Holdt({ sag, deltog }: { sag: Moedesag; deltog: NonNullable<Moedesag['deltog']> }) {
  return (
    <section aria-labelledby="holdt">
      <h2 id="holdt">Mødet om sagen er holdt</h2>
      <p>Med: {deltog.length === 0 ? 'ikke oplyst' : deltog.map((en) => DELTOG.ord[en].toLowerCase()).join(', ')}.</p>
      <p>
        <Link
          className="knap"
          to="/sager/$sagId/team"
          params={{ sagId: sag.sagId }}
          search={{ behandling: sag.behandling }}
        >
          Til indstillingen
        </Link>
      </p>
    </section>
  )
}
