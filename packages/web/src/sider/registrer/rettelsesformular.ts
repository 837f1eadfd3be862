import { FORMULARER, type Felt, type Formular, type HaendelseTilRettelse } from '@fodfaeste/kontrakt'

const BEGRUNDELSE: Felt = { art: 'tekst', navn: 'Hvad var forkert, og hvor ved du det fra?' }

/** Formularen, der tager hændelsen ud: den skulle ikke have været der. */
export const TAG_UD: Formular = {
  navn: 'Tag hændelsen ud',
  knap: 'Tag ud',
  felter: { begrundelse: BEGRUNDELSE },
  valgfrie: [],
}

interface Erstatning {
  readonly formular: Formular
  readonly udgangspunkt: Readonly<Record<string, unknown>>
}

/** Formularen, der skriver hændelsen om. `undefined`, når den kun kan tages ud. */
export function skrivOm({ beslutning, data, tagetUd }: HaendelseTilRettelse): Erstatning | undefined {
  const formular = beslutning === undefined ? undefined : FORMULARER[beslutning]
  if (formular === undefined || tagetUd) return undefined
  const felter = Object.entries<Felt>({ ...formular.felter, den: { art: 'dag', navn: 'Dagen, det skete' } })
  // Det, hændelsen peger på, ligger fast: skulle den have peget på noget andet, tages den ud og skrives der.
  const fast = felter.flatMap(([id, { art }]) => (art === 'peger' && id in data ? [[id, data[id]] as const] : []))
  return {
    formular: {
      navn: 'Skriv hændelsen om',
      knap: 'Gem rettelsen',
      felter: {
        erstatning: {
          art: 'gruppe',
          navn: `Sådan skulle der have stået: ${formular.navn}`,
          felter: Object.fromEntries(felter.filter(([, { art }]) => art !== 'peger')),
          valgfrie: formular.valgfrie,
          fast: { beslutning, ...Object.fromEntries(fast) },
        },
        begrundelse: BEGRUNDELSE,
      },
      valgfrie: [],
    },
    udgangspunkt: { erstatning: data },
  }
}
