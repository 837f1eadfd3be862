import { INDSTILLINGENS_PUNKTER, type IndstillingsId } from '@fodfaeste/lov'
import type { Indstillingsskrift } from './haendelser.ts'

/**
 * De punkter, en skreven indstilling siger noget om, i lovens orden. Et punkt med ord er sagt. Indsatserne er sagt, når der
 * er nogen; opfølgningen, når der også er svaret på, om der er brug for en mentor. Mentoren er ikke en del af den nye
 * forelæggelses spørgsmål.
 */
export function sagtePunkter(skrift: Indstillingsskrift): readonly IndstillingsId[] {
  const { udfald, ord = {}, indsatser = [], opfoelgning, mentor, vilSeSagenIgen } = skrift
  const mentorSagt = mentor !== undefined || udfald === 'indsatser-i-forloebet'
  const sagt = new Set<string>([
    ...Object.keys(ord),
    ...(indsatser.length > 0 ? ['indsatser'] : []),
    ...(opfoelgning !== undefined && mentorSagt ? ['opfoelgning-og-mentor'] : []),
    ...(vilSeSagenIgen === undefined ? [] : ['vil-se-sagen-igen']),
    ...(kanKoereParallelt(skrift) === false ? ['ikke-parallelt-er-sagt'] : []),
  ])
  return INDSTILLINGENS_PUNKTER.filter((punkt) => sagt.has(punkt))
}

/** Kan indsatserne køre samtidig? En enkelt har intet at vente på. `undefined`: det er ikke sagt om dem alle. */
export function kanKoereParallelt({ indsatser = [] }: Indstillingsskrift): boolean | undefined {
  const [, ...efterDenFoerste] = indsatser
  if (efterDenFoerste.some(({ raekkefoelge }) => raekkefoelge === 'efter-den-forrige')) return false
  const alleSagt = efterDenFoerste.every(({ raekkefoelge }) => raekkefoelge !== undefined)
  return indsatser.length > 0 && alleSagt ? true : undefined
}
