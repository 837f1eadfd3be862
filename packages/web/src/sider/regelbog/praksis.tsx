import type { RegelSide } from '@fodfaeste/kontrakt'

const STATUS: { readonly [S in RegelSide['praksis']['principmeddelelser'][number]['status']]: string } = {
  gaeldende: 'gældende',
  'delvis-overhalet': 'delvis overhalet',
  'ikke-efterproevet': 'ikke efterprøvet',
  ukendt: 'status ukendt',
}

/** Det, Ankestyrelsen har sagt om reglen, i egne ord. */
export function Praksis({ praksis: { principmeddelelser, sager } }: { praksis: RegelSide['praksis'] }) {
  if (principmeddelelser.length + sager.length === 0) return null
  return (
    <section aria-labelledby="regel-praksis">
      <div className="afsnit-hoved">
        <h2 id="regel-praksis">Praksis</h2>
      </div>
      <ul className="regel-praksis">
        {principmeddelelser.map(({ nr, afgoer, status, forbehold, kilde }) => (
          <li key={nr}>
            <h3>
              Principmeddelelse {nr} <span className="daempet">{STATUS[status]}</span>
            </h3>
            <p className="mellem">{afgoer}</p>
            {forbehold !== undefined && <p className="mellem daempet">{forbehold}</p>}
            <p className="lille daempet">{kilde}</p>
          </li>
        ))}
      </ul>
      {sager.length > 0 && <Sager sager={sager} />}
    </section>
  )
}

function Sager({ sager }: { sager: RegelSide['praksis']['sager'] }) {
  return (
    <details className="regel-sager">
      <summary>Offentliggjorte sager ({sager.length})</summary>
      <p className="lille daempet">{sager[0]?.kilde}. Udvalgt for at vise praksis; ikke en stikprøve.</p>
      <ul className="regel-praksis">
        {sager.map(({ nr, udfald, resultat, resume }) => (
          <li key={nr}>
            <h3>
              Sag {nr}: {resultat} <span className="daempet">{udfald}</span>
            </h3>
            <p className="mellem">{resume}</p>
          </li>
        ))}
      </ul>
    </details>
  )
}
