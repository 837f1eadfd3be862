import { opregn } from '@fodfaeste/grund'
import type { Sagstjek } from '@fodfaeste/kontrakt'
import { visDagMedUgedag } from '../../tekst/dage.ts'
import { Punkt } from './punkt.tsx'
import { punktgrupper } from './punktgrupper.ts'
import { UafklaretLov } from './uafklaret-lov.tsx'
import './sagstjek.css'

/** Det, der stopper, det, der bør rettes, og det, der er i orden, med vejen til at gøre noget ved det. */
export function Tjekket({ tjek, eftersyn }: { tjek: Sagstjek; eftersyn: boolean }) {
  const grupper = punktgrupper(tjek.punkter)
  const antal = opregn(grupper.map(({ navn, punkter }) => `${punkter.length} ${navn.toLocaleLowerCase('da')}`))
  return (
    <>
      <div className={`tjek-svar ${tjek.kanAfgoeres ? '' : 'tjek-stopper'}`} aria-live="polite">
        <h3>{overskrift(tjek.kanAfgoeres, eftersyn)}</h3>
        <p>
          {antal}. Efter loven {visDagMedUgedag(tjek.paa)}. Tjekket spørger om det, Ankestyrelsen ville spørge om. Det
          gætter ikke på udfaldet.
        </p>
      </div>
      <UafklaretLov tjek={tjek} />
      {grupper.map(({ navn, punkter }) => (
        <section key={navn} aria-label={navn} className="tjek-gruppe">
          <div className="afsnit-hoved">
            <h3>{navn}</h3>
            <span className="daempet">{punkter.length}</span>
          </div>
          <ul>
            {punkter.map((punkt) => (
              <Punkt key={punkt.id} punkt={punkt} maaFravige={tjek.maaFravige} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function overskrift(kanAfgoeres: boolean, eftersyn: boolean): string {
  if (eftersyn) return kanAfgoeres ? 'Intet, der stopper, stod åbent' : 'Noget, der stopper, stod åbent'
  return kanAfgoeres ? 'Intet stopper afgørelsen' : 'Afgørelsen kan ikke gøres færdig endnu'
}
