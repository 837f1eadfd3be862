import type { ForklaringVisning } from '@fodfaeste/kontrakt'
import { Hjemmel } from '../../forklaring/hjemmel.tsx'
import { HvorforKnap, HvorforPanel, useHvorfor } from '../../forklaring/hvorfor.tsx'
import { Laesninger } from '../../forklaring/laesninger.tsx'
import { Tilstandsmaerke } from '../../forklaring/maerke.tsx'
import { tilstandFor } from '../../forklaring/tilstand.ts'

/** Lovens svar på ét spørgsmål: svaret, stedet, hvorfor, og de led under det, der ikke er opfyldt. */
export function Lovsvar({ svar }: { svar: ForklaringVisning }) {
  const styring = useHvorfor()
  // Ved en tvivl er det læsningerne, der siger noget; leddene under dem hører hver til sin.
  const aabne = svar.tvivl !== undefined ? [] : svar.svar === 'opfyldt' ? baerende(svar) : ikkeOpfyldte(svar)
  return (
    <div className="team-lovsvar">
      <p>
        <Tilstandsmaerke tilstand={tilstandFor(svar)} /> <HvorforKnap styring={styring}>{svar.spoergsmaal}</HvorforKnap>{' '}
        <Hjemmel hjemmel={svar.hjemmel} />
      </p>
      {aabne.length > 0 && (
        <ul className="team-led">
          {aabne.map((led) => (
            <li key={led.id}>
              <Tilstandsmaerke tilstand={tilstandFor(led)} /> {led.spoergsmaal}{' '}
              {led.hvorfor !== led.spoergsmaal && <span className="daempet">{led.hvorfor}</span>}
            </li>
          ))}
        </ul>
      )}
      {svar.tvivl !== undefined && (
        <div className="team-tvivl">
          <p>{svar.tvivl.titel}</p>
          <Laesninger tvivl={svar.tvivl} />
        </div>
      )}
      {styring.aaben && (
        <HvorforPanel
          id={styring.id}
          grund={{
            fakta: brugte(svar),
            hvorfor: svar.hvorfor,
            hjemmel: svar.hjemmel,
            forbehold: svar.forbehold,
          }}
        />
      )}
    </div>
  )
}

/** Leddene nederst i træet, i træets orden. */
const blade = (led: ForklaringVisning): readonly ForklaringVisning[] =>
  led.fordi.length === 0 ? [led] : led.fordi.flatMap(blade)

/** Det, der mangler: ved «medmindre» hovedreglen, og kun de undtagelser, ingen har svaret på. */
const manglende = (led: ForklaringVisning): readonly ForklaringVisning[] => {
  if (led.svar === 'opfyldt' || !led.harBetydning) return []
  const under = led.art === 'medmindre' ? led.fordi.filter(({ svar }, nr) => nr === 0 || !AFGJORT.has(svar)) : led.fordi
  return under.length === 0 ? [led] : under.flatMap(manglende)
}
const AFGJORT: ReadonlySet<string> = new Set(['opfyldt', 'ikke-opfyldt'])

const ikkeOpfyldte = (rod: ForklaringVisning): readonly ForklaringVisning[] =>
  manglende(rod).filter((led) => led !== rod)

/** Det, der gør, at et af flere er nok; ved et krav om dem alle er der intet at sige. */
const baerende = (rod: ForklaringVisning): readonly ForklaringVisning[] =>
  rod.art === 'alle' ? [] : blade(rod).filter((led) => led !== rod && led.svar === 'opfyldt' && led.harBetydning)

const brugte = (rod: ForklaringVisning): ForklaringVisning['brugt'] => {
  const fundne = new Map([rod, ...blade(rod)].flatMap(({ brugt }) => brugt.map((et) => [et.id, et] as const)))
  return [...fundne.values()]
}
