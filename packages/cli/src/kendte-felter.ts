import { sagsJsonSkema } from '@fodfaeste/kontrakt'

/** Et led i et JSON Schema, så meget af det som bruges her. */
interface SkemaLed {
  readonly properties?: { readonly [navn: string]: SkemaLed }
  readonly additionalProperties?: SkemaLed | boolean
  readonly items?: SkemaLed
  readonly anyOf?: readonly SkemaLed[]
  /** «#/$defs/Skoen» */
  readonly $ref?: string
  readonly $defs?: { readonly [navn: string]: SkemaLed }
}

/** De feltnavne, skemaet kender på stien. Tom, når stien ikke findes, eller når alle navne er tilladt. */
export function kendteFelter(sti: readonly (string | number)[]): readonly string[] {
  const rod = sagsJsonSkema() as SkemaLed
  const former = (led: SkemaLed): readonly SkemaLed[] => {
    const maal = led.$ref === undefined ? undefined : rod.$defs?.[led.$ref.replace('#/$defs/', '')]
    return (led.anyOf ?? [maal ?? led]).flatMap((form) => (form === led || form === maal ? form : former(form)))
  }
  let led: readonly SkemaLed[] = [rod]
  for (const trin of sti) led = led.flatMap(former).flatMap((et) => barn(et, trin))
  return led.flatMap(former).flatMap((et) => Object.keys(et.properties ?? {}))
}

function barn(led: SkemaLed, trin: string | number): readonly SkemaLed[] {
  if (typeof trin === 'number') return led.items === undefined ? [] : [led.items]
  const felt = led.properties?.[trin] ?? led.additionalProperties
  return typeof felt === 'object' ? [felt] : []
}
