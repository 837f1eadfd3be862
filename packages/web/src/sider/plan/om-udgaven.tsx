import type { Planvisning } from '@fodfaeste/kontrakt'
import { Afkrydsning } from '../../fds/afkrydsning.tsx'
import { Dagfelt, Valg } from '../../fds/felt.tsx'
import { type Feltfejl, fejlVed } from '../../fds/fejlopsummering.tsx'
import type { Kladde } from '../../kladde/use-kladde.ts'
import { visDagMedUgedag } from '../../tekst/dage.ts'
import { laesDag } from '../../tekst/laes-dag.ts'
import { type Felter, feltId } from './planudkast.ts'

interface Egenskaber {
  readonly kladde: Kladde<Felter>
  readonly fejl: readonly Feltfejl[]
  readonly dokumenter: Planvisning['dokumenter']
}

/** Det om udgaven, der ikke er dens tekst. */
export function OmUdgaven({ kladde: { felter, skriv }, fejl, dokumenter }: Egenskaber) {
  const faelles = (felt: string) => ({
    id: feltId(felt),
    vaerdi: felter[felt] ?? '',
    vedAendring: (ny: string) => skriv({ [felt]: ny }),
    fejl: fejlVed(fejl, feltId(felt)),
  })
  const dag = laesDag(felter['den'] ?? '')
  return (
    <div className="formular plan-om">
      <Valg {...faelles('medBorgeren')} navn="Er den lavet sammen med borgeren?" muligheder={JA_NEJ} />
      <Valg {...faelles('sagstype')} navn="Hvad slags sag får teamet?" muligheder={SAGSTYPER} />
      {dokumenter.length > 0 && (
        <Afkrydsning
          id={feltId('dokumenter')}
          navn="Dokumenter, den bygger på"
          hjaelp="Navnene står i udgaven."
          muligheder={dokumenter.map(({ version, navn }) => ({ vaerdi: String(version), tekst: navn }))}
          valgte={(felter['dokumenter'] ?? '').split(' ').filter((en) => en !== '')}
          vedAendring={(valgte) => skriv({ dokumenter: valgte.join(' ') })}
        />
      )}
      <Dagfelt
        {...faelles('den')}
        navn="Dagen, den er skrevet"
        laest={dag.ok ? visDagMedUgedag(dag.vaerdi) : undefined}
      />
    </div>
  )
}

const JA_NEJ = [
  { vaerdi: 'ja', tekst: 'Ja' },
  { vaerdi: 'nej', tekst: 'Nej' },
]

const SAGSTYPER = [
  { vaerdi: 'arbejdsevne', tekst: 'Arbejdsevne' },
  { vaerdi: 'jobafklaring', tekst: 'Jobafklaring' },
  { vaerdi: 'sygedagpenge', tekst: 'Sygedagpenge' },
]
