import { type FormEvent, useState } from 'react'
import type { OplysningVisning, RegistrerOplysning } from '@fodfaeste/kontrakt'
import { useMig } from '../../api/mig.ts'
import { Dagfelt, Tekstfelt } from '../../fds/felt.tsx'
import { Fejlopsummering, fejlVed } from '../../fds/fejlopsummering.tsx'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import { visDagMedUgedag } from '../../tekst/dage.ts'
import { dagTilFelt, laesDag } from '../../tekst/laes-dag.ts'
import { useBord } from './bord.ts'
import { felt } from './felt-id.ts'
import { Konfliktboks } from './konfliktboks.tsx'
import { useGem } from './use-gem.ts'
import { Vaerdifelt } from './vaerdifelt.tsx'
import { fraFelter, tilFelter } from './vaerdi-felter.ts'

/** Registrér eller ret en oplysning: værdi, kilde og dag. */
export function OplysningForm({ oplysning }: { oplysning: OplysningVisning }) {
  const { id, navn, art, tekst, kilde: foerKilde = '' } = oplysning
  const rod = felt('faktum', id)
  const bord = useBord()
  const idag = useMig().data?.idag ?? ''
  const [vaerdi, saetVaerdi] = useState(() => tilFelter(oplysning))
  const [kilde, saetKilde] = useState(foerKilde)
  const [den, saetDen] = useState(() => (idag === '' ? '' : dagTilFelt(idag)))
  const luk = (): void => bord.luk('faktum', id)
  const { gem, fejl, vedFejl, konflikt, optaget } = useGem('registrerOplysning', rod, navn, luk)
  const dag = laesDag(den)

  const send = (ny: unknown): void => {
    const laest = ny === null ? { ok: true as const, vaerdi: null } : fraFelter(art, vaerdi)
    const nej = [
      ...(laest.ok ? [] : laest.afvist),
      ...(kilde.trim() === '' ? [{ felt: 'kilde', besked: 'Skriv, hvor oplysningen kommer fra.' }] : []),
      ...(dag.ok ? [] : [{ felt: 'den', besked: dag.afvist }]),
    ]
    if (nej.length > 0 || !laest.ok || !dag.ok) return vedFejl(nej)
    gem({ id: id as RegistrerOplysning['id'], vaerdi: laest.vaerdi, kilde, den: dag.vaerdi })
  }
  return (
    <form
      className="formular giv"
      noValidate
      aria-label={navn}
      onSubmit={(h: FormEvent) => {
        h.preventDefault()
        if (!optaget) send(undefined)
      }}
    >
      <Fejlopsummering fejl={fejl} overskrift="Ikke gemt" />
      <Konfliktboks problem={konflikt} iSagen={`${navn}: ${tekst}${foerKilde === '' ? '' : `, kilde: ${foerKilde}`}`} />
      <Vaerdifelt oplysning={oplysning} rod={rod} vaerdi={vaerdi} vedAendring={saetVaerdi} fejl={fejl} />
      <Tekstfelt
        id={`${rod}-kilde`}
        navn="Kilde"
        hjaelp="Hvor oplysningen kommer fra, fx LÆ 265, CPR eller en samtale."
        vaerdi={kilde}
        vedAendring={saetKilde}
        fejl={fejlVed(fejl, `${rod}-kilde`)}
      />
      <Dagfelt
        id={`${rod}-den`}
        navn="Oplysningen er fra"
        vaerdi={den}
        vedAendring={saetDen}
        laest={dag.ok ? visDagMedUgedag(dag.vaerdi) : undefined}
        fejl={fejlVed(fejl, `${rod}-den`)}
      />
      <div className="knapper">
        <Knap type="submit" primaer optaget={optaget}>
          Gem oplysningen
        </Knap>
        <Tekstknap onClick={luk}>Fortryd</Tekstknap>
        {oplysning.vaerdi !== undefined && <Tekstknap onClick={() => send(null)}>Gør uoplyst igen</Tekstknap>}
      </div>
    </form>
  )
}
