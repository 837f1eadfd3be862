import type { Aktoer, Rolle } from '@fodfaeste/sag'

/** En medarbejder i en kommune, der kun findes i prøver. */
export function enPerson({
  rolle = 'koordinerende-sagsbehandler',
  kommune = 'proevekoebing',
  navn = 'Prøve Person',
}: {
  readonly rolle?: Rolle
  readonly kommune?: string
  readonly navn?: string
} = {}): Aktoer {
  return { id: `${kommune}-${rolle}`, navn, roller: [rolle], kommune }
}
