import { Link } from '@tanstack/react-router'
import type { Moedesag } from '@fodfaeste/kontrakt'
import { Standen } from '../indkaldelse/standen.tsx'
import type { Teamgoeremaal } from '../team/teamvalg.ts'

/** Borgeren på mødet om sagen: indkaldelsen, svaret og tolken. Det skrives på sagens egen side, hvor brevet og kladden er. */
export function MoedetsIndkaldelse({ sag }: { sag: Moedesag }) {
  const { sagId, behandling, indkaldelse, deltog, maaHolde } = sag
  const indkaldt = indkaldelse.indkaldt !== undefined
  const goeremaal: readonly (readonly [Teamgoeremaal, string])[] =
    deltog === undefined
      ? [
          ['indkald', indkaldt ? 'Indkald igen' : 'Indkald borgeren'],
          ...(indkaldt ? ([['svar', 'Skriv borgerens svar']] as const) : []),
          ['tolk', 'Tolk er bestilt'],
          ['deltager', 'En til skal med'],
        ]
      : [['fremmoede', 'Skriv, hvem der mødte ud over teamet']]
  return (
    <section className="indkaldelse" aria-labelledby="borgeren">
      <h2 id="borgeren">Borgeren på mødet</h2>
      <Standen stand={indkaldelse} />
      {deltog === undefined && indkaldelse.svar?.svar === 'kommer-ikke' && (
        <p className="besked">
          Lovens svar på det står nedenfor. Om sagen kan behandles uden borgeren, er et skøn, et menneske træffer.
        </p>
      )}
      {maaHolde && (
        <p className="knapper">
          {goeremaal.map(([goer, tekst]) => (
            <Link key={goer} to="/sager/$sagId/team" params={{ sagId }} search={{ behandling, goer }}>
              {tekst}
            </Link>
          ))}
        </p>
      )}
    </section>
  )
}
