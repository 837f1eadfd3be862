import type { MinDag } from '@fodfaeste/kontrakt'
import { useMig } from '../../api/mig.ts'
import { useBemanding } from '../../api/opgave-data.ts'
import { Tekstfelt, Valgliste } from '../../fds/felt.tsx'
import { Tekstknap } from '../../fds/knap.tsx'
import type { Artvalg, MinDagValg } from './min-dag-valg.ts'

interface Egenskaber {
  readonly dag: MinDag
  readonly valg: MinDagValg
  readonly vaelg: (nyt: MinDagValg) => void
  readonly vist: number
  readonly iAlt: number
}

const ARTVALG: readonly { readonly vaerdi: Artvalg | ''; readonly tekst: string }[] = [
  { vaerdi: '', tekst: 'Alle' },
  { vaerdi: 'lov', tekst: 'Lovens pligter' },
  { vaerdi: 'hus', tekst: 'Kommunens egne skridt' },
  { vaerdi: 'taget', tekst: 'Taget af mig' },
]

/** Hvis dag, hvilke opgaver, og hvor mange der er. */
export function MinDagFiltre({ dag, valg, vaelg, vist, iAlt }: Egenskaber) {
  const hvisdage = useHvisdage(dag)
  const valgt = valg.team !== undefined ? `team ${valg.team}` : valg.person !== undefined ? `person ${valg.person}` : ''
  const vaelgHvis = (vaerdi: string): void => {
    const [art, ...navn] = vaerdi.split(' ')
    const hvem = navn.join(' ')
    vaelg({ team: art === 'team' ? hvem : undefined, person: art === 'person' ? hvem : undefined })
  }
  const erIndsnaevret = valg.soeg !== undefined || valg.art !== undefined
  return (
    <search className="min-dag-filtre" aria-label="Indsnævr dagen">
      <Tekstfelt
        id="min-dag-soeg"
        navn="Find"
        vaerdi={valg.soeg ?? ''}
        vedAendring={(soeg) => vaelg({ soeg: soeg === '' ? undefined : soeg })}
        inputMode="search"
      />
      {hvisdage.length > 1 && (
        <Valgliste id="min-dag-hvis" navn="Hvis dag" muligheder={hvisdage} vaerdi={valgt} vedAendring={vaelgHvis} />
      )}
      <Valgliste
        id="min-dag-art"
        navn="Opgaver"
        muligheder={ARTVALG}
        vaerdi={valg.art ?? ''}
        vedAendring={(art) => vaelg({ art: art === '' ? undefined : art })}
      />
      <output className="daempet min-dag-antal">{erIndsnaevret ? `${vist} af ${iAlt}` : `${iAlt} i alt`}</output>
      {erIndsnaevret && <Tekstknap onClick={() => vaelg({ soeg: undefined, art: undefined })}>Vis alle</Tekstknap>}
    </search>
  )
}

/** Mine, mine teams, dem, jeg er stedfortræder for; for lederen alle kolleger. */
function useHvisdage({
  teams,
  stedfortraederFor,
}: MinDag): readonly { readonly vaerdi: string; readonly tekst: string }[] {
  const mig = useMig().data?.person?.id
  const bemanding = useBemanding().data
  const afloest = new Set(stedfortraederFor.map(({ id }) => id))
  const kolleger =
    bemanding?.maaLede === true ? bemanding.kolleger.filter(({ id }) => id !== mig && !afloest.has(id)) : []
  return [
    { vaerdi: '', tekst: 'Min egen' },
    ...stedfortraederFor.map(({ id, navn }) => ({ vaerdi: `person ${id}`, tekst: `${navn} (stedfortræder)` })),
    ...teams.map((navn) => ({ vaerdi: `team ${navn}`, tekst: `Teamet ${navn}` })),
    ...kolleger.map(({ id, navn }) => ({ vaerdi: `person ${id}`, tekst: navn })),
  ]
}
