import { dato, skrivAntal, skrivDato } from '@fodfaeste/grund'
import type { Konsekvens, Sagskonsekvens } from '@fodfaeste/lov'
import { afsnit } from './linjer.ts'
import { ordFor, tegnFor } from './tegn.ts'
import { type Tavle, skrivHjemmelVisning } from './vis-trae.ts'

const SPOERGSMAAL = {
  henvises: 'Kan der henvises?',
  kraeves: 'Kan det kræves?',
  tilbydes: 'Må det tilbydes?',
  varighed: 'Er længden lovlig?',
} as const

/** Konsekvensen til et menneske: først hvor mange og hvad, så sag for sag med stedet i loven, forskellen kommer fra. */
export function visKonsekvensTekst(k: Konsekvens, tavle: Tavle): string {
  const { farve, bredde } = tavle
  const hoved = [
    farve.bold(`Fra ${k.foer} til ${k.efter}`),
    `${skrivAntal(k.antal, 'sag', 'sager')} set efter, ${k.beroerte.length} berørt.`,
    ...k.skift.flatMap(({ foer, efter, antal }) =>
      afsnit(`  ${String(antal).padStart(5)}  `, `${foer} → ${efter}`, bredde),
    ),
  ]
  return `${[hoved, ...k.beroerte.map((sag) => visSag(sag, tavle))]
    .map((linjer) => linjer.map((linje) => linje.trimEnd()).join('\n'))
    .join('\n\n')}\n`
}

function visSag({ id, konklusion, svar, pligter, dage }: Sagskonsekvens, tavle: Tavle): readonly string[] {
  const { farve, bredde } = tavle
  return [
    ...afsnit('', farve.bold(id), bredde),
    ...(konklusion === undefined ? [] : afsnit('  ', `${konklusion.foer} → ${konklusion.efter}`, bredde)),
    ...svar.flatMap(({ spoergsmaal, foer, efter, hvorfor }) => [
      ...afsnit(
        `  ${tegnFor(efter, farve)} `,
        `${SPOERGSMAAL[spoergsmaal]} ${ordFor(foer, farve)} → ${ordFor(efter, farve)}`,
        bredde,
      ),
      ...grund(hvorfor, tavle),
    ]),
    ...pligter.flatMap(({ hvad, foer, efter, hvorfor }) => [
      ...afsnit('  · ', `${hvad}: ${stand(foer)} → ${stand(efter)}`, bredde),
      ...grund(hvorfor, tavle),
    ]),
    ...dage.flatMap(({ navn, foer, efter }) => afsnit('  · ', `${navn}: ${dagen(foer)} → ${dagen(efter)}`, bredde)),
  ]
}

function stand(pligt: Sagskonsekvens['pligter'][number]['foer']): string {
  if (pligt === undefined) return 'findes ikke'
  return pligt.fristDen === undefined ? pligt.tilstand : `${pligt.tilstand}, senest ${dagen(pligt.fristDen)}`
}

/** En dag, eller et spænd «tidligst/senest», når fødselsdagen ikke er kendt på dagen. */
function dagen(tekst: string | undefined): string {
  if (tekst === undefined) return 'ingen'
  return tekst
    .split('/')
    .map((dag) => skrivDato(dato(dag)))
    .join(' – ')
}

function grund({ foer, efter }: Sagskonsekvens['svar'][number]['hvorfor'], tavle: Tavle): readonly string[] {
  const { farve, bredde } = tavle
  const led = (navn: string, et: typeof foer): readonly string[] =>
    et === undefined
      ? []
      : afsnit(
          `      ${navn} `,
          farve.dim(
            [et.spoergsmaal, et.hvorfor, et.hjemmel && skrivHjemmelVisning(et.hjemmel)].filter(Boolean).join(' '),
          ),
          bredde,
        )
  return [...led('før:  ', foer), ...led('efter:', efter)]
}
