import { skrivParagraf } from '../../packages/lov/src/indeks/notation.ts'
import type { TaltUdgave } from './indeks-af-mappe.ts'

const ADVARSEL = '// Skrevet af scripts/lov-indeks.ts. Ret ikke her: kør scriptet igen på lovteksterne.'

/** Indeksets filer, navn → indhold, i fast orden: én fil pr. udgave og én, der samler dem. */
export function skrivIndeks(udgaver: readonly TaltUdgave[]): ReadonlyMap<string, string> {
  const iOrden = [...udgaver].sort((a, b) => (filnavn(a.id) < filnavn(b.id) ? -1 : 1))
  const filer = new Map(iOrden.map((udgave) => [filnavn(udgave.id), skrivUdgave(udgave)]))
  if (filer.size !== udgaver.length) throw new Error('Two statute texts describe the same edition')
  return filer.set('alle-udgaver.ts', skrivSamling(iOrden.map(({ id }) => id)))
}

function filnavn(id: string): string {
  return `${id.toLowerCase().replace(/[ /]/g, '-')}.ts`
}

function konstant(id: string): string {
  return id.toUpperCase().replace(/[ /]/g, '_')
}

function skrivUdgave({ id, art, eli, love }: TaltUdgave): string {
  const linjer = love.flatMap(({ lov, paragraffer }) => [
    '    {',
    `      lov: '${lov}',`,
    '      paragraffer: `',
    ...paragraffer.map(skrivParagraf),
    '`,',
    '    },',
  ])
  return [
    ADVARSEL,
    "import type { UdgaveIndhold } from '../udgave-indhold.ts'",
    '',
    `export const ${konstant(id)}: UdgaveIndhold<'${id}'> = {`,
    `  id: '${id}',`,
    `  art: '${art}',`,
    `  eli: '${eli}',`,
    ...(linjer.length === 0 ? ['  love: [],'] : ['  love: [', ...linjer, '  ],']),
    '}',
    '',
  ].join('\n')
}

function skrivSamling(ider: readonly string[]): string {
  return [
    ADVARSEL,
    ...ider.map((id) => `import { ${konstant(id)} } from './${filnavn(id)}'`),
    '',
    '/** Alle udgaver, indekset er talt af. */',
    'export const ALLE_UDGAVER = [',
    ...ider.map((id) => `  ${konstant(id)},`),
    '] as const',
    '',
  ].join('\n')
}
