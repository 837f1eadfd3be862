import type { Sagsskoen } from './haendelser.ts'

export const SAGSSKOENNAVN: { readonly [K in Sagsskoen]: string } = {
  'attest-aktuel': 'Lægeattesten er stadig aktuel',
  'forberedende-kun-beskrivende': 'Den forberedende del beskriver kun',
  'forberedende-fuldt-oplyst': 'Sagen er fuldt oplyst før teamets møde',
  'indstilling-fyldestgoerende': 'Indstillingen er fyldestgørende',
  'saerlige-grunde-mod-genforelaeggelse': 'Særlige grunde taler imod en ny forelæggelse',
  'booking-frataget': 'Retten til selv at booke samtaler er taget',
  'klage-dispensation': 'Der ses bort fra, at klagen er for sen',
  'klage-hastende': 'Klagen er hastende',
  'mulighed-for-at-medvirke': 'Borgeren har haft mulighed for at medvirke',
}
