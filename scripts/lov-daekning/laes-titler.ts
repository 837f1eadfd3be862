import { parseSync, Visitor } from 'oxc-parser'

/** Regler, en titel begynder med: «[LAB-112-3] …», eller flere: «[LAB-114-3] [LAB-114-4] …». */
const FORREST = /^(?:\[[A-Z][\w-]*\] ?)+/

/** Reglernes ids i prøvefilens titler, ét for hver titel, de står i. Kaster, når filen ikke kan læses. */
export function laesTitler(fil: string, kilde: string): readonly string[] {
  const { program, errors } = parseSync(fil, kilde)
  if (errors.length > 0) throw new Error(`${fil}: ${errors[0]?.message}`)
  const fundne: string[] = []
  const efterse = (tekst: unknown): void => {
    if (typeof tekst !== 'string') return
    const forrest = FORREST.exec(tekst)?.[0] ?? ''
    fundne.push(...[...forrest.matchAll(/[A-Z][\w-]*/g)].map(([id]) => id))
  }
  new Visitor({
    CallExpression: ({ arguments: argumenter }) => {
      const [titel] = argumenter
      if (titel?.type === 'Literal') efterse(titel.value)
      if (titel?.type === 'TemplateLiteral') efterse(titel.quasis[0]?.value.cooked)
    },
  }).visit(program)
  return fundne
}
