import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Formular } from '@fodfaeste/kontrakt'
import { useKladdePaa } from '../../api/kladde-data.ts'
import { useMig } from '../../api/mig.ts'
import { Tekstknap } from '../../fds/knap.tsx'
import { Beslutningsformular } from '../../formular/beslutningsformular.tsx'
import { useSagKontekst } from '../sag/sag-kontekst.ts'

const FORMULAR: Formular = {
  navn: 'Der sendes intet brev',
  knap: 'Skriv det i journalen',
  felter: {
    tekst: {
      art: 'tekst',
      navn: 'Hvorfor sendes brevet ikke?',
      hjaelp: 'Skriv også, hvordan borgeren i stedet har fået det at vide.',
      mangler: 'Skriv, hvorfor brevet ikke sendes.',
    },
  },
  valgfrie: [],
}

/** Sendes der intet brev, står grunden i journalen. */
export function IntetBrev({ navn }: { navn: string }) {
  const { sag } = useSagKontekst()
  const idag = useMig().data?.idag ?? ''
  const notat = useKladdePaa(sag.id, 'skriv-notat')
  const [aaben, saetAaben] = useState(false)
  const [optaget, saetOptaget] = useState(false)
  // Grunden bliver et notat, og et notat, der gemmes, sletter kladden til det andet.
  const begynd = (): void => (notat === undefined ? saetAaben(true) : saetOptaget(true))
  if (!aaben)
    return (
      <div>
        <Tekstknap onClick={begynd}>Der sendes intet brev</Tekstknap>
        {optaget && (
          <p role="alert">
            Du er ved at skrive et notat. Gem det eller slet det først under{' '}
            <Link to="/sager/$sagId/journal" params={{ sagId: sag.id }}>
              Journal
            </Link>
            .
          </p>
        )}
      </div>
    )
  return (
    <Beslutningsformular
      sagId={sag.id}
      version={sag.nyesteVersion}
      formular={FORMULAR}
      kommando={{
        beslutning: 'skriv-notat',
        navn: `Intet brev sendt. ${navn}`,
        art: 'sagsskridt',
        skete: idag,
        den: idag,
      }}
      luk={() => saetAaben(false)}
    />
  )
}
