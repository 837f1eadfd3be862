import type { RegelForskel } from '@fodfaeste/kontrakt'

interface Samlet {
  readonly tekst: string
  readonly art: RegelForskel['art']
  readonly skift: readonly Pick<RegelForskel, 'foer' | 'efter'>[]
}

/** Hvad der er anderledes, så det kan læses: først hvad, så hvordan det var og er. */
export function Forskelle({ forskelle }: { forskelle: readonly RegelForskel[] }) {
  return (
    <ul className="regel-forskelle">
      {samlede(forskelle).map(({ tekst, art, skift }) => (
        <li key={tekst} className={`rf-${art}`}>
          {tekst}
          {skift.map((et) => (
            <FoerOgEfter key={`${et.foer ?? ''} ${et.efter ?? ''}`} skift={et} />
          ))}
        </li>
      ))}
    </ul>
  )
}

/** Det samme, sket flere steder, siges én gang med alle stederne under. */
function samlede(forskelle: readonly RegelForskel[]): readonly Samlet[] {
  const vedTekst = Map.groupBy(forskelle, ({ tekst }) => tekst)
  return [...vedTekst].map(([tekst, dele]) => ({ tekst, art: dele[0]?.art ?? 'samme', skift: dele }))
}

/** Så korte, at før og nu kan stå på samme linje. */
const KORT = 48

function FoerOgEfter({ skift: { foer, efter } }: { skift: Samlet['skift'][number] }) {
  if (foer === undefined && efter === undefined) return null
  const kort = foer !== undefined && efter !== undefined && foer.length < KORT && efter.length < KORT
  return (
    <dl className={kort ? 'regel-foer-efter regel-paa-linje' : 'regel-foer-efter'}>
      {foer !== undefined && (
        <div>
          <dt>Før</dt>
          <dd>{foer}</dd>
        </div>
      )}
      {efter !== undefined && (
        <div>
          <dt>Nu</dt>
          <dd>{efter}</dd>
        </div>
      )}
    </dl>
  )
}
