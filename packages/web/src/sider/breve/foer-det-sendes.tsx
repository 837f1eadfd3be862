import type { BrevudkastVisning } from '@fodfaeste/kontrakt'
import { visDagMedUgedag } from '../../tekst/dage.ts'
import { skrivSpaend } from './kanalord.ts'

type Frist = BrevudkastVisning['klagefrister'][number]

const MAADE = {
  'digital-post': 'i Digital Post',
  brev: 'med brev',
  quickbrev: 'med quickbrev',
  udleveret: 'ved udlevering',
} as const

/** Hvem brevet må gå til, og hvornår klagefristen så løber ud. */
export function FoerDetSendes({ udkast: { modtagertjek, klagefrister } }: { udkast: BrevudkastVisning }) {
  if (modtagertjek.length === 0 && klagefrister.length === 0) return null
  return (
    <section aria-labelledby="brev-foer">
      <h4 id="brev-foer">Før det sendes</h4>
      <ul className="brev-punkter">
        {modtagertjek.map((tjek) => (
          <li key={tjek}>{tjek}</li>
        ))}
        {klagefrister.map((frist) => (
          <li key={frist.maade}>
            Sendt {MAADE[frist.maade]} {visDagMedUgedag(frist.den)} er det fremme {skrivSpaend(frist.fremme)}. Sidste
            dag for at klage er {skrivSpaend(frist.udloeb)}.
            {erUvis(frist) && ' Loven kan læses på to måder, så begge dage er nævnt.'}
          </li>
        ))}
      </ul>
    </section>
  )
}

const erUvis = ({ fremme, udloeb }: Frist): boolean =>
  fremme.tidligst !== fremme.senest || udloeb.tidligst !== udloeb.senest
