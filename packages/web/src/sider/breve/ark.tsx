import type { BrevudkastVisning } from '@fodfaeste/kontrakt'
import { visDag } from '../../tekst/dage.ts'

type Blok = BrevudkastVisning['blokke'][number]
type Stykke = Blok['stykker'][number]

/** Brevet på arket, med de regler i margenen, der kræver hver del. */
export function Ark({
  udkast: { afsender, modtager, dato, titel, blokke, underskrift },
}: {
  udkast: BrevudkastVisning
}) {
  return (
    <div className="ark">
      <p className="ark-udkast">Udkast, ikke sendt</p>
      <Linjer linjer={afsender} />
      <Linjer linjer={modtager} />
      <p>{visDag(dato)}</p>
      <h4 className="ark-titel">{titel}</h4>
      {blokke.map((blok) => (
        <Del key={blok.id} blok={blok} />
      ))}
      <p>Venlig hilsen</p>
      <Linjer linjer={underskrift} />
    </div>
  )
}

function Del({ blok: { overskrift, stykker, hjemmel } }: { blok: Blok }) {
  return (
    <div className="ark-blok">
      {overskrift !== undefined && <h5>{overskrift}</h5>}
      {stykker.map((stykke, nr) => (
        // Stykkerne har intet id og flytter sig ikke mellem hinanden.
        <Et key={`${stykke.art} ${nr}`} stykke={stykke} />
      ))}
      <p className="ark-hjemmel lille daempet">Kræves af {hjemmel.join(' · ')}</p>
    </div>
  )
}

function Et({ stykke }: { stykke: Stykke }) {
  switch (stykke.art) {
    case 'tekst':
      return <p className="ark-tekst">{stykke.tekst}</p>
    case 'citat':
      return (
        <>
          <p>{stykke.hvem}</p>
          <blockquote className="ark-tekst">{stykke.tekst}</blockquote>
        </>
      )
    case 'punkter':
      return (
        <ul>
          {stykke.punkter.map((punkt) => (
            <li key={punkt}>{punkt}</li>
          ))}
        </ul>
      )
    case 'raekker':
      return (
        <dl>
          {stykke.raekker.map(({ navn, vaerdi }) => (
            <div key={navn}>
              <dt>{navn}</dt>
              <dd>{vaerdi}</dd>
            </div>
          ))}
        </dl>
      )
    case 'hul':
      return <p className="ark-hul">{stykke.tekst}</p>
  }
}

function Linjer({ linjer }: { linjer: readonly string[] }) {
  return (
    <p>
      {linjer.map((linje, nr) => (
        <span key={`${nr} ${linje}`} className="ark-linje">
          {linje}
        </span>
      ))}
    </p>
  )
}
