import { gennemBaerende } from './betydning.ts'
import type { Forklaring } from './forklaring.ts'

/** En tvivl i loven, som den står i et træ. */
export interface FundetTvivl {
  readonly forklaring: Forklaring
  /** Giver de to læsninger hvert sit svar her? */
  readonly harBetydning: boolean
}

/**
 * Den tvivl, svaret hviler på, og den, nogen har valgt læsning i; hver tvivl én gang. Giver begge læsninger samme svar,
 * er den med og uden betydning: det skal siges. Et valg følger sagen, også mens noget andet endnu er uafklaret. Anden
 * tvivl i grene, der ikke bærer svaret, er ikke denne sags.
 */
export function tvivlI(...roedder: readonly Forklaring[]): readonly FundetTvivl[] {
  return saml(roedder, (rod, medtag) => {
    gennemBaerende(rod, medtag)
    gennemValgte(rod, medtag)
  })
}

/** Som {@link tvivlI}, når sagen ingen valg har: så er der kun de bærende led at se på. */
export function tvivlUdenValg(...roedder: readonly Forklaring[]): readonly FundetTvivl[] {
  return saml(roedder, gennemBaerende)
}

type Besoeg = (led: Forklaring) => void

function saml(roedder: readonly Forklaring[], gaa: (rod: Forklaring, besoeg: Besoeg) => void): readonly FundetTvivl[] {
  const fundet: FundetTvivl[] = []
  const medtag: Besoeg = (forklaring) => {
    const id = forklaring.led.tvivl?.id
    if (id === undefined) return
    const harBetydning = forklaring.fordi[0]?.svar !== forklaring.fordi[1]?.svar
    for (const [nr, foer] of fundet.entries()) {
      if (foer.forklaring.led.tvivl?.id !== id) continue
      if (harBetydning && !foer.harBetydning) fundet[nr] = { forklaring, harBetydning }
      return
    }
    fundet.push({ forklaring, harBetydning })
  }
  for (const rod of roedder) gaa(rod, medtag)
  return fundet
}

function gennemValgte(f: Forklaring, besoeg: Besoeg): void {
  if (f.valgt !== undefined) besoeg(f)
  for (let nr = 0; nr < f.fordi.length; nr += 1) {
    const under = f.fordi[nr]
    if (under !== undefined) gennemValgte(under, besoeg)
  }
}
