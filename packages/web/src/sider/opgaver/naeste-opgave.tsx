import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { SagensOpgave, SagensOpgaver } from '@fodfaeste/kontrakt'
import { Tekstknap } from '../../fds/knap.tsx'
import { HvorforKnap } from '../../forklaring/hvorfor.tsx'
import { visKortDagMedUgedag } from '../../tekst/dage.ts'
import { GoerHer } from './goer-her.tsx'
import { opgaveSted } from './opgave-id.ts'
import { OpgaveHvorfor } from './opgave-hvorfor.tsx'
import { OpgaveMaerke } from './opgave-maerke.tsx'
import { EGEN_SKAERM, type Her, begrundBort, opfyldHer } from './opgavens-beslutninger.ts'
import { Taget } from './taget.tsx'

interface Egenskaber {
  readonly opgave: SagensOpgave
  readonly sagen: SagensOpgaver
  /** Min dag førte hertil. */
  readonly valgt: boolean
}

/** En opgave i sagen: hvad, hvornår, hvorfor, og det, der kan gøres ved den her. */
export function NaesteOpgave({ opgave, sagen, valgt }: Egenskaber) {
  const [aaben, saetAaben] = useState(valgt)
  const panel = `${opgaveSted(opgave.noegle)}-hvorfor`
  const styring = { id: panel, aaben, skift: () => saetAaben(!aaben) }
  const { hvad, frist, gruppe } = opgave
  const over = gruppe === 'overskredet'
  return (
    <li id={opgaveSted(opgave.noegle)} className={`naeste-opgave ${over ? 'naeste-over' : ''}`} tabIndex={-1}>
      <div className="naeste-linje">
        <b className="ubrudt">
          <HvorforKnap styring={styring}>{frist === undefined ? 'Uden dag' : visKortDagMedUgedag(frist)}</HvorforKnap>
        </b>
        <div>
          <p className="opgave-navn">{hvad}</p>
          {over && <p className="opgave-nej">Overskredet</p>}
          <Taget opgave={opgave} maaTage={sagen.maa.tage} />
        </div>
        <div className="opgave-hjemmel">
          <OpgaveMaerke opgave={opgave} />
        </div>
      </div>
      {aaben && (
        <div className="naeste-aaben">
          <OpgaveHvorfor id={panel} opgave={opgave} />
          <Goer opgave={opgave} sagen={sagen} begynd={valgt} />
        </div>
      )}
    </li>
  )
}

/** Det, der kan gøres lige her. */
function Goer({ opgave, sagen, begynd }: { opgave: SagensOpgave; sagen: SagensOpgaver; begynd: boolean }) {
  const opfyld = opgave.maaGoeres ? opfyldHer(opgave) : undefined
  const bort = sagen.maa.begrundeBort && opgave.art === 'lov' ? begrundBort(opgave) : undefined
  const [valgt, vaelg] = useState<Her | undefined>(begynd ? opfyld : undefined)
  const kanBegrundes = bort !== undefined && valgt?.kommando.beslutning !== bort.kommando.beslutning
  return (
    <>
      {valgt !== undefined && <GoerHer key={valgt.knap} her={valgt} luk={() => vaelg(undefined)} />}
      <div className="knapper">
        {valgt === undefined && opfyld !== undefined && (
          <Tekstknap onClick={() => vaelg(opfyld)}>{opfyld.knap}</Tekstknap>
        )}
        <PaaEgenSkaerm opgave={opgave} />
        {kanBegrundes && <Tekstknap onClick={() => vaelg(bort)}>{bort.knap}</Tekstknap>}
      </div>
    </>
  )
}

/** Vejen til den skærm, der har det, opgaven handler om. */
function PaaEgenSkaerm({ opgave: { sagId, beslutning = '', maaGoeres } }: { opgave: SagensOpgave }) {
  const skaerm = maaGoeres ? EGEN_SKAERM[beslutning] : undefined
  if (skaerm === undefined) return null
  return (
    <Link to={skaerm} params={{ sagId }} search={{}}>
      Gå til {skaerm.endsWith('dokumenter') ? 'dokumenterne' : 'målgruppen'}
    </Link>
  )
}
