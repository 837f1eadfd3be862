import { type ReactNode, useId, useState } from 'react'
import type { Brevliste } from '@fodfaeste/kontrakt'
import { hentBrevPdf, useBrevudkast, useSendBrev } from '../../api/brev-data.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { laesOp } from '../../fds/oplaesning.tsx'
import { AndetVindue } from '../../kladde/begges.tsx'
import { Kladdelinje } from '../../kladde/kladdelinje.tsx'
import { useKladde } from '../../kladde/use-kladde.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { AabnPdf } from './aabn-pdf.tsx'
import { Ark } from './ark.tsx'
import { EgneOrd } from './egne-ord.tsx'
import { FoerDetSendes } from './foer-det-sendes.tsx'
import { Kopier } from './kopier.tsx'
import { IntetBrev } from './intet-brev.tsx'
import { Mangler } from './mangler.tsx'
import { SendBrevet } from './send-brevet.tsx'
import { SendtBrev } from './sendt-brev.tsx'

interface Egenskaber {
  readonly valgt: Brevliste['breve'][number]
  readonly seIgen: () => void
}

/** Ét brev: det, der er sendt, og, når der kan sendes et, det, der skrives. */
export function Brevet({ valgt, seIgen }: Egenskaber) {
  const { brev, om, navn, sendt, kopier } = valgt
  const paaVej = sendt.find(({ tilstand }) => tilstand !== 'afvist')
  const sendte = sendt.map((en) => <SendtBrev key={en.version} sendt={en} seIgen={seIgen} />)
  if (paaVej !== undefined)
    return (
      <>
        <h3>{navn}</h3>
        {sendte}
        <Kopier brev={brev} om={om} kopier={kopier} sendt={paaVej.version} />
      </>
    )
  return <Skrives valgt={valgt}>{sendte}</Skrives>
}

/** Det, et menneske skriver, det, der mangler, og arket, som det ser ud. */
function Skrives({ valgt: { brev, om, navn }, children }: Pick<Egenskaber, 'valgt'> & { children: ReactNode }) {
  const { sag } = useSagKontekst()
  const kladde = useKladde<Record<string, string>>(`brev:${brev}-${om}`, {})
  // Arket hentes, når man forlader et felt: hver hentning er en læsning af sagen og står i adgangsloggen.
  const [paaArket, saetPaaArket] = useState(kladde.felter)
  const bestilling = { brev, om, egneOrd: paaArket }
  const nu = { brev, om, egneOrd: kladde.felter }
  const svar = useBrevudkast(sag.id, sag.nyesteVersion, bestilling)
  const send = useSendBrev(sag.id, () => {
    kladde.ryd()
    laesOp('Brevet er sendt.')
  })
  const ark = useId()
  const problem = svar.isError ? somProblem(svar.error) : undefined
  return (
    <div className="brevet">
      <div className="brevet-skriv" onBlur={() => saetPaaArket(kladde.felter)}>
        <h3>{navn}</h3>
        {children}
        {problem !== undefined && (
          <p className="besked besked-fejl" role="alert">
            {problem.fejl?.map(({ besked }) => besked).join(' ') ?? problem.detail}
          </p>
        )}
        {svar.data !== undefined && <Mangler udkast={svar.data} />}
        <AndetVindue kladde={kladde} />
        {svar.data !== undefined && <EgneOrd felter={svar.data.felter} kladde={kladde} />}
        <Kladdelinje kladde={kladde} />
        {svar.data !== undefined && <FoerDetSendes udkast={svar.data} />}
        {svar.data !== undefined && <Kopier brev={brev} om={om} kopier={svar.data.kopier} />}
        {svar.data !== undefined && (
          <SendBrevet
            udkast={svar.data}
            afsendelse={{
              optaget: send.isPending,
              fejl: send.error,
              send: (kanal) => send.mutate({ ...nu, kanal, forventetVersion: sag.nyesteVersion }),
            }}
          />
        )}
        <IntetBrev navn={navn} />
      </div>
      <section className="brevet-ark" aria-labelledby={ark} aria-busy={svar.isFetching}>
        <div className="afsnit-hoved">
          <h3 id={ark}>Brevet, som det ser ud nu</h3>
          <AabnPdf
            hent={(faerdigt) => hentBrevPdf(sag.id, { ...nu, faerdigt })}
            navn={brev}
            klar={svar.data?.mangler.length === 0}
          />
        </div>
        {svar.data === undefined ? <Venter fejlet={svar.isError} /> : <Ark udkast={svar.data} />}
      </section>
    </div>
  )
}

function Venter({ fejlet }: { fejlet: boolean }) {
  return fejlet ? null : <p className="daempet">Skriver brevet …</p>
}
