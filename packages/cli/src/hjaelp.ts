import { naermest } from '@fodfaeste/kontrakt'

/** Kommandoerne, i den orden hjælpen viser dem. */
const KOMMANDOER = ['vurder', 'skema', 'lov', 'lovtekst', 'praksis', 'drift', 'importer', 'sag', 'hjaelp'] as const

export const HJAELP = `fodfaeste: loven om ressourceforløb i terminalen

Brug:
  fodfaeste vurder FIL [--dato ÅÅÅÅ-MM-DD] [--helt] [--json]
      Vurderer sagen i FIL og viser svaret, hvorfor, hvad der mangler, og hver
      beregnet dag. FIL er JSON; - læser fra standard ind. Uden --dato vurderes
      pr. den dag, filen siger sagen afgøres (dage.afgoeres), ellers i dag.
      --helt viser også de led, der ikke har betydning for svaret.
  fodfaeste skema
      Skriver JSON Schema for filen.
  fodfaeste lov [liste] [--dato D] [--json]
  fodfaeste lov vis REGEL [--dato D] [--json]
      Reglerne med deres udgaver; en regel som træ, med hjemmel og tvivl.
  fodfaeste lov sammenlign DAG DAG [--json]
      De regler, der skifter udgave mellem de to dage.
  fodfaeste lov hvorfor-ikke FIL [--dato D] [--json]
      De mindste ændringer, der ville vende svaret, og dem der ikke ville.
  fodfaeste lov frister FIL [--dato D] [--helt] [--json]
      Hver pligt i hele sagen med frist, hjemmel og det, der opfylder den, dagene
      fremme og tvivlen i loven. --helt viser også hver pligts forklaring.
  fodfaeste lov konsekvens --foer D [--efter D] STI… [--dato D] [--json]
      Hvad ændringerne i loven gør ved sagerne: svar, pligter og dage, der bliver
      andre, og stedet i loven, det kommer fra. --foer D er loven uden det, der er
      trådt i kraft efter D; uden --efter er det mod loven, som den er. En STI er
      en fil eller en mappe med .json-filer.
  fodfaeste lovtekst indlaes MAPPE [--proev] [--json]
  fodfaeste lovtekst liste | fjern UDGAVE [--json]
      Lovens egne ord i installationens database; se lovtekst --help.
  fodfaeste praksis afproev [--json]
      Holder de 26 offentliggjorte sager fra 2022 op mod deres afgørelse.
  fodfaeste drift KOMMANDO [--json]
      Eftersyn, sikkerhedskopi, gendannelse og det andet, der passer
      installationen; se drift --help.
  fodfaeste importer FIL --som ID [--proev] [--json]
      Sager og tidligere forløb fra et andet system; se importer --help.
  fodfaeste sag vis ID [--den D] [--siden D] [--formaal TEKST] [--json]
      En sag i installationen, som den var registreret og loven så den; se sag --help.
  fodfaeste hjaelp
  fodfaeste --version

Prøv:
  fodfaeste vurder eksempler/praksis-2022/03.json
  fodfaeste lov frister eksempler/loebende-forloeb.json

Udgangskode: 0 svaret er givet · 1 en sag afviger uden begrundelse · 2 kommandoen
eller filen er forkert. Farver slås fra med NO_COLOR=1.
`

/** Den linje, der siger, hvad der var galt, og den, der siger, hvad man så gør. */
export function forkertBrug(grund: string): string {
  return `${grund}\nSkriv «fodfaeste hjaelp» for at se kommandoerne.\n`
}

/** En kommando, der ikke findes, med et gæt når den ligner en. */
export function ukendtKommando(navn: string, kendte: readonly string[] = KOMMANDOER): string {
  const forslag = naermest(navn, kendte)
  return forkertBrug(`Kommandoen «${navn}» findes ikke.${forslag === undefined ? '' : ` Mente du «${forslag}»?`}`)
}
