import type { FormEvent, ReactNode } from 'react'
import { useMig } from '../../api/mig.ts'
import { Tekstfelt, Valgliste } from '../../fds/felt.tsx'
import { type Feltfejl, Fejlopsummering, fejlVed } from '../../fds/fejlopsummering.tsx'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import { Browserkladdelinje } from '../../kladde/browserkladdelinje.tsx'
import type { Browserkladde } from '../../kladde/use-browserkladde.ts'
import { Medlemsfelter } from './medlemsfelter.tsx'
import { type Moedefelter, medlemmerAf } from './moedefelter.ts'

interface Egenskaber {
  readonly rod: string
  readonly navn: string
  readonly knap: string
  readonly kladde: Browserkladde<Moedefelter>
  readonly personer: readonly { readonly id: string; readonly navn: string }[]
  readonly fejl: readonly Feltfejl[]
  readonly optaget: boolean
  readonly send: () => void
  readonly fortryd?: (() => void) | undefined
  /** Det, der står før felterne. */
  readonly children?: ReactNode
}

/** Serverens felter og deres id på siden. */
export function moedeId(rod: string, felter: Moedefelter): Readonly<Record<string, string>> {
  const egne = ['dag', 'fra', 'til', 'sted', 'moedeleder', 'medlemmer'].map((felt) => [felt, `${rod}-${felt}`])
  const medlemmernes = medlemmerAf(felter).flatMap((_, nr) =>
    ['navn', 'omraade', 'email', 'personId', 'svar'].map((felt) => [
      `medlemmer[${nr}].${felt}`,
      `${rod}-medlem-${nr}-${felt}`,
    ]),
  )
  return Object.fromEntries([...egne, ...medlemmernes]) as Record<string, string>
}

/** Mødets tid, sted og folk. Det skrevne er en kladde, til det er gemt. */
export function Moedeform(egenskaber: Egenskaber) {
  const { rod, navn, knap, kladde, personer, fejl, optaget, send, fortryd, children } = egenskaber
  const idag = useMig().data?.idag ?? ''
  const { felter, skriv } = kladde
  const felt = (id: string) => ({ id: `${rod}-${id}`, fejl: fejlVed(fejl, `${rod}-${id}`) })
  const vedSend = (h: FormEvent): void => {
    h.preventDefault()
    send()
  }
  return (
    <form className="formular moedeform" noValidate onSubmit={vedSend} aria-label={navn}>
      <Fejlopsummering fejl={fejl} overskrift="Mødet er ikke gemt" />
      {children}
      <div className="moede-tider">
        <Tekstfelt {...felt('fra')} navn="Fra kl." vaerdi={felter.fra} vedAendring={(fra) => skriv({ fra })} />
        <Tekstfelt {...felt('til')} navn="Til kl." vaerdi={felter.til} vedAendring={(til) => skriv({ til })} />
      </div>
      <Tekstfelt {...felt('sted')} navn="Sted" vaerdi={felter.sted} vedAendring={(sted) => skriv({ sted })} />
      <Valgliste
        {...felt('moedeleder')}
        navn="Mødeleder"
        muligheder={[{ vaerdi: '', tekst: 'Vælg' }, ...personer.map((en) => ({ vaerdi: en.id, tekst: en.navn }))]}
        vaerdi={felter.moedeleder}
        vedAendring={(moedeleder) => skriv({ moedeleder })}
      />
      <Medlemsfelter
        rod={rod}
        medlemmer={medlemmerAf(felter)}
        personer={personer}
        idag={idag}
        fejl={fejl}
        vedAendring={(medlemmer) => skriv({ medlemmer: JSON.stringify(medlemmer) })}
      />
      <Browserkladdelinje kladde={kladde} />
      <div className="knapper">
        <Knap type="submit" primaer optaget={optaget}>
          {knap}
        </Knap>
        {fortryd !== undefined && <Tekstknap onClick={fortryd}>Fortryd</Tekstknap>}
      </div>
    </form>
  )
}
