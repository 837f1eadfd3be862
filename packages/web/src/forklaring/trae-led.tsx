import { useId, useState } from 'react'
import type { ForklaringVisning, MangelVisning } from '@fodfaeste/kontrakt'
import { Tekstknap } from '../fds/knap.tsx'
import { saetning } from '../tekst/saetning.ts'
import { Maerke } from './maerke.tsx'
import { HvorforPanel } from './hvorfor.tsx'
import { TILSTAND_ORD, erUdenBetydning, tilstandFor } from './tilstand.ts'
import { type Foldning, erUdfoldet } from './trae-gang.ts'
import { Laesninger } from './laesninger.tsx'

export interface Traestyring {
  readonly rod: ForklaringVisning
  /** Leddet, tabulatoren standser ved. */
  readonly her: string
  readonly saetHer: (id: string) => void
  readonly foldning: Foldning
  readonly fold: (id: string, ud: boolean) => void
  readonly aendrede: ReadonlySet<string>
  /** Fører hen til feltet, hvor en oplysning, et skøn, et ønske eller en læsning gives. */
  readonly vedGaaTil: ((art: MangelVisning['art'], id: string) => void) | undefined
}

interface Ledegenskaber {
  readonly led: ForklaringVisning
  readonly rod?: boolean
  /** Er leddet over uden betydning, er dette det også. */
  readonly uden: boolean
  readonly styring: Traestyring
}

/** Ét led: form, spørgsmål, hvorfor og ord; under det dets egne led. */
export function Led({ led, rod = false, uden, styring }: Ledegenskaber) {
  const [hvorfor, saetHvorfor] = useState(false)
  const panel = useId()
  const graat = uden || erUdenBetydning(led)
  const tilstand = tilstandFor(led)
  const ude = erUdfoldet(led, styring.foldning, styring.rod)
  const klasser = [rod && 'led-rod', graat && 'led-uden', styring.aendrede.has(led.id) && 'led-aendret']
  return (
    <li className={klasser.filter((k) => k !== false).join(' ')}>
      <div className="led">
        <Maerke tilstand={tilstand} />
        <div className="led-tekst">
          <button
            type="button"
            className="hvorfor-knap"
            data-led={led.id}
            tabIndex={styring.her === led.id ? 0 : -1}
            aria-expanded={hvorfor}
            aria-controls={hvorfor ? panel : undefined}
            aria-describedby="trae-hjaelp"
            onFocus={() => styring.saetHer(led.id)}
            onClick={() => saetHvorfor(!hvorfor)}
          >
            {led.spoergsmaal}
          </button>
          {led.fordi.length > 0 && !rod && <Foldeknap led={led} ude={ude} styring={styring} />}
        </div>
        <span className={`led-ord t-${tilstand}`}>
          {TILSTAND_ORD[tilstand]}
          {graat && ', uden betydning'}
        </span>
        <Ledfod led={led} rod={rod} />
      </div>
      {hvorfor && (
        <div className="led-panel">
          <Ledpanel id={panel} led={led} styring={styring} />
        </div>
      )}
      {ude && (
        <ul>
          {led.fordi.map((under) => (
            <Led key={under.id} led={under} uden={graat} styring={styring} />
          ))}
        </ul>
      )}
    </li>
  )
}

function Ledfod({ led: { hjemmel, hvorfor, forbehold }, rod }: { led: ForklaringVisning; rod: boolean }) {
  const sted = hjemmel === undefined || rod ? '' : `${saetning(hjemmel.tekst)} `
  return (
    <span className="led-fod">
      {sted}
      {hvorfor}
      {forbehold !== undefined && ' Forbehold: se Hvorfor.'}
    </span>
  )
}

function Foldeknap({ led, ude, styring }: { led: ForklaringVisning; ude: boolean; styring: Traestyring }) {
  return (
    <button
      type="button"
      className="led-fold"
      tabIndex={-1}
      aria-expanded={ude}
      aria-label={`Leddene under: ${led.spoergsmaal}`}
      onClick={() => styring.fold(led.id, !ude)}
    >
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <path d="M3 1l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
    </button>
  )
}

function Ledpanel({ id, led, styring }: { id: string; led: ForklaringVisning; styring: Traestyring }) {
  const { brugt, hvorfor, hjemmel, forbehold, tvivl, spoergerOm } = led
  const gaaTil = styring.vedGaaTil
  return (
    <HvorforPanel id={id} grund={{ fakta: brugt, hvorfor, hjemmel, forbehold }}>
      {tvivl !== undefined && <Laesninger tvivl={tvivl} />}
      {gaaTil !== undefined && spoergerOm.length > 0 && (
        <div>
          <p className="panel-navn">Gå til</p>
          <ul>
            {spoergerOm.map((ind) => (
              <li key={`${ind.art} ${ind.id}`}>
                <Tekstknap onClick={() => gaaTil(ind.art, ind.id)}>
                  {brugt.find((b) => b.id === ind.id)?.navn ?? GAA_TIL[ind.art]}
                </Tekstknap>
              </li>
            ))}
          </ul>
        </div>
      )}
    </HvorforPanel>
  )
}

const GAA_TIL: { readonly [A in MangelVisning['art']]: string } = {
  faktum: 'Oplysningen, der mangler',
  skoen: 'Skønnet, der mangler',
  oenske: 'Spørgsmålet til borgeren',
  tvivl: 'Valget mellem læsningerne',
}
