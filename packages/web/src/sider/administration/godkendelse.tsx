import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Data } from '@fodfaeste/kontrakt'
import { hent } from '../../api/hent.ts'
import { noegler } from '../../api/noegler.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Fejlopsummering } from '../../fds/fejlopsummering.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { FejlSide } from '../../ramme/fejl-side.tsx'
import { visDag } from '../../tekst/dage.ts'

type Krav = Data<'hentGodkendelseskrav'>
type Slags = Krav['godkendes'][number]

const SLAGS: { readonly [S in Slags]: string } = {
  bevilling: 'Bevilling af et ressourceforløb',
  afslag: 'Afslag på et ressourceforløb',
  ophoer: 'Ophør af et forløb',
  'efter-forloebet': 'Beslutning om, hvad der følger efter forløbet',
  pensionssag: 'Overgang til en sag om førtidspension',
  'efter-klage': 'Kommunens egen ændring af en afgørelse efter en klage',
  hjemvist: 'Den første afgørelse, efter at Ankestyrelsen har hjemvist sagen',
  andet: 'Andre afgørelser',
}

/** Hvilke afgørelser to personer er om. Ingen godkender sit eget. */
export function Godkendelse() {
  const klient = useQueryClient()
  const svar = useQuery({
    queryKey: noegler.godkendelseskrav,
    queryFn: ({ signal }) => hent('hentGodkendelseskrav', {}, signal),
  })
  const gem = useMutation({
    mutationFn: (godkendes: Slags[]) => hent('saetGodkendelseskrav', { krop: { godkendes } }),
    onSuccess: (krav) => {
      klient.setQueryData(noegler.godkendelseskrav, krav)
      laesOp('Valget er gemt og gælder nu.')
    },
  })
  if (svar.isError) return <FejlSide problem={somProblem(svar.error)} proevIgen={() => void svar.refetch()} />
  const krav = svar.data
  if (krav === undefined) return null
  const skift = (slags: Slags, paa: boolean): void =>
    gem.mutate(paa ? [...krav.godkendes, slags] : krav.godkendes.filter((en) => en !== slags))
  return (
    <section aria-labelledby="godkendelse-overskrift">
      <h2 id="godkendelse-overskrift">To personer om en afgørelse</h2>
      <p className="daempet administration-indledning">
        Den, der skriver udkastet, kan ikke godkende det. Er der ingen anden, kan det undlades med en begrundelse, som
        står i sagen. {hvem(krav)}
      </p>
      {gem.isError && (
        <Fejlopsummering overskrift="Valget er ikke gemt" fejl={[{ besked: somProblem(gem.error).detail }]} />
      )}
      <div className="administration-form">
        {(Object.keys(SLAGS) as Slags[]).map((slags) => (
          <label key={slags} className="administration-kryds">
            <input
              type="checkbox"
              checked={krav.godkendes.includes(slags)}
              disabled={gem.isPending}
              onChange={(h) => skift(slags, h.target.checked)}
            />
            <span>{SLAGS[slags]}</span>
          </label>
        ))}
      </div>
    </section>
  )
}

const hvem = ({ satAf, sat }: Krav): string =>
  satAf === undefined || sat === undefined
    ? 'Kommunen har ikke valgt endnu, så to personer er om dem alle.'
    : `Valgt af ${satAf}, ${visDag(sat.slice(0, 10))}.`
