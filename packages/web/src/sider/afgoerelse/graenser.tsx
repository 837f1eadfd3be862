import { useQuery } from '@tanstack/react-query'
import { hent } from '../../api/hent.ts'
import { noegler } from '../../api/noegler.ts'
import { useMig } from '../../api/mig.ts'
import { Beregnet } from '../maalgruppe/beregnet.tsx'
import { useSagKontekst } from '../sag/sag-kontekst.ts'

/** De dage, loven regner ud: hvor tidligt og hvor sent forløbet kan slutte, når det begynder den dag. Intet gemmes. */
export function Graenser({ starter }: { starter: string | undefined }) {
  const { sag } = useSagKontekst()
  const idag = useMig().data?.idag ?? ''
  const oplysninger = [
    { id: 'bevilget' as const, vaerdi: idag },
    { id: 'starter' as const, vaerdi: starter },
  ]
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
