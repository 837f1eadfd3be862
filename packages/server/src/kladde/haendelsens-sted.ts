import { kladdested } from '@fodfaeste/kontrakt'
import type { RegistreretHaendelse } from '@fodfaeste/sag'

/**
 * Stedet, en hændelse skrev: det samme som kladden til den beslutning, der gav den. Kun hvor to kan skrive det samme;
 * et notat eller en samtale er hver sin, og to om det er ingen konflikt.
 */
const SAMME_STED: { readonly [T in RegistreretHaendelse['type']]?: string } = {
  OplysningRegistreret: 'registrer-oplysning',
  OenskeSpurgt: 'besvar-oenske',
  OenskeBesvaret: 'besvar-oenske',
  SkoenTruffet: 'traef-skoen',
  LaesningValgt: 'vaelg-laesning',
  VurderingForetaget: 'foretag-vurdering',
  SagsskoenTruffet: 'traef-sagsskoen',
  ForberedendeDelSkrevet: 'skriv-forberedende-del',
  ForberedendeUdgaveSkrevet: 'skriv-forberedende-udgave',
  IndsatsdelFastlagt: 'fastlaeg-indsatsdel',
  IndstillingSkrevet: 'skriv-indstilling',
  IndstillingAendret: 'aendr-indstilling',
  TeamindkaldelseBesvaret: 'besvar-teamindkaldelse',
  TolkBestilt: 'bestil-tolk',
  ReferatSkrevet: 'skriv-referat',
  ReferatAendret: 'aendr-referat',
  AdresseRegistreret: 'registrer-adresse',
  RepraesentantRegistreret: 'registrer-repraesentant',
  BrevkopiUndladt: 'undlad-brevkopi',
  AfgoerelseTruffet: 'traef-afgoerelse',
  SlutbeslutningTruffet: 'traef-slutbeslutning',
  HoeringsbehovVurderet: 'vurder-hoeringsbehov',
  ForholdOplyst: 'oplys-forhold',
  ForholdSkoennet: 'traef-forholdsskoen',
}

export function haendelsensSted({ type, data }: RegistreretHaendelse): string | undefined {
  const beslutning = SAMME_STED[type]
  return beslutning === undefined ? undefined : kladdested({ ...data, beslutning })
}
