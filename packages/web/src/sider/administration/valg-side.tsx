import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Adgangsvalg } from '@fodfaeste/kontrakt'
import { hent } from '../../api/hent.ts'
import { noegler } from '../../api/noegler.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Fejlopsummering } from '../../fds/fejlopsummering.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { FejlSide } from '../../ramme/fejl-side.tsx'
import { useTitel } from '../../ramme/use-titel.ts'
import { Godkendelse } from './godkendelse.tsx'
import { LovensOrd } from './lovens-ord.tsx'

const VALGENE: readonly { readonly id: keyof Adgangsvalg; readonly navn: string; readonly hvad: string }[] = [
  {
    id: 'kraeverTilknytning',
    navn: 'En koordinerende sagsbehandler arbejder kun i de sager, hun er knyttet til',
    hvad: 'Uden kryds kan hun åbne alle kommunens sager, som ikke er lukket af en anden grund.',
  },
  {
    id: 'aabenMedBegrundelse',
    navn: 'En lukket sag kan åbnes for resten af dagen med en begrundelse',
    hvad: 'Begrundelsen står i adgangsloggen og på den faglige leders liste. Egne og nærtståendes sager kan aldrig åbnes.',
  },
]

/** Hvor åbne kommunens sager er for dens egne. Gemmes, når der sættes kryds. */
export function ValgSide() {
  useTitel('Kommunens valg')
  const klient = useQueryClient()
  const svar = useQuery({ queryKey: noegler.adgangsvalg, queryFn: ({ signal }) => hent('hentAdgangsvalg', {}, signal) })
  const gem = useMutation({
    mutationFn: (krop: Adgangsvalg) => hent('saetAdgangsvalg', { krop }),
    onSuccess: (valg) => {
      klient.setQueryData(noegler.adgangsvalg, valg)
      laesOp('Valget er gemt og gælder nu.')
    },
  })
  if (svar.isError) return <FejlSide problem={somProblem(svar.error)} proevIgen={() => void svar.refetch()} />
  const valg = svar.data
  return (
    <>
      <h1>Kommunens valg</h1>
      <p className="daempet administration-indledning">
        Hvor åbne sagerne er for kommunens egne. Gælder fra næste opslag.
      </p>
      {gem.isError && (
        <Fejlopsummering overskrift="Valget er ikke gemt" fejl={[{ besked: somProblem(gem.error).detail }]} />
      )}
      {valg !== undefined && (
        <div className="administration-form">
          {VALGENE.map(({ id, navn, hvad }) => (
            <label key={id} className="administration-kryds">
              <input
                type="checkbox"
                checked={valg[id]}
                disabled={gem.isPending}
                onChange={(h) => gem.mutate({ ...valg, [id]: h.target.checked })}
              />
              <span>
                {navn}
                <small>{hvad}</small>
              </span>
            </label>
          ))}
        </div>
      )}
      <Godkendelse />
      <LovensOrd />
    </>
  )
}
