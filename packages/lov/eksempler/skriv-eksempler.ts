/** Et eksempels kildetekst og det, det skriver. */
export interface KoertEksempel {
  readonly kode: string
  readonly svar: string
}

const BLOKKE = /```ts eksempler\/(\S+)\n[\s\S]*?```\n\n```text\n[\s\S]*?```/g

/** README med hvert eksempels to blokke skrevet på ny, og hvilke eksempler der var, i orden. */
export function skrivEksempler(
  readme: string,
  eksempler: ReadonlyMap<string, KoertEksempel>,
): { tekst: string; brugte: readonly string[] } {
  const brugte: string[] = []
  const tekst = readme.replaceAll(BLOKKE, (_, navn: string) => {
    const eksempel = eksempler.get(navn)
    if (eksempel === undefined) throw new Error(`README shows an example that is not there: ${navn}`)
    brugte.push(navn)
    return `\`\`\`ts eksempler/${navn}\n${eksempel.kode}\`\`\`\n\n\`\`\`text\n${eksempel.svar}\`\`\``
  })
  return { tekst, brugte }
}
