import type { RegelSide } from '@fodfaeste/kontrakt'
import { Ledtegn } from './ledtegn.tsx'

type Indgang = RegelSide['spoergerOm'][number]

const ART = { faktum: 'Oplysning', skoen: 'Skøn', oenske: 'Ønske' } as const

/** Det, reglen må have at vide, og hvem der kan sige det. */
export function SpoergerOm({ spoergerOm }: { spoergerOm: RegelSide['spoergerOm'] }) {
  return (
    <section aria-labelledby="regel-spoerger">
      <div className="afsnit-hoved">
        <h2 id="regel-spoerger">Det, reglen spørger om</h2>
      </div>
      {spoergerOm.length === 0 ? (
        <p className="daempet regel-intet">
          Reglen stiller ingen spørgsmål selv. Den regnes ud af sagens dage og af det, andre regler spørger om.
        </p>
      ) : (
        <ul className="regel-indgange">
          {spoergerOm.map((indgang) => (
            <Punkt key={`${indgang.art} ${indgang.navn ?? indgang.spoergsmaal}`} indgang={indgang} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Punkt({ indgang: { art, navn, spoergsmaal, hvem, momenter } }: { indgang: Indgang }) {
  return (
    <li>
      <Ledtegn art={art} />
      <div>
        <h3>{navn ?? spoergsmaal}</h3>
        <p className="daempet mellem">
          {navn !== undefined && `${spoergsmaal} `}
          <span className="ubrudt">
            {ART[art]}, hos {hvem === 'borger' ? 'borgeren' : 'sagsbehandleren'}.
          </span>
        </p>
        {momenter.length > 0 && <Momenter navn={navn ?? spoergsmaal} momenter={momenter} />}
      </div>
    </li>
  )
}

/** Systemet vejer dem ikke; de er det, et menneske kan lægge vægt på. */
function Momenter({ navn, momenter }: { navn: string; momenter: Indgang['momenter'] }) {
  return (
    <details>
      <summary>
        Momenter fra praksis ({momenter.length})<span className="kun-oplaesning"> ved {navn}</span>
      </summary>
      {(['for', 'imod'] as const).map((retning) => (
        <div key={retning}>
          <p className="panel-navn">{retning === 'for' ? 'Taler for' : 'Taler imod'}</p>
          <ul className="regel-momenter">
            {momenter
              .filter((moment) => moment.retning === retning)
              .map(({ id, tekst, kilde }) => (
                <li key={id}>
                  {tekst} <span className="daempet">{kilde}.</span>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </details>
  )
}
