import { type Dato, dato, datoFra, dele, plusAar, seneste, tidligste } from '@fodfaeste/grund'
import type { RegelSide } from '@fodfaeste/kontrakt'
import { useBredde } from '../../tidslinje/use-bredde.ts'
import { type Skala, lavSkala } from '../../tidslinje/skala.ts'

type Version = RegelSide['versioner'][number]

interface Egenskaber {
  readonly versioner: readonly Version[]
  /** Første dag i den udgave, der vises. */
  readonly vist: string
  readonly paa: string
  readonly idag: string
}

/** Ordningens første dag. Det, der er ældre, er den samme streg helt til venstre. */
const BEGYNDER = datoFra(2013, 1, 1)
const [BJAELKE_Y, BJAELKE_HOEJDE, BUND, HOEJDE] = [20, 26, 52, 66]
const BREDDE_AF_TEGN = 6.6

/** Udgaverne tegnet fra 2013 til i dag. Det samme står på listen under, så tegningen er kun til øjet. */
export function Udgavelinje({ versioner, vist, paa, idag }: Egenskaber) {
  const [holder, bredde] = useBredde()
  const sidste = versioner.at(-1)
  const til = seneste(dato(idag), plusAar(dato(sidste?.fra ?? idag), 1))
  const skala = lavSkala({ fra: BEGYNDER, til }, 1, Math.max(bredde - 1, 2))
  return (
    <section ref={holder} className="udgavelinje" aria-hidden="true">
      {bredde > 0 && (
        <svg width={bredde} height={HOEJDE}>
          <defs>
            <pattern id="fravaer" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <path d="M0 0V5" className="ul-skravering" />
            </pattern>
          </defs>
          <Aar skala={skala} />
          {versioner.map((version) => (
            <Bjaelke key={version.fra} version={version} vist={version.fra === vist} skala={skala} />
          ))}
          <Streg skala={skala} dag={dato(idag)} tekst="i dag" klasse="ul-idag" />
          {paa !== idag && <Streg skala={skala} dag={dato(paa)} tekst="vist dag" klasse="ul-vist" />}
        </svg>
      )}
    </section>
  )
}

function Aar({ skala }: { skala: Skala }) {
  const { udsnit, hoejre } = skala
  const [fra, til] = [dele(udsnit.fra).aar, dele(udsnit.til).aar]
  const trin = hoejre / (til - fra + 1) < 44 ? 3 : 1
  const aarene = Array.from({ length: til - fra + 1 }, (_, nr) => fra + nr).filter((aar) => (aar - fra) % trin === 0)
  return (
    <g>
      {aarene.map((aar) => {
        const x = skala.morgen(datoFra(aar, 1, 1))
        return (
          <g key={aar}>
            <path className="ul-aar" d={`M${x} 12V${BUND - 4}`} />
            {x + 30 < hoejre && (
              <text x={x + 3} y={14} className="ul-tekst">
                {aar}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}

function Bjaelke({ version, vist, skala }: { version: Version; vist: boolean; skala: Skala }) {
  const fra = seneste(dato(version.fra), skala.udsnit.fra)
  const til: Dato = version.indtil === undefined ? skala.udsnit.til : tidligste(dato(version.indtil), skala.udsnit.til)
  if (til <= fra) return null
  const x = skala.morgen(fra)
  const bredde = Math.max(skala.morgen(til) - x - 1, 2)
  const navn = version.udgave ?? version.kilde
  const plads = version.fravaer === undefined && navn.length * BREDDE_AF_TEGN + 12 < bredde
  return (
    <g>
      <rect
        x={x}
        y={BJAELKE_Y}
        width={bredde}
        height={BJAELKE_HOEJDE}
        className={version.fravaer === undefined ? (vist ? 'ul-gaelder ul-valgt' : 'ul-gaelder') : 'ul-fravaer'}
        fill={version.fravaer === undefined ? undefined : 'url(#fravaer)'}
      />
      {plads && (
        <text x={x + 6} y={BJAELKE_Y + 17} className={vist ? 'ul-navn ul-navn-valgt' : 'ul-navn'}>
          {navn}
        </text>
      )}
    </g>
  )
}

function Streg({ skala, dag, tekst, klasse }: { skala: Skala; dag: Dato; tekst: string; klasse: string }) {
  if (dag < skala.udsnit.fra || dag > skala.udsnit.til) return null
  const x = Math.min(skala.morgen(dag), skala.hoejre - 1)
  const tilVenstre = x > skala.hoejre - 60
  return (
    <g>
      <path className={klasse} d={`M${x} 14V${BUND + 4}`} />
      <text x={tilVenstre ? x + 1 : x - 1} y={HOEJDE - 2} textAnchor={tilVenstre ? 'end' : 'start'} className="ul-dag">
        {tekst}
      </text>
    </g>
  )
}
