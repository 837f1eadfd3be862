import { type Dato, dageMellem, opregn, plusDage, plusMaaneder, skrivAntal } from '@fodfaeste/grund'

// Under så mange dage siger dagene mere end måneder.
const I_DAGE_TIL = 92

/** «63 dage», «2 år og 8 måneder», «3 år». Fra og med, til og med; hele måneder, og dage hvis der er nogen til rest. */
export function skrivVarighed(fra: Dato, til: Dato): string {
  const dage = dageMellem(fra, til) + 1
  if (dage < I_DAGE_TIL) return skrivAntal(dage, 'dag', 'dage')
  const efter = plusDage(til, 1)
  let maaneder = 0
  while (plusMaaneder(fra, maaneder + 1) <= efter) maaneder += 1
  const rest = dageMellem(plusMaaneder(fra, maaneder), efter)
  const [aar, over] = [Math.floor(maaneder / 12), maaneder % 12]
  const led = [
    aar > 0 ? `${aar} år` : undefined,
    over > 0 ? skrivAntal(over, 'måned', 'måneder') : undefined,
    rest > 0 ? skrivAntal(rest, 'dag', 'dage') : undefined,
  ].filter((x) => x !== undefined)
  return opregn(led)
}
