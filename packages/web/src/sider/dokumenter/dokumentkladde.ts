import { kladdested, type Modtaget } from '@fodfaeste/kontrakt'
import { useMig } from '../../api/mig.ts'
import { type Kladde, useKladde } from '../../kladde/use-kladde.ts'
import { dagTilFelt } from '../../tekst/laes-dag.ts'
import { udenEndelse } from './dokumentord.ts'

/** Det skrevne om dokumentet, og kvitteringen for den fil, der er sendt. Uden kvittering skal filen vælges. */
export interface Dokumentfelter extends Readonly<Record<string, string>> {
  readonly kvittering: string
  readonly filnavn: string
  readonly typenavn: string
  readonly stoerrelse: string
  readonly navn: string
  readonly art: string
  readonly kilde: string
  readonly dateret: string
  readonly erstatter: string
}

/** Kladden til det dokument, der er ved at blive lagt i sagen. Den bærer kvitteringen, så filen ikke skal sendes igen. */
export function useDokumentkladde(): Kladde<Dokumentfelter> {
  const idag = useMig().data?.idag ?? ''
  return useKladde<Dokumentfelter>(kladdested({ beslutning: 'registrer-dokument' }), {
    kvittering: '',
    filnavn: '',
    typenavn: '',
    stoerrelse: '',
    navn: '',
    art: 'modtaget',
    kilde: '',
    dateret: idag === '' ? '' : dagTilFelt(idag),
    erstatter: '',
  })
}

/** Filen er sendt. Har man allerede skrevet et navn, er det stadig det. */
export function medFilen({ navn }: Dokumentfelter, modtaget: Modtaget, filnavn: string): Partial<Dokumentfelter> {
  const { kvittering, typenavn, stoerrelse } = modtaget
  return {
    kvittering,
    filnavn,
    typenavn,
    stoerrelse: String(stoerrelse),
    navn: navn === '' ? udenEndelse(filnavn) : navn,
  }
}
