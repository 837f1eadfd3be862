import { somProblem } from '../../api/problem-fejl.ts'
import { useOplysninger } from '../../api/oplysninger-data.ts'
import { FejlSide } from '../../ramme/fejl-side.tsx'
import { useTitel } from '../../ramme/use-titel.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { Laegeattest } from './laegeattest.tsx'
import { HoertOm } from './hoert-om.tsx'
import { Oensker } from './oensker.tsx'
import { HosAndre } from './hos-andre.tsx'
import { Temaer } from './temaer.tsx'
import '../maalgruppe/maalgruppe.css'
import './oplysninger.css'

/** Alt, sagen ved om borgerens situation, hvor det kommer fra, og det, den mangler at få at vide. */
export function OplysningerSide() {
  const { sag, laesekun } = useSagKontekst()
  useTitel(`${sag.borger.navn} · Oplysninger`)
  const svar = useOplysninger(sag.id, sag.nyesteVersion)
  if (laesekun)
    return <p className="besked">Du ser sagen, som den var. Gå tilbage til i dag for at se oplysningerne.</p>
  if (svar.isError) return <FejlSide problem={somProblem(svar.error)} proevIgen={() => void svar.refetch()} />
  return (
    <section aria-labelledby="oplysninger-overskrift">
      <h2 id="oplysninger-overskrift" className="kun-oplaesning">
        Oplysninger
      </h2>
      {svar.data === undefined ? (
        <p className="daempet">Henter …</p>
      ) : (
        <div className="oplysninger">
          <Temaer temaer={svar.data.temaer} />
          <div className="oplysninger-side">
            <Laegeattest laegeattest={svar.data.laegeattest} />
            <HoertOm />
            <HosAndre indhentninger={svar.data.indhentninger} />
            <Oensker forloeb={svar.data.oensker} />
          </div>
        </div>
      )}
    </section>
  )
}
