import path from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'

const FORBUDTE_NAVNE = new Set(['utils', 'helpers', 'common', 'misc', 'manager', 'service', 'types'])
const LAENGST = 250
const LAENGST_LOV_OG_PROEVER = 400

/** Ting, der kun passer på én maskine eller ét net. Projektet skal kunne læses og køres af en fremmed. */
const FREMMED: readonly { moenster: RegExp; hvad: string }[] = [
  { moenster: /(?<![\w.:/-])\/(?:work|home|Users|root)\/\w/, hvad: 'en sti på en bestemt maskine' },
  { moenster: /(?<![\w.:/-])\/tmp\/\w/, hvad: 'en fast midlertidig sti: brug os.tmpdir()' },
  { moenster: /\bregistry\.(?:npm|yarn)|"resolved": ?"https?:/, hvad: 'et pakkeregisters adresse' },
  { moenster: /\.\.\/shared\b/, hvad: 'en mappe uden for projektet' },
]

/** Det et menneske har udskudt. Står som en sag eller i docs, ikke i koden. */
const UDSKUDT = /\b(?:TO[D]O|FIX[M]E|X{3}|HA[C]K)\b/

const erKode = (fil: string): boolean => /\.(?:tsx?|mjs)$/.test(fil)

function efterseNavn(fil: string): readonly string[] {
  const dele = fil.split('/').map((del) => del.replace(/\..*$/, ''))
  const forbudt = dele.find((del) => FORBUDTE_NAVNE.has(del))
  const skaev = /[^\x20-\x7e]/.test(fil) || (erKode(fil) && !/^[a-z0-9.-]+$/.test(path.posix.basename(fil)))
  return [
    ...(forbudt === undefined ? [] : [`hedder «${forbudt}»: kald den efter det ene, den udstiller.`]),
    ...(skaev ? ['filnavnet er ikke små ASCII-bogstaver med bindestreg.'] : []),
  ]
}

function efterseLaengde(fil: string, linjer: readonly string[]): readonly string[] {
  const laengst =
    fil.startsWith('packages/lov/') || /\.(?:test|spec)\.tsx?$/.test(fil) ? LAENGST_LOV_OG_PROEVER : LAENGST
  return linjer.length > laengst ? [`er på ${linjer.length} linjer og må højst være på ${laengst}: del den.`] : []
}

/** Navne i koden er ASCII, tekster er dansk. `export *` skjuler, hvad modulet udstiller. */
function efterseKode(fil: string, kilde: string): readonly string[] {
  const brud = new Set<string>()
  const { program, errors } = parseSync(fil, kilde)
  if (errors.length > 0) return [`kan ikke læses: ${errors[0]?.message}`]
  const efterse = ({ name }: { name: string }): void => {
    // Ét bogstav alene er en oplysning om bogstavet, ikke et navn.
    if (name.length > 1 && /[^\x20-\x7e]/.test(name)) brud.add(`navnet «${name}» er ikke ASCII: skriv ae, oe, aa.`)
  }
  new Visitor({
    Identifier: efterse,
    JSXIdentifier: efterse,
    PrivateIdentifier: efterse,
    ExportAllDeclaration: () =>
      void brud.add('`export *`: skriv navnene, så indgangen kan læses som en indholdsfortegnelse.'),
  }).visit(program)
  return [...brud]
}

/** Hvad der er i vejen med filen, hver ting som én linje. Filen er relativ til roden med skråstreger. */
export function efterseFil(fil: string, kilde: string): readonly string[] {
  const linjer = kilde.split('\n')
  const fremmede = linjer.flatMap((linje, i) => [
    ...FREMMED.filter(({ moenster }) => moenster.test(linje)).map(({ hvad }) => `linje ${i + 1}: ${hvad}.`),
    ...(erKode(fil) && UDSKUDT.test(linje) ? [`linje ${i + 1}: noget er udskudt i koden.`] : []),
  ])
  return [
    ...efterseNavn(fil),
    ...fremmede,
    ...(erKode(fil) ? [...efterseLaengde(fil, linjer), ...efterseKode(fil, kilde)] : []),
  ]
}
