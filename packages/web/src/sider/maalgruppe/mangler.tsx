import type { MangelVisning } from '@fodfaeste/kontrakt'
import { Knap } from '../../fds/knap.tsx'
import { OrdlydKnap } from '../../forklaring/ordlyd-knap.tsx'
import { saetning } from '../../tekst/saetning.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { useBord } from './bord.ts'
import { MangelTegn } from './mangel-tegn.tsx'

const HANDLING: { readonly [A in MangelVisning['art']]: string } = {
  faktum: 'Registrér',
  skoen: 'Gå til skønnet',
  oenske: 'Spørg borgeren',
  tvivl: 'Se læsningerne',
}

/** Kun det, der kan ændre svaret. Én knap pr. række, lige hen til feltet. */
export function Mangler({ mangler, hvis }: { mangler: readonly MangelVisning[]; hvis: boolean }) {
  const { laesekun } = useSagKontekst()
  const bord = useBord()
  return (
    <section aria-labelledby="mangler-overskrift">
      <div className="afsnit-hoved">
        <h2 id="mangler-overskrift">{hvis ? 'Ville mangle' : 'Mangler'}</h2>
        <span className="daempet">Kun det, der kan ændre svaret</span>
      </div>
      {mangler.length === 0 ? (
        <p className="daempet mangler-intet">Intet mangler. Svaret er det samme, uanset hvad der ellers oplyses.</p>
      ) : (
        <ul>
          {mangler.map(({ art, id, navn, spoergsmaal, hjemmel, hvem }) => (
            <li key={`${art} ${id}`} className="mangel">
              <MangelTegn art={art} />
              <div>
                <h3>{navn}</h3>
                <p className="mellem daempet">
                  {spoergsmaal === navn ? '' : `${spoergsmaal} `}
                  {hjemmel !== undefined && (
                    <>
                      <OrdlydKnap hjemmel={hjemmel} className="hvorfor-knap">
                        {saetning(hjemmel.tekst)}
                      </OrdlydKnap>{' '}
                    </>
                  )}
                  <span className="ubrudt">Hos: {hvem}.</span>
                </p>
              </div>
              <Gaa mangel={{ art, navn }} vis={laesekun || bord.hvis !== undefined} gaa={() => bord.gaaTil(art, id)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

interface Gaaegenskaber {
  readonly mangel: Pick<MangelVisning, 'art' | 'navn'>
  readonly vis: boolean
  readonly gaa: () => void
}

function Gaa({ mangel: { art, navn }, vis, gaa }: Gaaegenskaber) {
  const handling = vis ? 'Vis' : HANDLING[art]
  return (
    <Knap aria-label={`${handling}: ${navn}`} onClick={gaa}>
      {handling}
    </Knap>
  )
}
