import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { Aendringer } from './aendringer.tsx'

/** Hvad det, der lige er gemt, ændrede. Ved feltet (med `rod`) eller øverst. */
export function Kvittering({ rod }: { rod?: string }) {
  const { kvittering } = useSagKontekst()
  if (kvittering === undefined || (rod !== undefined && rod !== kvittering.rod)) return null
  const { hvad, version, forskel } = kvittering
  return (
    <div className="kvittering">
      <p>
        <b>{hvad} er gemt</b> som version {version}.{' '}
        {forskel.konklusion === undefined ? (
          'Svaret er det samme.'
        ) : (
          <>
            Svaret er nu: <b>{forskel.konklusion.til}</b>
          </>
        )}
      </p>
      <Aendringer forskel={forskel} />
    </div>
  )
}
