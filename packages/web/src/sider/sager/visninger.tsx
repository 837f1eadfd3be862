import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Data, GemtVisning } from '@fodfaeste/kontrakt'
import { hent } from '../../api/hent.ts'
import { noegler } from '../../api/noegler.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Tekstfelt } from '../../fds/felt.tsx'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import type { Listevalg } from './listevalg.ts'

interface Egenskaber {
  readonly valg: Listevalg
  readonly vis: (valg: Listevalg) => void
}

/** De valg, jeg har gemt: ét klik viser listen igen. Det valg, der er nu, kan gemmes under et navn. */
export function Visninger({ valg, vis }: Egenskaber) {
  const klient = useQueryClient()
  const gemte = useQuery({
    queryKey: noegler.visninger,
    queryFn: ({ signal }) => hent('hentVisninger', {}, signal),
  })
  const efter = { onSuccess: (svar: Data<'hentVisninger'>) => klient.setQueryData(noegler.visninger, svar) }
  const gem = useMutation({ mutationFn: (krop: GemtVisning) => hent('gemVisning', { krop }), ...efter })
  const slet = useMutation({ mutationFn: (navn: string) => hent('sletVisning', { krop: { navn } }), ...efter })
  const mine = gemte.data?.visninger ?? []
  const kanGemmes = Object.values(valg).some((v) => v !== undefined)
  if (mine.length === 0 && !kanGemmes) return null
  return (
    <nav className="sager-visninger" aria-label="Mine visninger">
      {mine.length > 0 && (
        <ul>
          {mine.map((visning) => (
            <li key={visning.navn}>
              <Tekstknap onClick={() => vis(visning.valg)}>{visning.navn}</Tekstknap>
              <Tekstknap
                className="sager-slet"
                aria-label={`Slet visningen ${visning.navn}`}
                onClick={() => slet.mutate(visning.navn)}
              >
                ×
              </Tekstknap>
            </li>
          ))}
        </ul>
      )}
      {kanGemmes && (
        <GemSom
          gem={(navn) =>
            gem.mutate({ navn, valg: { ...valg, sortering: valg.sortering ?? 'navn' } as GemtVisning['valg'] })
          }
          fejl={gem.error === null ? undefined : somProblem(gem.error).detail}
        />
      )}
    </nav>
  )
}

function GemSom({ gem, fejl }: { readonly gem: (navn: string) => void; readonly fejl: string | undefined }) {
  const [navn, saetNavn] = useState<string>()
  if (navn === undefined) return <Tekstknap onClick={() => saetNavn('')}>Gem denne visning</Tekstknap>
  return (
    <form
      onSubmit={(haendelse) => {
        haendelse.preventDefault()
        if (navn.trim() === '') return
        gem(navn.trim())
        saetNavn(undefined)
      }}
    >
      <Tekstfelt id="visning-navn" navn="Visningens navn" vaerdi={navn} vedAendring={saetNavn} fejl={fejl} />
      <Knap type="submit">Gem</Knap>
      <Tekstknap onClick={() => saetNavn(undefined)}>Fortryd</Tekstknap>
    </form>
  )
}
