import { Link } from '@tanstack/react-router'
import { useHoering } from '../../api/hoering-data.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { FejlSide } from '../../ramme/fejl-side.tsx'
import { Henter } from '../../ramme/henter.tsx'
import { useTitel } from '../../ramme/use-titel.ts'
import { SkrivHer } from '../oplysninger/skriv-her.tsx'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { Papir } from './papir.tsx'
import { SendtHoering } from './sendt-hoering.tsx'
import '../oplysninger/oplysninger.css'
import './hoering.css'

/** Partshøring: hvad borgeren skal høres om og hvorfor, brevet, og det svar, afgørelsen venter på. */
export function HoeringSide() {
  const { sag, laesekun } = useSagKontekst()
  useTitel(`${sag.borger.navn} · Partshøring`)
  const svar = useHoering(sag.id, sag.nyesteVersion)
  if (laesekun) return <p className="besked">Du ser sagen, som den var. Gå tilbage til i dag for at høre borgeren.</p>
  if (svar.isError) return <FejlSide problem={somProblem(svar.error)} proevIgen={() => void svar.refetch()} />
  if (svar.data === undefined) return <Henter />
  const { papirer, hoeringer, maaIkke } = svar.data
  const maa = maaIkke === undefined
  return (
    <section aria-labelledby="hoering-overskrift" className="hoering">
      <div className="afsnit-hoved">
        <h2 id="hoering-overskrift">Partshøring</h2>
        <Link to="/sager/$sagId/afgoerelse" params={{ sagId: sag.id }}>
          Til afgørelsen
        </Link>
      </div>
      <p className="mellem">
        Et menneske siger, hvad en oplysning er for borgeren; loven svarer på, om borgeren så skal høres. Loven sætter
        ingen svarfrist: den skriver du.
      </p>
      {maaIkke !== undefined && <p className="besked">{maaIkke}</p>}
      <h3>Oplysninger, der er kommet</h3>
      {papirer.length === 0 ? (
        <p className="daempet">Der er intet dokument, ingen lægeattest og ingen udtalelse at høre borgeren om.</p>
      ) : (
        <ul className="indhentninger">
          {papirer.map((papir) => (
            <Papir key={papir.papir} papir={papir} maa={maa} />
          ))}
        </ul>
      )}
      <h3>Sendte høringer</h3>
      {hoeringer.length === 0 ? (
        <p className="daempet">Borgeren er ikke hørt om noget endnu.</p>
      ) : (
        <ul className="indhentninger">
          {hoeringer.map((hoering) => (
            <SendtHoering key={hoering.version} hoering={hoering} maa={maa} />
          ))}
        </ul>
      )}
      {maa && (
        <div className="knapper">
          <SkrivHer
            her={{ knap: 'Registrér en høring om noget andet', kommando: { beslutning: 'send-partshoering' } }}
          />
        </div>
      )}
    </section>
  )
}
