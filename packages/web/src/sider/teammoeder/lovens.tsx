import type { ForklaringVisning } from '@fodfaeste/kontrakt'
import { HvorforKnap, HvorforPanel, useHvorfor } from '../../forklaring/hvorfor.tsx'
import { Laesninger } from '../../forklaring/laesninger.tsx'
import { Tilstandsmaerke } from '../../forklaring/maerke.tsx'
import { tilstandFor } from '../../forklaring/tilstand.ts'
import '../../forklaring/forklaring.css'

/** Et af lovens krav til mødet, hvorfor, og det, der er uopfyldt under det. Er loven uafklaret, står begge læsninger der. */
export function Lovens({ led, rod = false }: { led: ForklaringVisning; rod?: boolean }) {
  const styring = useHvorfor()
  return (
    <div className="moede-krav">
      <p>
        <Tilstandsmaerke tilstand={tilstandFor(led)} /> <HvorforKnap styring={styring}>{led.spoergsmaal}</HvorforKnap>
      </p>
      {styring.aaben && (
        <HvorforPanel
          id={styring.id}
          grund={{ fakta: led.brugt, hvorfor: led.hvorfor, hjemmel: led.hjemmel, forbehold: led.forbehold }}
        />
      )}
      {led.tvivl !== undefined && (
        <>
          <p>
            <b>{led.tvivl.titel}</b>
          </p>
          <Laesninger tvivl={led.tvivl} />
        </>
      )}
      {led.fordi.length > 0 && (rod ? <Fold led={led} /> : <Under led={led} />)}
    </div>
  )
}

/** Svaret står der; led for led er til den, der spørger. */
function Fold({ led }: { led: ForklaringVisning }) {
  return (
    <details>
      <summary>Led for led</summary>
      <Under led={led} />
    </details>
  )
}

function Under({ led }: { led: ForklaringVisning }) {
  return (
    <ul>
      {led.fordi.map((under) => (
        <li key={under.id}>
          <Lovens led={under} />
        </li>
      ))}
    </ul>
  )
}
