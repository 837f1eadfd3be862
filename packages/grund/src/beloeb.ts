/** Et beløb i hele øre. Kroner findes kun i tekster. */
export type Beloeb = number & { readonly __navn: 'Beloeb' }

/**
 * Beløbet i øre.
 * @throws {RangeError} når det ikke er et helt, sikkert tal
 */
export function oere(antal: number): Beloeb {
  if (!Number.isSafeInteger(antal)) throw new RangeError(`Not a whole number of oere: ${antal}`)
  return antal as Beloeb
}

/**
 * Beløbet i hele kroner.
 * @throws {RangeError} når det ikke er et helt antal kroner
 */
export function kroner(antal: number): Beloeb {
  if (!Number.isSafeInteger(antal)) throw new RangeError(`Not a whole number of kroner: ${antal}`)
  return oere(antal * 100)
}

/** Lægger to beløb sammen. */
export function plusBeloeb(a: Beloeb, b: Beloeb): Beloeb {
  return oere(a + b)
}

/** «12.326,00 kr.» */
export function skrivBeloeb(beloeb: Beloeb): string {
  const fortegn = beloeb < 0 ? '-' : ''
  const oerer = Math.abs(beloeb)
  const hele = String(Math.floor(oerer / 100)).replaceAll(/\B(?=(\d{3})+$)/g, '.')
  return `${fortegn}${hele},${String(oerer % 100).padStart(2, '0')} kr.`
}
