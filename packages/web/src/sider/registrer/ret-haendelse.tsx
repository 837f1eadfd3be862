import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { HaendelseTilRettelse } from '@fodfaeste/kontrakt'
import { somProblem } from '../../api/problem-fejl.ts'
import { useHaendelse } from '../../api/registrering-data.ts'
import { Segment } from '../../fds/segment.tsx'
import { Beslutningsformular } from '../../formular/beslutningsformular.tsx'
import { FejlSide } from '../../ramme/fejl-side.tsx'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { TAG_UD, skrivOm } from './rettelsesformular.ts'

/** Ret en hændelse: den bliver stående, og rettelsen er en ny, der peger på den. */
export function RetHaendelse({ version }: { version: number }) {
  const { sag } = useSagKontekst()
  const svar = useHaendelse(sag.id, version, sag.nyesteVersion)
  if (svar.isError) return <FejlSide problem={somProblem(svar.error)} proevIgen={() => void svar.refetch()} />
  return (
    <section aria-labelledby="registrer-overskrift">
      <p className="sti">
        <Link to="/sager/$sagId/journal" params={{ sagId: sag.id }} search={{}}>
          Journal
        </Link>
      </p>
      <div className="afsnit-hoved">
        <h2 id="registrer-overskrift">Ret hændelse {version}</h2>
      </div>
      {svar.data === undefined ? <p className="daempet">Henter …</p> : <Ret haendelse={svar.data} />}
    </section>
  )
}

function Ret({ haendelse }: { haendelse: HaendelseTilRettelse }) {
  const { sag } = useSagKontekst()
  const naviger = useNavigate()
  const erstatning = skrivOm(haendelse)
  const [hvordan, vaelg] = useState<'om' | 'ud'>(erstatning === undefined ? 'ud' : 'om')
  const tilJournalen = (): void => void naviger({ to: '/sager/$sagId/journal', params: { sagId: sag.id }, search: {} })
  const { formular, udgangspunkt } = hvordan === 'om' && erstatning !== undefined ? erstatning : INGEN_ERSTATNING
  return (
    <div className="registrer-skriv">
      <blockquote className="registrer-rettes">{haendelse.tekst}</blockquote>
      <p className="daempet">
        Den bliver stående i journalen, og rettelsen står med dit navn. Det, der gælder i sagen, bliver det rettede.
        {erstatning === undefined && !haendelse.tagetUd && ' Den kan tages ud; det rigtige registreres bagefter.'}
        {haendelse.tagetUd && ' Den er taget ud. Skal den gælde igen, så ret rettelsen.'}
      </p>
      {erstatning !== undefined && (
        <Segment
          navn="Hvordan rettes den?"
          valgt={hvordan}
          muligheder={[
            { vaerdi: 'om', tekst: 'Der skulle have stået noget andet' },
            { vaerdi: 'ud', tekst: 'Den skulle ikke have været der' },
          ]}
          vedValg={vaelg}
        />
      )}
      <Beslutningsformular
        key={hvordan}
        sagId={sag.id}
        version={sag.nyesteVersion}
        formular={formular}
        kommando={{ beslutning: 'ret-haendelse', version: haendelse.version }}
        udgangspunkt={udgangspunkt}
        luk={tilJournalen}
      />
    </div>
  )
}

const INGEN_ERSTATNING = { formular: TAG_UD, udgangspunkt: undefined }
