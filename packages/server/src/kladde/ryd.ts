import type { Lager } from '../store/aabn-lager.ts'

/** Så længe ligger en kladde, ingen har rørt. Derefter er den glemt, og borgerens oplysninger skal ikke ligge. */
export const KLADDER_BEHOLDES_DAGE = 90

/** Så længe er man til stede efter sit sidste livstegn. Skærmen melder sig hvert halve minut. */
export const TILSTEDE_MS = 75_000

const DAG_MS = 24 * 3_600_000

/** Sletter glemte kladder og dem, der ikke længere har en sag åben. */
export async function rydKladder({ kladder, tilstede }: Pick<Lager, 'kladder' | 'tilstede'>, nu: Date): Promise<void> {
  await kladder.ryd(new Date(nu.getTime() - KLADDER_BEHOLDES_DAGE * DAG_MS))
  await tilstede.ryd(new Date(nu.getTime() - TILSTEDE_MS))
}
