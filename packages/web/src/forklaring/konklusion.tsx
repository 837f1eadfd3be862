import type { VurderingVisning } from '@fodfaeste/kontrakt'
import { Maerke } from './maerke.tsx'
import { TILSTAND_ORD, konklusionTilstand } from './tilstand.ts'

/** Svaret og hvad det betyder. `foran`: fx «Svaret ville være». */
export function Konklusion({ konklusion, foran }: { konklusion: VurderingVisning['konklusion']; foran?: string }) {
  const tilstand = konklusionTilstand(konklusion)
  return (
    <div className="konklusion">
      <Maerke tilstand={tilstand} />
      <p className="konklusion-tekst">
        {foran !== undefined && <span className="daempet">{foran}: </span>}
        {konklusion.tekst}
      </p>
      <span />
      <p>
        <span className={`konklusion-ord t-${tilstand}`}>{TILSTAND_ORD[tilstand]}. </span>
        {konklusion.betydning}
      </p>
    </div>
  )
}
