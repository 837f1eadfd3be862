import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { Teambehandlingen, Teamvisning } from '@fodfaeste/kontrakt'
import { Knap } from '../../fds/knap.tsx'
import { Hjemmel } from '../../forklaring/hjemmel.tsx'
import { GoerHer } from '../opgaver/goer-her.tsx'
import { useSagKontekst } from '../sag/sag-kontekst.ts'

interface Egenskaber {
  readonly team: Teamvisning
  readonly her: Teambehandlingen | undefined
}

type Slags = 'behandling' | 'revurdering' | 'genforelaeggelse'

/** Et nyt møde i teamet: det første, det, kommunen skal have, før den fraviger, og det, et forløb uden indsats skal til. */
export function Planlaeg({ team: { behandlinger, steder }, her }: Egenskaber) {
  const { sag } = useSagKontekst()
  const { igen } = useSearch({ from: '/sager/$sagId/team' })
  const indstillet = behandlinger.findLast(({ art, indstilling }) => art !== 'revurdering' && indstilling !== undefined)
  const [slags, saetSlags] = useState<Slags | undefined>(igen === true && indstillet ? 'revurdering' : undefined)
  const luk = (): void => saetSlags(undefined)
  if (slags !== undefined) {
    return (
      <section className="team-planlaeg" aria-labelledby="team-planlaeg">
        <h3 id="team-planlaeg">{OVERSKRIFT[slags]}</h3>
        <p className="mellem">
          {FORKLARING[slags]}{' '}
          {STEDER[slags].map((navn) => (
            <Hjemmel key={navn} hjemmel={steder[navn]} />
          ))}
        </p>
        <GoerHer
          her={{
            knap: 'Planlæg',
            kommando: {
              beslutning: 'planlaeg-teambehandling',
              art: slags,
              ...(slags === 'genforelaeggelse' && { om: slags }),
              ...(slags === 'revurdering' && indstillet && { om: indstillet.om }),
            },
          }}
          luk={luk}
        />
      </section>
    )
  }
  const iGang = her !== undefined && her.indstilling === undefined
  return (
    <div className="knapper">
      {!iGang && <Knap onClick={() => saetSlags('behandling')}>Planlæg en behandling</Knap>}
      {indstillet !== undefined && steder.fravigelse !== undefined && (
        <Knap onClick={() => saetSlags('revurdering')}>Kommunen vil afgøre noget andet …</Knap>
      )}
      {sag.fase === 'forloeb' && steder.genforelaeggelse !== undefined && (
        <Knap onClick={() => saetSlags('genforelaeggelse')}>Intet er kommet i gang: forelæg igen …</Knap>
      )}
    </div>
  )
}

const OVERSKRIFT: { readonly [S in Slags]: string } = {
  behandling: 'Planlæg en behandling',
  revurdering: 'Bed teamet vurdere sagen igen',
  genforelaeggelse: 'Forelæg forløbet for teamet igen',
}
const FORKLARING: { readonly [S in Slags]: string } = {
  behandling: 'Teamet får den forberedende del, og borgeren er med.',
  revurdering:
    'Vil kommunen afgøre noget andet, end teamet har indstillet, skal teamet have sagen igen først. Derefter afgør kommunen, også imod teamet.',
  genforelaeggelse:
    'Er intet kommet i gang inden for seks måneder, skal teamet have forløbet igen. Mødet handler kun om indsatser og opfølgning, ikke om ordningen.',
}
const STEDER: { readonly [S in Slags]: readonly (keyof Teamvisning['steder'])[] } = {
  behandling: [],
  revurdering: ['fravigelse'],
  genforelaeggelse: ['genforelaeggelse', 'kunIndsatser'],
}
