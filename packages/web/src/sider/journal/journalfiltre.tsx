import type { JournalLinje } from '@fodfaeste/kontrakt'
import { Tekstfelt, Valgliste } from '../../fds/felt.tsx'
import { Tekstknap } from '../../fds/knap.tsx'
import { EMNE_NAVN, type Emne, INGEN_VALG, type Journalvalg, emneAf } from './journalvalg.ts'

interface Egenskaber {
  readonly linjer: readonly JournalLinje[]
  readonly valg: Journalvalg
  readonly vaelg: (valg: Journalvalg) => void
}

/** Kun de emner og mennesker, der er i sagen, kan vælges. */
export function Journalfiltre({ linjer, valg, vaelg }: Egenskaber) {
  const emner = (Object.keys(EMNE_NAVN) as Emne[]).filter((emne) => linjer.some((linje) => emneAf(linje) === emne))
  const hvem = [...new Set(linjer.map((linje) => linje.hvem))].toSorted((a, b) => a.localeCompare(b, 'da'))
  const erIndsnaevret = valg.emne !== 'alt' || valg.hvem !== '' || valg.tekst !== ''
  return (
    <search className="journal-filtre" aria-label="Indsnævr journalen">
      <Tekstfelt
        id="journal-tekst"
        navn="Søg i journalen"
        vaerdi={valg.tekst}
        vedAendring={(tekst) => vaelg({ ...valg, tekst })}
        inputMode="search"
      />
      <Valgliste
        id="journal-emne"
        navn="Vis"
        muligheder={[
          { vaerdi: 'alt', tekst: 'Alt' },
          { vaerdi: 'sket', tekst: 'Kun det, der er sket' },
          ...emner.map((emne) => ({ vaerdi: emne, tekst: EMNE_NAVN[emne] })),
        ]}
        vaerdi={valg.emne}
        vedAendring={(emne) => vaelg({ ...valg, emne })}
      />
      <Valgliste
        id="journal-hvem"
        navn="Hvem"
        muligheder={[{ vaerdi: '', tekst: 'Alle' }, ...hvem.map((navn) => ({ vaerdi: navn, tekst: navn }))]}
        vaerdi={valg.hvem}
        vedAendring={(navn) => vaelg({ ...valg, hvem: navn })}
      />
      {erIndsnaevret && <Tekstknap onClick={() => vaelg(INGEN_VALG)}>Vis alt</Tekstknap>}
    </search>
  )
}
