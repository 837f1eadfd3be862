import { type Trin, oplyser, skoenner } from './demo-sag.ts'

/** Det, sagsbehandleren skrev, da målgruppen blev oplyst og vurderet. Hver borger har sine egne ord. */
export interface Maalgruppetekster {
  /** Hvor forsørgelsen kan ses, fx «indkomstregister: kontanthjælp siden 1. maj 2011». */
  readonly forsoergelse: string
  /** Hvor det kan ses, at anden indsats ikke har løst det. */
  readonly indsatsHidtil: string
  readonly problemer: string
  readonly helhed: string
  readonly oplyst: string
}

/** Målgruppen i § 112, stk. 1 (før 2020 § 68 a, stk. 1), oplyst og skønnet. */
export function maalgruppe({
  forsoergelse,
  indsatsHidtil,
  problemer,
  helhed,
  oplyst,
}: Maalgruppetekster): readonly Trin[] {
  return [
    oplyser('langvarig-offentlig-forsoergelse', true, forsoergelse),
    oplyser('ikke-loest-gennem-anden-indsats', true, indsatsHidtil),
    skoenner('komplekse-problemer', 'ja', problemer),
    skoenner('helhedsorienteret-indsats', 'ja', helhed),
    skoenner('tilstraekkeligt-oplyst', 'ja', oplyst),
  ]
}

/** Intet ressourceforløb før dette. */
export function foersteForloeb(kilde = 'kommunens egne sager'): Trin {
  return oplyser('tidligere-forloeb', [], kilde)
}

/** Forløbets første og sidste dag, som de påtænkes, før der bevilges. */
export function forloeb(starter: string, slut: string): readonly Trin[] {
  return [oplyser('starter', starter, 'oplæg til bevilling'), oplyser('planlagt-slut', slut, 'oplæg til bevilling')]
}

/** Bevilget samme dag, som det registreres. */
export function bevilget(): Trin {
  return (dag) => oplyser('bevilget', dag, 'kommunens afgørelse')(dag)
}
