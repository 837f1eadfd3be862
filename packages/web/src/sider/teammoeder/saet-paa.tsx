import type { FormEvent } from 'react'
import { FORMULARER, type Ind, type TeammoedeVisning } from '@fodfaeste/kontrakt'
import { Tekstfelt, Valgliste } from '../../fds/felt.tsx'
import { Fejlopsummering, fejlVed } from '../../fds/fejlopsummering.tsx'
import { Knap } from '../../fds/knap.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { Browserkladdelinje } from '../../kladde/browserkladdelinje.tsx'
import { useBrowserkladde } from '../../kladde/use-browserkladde.ts'
import { muligheder, somKlokken } from './moedeord.ts'
import { useMoedeskriv } from './use-moedeskriv.ts'

type Krop = Ind<'saetPaaDagsorden'>['krop']

const { art: ART, om: OM } = FORMULARER['planlaeg-teambehandling'].felter
const ID = {
  sagsnummer: 'paa-sagsnummer',
  art: 'paa-art',
  om: 'paa-om',
  minutter: 'paa-minutter',
  fra: 'paa-fra',
} as const
const TOM = { sagsnummer: '', art: 'behandling', om: 'ressourceforloeb', minutter: '30', fra: '' }

/** Sætter en sag på. Uden klokkeslæt får den den første ledige tid. */
export function SaetPaa({ moede }: { moede: TeammoedeVisning }) {
  const kladde = useBrowserkladde(`saet-paa:${moede.id}`, TOM)
  const { felter, skriv } = kladde
  const saet = useMoedeskriv('saetPaaDagsorden', ID, () => {
    laesOp(`Sag ${felter.sagsnummer} er sat på.`)
    kladde.ryd()
    document.getElementById(ID.sagsnummer)?.focus()
  })
  const send = (h: FormEvent): void => {
    h.preventDefault()
    const { sagsnummer, art, om, minutter, fra } = felter
    const krop = {
      sagsnummer,
      art: art as Krop['art'],
      om: om as Krop['om'],
      minutter: Number(minutter),
      ...(fra.trim() !== '' && { fra: somKlokken(fra) }),
    }
    saet.send({ sti: { moedeId: moede.id }, krop })
  }
  const felt = (navn: keyof typeof ID) => ({
    id: ID[navn],
    fejl: fejlVed(saet.fejl, ID[navn]),
    vaerdi: felter[navn],
    vedAendring: (vaerdi: string) => skriv({ [navn]: vaerdi }),
  })
  return (
    <form className="formular" noValidate onSubmit={send} aria-label="Sæt en sag på">
      <h3>Sæt en sag på</h3>
      <Fejlopsummering fejl={saet.fejl} overskrift="Sagen er ikke sat på" />
      <Tekstfelt
        {...felt('sagsnummer')}
        navn="Sagsnummer"
        hjaelp="Fx 2026-0001. Mødet planlægges i sagen i samme greb."
      />
      <Valgliste {...felt('art')} navn={ART.navn} muligheder={muligheder(ART.ord)} />
      <Valgliste {...felt('om')} navn={OM.navn} muligheder={muligheder(OM.ord)} />
      <div className="moede-tider">
        <Tekstfelt {...felt('minutter')} navn="Minutter" inputMode="numeric" />
        <Tekstfelt {...felt('fra')} navn="Fra kl. (kan udelades)" />
      </div>
      <Browserkladdelinje kladde={kladde} />
      <div className="knapper">
        <Knap type="submit" primaer optaget={saet.optaget}>
          Sæt sagen på
        </Knap>
      </div>
    </form>
  )
}
