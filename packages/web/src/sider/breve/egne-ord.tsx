import type { BrevudkastVisning } from '@fodfaeste/kontrakt'
import { Tekstomraade } from '../../fds/felt.tsx'
import type { Kladde } from '../../kladde/use-kladde.ts'
import { TUNGT_FRA, lixAf, skrivLix } from './laesbart.ts'

export const feltId = (felt: string): string => `brev-${felt}`

interface Egenskaber {
  readonly felter: BrevudkastVisning['felter']
  readonly kladde: Kladde<Record<string, string>>
}

/** Det i brevet, kun et menneske kan skrive. Hvor tungt det er, står ved feltet, mens der skrives. */
export function EgneOrd({ felter, kladde: { felter: ord, skriv } }: Egenskaber) {
  if (felter.length === 0) return <p className="daempet">Dette brev skriver sig selv af sagen.</p>
  return (
    <div className="formular">
      {felter.map(({ id, navn, vejledning, kraeves }) => (
        <div key={id}>
          <Tekstomraade
            id={feltId(id)}
            navn={kraeves ? navn : `${navn} (kan udelades)`}
            hjaelp={vejledning}
            vaerdi={ord[id] ?? ''}
            vedAendring={(tekst) => skriv({ [id]: tekst })}
            linjer={5}
          />
          <Lix tekst={ord[id] ?? ''} />
        </div>
      ))}
    </div>
  )
}

function Lix({ tekst }: { tekst: string }) {
  const lix = lixAf(tekst)
  if (lix === undefined) return null
  return (
    <p className={`lille ${lix >= TUNGT_FRA ? 'brev-tungt' : 'daempet'}`}>
      {skrivLix(lix)}
      {lix >= TUNGT_FRA && '. Del sætningerne, og brug kortere ord.'}
    </p>
  )
}
