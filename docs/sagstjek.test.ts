import { readFileSync } from 'node:fs'
import path from 'node:path'
import { TJEKKENE } from '@fodfaeste/sag'
import { describe, expect, it } from 'vitest'

const TEKST = readFileSync(path.join(import.meta.dirname, 'sagstjek.md'), 'utf8')

/** Tabellens rækker, som de står: spørgsmål, kilder, stopper, kan fraviges. */
const raekker = TEKST.split('\n')
  .filter((linje) => linje.startsWith('| `'))
  .map((linje) => linje.split('|').map((felt) => felt.trim()))
  .map(([, id = '', spoergsmaal = '', kilder = '', stopper = '', fraviges = '']) => ({
    id: id.replaceAll('`', ''),
    spoergsmaal,
    kilder,
    stopper,
    fraviges,
  }))

describe('Listen over sagstjek', () => {
  it('er den, koden har: samme spørgsmål, kilder, og hvad der stopper og kan fraviges', () => {
    expect(raekker).toEqual(
      TJEKKENE.map(({ id, spoergsmaal, kilder, blokerer, kanFraviges }) => ({
        id,
        spoergsmaal,
        kilder: kilder.join(', '),
        stopper: blokerer ? 'ja' : '',
        fraviges: kanFraviges ? 'ja' : '',
      })),
    )
  })
})
