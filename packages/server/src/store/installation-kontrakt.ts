import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Lager } from './aabn-lager.ts'

const [FOERSTE, ANDEN] = ['a'.repeat(16), 'b'.repeat(16)]

/** Hvad installationen husker om sin nøgle. Køres mod begge databaser. */
export function installationKontrakt(navn: string, nytLager: () => Promise<Lager>): void {
  describe(`${navn}: nøglens kendetegn`, () => {
    let lager: Lager
    beforeAll(async () => {
      lager = await nytLager()
    })
    afterAll(() => lager?.luk())

    it('huskes første gang, nægter en anden nøgle, og følger med i et nøgleskift', async () => {
      const { installation } = lager
      expect(await installation.noegleKendetegn()).toBeUndefined()
      await installation.kraevNoegle(FOERSTE)
      await installation.kraevNoegle(FOERSTE)
      const fejl: unknown = await installation.kraevNoegle(ANDEN).catch((e: unknown) => e)
      expect(fejl).toMatchObject({
        kode: 'NOEGLE_FORKERT',
        message: expect.stringContaining(`har kendetegnet ${ANDEN}, databasens er ${FOERSTE}`) as string,
      })
      await installation.kraevNoegle(ANDEN, [FOERSTE])
      expect(await installation.noegleKendetegn()).toBe(ANDEN)
      await expect(installation.kraevNoegle(FOERSTE)).rejects.toMatchObject({ kode: 'NOEGLE_FORKERT' })
    })
  })
}
