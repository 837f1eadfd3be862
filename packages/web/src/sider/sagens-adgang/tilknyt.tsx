import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { SagensAdgang, Tilknytningsrolle } from '@fodfaeste/kontrakt'
import { hent } from '../../api/hent.ts'
import { noegler } from '../../api/noegler.ts'
import { Dagfelt, Valgliste } from '../../fds/felt.tsx'
import { Fejlopsummering, type Feltfejl, fejlVed } from '../../fds/fejlopsummering.tsx'
import { Knap } from '../../fds/knap.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { visDagMedUgedag } from '../../tekst/dage.ts'
import { laesDag } from '../../tekst/laes-dag.ts'
import { feltfejl } from '../administration/felt-fejl.ts'

const ID = { personId: 'tilknyt-person', rolle: 'tilknyt-rolle', til: 'tilknyt-til' } as const

const ROLLER: readonly { readonly vaerdi: Tilknytningsrolle; readonly tekst: string }[] = [
  { vaerdi: 'koordinerende-sagsbehandler', tekst: 'Koordinerende sagsbehandler' },
  { vaerdi: 'sundhedskoordinator', tekst: 'Sundhedskoordinator' },
  { vaerdi: 'jobformidler', tekst: 'Personlig jobformidler' },
  { vaerdi: 'ydelse', tekst: 'Ydelsesmedarbejder' },
  { vaerdi: 'klage', tekst: 'Klagesagsbehandler' },
  { vaerdi: 'borger', tekst: 'Borger' },
  { vaerdi: 'partsrepraesentant', tekst: 'Partsrepræsentant' },
]

/** Knyt en til sagen. En dag før i dag lader en tilknytning ophøre. */
export function Tilknyt({ sagId, personer }: { sagId: string } & Pick<SagensAdgang, 'personer'>) {
  const klient = useQueryClient()
  const [personId, saetPerson] = useState('')
  const [rolle, saetRolle] = useState<Tilknytningsrolle>('koordinerende-sagsbehandler')
  const [til, saetTil] = useState('')
  const [egne, saetEgne] = useState<readonly Feltfejl[]>([])
  const tilknyt = useMutation({
    mutationFn: (dag: string | undefined) => {
      const krop = { personId, rolle, ...(dag !== undefined && { til: dag }) }
      return hent('tilknyt', { sti: { sagId }, krop })
    },
    onSuccess: () => {
      laesOp('Tilknytningen er registreret.')
      saetPerson('')
      saetTil('')
      void klient.invalidateQueries({ queryKey: noegler.sagensAdgang(sagId) })
    },
  })
  const dag = til.trim() === '' ? undefined : laesDag(til)
  const fejl = [...egne, ...feltfejl(tilknyt.error, ID)]
  const send = (h: FormEvent): void => {
    h.preventDefault()
    if (tilknyt.isPending) return
    tilknyt.reset()
    const ny = dag === undefined || dag.ok ? [] : [{ felt: ID.til, besked: dag.afvist }]
    saetEgne(ny)
    if (ny.length === 0) tilknyt.mutate(dag?.ok === true ? dag.vaerdi : undefined)
  }
  return (
    <form className="administration-form" noValidate onSubmit={send}>
      <Fejlopsummering overskrift="Tilknytningen er ikke registreret" fejl={fejl} />
      <Valgliste
        id={ID.personId}
        navn="Hvem"
        hjaelp="En person findes her, når han eller hun har logget ind én gang."
        muligheder={[{ vaerdi: '', tekst: 'Vælg …' }, ...personer.map(({ id, navn }) => ({ vaerdi: id, tekst: navn }))]}
        vaerdi={personId}
        vedAendring={saetPerson}
        fejl={fejlVed(fejl, ID.personId)}
      />
      <Valgliste id={ID.rolle} navn="Som" muligheder={ROLLER} vaerdi={rolle} vedAendring={saetRolle} />
      <Dagfelt
        id={ID.til}
        navn="Til og med"
        hjaelp="Tomt: indtil videre. En dag før i dag lader tilknytningen ophøre nu."
        vaerdi={til}
        vedAendring={saetTil}
        laest={dag?.ok === true ? visDagMedUgedag(dag.vaerdi) : undefined}
        fejl={fejlVed(fejl, ID.til)}
      />
      <div className="knapper">
        <Knap type="submit" optaget={tilknyt.isPending}>
          Knyt til sagen
        </Knap>
      </div>
    </form>
  )
}
