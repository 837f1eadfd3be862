/**
 * Huset: hvem der må kende hvem. Tallet er etagen; imports går kun nedad.
 *
 * Skærmene viser lov, men regner ingen: derfor kender web kun kontrakt og grund.
 */
export const ETAGER: Readonly<Record<string, { etage: number; maaKende: readonly string[]; ren: boolean }>> = {
  grund: { etage: 0, maaKende: [], ren: true },
  lov: { etage: 1, maaKende: ['grund'], ren: true },
  praksis: { etage: 1, maaKende: ['grund'], ren: true },
  kontrakt: { etage: 1, maaKende: ['grund'], ren: true },
  sag: { etage: 2, maaKende: ['grund', 'lov', 'praksis'], ren: true },
  server: { etage: 3, maaKende: ['grund', 'lov', 'praksis', 'kontrakt', 'sag'], ren: false },
  web: { etage: 3, maaKende: ['grund', 'kontrakt'], ren: true },
  cli: { etage: 3, maaKende: ['grund', 'lov', 'praksis', 'kontrakt'], ren: false },
  proeve: { etage: 4, maaKende: ['grund', 'lov', 'praksis', 'kontrakt', 'sag', 'server'], ren: false },
}
