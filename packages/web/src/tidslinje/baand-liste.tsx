import { useState } from 'react'
import type { Baand, BaandElement } from '@fodfaeste/kontrakt'
import { HvorforKnap, HvorforPanel, useHvorfor } from '../forklaring/hvorfor.tsx'
import { Tekstknap } from '../fds/knap.tsx'
import { visKortDag } from '../tekst/dage.ts'
import { SPOR_NAVN, nuNaesteFoer } from './laesning.ts'

const VIS_FOER = 4

/** Telefonens bånd: nu, næste, før. */
export function BaandListe({ baand }: { baand: Baand }) {
  const { nu, naeste, foer } = nuNaesteFoer(baand)
  const [alle, visAlle] = useState(false)
  const vistFoer = alle ? foer : foer.slice(0, VIS_FOER)
  return (
    <div className="baand-liste">
      <Gruppe
        navn="Nu"
        elementer={nu}
        hvornaar={(e) => (e.til === undefined ? 'i dag' : `til ${visKortDag(e.til)}`)}
        tom="Intet er i gang i dag."
      />
      <Gruppe
        navn="Næste"
        elementer={naeste}
        hvornaar={(e) => visKortDag(e.fra)}
        tom="Ingen kommende dage på båndet."
      />
      <Gruppe navn="Før" elementer={vistFoer} hvornaar={(e) => visKortDag(e.til ?? e.fra)} tom="Intet før i dag." />
      {vistFoer.length < foer.length && (
        <Tekstknap onClick={() => visAlle(true)}>Vis alt siden {visKortDag(foer.at(-1)?.fra ?? baand.fra)}</Tekstknap>
      )}
    </div>
  )
}

interface Gruppeegenskaber {
  readonly navn: string
  readonly elementer: readonly BaandElement[]
  readonly hvornaar: (element: BaandElement) => string
  readonly tom: string
}

function Gruppe({ navn, elementer, hvornaar, tom }: Gruppeegenskaber) {
  return (
    <>
      <h3>{navn}</h3>
      {elementer.length === 0 ? (
        <p className="daempet">{tom}</p>
      ) : (
        <ul>
          {elementer.map((e) => (
            <Punkt key={e.id} element={e} hvornaar={hvornaar(e)} />
          ))}
        </ul>
      )}
    </>
  )
}

function Punkt({ element, hvornaar }: { element: BaandElement; hvornaar: string }) {
  const styring = useHvorfor()
  const { navn, spor, status, varighed, hvorfor, hjemmel } = element
  return (
    <li>
      <div className="baand-punkt" data-element={element.id}>
        <span className="daempet mellem">{hvornaar}</span>
        <i className={`l-${spor}`} />
        <div>
          <b>
            <HvorforKnap styring={styring}>{navn}</HvorforKnap>
          </b>
          <p className="daempet mellem">
            {[SPOR_NAVN[spor], varighed, status].filter((x) => x !== undefined).join('. ')}
          </p>
        </div>
      </div>
      {styring.aaben && <HvorforPanel id={styring.id} grund={{ hvorfor, hjemmel }} />}
    </li>
  )
}
