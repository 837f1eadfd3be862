// Hvad der ændres ud over det, Stryker selv kan: tal en op og en ned, dage en frem og en tilbage, ider til ingenting.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROD } from '../node24.mjs'

/** En knude i det træ, Babel læser kilden til. */
interface Knude {
  readonly type: string
  readonly [felt: string]: unknown
}

interface Sti {
  readonly node: Knude
  readonly parent: Knude
}

interface Mutator {
  readonly name: string
  readonly mutate: (sti: Sti, ...resten: readonly unknown[]) => Iterable<Knude>
}

const DAG = /^\d{4}-\d{2}-\d{2}$/
/** «Fra tidernes begyndelse» i lovens udgaver: en dag fra eller til er ikke en anden regel. */
const BEGYNDELSEN = '0001-01-01'
const DAG_I_MS = 86_400_000

const erNoegle = ({ node, parent }: Sti): boolean => parent['key'] === node

const tal = (vaerdi: number): Knude =>
  vaerdi < 0
    ? { type: 'UnaryExpression', operator: '-', prefix: true, argument: tal(-vaerdi) }
    : { type: 'NumericLiteral', value: vaerdi }

const nabotal: Mutator = {
  name: 'Tal',
  *mutate(sti) {
    if (sti.node.type !== 'NumericLiteral' || erNoegle(sti)) return
    const vaerdi = sti.node['value'] as number
    yield tal(vaerdi + 1)
    yield tal(vaerdi - 1)
  },
}

const nabodag: Mutator = {
  name: 'Dag',
  *mutate(sti) {
    const dag = sti.node['value']
    if (sti.node.type !== 'StringLiteral' || typeof dag !== 'string' || !DAG.test(dag) || erNoegle(sti)) return
    if (dag === BEGYNDELSEN) return
    for (const skridt of [1, -1]) {
      const value = new Date(Date.parse(dag) + skridt * DAG_I_MS).toISOString().slice(0, 10)
      yield { type: 'StringLiteral', value }
    }
  },
}

/** En tekst til mennesker har mellemrum i sig; et id, en nøgle eller et enkelt ord har ikke. */
const erTekst = (streng: string): boolean => /\s/.test(streng)

const erMenneskeord = ({ node }: Sti): boolean => {
  if (node.type === 'StringLiteral') return erTekst(node['value'] as string) || DAG.test(node['value'] as string)
  if (node.type !== 'TemplateLiteral') return false
  return (node['quasis'] as readonly { value: { raw: string } }[]).some(({ value }) => erTekst(value.raw))
}

/** Stryker udstiller ikke listen, men den er den samme, som instrumenteringen læser. */
const LISTEN = path.join(ROD, 'node_modules/@stryker-mutator/instrumenter/dist/src/mutators/mutate.js')

/** Lægger vores mutatorer til Strykers og lader teksterne være. */
export async function indsaetMutatorer(): Promise<void> {
  const { allMutators } = (await import(pathToFileURL(LISTEN).href)) as { allMutators: Mutator[] }
  const plads = allMutators.findIndex(({ name }) => name === 'StringLiteral')
  const strenge = allMutators[plads]
  if (strenge === undefined) throw new Error('Stryker no longer has a StringLiteral mutator')
  if (allMutators.includes(nabotal)) return
  const ider: Mutator = {
    name: strenge.name,
    mutate: (sti, ...resten) => (erMenneskeord(sti) ? [] : strenge.mutate(sti, ...resten)),
  }
  allMutators.splice(plads, 1, ider, nabotal, nabodag)
}
