import { Link, useNavigate } from '@tanstack/react-router'
import { Knap } from '../../fds/knap.tsx'
import { visDagMedUgedag } from '../../tekst/dage.ts'
import { NU, type SagAdresse } from './blik.ts'
import { useSagKontekst } from './sag-kontekst.ts'

/** Siger, at sagen ikke ses, som den er nu, og fører tilbage. */
export function Tidsbanner() {
  const { sag, blik, laesekun, henter } = useSagKontekst()
  const gaa = useNavigate()
  if (!laesekun) return null
  if (henter) return <output className="tidsbanner">Henter sagen, som du valgte at se den …</output>
  return (
    <output className="tidsbanner">
      <span>
        <b>{overskrift(blik, sag.vurdering.paa)}</b> Registreret: hændelse 1–{sag.version} af {sag.nyesteVersion}.
        Loven: {visDagMedUgedag(sag.vurdering.paa)}, {sag.vurdering.lov.udgave}. Her kan kun læses.{' '}
        <Link to="/sager/$sagId/forskel" params={{ sagId: sag.id }} search={{ foer: blik.til ?? sag.vurdering.paa }}>
          Hvad er anderledes nu?
        </Link>
      </span>
      <Knap onClick={() => void gaa({ to: '.', search: (foer: SagAdresse) => ({ ...foer, ...NU }) })}>
        Tilbage til i dag
      </Knap>
    </output>
  )
}

function overskrift({ version, til, paa }: SagAdresse, vurderetPaa: string): string {
  if (til !== undefined) return `Sagen, som den var registreret ${visDagMedUgedag(til)}.`
  if (version !== undefined) return `Sagen, som den var efter hændelse ${version}.`
  return `Sagen vurderet efter loven ${visDagMedUgedag(paa ?? vurderetPaa)}.`
}
