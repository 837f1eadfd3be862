import type { SagVisning } from '@fodfaeste/kontrakt'
import { HvorforKnap, HvorforPanel, useHvorfor } from '../../forklaring/hvorfor.tsx'
import { Maerke } from '../../forklaring/maerke.tsx'

type Linje = SagVisning['vaerdAtVide'][number]

/** Det, der ikke er en opgave, men som sagen hviler på. Hver linje kan svare på hvorfor. */
export function VaerdAtVide({ linjer }: { linjer: readonly Linje[] }) {
  return (
    <section aria-labelledby="vide-overskrift">
      <div className="afsnit-hoved">
        <h2 id="vide-overskrift">Værd at vide</h2>
      </div>
      {linjer.length === 0 ? (
        <p className="daempet vide-tom">Registrér borgerens fødselsdag, så regnes tærsklerne ud her.</p>
      ) : (
        <ul className="vide">
          {linjer.map((linje) => (
            <Vaerd key={`${linje.navn} ${linje.tekst}`} linje={linje} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Vaerd({ linje: { navn, svar, tekst, hvorfor, hjemmel } }: { linje: Linje }) {
  const styring = useHvorfor()
  return (
    <li>
      <span className="daempet">{navn}</span>
      <span className="vide-vaerdi">
        {navn === 'Tvivl i loven' ? (
          <Maerke tilstand="tvivl" />
        ) : (
          svar !== undefined && <Maerke tilstand={svar} medOrd />
        )}
        <HvorforKnap styring={styring}>{tekst}</HvorforKnap>
      </span>
      {styring.aaben && <HvorforPanel id={styring.id} grund={{ hvorfor, hjemmel }} />}
    </li>
  )
}
