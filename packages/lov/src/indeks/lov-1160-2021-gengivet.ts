import type { UdgaveIndhold } from './udgave-indhold.ts'

/**
 * Lov nr. 1160 af 8. juni 2021, talt i hånden, som gengivet i Ankestyrelsens praksisnotat 2022: lovens egne §§ 1, 6 og 7
 * og LAB §§ 112–114, som de lød fra 1. januar 2022. Uden aftryk, fordi notatet er et uddrag med skrivefejl.
 *
 * § 1 har numre, der citerer hele stykker («… Stk. 2 bliver herefter stk. 4»); deres punktummer er en øvre grænse.
 */
export const LOV_1160_2021_GENGIVET: UdgaveIndhold<'lov 1160/2021'> = {
  id: 'lov 1160/2021',
  art: 'LOV',
  eli: 'https://www.retsinformation.dk/eli/lta/2021/1160',
  love: [
    {
      lov: 'LAB',
      paragraffer: `
112: 2(1 1 1) 2 2
113: 2 2 3 1
114: 2 1 2 2
`,
    },
    {
      lov: 'LOV',
      paragraffer: `
1: 1(3? 6? 4? 1 3? 1 3? 1 1)
6: 1 1
7: 1 1 1 1 1 1
`,
    },
  ],
}
