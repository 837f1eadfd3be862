import type { FormEvent } from 'react'
import { useMig } from '../../api/mig.ts'
import { Dagfelt, Tekstfelt, Tekstomraade, Valg } from '../../fds/felt.tsx'
import { type Feltfejl, Fejlopsummering, fejlVed } from '../../fds/fejlopsummering.tsx'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import { Kladdelinje } from '../../kladde/kladdelinje.tsx'
import { AndetVindue } from '../../kladde/begges.tsx'
import { type Kladde, useKladde } from '../../kladde/use-kladde.ts'
import { visDagMedUgedag } from '../../tekst/dage.ts'
import { dagTilFelt, laesDag } from '../../tekst/laes-dag.ts'
import { Konfliktboks } from '../maalgruppe/konfliktboks.tsx'
import { useGem } from '../maalgruppe/use-gem.ts'

const ROD = 'notat'

const ARTER = [
  { vaerdi: 'oplysning', tekst: 'En oplysning, givet mundtligt' },
  { vaerdi: 'sagsskridt', tekst: 'Et skridt i sagen' },
  { vaerdi: 'andet', tekst: 'Andet' },
] as const
type Art = (typeof ARTER)[number]['vaerdi']

type Felter = { readonly navn: string; readonly art: string; readonly tekst: string; readonly skete: string }

/** Skriv et notat i sagen. Det gemmes som kladde, mens der skrives. */
export function NotatForm({ luk }: { luk: () => void }) {
  const idag = useMig().data?.idag ?? ''
  const kladde = useKladde<Felter>('skriv-notat', {
    navn: '',
    art: 'oplysning',
    tekst: '',
    skete: idag === '' ? '' : dagTilFelt(idag),
  })
  const { gem, fejl, vedFejl, konflikt, optaget } = useGem('skrivBeslutning', ROD, 'Notatet', {
    efter: () => {
      kladde.ryd()
      luk()
    },
    vedKonflikt: kladde.seIgen,
  })
  const send = (h: FormEvent): void => {
    h.preventDefault()
    if (optaget) return
    const { navn, art, tekst, skete } = kladde.felter
    const dag = laesDag(skete)
    const nej = [
      ...(navn.trim() === '' ? [{ felt: 'navn', besked: 'Skriv, hvad notatet handler om.' }] : []),
      ...(tekst.trim() === '' ? [{ felt: 'tekst', besked: 'Skriv notatet.' }] : []),
      ...(dag.ok ? [] : [{ felt: 'skete', besked: dag.afvist }]),
    ]
    if (nej.length > 0 || !dag.ok) return vedFejl(nej)
    gem({ kommando: { beslutning: 'skriv-notat', navn, art: art as Art, tekst, skete: dag.vaerdi, den: idag } })
  }
  return (
    <form
      className="formular giv notat-form"
      onSubmit={send}
      noValidate
      aria-label="Skriv notat"
      id={ROD}
      tabIndex={-1}
    >
      <Fejlopsummering fejl={fejl} overskrift="Notatet er ikke gemt" />
      <Konfliktboks problem={konflikt} iSagen="Der er skrevet i sagen imens. Gem igen, så kommer notatet efter det." />
      <AndetVindue kladde={kladde} />
      <Notatfelter kladde={kladde} fejl={fejl} />
      <div className="knapper">
        <Knap type="submit" primaer optaget={optaget}>
          Gem notatet
        </Knap>
        <Tekstknap onClick={luk}>Luk</Tekstknap>
      </div>
      <Kladdelinje kladde={kladde} />
    </form>
  )
}

function Notatfelter({ kladde, fejl }: { kladde: Kladde<Felter>; fejl: readonly Feltfejl[] }) {
  const { felter, skriv } = kladde
  const dag = laesDag(felter.skete)
  return (
    <>
      <Tekstfelt
        id={`${ROD}-navn`}
        navn="Hvad handler notatet om?"
        vaerdi={felter.navn}
        vedAendring={(navn) => skriv({ navn })}
        fejl={fejlVed(fejl, `${ROD}-navn`)}
      />
      <Valg
        id={`${ROD}-art`}
        navn="Det er"
        muligheder={ARTER}
        vaerdi={felter.art as Art}
        vedAendring={(art) => skriv({ art })}
      />
      <Tekstomraade
        id={`${ROD}-tekst`}
        navn="Notat"
        vaerdi={felter.tekst}
        vedAendring={(tekst) => skriv({ tekst })}
        fejl={fejlVed(fejl, `${ROD}-tekst`)}
        linjer={6}
      />
      <Dagfelt
        id={`${ROD}-skete`}
        navn="Det skete den"
        vaerdi={felter.skete}
        vedAendring={(skete) => skriv({ skete })}
        laest={dag.ok ? visDagMedUgedag(dag.vaerdi) : undefined}
        fejl={fejlVed(fejl, `${ROD}-skete`)}
      />
    </>
  )
}
