import { useState } from 'react'
import { type Afgoerelsen, FORMULARER } from '@fodfaeste/kontrakt'
import { useProevetUdkast } from '../../api/afgoerelse-data.ts'
import { useMig } from '../../api/mig.ts'
import { useBeslutning } from '../../api/opgave-data.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Fejlopsummering } from '../../fds/fejlopsummering.tsx'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { visDag } from '../../tekst/dage.ts'
import { GoerHer } from '../opgaver/goer-her.tsx'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { Tjekket } from '../sagstjek/tjekket.tsx'
import { BrevVedSiden } from './brev-ved-siden.tsx'
import { UDFALD_NAVN } from './udfaldsvalg.ts'
import { udfaldAf } from './udfald.ts'
import { somAfgoerelse } from './use-udkast.ts'
import { Udkastlinjer } from './udkastlinjer.tsx'
import { Vej } from './vej.tsx'

type Udkastet = NonNullable<Afgoerelsen['forelagt']>

interface Egenskaber {
  readonly forelagt: Udkastet
  readonly maa: boolean
  readonly ret: () => void
}

/** Udkastet hos en kollega: det, der skal ses på, det, der er anderledes, og hvad hver kan gøre. */
export function Forelagt({ forelagt, maa, ret }: Egenskaber) {
  const { sag } = useSagKontekst()
  const { udkast, stand, af, den, bemaerkning, siden } = forelagt
  const proevet = useProevetUdkast(sag.id, sag.nyesteVersion, udkast)
  return (
    <>
      <Vej proevet={proevet.data} skrevet />
      <section aria-label="Udkastet" className="afgoerelse-udkast">
        <div className="afsnit-hoved">
          <h3>{UDFALD_NAVN[udfaldAf(udkast)]}</h3>
          <span className="daempet">
            {STAND[stand]} · {af}, {visDag(den)}
          </span>
        </div>
        <Udkastlinjer udkast={udkast} aendringer={forelagt.aendringer} />
        {bemaerkning !== undefined && <blockquote>{bemaerkning}</blockquote>}
        {forelagt.godkendt !== undefined && (
          <p>
            Godkendt af {forelagt.godkendt.af}, {visDag(forelagt.godkendt.den)}.
          </p>
        )}
        {forelagt.undladt !== undefined && (
          <p>
            Afgøres uden en andens godkendelse, {forelagt.undladt.af}, {visDag(forelagt.undladt.den)}:{' '}
            {forelagt.undladt.begrundelse}
          </p>
        )}
        {siden.length > 0 && (
          <details>
            <summary>Sket i sagen siden ({siden.length})</summary>
            <ul className="tjek-fandt">
              {siden.map(({ version, tekst }) => (
                <li key={version}>{tekst}</li>
              ))}
            </ul>
          </details>
        )}
        {maa && <Goer forelagt={forelagt} ret={ret} kanAfgoeres={proevet.data?.kanAfgoeres === true} />}
      </section>
      <BrevVedSiden udkast={udkast} />
      <div id="afgoerelse-tjek">
        {proevet.isError && <p className="besked besked-fejl">{somProblem(proevet.error).detail}</p>}
        {proevet.data?.imod !== undefined && <p className="besked besked-fejl">{proevet.data.imod.besked}</p>}
        {proevet.data?.sagstjek !== undefined && <Tjekket tjek={proevet.data.sagstjek} eftersyn={false} />}
      </div>
    </>
  )
}

const STAND = {
  venter: 'Venter på en kollega',
  godkendt: 'Godkendt',
  undladt: 'Afgøres af én',
  returneret: 'Sendt tilbage',
} as const

interface Goeregenskaber {
  readonly forelagt: Udkastet
  readonly ret: () => void
  readonly kanAfgoeres: boolean
}

function Goer({ forelagt: { version, stand, eget, udkast }, ret, kanAfgoeres }: Goeregenskaber) {
  const { sag } = useSagKontekst()
  const idag = useMig().data?.idag ?? ''
  const [gaar, saetGaar] = useState<'returner-afgoerelse' | 'undlad-godkendelse'>()
  const beslut = useBeslutning(sag.id, sag.nyesteVersion, () => laesOp('Gemt.'))
  if (gaar !== undefined) {
    const her = {
      knap: FORMULARER[gaar].knap,
      kommando: { beslutning: gaar, forelaeggelse: version },
      formular: FORMULARER[gaar],
    }
    return <GoerHer her={her} luk={() => saetGaar(undefined)} />
  }
  return (
    <>
      {beslut.isError && (
        <Fejlopsummering overskrift="Ikke gemt" fejl={[{ besked: somProblem(beslut.error).detail }]} />
      )}
      <div className="knapper" id="afgoerelse-godkendelse">
        {stand === 'venter' && !eget && (
          <>
            <Knap
              primaer
              optaget={beslut.isPending}
              onClick={() => beslut.mutate({ beslutning: 'godkend-afgoerelse', forelaeggelse: version, den: idag })}
            >
              Godkend udkastet
            </Knap>
            <Tekstknap onClick={() => saetGaar('returner-afgoerelse')}>Returnér …</Tekstknap>
          </>
        )}
        {(stand === 'godkendt' || stand === 'undladt') && (
          <Knap
            primaer
            optaget={beslut.isPending}
            disabled={!kanAfgoeres}
            onClick={() => beslut.mutate(somAfgoerelse(udkast, idag))}
          >
            Træf afgørelsen
          </Knap>
        )}
        <Tekstknap onClick={ret}>Ret udkastet</Tekstknap>
        {stand === 'venter' && eget && (
          <Tekstknap onClick={() => saetGaar('undlad-godkendelse')}>Det kan ikke vente …</Tekstknap>
        )}
      </div>
    </>
  )
}
