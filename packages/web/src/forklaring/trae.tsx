import { type KeyboardEvent, useRef, useState } from 'react'
import type { ForklaringVisning, VurderingVisning } from '@fodfaeste/kontrakt'
import { Tekstknap } from '../fds/knap.tsx'
import './forklaring.css'
import { Maerke, Tilstandsmaerke } from './maerke.tsx'
import { TILSTANDE, TILSTAND_ORD, tilstandFor } from './tilstand.ts'
import { Led, type Traestyring } from './trae-led.tsx'
import { type Foldning, foldAlle, synligeLed, traek } from './trae-gang.ts'

const SPOERGSMAAL = [
  { id: 'henvises', navn: 'Kan henvises' },
  { id: 'kraeves', navn: 'Kan kræves' },
  { id: 'tilbydes', navn: 'Må tilbydes' },
  { id: 'varighed', navn: 'Længden' },
] as const

type SpoergsmaalId = (typeof SPOERGSMAAL)[number]['id']

interface Egenskaber {
  readonly vurdering: VurderingVisning
  readonly aendrede: ReadonlySet<string>
  readonly overskrift: string
  readonly vedGaaTil?: Traestyring['vedGaaTil']
}

/** Det levende træ: svarets forklaring, ét af lovens fire spørgsmål ad gangen. */
export function Trae({ vurdering, aendrede, overskrift, vedGaaTil }: Egenskaber) {
  const [valgt, vaelg] = useState<SpoergsmaalId>('henvises')
  const [foldning, saetFoldning] = useState<Foldning>(new Map())
  const rod = vurdering.spoergsmaal[valgt]
  const altUde = synligeLed(rod, foldning).length === synligeLed(rod, foldAlle(rod, true)).length
  return (
    <section aria-labelledby="trae-overskrift">
      <div className="afsnit-hoved">
        <h2 id="trae-overskrift">{overskrift}</h2>
        <Tekstknap onClick={() => saetFoldning(foldAlle(rod, !altUde))}>
          {altUde ? 'Fold alt sammen' : 'Fold alt ud'}
        </Tekstknap>
      </div>
      <fieldset className="trae-valg" aria-label="Lovens spørgsmål">
        {SPOERGSMAAL.map(({ id, navn }) => (
          <button key={id} type="button" aria-pressed={id === valgt} onClick={() => vaelg(id)}>
            <Maerke tilstand={tilstandFor(vurdering.spoergsmaal[id])} medOrd />
            {navn}
          </button>
        ))}
      </fieldset>
      <Gren
        key={valgt}
        rod={rod}
        foldning={foldning}
        saetFoldning={saetFoldning}
        aendrede={aendrede}
        vedGaaTil={vedGaaTil}
      />
      <Noegle />
    </section>
  )
}

interface Grenegenskaber {
  readonly rod: ForklaringVisning
  readonly foldning: Foldning
  readonly saetFoldning: (foldning: Foldning) => void
  readonly aendrede: ReadonlySet<string>
  readonly vedGaaTil: Traestyring['vedGaaTil']
}

/** Ét stop for tabulatoren; piletasterne går i træet. */
function Gren({ rod, foldning, saetFoldning, aendrede, vedGaaTil }: Grenegenskaber) {
  const holder = useRef<HTMLDivElement>(null)
  const [oensket, saetHer] = useState(rod.id)
  const synlige = synligeLed(rod, foldning)
  const her = synlige.some(({ led }) => led.id === oensket) ? oensket : rod.id
  const fold = (id: string, ud: boolean): void => saetFoldning(new Map(foldning).set(id, ud))

  const vedTast = (h: KeyboardEvent): void => {
    if (!(h.target instanceof HTMLElement) || h.target.dataset['led'] === undefined) return
    const gjort = traek(h.key, h.target.dataset['led'], rod, foldning)
    if (gjort === undefined) return
    h.preventDefault()
    if (gjort.art === 'fold') return fold(gjort.id, gjort.ud)
    saetHer(gjort.til)
    holder.current?.querySelector<HTMLElement>(`[data-led="${gjort.til}"]`)?.focus()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- tasterne hører til knapperne indeni; her samles de
    <div className="trae" ref={holder} onKeyDown={vedTast}>
      <p className="kun-oplaesning" id="trae-hjaelp">
        Piletasterne går op og ned i træet; højre og venstre folder. Enter svarer på hvorfor.
      </p>
      <ul className="trae-rod">
        <Led led={rod} rod uden={false} styring={{ rod, her, saetHer, foldning, fold, aendrede, vedGaaTil }} />
      </ul>
    </div>
  )
}

function Noegle() {
  return (
    <ul className="trae-noegle" aria-label="Tegnene i træet">
      {TILSTANDE.map((tilstand) => (
        <li key={tilstand}>
          <Tilstandsmaerke tilstand={tilstand} ord={TILSTAND_ORD[tilstand]} />
        </li>
      ))}
    </ul>
  )
}
