import { type FormEvent, useState } from 'react'
import { Tekstomraade } from '../../fds/felt.tsx'
import { Fejlopsummering } from '../../fds/fejlopsummering.tsx'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import { Begges, kunVedKonflikt, ubesete } from '../../kladde/begges.tsx'
import { Kladdelinje } from '../../kladde/kladdelinje.tsx'
import { useKladde } from '../../kladde/use-kladde.ts'
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
  const kladde = useKladde('foretag-vurdering', { bemaerkning: '' })
  const { bemaerkning } = kladde.felter
  const { fejl, vedFejl, konflikt, optaget, gem } = useGem('foretagVurdering', ROD, 'Vurderingen', {
    efter: () => {
      kladde.ryd()
      luk()
    },
    vedKonflikt: kladde.seIgen,
  })
  const send = (haendelse: FormEvent): void => {
    haendelse.preventDefault()
    if (optaget) return
    if (kladde.siden.length > 0) return vedFejl(ubesete(kladde.siden))
    gem({ paa, ...(bemaerkning.trim() === '' ? {} : { bemaerkning }) })
  }
  return (
    <form className="formular giv" onSubmit={send} noValidate aria-label="Gem vurderingen">
      <Fejlopsummering fejl={fejl} overskrift="Ikke gemt" />
      <Konfliktboks problem={kunVedKonflikt(kladde, konflikt)} iSagen={`Svaret er nu: ${konklusion.tekst}`} />
      <Begges kladde={kladde} luk={luk} />
      <p>
        Gemmes pr. {visDagMedUgedag(paa)}: <b>{konklusion.tekst}</b>
      </p>
      <Tekstomraade
        id={`${ROD}-bemaerkning`}
        navn="Bemærkning (kan udelades)"
        vaerdi={bemaerkning}
        vedAendring={(ny) => kladde.skriv({ bemaerkning: ny })}
        linjer={2}
      />
      <div className="knapper">
        <Knap type="submit" primaer optaget={optaget}>
          Gem vurderingen
        </Knap>
        <Tekstknap onClick={luk}>Luk</Tekstknap>
      </div>
      <Kladdelinje kladde={kladde} />
    </form>
  )
}
