import { useMutation } from '@tanstack/react-query'
import { type DragEvent, useId, useRef, useState } from 'react'
import { sendIndhold } from '../../api/dokumenter.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Fejlopsummering } from '../../fds/fejlopsummering.tsx'
import { Knap } from '../../fds/knap.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { Kladdelinje } from '../../kladde/kladdelinje.tsx'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { DokumentForm } from './dokument-form.tsx'
import { medFilen, useDokumentkladde } from './dokumentkladde.ts'

const TAGES_IMOD = '.pdf,.png,.jpg,.jpeg,.webp,.gif,.docx,.odt,.txt'

/** Vælg en fil eller slip den her. Indholdet sendes straks; så siges det, hvad det er. */
export function LaegDokument() {
  const { sag } = useSagKontekst()
  const kladde = useDokumentkladde()
  const [over, saetOver] = useState(false)
  const vaelger = useRef<HTMLInputElement>(null)
  const id = useId()
  const send = useMutation({
    mutationFn: (fil: File) => sendIndhold(sag.id, fil),
    onSuccess: (modtaget, fil) => {
      kladde.skriv(medFilen(kladde.felter, modtaget, fil.name))
      laesOp(`${fil.name} er sendt. Udfyld, hvad det er.`)
    },
  })
  const tag = (fil: File | undefined): void => {
    if (fil !== undefined && !send.isPending) send.mutate(fil)
  }
  const slip = (haendelse: DragEvent): void => {
    haendelse.preventDefault()
    saetOver(false)
    tag(haendelse.dataTransfer.files[0])
  }
  if (kladde.felter.kvittering !== '') return <DokumentForm kladde={kladde} />
  const begyndt = kladde.tilstand.er !== 'uroert'
  return (
    <div
      className={`slip ${over ? 'slip-over' : ''}`}
      onDragOver={(h) => {
        h.preventDefault()
        saetOver(true)
      }}
      onDragLeave={() => saetOver(false)}
      onDrop={slip}
    >
      {send.isError && (
        <Fejlopsummering overskrift="Filen er ikke lagt i sagen" fejl={[{ besked: somProblem(send.error).detail }]} />
      )}
      {begyndt && <Begyndt navn={kladde.felter.navn} />}
      <input
        ref={vaelger}
        type="file"
        accept={TAGES_IMOD}
        className="kun-oplaesning"
        tabIndex={-1}
        aria-label="Fil til sagen"
        onChange={(h) => {
          tag(h.target.files?.[0])
          // Den samme fil skal kunne vælges igen efter en fejl.
          h.target.value = ''
        }}
      />
      <Knap optaget={send.isPending} aria-describedby={id} onClick={() => vaelger.current?.click()}>
        {send.isPending ? 'Sender …' : 'Vælg en fil'}
      </Knap>
      <span id={id} className="daempet mellem">
        eller slip den her. PDF, billede, Word, OpenDocument eller tekst, højst 50 MB.
      </span>
      {begyndt && <Kladdelinje kladde={kladde} />}
    </div>
  )
}

/** Filen mangler, men det skrevne er her: den er fravalgt, eller det er for længe siden, den blev sendt. */
function Begyndt({ navn }: { navn: string }) {
  return (
    <p className="mellem">
      Det, du har skrevet om dokumentet{navn === '' ? '' : ` «${navn}»`}, er her endnu. Vælg filen, så kommer det frem.
    </p>
  )
}
