import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { hent } from '../../api/hent.ts'
import { noegler } from '../../api/noegler.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Fejlopsummering } from '../../fds/fejlopsummering.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'

/** Om lovens egne ord står sidst i afgørelsens brev. Gemmes, når der sættes kryds. */
export function LovensOrd() {
  const klient = useQueryClient()
  const svar = useQuery({ queryKey: noegler.tekster, queryFn: ({ signal }) => hent('hentTekster', {}, signal) })
  const gem = useMutation({
    mutationFn: (valgt: boolean) => hent('saetTekst', { krop: { noegle: 'lovens-ord', tekst: valgt ? 'ja' : '' } }),
    onSuccess: (liste) => {
      klient.setQueryData(noegler.tekster, liste)
      laesOp('Valget er gemt og gælder nu.')
    },
  })
  const sat = svar.data?.tekster.find(({ noegle }) => noegle === 'lovens-ord')
  if (sat === undefined) return null
  return (
    <section aria-labelledby="lovens-ord-overskrift" className="administration-form">
      <h2 id="lovens-ord-overskrift">Breve</h2>
      {gem.isError && (
        <Fejlopsummering overskrift="Valget er ikke gemt" fejl={[{ besked: somProblem(gem.error).detail }]} />
      )}
      <label className="administration-kryds">
        <input
          type="checkbox"
          checked={sat.tekst === 'ja'}
          disabled={gem.isPending}
          onChange={(h) => gem.mutate(h.target.checked)}
        />
        <span>
          Lovens egne ord står sidst i brevet om en afgørelse
          <small>
            For hver regel, brevet fortæller om, i sagens udgave. Er ordene ikke læst ind i installationen, står stedet
            med et link til Retsinformation.
          </small>
        </span>
      </label>
    </section>
  )
}
