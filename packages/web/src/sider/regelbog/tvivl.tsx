import type { RegelSide } from '@fodfaeste/kontrakt'

/** De steder, reglen kan læses på to måder. Et menneske vælger, i den enkelte sag. */
export function Tvivl({ tvivl }: { tvivl: RegelSide['tvivl'] }) {
  if (tvivl.length === 0) return null
  return (
    <section aria-labelledby="regel-tvivl">
      <div className="afsnit-hoved">
        <h2 id="regel-tvivl">Tvivl i loven</h2>
      </div>
      {tvivl.map(({ id, titel, A, B, hvemBeslutter }) => (
        <div key={id} className="regel-tvivl">
          <h3>{titel}</h3>
          <dl>
            <dt>A</dt>
            <dd>{A}</dd>
            <dt>B</dt>
            <dd>{B}</dd>
          </dl>
          <p className="daempet lille">
            Vælges af {hvemBeslutter}, i den enkelte sag. {id}
          </p>
        </div>
      ))}
    </section>
  )
}
