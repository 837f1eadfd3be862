import type { RegelLedVisning, RegelSide } from '@fodfaeste/kontrakt'
import { Hjemmel } from '../../forklaring/hjemmel.tsx'
import { visDag } from '../../tekst/dage.ts'
import { Ledtegn } from './ledtegn.tsx'

const ART: { readonly [A in RegelLedVisning['art']]: string } = {
  regel: 'Alle skal være opfyldt',
  alle: 'Alle skal være opfyldt',
  'mindst-en': 'Mindst én skal være opfyldt',
  ikke: 'Det modsatte af',
  undtagelse: 'Hovedregel og undtagelse',
  medmindre: 'Skal være opfyldt, medmindre',
  faktum: 'Oplysning',
  skoen: 'Skøn',
  oenske: 'Borgerens ønske',
  beregning: 'Regnes ud',
  tvivl: 'Kan læses på to måder',
}

/** Reglens led, som de står i loven. Der er ingen sag, så intet er opfyldt eller ikke. */
export function Betingelser({ regel: { traeer, tabel, forbehold, vist, paa } }: { regel: RegelSide }) {
  const dag = vist.fra <= paa && (vist.indtil === undefined || paa < vist.indtil) ? paa : vist.fra
  return (
    <section aria-labelledby="regel-betingelser">
      <div className="afsnit-hoved">
        <h2 id="regel-betingelser">Betingelser</h2>
        <span className="daempet">Udgaven {visDag(dag)}</span>
      </div>
      {traeer.length > 0 && (
        <div className="trae regel-trae">
          <ul>
            {traeer.map((trae, nr) => (
              <Led key={`${trae.id} ${nr}`} led={trae} rod />
            ))}
          </ul>
        </div>
      )}
      {tabel.length > 0 && <Tabel raekker={tabel} />}
      {forbehold !== undefined && <p className="regel-forbehold">Forbehold: {forbehold}</p>}
    </section>
  )
}

interface Ledegenskaber {
  readonly led: RegelLedVisning
  readonly rod?: boolean
  /** Stedet, leddet over står. Det samme sted siges ikke igen. */
  readonly over?: string | undefined
}

function Led({ led, rod = false, over }: Ledegenskaber) {
  const { art, spoergsmaal, hjemmel, forbehold, dele, tvivl } = led
  return (
    <li className={rod ? 'led-rod' : ''}>
      <div className="led">
        <Ledtegn art={art} />
        <p className="led-tekst">{tvivl?.titel ?? spoergsmaal}</p>
        <span className={`led-ord regel-art regel-art-${art}`}>{ART[art]}</span>
        <span className="led-fod">
          {hjemmel !== undefined && hjemmel.tekst !== over && <Hjemmel hjemmel={hjemmel} />}
          {forbehold !== undefined && ` Forbehold: ${forbehold}`}
        </span>
      </div>
      {dele.length > 0 && (
        <ul>
          {dele.map((del, nr) => (
            // De to læsninger af en tvivl kan være det samme led.
            <Led
              key={`${del.id} ${nr}`}
              led={tvivl === undefined ? del : laesning(del, nr)}
              over={hjemmel?.tekst ?? over}
            />
          ))}
        </ul>
      )}
    </li>
  )
}

/** En læsning af en tvivl har sit bogstav foran; teksterne står under «Tvivl i loven». */
function laesning(led: RegelLedVisning, nr: number): RegelLedVisning {
  return { ...led, spoergsmaal: `Læsning ${nr === 0 ? 'A' : 'B'}: ${led.spoergsmaal}` }
}

function Tabel({ raekker }: { raekker: RegelSide['tabel'] }) {
  return (
    <table className="tabel regel-tabel">
      <caption className="kun-oplaesning">Reglens tal</caption>
      <tbody>
        {raekker.map(([hvad, vaerdi]) => (
          <tr key={`${hvad} ${vaerdi}`}>
            <th scope="row">{hvad}</th>
            <td>{vaerdi}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
