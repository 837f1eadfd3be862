import type { BrevudkastVisning } from '@fodfaeste/kontrakt'
import { Tekstomraade } from '../../fds/felt.tsx'
import type { Kladde } from '../../kladde/use-kladde.ts'
import { Lix } from './lix.tsx'

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
