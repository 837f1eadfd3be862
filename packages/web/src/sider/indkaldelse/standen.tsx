import { Link } from '@tanstack/react-router'
import { INDKALDELSESSVAR_ORD, type Indkaldelsesstanden, MED_PAA_ORD, MOEDEROLLE_ORD } from '@fodfaeste/kontrakt'
import { visDag, visDagMedUgedag } from '../../tekst/dage.ts'
import { klokken } from '../teammoeder/moedeord.ts'
import './indkaldelse.css'

const VED = { brev: 'ved brev', email: 'ved e-mail', mundtligt: 'mundtligt' } as const

/** Det, der er sket: hvornår borgeren er indkaldt til hvad, svaret, tolken og dem, der ellers er med. */
export function Standen({ stand }: { stand: Indkaldelsesstanden }) {
  const { indkaldt, deltagere, moedte, opmaerksom, partsrepraesentanter } = stand
  return (
    <>
      {opmaerksom.length > 0 && (
        <ul className="indkaldelse-se" aria-label="Se efter før mødet">
          {opmaerksom.map(({ id, tekst }) => (
            <li key={id}>{tekst}</li>
          ))}
        </ul>
      )}
      <dl className="indkaldelse-fakta">
        {indkaldt !== undefined && (
          <Linje navn="Indkaldt til">
            {tiden(indkaldt)} {MED_PAA_ORD[indkaldt.foregaar].toLowerCase()}: {indkaldt.sted}{' '}
            <span className="daempet">
              ({VED[indkaldt.ved]} {visDag(indkaldt.den)} af {indkaldt.af})
            </span>
          </Linje>
        )}
        <Svaret stand={stand} />
        {partsrepraesentanter.length > 0 && <Linje navn="Partsrepræsentant">{partsrepraesentanter.join(', ')}</Linje>}
        {deltagere.map(({ navn, rolle, medPaa }) => (
          <Linje key={`${navn} ${rolle}`} navn={MOEDEROLLE_ORD[rolle]}>
            {navn}, {MED_PAA_ORD[medPaa].toLowerCase()}
          </Linje>
        ))}
        {moedte !== undefined && (
          <Linje navn="Mødte ud over teamet">
            {moedte.length === 0
              ? 'ingen'
              : moedte.map(({ navn, rolle }) => `${navn} (${MOEDEROLLE_ORD[rolle].toLowerCase()})`).join(', ')}
          </Linje>
        )}
      </dl>
    </>
  )
}

/** Borgerens svar. Er hun siden indkaldt til en anden tid, er det gamle svar kun det om bisidder og tolk. */
function Svaret({ stand: { svar, sidsteSvar, tolk } }: { stand: Indkaldelsesstanden }) {
  if (sidsteSvar === undefined) return <Tolken tolk={tolk} />
  const { medPaa, ord, den, bisidder, tolkesprog } = sidsteSvar
  return (
    <>
      <Linje navn={svar === undefined ? 'Svar på den tidligere tid' : 'Svar'}>
        {INDKALDELSESSVAR_ORD[sidsteSvar.svar]}
        {medPaa !== undefined && sidsteSvar.svar !== 'kommer-ikke' && `, ${MED_PAA_ORD[medPaa].toLowerCase()}`}{' '}
        <span className="daempet">({visDag(den)})</span>
        {ord !== undefined && <blockquote className="begrundelse">{ord}</blockquote>}
      </Linje>
      {bisidder !== undefined && (
        <Linje navn="Bisidder">
          {bisidder.navn}, {bisidder.relation}
        </Linje>
      )}
      <Tolken tolk={tolk} sprog={tolkesprog} />
    </>
  )
}

/** Det sprog, borgeren har bedt om, og den tolk, der er bestilt; de to kan være hver sit. */
function Tolken({ tolk, sprog }: Pick<Indkaldelsesstanden, 'tolk'> & { sprog?: string | undefined }) {
  if (tolk === undefined) return sprog === undefined ? null : <Linje navn="Tolk">{sprog}, ikke bestilt</Linje>
  const { dag, fra, hos } = tolk
  return (
    <Linje navn="Tolk">
      {tolk.sprog}, bestilt til {visDag(dag)} kl. {klokken(fra)}
      {hos !== undefined && ` hos ${hos}`}
    </Linje>
  )
}

function Linje({ navn, children }: { navn: string; children: React.ReactNode }) {
  return (
    <>
      <dt>{navn}</dt>
      <dd>{children}</dd>
    </>
  )
}

const tiden = ({ dag, fra, til }: NonNullable<Indkaldelsesstanden['indkaldt']>): string =>
  `${visDagMedUgedag(dag)} kl. ${klokken(fra)}${til === undefined ? '' : `–${klokken(til)}`},`

/** Vejen til mødets side, når sagen er på et møde. */
export function TilMoedet({ moede, sagId }: { moede: string | undefined; sagId: string }) {
  if (moede === undefined) return null
  return (
    <Link to="/teammoeder/$moedeId" params={{ moedeId: moede }} search={{ sag: sagId }}>
      Til sagen på teammødet
    </Link>
  )
}
