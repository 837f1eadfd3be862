import { type FormEvent, useState } from 'react'
import { type Teambehandlingen, UDFALD_ORD, kladdested } from '@fodfaeste/kontrakt'
import { useBeslutning } from '../../api/opgave-data.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Dagfelt, Tekstomraade, Valg } from '../../fds/felt.tsx'
import { type Feltfejl, Fejlopsummering, fejlVed } from '../../fds/fejlopsummering.tsx'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { Begges, ubesete } from '../../kladde/begges.tsx'
import { Kladdelinje } from '../../kladde/kladdelinje.tsx'
import { useKladde } from '../../kladde/use-kladde.ts'
import { visDagMedUgedag } from '../../tekst/dage.ts'
import { laesDag } from '../../tekst/laes-dag.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { Kravspalte } from './kravspalte.tsx'
import { Punktfelter } from './punktfelter.tsx'
import { Saerstandpunkter } from './saerstandpunkter.tsx'
import { type Felter, begyndSkrift, feltId, tilBeslutning } from './skriftudkast.ts'
import { useKrav } from './use-krav.ts'

interface Egenskaber {
  readonly behandling: Teambehandlingen
  /** Den version, der ændres; den nuværende indstilling er begyndelsen. Udeladt: en ny. */
  readonly aendrer?: number
  readonly luk?: () => void
}

/** Indstillingen, mens den skrives: arbejdet til venstre, og det, loven kræver for udfaldet, til højre. */
export function Indstillingsform({ behandling, aendrer, luk }: Egenskaber) {
  const { version, moededag, udfald } = behandling
  const sted = kladdested({
    beslutning: aendrer === undefined ? 'skriv-indstilling' : 'aendr-indstilling',
    behandling: version,
  })
  const [eneste, ...flere] = udfald
  const forud = flere.length === 0 ? (eneste ?? '') : ''
  const begyndelse =
    aendrer === undefined
      ? begyndSkrift(undefined, forud, moededag)
      : begyndSkrift(behandling.skrevet[0]?.skrift, behandling.indstilling?.udfald ?? forud, '')
  const kladde = useKladde<Felter>(sted, begyndelse)
  const { krav, spoergNu } = useKrav(version, kladde.felter)
  const { send, fejl, optaget } = useGem({ behandling, aendrer, kladde, punkter: krav?.punkter, luk })
  const dag = laesDag(kladde.felter['den'] ?? '')
  const faelles = (felt: string) => ({
    id: feltId(felt),
    vaerdi: kladde.felter[felt] ?? '',
    vedAendring: (ny: string) => kladde.skriv({ [felt]: ny }),
    fejl: fejlVed(fejl, feltId(felt)),
  })
  return (
    <div className="team-spalter">
      <form
        className="formular team-form"
        noValidate
        aria-label={aendrer === undefined ? 'Skriv indstillingen' : 'Ændr indstillingen'}
        onSubmit={send}
        onBlur={spoergNu}
      >
        <Fejlopsummering fejl={fejl} overskrift="Indstillingen er ikke gemt" />
        <Begges kladde={kladde} luk={luk ?? (() => undefined)} />
        {aendrer !== undefined && (
          <Tekstomraade {...faelles('grund')} navn="Hvorfor ændres indstillingen?" linjer={2} />
        )}
        <Valg
          {...faelles('udfald')}
          navn="Hvad indstiller teamet?"
          muligheder={udfald.map((id) => ({ vaerdi: id, tekst: UDFALD_ORD[id] }))}
        />
        {krav !== undefined && <Punktfelter behandling={behandling} krav={krav} kladde={kladde} fejl={fejl} />}
        {krav !== undefined && (
          <>
            <Tekstomraade {...faelles('maalgruppe')} navn="Målgruppen, som teamet ser den (kan udelades)" linjer={2} />
            <Saerstandpunkter kladde={kladde} fejl={fejl} />
          </>
        )}
        <Dagfelt
          {...faelles('den')}
          navn={aendrer === undefined ? 'Dagen, teamet indstillede' : 'Dagen, den blev ændret'}
          laest={dag.ok ? visDagMedUgedag(dag.vaerdi) : undefined}
        />
        <Kladdelinje kladde={kladde} />
        <div className="knapper">
          <Knap type="submit" primaer optaget={optaget}>
            {aendrer === undefined ? 'Gem indstillingen' : 'Gem ændringen'}
          </Knap>
          {luk !== undefined && <Tekstknap onClick={luk}>Fortryd</Tekstknap>}
        </div>
      </form>
      <Kravspalte krav={krav} art={behandling.art} />
    </div>
  )
}

interface Gemmer {
  readonly behandling: Teambehandlingen
  readonly aendrer: number | undefined
  readonly kladde: ReturnType<typeof useKladde<Felter>>
  readonly punkter: Parameters<typeof tilBeslutning>[0]['punkter'] | undefined
  readonly luk: (() => void) | undefined
}

/** Gemmer det skrevne. Går det ikke, står alt der stadig. */
function useGem({ behandling, aendrer, kladde, punkter = [], luk }: Gemmer) {
  const { sag } = useSagKontekst()
  const [fejl, saetFejl] = useState<readonly Feltfejl[]>([])
  const beslut = useBeslutning(sag.id, sag.nyesteVersion, () => {
    kladde.ryd()
    laesOp(aendrer === undefined ? 'Indstillingen er gemt.' : 'Ændringen er gemt.')
    luk?.()
  })
  const send = (h: FormEvent): void => {
    h.preventDefault()
    if (beslut.isPending) return
    if (kladde.siden.length > 0) return saetFejl(ubesete(kladde.siden))
    const laest = tilBeslutning({ behandling, punkter, aendrer }, kladde.felter)
    if ('fejl' in laest) return saetFejl(laest.fejl)
    saetFejl([])
    beslut.mutate(laest.kommando, {
      onError: (svar) => {
        saetFejl(tilFelter(svar))
        if (somProblem(svar).kode === 'VERSIONSKONFLIKT') kladde.seIgen()
      },
    })
  }
  return { send, fejl, optaget: beslut.isPending }
}

/** Serverens fejl ved felterne. Det, der ikke er et felt her, gælder det hele. */
function tilFelter(svar: unknown): readonly Feltfejl[] {
  const { kode, detail, fejl } = somProblem(svar)
  if (kode === 'VERSIONSKONFLIKT') {
    return [{ besked: 'En kollega har skrevet i sagen imens, og den er hentet igen. Se efter, og gem igen.' }]
  }
  return (fejl ?? [{ felt: '', besked: detail }]).map(({ felt, besked }) => {
    const id = feltId(felt.replace(/^kommando\./, ''))
    return { besked, felt: document.getElementById(id) === null ? undefined : id }
  })
}
