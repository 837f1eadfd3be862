import type { SagRaekke } from '@fodfaeste/kontrakt'
import { readSheet } from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { KOLONNER, tilRegneark } from './regneark.ts'

const RAEKKE: SagRaekke = {
  id: 'f10d0000-0000-4000-8000-000000000001',
  sagsnummer: '2025-0031',
  navn: 'Bjørk Ågaard',
  cprMaskeret: '030379-xxxx',
  alder: 47,
  fase: 'maalgruppe',
  konklusion: { kode: 'kraever-skoen', svar: 'kraever-skoen', tekst: 'Svaret venter på et skøn.' },
  antalMangler: 2,
  harTvivl: true,
  lovensUdgave: 'LBK 280/2024',
  sagsbehandler: 'Nanna Fyrlys',
  forloeb: { starter: '2026-01-05' },
  opdateret: '2026-11-17T23:30:00.000Z',
}

async function laest(raekker: readonly SagRaekke[]) {
  const fil = Buffer.from(await (await tilRegneark(raekker)).arrayBuffer())
  const [hoved = [], ...linjer] = await readSheet(fil)
  return { hoved, linjer }
}

describe('Listen som regneark', () => {
  it('har en overskrift og en linje pr. sag, med tal som tal og dage som dage i Danmark', async () => {
    const { hoved, linjer } = await laest([RAEKKE])
    expect(hoved).toEqual(KOLONNER.map(({ navn }) => navn))
    expect(linjer).toEqual([
      [
        'Bjørk Ågaard',
        '030379-xxxx',
        47,
        '2025-0031',
        'Målgruppe',
        'Kræver skøn',
        2,
        'ja',
        'LBK 280/2024',
        new Date('2026-01-05T00:00:00Z'),
        null,
        null,
        null,
        'Nanna Fyrlys',
        new Date('2026-11-18T00:00:00Z'),
      ],
    ])
  })

  it.each(['Lund; Anna', 'Anna "Ann" Lund', '=1+1', '@sum', '<b>&amp;'])(
    'skriver navnet %s, som det er',
    async (navn) => {
      expect((await laest([{ ...RAEKKE, navn }])).linjer[0]?.[0]).toBe(navn)
    },
  )
})
