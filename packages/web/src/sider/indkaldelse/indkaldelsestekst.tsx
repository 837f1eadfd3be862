import { somProblem } from '../../api/problem-fejl.ts'
import { useIndkaldelsestekst } from '../../api/indkaldelse-data.ts'
import { Tekstknap } from '../../fds/knap.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import type { Indkaldelseskrop } from './indkaldelsesfelter.ts'

/** Teksten til e-mailen og aftalen til borgerens kalender. De går uden om systemet, så sagen er ikke nævnt. */
export function Indkaldelsestekst({ sagId, krop }: { sagId: string; krop: Indkaldelseskrop }) {
  const svar = useIndkaldelsestekst(sagId, krop)
  if (svar.isError) return <p className="besked besked-fejl">{somProblem(svar.error).detail}</p>
  if (svar.data === undefined) return <p className="daempet">Henter teksten …</p>
  const { emne, tekst, kalender } = svar.data
  return (
    <section aria-label="Tekst til e-mailen">
      <p>
        <b>{emne}</b>
      </p>
      <blockquote className="indkaldelse-tekst">{tekst}</blockquote>
      <div className="knapper">
        <Tekstknap onClick={() => void navigator.clipboard.writeText(tekst).then(() => laesOp('Teksten er kopieret.'))}>
          Kopiér teksten
        </Tekstknap>
        <a href={`mailto:?subject=${encodeURIComponent(emne)}&body=${encodeURIComponent(tekst)}`}>Åbn i mailprogram</a>
        <a href={`data:text/calendar;charset=utf-8,${encodeURIComponent(kalender)}`} download="moede.ics">
          Hent kalenderfil (.ics)
        </a>
      </div>
    </section>
  )
}
