import type { Readable } from 'node:stream'

/**
 * Hvor indholdet af dokumenterne ligger: efter deres aftryk, hver kommune for sig. Det, der ligger her, ændres aldrig.
 * En mappe er det almindelige; et lager på nettet skal love det samme.
 */
export interface Dokumentlager {
  /** Tager imod en færdig fil, der er skrevet ud på disken. Filen er væk bagefter; ligger indholdet her, sker ikke mere. */
  optag(kommune: string, aftryk: string, fil: string): Promise<void>
  /** `undefined`, når indholdet ikke er her. */
  aabn(kommune: string, aftryk: string): Promise<Indhold | undefined>
  /** Fjerner indholdet for altid; er det her ikke, sker intet. Kun når ingen sag længere bruger det. */
  fjern(kommune: string, aftryk: string): Promise<void>
  findes(kommune: string, aftryk: string): Promise<boolean>
  /** Aftrykkene af det, der sidst er sendt før øjeblikket. @throws {Error} når lageret ikke vil vise, hvad det har */
  sendtFoer(kommune: string, oejeblik: Date): AsyncIterable<string>
  /** Fjerner kun, når det ikke er sendt igen siden. Siger, om det blev fjernet. */
  fjernSendtFoer(kommune: string, aftryk: string, oejeblik: Date): Promise<boolean>
  /** Gemmer lageret selv det, der slettes eller skrives over? Mangler: det er en mappe, og den er med i sikkerhedskopien. */
  readonly versioner?: () => Promise<boolean>
}

/** Dokumentets sted i lageret. Aftrykket kommer fra en hændelse: hellere se efter end stole på det. @throws {Error} */
export function dokumentsti(kommune: string, aftryk: string): string {
  if (!/^[0-9a-f]{64}$/.test(aftryk) || !/^[a-z0-9-]{1,40}$/.test(kommune)) throw new Error('Not a document address')
  return `${kommune}/${aftryk.slice(0, 2)}/${aftryk}`
}

interface Indhold {
  readonly stroem: Readable
  /** I byte. */
  readonly stoerrelse: number
}
