import { useState } from 'react'
import { Tekstknap } from '../../fds/knap.tsx'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { GoerHer } from './goer-her.tsx'
import type { Her } from './opgavens-beslutninger.ts'

/** Valget mellem to læsninger af det, loven lader være uafklaret, hos den, der må træffe det; ellers intet. */
export function VaelgLaesning({ tvivl, titel }: { tvivl: string; titel: string }) {
  const { sag } = useSagKontekst()
  const [vaelger, saetVaelger] = useState(false)
  if (!sag.maa.vaelgeLaesning) return null
  if (vaelger) return <GoerHer her={vaelg(tvivl, titel)} luk={() => saetVaelger(false)} />
  return (
    <Tekstknap onClick={() => saetVaelger(true)}>
      Vælg læsning<span className="kun-oplaesning">: {titel}</span>
    </Tekstknap>
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
