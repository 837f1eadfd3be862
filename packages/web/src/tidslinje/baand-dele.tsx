import type { BaandElement } from '@fodfaeste/kontrakt'
import type { Flag, Idag } from './flag.ts'
import { AKSE_HOEJDE, FLAG_BUND, etageY } from './maal.ts'
import type { Opsaetning } from './opsaetning.ts'
import type { Plads } from './tekstplads.ts'

/** En tekst på sin plads, det fede først. */
export function BaandTekst({ plads, y, klasse = '' }: { plads: Plads; y: number; klasse?: string }) {
  const { fed, resten } = plads.skrift
  return (
    <text x={plads.x} y={y} className={klasse}>
      {fed !== '' && <tspan className="b-fed">{fed}</tspan>}
      {resten !== '' && <tspan dx={fed === '' ? 0 : 4}>{resten}</tspan>}
    </text>
  )
}

export function BaandAkse({ opsaetning: { akse, venstre, hoejre }, bund }: { opsaetning: Opsaetning; bund: number }) {
  return (
    <g>
      {akse.map(({ x, fed, tekst, aar }) => (
        <g key={x}>
          <path
            className={aar ? 'b-gitter-aar' : 'b-gitter'}
            d={`M${x} ${AKSE_HOEJDE - (aar ? 18 : 6)}V${AKSE_HOEJDE}M${x} ${FLAG_BUND}V${bund}`}
          />
          <BaandTekst
            plads={{ x: x + 4, bredde: 0, skrift: { fed, resten: tekst } }}
            y={AKSE_HOEJDE - 9}
            klasse="b-akse"
          />
        </g>
      ))}
      <path className="b-linje" d={`M${venstre} ${AKSE_HOEJDE}H${hoejre}`} />
      <path className="b-linje-staerk" d={`M0 ${FLAG_BUND}H${hoejre}`} />
    </g>
  )
}

interface Flagegenskaber {
  readonly flag: readonly Flag[]
  readonly bund: number
  readonly valgt: string | undefined
  readonly vedValg: (element: BaandElement) => void
}

export function BaandFlag({ flag, bund, valgt, vedValg }: Flagegenskaber) {
  return (
    <g>
      {flag.map(({ x, etage, elementer: [foerste] }) =>
        foerste === undefined ? null : (
          <path
            key={foerste.id}
            className={STREG[foerste.art]}
            d={`M${x} ${etageY(etage) - 12}V${foerste.art === 'dag' ? FLAG_BUND : bund}`}
          />
        ),
      )}
      {flag.map((et) => {
        const [foerste] = et.elementer
        if (foerste === undefined) return null
        const top = etageY(et.etage)
        const fokus = et.elementer.some(({ id }) => id === valgt)
        return (
          <g
            key={foerste.id}
            className="b-maal"
            data-element={et.elementer.map(({ id }) => id).join(' ')}
            onClick={() => vedValg(foerste)}
          >
            <rect className="b-flade" x={et.x - 12} y={top - 14} width={24} height={24} />
            {et.tekst && <rect className="b-flade" x={et.tekst.x} y={top - 14} width={et.tekst.bredde} height={20} />}
            {et.tekst && <BaandTekst plads={et.tekst} y={top} />}
            {fokus && (
              <rect
                className="b-fokus"
                x={Math.min(et.tekst?.x ?? et.x, et.x) - 4}
                y={top - 15}
                width={(et.tekst?.bredde ?? 0) + 12}
                height={21}
                rx="3"
              />
            )}
          </g>
        )
      })}
    </g>
  )
}

const STREG: { readonly [A in BaandElement['art']]: string } = {
  dag: 'b-streg',
  flag: 'b-streg',
  alder: 'b-streg-alder',
  bjaelke: 'b-streg',
  skravering: 'b-streg',
  vindue: 'b-streg',
}

export function Idagsflag({ idag: { x, tekst }, bund }: { idag: Idag; bund: number }) {
  const y = AKSE_HOEJDE + 5
  return (
    <g>
      <path className="b-idag" d={`M${x} ${y + 20}V${bund}`} />
      <rect className="b-idag-flag" x={tekst.x - 7} y={y} width={tekst.bredde + 14} height={20} rx="2" />
      <BaandTekst plads={tekst} y={y + 14.5} klasse="b-idag-tekst" />
    </g>
  )
}
