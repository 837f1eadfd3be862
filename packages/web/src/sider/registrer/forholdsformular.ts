import type { Felt, Formular, Registrering } from '@fodfaeste/kontrakt'

type Forhold = Registrering['forhold'][number]

/** Det, et forhold eller et skøn kan handle om. */
const VEDROERER: Felt = { art: 'peger', navn: 'Hvad handler det om?' }
const KILDE: Felt = { art: 'linje', navn: 'Kilde', hjaelp: 'Hvor oplysningen kommer fra.' }
const BEGRUNDELSE: Felt = { art: 'tekst', navn: 'Begrundelse', hjaelp: 'Et skøn uden begrundelse gælder ikke.' }
const SKOENNET: Felt = { art: 'valg', navn: 'Svar', ord: { ja: 'Ja', nej: 'Nej' } }

/** Formularen til et forhold, loven spørger om. Svarets form følger af forholdet. */
export function oplysForhold({ navn, art, vedroerer }: Forhold): Formular {
  const svar: Felt =
    typeof art === 'string' ? { art, navn: art === 'dag' ? 'Dag' : 'Svar' } : { art: 'valg', navn: 'Svar', ord: art }
  return {
    navn,
    knap: 'Gem oplysningen',
    felter: { ...(vedroerer !== undefined && { vedroerer: VEDROERER }), vaerdi: svar, kilde: KILDE },
    valgfrie: [],
  }
}

/** Formularen til et skøn om et forhold. */
export function skoenForhold({ navn, vedroerer }: Forhold): Formular {
  return {
    navn,
    knap: 'Gem skønnet',
    felter: { ...(vedroerer !== undefined && { vedroerer: VEDROERER }), svar: SKOENNET, begrundelse: BEGRUNDELSE },
    valgfrie: [],
  }
}
