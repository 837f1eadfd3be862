import type {
  ForklaringVisning,
  MangelVisning,
  OenskeVisning,
  OplysningVisning,
  SagVisning,
  SkoenVisning,
  TvivlVisning,
  VurderingVisning,
} from '@fodfaeste/kontrakt'

/** Det, et menneske kan give: en oplysning, et skøn, et ønske eller et valg af læsning. */
export type Indgang =
  | { readonly art: 'faktum'; readonly id: string; readonly oplysning: OplysningVisning }
  | { readonly art: 'skoen'; readonly id: string; readonly skoen: SkoenVisning }
  | { readonly art: 'oenske'; readonly id: string; readonly oenske: OenskeVisning }
  | { readonly art: 'tvivl'; readonly id: string; readonly tvivl: TvivlVisning }

/** En betingelse og det, den hviler på. */
export interface Betingelse {
  readonly led: ForklaringVisning
  readonly indgange: readonly Indgang[]
}

export interface Arbejdsbord {
  readonly betingelser: readonly Betingelse[]
  /** Det, ingen betingelse i denne sag spørger om nu. */
  readonly oevrige: readonly Indgang[]
}

type Sagsdele = Pick<SagVisning, 'oplysninger' | 'skoen' | 'oensker'>

/**
 * Lægger det, sagsbehandleren kan give, under den betingelse, som spørger om det. Hver ting står ét sted: ved den
 * første betingelse i træets orden.
 */
export function arbejdsbord(vurdering: VurderingVisning, sag: Sagsdele): Arbejdsbord {
  const alle = alleIndgange(vurdering, sag)
  const brugte = new Set<string>()
  const { henvises, varighed } = vurdering.spoergsmaal
  const betingelser = [...henvises.fordi, ...varighed.fordi].flatMap(delOp).map((led) => ({
    led,
    indgange: noeglerI(led).flatMap((noegle) => {
      const fundet = brugte.has(noegle) ? undefined : alle.get(noegle)
      brugte.add(noegle)
      return fundet === undefined ? [] : [fundet]
    }),
  }))
  const oevrige = [...alle]
    .filter(([noegle, indgang]) => !brugte.has(noegle) && erVaerdAtVise(indgang))
    .map(([, i]) => i)
  return { betingelser, oevrige }
}

/** En betingelse, der selv er en liste af spørgsmål til mennesker, vises som dem; ellers som den ene, den er. */
function delOp(led: ForklaringVisning): readonly ForklaringVisning[] {
  const spoerger = led.fordi.filter((under) => under.fordi.length === 0 && under.spoergerOm.length > 0)
  const samler = led.art === 'regel' || led.art === 'alle'
  return samler && spoerger.length > 0 && spoerger.length * 2 >= led.fordi.length ? led.fordi : [led]
}

function noeglerI(led: ForklaringVisning): readonly string[] {
  const egne = led.spoergerOm.map(({ art, id }) => noegle(art, id))
  const tvivl = led.tvivl === undefined ? [] : [noegle('tvivl', led.tvivl.id)]
  return [...tvivl, ...egne, ...led.fordi.flatMap(noeglerI)]
}

function noegle(art: MangelVisning['art'], id: string): string {
  return `${art} ${id}`
}

function alleIndgange(vurdering: VurderingVisning, sag: Sagsdele): ReadonlyMap<string, Indgang> {
  const indgange: readonly Indgang[] = [
    ...sag.oplysninger.map((oplysning) => ({ art: 'faktum' as const, id: oplysning.id, oplysning })),
    ...sag.skoen.map((skoen) => ({ art: 'skoen' as const, id: skoen.id, skoen })),
    ...sag.oensker.map((oenske) => ({ art: 'oenske' as const, id: oenske.emne, oenske })),
    // En tvivl, hvor læsningerne giver det samme, kræver intet valg.
    ...vurdering.tvivl
      .filter(({ harBetydning, valgt }) => harBetydning || valgt !== undefined)
      .map((tvivl) => ({ art: 'tvivl' as const, id: tvivl.id, tvivl })),
  ]
  return new Map(indgange.map((i) => [noegle(i.art, i.id), i]))
}

/** Oplysninger kan altid gives; skøn og ønsker, loven ikke spørger om, vises kun, når de er der. */
function erVaerdAtVise(indgang: Indgang): boolean {
  switch (indgang.art) {
    case 'faktum':
      return true
    case 'skoen':
      return indgang.skoen.truffet !== undefined
    case 'oenske':
      return indgang.oenske.spurgtDen !== undefined || indgang.oenske.svar !== undefined
    case 'tvivl':
      return true
    default:
      return indgang
  }
}
