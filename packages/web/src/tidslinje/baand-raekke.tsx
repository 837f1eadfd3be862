import type { BaandElement } from '@fodfaeste/kontrakt'
import { BaandTekst } from './baand-dele.tsx'
import { BJAELKE_HOEJDE, FLAG_BUND } from './maal.ts'
import type { Del, Raekke } from './raekker.ts'

interface Egenskaber {
  readonly raekke: Raekke
  readonly y: number
  readonly hoejde: number
  readonly hoejre: number
  readonly valgt: string | undefined
  readonly vedValg: (element: BaandElement) => void
}

/** En række: navnet til venstre, bjælker eller streger til højre, en linje under. */
export function BaandRaekke({ raekke, y, hoejde, hoejre, valgt, vedValg }: Egenskaber) {
  const iOrden = raekke.dele.toSorted(
    (a, b) => Number(a.element.art === 'skravering') - Number(b.element.art === 'skravering'),
  )
  return (
    <g>
      <text x={12} y={y + hoejde / 2 + 4} className="b-navn">
        {raekke.navn}
      </text>
      {iOrden.map((del) => (
        <g key={del.element.id} className="b-maal" data-element={del.element.id} onClick={() => vedValg(del.element)}>
          {del.bredde === 0 ? (
            <Regel del={del} y={y} hoejde={hoejde} />
          ) : (
            <Periode del={del} y={y} spor={raekke.spor} />
          )}
          {del.element.id === valgt && (
            <rect
              className="b-fokus"
              x={del.x - 5}
              y={y + 3}
              width={Math.max(del.bredde, del.tekst?.bredde ?? 0) + 10}
              height={hoejde - 6}
              rx="3"
            />
          )}
        </g>
      ))}
      <path className="b-gitter" d={`M0 ${y + hoejde}H${hoejre}`} />
    </g>
  )
}

function Periode({ del, y, spor }: { del: Del; y: number; spor: Raekke['spor'] }) {
  const { element, x, bredde, foer, efter, hvidFra, tekst, tilfoejet } = del
  const top = y + 22
  const slut = x + bredde
  const orlov = element.art === 'skravering'
  const klasse = orlov ? 'b-orlov' : `b-bjaelke b-${spor}`
  return (
    <>
      <rect className="b-flade" x={x - 4} y={y + 6} width={Math.max(bredde, 24) + 8} height={32} />
      <rect
        className={klasse}
        fill={orlov ? 'url(#orlov-taet)' : undefined}
        x={x}
        y={top}
        width={bredde}
        height={BJAELKE_HOEJDE}
      />
      {hvidFra !== undefined && hvidFra < slut && (
        <rect className="b-hvid" x={hvidFra} y={top + 0.5} width={slut - hvidFra - 0.5} height={BJAELKE_HOEJDE - 1} />
      )}
      {foer && <path className={`b-pil b-${spor}`} d={`M${x} ${top - 2}l-7 8 7 8z`} />}
      {efter && <path className={`b-pil b-${spor}`} d={`M${slut - 7} ${top - 2}l7 8-7 8z`} />}
      {tekst && <BaandTekst plads={tekst} y={y + 16} />}
      {tilfoejet && <BaandTekst plads={tilfoejet} y={y + 16} />}
    </>
  )
}

function Regel({ del: { x, tekst }, y, hoejde }: { del: Del; y: number; hoejde: number }) {
  return (
    <>
      <rect className="b-flade" x={x - 12} y={y + 3} width={24} height={24} />
      <path className="b-regel" d={`M${x} ${y + 7}V${y + hoejde - 7}`} />
      {tekst && <BaandTekst plads={tekst} y={y + hoejde / 2 + 4} klasse="b-akse" />}
    </>
  )
}

/** Orloven som en skravering gennem hele båndet: de dage tælles ikke med. */
export function OrlovSoejler({ raekker, bund }: { raekker: readonly Raekke[]; bund: number }) {
  const orlov = raekker.flatMap(({ dele }) => dele).filter(({ element }) => element.art === 'skravering')
  return (
    <g>
      {orlov.map(({ element, x, bredde }) => (
        <rect
          key={element.id}
          className="b-soejle"
          fill="url(#orlov-bred)"
          x={x}
          y={FLAG_BUND}
          width={bredde}
          height={bund - FLAG_BUND}
        />
      ))}
    </g>
  )
}
