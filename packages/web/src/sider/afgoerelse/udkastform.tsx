import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import type { ProevetUdkast } from '@fodfaeste/kontrakt'
import { Fejlopsummering } from '../../fds/fejlopsummering.tsx'
import { Tekstomraade } from '../../fds/felt.tsx'
import { Knap } from '../../fds/knap.tsx'
import { Formularfelt, feltId } from '../../formular/formularfelt.tsx'
import { Begges } from '../../kladde/begges.tsx'
import { Kladdelinje } from '../../kladde/kladdelinje.tsx'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { Lix } from '../breve/lix.tsx'
import { Tjekket } from '../sagstjek/tjekket.tsx'
import { BrevVedSiden } from './brev-ved-siden.tsx'
import { Graenser } from './graenser.tsx'
import type { Klage } from './efter-klage.ts'
import type { Udfald } from './udfaldsvalg.ts'
import { BEMAERKNING, ROD, useUdkast } from './use-udkast.ts'
import { Vej } from './vej.tsx'

interface Egenskaber {
  readonly udfald: Udfald
  /** Klagen, når udkastet er en ændring efter den. */
  readonly klage?: Klage | undefined
  /** Den indloggede må afgøre. */
  readonly maa: boolean
  /** Felterne i det udkast, der bygges videre på. */
  readonly udgangspunkt?: Readonly<Record<string, unknown>>
  readonly forelagtNu: () => void
}

/** Udfaldet skrives, prøves, hver gang et felt forlades, og forelægges eller træffes, når intet står i vejen. */
export function Udkastform({ maa, ...begyndelse }: Egenskaber) {
  const udkast = useUdkast(begyndelse)
  const { kladde, svar } = udkast
  return (
    <>
      <Vej proevet={svar} skrevet={Object.entries(kladde.felter).some(([id, ord]) => ER_GRUND.has(id) && ord !== '')} />
      <div className="afgoerelse-spalter">
        <div id="afgoerelse-udfald" onBlur={udkast.proevNu}>
          <form className="formular" aria-label="Udkast til afgørelse" noValidate onSubmit={(h) => h.preventDefault()}>
            <Felterne udkast={udkast} klage={begyndelse.klage} />
            {maa && <Handlinger svar={svar} optaget={udkast.optaget} send={udkast.send} />}
          </form>
        </div>
        <div className="afgoerelse-side">
          {(begyndelse.udfald === 'bevilling' || kladde.felter['aendring'] === 'bevilling') && (
            <Graenser starter={udkast.starter} klage={begyndelse.klage} />
          )}
          <BrevVedSiden udkast={udkast.udkast} />
        </div>
        <div id="afgoerelse-tjek">
          {svar?.sagstjek !== undefined && <Tjekket tjek={svar.sagstjek} eftersyn={false} />}
          {udkast.udkast === undefined && <p className="daempet">Udfyld udkastet, så tjekkes sagen mod det.</p>}
        </div>
      </div>
    </>
  )
}

const ER_GRUND: ReadonlySet<string> = new Set(['begrundelse', 'aarsag'])

interface Feltegenskaber {
  readonly udkast: ReturnType<typeof useUdkast>
  readonly klage: Klage | undefined
}

function Felterne({ udkast: { form, kladde, fejl, svar }, klage }: Feltegenskaber) {
  const afgoerelse = klage?.paaklaget.map(({ version, tekst }) => ({ nummer: version, tekst })) ?? []
  const stand = { rod: ROD, skrevet: kladde.felter, skriv: kladde.skriv, fejl, peger: { afgoerelse }, medarbejdere: [] }
  return (
    <>
      <Fejlopsummering fejl={fejl} overskrift="Ikke gemt" />
      <Begges kladde={kladde} luk={kladde.ryd} />
      {Object.entries(form.formular.felter).map(([sti, felt]) => (
        <Fragment key={sti}>
          <Formularfelt sti={sti} felt={felt} valgfrit={form.formular.valgfrie.includes(sti)} stand={stand} />
          {felt.art === 'tekst' && <Lix tekst={kladde.felter[sti] ?? ''} />}
        </Fragment>
      ))}
      {svar?.imod !== undefined && <Imod imod={svar.imod} />}
      {svar?.kraeverGodkendelse === true && (
        <Tekstomraade
          id={`${ROD}-${BEMAERKNING}`}
          navn="Til den, der ser på udkastet (kan udelades)"
          vaerdi={kladde.felter[BEMAERKNING] ?? ''}
          vedAendring={(ny) => kladde.skriv({ [BEMAERKNING]: ny })}
        />
      )}
      <Kladdelinje kladde={kladde} />
    </>
  )
}

/** Sagens eget nej til udkastet, med vej til feltet. */
function Imod({ imod: { kode, felt, besked } }: { imod: NonNullable<ProevetUdkast['imod']> }) {
  const { sag } = useSagKontekst()
  if (kode === 'INDSTILLING_FRAVIGES') {
    return (
      <output className="besked besked-fejl">
        {besked}{' '}
        <Link to="/sager/$sagId/team" params={{ sagId: sag.id }} search={{ igen: true }}>
          Bed teamet vurdere sagen igen
        </Link>
      </output>
    )
  }
  return (
    <output className="besked besked-fejl">
      {felt === undefined ? besked : <a href={`#${feltId(ROD, felt)}`}>{besked}</a>}
    </output>
  )
}

interface Handlingsegenskaber {
  readonly svar: ProevetUdkast | undefined
  readonly optaget: boolean
  readonly send: (goer: 'forelaeg' | 'traef') => void
}

function Handlinger({ svar, optaget, send }: Handlingsegenskaber) {
  return (
    <div className="knapper" id="afgoerelse-godkendelse">
      {svar?.kraeverGodkendelse === true ? (
        <Knap primaer optaget={optaget} onClick={() => send('forelaeg')}>
          Forelæg for en kollega
        </Knap>
      ) : (
        <Knap primaer optaget={optaget} disabled={svar?.kanAfgoeres !== true} onClick={() => send('traef')}>
          Træf afgørelsen
        </Knap>
      )}
      <span className="daempet">{vejled(svar)}</span>
    </div>
  )
}

/** Hvad der skal til, før der kan trykkes. */
function vejled(svar: ProevetUdkast | undefined): string {
  if (svar === undefined) return 'Skriv udkastet færdigt.'
  if (svar.kraeverGodkendelse) return 'Kommunen lader to personer om denne afgørelse.'
  if (svar.imod !== undefined) return 'Sådan kan der ikke afgøres: se herover.'
  return svar.kanAfgoeres ? '' : 'Noget stopper: se Sagstjek herunder.'
}
