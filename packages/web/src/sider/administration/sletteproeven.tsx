import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Sletteproeve } from '@fodfaeste/kontrakt'
import { skrivAntal } from '@fodfaeste/grund'
import { hent } from '../../api/hent.ts'
import { noegler } from '../../api/noegler.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Fejlopsummering } from '../../fds/fejlopsummering.tsx'
import { Knap } from '../../fds/knap.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { visDag } from '../../tekst/dage.ts'

/** Prøven: hvad der ville blive slettet. Først når den er set og bekræftet, slettes netop det. */
export function Sletteproeven() {
  const [vises, vis] = useState(false)
  const proeve = useQuery({
    queryKey: noegler.sletteproeve,
    queryFn: ({ signal }) => hent('proevSletning', {}, signal),
    enabled: vises,
    staleTime: 0,
  })
  return (
    <section className="administration-afsnit" aria-labelledby="proeven">
      <h2 id="proeven">Hvad ville blive slettet nu?</h2>
      {proeve.isError && (
        <Fejlopsummering overskrift="Prøven kunne ikke laves" fejl={[{ besked: somProblem(proeve.error).detail }]} />
      )}
      <div className="knapper sletteproeve">
        <Knap optaget={proeve.isFetching} onClick={() => (vises ? void proeve.refetch() : vis(true))}>
          {vises ? 'Lav prøven igen' : 'Lav en prøve'}
        </Knap>
      </div>
      {proeve.data !== undefined && <Resultat key={proeve.data.aftryk} proeve={proeve.data} />}
    </section>
  )
}

function Resultat({ proeve: { afsluttede, sager, aftryk } }: { proeve: Sletteproeve }) {
  const [bekraeftet, bekraeft] = useState(false)
  const klient = useQueryClient()
  const slet = useMutation({
    mutationFn: () => hent('sletSager', { krop: { aftryk } }),
    onSuccess: ({ slettet }) => {
      laesOp(`${skrivAntal(slettet.length, 'sag', 'sager')} er slettet.`)
      void klient.invalidateQueries({ queryKey: noegler.opbevaring })
      void klient.invalidateQueries({ queryKey: noegler.alleSager })
      void klient.invalidateQueries({ queryKey: noegler.sletteproeve })
    },
  })
  return (
    <>
      <p>
        {skrivAntal(sager.length, 'sag', 'sager')} af {skrivAntal(afsluttede, 'afsluttet', 'afsluttede')} er ældre end
        reglen. Intet er rørt.
      </p>
      {slet.isError && (
        <Fejlopsummering overskrift="Intet er slettet" fejl={[{ besked: somProblem(slet.error).detail }]} />
      )}
      {sager.length > 0 && (
        <>
          <ul className="sletteliste">
            {sager.map(({ sagsnummer, sluttede }) => (
              <li key={sagsnummer}>
                {sagsnummer}, sluttede {visDag(sluttede)}
              </li>
            ))}
          </ul>
          <div className="administration-form">
            <label className="administration-kryds">
              <input type="checkbox" checked={bekraeftet} onChange={(h) => bekraeft(h.target.checked)} />
              <span>
                Sagerne skal slettes for altid
                <small>
                  Indholdet, CPR-nummeret og dokumenterne forsvinder. Tilbage er, at der har været en sag, og hvem der
                  har set den. Det kan ikke fortrydes, men står i ældre sikkerhedskopier.
                </small>
              </span>
            </label>
            <div className="knapper">
              <Knap optaget={slet.isPending || !bekraeftet} onClick={() => slet.mutate()}>
                Slet {skrivAntal(sager.length, 'sag', 'sager')}
              </Knap>
            </div>
          </div>
        </>
      )}
    </>
  )
}
