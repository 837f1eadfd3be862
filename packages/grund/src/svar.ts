/**
 * Et vilkår er opfyldt, ikke opfyldt, endnu ikke oplyst, eller venter på et menneskes skøn.
 * Uoplyst er et svar, ikke en fejl.
 */
export type Svar = 'opfyldt' | 'ikke-opfyldt' | 'uoplyst' | 'kraever-skoen'

/**
 * Begge skal være opfyldt.
 *
 * Ét «ikke opfyldt» afgør sagen, også når det andet er uoplyst. Ellers vinder «uoplyst» over «kræver skøn»:
 * et skøn træffes på en oplyst sag, så oplysningen mangler først.
 */
export function og(a: Svar, b: Svar): Svar {
  if (a === 'ikke-opfyldt' || b === 'ikke-opfyldt') return 'ikke-opfyldt'
  return a === 'opfyldt' || b === 'uoplyst' ? b : a
}

/** Ét af dem er nok. Spejlet af {@link og}. */
export function eller(a: Svar, b: Svar): Svar {
  if (a === 'opfyldt' || b === 'opfyldt') return 'opfyldt'
  return a === 'ikke-opfyldt' || b === 'uoplyst' ? b : a
}

/**
 * Alle vilkår skal være opfyldt: {@link og} hele vejen igennem.
 * Den tomme liste er «opfyldt»: intet vilkår er brudt, og `alle` af to lister lagt sammen er `alle` af de to svar.
 * En regel i loven kan ikke skrives med en tom liste; det afviser motoren.
 */
export function alle(svar: readonly Svar[]): Svar {
  return svar.reduce(og, 'opfyldt')
}

/**
 * Mindst ét vilkår skal være opfyldt: {@link eller} hele vejen igennem.
 * Den tomme liste er «ikke opfyldt»: der er intet, som kunne opfylde kravet.
 */
export function mindstEn(svar: readonly Svar[]): Svar {
  return svar.reduce(eller, 'ikke-opfyldt')
}

/** Det modsatte svar. Det, vi ikke ved, ved vi heller ikke med omvendt fortegn. */
export function ikke(svar: Svar): Svar {
  if (svar === 'opfyldt') return 'ikke-opfyldt'
  if (svar === 'ikke-opfyldt') return 'opfyldt'
  return svar
}

/** Er svaret et ja eller et nej, så intet mangler? */
export function erAfgjort(svar: Svar): boolean {
  return svar === 'opfyldt' || svar === 'ikke-opfyldt'
}
