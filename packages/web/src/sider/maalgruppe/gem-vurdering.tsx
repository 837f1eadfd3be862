import { type FormEvent, useState } from 'react'
import { Tekstomraade } from '../../fds/felt.tsx'
import { Fejlopsummering } from '../../fds/fejlopsummering.tsx'
import { useKladde } from '../../fds/kladde.ts'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import { visDagMedUgedag } from '../../tekst/dage.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { Konfliktboks } from './konfliktboks.tsx'
import { useGem } from './use-gem.ts'

const ROD = 'gem-vurdering'

/** Gemmer vurderingen i sagen, som den er nu: svaret, lovens udgave og det, der manglede, kan altid findes igen. */
export function GemVurdering() {
  const { sag, laesekun } = useSagKontekst()
  const [aaben, saetAaben] = useState(false)
  if (laesekun || !sag.maa.registrere) return null
  return (
    <div className="gem-vurdering" id={ROD} tabIndex={-1}>
      {aaben ? (
        <Formular luk={() => saetAaben(false)} />
      ) : (
        <Tekstknap onClick={() => saetAaben(true)}>Gem vurderingen i sagen</Tekstknap>
      )}
    </div>
  )
}

function Formular({ luk }: { luk: () => void }) {
  const { sag } = useSagKontekst()
  const { konklusion, paa } = sag.vurdering
  const [bemaerkning, saetBemaerkning, rydBemaerkning] = useKladde(`kladde:${sag.id}:vurdering`)
  const { fejl, konflikt, optaget, gem } = useGem('foretagVurdering', ROD, 'Vurderingen', () => {
    rydBemaerkning()
    luk()
  })
  const send = (haendelse: FormEvent): void => {
    haendelse.preventDefault()
    if (!optaget) gem({ paa, ...(bemaerkning.trim() === '' ? {} : { bemaerkning }) })
  }
  return (
    <form className="formular giv" onSubmit={send} noValidate aria-label="Gem vurderingen">
      <Fejlopsummering fejl={fejl} overskrift="Ikke gemt" />
      <Konfliktboks problem={konflikt} iSagen={`Svaret er nu: ${konklusion.tekst}`} />
      <p>
        Gemmes pr. {visDagMedUgedag(paa)}: <b>{konklusion.tekst}</b>
      </p>
      <Tekstomraade
        id={`${ROD}-bemaerkning`}
        navn="Bemærkning (kan udelades)"
        vaerdi={bemaerkning}
        vedAendring={saetBemaerkning}
        linjer={2}
      />
      <div className="knapper">
        <Knap type="submit" primaer optaget={optaget}>
          Gem vurderingen
        </Knap>
        <Tekstknap onClick={luk}>Fortryd</Tekstknap>
      </div>
    </form>
  )
}
