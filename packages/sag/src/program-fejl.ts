/** En fejl i programmet, som kun den, der udvikler det, kan rette. Engelsk, med sammenhæng, uden personoplysninger. */
export class ProgramFejl extends Error {
  override readonly name = 'ProgramFejl'
  readonly sammenhaeng: { readonly [felt: string]: string | number }

  constructor(besked: string, sammenhaeng: { readonly [felt: string]: string | number } = {}) {
    super(Object.keys(sammenhaeng).length === 0 ? besked : `${besked} ${JSON.stringify(sammenhaeng)}`)
    this.sammenhaeng = sammenhaeng
  }
}
