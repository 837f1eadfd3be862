import { skrivAntal } from '@fodfaeste/grund'
import type { BrevudkastVisning } from '@fodfaeste/kontrakt'
import { feltId } from './egne-ord.tsx'
import { TUNGT_FRA, skrivLix } from './laesbart.ts'

/** Er brevet færdigt, og er det til at læse? Hver mangel fører til det felt, der mender den. */
export function Mangler({ udkast: { mangler, lix } }: { udkast: BrevudkastVisning }) {
  const laesbart = lix === undefined ? '' : ` Hele brevet: ${skrivLix(lix)}.`
  const tungt = (lix ?? 0) >= TUNGT_FRA ? ' Kortere sætninger gør det lettere.' : ''
  if (mangler.length === 0)
    return (
      <output className="besked brev-klar">
        Intet mangler i brevet.{laesbart}
        {tungt}
      </output>
    )
  return (
    <section className="besked brev-mangler" aria-labelledby="brev-mangler">
      <h4 id="brev-mangler">{skrivAntal(mangler.length, 'ting mangler', 'ting mangler')} i brevet</h4>
      <ul className="brev-punkter">
        {mangler.map(({ tekst, felt }) => (
          <li key={tekst}>
            {felt === undefined ? (
              tekst
            ) : (
              <a
                href={`#${feltId(felt)}`}
                onClick={(h) => {
                  h.preventDefault()
                  document.getElementById(feltId(felt))?.focus()
                }}
              >
                {tekst}
              </a>
            )}
          </li>
        ))}
      </ul>
      <p>
        {laesbart.trim()}
        {tungt}
      </p>
    </section>
  )
}
