import { skrivAntal } from '@fodfaeste/grund'
import type { DokumentVisning } from '@fodfaeste/kontrakt'
import { useState } from 'react'
import { Tekstknap } from '../../fds/knap.tsx'
import { useTitel } from '../../ramme/use-titel.ts'
import { visDag } from '../../tekst/dage.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { Fremviser } from './fremviser.tsx'
import { LaegDokument } from './laeg-dokument.tsx'
import { ART_NAVN, dokumentAdresse, skrivStoerrelse } from './dokumentord.ts'
import './dokumenter.css'

/** Sagens dokumenter: læg ind, se, hent, og hvor de kommer fra. */
export function DokumenterSide() {
  const { sag, laesekun } = useSagKontekst()
  const [vist, vis] = useState<number>()
  useTitel(`${sag.borger.navn} · Dokumenter`)
  const aabent = sag.dokumenter.find(({ version }) => version === vist)
  return (
    <section aria-labelledby="dokumenter-overskrift">
      <div className="afsnit-hoved">
        <h2 id="dokumenter-overskrift">Dokumenter</h2>
        <span className="daempet">{skrivAntal(sag.dokumenter.length, 'dokument', 'dokumenter')}</span>
      </div>
      {!laesekun && sag.maa.journalisere && <LaegDokument />}
      {sag.dokumenter.length === 0 ? (
        <p className="dokumenter-tom daempet">Der er ingen dokumenter i sagen endnu.</p>
      ) : (
        <ul className="dokumenter">
          {sag.dokumenter.map((d) => (
            <Dokument key={d.version} d={d} sagId={sag.id} vist={d.version === vist} vis={vis} />
          ))}
        </ul>
      )}
      {aabent !== undefined && (
        <Fremviser key={aabent.version} sagId={sag.id} dokument={aabent} luk={() => vis(undefined)} />
      )}
    </section>
  )
}

interface Egenskaber {
  readonly d: DokumentVisning
  readonly sagId: string
  readonly vist: boolean
  readonly vis: (version: number | undefined) => void
}

function Dokument({ d, sagId, vist, vis }: Egenskaber) {
  const { indhold } = d
  return (
    <li className="dokument">
      <span className="dokument-navn">
        <b>{d.navn}</b>
        {d.erstattetAf !== undefined && <span className="daempet"> · erstattet af dokument {d.erstattetAf}</span>}
        {d.erstatter !== undefined && <span className="daempet"> · ny udgave af dokument {d.erstatter}</span>}
        <span className="dokument-fra">
          {ART_NAVN[d.art]} {visDag(d.dateret)} · {d.kilde} · lagt i sagen af {d.registreretAf}
        </span>
      </span>
      <span className="dokument-type">
        Dokument {d.version}
        {indhold !== undefined && ` · ${indhold.typenavn} · ${skrivStoerrelse(indhold.stoerrelse)}`}
      </span>
      <span className="knapper">
        <Visning {...{ d, sagId, vist, vis }} />
        {indhold?.lukket === undefined ? null : <span className="daempet">{indhold.lukket}</span>}
        {indhold !== undefined && indhold.lukket === undefined && (
          <a href={dokumentAdresse(sagId, d.version)} download className="dokument-hent">
            Hent <span className="kun-oplaesning">{d.navn}</span>
          </a>
        )}
      </span>
    </li>
  )
}

/** En PDF vises af browserens egen viser, og den vil ikke tegne i en ramme uden rettigheder: den får sin egen fane. */
function Visning({ d: { indhold, navn, version }, sagId, vist, vis }: Egenskaber) {
  if (indhold?.vises !== true) return null
  if (indhold.indholdstype === 'application/pdf') {
    return (
      <a href={dokumentAdresse(sagId, version, true)} target="_blank" rel="noopener" className="dokument-hent">
        Vis <span className="kun-oplaesning">{navn} i en ny fane</span>
      </a>
    )
  }
  return (
    <Tekstknap aria-expanded={vist} onClick={() => vis(vist ? undefined : version)}>
      {vist ? 'Luk' : 'Vis'} <span className="kun-oplaesning">{navn}</span>
    </Tekstknap>
  )
}
