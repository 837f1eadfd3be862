/** Hvorfor et login hos udbyderen ikke blev til noget, og hvad man gør. Serveren giver koden, login-siden skriver teksten. */
export const LOGINFEJL = {
  UDBYDER_SVARER_IKKE:
    'Kommunens login svarer ikke lige nu. Vent lidt, og prøv igen. Bliver det ved, så sig det til it-driften.',
  AFBRUDT: 'Du afbrød login. Vælg Log ind for at begynde igen.',
  FOR_LANGSOMT: 'Login blev ikke færdigt i tide, eller det var begyndt i en anden browser. Log ind igen herfra.',
  IKKE_GODKENDT:
    'Svaret fra kommunens login kunne ikke godkendes, så du er ikke logget ind. Prøv igen. Bliver det ved, så sig det til it-driften.',
  INGEN_KOMMUNE:
    'Dit login siger ikke, hvilken kommune du hører til, eller kommunen bruger ikke Fodfæste. Bed it-driften om at se på opsætningen.',
  INGEN_ROLLE: 'Din bruger har ingen rolle i Fodfæste. Bed din leder om at bestille den hos brugeradministrationen.',
} as const

export type Loginfejl = keyof typeof LOGINFEJL
