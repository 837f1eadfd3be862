import { hentKommendeBrevPdf } from '../../api/brev-data.ts'
import { useKommendeBrev } from '../../api/hoering-data.ts'
import { useSendTeamindkaldelse } from '../../api/indkaldelse-data.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import type { Kladde } from '../../kladde/use-kladde.ts'
import { AabnPdf } from '../breve/aabn-pdf.tsx'
import { Ark } from '../breve/ark.tsx'
import { EgneOrd } from '../breve/egne-ord.tsx'
import { FoerDetSendes } from '../breve/foer-det-sendes.tsx'
import { Mangler } from '../breve/mangler.tsx'
import { KANAL, skrivSpaend } from '../breve/kanalord.ts'
import { SendBrevet } from '../breve/send-brevet.tsx'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { type Felter, type Indkaldelseskrop, egneOrdI } from './indkaldelsesfelter.ts'
import { type SenKanal, forSent } from './for-sent.ts'
import '../breve/breve.css'

interface Egenskaber {
  /** Indkaldelsen, som arket viser den; mangler, til den kan skrives. */
  readonly krop: Indkaldelseskrop | undefined
  /** Indkaldelsen, som den står nu: den, der sendes. */
  readonly nu: Indkaldelseskrop | undefined
  readonly set: Felter
  readonly kladde: Kladde<Record<string, string>>
  readonly gjort: () => void
}

/** Brevet, som det bliver, og at sende det. Indkaldelsen, dokumentet og brevet sker i ét. */
export function Indkaldelsesbrev({ krop, nu, set, kladde, gjort }: Egenskaber) {
  const { sag } = useSagKontekst()
  const brevet = krop && { brev: 'indkaldelse' as const, indkaldelse: krop, egneOrd: egneOrdI(set) }
  const svar = useKommendeBrev(sag.id, sag.nyesteVersion, brevet)
  const send = useSendTeamindkaldelse(sag.id, gjort)
  if (brevet === undefined) return <p className="daempet">Skriv dag, klokkeslæt og sted, så vises brevet.</p>
  return (
    <div className="brevet">
      <div className="brevet-skriv">
        {svar.isError && <p className="besked besked-fejl">{somProblem(svar.error).detail}</p>}
        {svar.data !== undefined && (
          <>
            <EgneOrd felter={svar.data.felter} kladde={kladde} />
            <Mangler udkast={svar.data} />
            <FoerDetSendes udkast={svar.data} />
            <ForSent kanaler={forSent(svar.data.kanaler, brevet.indkaldelse.dag)} />
            <SendBrevet
              udkast={svar.data}
              afsendelse={{
                optaget: send.isPending,
                fejl: send.error,
                send: (kanal) =>
                  nu !== undefined &&
                  send.mutate({
                    indkaldelse: nu,
                    egneOrd: egneOrdI(kladde.felter),
                    kanal,
                    forventetVersion: sag.nyesteVersion,
                  }),
              }}
            />
          </>
        )}
      </div>
      {svar.data !== undefined && (
        <section className="brevet-ark" aria-label="Brevet, som det ser ud nu" aria-busy={svar.isFetching}>
          <AabnPdf hent={() => hentKommendeBrevPdf(sag.id, brevet)} navn="indkaldelse" klar={false} />
          <Ark udkast={svar.data} />
        </section>
      )}
    </div>
  )
}

/** Loven har ingen frist for indkaldelsen, men et brev, der først er fremme efter mødet, indkalder ingen. */
function ForSent({ kanaler }: { kanaler: readonly SenKanal[] }) {
  return kanaler.map(({ kanal, fremme }) => (
    <p key={kanal} className="besked besked-fejl">
      {KANAL[kanal].navn}: brevet regnes for fremme {skrivSpaend(fremme)}, og så kan mødet være holdt. Giv også borgeren
      besked på en anden måde.
    </p>
  ))
}
