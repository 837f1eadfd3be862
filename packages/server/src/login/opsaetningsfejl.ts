/** Login er sat forkert op, og den, der driver serveren, kan gøre noget ved det. Beskeden er dansk og siger hvad. */
export class Opsaetningsfejl extends Error {
  override readonly name = 'Opsaetningsfejl'
}
