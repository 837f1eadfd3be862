import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { FORMULARER, type Ind, type Moedesag, type TeammoedeVisning } from '@fodfaeste/kontrakt'
import { useMig } from '../../api/mig.ts'
import { hent } from '../../api/hent.ts'
import { noegler } from '../../api/noegler.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Afkrydsning } from '../../fds/afkrydsning.tsx'
import { Fejlopsummering } from '../../fds/fejlopsummering.tsx'
import { Knap } from '../../fds/knap.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { Browserkladdelinje } from '../../kladde/browserkladdelinje.tsx'
import { useBrowserkladde } from '../../kladde/use-browserkladde.ts'
import { ventede } from '../indkaldelse/ventede.ts'
import { muligheder } from './moedeord.ts'

const PAA_DAGEN = 'Hvem der er der, registreres på mødets dag.'
const AF_ANDRE = 'Hvem der er der, registreres af mødelederen, sagsbehandleren eller den faglige leder.'
const { deltog: DELTOG } = FORMULARER['hold-teambehandling'].felter

/** Hvem der er der. Gemmes det, er mødet om sagen holdt, og teamet kan indstille. */
export function Fremmoede({ moede, sag }: { moede: TeammoedeVisning; sag: Moedesag }) {
  const idag = useMig().data?.idag ?? ''
  const kladde = useBrowserkladde(`fremmoede:${moede.id}:${sag.sagId}`, { deltog: '', andre: '' })
  const beslut = useSkrivFremmoede(moede, sag, kladde.ryd)
  const kaldte = ventede(sag.indkaldelse)
  if (sag.deltog !== undefined) return <Holdt sag={sag} deltog={sag.deltog} />
  if (!sag.maaHolde || moede.dag > idag) return <p className="daempet">{sag.maaHolde ? PAA_DAGEN : AF_ANDRE}</p>
  const deltog = kladde.felter.deltog.split(',').filter(Boolean)
  const andre = kladde.felter.andre.split(',').filter(Boolean)
  const send = (h: FormEvent): void => {
    h.preventDefault()
    if (beslut.isPending) return
    const faelles = { behandling: sag.behandling, den: moede.dag }
    const moedte = kaldte.flatMap(({ id, moedt }) => (andre.includes(id) ? [moedt] : []))
    beslut.mutate([
      { beslutning: 'hold-teambehandling', moededag: moede.dag, art: sag.art, om: sag.om, deltog, ...faelles },
      ...(moedte.length === 0 ? [] : [{ beslutning: 'registrer-oevrigt-fremmoede', moedte, ...faelles }]),
    ])
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
      {kaldte.length > 0 && (
        <Afkrydsning
          id="moede-andre"
          navn="Og ud over teamet?"
          muligheder={kaldte.map(({ id, tekst }) => ({ vaerdi: id, tekst }))}
          valgte={andre}
          vedAendring={(valgte) => kladde.skriv({ andre: valgte.join(',') })}
        />
      )}
      <Browserkladdelinje kladde={kladde} />
      <div className="knapper">
        <Knap type="submit" primaer optaget={beslut.isPending}>
          Registrér mødet om sagen
        </Knap>
      </div>
    </form>
  )
}

function useSkrivFremmoede(moede: TeammoedeVisning, sag: Moedesag, ryd: () => void) {
  const klient = useQueryClient()
  return useMutation({
    mutationFn: (kommandoer: readonly object[]) => skrivEfterHinanden(sag, kommandoer),
    onSuccess: () => {
      ryd()
      laesOp('Mødet om sagen er registreret.')
    },
    // Også efter et nej: det første kan være skrevet, og en kollega kan have skrevet imens.
    onSettled: () => {
      void klient.invalidateQueries({ queryKey: noegler.teammoede(moede.id) })
      void klient.invalidateQueries({ queryKey: noegler.sag(sag.sagId) })
      void klient.invalidateQueries({ queryKey: noegler.alleMinDag })
    },
  })
}

/** Beslutningerne i orden, hver på den version, den forrige gav. */
async function skrivEfterHinanden(sag: Moedesag, kommandoer: readonly object[]): Promise<void> {
  let forventetVersion = sag.version
  for (const kommando of kommandoer) {
    const krop = { forventetVersion, kommando }
    const svar = await hent('skrivBeslutning', { sti: { sagId: sag.sagId }, krop } as Ind<'skrivBeslutning'>)
    forventetVersion = svar.version
  }
}

function Holdt({ sag, deltog }: { sag: Moedesag; deltog: NonNullable<Moedesag['deltog']> }) {
  return (
    <section aria-labelledby="holdt">
      <h2 id="holdt">Mødet om sagen er holdt</h2>
      <p>Med: {deltog.length === 0 ? 'ikke oplyst' : deltog.map((en) => DELTOG.ord[en].toLowerCase()).join(', ')}.</p>
      {!deltog.includes('borger') && (
        <p>
          Borgeren er ikke sagt at have været med.{' '}
          <Link to="/sager/$sagId/team" params={{ sagId: sag.sagId }} search={{ behandling: sag.behandling }}>
            Skriv hvorfor ikke
          </Link>
        </p>
      )}
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
