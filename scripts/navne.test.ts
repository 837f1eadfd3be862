import { describe, expect, it } from 'vitest'
import { efterseFil } from './navne/efterse-fil.ts'

const linjer = (antal: number): string => Array.from({ length: antal }, (_, i) => `export const a${i} = 1`).join('\n')

describe('Navne og ord, der ikke hører til', () => {
  it.each([
    { fil: 'packages/lov/src/utils.ts', kilde: 'export const a = 1', brud: /hedder «utils»/ },
    { fil: 'packages/web/src/helpers/knap.tsx', kilde: 'export const a = 1', brud: /hedder «helpers»/ },
    { fil: 'packages/sag/src/Sag.ts', kilde: 'export const a = 1', brud: /filnavnet/ },
    { fil: 'packages/sag/src/årsag.ts', kilde: 'export const a = 1', brud: /filnavnet/ },
    { fil: 'packages/sag/src/a.ts', kilde: 'const årsag = 1', brud: /navnet «årsag»/ },
    { fil: 'packages/sag/src/a.ts', kilde: 'export interface A { beløb: number }', brud: /navnet «beløb»/ },
    { fil: 'packages/sag/src/a.ts', kilde: "export * from './b.ts'", brud: /export \*/ },
    { fil: 'packages/sag/src/a.ts', kilde: linjer(251), brud: /251 linjer/ },
    { fil: 'packages/lov/src/a.ts', kilde: linjer(401), brud: /401 linjer/ },
    { fil: 'packages/sag/src/a.ts', kilde: `// ${'TO'}DO: senere`, brud: /udskudt/ },
    { fil: 'docs/a.md', kilde: `se ${['', 'home', 'anna', 'fil'].join('/')}`, brud: /bestemt maskine/ },
    { fil: 'docs/a.md', kilde: `https://${'registry'}.npmjs.org/x`, brud: /pakkeregister/ },
  ])('$fil med «$brud» opdages', ({ fil, kilde, brud }) => {
    expect(efterseFil(fil, kilde).join('\n')).toMatch(brud)
  })

  it.each([
    {
      hvad: 'dansk tekst i strenge, kommentarer og JSX',
      fil: 'packages/web/src/a.tsx',
      kilde: '// på\nexport const A = () => <p title="Æ">Årsag</p>',
    },
    { hvad: 'en lovfil på 400 linjer', fil: 'packages/lov/src/a.ts', kilde: linjer(400) },
    {
      hvad: 'en adresse på nettet med en vej, der ligner en mappe',
      fil: 'docs/a.md',
      kilde: 'https://example.dk/home/x',
    },
    { hvad: 'et navn, der kun ligner', fil: 'packages/web/src/servicetjek.ts', kilde: 'export const a = 1' },
  ])('$hvad er i orden', ({ fil, kilde }) => {
    expect(efterseFil(fil, kilde)).toEqual([])
  })
})
