/** Svaret er en anden adresse. */
export class Omdirigering {
  readonly til: string

  constructor(til: string) {
    this.til = til
  }
}
