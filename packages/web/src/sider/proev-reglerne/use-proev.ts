import { useQuery } from '@tanstack/react-query'
import { useRouterState } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { VurderingVisning } from '@fodfaeste/kontrakt'
import { hent } from '../../api/hent.ts'
import { noegler } from '../../api/noegler.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { laesOp } from '../../fds/oplaesning.tsx'
import { forskel, skrivForskel } from '../../forklaring/forskel.ts'
import { fraFragment, harSvar } from './proev-link.ts'
import { INGEN_SVAR, type Svar, feltPaaSiden, laesSvar } from './proev-svar.ts'

/** Svarene i vinduet og lovens svar på dem. Intet gemmes, hverken her eller hos serveren. */
export function useProev(idag: string) {
  const hash = useRouterState({ select: (s) => s.location.hash })
  const [svar, saet] = useState<Svar>(() => fraFragment(hash) ?? INGEN_SVAR)
  const [fraLink, saetFraLink] = useState(() => harSvar(hash))
  const [laestHash, saetLaestHash] = useState(hash)
  if (laestHash !== hash) {
    // Et nyt link er åbnet i vinduet, mens siden stod der.
    saetLaestHash(hash)
    if (harSvar(hash)) {
      saet(fraFragment(hash) ?? INGEN_SVAR)
      saetFraLink(true)
    }
  }

  const { krop, fejl } = useMemo(() => laesSvar(svar, idag), [svar, idag])
  const spurgt = useQuery({
    queryKey: noegler.vurdering(krop),
    queryFn: ({ signal }) => hent('vurderFakta', { krop }, signal),
    placeholderData: (foer) => foer,
    // Svarene skal ikke ligge i vinduet længere end nødvendigt.
    gcTime: 0,
  })
  useOplaesning(spurgt.data)
  const problem = spurgt.isError ? somProblem(spurgt.error) : undefined
  const serverens = problem?.fejl?.map(({ felt, besked }) => ({ felt: feltPaaSiden(felt), besked })) ?? []
  return {
    svar,
    krop,
    fejl: [...fejl, ...serverens],
    vurdering: spurgt.data,
    problem: serverens.length > 0 ? undefined : problem,
    proevIgen: () => void spurgt.refetch(),
    /** Linket blev åbnet, men kunne ikke læses. */
    ulaeseligtLink: fraLink && fraFragment(hash) === undefined,
    fraLink,
    ret: (rettet: Partial<Svar>): void => {
      saet((foer) => ({ ...foer, ...rettet }))
      // Et link i adressen med de gamle svar passer ikke længere til det, der vises.
      if (fraLink) glemLinket()
      saetFraLink(false)
    },
    begyndForfra: (): void => {
      saet(INGEN_SVAR)
      glemLinket()
      saetFraLink(false)
    },
  }
}

function glemLinket(): void {
  const { pathname, search } = globalThis.location
  globalThis.history.replaceState(globalThis.history.state, '', `${pathname}${search}`)
}

/** Siger, hvad der vendte, når et nyt svar kommer; fokus bliver, hvor det er. */
function useOplaesning(vurdering: VurderingVisning | undefined): void {
  const foer = useRef(vurdering)
  useEffect(() => {
    if (foer.current !== undefined && vurdering !== undefined && foer.current !== vurdering)
      laesOp(skrivForskel(forskel(foer.current, vurdering)))
    foer.current = vurdering
  }, [vurdering])
}
