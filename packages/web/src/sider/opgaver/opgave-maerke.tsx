import type { Opgave } from '@fodfaeste/kontrakt'
import { Hjemmel } from '../../forklaring/hjemmel.tsx'
import { Tilstandsmaerke } from '../../forklaring/maerke.tsx'

/** Paragraffen; ved kommunens eget skridt, at der ingen er; og tvivl eller en manglende oplysning med form og ord. */
export function OpgaveMaerke({
  opgave: { art, hjemmel, tilstand },
}: {
  opgave: Pick<Opgave, 'art' | 'hjemmel' | 'tilstand'>
}) {
  return (
    <>
      {art === 'lov' ? <Hjemmel hjemmel={hjemmel} /> : <span className="opgave-husets">Kommunens eget</span>}
      {tilstand === 'tvivl' && <Tilstandsmaerke tilstand="tvivl" />}
      {tilstand === 'uoplyst' && <Tilstandsmaerke tilstand="uoplyst" ord="Mangler oplysning" />}
    </>
  )
}
