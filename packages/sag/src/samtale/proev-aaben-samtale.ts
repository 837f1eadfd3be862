import type { Afvist } from '../afvist.ts'
import { foerste, proevFindes, proevIkkeGjort } from '../proev-sag.ts'
import type { Sag } from '../sag.ts'

/** Samtalen er aftalt og hverken holdt eller aflyst. */
export function proevAabenSamtale({ samtaler }: Sag, { samtale }: { readonly samtale?: number }): Afvist | undefined {
  return proevFindes('samtale', 'samtale', samtaler.samtaler, samtale, ({ holdt, aflyst }) =>
    foerste(proevIkkeGjort('Samtalen er holdt', holdt?.den), proevIkkeGjort('Samtalen er aflyst', aflyst?.den)),
  )
}
