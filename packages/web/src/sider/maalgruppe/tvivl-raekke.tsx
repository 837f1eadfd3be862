import type { FormEvent } from 'react'
import { type TvivlVisning, kladdested } from '@fodfaeste/kontrakt'
import { useMig } from '../../api/mig.ts'
import { Tekstomraade, Valg } from '../../fds/felt.tsx'
import { Fejlopsummering, fejlVed } from '../../fds/fejlopsummering.tsx'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import { Laesninger } from '../../forklaring/laesninger.tsx'
import { Begges, kunVedKonflikt, ubesete } from '../../kladde/begges.tsx'
import { Kladdelinje } from '../../kladde/kladdelinje.tsx'
import { useKladde } from '../../kladde/use-kladde.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { useBord } from './bord.ts'
import { felt } from './felt-id.ts'
import { HvisValg } from './hvis-valg.tsx'
import { Kvittering } from './kvittering.tsx'
import { Konfliktboks } from './konfliktboks.tsx'
import { useGem } from './use-gem.ts'

/** En uafklaret lov: begge læsninger, og valget hos den, der må træffe det. */
export function TvivlRaekke({ tvivl }: { tvivl: TvivlVisning }) {
  const { sag, laesekun } = useSagKontekst()
  const bord = useBord()
  const aaben = bord.erAaben('tvivl', tvivl.id)
  return (
    <li className="indgang" id={felt('tvivl', tvivl.id)} tabIndex={-1}>
      <Laesninger tvivl={tvivl} />
      {bord.hvis !== undefined && <HvisValg indgang={{ art: 'tvivl', id: tvivl.id, tvivl }} />}
      {bord.hvis === undefined && !laesekun && sag.maa.vaelgeLaesning && !aaben && (
        <Tekstknap onClick={() => bord.gaaTil('tvivl', tvivl.id)}>
          {tvivl.valgt === undefined ? 'Vælg læsning' : 'Vælg på ny'}
        </Tekstknap>
      )}
      {bord.hvis === undefined && aaben && sag.maa.vaelgeLaesning && <TvivlForm tvivl={tvivl} />}
      <Kvittering rod={felt('tvivl', tvivl.id)} />
    </li>
  )
}

const VALG = [
  { vaerdi: 'A', tekst: 'Læsning A' },
  { vaerdi: 'B', tekst: 'Læsning B' },
] as const

function TvivlForm({ tvivl: { id, titel, valgt } }: { tvivl: TvivlVisning }) {
  const rod = felt('tvivl', id)
  const bord = useBord()
  const mig = useMig().data
  const kladde = useKladde(kladdested({ beslutning: 'vaelg-laesning', tvivl: id }), { laesning: '', begrundelse: '' })
  const { begrundelse } = kladde.felter
  const laesning = kladde.felter.laesning as 'A' | 'B' | ''
  const luk = (): void => bord.luk('tvivl', id)
  const gemt = (): void => {
    kladde.ryd()
    luk()
  }
  const { gem, fejl, vedFejl, konflikt, optaget } = useGem('vaelgLaesning', rod, 'Valget af læsning', {
    efter: gemt,
    vedKonflikt: kladde.seIgen,
  })
  const send = (h: FormEvent): void => {
    h.preventDefault()
    if (optaget) return
    if (kladde.siden.length > 0) return vedFejl(ubesete(kladde.siden))
    if (laesning === '') return vedFejl([{ felt: 'laesning', besked: 'Vælg læsning A eller B.' }])
    if (begrundelse.trim() === '')
      return vedFejl([{ felt: 'begrundelse', besked: 'Skriv, hvorfor kommunen følger den læsning.' }])
    gem({ tvivl: id, laesning, begrundelse, den: mig?.idag ?? '' })
  }
  return (
    <form className="formular giv" onSubmit={send} noValidate aria-label={titel}>
      <Fejlopsummering fejl={fejl} overskrift="Valget er ikke gemt" />
      <Konfliktboks
        problem={kunVedKonflikt(kladde, konflikt)}
        iSagen={valgt === undefined ? 'intet valg' : `læsning ${valgt.laesning}`}
      />
      <Begges kladde={kladde} luk={luk} />
      <Valg
        id={`${rod}-laesning`}
        navn="Kommunen følger"
        muligheder={VALG}
        vaerdi={laesning}
        vedAendring={(nyt) => kladde.skriv({ laesning: nyt })}
        fejl={fejlVed(fejl, `${rod}-laesning`)}
      />
      <Tekstomraade
        id={`${rod}-begrundelse`}
        navn="Hvorfor"
        hjaelp="Valget skal kunne forklares for borgeren."
        vaerdi={begrundelse}
        vedAendring={(ny) => kladde.skriv({ begrundelse: ny })}
        fejl={fejlVed(fejl, `${rod}-begrundelse`)}
      />
      <div className="knapper">
        <Knap type="submit" primaer optaget={optaget}>
          Vælg læsningen som {mig?.person?.navn}
        </Knap>
        <Tekstknap onClick={luk}>Luk</Tekstknap>
      </div>
      <Kladdelinje kladde={kladde} />
    </form>
  )
}
