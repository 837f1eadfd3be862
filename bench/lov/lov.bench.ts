import { vurder, vurderKort } from '@fodfaeste/lov'
import { type Maaling, maalSammen } from '../maaling.ts'
import { haandskrevet } from './haandskrevet.js'
import { type Maalesag, lavSager } from './sager.ts'

const ANTAL = 100_000

/** Loven mod den samme lov skrevet i hånden. Fejler, hvis blot én sag får et andet svar. */
export function maalLoven(): readonly Maaling[] {
  const sager = lavSager(ANTAL)
  sammenlign(sager)
  return maalSammen('Loven: 100.000 sager', {
    grundlinje: {
      navn: 'skrevet i hånden, plain JS',
      koer: () => taelOp(sager, ({ fakta, paa }) => haandskrevet(fakta, paa).kode),
    },
    mod: [
      {
        navn: 'svar uden forklaring (vurderKort)',
        hoejst: 3,
        koer: () => taelOp(sager, ({ fakta, paa }) => vurderKort(fakta, paa).kode),
      },
      {
        navn: 'fuld forklaring (vurder)',
        hoejst: 8,
        koer: () => taelOp(sager, ({ fakta, paa }) => vurder(fakta, paa).kode),
      },
    ],
  })
}

/** Svaret bruges, så intet kan regnes væk. */
function taelOp(sager: readonly Maalesag[], kode: (sag: Maalesag) => string): number {
  let sum = 0
  for (const sag of sager) sum += kode(sag).length
  return sum
}

function sammenlign(sager: readonly Maalesag[]): void {
  const koder = new Map<string, number>()
  for (const [nr, { fakta, paa }] of sager.entries()) {
    const vores = vurderKort(fakta, paa)
    const haand = haandskrevet(fakta, paa)
    for (const felt of ['kode', 'henvises', 'kraeves', 'tilbydes', 'varighed'] as const) {
      if (vores[felt] !== haand[felt]) {
        throw new Error(
          `Case ${nr}: ${felt} is ${vores[felt]} by the rules and ${haand[felt]} by hand: ${JSON.stringify({ paa, fakta })}`,
        )
      }
    }
    koder.set(vores.kode, (koder.get(vores.kode) ?? 0) + 1)
  }
  console.log(`Ens svar på ${sager.length} sager. Svarene: ${[...koder].map(([k, n]) => `${k} ${n}`).join(', ')}.`)
}
