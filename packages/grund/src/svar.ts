/**
 * Et vilkår er opfyldt, ikke opfyldt, endnu ikke oplyst, eller venter på et menneskes skøn.
 * Uoplyst er et svar, ikke en fejl.
 */
export type Svar = 'opfyldt' | 'ikke-opfyldt' | 'uoplyst' | 'kraever-skoen'

/**
 * Alle vilkår skal være opfyldt.
 *
 * Ét «ikke opfyldt» afgør sagen, også når resten er uoplyst. Ellers vinder «uoplyst» over «kræver skøn»:
 * et skøn træffes på en oplyst sag, så oplysningen mangler først.
 * Den tomme liste er «opfyldt»: intet vilkår er brudt, og `alle` af to lister lagt sammen er `alle` af de to svar.
 * En regel i loven kan ikke skrives med en tom liste; det afviser motoren.
 */
export function alle(svar: readonly Svar[]): Svar {
  let foreloebig: Svar = 'opfyldt'
  for (const et of svar) {
    if (et === 'ikke-opfyldt') return et
    if (et === 'uoplyst' || foreloebig === 'opfyldt') foreloebig = et
  }
  return foreloebig
}

/**
 * Mindst ét vilkår skal være opfyldt. Spejlet af {@link alle}.
 * Den tomme liste er «ikke opfyldt»: der er intet, som kunne opfylde kravet.
 */
export function mindstEn(svar: readonly Svar[]): Svar {
  let foreloebig: Svar = 'ikke-opfyldt'
  for (const et of svar) {
    if (et === 'opfyldt') return et
    if (et === 'uoplyst' || foreloebig === 'ikke-opfyldt') foreloebig = et
  }
  return foreloebig
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
