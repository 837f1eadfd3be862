import type { OenskeVisning } from '@fodfaeste/kontrakt'
import { Tekstknap } from '../../fds/knap.tsx'
import { visDag } from '../../tekst/dage.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { useBord } from './bord.ts'
import { felt } from './felt-id.ts'
import { HvisValg } from './hvis-valg.tsx'
import { Kvittering } from './kvittering.tsx'
import { OenskeForm } from './oenske-form.tsx'

/** Et ønske: ikke spurgt, spurgt, eller besvaret med borgerens egne ord. */
export function OenskeRaekke({ oenske }: { oenske: OenskeVisning }) {
  const { emne, navn, svar, ord } = oenske
  const { sag, laesekun } = useSagKontekst()
  const bord = useBord()
  const aaben = bord.erAaben('oenske', emne)
  return (
    <li className="indgang" id={felt('oenske', emne)} tabIndex={-1}>
      <div>
        <p>
          {navn}: {svar === undefined ? <span className="t-uoplyst">{tilstand(oenske)}</span> : <b>{svar}</b>}
        </p>
        {svar !== undefined && <p className="indgang-kilde">{tilstand(oenske)}</p>}
        {ord !== undefined && <blockquote className="begrundelse">{ord}</blockquote>}
      </div>
      {bord.hvis !== undefined && <HvisValg indgang={{ art: 'oenske', id: emne, oenske }} />}
      {bord.hvis === undefined && !aaben && !laesekun && sag.maa.spoergeBorgeren && (
        <Tekstknap aria-label={`${handling(oenske)}: ${navn}`} onClick={() => bord.gaaTil('oenske', emne)}>
          {handling(oenske)}
        </Tekstknap>
      )}
      {bord.hvis === undefined && aaben && <OenskeForm oenske={oenske} />}
      <Kvittering rod={felt('oenske', emne)} />
    </li>
  )
}

function tilstand({ spurgtDen, svaretDen, svar }: OenskeVisning): string {
  const spurgt = spurgtDen === undefined ? undefined : `spurgt ${visDag(spurgtDen)}`
  if (svar === undefined) return spurgt === undefined ? 'borgeren er ikke spurgt' : `${spurgt}, ikke svaret`
  const svaret = svaretDen === undefined ? 'Svaret' : `Svaret ${visDag(svaretDen)}`
  return spurgt === undefined ? `${svaret}.` : `${svaret}, ${spurgt}.`
}

function handling({ spurgtDen, svar }: OenskeVisning): string {
  if (spurgtDen === undefined) return 'Spørg borgeren'
  return svar === undefined ? 'Skriv svaret' : 'Spørg igen'
}
