import type { BrevudkastVisning } from '@fodfaeste/kontrakt'

type Kanal = BrevudkastVisning['kanaler'][number]
export type SenKanal = Pick<Kanal, 'kanal'> & { readonly fremme: NonNullable<Kanal['fremme']> }

/** De veje, der kan bruges, og hvor brevet kan være fremme først på mødets dag eller efter den. */
export const forSent = (kanaler: BrevudkastVisning['kanaler'], moededag: string): readonly SenKanal[] =>
  kanaler.flatMap(({ kanal, nej, fremme }) =>
    nej === undefined && fremme !== undefined && fremme.senest >= moededag ? [{ kanal, fremme }] : [],
  )
