import { type Indstillingskrav, type Teambehandlingen, UDFALD_ORD, kladdested } from '@fodfaeste/kontrakt'
import { Dagfelt, Tekstomraade, Valg } from '../../fds/felt.tsx'
import { type Feltfejl, Fejlopsummering, fejlVed } from '../../fds/fejlopsummering.tsx'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import { Begges } from '../../kladde/begges.tsx'
import { Kladdelinje } from '../../kladde/kladdelinje.tsx'
import { type Kladde, useKladde } from '../../kladde/use-kladde.ts'
import { visDagMedUgedag } from '../../tekst/dage.ts'
import { laesDag } from '../../tekst/laes-dag.ts'
import { Kravspalte } from './kravspalte.tsx'
import { Punktfelter } from './punktfelter.tsx'
import { Saerstandpunkter } from './saerstandpunkter.tsx'
import { type Felter, begyndSkrift, feltId } from './skriftudkast.ts'
import { useGemIndstilling } from './use-gem-indstilling.ts'
import { useKrav } from './use-krav.ts'

interface Egenskaber {
  readonly behandling: Teambehandlingen
  /** Den version, der ændres; den nuværende indstilling er begyndelsen. Udeladt: en ny. */
  readonly aendrer?: number
  readonly luk?: () => void
}

const ORDENE = {
  ny: {
    beslutning: 'skriv-indstilling',
    form: 'Skriv indstillingen',
    den: 'Dagen, teamet indstillede',
    knap: 'Gem indstillingen',
  },
  aendring: {
    beslutning: 'aendr-indstilling',
    form: 'Ændr indstillingen',
    den: 'Dagen, den blev ændret',
    knap: 'Gem ændringen',
  },
} as const

/** Indstillingen, mens den skrives: arbejdet til venstre, og det, loven kræver for udfaldet, til højre. */
export function Indstillingsform({ behandling, aendrer, luk }: Egenskaber) {
  const { version, art } = behandling
  const slags = aendrer === undefined ? 'ny' : 'aendring'
  const { beslutning, form, knap } = ORDENE[slags]
  const kladde = useKladde<Felter>(kladdested({ beslutning, behandling: version }), begyndelsen(behandling, slags))
  const { krav, spoergNu } = useKrav(version, kladde.felter)
  const { send, fejl, optaget } = useGemIndstilling({ behandling, aendrer, kladde, punkter: krav?.punkter, luk })
  return (
    <div className="team-spalter">
      <div onBlur={spoergNu}>
        <form className="formular team-form" noValidate aria-label={form} onSubmit={send}>
          <Fejlopsummering fejl={fejl} overskrift="Indstillingen er ikke gemt" />
          <Begges kladde={kladde} luk={luk ?? (() => undefined)} />
          <Felterne behandling={behandling} slags={slags} krav={krav} kladde={kladde} fejl={fejl} />
          <Kladdelinje kladde={kladde} />
          <div className="knapper">
            <Knap type="submit" primaer optaget={optaget}>
              {knap}
            </Knap>
            {luk !== undefined && <Tekstknap onClick={luk}>Fortryd</Tekstknap>}
          </div>
        </form>
      </div>
      <Kravspalte krav={krav} art={art} />
    </div>
  )
}

/** Er der kun ét udfald at tale om, er det valgt. En ændring begynder med det, der står, og uden dag. */
function begyndelsen({ udfald, moededag, skrevet, indstilling }: Teambehandlingen, slags: keyof typeof ORDENE): Felter {
  const [eneste = '', ...flere] = udfald
  const forud = flere.length === 0 ? eneste : ''
  return slags === 'ny'
    ? begyndSkrift(undefined, forud, moededag)
    : begyndSkrift(skrevet[0]?.skrift, indstilling?.udfald ?? forud, '')
}

interface Feltegenskaber {
  readonly behandling: Teambehandlingen
  readonly slags: keyof typeof ORDENE
  readonly krav: Indstillingskrav | undefined
  readonly kladde: Kladde<Felter>
  readonly fejl: readonly Feltfejl[]
}

function Felterne({ behandling, slags, krav, kladde, fejl }: Feltegenskaber) {
  const dag = laesDag(kladde.felter['den'] ?? '')
  const faelles = (felt: string) => ({
    id: feltId(felt),
    vaerdi: kladde.felter[felt] ?? '',
    vedAendring: (ny: string) => kladde.skriv({ [felt]: ny }),
    fejl: fejlVed(fejl, feltId(felt)),
  })
  return (
    <>
      {slags === 'aendring' && <Tekstomraade {...faelles('grund')} navn="Hvorfor ændres indstillingen?" linjer={2} />}
      <Valg
        {...faelles('udfald')}
        navn="Hvad indstiller teamet?"
        muligheder={behandling.udfald.map((id) => ({ vaerdi: id, tekst: UDFALD_ORD[id] }))}
      />
      {krav !== undefined && (
        <>
          <Punktfelter behandling={behandling} krav={krav} kladde={kladde} fejl={fejl} />
          <Saerstandpunkter kladde={kladde} fejl={fejl} />
        </>
      )}
      <Dagfelt {...faelles('den')} navn={ORDENE[slags].den} laest={dag.ok ? visDagMedUgedag(dag.vaerdi) : undefined} />
    </>
  )
}
