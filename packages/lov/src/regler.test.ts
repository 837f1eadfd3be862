import { iso } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import type { Regel, Version } from './motor/version.ts'
import { somTekst } from './proeve-svar-som-tekst.ts'
import { REGLER } from './regler.ts'

const udgave = (version: Version<unknown>): string => {
  const { fra, indtil, kilde } = version
  const tid = `fra ${iso(fra)}${indtil === undefined ? '' : ` indtil ${iso(indtil)}`}, ${kilde}`
  const indhold = 'indhold' in version ? somTekst(version.indhold) : version.fravaer
  return `${tid}\n${indhold.replaceAll(/^/gm, '  ')}`
}

const regel = ({ id, versioner }: Regel<unknown>): string => `## ${id}\n\n${versioner.map(udgave).join('\n')}\n`

describe('Loven, regel for regel', () => {
  it('har de udgaver, led og hjemler, der står i indholdsfortegnelsen', async () => {
    await expect(REGLER.map(regel).join('\n')).toMatchFileSnapshot('regler.indhold.txt')
  })
})
