import { useState } from 'react'
import type { Sagstjek } from '@fodfaeste/kontrakt'
import { Tekstknap } from '../../fds/knap.tsx'
import { GoerHer } from '../opgaver/goer-her.tsx'
import type { Her } from '../opgaver/opgavens-beslutninger.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'

/** Det, loven lader være uafklaret i sagen: begge læsninger, og valget hos den, der må træffe det. */
export function UafklaretLov({ tjek: { tvivl } }: { tjek: Pick<Sagstjek, 'tvivl'> }) {
  if (tvivl.length === 0) return null
  return (
    <section aria-label="Uafklaret lov" className="tjek-gruppe">
      <div className="afsnit-hoved">
        <h3>Uafklaret lov</h3>
        <span className="daempet">{tvivl.length}</span>
      </div>
      <ul>
        {tvivl.map((en) => (
          <Tvivl key={en.id} tvivl={en} />
        ))}
      </ul>
    </section>
  )
}

function Tvivl({ tvivl: { id, titel, A, B, hvemBeslutter } }: { tvivl: Sagstjek['tvivl'][number] }) {
  const { sag } = useSagKontekst()
  const [vaelger, saetVaelger] = useState(false)
  return (
    <li className="tjek-tvivl">
      <p className="tjek-spoergsmaal">{titel}</p>
      <dl>
        <div>
          <dt>A</dt>
          <dd>{A}</dd>
        </div>
        <div>
          <dt>B</dt>
          <dd>{B}</dd>
        </div>
      </dl>
      {vaelger && <GoerHer her={vaelg(id, titel)} luk={() => saetVaelger(false)} />}
      {!vaelger && sag.maa.vaelgeLaesning && <Tekstknap onClick={() => saetVaelger(true)}>Vælg læsning</Tekstknap>}
      {!sag.maa.vaelgeLaesning && <p className="daempet">Besluttes af {hvemBeslutter}.</p>}
    </li>
  )
}

function vaelg(tvivl: string, titel: string): Her {
  return {
    knap: 'Vælg læsning',
    kommando: { beslutning: 'vaelg-laesning', tvivl },
    formular: {
      navn: `Vælg læsning: ${titel}`,
      knap: 'Vælg læsningen',
      felter: {
        laesning: { art: 'valg', navn: 'Kommunen følger', ord: { A: 'Læsning A', B: 'Læsning B' } },
        begrundelse: { art: 'tekst', navn: 'Hvorfor', hjaelp: 'Valget skal kunne forklares for borgeren.' },
      },
      valgfrie: [],
    },
  }
}
