import type { z } from 'zod'

/** Hvor i indholdet noget er galt, og hvad der skal gøres ved det. */
export interface Feltfejl {
  /** Stien i indholdet: «dage.starter.vaerdi», «oensker[0].svar». */
  readonly felt: string
  readonly besked: string
}

type Zodfejl = z.core.$ZodIssue
/** Zods rå fejl, før den har fået sin tekst. */
type Raafejl = z.core.$ZodRawIssue

/** Læser input og giver enten værdien eller danske fejl. `rod` er navnet på det hele, når hele indholdet er forkert. */
export function laesInput<S extends z.ZodType>(
  skema: S,
  input: unknown,
  rod = 'indholdet',
): { readonly ok: true; readonly vaerdi: z.output<S> } | { readonly ok: false; readonly fejl: readonly Feltfejl[] } {
  const svar = skema.safeParse(input, { error: danskBesked, reportInput: true })
  if (svar.success) return { ok: true, vaerdi: svar.data }
  return { ok: false, fejl: svar.error.issues.flatMap((fejl) => feltfejl(fejl, [], rod)) }
}

function feltfejl(fejl: Zodfejl, foran: readonly PropertyKey[], rod: string): readonly Feltfejl[] {
  const sti = [...foran, ...fejl.path]
  if (fejl.code === 'invalid_union') {
    const gren = naermesteGren(fejl.errors)
    if (gren !== undefined) return gren.flatMap((f) => feltfejl(f, sti, rod))
    const muligheder = fejl.errors
      .flat()
      .flatMap((f) => (f.code === 'invalid_value' && f.path.length === 0 ? f.values : []))
    if (muligheder.length > 0) return [{ felt: skrivSti(sti, rod), besked: valg(muligheder) }]
  }
  if (fejl.code === 'unrecognized_keys') {
    return fejl.keys.map((felt) => ({
      felt: skrivSti([...sti, felt], rod),
      besked: 'Feltet kendes ikke. Fjern det, eller ret stavemåden.',
    }))
  }
  return [{ felt: skrivSti(sti, rod), besked: fejl.message }]
}

/**
 * Af flere mulige former: den, mennesket forsøgte at skrive. Det er den, hvor selve formen passede, og fejlen
 * ligger inde i den. Passer ingen, siger den første gren intet rigtigt, og fejlen om hele valget bruges.
 */
function naermesteGren(grene: readonly (readonly Zodfejl[])[]): readonly Zodfejl[] | undefined {
  const forkertForm = (gren: readonly Zodfejl[]) =>
    gren.some((f) => f.path.length === 0 && (f.code === 'invalid_type' || f.code === 'invalid_value'))
  return grene.find((gren) => gren.length > 0 && !forkertForm(gren))
}

function skrivSti(sti: readonly PropertyKey[], rod: string): string {
  if (sti.length === 0) return rod
  return sti.map((led, nr) => (typeof led === 'number' ? `[${led}]` : `${nr === 0 ? '' : '.'}${String(led)}`)).join('')
}

const SKRIV: Record<string, string> = {
  string: 'Skriv en tekst.',
  number: 'Skriv et tal.',
  int: 'Skriv et helt tal.',
  boolean: 'Skriv true (ja) eller false (nej).',
  array: 'Skriv en liste.',
  object: 'Skriv et objekt med felter.',
  record: 'Skriv et objekt med felter.',
}

/** Dansk besked til hver af zods fejl: den siger, hvad der skal skrives i stedet. */
function danskBesked(fejl: Raafejl): string {
  switch (fejl.code) {
    case 'invalid_type':
      if (fejl.input === undefined) return `Feltet mangler. ${SKRIV[fejl.expected] ?? ''}`.trim()
      return SKRIV[fejl.expected] ?? 'Værdien har en forkert form.'
    case 'invalid_value':
      return fejl.input === undefined ? `Feltet mangler. ${valg(fejl.values)}` : valg(fejl.values)
    case 'too_small':
      return graense('mindst', fejl.origin, fejl.minimum)
    case 'too_big':
      return graense('højst', fejl.origin, fejl.maximum)
    case 'invalid_format':
      return fejl.format === 'uuid'
        ? 'Skriv et gyldigt id (UUID), fx 5f0c7a52-8a9e-4f0e-9d6b-3c1f2a7b8d90.'
        : 'Teksten har en forkert form.'
    case 'invalid_union':
      return fejl.input === undefined ? 'Feltet mangler.' : 'Værdien har ingen af de former, der kan bruges her.'
    case 'invalid_key':
      return 'Navnet på feltet kendes ikke.'
    default:
      return 'Værdien kan ikke bruges her.'
  }
}

function valg(vaerdier: readonly unknown[]): string {
  const muligheder = vaerdier.map(String)
  return muligheder.length === 1 ? `Skriv ${muligheder[0]}.` : `Vælg en af: ${muligheder.join(', ')}.`
}

function graense(ord: 'mindst' | 'højst', hvad: string, antal: number | bigint): string {
  if (hvad === 'string')
    return ord === 'mindst' && antal === 1 ? 'Feltet må ikke være tomt.' : `Skriv ${ord} ${antal} tegn.`
  if (hvad === 'array') return `Listen skal have ${ord} ${antal} ${antal === 1 ? 'element' : 'elementer'}.`
  return `Tallet skal være ${ord} ${antal}.`
}
