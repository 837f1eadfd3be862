import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mappelager } from '../dokument/mappelager.ts'
import type { LagretHaendelse } from '../store/haendelse.ts'
import { efterseDokumenter } from './efterse-dokumenter.ts'

const aftrykAf = (tekst: string) => createHash('sha256').update(tekst).digest('hex')
const AFTRYK = aftrykAf('Aftalt: to timer.')

function registreret(version: number, aftryk: string, stoerrelse = 17): LagretHaendelse {
  return {
    sagId: 'sagen',
    version,
    type: 'DokumentRegistreret',
    skema: 1,
    data: { navn: 'Referat', aftryk, stoerrelse },
    virkerFra: null,
    af: 'nanna',
    afNavn: 'Nanna',
    registreret: '2026-11-20T09:00:00.000Z',
    forrigeHash: null,
    hash: '',
  }
}

describe('Dokumenterne mod deres aftryk', () => {
  let rod = ''
  beforeAll(async () => {
    rod = await mkdtemp(join(tmpdir(), 'fodfaeste-eftersyn-'))
    await writeFile(join(rod, 'ny'), 'Aftalt: to timer.')
    await mappelager(rod).optag('fjordby', AFTRYK, join(rod, 'ny'))
  })
  afterAll(() => rm(rod, { recursive: true }))
  const efterse = (...haendelser: readonly LagretHaendelse[]) =>
    efterseDokumenter(mappelager(rod), 'fjordby', { sagId: 'sagen', haendelser, frister: [] })

  it('er i orden, når indholdet er det, der blev lagt i sagen', async () => {
    expect(await efterse(registreret(3, AFTRYK))).toEqual({ antal: 1, brud: [] })
  })

  it('siger, hvilket dokument der mangler, er skiftet ud eller har fået et andet aftryk', async () => {
    const andet = aftrykAf('noget andet')
    const { brud } = await efterse(registreret(3, andet), registreret(4, '../../noegle'), registreret(5, AFTRYK, 16))
    expect(brud.map(({ sted, kode }) => [sted, kode])).toEqual([
      [`Sag sagen, dokument 3 (fjordby/${andet.slice(0, 2)}/${andet})`, 'DOKUMENT_MANGLER'],
      ['Sag sagen, dokument 4', 'DOKUMENT_MANGLER'],
      [`Sag sagen, dokument 5 (fjordby/${AFTRYK.slice(0, 2)}/${AFTRYK})`, 'DOKUMENT_AENDRET'],
    ])
    await writeFile(join(rod, 'fjordby', AFTRYK.slice(0, 2), AFTRYK), 'Aftalt: ti timer.')
    expect((await efterse(registreret(3, AFTRYK))).brud).toMatchObject([{ kode: 'DOKUMENT_AENDRET' }])
  })
})
