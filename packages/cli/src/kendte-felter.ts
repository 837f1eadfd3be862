import { faktaJsonSkema } from '@fodfaeste/kontrakt'

/** Et led i et JSON Schema, så meget af det som bruges her. */
interface SkemaLed {
  readonly properties?: { readonly [navn: string]: SkemaLed }
  readonly additionalProperties?: SkemaLed | boolean
  readonly items?: SkemaLed
  readonly anyOf?: readonly SkemaLed[]
}

/** De feltnavne, skemaet kender på stien. Tom, når stien ikke findes, eller når alle navne er tilladt. */
export function kendteFelter(sti: readonly (string | number)[]): readonly string[] {
  let led: readonly SkemaLed[] = [faktaJsonSkema() as SkemaLed]
  for (const trin of sti) led = led.flatMap((et) => et.anyOf ?? [et]).flatMap((et) => barn(et, trin))
  return led.flatMap((et) => et.anyOf ?? [et]).flatMap((et) => Object.keys(et.properties ?? {}))
}

function barn(led: SkemaLed, trin: string | number): readonly SkemaLed[] {
  if (typeof trin === 'number') return led.items === undefined ? [] : [led.items]
  const felt = led.properties?.[trin] ?? led.additionalProperties
  return typeof felt === 'object' ? [felt] : []
}
