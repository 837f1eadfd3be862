import { type FormEvent, useState } from 'react'
import { MOEDEROLLE_ORD, type Teambehandlingen, kladdested } from '@fodfaeste/kontrakt'
import { useMig } from '../../api/mig.ts'
import { type Kommando, useBeslutning } from '../../api/opgave-data.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Afkrydsning } from '../../fds/afkrydsning.tsx'
import { Tekstfelt, Valgliste } from '../../fds/felt.tsx'
import { type Feltfejl, Fejlopsummering, fejlVed } from '../../fds/fejlopsummering.tsx'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { AndetVindue } from '../../kladde/begges.tsx'
import { Kladdelinje } from '../../kladde/kladdelinje.tsx'
import { useKladde } from '../../kladde/use-kladde.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { muligheder } from '../teammoeder/moedeord.ts'
import { ventede } from './ventede.ts'

const NAVN = 'fremmoede-navn'

interface Egenskaber {
  readonly behandling: Teambehandlingen
  readonly luk: () => void
}

/** Hvem der mødte ud over teamet: dem, der var kaldt, og en, ingen havde ventet. */
export function OevrigtFremmoede({ behandling, luk }: Egenskaber) {
  const { kaldte, kladde, valgte, fejl, optaget, send } = useOevrigtFremmoede(behandling, luk)
  const { navn, rolle } = kladde.felter
  return (
    <form className="formular" noValidate onSubmit={send} aria-label="Hvem mødte ud over teamet?">
      <Fejlopsummering fejl={fejl} overskrift="Ikke gemt" />
      <AndetVindue kladde={kladde} />
      {kaldte.length > 0 && (
        <Afkrydsning
          id="fremmoede-moedte"
          navn="Hvem mødte ud over teamet?"
          hjaelp="Kun dem, der var der. Hele listen gemmes, hver gang."
          muligheder={kaldte.map(({ id, tekst }) => ({ vaerdi: id, tekst }))}
          valgte={valgte}
          vedAendring={(nye) => kladde.skriv({ moedte: nye.join(' ') })}
        />
      )}
      <Tekstfelt
        id={NAVN}
        navn="En, der ikke var kaldt (kan udelades)"
        vaerdi={navn}
        vedAendring={(nyt) => kladde.skriv({ navn: nyt })}
        fejl={fejlVed(fejl, NAVN)}
      />
      {navn.trim() !== '' && (
        <Valgliste
          id="fremmoede-rolle"
          navn="Som hvad?"
          muligheder={muligheder(MOEDEROLLE_ORD)}
          vaerdi={rolle}
          vedAendring={(ny) => kladde.skriv({ rolle: ny })}
        />
      )}
      <Kladdelinje kladde={kladde} />
      <div className="knapper">
        <Knap type="submit" primaer optaget={optaget}>
          Gem fremmødet
        </Knap>
        <Tekstknap onClick={luk}>Fortryd</Tekstknap>
      </div>
    </form>
  )
}

function useOevrigtFremmoede(behandling: Teambehandlingen, luk: () => void) {
  const { sag } = useSagKontekst()
  const idag = useMig().data?.idag ?? ''
  const { version, moededag } = behandling
  const kaldte = ventede(behandling.indkaldelse)
  const sted = kladdested({ beslutning: 'registrer-oevrigt-fremmoede', behandling: version })
  const kladde = useKladde(sted, { moedte: forudValgte(behandling), navn: '', rolle: 'anden' })
  const [fejl, saetFejl] = useState<readonly Feltfejl[]>([])
  const beslut = useBeslutning(sag.id, sag.nyesteVersion, () => {
    kladde.ryd()
    laesOp('Fremmødet er gemt.')
    luk()
  })
  const valgte = kladde.felter.moedte.split(' ').filter(Boolean)
  const send = (h: FormEvent): void => {
    h.preventDefault()
    if (beslut.isPending) return
    const navn = kladde.felter.navn.trim()
    const alle = [
      ...kaldte.filter(({ id }) => valgte.includes(id)).map(({ moedt }) => moedt),
      ...(navn === '' ? [] : [{ navn, rolle: kladde.felter.rolle }]),
    ]
    const moedte = alle.length > 0 ? { moedte: alle } : {}
    const den = idag < moededag ? moededag : idag
    saetFejl([])
    beslut.mutate({ beslutning: 'registrer-oevrigt-fremmoede', behandling: version, ...moedte, den } as Kommando, {
      onError: (nej) => saetFejl([{ besked: somProblem(nej).detail }]),
    })
  }
  return { kaldte, kladde, valgte, fejl, optaget: beslut.isPending, send }
}

/** Er fremmødet registreret før, begynder en ny liste med det. */
const forudValgte = ({ indkaldelse }: Teambehandlingen): string =>
  ventede(indkaldelse)
    .filter(({ moedt }) => indkaldelse.moedte?.some((en) => en.navn === moedt.navn && en.rolle === moedt.rolle))
    .map(({ id }) => id)
    .join(' ')
