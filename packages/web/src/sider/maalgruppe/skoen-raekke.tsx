import type { SkoenVisning } from '@fodfaeste/kontrakt'
import { Tekstknap } from '../../fds/knap.tsx'
import { visDag } from '../../tekst/dage.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { useBord } from './bord.ts'
import { felt } from './felt-id.ts'
import { HvisValg } from './hvis-valg.tsx'
import { Kvittering } from './kvittering.tsx'
import { SkoenBoks } from './skoen-boks.tsx'

/** Et skøn: truffet med navn og begrundelse, eller boksen, hvor det træffes. */
export function SkoenRaekke({ skoen, visNavn }: { skoen: SkoenVisning; visNavn: boolean }) {
  const { id, navn, truffet } = skoen
  const bord = useBord()
  const aaben = bord.hvis === undefined && bord.erAaben('skoen', id)
  return (
    <li className="indgang" id={felt('skoen', id)} tabIndex={-1}>
      <div>
        {visNavn && (
          <p>
            {navn}:{' '}
            {truffet === undefined ? <span className="t-kraever-skoen">ikke vurderet</span> : <b>{truffet.svar}</b>}
          </p>
        )}
        {visNavn && truffet !== undefined && (
          <p className="indgang-kilde">
            Skøn truffet af {truffet.af}
            {truffet.den !== undefined && `, ${visDag(truffet.den)}`}.
          </p>
        )}
        {truffet !== undefined && <blockquote className="begrundelse">{truffet.begrundelse}</blockquote>}
      </div>
      {bord.hvis === undefined ? <Skoenknap skoen={skoen} /> : <HvisValg indgang={{ art: 'skoen', id, skoen }} />}
      {aaben && <SkoenBoks skoen={skoen} />}
      <Kvittering rod={felt('skoen', id)} />
    </li>
  )
}

function Skoenknap({ skoen: { id, navn, truffet } }: { skoen: SkoenVisning }) {
  const { sag, laesekun } = useSagKontekst()
  const bord = useBord()
  if (laesekun || !sag.maa.traeffeSkoen || bord.erAaben('skoen', id)) return null
  const handling = truffet === undefined ? 'Træf skønnet' : 'Træf på ny'
  return (
    <Tekstknap aria-label={`${handling}: ${navn}`} onClick={() => bord.gaaTil('skoen', id)}>
      {handling}
    </Tekstknap>
  )
}
