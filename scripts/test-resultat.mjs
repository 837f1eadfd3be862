// Læser vitests eget resultat og siger det i én linje.

/** Siger højt, hvad der ikke bliver prøvet, og hvorfor. Siges både før og efter, så det ikke ruller væk. */
export function skrivOverspringelser(overspringes, { kraevAlt }) {
  for (const { hvad, grund } of overspringes) {
    console.log(`\n!! SPRINGES OVER${kraevAlt ? ' (og det er en fejl her)' : ''}: ${hvad}\n   Grund: ${grund}\n`)
  }
}

/** Navnene på de prøver, der ikke blev kørt. */
function udeladte(resultat) {
  return resultat.testResults.flatMap((fil) =>
    fil.assertionResults
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map((proeve) => proeve.fullName),
  )
}

/**
 * Skriver «N passed, M failed» på sin egen linje og giver slutkoden: 0 kun, når noget er prøvet, intet fejlede, og intet,
 * der kræves, blev sprunget over.
 */
export function optael({ kode, resultat }, { kraevAlt, manglede }) {
  if (resultat === undefined || resultat.numTotalTests === 0) {
    console.error(
      'Ingen prøver blev kørt. Det er en fejl: enten fandt vi ingen, eller også nåede vi ikke frem til dem.',
    )
    console.log('0 passed, 1 failed')
    return kode === 0 ? 1 : kode
  }
  const sprunget = udeladte(resultat)
  if (kraevAlt && sprunget.length > 0) {
    console.error(`Her skal alt prøves, men ${sprunget.length} blev sprunget over:\n  ${sprunget.join('\n  ')}`)
  }
  // En fil, der ikke kunne læses, eller en fejl uden for prøverne, har ingen fejlet prøve at tælle med.
  const fejlet = Math.max(resultat.numFailedTests, kode === 0 ? 0 : 1)
  const halen = sprunget.length > 0 ? `, ${sprunget.length} skipped` : ''
  console.log(`\n${resultat.numPassedTests} passed, ${fejlet} failed${halen}`)
  if (kode !== 0) return kode
  return kraevAlt && (manglede || sprunget.length > 0) ? 1 : 0
}
