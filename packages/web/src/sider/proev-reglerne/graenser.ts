import type { ForklaringVisning, VurderingVisning } from '@fodfaeste/kontrakt'

/** En grænse i loven: om forløbet kan gives med borgerens ønsker, og om deltagelse kan kræves uden. */
export interface Graense {
  readonly id: string
  /** Med borgerens ønske, hvor loven spørger om det. */
  readonly gives: ForklaringVisning
  /** Uden ønsket. Mangler, hvor loven ikke spørger om et ønske. */
  readonly kraeves: ForklaringVisning | undefined
}

/** Reglerne, der er et menneskes skøn. De prøves ikke her; det siges ved siden af. */
const SKOEN: ReadonlySet<string> = new Set(['RSL-10', 'LAB-112-1', 'LAB-112-2', 'LSP-18-1'])

/**
 * Grænserne i vurderingen, i lovens orden: det, der kan afgøres af dage, alder, tidligere forløb og ønsker. En regel med
 * et ønske står i «kræves» uden sit ønske; derfor hører de to svar sammen ved reglens id.
 */
export function graenser({ spoergsmaal: { henvises, kraeves, varighed } }: VurderingVisning): readonly Graense[] {
  // Kun hvor loven spørger om borgerens ønske, er der forskel på, hvad der kan gives, og hvad der kan kræves.
  const krav = new Map(kraeves.fordi.map((led) => [led.id, led]))
  const udenOenske = (led: ForklaringVisning) =>
    led.art === 'medmindre' ? krav.get(led.fordi[0]?.id ?? '') : undefined
  return [
    ...henvises.fordi
      .filter(({ id }) => !SKOEN.has(id))
      .map((led) => ({ id: led.id, gives: led, kraeves: udenOenske(led) })),
    ...varighed.fordi.map((led) => ({ id: led.id, gives: led, kraeves: undefined })),
  ]
}

/** Reglen bag leddet i regelbogen. Et led, der ikke er en regel, har ingen side. */
export function erRegel(id: string): boolean {
  return /^(?:LAB|LSP|RSL|LOV)-\d/.test(id) && id !== 'LAB-114-1-lukket' && id !== 'LAB-115-2'
}
