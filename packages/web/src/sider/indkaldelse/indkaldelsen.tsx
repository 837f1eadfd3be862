import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { FORMULARER, type Teambehandlingen, type Teamvisning } from '@fodfaeste/kontrakt'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import { Hjemmel } from '../../forklaring/hjemmel.tsx'
import { Beslutningsformular } from '../../formular/beslutningsformular.tsx'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import type { Teamgoeremaal } from '../team/teamvalg.ts'
import { Indkald } from './indkald.tsx'
import { OevrigtFremmoede } from './oevrigt-fremmoede.tsx'
import { Standen, TilMoedet } from './standen.tsx'
import './indkaldelse.css'

interface Egenskaber {
  readonly behandling: Teambehandlingen
  readonly maaSkrive: boolean
  readonly steder: Teamvisning['steder']
}

/** Borgeren på mødet: indkaldelsen, svaret, tolken og dem, der ellers er med. */
export function Indkaldelsen({ behandling, maaSkrive, steder }: Egenskaber) {
  const { sag } = useSagKontekst()
  const { goer } = useSearch({ from: '/sager/$sagId/team' })
  const gaa = useNavigate()
  const { version, indkaldelse, deltog } = behandling
  const til = (nyt: Teamgoeremaal | undefined): void =>
    void gaa({
      to: '/sager/$sagId/team',
      params: { sagId: sag.id },
      search: { behandling: version, ...(nyt !== undefined && { goer: nyt }) },
      resetScroll: false,
    })
  const luk = (): void => til(undefined)
  const overskrift = useFokus(goer)
  return (
    <section className="indkaldelse" aria-labelledby="team-borgeren">
      <h3 id="team-borgeren" ref={overskrift} tabIndex={-1}>
        Borgeren på mødet
      </h3>
      <p className="mellem">
        Borgeren er med, når teamet behandler sagen, og kan tage en med eller lade en anden tale for sig.{' '}
        <Hjemmel hjemmel={steder.borgerenMed} /> <Hjemmel hjemmel={steder.bistand} />
      </p>
      <Standen stand={indkaldelse} />
      {deltog === undefined && indkaldelse.svar?.svar === 'kommer-ikke' && (
        <p className="besked">
          Om sagen kan behandles uden borgeren, er et skøn, et menneske træffer med en begrundelse; svaret her afgør det
          ikke. Tal med borgeren om en anden tid eller en anden måde at være med på. Holdes mødet alligevel, skrives det
          her bagefter, hvorfor borgeren ikke var med.
        </p>
      )}
      {maaSkrive && goer === undefined && <Knapper behandling={behandling} til={til} />}
      {maaSkrive && goer === 'indkald' && <Indkald behandling={behandling} luk={luk} />}
      {maaSkrive && goer === 'fremmoede' && <OevrigtFremmoede behandling={behandling} luk={luk} />}
      {maaSkrive && goer !== undefined && goer in BESLUTNING && (
        <Formular behandling={behandling} goer={goer as Formulargoeremaal} luk={luk} />
      )}
      <p>
        <TilMoedet moede={indkaldelse.moede} sagId={sag.id} />
      </p>
    </section>
  )
}

/** Åbnes eller lukkes en formular, også fra mødets side, er man ved den og ikke øverst på siden. */
function useFokus(goer: Teamgoeremaal | undefined) {
  const her = useRef<HTMLHeadingElement>(null)
  const foer = useRef<Teamgoeremaal | undefined>(undefined)
  useEffect(() => {
    if (goer === foer.current) return
    foer.current = goer
    her.current?.focus({ preventScroll: true })
    her.current?.scrollIntoView({ block: 'start' })
  }, [goer])
  return her
}

/** Det næste står som knap, resten som tekst. */
function Knapper({ behandling, til }: { behandling: Teambehandlingen; til: (goer: Teamgoeremaal) => void }) {
  const { indkaldelse, deltog } = behandling
  if (deltog !== undefined) {
    return (
      <div className="knapper">
        <Tekstknap onClick={() => til('fremmoede')}>Skriv, hvem der mødte ud over teamet</Tekstknap>
      </div>
    )
  }
  const ids = new Set(indkaldelse.opmaerksom.map(({ id }) => id))
  const igen = ids.has('gammel-tid') || ids.has('anden-tid')
  const indkaldt = indkaldelse.indkaldt !== undefined
  const goeremaal: readonly (readonly [Teamgoeremaal, string, boolean])[] = [
    ['indkald', indkaldt ? 'Indkald igen' : 'Indkald borgeren', !indkaldt || igen],
    ...(indkaldt ? ([['svar', 'Skriv borgerens svar', ids.has('ikke-svaret') && !igen]] as const) : []),
    ['tolk', 'Tolk er bestilt', [...ids].some((id) => id.startsWith('tolk-'))],
    ['deltager', 'En til skal med', false],
  ]
  return (
    <div className="knapper">
      {goeremaal.map(([goer, tekst, naeste]) =>
        naeste ? (
          <Knap key={goer} onClick={() => til(goer)}>
            {tekst}
          </Knap>
        ) : (
          <Tekstknap key={goer} onClick={() => til(goer)}>
            {tekst}
          </Tekstknap>
        ),
      )}
    </div>
  )
}

const BESLUTNING = {
  svar: 'besvar-teamindkaldelse',
  tolk: 'bestil-tolk',
  deltager: 'tilfoej-moededeltager',
} as const
type Formulargoeremaal = keyof typeof BESLUTNING

/** Det, der allerede er kendt, står i felterne: et nyt svar begynder med det gamle, så tolken ikke glemmes. */
function Formular({
  behandling: { version, indkaldelse },
  goer,
  luk,
}: {
  behandling: Teambehandlingen
  goer: Formulargoeremaal
  luk: () => void
}) {
  const { sag } = useSagKontekst()
  const { sidsteSvar, forslag } = indkaldelse
  const beslutning = BESLUTNING[goer]
  const { svar: _svar, ord: _ord, den: _den, ...varige } = sidsteSvar ?? {}
  const kendt: { readonly [G in Formulargoeremaal]: Readonly<Record<string, unknown>> } = {
    svar: varige,
    tolk: { sprog: sidsteSvar?.tolkesprog, dag: forslag.dag, fra: forslag.fra },
    deltager: { medPaa: 'i-rummet' },
  }
  return (
    <Beslutningsformular
      key={goer}
      sagId={sag.id}
      version={sag.nyesteVersion}
      formular={FORMULARER[beslutning]}
      kommando={{ beslutning, behandling: version }}
      udgangspunkt={kendt[goer]}
      luk={luk}
    />
  )
}
