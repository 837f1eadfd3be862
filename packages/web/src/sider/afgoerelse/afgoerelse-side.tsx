import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { Afgoerelsen } from '@fodfaeste/kontrakt'
import { useAfgoerelsen } from '../../api/afgoerelse-data.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Segment } from '../../fds/segment.tsx'
import { FejlSide } from '../../ramme/fejl-side.tsx'
import { Henter } from '../../ramme/henter.tsx'
import { useTitel } from '../../ramme/use-titel.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { Forelagt } from './forelagt.tsx'
import { udfaldAf, udfaldForFasen } from './udfald.ts'
import { UDFALD_NAVN, type Udfald } from './udfaldsvalg.ts'
import { Udkastform } from './udkastform.tsx'
import './afgoerelse.css'

/** Én vej fra udfald til en afgørelse, der kan sendes. */
export function AfgoerelseSide() {
  const { sag, laesekun } = useSagKontekst()
  useTitel(`${sag.borger.navn} · Afgørelse`)
  const svar = useAfgoerelsen(sag.id, sag.nyesteVersion)
  if (laesekun) return <p className="besked">Du ser sagen, som den var. Gå tilbage til i dag for at afgøre den.</p>
  if (svar.isError) return <FejlSide problem={somProblem(svar.error)} proevIgen={() => void svar.refetch()} />
  if (svar.data === undefined) return <Henter />
  return (
    <section aria-labelledby="afgoerelse-overskrift" className="afgoerelse">
      <div className="afsnit-hoved">
        <h2 id="afgoerelse-overskrift">Afgørelse</h2>
      </div>
      <Truffet truffet={svar.data.truffet} />
      {svar.data.maaIkke !== undefined && <p className="besked">{svar.data.maaIkke}</p>}
      <Vejen afgoerelsen={svar.data} />
    </section>
  )
}

/** Det, der er truffet. Det nyeste kan have et brev, der venter. */
function Truffet({ truffet }: Pick<Afgoerelsen, 'truffet'>) {
  const { sag } = useSagKontekst()
  const [nyeste] = truffet
  if (nyeste === undefined) return null
  return (
    <div className="besked afgoerelse-truffet">
      <p>{nyeste.tekst}</p>
      <p>
        {nyeste.meddelt === undefined && 'Brevet er ikke sendt. '}
        {sag.maa.journalisere && (
          <Link
            to="/sager/$sagId/breve"
            params={{ sagId: sag.id }}
            search={{ brev: nyeste.brev, om: nyeste.version }}
            className={nyeste.meddelt === undefined ? 'knap primaer' : ''}
          >
            {nyeste.meddelt === undefined ? 'Skriv brevet' : 'Se brevet'}
          </Link>
        )}
      </p>
    </div>
  )
}

function Vejen({ afgoerelsen }: { afgoerelsen: Afgoerelsen }) {
  const { sag } = useSagKontekst()
  const { forelagt, maaIkke } = afgoerelsen
  const { udfald: valgt } = useSearch({ from: '/sager/$sagId/afgoerelse' })
  const naviger = useNavigate()
  // Den version af udkastet, der rettes i; et nyt, der er forelagt, vises som det er.
  const [retter, saetRetter] = useState<number>()
  const liggende = forelagt?.stand === 'returneret' ? undefined : forelagt
  if (liggende !== undefined && liggende.version !== retter)
    return <Forelagt forelagt={liggende} maa={maaIkke === undefined} ret={() => saetRetter(liggende.version)} />
  const bygger = forelagt === undefined ? undefined : udfaldAf(forelagt.udkast)
  const udfald = valgt ?? bygger ?? udfaldForFasen(sag.fase)
  return (
    <>
      {forelagt?.returneret !== undefined && (
        <div className="besked besked-fejl">
          <p>
            <b>Sendt tilbage af {forelagt.returneret.af}:</b> {forelagt.returneret.aarsag}. {forelagt.returneret.besked}
          </p>
        </div>
      )}
      <Segment
        navn="Hvad er på vej til at blive afgjort?"
        valgt={udfald}
        muligheder={(Object.keys(UDFALD_NAVN) as Udfald[]).map((id) => ({ vaerdi: id, tekst: UDFALD_NAVN[id] }))}
        vedValg={(ny) =>
          void naviger({ to: '/sager/$sagId/afgoerelse', params: { sagId: sag.id }, search: { udfald: ny } })
        }
      />
      <Udkastform
        key={udfald}
        udfald={udfald}
        maa={maaIkke === undefined}
        {...(bygger === udfald && forelagt !== undefined && { udgangspunkt: forelagt.udkast.felter })}
        forelagtNu={() => saetRetter(undefined)}
      />
    </>
  )
}
