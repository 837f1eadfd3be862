import type { FormEvent } from 'react'
import { type OplysningVisning, type RegistrerOplysning, kladdested } from '@fodfaeste/kontrakt'
import { useMig } from '../../api/mig.ts'
import { Dagfelt, Tekstfelt } from '../../fds/felt.tsx'
import { Fejlopsummering, fejlVed } from '../../fds/fejlopsummering.tsx'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import { Begges, kunVedKonflikt, ubesete } from '../../kladde/begges.tsx'
import { Kladdelinje } from '../../kladde/kladdelinje.tsx'
import { useKladde } from '../../kladde/use-kladde.ts'
import { visDagMedUgedag } from '../../tekst/dage.ts'
import { dagTilFelt, laesDag } from '../../tekst/laes-dag.ts'
import { lignerMundtlig } from '../notat/mundtlig-kilde.ts'
import { INTET_NOTAT, Notatpligt } from '../notat/notatpligt.tsx'
import { useBord } from './bord.ts'
import { felt } from './felt-id.ts'
import { Konfliktboks } from './konfliktboks.tsx'
import { useGem } from './use-gem.ts'
import { Vaerdifelt } from './vaerdifelt.tsx'
import { fraFelter, fraKladde, tilFelter, tilKladde } from './vaerdi-felter.ts'

/** Registrér eller ret en oplysning: værdi, kilde og dag. */
export function OplysningForm({ oplysning }: { oplysning: OplysningVisning }) {
  const { navn, tekst, kilde: foerKilde = '' } = oplysning
  const form = useOplysningForm(oplysning)
  const { kladde, fejl, luk, send, optaget } = form
  return (
    <form
      className="formular giv"
      noValidate
      aria-label={navn}
      onSubmit={(h: FormEvent) => {
        h.preventDefault()
        if (!optaget) send('vaerdi')
      }}
    >
      <Fejlopsummering fejl={fejl} overskrift="Ikke gemt" />
      <Konfliktboks
        problem={kunVedKonflikt(kladde, form.konflikt)}
        iSagen={`${navn}: ${tekst}${foerKilde === '' ? '' : `, kilde: ${foerKilde}`}`}
      />
      <Begges kladde={kladde} luk={luk} />
      <Felter oplysning={oplysning} form={form} />
      <div className="knapper">
        <Knap type="submit" primaer optaget={optaget}>
          {form.mundtlig ? 'Gem oplysningen og notatet' : 'Gem oplysningen'}
        </Knap>
        <Tekstknap onClick={luk}>Luk</Tekstknap>
        {oplysning.vaerdi !== undefined && <Tekstknap onClick={() => send('uoplyst')}>Gør uoplyst igen</Tekstknap>}
      </div>
      <Kladdelinje kladde={kladde} />
    </form>
  )
}

interface Egenskaber {
  readonly oplysning: OplysningVisning
  readonly form: ReturnType<typeof useOplysningForm>
}

function Felter({ oplysning, form }: Egenskaber) {
  const { rod, kladde, fejl, dag } = form
  return (
    <>
      <Vaerdifelt
        oplysning={oplysning}
        rod={rod}
        vaerdi={fraKladde(kladde.felter)}
        vedAendring={(ny) => kladde.skriv(tilKladde(ny))}
        fejl={fejl}
      />
      <Tekstfelt
        id={`${rod}-kilde`}
        navn="Kilde"
        hjaelp="Hvor oplysningen kommer fra, fx LÆ 265, CPR eller en samtale."
        vaerdi={kladde.felter.kilde}
        vedAendring={(kilde) => kladde.skriv({ kilde })}
        fejl={fejlVed(fejl, `${rod}-kilde`)}
      />
      <Notatpligt
        id={rod}
        mundtlig={form.mundtlig}
        tekst={form.notat}
        vedAendring={(ny) => kladde.skriv(ny)}
        fejl={fejlVed(fejl, `${rod}-notat.tekst`)}
      />
      <Dagfelt
        id={`${rod}-den`}
        navn="Oplysningen er fra"
        vaerdi={kladde.felter.den}
        vedAendring={(den) => kladde.skriv({ den })}
        laest={dag.ok ? visDagMedUgedag(dag.vaerdi) : undefined}
        fejl={fejlVed(fejl, `${rod}-den`)}
      />
    </>
  )
}

/** Det, der er skrevet, og vejen til at gemme det. */
function useOplysningForm(oplysning: OplysningVisning) {
  const { id, navn, art, kilde: foerKilde = '' } = oplysning
  const rod = felt('faktum', id)
  const bord = useBord()
  const idag = useMig().data?.idag ?? ''
  const kladde = useKladde(kladdested({ beslutning: 'registrer-oplysning', id }), {
    ...tilKladde(tilFelter(oplysning)),
    kilde: foerKilde,
    den: idag === '' ? '' : dagTilFelt(idag),
    ...INTET_NOTAT,
  })
  const { kilde, den } = kladde.felter
  const aendretKilde = kilde.trim() !== foerKilde.trim()
  const svar = kladde.felter.mundtlig
  // Den kilde, der stod der, er der taget stilling til; en ny, der ligner en mundtlig, spørges der om.
  const mundtlig = svar === '' ? aendretKilde && lignerMundtlig(kilde) : svar === 'ja'
  const notat = kladde.felter.notat === '' ? `${navn}, oplyst ved ${kilde.trim()}.` : kladde.felter.notat
  const luk = (): void => bord.luk('faktum', id)
  const gemt = (): void => {
    kladde.ryd()
    luk()
  }
  const { gem, vedFejl, ...resten } = useGem('registrerOplysning', rod, navn, {
    efter: gemt,
    vedKonflikt: kladde.seIgen,
  })
  const dag = laesDag(den)
  const send = (hvad: 'vaerdi' | 'uoplyst'): void => {
    const laest = hvad === 'uoplyst' ? { ok: true as const, vaerdi: null } : fraFelter(art, fraKladde(kladde.felter))
    const nej = [
      ...ubesete(kladde.siden),
      ...(laest.ok ? [] : laest.afvist),
      ...(kilde.trim() === '' ? [{ felt: 'kilde', besked: 'Skriv, hvor oplysningen kommer fra.' }] : []),
      ...(dag.ok ? [] : [{ felt: 'den', besked: dag.afvist }]),
    ]
    if (nej.length > 0 || !laest.ok || !dag.ok) return vedFejl(nej)
    gem({
      id: id as RegistrerOplysning['id'],
      vaerdi: laest.vaerdi,
      kilde,
      den: dag.vaerdi,
      ...(mundtlig && { notat: { tekst: notat } }),
    })
  }
  return { rod, kladde, dag, luk, send, mundtlig, notat, ...resten }
}
