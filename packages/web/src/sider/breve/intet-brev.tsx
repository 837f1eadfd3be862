import { useState } from 'react'
import { Tekstknap } from '../../fds/knap.tsx'
import { useMig } from '../../api/mig.ts'
import { BeslutningForm } from '../opgaver/beslutning-form.tsx'
import { useSagKontekst } from '../sag/sag-kontekst.ts'

/** Sendes der intet brev, står grunden i journalen. */
export function IntetBrev({ navn }: { navn: string }) {
  const { sag } = useSagKontekst()
  const idag = useMig().data?.idag ?? ''
  const [aaben, saetAaben] = useState(false)
  if (!aaben) return <Tekstknap onClick={() => saetAaben(true)}>Der sendes intet brev</Tekstknap>
  return (
    <BeslutningForm
      sagId={sag.id}
      version={sag.nyesteVersion}
      navn="Der sendes intet brev"
      knap="Skriv det i journalen"
      felter={[
        {
          felt: 'tekst',
          navn: 'Hvorfor sendes brevet ikke?',
          art: 'tekst',
          hjaelp: 'Skriv også, hvordan borgeren i stedet har fået det at vide.',
          skriv: 'Skriv, hvorfor brevet ikke sendes.',
        },
      ]}
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
