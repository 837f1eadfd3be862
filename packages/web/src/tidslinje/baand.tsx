import { type KeyboardEvent, useEffect, useId, useMemo, useRef } from 'react'
import type { Baand as BaandVisning, BaandElement } from '@fodfaeste/kontrakt'
import { laesOp } from '../fds/oplaesning.tsx'
import { BaandAkse, BaandFlag, Idagsflag } from './baand-dele.tsx'
import { BaandRaekke, OrlovSoejler } from './baand-raekke.tsx'
import { flytTil, laesElement } from './laesning.ts'
import { FLAG_BUND, MINDST_FOR_TEGNING, RAEKKE_HOEJDE, REGLER_HOEJDE } from './maal.ts'
import { lavMaal } from './maal-tekst.ts'
import { laegUd } from './opsaetning.ts'
import type { Udsnit } from './skala.ts'

interface Egenskaber {
  readonly baand: BaandVisning
  readonly udsnit: Udsnit
  readonly bredde: number
  readonly valgt: string | undefined
  readonly vedValg: (element: BaandElement) => void
  readonly vedHvorfor: (element: BaandElement) => void
  /** T: billedet går til i dag. */
  readonly vedIdag: () => void
}

/** Forløbsbåndet tegnet. Ét stop for tabulatoren; piletasterne går gennem dagene. */
export function Baand({ baand, udsnit, bredde, valgt, vedValg, vedHvorfor, vedIdag }: Egenskaber) {
  const id = useId()
  const ramme = useRef<HTMLDivElement>(null)
  const maal = useMemo(() => lavMaal(), [])
  const fuld = Math.max(bredde, MINDST_FOR_TEGNING)
  const opsaetning = useMemo(() => laegUd(baand, udsnit, fuld, maal), [baand, udsnit, fuld, maal])
  const hoejder = opsaetning.raekker.map(({ spor }) => (spor === 'regler' ? REGLER_HOEJDE : RAEKKE_HOEJDE))
  const bund = FLAG_BUND + hoejder.reduce((sum, h) => sum + h, 0)
  useEffect(() => visValgt(ramme.current, valgt), [valgt])

  const vedTast = (h: KeyboardEvent): void => {
    if (h.altKey || h.ctrlKey || h.metaKey) return
    const her = baand.elementer.find((e) => e.id === valgt)
    if (h.key === 'Enter' && her !== undefined) return vedHvorfor(her)
    const til = flytTil(h.key, valgt, baand)
    if (til === undefined) return
    h.preventDefault()
    vedValg(til)
    if (h.key === 't' || h.key === 'T') vedIdag()
    laesOp(laesElement(til))
  }
  return (
    <>
      <p className="kun-oplaesning" id={id}>
        Højre og venstre pil går gennem dagene, op og ned mellem sporene. Home og End går til enderne, T til i dag.
        Enter svarer på hvorfor. Det samme står som tabel.
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- båndet styres med taster, se hjælpen over */}
      <div
        className="baand-ramme"
        ref={ramme}
        role="application"
        aria-label="Forløbsbånd"
        aria-describedby={id}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- båndet er ét stop for tabulatoren
        tabIndex={0}
        onKeyDown={vedTast}
      >
        <svg className="baand" width={fuld} height={bund + 1} aria-hidden="true">
          <Moenstre />
          <OrlovSoejler raekker={opsaetning.raekker} bund={bund} />
          <BaandAkse opsaetning={opsaetning} bund={bund} />
          {opsaetning.raekker.map((raekke, nr) => (
            <BaandRaekke
              key={raekke.spor}
              raekke={raekke}
              y={FLAG_BUND + hoejder.slice(0, nr).reduce((sum, h) => sum + h, 0)}
              hoejde={hoejder[nr] ?? RAEKKE_HOEJDE}
              hoejre={opsaetning.hoejre}
              valgt={valgt}
              vedValg={vedHvorfor}
            />
          ))}
          {opsaetning.idag && <Idagsflag idag={opsaetning.idag} bund={bund} />}
          <BaandFlag flag={opsaetning.flag} bund={bund} valgt={valgt} vedValg={vedHvorfor} />
        </svg>
      </div>
    </>
  )
}

/** Ruller det valgte ind i rammen, når båndet er bredere end den. */
function visValgt(ramme: HTMLDivElement | null, valgt: string | undefined): void {
  if (ramme === null || valgt === undefined) return
  const fundet = [...ramme.querySelectorAll<SVGGElement>('[data-element]')].find((g) =>
    g.dataset['element']?.split(' ').includes(valgt),
  )
  if (fundet === undefined) return
  const [a, b] = [fundet.getBoundingClientRect(), ramme.getBoundingClientRect()]
  if (a.left < b.left || a.right > b.right) ramme.scrollBy({ left: a.left - b.left - b.width / 3 })
}

function Moenstre() {
  return (
    <defs>
      <pattern id="orlov-bred" width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0V12" stroke="#dcdcdc" strokeWidth="1.5" />
      </pattern>
      <pattern id="orlov-taet" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="5" height="5" fill="#fff" />
        <path d="M0 0V5" stroke="#454545" strokeWidth="2.4" />
      </pattern>
    </defs>
  )
}
