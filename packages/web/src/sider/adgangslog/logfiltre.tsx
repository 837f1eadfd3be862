import { type FormEvent, useState } from 'react'
import type { AdgangslogValg } from '@fodfaeste/kontrakt'
import { Dagfelt, Tekstfelt, Valgliste } from '../../fds/felt.tsx'
import { Fejlopsummering, type Feltfejl, fejlVed } from '../../fds/fejlopsummering.tsx'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import { INGEN_FELTER, type Logfelter, tilLogvalg } from './logvalg.ts'

interface Egenskaber {
  readonly soeg: (valg: AdgangslogValg) => void
  readonly optaget: boolean
  /** Det, serveren ville have rettet. */
  readonly afvist: readonly Feltfejl[]
}

/** Der søges først, når man beder om det: hver søgning står selv i loggen. */
export function Logfiltre({ soeg, optaget, afvist }: Egenskaber) {
  const [felter, saet] = useState(INGEN_FELTER)
  const [egne, saetEgne] = useState<readonly Feltfejl[]>([])
  const fejl = egne.length > 0 ? egne : afvist
  const send = (haendelse: FormEvent): void => {
    haendelse.preventDefault()
    const valg = tilLogvalg(felter)
    saetEgne(valg.ok ? [] : valg.afvist)
    if (valg.ok) soeg(valg.vaerdi)
  }
  const felt = (navn: 'bruger' | 'sagsnummer' | 'tekst' | 'fra' | 'til') => ({
    id: `log-${navn}`,
    vaerdi: felter[navn],
    vedAendring: (vaerdi: string) => saet({ ...felter, [navn]: vaerdi }),
    fejl: fejlVed(fejl, `log-${navn}`),
  })
  return (
    <form className="log-filtre" aria-label="Søg i adgangsloggen" noValidate onSubmit={send}>
      <Fejlopsummering fejl={fejl} overskrift="Der er ikke søgt" />
      <div className="log-felter">
        <Tekstfelt navn="Hvem" {...felt('bruger')} />
        <Tekstfelt navn="Sagsnummer" {...felt('sagsnummer')} />
        <Tekstfelt navn="Formål eller hvad" {...felt('tekst')} />
        <Valgliste
          id="log-handling"
          navn="Læst, skrevet eller afvist"
          muligheder={HANDLINGER}
          vaerdi={felter.handling}
          vedAendring={(handling) => saet({ ...felter, handling })}
        />
        <Dagfelt navn="Fra" {...felt('fra')} />
        <Dagfelt navn="Til og med" {...felt('til')} />
      </div>
      <div className="knapper">
        <Knap type="submit" primaer optaget={optaget}>
          Søg
        </Knap>
        {Object.values(felter).some((v) => v !== '') && (
          <Tekstknap
            onClick={() => {
              saet(INGEN_FELTER)
              saetEgne([])
              soeg({})
            }}
          >
            Vis alle
          </Tekstknap>
        )}
      </div>
    </form>
  )
}

const HANDLINGER: readonly { readonly vaerdi: Logfelter['handling']; readonly tekst: string }[] = [
  { vaerdi: '', tekst: 'Alle' },
  { vaerdi: 'laest', tekst: 'Læst' },
  { vaerdi: 'skrevet', tekst: 'Skrevet' },
  { vaerdi: 'afvist', tekst: 'Afvist' },
]
