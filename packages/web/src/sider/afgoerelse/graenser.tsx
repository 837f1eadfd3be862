import { useQuery } from '@tanstack/react-query'
import { hent } from '../../api/hent.ts'
import { noegler } from '../../api/noegler.ts'
import { useMig } from '../../api/mig.ts'
import { Beregnet } from '../maalgruppe/beregnet.tsx'
import type { Klage } from './efter-klage.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'

interface Egenskaber {
  readonly starter: string | undefined
  /** Klagen, når et forløb gives efter den. */
  readonly klage: Klage | undefined
}

/** Dagene, loven vælges på, som de bliver, gives forløbet nu. Ændres en længde, er den bevilget, som den blev. */
function lovensDage(klage: Klage | undefined, idag: string) {
  const [paaklaget] = klage?.paaklaget ?? []
  if (paaklaget === undefined) return [{ id: 'bevilget' as const, vaerdi: idag }]
  const dengang = { id: 'paaklaget-afgoerelse' as const, vaerdi: paaklaget.den }
  return paaklaget.gavForloeb ? [dengang] : [dengang, { id: 'afgoeres' as const, vaerdi: idag }]
}

/** De dage, loven regner ud: hvor tidligt og hvor sent forløbet kan slutte, når det begynder den dag. Intet gemmes. */
export function Graenser({ starter, klage }: Egenskaber) {
  const { sag } = useSagKontekst()
  const idag = useMig().data?.idag ?? ''
  const oplysninger = [...lovensDage(klage, idag), { id: 'starter' as const, vaerdi: starter }]
  const krop = { oplysninger, skoen: [], oensker: [], laesninger: [] }
  const svar = useQuery({
    queryKey: noegler.hvadNuHvis(sag.id, sag.version, krop),
    queryFn: ({ signal }) => hent('proevHvadNuHvis', { sti: { sagId: sag.id }, krop }, signal),
    enabled: starter !== undefined && idag !== '',
    placeholderData: (foer) => foer,
  })
  return (
    <aside className="afgoerelse-graenser">
      <Beregnet vurdering={svar.data?.vurdering ?? sag.vurdering} />
    </aside>
  )
}
