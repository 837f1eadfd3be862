import { useState } from 'react'
import { type KommendeBrev, kladdested } from '@fodfaeste/kontrakt'
import { hentKommendeBrevPdf } from '../../api/brev-data.ts'
import { useKommendeBrev, useSendHoering } from '../../api/hoering-data.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Dagfelt } from '../../fds/felt.tsx'
import { Tekstknap } from '../../fds/knap.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { AndetVindue } from '../../kladde/begges.tsx'
import { Kladdelinje } from '../../kladde/kladdelinje.tsx'
import { type Kladde, useKladde } from '../../kladde/use-kladde.ts'
import { visDagMedUgedag } from '../../tekst/dage.ts'
import { laesDag } from '../../tekst/laes-dag.ts'
import { AabnPdf } from '../breve/aabn-pdf.tsx'
import { Ark } from '../breve/ark.tsx'
import { EgneOrd } from '../breve/egne-ord.tsx'
import { FoerDetSendes } from '../breve/foer-det-sendes.tsx'
import { Mangler } from '../breve/mangler.tsx'
import { SendBrevet } from '../breve/send-brevet.tsx'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import type { EtPapir } from './papir.tsx'
import '../breve/breve.css'

type Ord = Record<string, string>

const laesFrist = (skrevet: string): string | undefined => {
  const laest = laesDag(skrevet)
  return laest.ok ? laest.vaerdi : undefined
}

/** Brevet om oplysningen, mens det skrives, og ved siden af, som det bliver. Fristen har intet forslag: loven har ingen. */
export function Hoeringsbrev({ papir: { papir, navn }, luk }: { papir: EtPapir; luk: () => void }) {
  const { sag } = useSagKontekst()
  const kladde = useKladde<Ord>(kladdested({ beslutning: 'send-partshoering', papir }), { svarfrist: '' })
  // Arket hentes, når man forlader et felt: hver hentning er en læsning af sagen og står i adgangsloggen.
  const [paaArket, saetPaaArket] = useState(kladde.felter)
  const krop = brevet(papir, paaArket)
  const svar = useKommendeBrev(sag.id, sag.nyesteVersion, krop)
  const send = useSendHoering(sag.id, () => {
    kladde.ryd()
    laesOp('Høringen er sendt.')
    luk()
  })
  const nu = brevet(papir, kladde.felter)
  return (
    <div className="brevet">
      <div className="brevet-skriv" onBlur={() => saetPaaArket(kladde.felter)}>
        <h4>Høringsbrev om {navn}</h4>
        <AndetVindue kladde={kladde} />
        <Frist kladde={kladde} />
        {svar.isError && <p className="besked besked-fejl">{somProblem(svar.error).detail}</p>}
        {krop === undefined && <p className="daempet">Skriv dagen, så vises brevet.</p>}
        {svar.data !== undefined && krop !== undefined && (
          <>
            <EgneOrd felter={svar.data.felter} kladde={kladde} />
            <Mangler udkast={svar.data} />
            <FoerDetSendes udkast={svar.data} />
            <SendBrevet
              udkast={svar.data}
              afsendelse={{
                optaget: send.isPending,
                fejl: send.error,
                send: (kanal) =>
                  nu !== undefined && send.mutate({ ...uden(nu), kanal, forventetVersion: sag.nyesteVersion }),
              }}
            />
          </>
        )}
        <Kladdelinje kladde={kladde} />
        <Tekstknap onClick={luk}>Luk</Tekstknap>
      </div>
      {svar.data !== undefined && krop !== undefined && (
        <section className="brevet-ark" aria-label="Brevet, som det ser ud nu" aria-busy={svar.isFetching}>
          <AabnPdf hent={() => hentKommendeBrevPdf(sag.id, nu ?? krop)} navn="partshoering" klar={false} />
          <Ark udkast={svar.data} />
        </section>
      )}
    </div>
  )
}

function Frist({ kladde: { felter, skriv } }: { kladde: Kladde<Ord> }) {
  const skrevet = felter['svarfrist'] ?? ''
  const laest = laesFrist(skrevet)
  return (
    <Dagfelt
      id="brev-svarfrist"
      navn="Sidste dag for svar"
      hjaelp="Loven sætter ingen frist. Skriv den dag, kommunen giver borgeren."
      vaerdi={skrevet}
      vedAendring={(svarfrist) => skriv({ svarfrist })}
      laest={laest === undefined ? undefined : visDagMedUgedag(laest)}
    />
  )
}

type Hoeringskrop = Extract<KommendeBrev, { brev: 'partshoering' }>

/** Brevet kan først skrives, når dagen er en dag. */
function brevet(papir: number, { svarfrist = '', ...egneOrd }: Ord): Hoeringskrop | undefined {
  const dag = laesFrist(svarfrist)
  return dag === undefined ? undefined : { brev: 'partshoering', papir, svarfrist: dag, egneOrd }
}

const uden = ({ brev: _, ...resten }: Hoeringskrop) => resten
