import { useMutation, useQueryClient } from '@tanstack/react-query'
import { hent } from '../../api/hent.ts'
import { noegler } from '../../api/noegler.ts'
import { useKalenderlink } from '../../api/opgave-data.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import { visDag, visTidspunkt } from '../../tekst/dage.ts'

/** Fristerne i ens egen kalender. Linket er nøglen: det vises én gang og kan lukkes. */
export function KalenderPanel() {
  const klient = useQueryClient()
  const findes = useKalenderlink()
  const igen = { onSuccess: () => klient.invalidateQueries({ queryKey: noegler.kalenderlink }) }
  const lav = useMutation({ mutationFn: () => hent('lavKalenderlink', { krop: {} }), ...igen })
  const luk = useMutation({
    mutationFn: () => hent('lukKalenderlink', { krop: {} }),
    onSuccess: () => {
      lav.reset()
      return igen.onSuccess()
    },
  })
  const fejl = [findes.error, lav.error, luk.error].find((en) => en !== null)
  const link = findes.data?.link
  return (
    <section aria-labelledby="kalender-overskrift">
      <h2 id="kalender-overskrift">Kalender (iCal)</h2>
      <p className="daempet">
        Sæt linket ind i dit kalenderprogram som et abonnement. Der er hele dage med sagsnummer og pligtens ordlyd,
        aldrig navne. Linket er hemmeligt: den, der har det, kan læse kalenderen.
      </p>
      {fejl !== undefined && (
        <p className="besked besked-fejl" role="alert">
          {somProblem(fejl).detail}
        </p>
      )}
      {lav.data === undefined ? (
        link !== undefined && (
          <p>
            Du har et link fra {visTidspunkt(link.oprettet)}. Det virker til {visDag(link.gyldigTil)}, og længere, når
            du åbner Min dag. Det kan ikke vises igen.
          </p>
        )
      ) : (
        <NytLink adresse={lav.data.adresse} />
      )}
      <div className="knapper">
        <Knap primaer={link === undefined} optaget={lav.isPending} onClick={() => lav.mutate()}>
          {link === undefined ? 'Lav et link' : 'Lav et nyt link'}
        </Knap>
        {link !== undefined && (
          <>
            <Knap optaget={luk.isPending} onClick={() => luk.mutate()}>
              Luk linket
            </Knap>
            <span className="daempet mellem">Et nyt link lukker det gamle.</span>
          </>
        )}
      </div>
    </section>
  )
}

function NytLink({ adresse }: { adresse: string }) {
  return (
    <div className="kalender-link">
      <label className="felt-navn" htmlFor="kalender-adresse">
        Dit link. Det vises kun denne ene gang.
      </label>
      <input
        id="kalender-adresse"
        className="felt-indhold"
        readOnly
        value={adresse}
        onFocus={(h) => h.target.select()}
      />
      <Tekstknap onClick={() => void navigator.clipboard.writeText(adresse)}>Kopiér linket</Tekstknap>
    </div>
  )
}
