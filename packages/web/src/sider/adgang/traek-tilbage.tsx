import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { hent } from '../../api/hent.ts'
import { noegler } from '../../api/noegler.ts'
import { Tekstomraade } from '../../fds/felt.tsx'
import { Fejlopsummering, fejlVed } from '../../fds/fejlopsummering.tsx'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { feltfejl } from '../administration/felt-fejl.ts'

const BEGRUNDELSE = 'traek-begrundelse'

/** Begrundelsen, før erklæringen trækkes tilbage. Overskriften får fokus: formularen står et andet sted end knappen. */
export function TraekTilbage({ id, navn, luk }: { id: number; navn: string; luk: () => void }) {
  const klient = useQueryClient()
  const overskrift = useRef<HTMLHeadingElement>(null)
  useEffect(() => overskrift.current?.focus(), [])
  const [begrundelse, skriv] = useState('')
  const traek = useMutation({
    mutationFn: () => hent('traekErklaeringTilbage', { krop: { id, begrundelse } }),
    onSuccess: () => {
      laesOp('Erklæringen er trukket tilbage.')
      void klient.invalidateQueries({ queryKey: noegler.erklaeringer })
      void klient.invalidateQueries({ queryKey: noegler.alleSager })
      luk()
    },
  })
  const fejl = feltfejl(traek.error, { begrundelse: BEGRUNDELSE })
  const send = (h: FormEvent): void => {
    h.preventDefault()
    if (!traek.isPending) traek.mutate()
  }
  return (
    <form className="adgang-begrundelse" noValidate onSubmit={send} aria-label={`Træk erklæringen om ${navn} tilbage`}>
      <h2 ref={overskrift} tabIndex={-1}>
        Træk erklæringen om {navn} tilbage
      </h2>
      <p>
        Har borgeren en sag, er den åben for dig igen. I sagens adgangslog står, at du trak en erklæring tilbage, og
        hvorfor.
      </p>
      <Fejlopsummering overskrift="Erklæringen gælder stadig" fejl={fejl} />
      <Tekstomraade
        id={BEGRUNDELSE}
        navn="Hvorfor gælder den ikke længere?"
        hjaelp="Fx at nummeret var forkert, eller at I ikke længere står hinanden nær."
        vaerdi={begrundelse}
        vedAendring={skriv}
        fejl={fejlVed(fejl, BEGRUNDELSE)}
      />
      <div className="knapper">
        <Knap type="submit" primaer optaget={traek.isPending}>
          Træk tilbage
        </Knap>
        <Tekstknap onClick={luk}>Fortryd</Tekstknap>
      </div>
    </form>
  )
}
