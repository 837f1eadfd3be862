import fc from 'fast-check'

// Samme frø hver gang, så en rød prøve er rød for alle og kan køres igen. `EGENSKABER_FROE=$RANDOM npm test` leder
// andre steder; finder den noget, skriver den frøet.
fc.configureGlobal({ seed: Number(process.env['EGENSKABER_FROE'] ?? 20_261_123) })
