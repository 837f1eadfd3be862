import { dato, skrivDato } from '@fodfaeste/grund'
import type { VurderingVisning } from '@fodfaeste/lov'
import type { Sag } from '@fodfaeste/sag'

interface Linje {
  readonly navn: string
  readonly vaerdi: string
  readonly hvorfor?: string
}

/** Det, der står øverst i sagen: hvor borgeren kommer fra, sagens dage, og hvilken lov der gælder. */
export function visHoved({ henvistFra, henvistDen, oplysninger }: Sag, { lov }: VurderingVisning): readonly Linje[] {
  const { bevilget, starter, 'planlagt-slut': slut, 'paaklaget-afgoerelse': paaklaget } = oplysninger
  return [
    { navn: 'Henvist', vaerdi: `${dag(henvistDen)} fra ${henvistFra}` },
    ...(bevilget ? [{ navn: 'Bevilget', vaerdi: dag(bevilget.vaerdi), hvorfor: `Kilde: ${bevilget.kilde}` }] : []),
    ...(starter || slut ? [{ navn: 'Forløb', vaerdi: forloeb(starter?.vaerdi, slut?.vaerdi) }] : []),
    ...(paaklaget
      ? [
          {
            navn: 'Afgørelsen, der er klaget over',
            vaerdi: dag(paaklaget.vaerdi),
            hvorfor: `Kilde: ${paaklaget.kilde}`,
          },
        ]
      : []),
    {
      navn: 'Efter',
      vaerdi: lov.udgave,
      hvorfor: lov.overgang.map(({ tekst }) => tekst).join(' ') || 'Loven på dagen.',
    },
  ]
}

function forloeb(starter: string | undefined, slut: string | undefined): string {
  if (slut === undefined) return `fra ${dag(starter ?? '')}`
  return starter === undefined ? `til ${dag(slut)}` : `${dag(starter)} – ${dag(slut)}`
}

function dag(tekst: string): string {
  return skrivDato(dato(tekst))
}
