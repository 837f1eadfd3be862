import { type Blokindhold, type EgneOrd, type Egetfelt, skrevet } from '../blok.ts'
import { type Stykke, tekst } from '../motor/brev.ts'

/** Feltets ord, som de er skrevet. Er et felt, der kræves, tomt, står hullet i brevet med feltets navn. */
export function egneOrd(ord: EgneOrd, felt: Egetfelt): Blokindhold {
  const indhold = skrevet(ord, felt.id)
  const stykker: readonly Stykke[] =
    indhold !== ''
      ? [tekst(indhold)]
      : felt.kraeves
        ? [{ art: 'hul', tekst: `${felt.navn} mangler.`, felt: felt.id }]
        : []
  return { stykker, felter: [felt] }
}

/** Flere dele efter hinanden som én blok. */
export function samlet(...dele: readonly Blokindhold[]): Blokindhold {
  return {
    stykker: dele.flatMap(({ stykker }) => stykker),
    felter: dele.flatMap(({ felter = [] }) => felter),
  }
}
