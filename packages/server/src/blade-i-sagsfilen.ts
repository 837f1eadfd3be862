import type { z } from 'zod'

interface Def {
  readonly type: string
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly innerType?: z.ZodType
  readonly element?: z.ZodType
  readonly in?: z.ZodType
}

/** Et felt i et skema, uden det, der kun siger, at det kan udelades eller er prøvet. */
function inderst(skema: z.ZodType): Def {
  const def = skema.def as unknown as Def
  const videre = def.innerType ?? (def.type === 'pipe' ? def.in : undefined)
  return videre === undefined ? def : inderst(videre)
}

/** En oplysning (værdi og kilde) eller et skøn (svar og begrundelse): det, ét faktum er. */
const ER_ET_FAKTUM: readonly (readonly [string, string])[] = [
  ['vaerdi', 'kilde'],
  ['svar', 'begrundelse'],
]

/** Stien til hvert faktum, et skema kan fortælle: «procedure.hoering[].bekendt». */
export function bladeISkema(skema: z.ZodType, sti = ''): readonly string[] {
  const { shape, element } = inderst(skema)
  if (element !== undefined) return bladeISkema(element, `${sti}[]`)
  if (shape === undefined || ER_ET_FAKTUM.some(([a, b]) => a in shape && b in shape)) return [sti]
  return Object.entries(shape).flatMap(([navn, felt]) => bladeISkema(felt, sti === '' ? navn : `${sti}.${navn}`))
}

/** Stien til hvert faktum, der er i dataene. */
export function bladeIData(data: unknown, sti = ''): readonly string[] {
  if (Array.isArray(data)) return data.flatMap((et) => bladeIData(et, `${sti}[]`))
  if (typeof data !== 'object' || data === null) return data === undefined ? [] : [sti]
  if (ER_ET_FAKTUM.some(([a, b]) => a in data && b in data)) return [sti]
  return Object.entries(data).flatMap(([navn, felt]) => bladeIData(felt, sti === '' ? navn : `${sti}.${navn}`))
}
