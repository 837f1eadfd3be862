import { AFGOERES_OM_ORD, type Teamvisning } from '@fodfaeste/kontrakt'
import { Hjemmel } from '../../forklaring/hjemmel.tsx'
import { Laesninger } from '../../forklaring/laesninger.tsx'
import { UafklaretLov } from '../sagstjek/uafklaret-lov.tsx'
import { Lovsvar } from './lovsvar.tsx'
import '../sagstjek/sagstjek.css'

/** Skal teamet have sagen efter reglerne i dag, er det sket, og hvad er der i stedet, når teamet er faldet væk? */
export function SkalTeamet({ team: { om, hoert, iStedet, tvivl, fraviger } }: { team: Teamvisning }) {
  return (
    <section aria-labelledby="team-hoert">
      <h3 id="team-hoert">Skal teamet høres om {AFGOERES_OM_ORD[om].toLocaleLowerCase('da')}?</h3>
      {hoert !== undefined && <Lovsvar svar={hoert} />}
      {fraviger !== undefined && (
        <div className="besked besked-fejl">
          <p>
            <b>Det forelagte udkast.</b> {fraviger}
          </p>
        </div>
      )}
      {iStedet.map((et) => (
        <div key={et.id} className="team-istedet">
          <p>
            <b>I stedet for teamet:</b> kommunen kan bede regionens sundhedskoordinator om rådgivning til afgørelsen{' '}
            <Hjemmel hjemmel={et.hjemmel} />. Det er uafklaret, fra hvornår.
          </p>
          <p>{et.spoergsmaal}</p>
          {et.tvivl !== undefined && <Laesninger tvivl={et.tvivl} />}
        </div>
      ))}
      {tvivl.length > 0 && <UafklaretLov tjek={{ tvivl }} />}
    </section>
  )
}
