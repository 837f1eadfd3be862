import { useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import type { SagVisning } from '@fodfaeste/kontrakt'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import type { Bord } from './bord.ts'
import { felt } from './felt-id.ts'
import type { HvisStyring } from './hvis.ts'

/** Hvad der er åbent. Det første skøn, der mangler og må træffes, er åbent fra begyndelsen: det er arbejdet. */
export function useArbejdsbord(hvis: HvisStyring | undefined): Bord {
  const { sag, laesekun } = useSagKontekst()
  const [aabne, saet] = useState<ReadonlySet<string>>(() => begyndAabne(sag))
  const bord = useMemo<Bord>(() => {
    const noegle = (art: string, id: string) => `${art} ${id}`
    const aabn: Bord['aabn'] = (art, id) => saet((foer) => new Set(foer).add(noegle(art, id)))
    return {
      erAaben: (art, id) => !laesekun && aabne.has(noegle(art, id)),
      aabn,
      luk: (art, id) => saet((foer) => new Set([...foer].filter((n) => n !== noegle(art, id)))),
      gaaTil: (art, id) => {
        if (!laesekun && hvis === undefined) flushSync(() => aabn(art, id))
        visFelt(felt(art, id))
      },
      hvis,
    }
  }, [aabne, hvis, laesekun])
  useVejTilFelt(sag, bord)
  return bord
}

function begyndAabne({ vurdering, maa }: SagVisning): ReadonlySet<string> {
  if (!maa.traeffeSkoen) return new Set()
  const foerste = vurdering.mangler.find(({ art }) => art === 'skoen')
  return new Set(foerste === undefined ? [] : [`${foerste.art} ${foerste.id}`])
}

/** Kommer man fra et andet sted med feltet i adressen, åbnes det. */
function useVejTilFelt({ vurdering }: SagVisning, bord: Bord): void {
  useEffect(() => {
    const mangel = vurdering.mangler.find(({ art, id }) => `#${felt(art, id)}` === decodeURIComponent(location.hash))
    if (mangel !== undefined) requestAnimationFrame(() => bord.gaaTil(mangel.art, mangel.id))
    // Kun når siden åbnes: senere følger fokus brugeren.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [])
}

/** Ruller hen og sætter fokus i det første felt. */
function visFelt(id: string): void {
  const sted = document.getElementById(id)
  if (sted === null) return
  const foerste = sted.querySelector<HTMLElement>('form input, form textarea, form select, .segment button, input')
  sted.scrollIntoView({ block: 'center', behavior: 'instant' })
  ;(foerste ?? sted).focus({ preventScroll: true })
}
