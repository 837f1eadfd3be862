import { type Svar, erAfgjort, ikke } from '@fodfaeste/grund'
import type { Forklaring } from './forklaring.ts'

/**
 * De led i træet, der er med til at bære rodens svar. Resten er «uden betydning»: svaret blev det samme uden dem.
 * Er roden uafgjort, er det de uafgjorte led, der bærer.
 */
export function baerendeLed(rod: Forklaring): ReadonlySet<Forklaring> {
  const baerer = new Set<Forklaring>()
  maerk(rod, baerer)
  return baerer
}

function maerk(f: Forklaring, baerer: Set<Forklaring>): void {
  baerer.add(f)
  for (const under of baerendeUnder(f)) maerk(under, baerer)
}

function baerendeUnder(f: Forklaring): readonly Forklaring[] {
  if (f.valgt !== undefined) return f.fordi.filter((_, i) => (i === 0) === (f.valgt?.laesning === 'A'))
  switch (f.led.art) {
    case 'undtagelse': {
      const [hovedregel, naar] = f.fordi
      if (hovedregel === undefined || naar === undefined) return []
      return bidrager(f.svar, hovedregel, hovedregel.svar).concat(bidrager(f.svar, naar, ikke(naar.svar)))
    }
    case 'mindst-en':
    case 'medmindre': {
      // Ét ja bærer; de andre grene er uden betydning for svaret.
      if (f.svar !== 'opfyldt') return f.fordi.filter((u) => f.svar === 'ikke-opfyldt' || !erAfgjort(u.svar))
      return f.fordi.filter((u) => u.svar === 'opfyldt').slice(0, 1)
    }
    case 'alle':
    case 'regel':
      return f.fordi.filter((u) => f.svar === 'opfyldt' || (f.svar === 'ikke-opfyldt' ? u.svar === f.svar : !erAfgjort(u.svar)))
    default:
      return f.fordi
  }
}

function bidrager(samlet: Svar, led: Forklaring, bidrag: Svar): Forklaring[] {
  if (samlet === 'opfyldt') return [led]
  if (samlet === 'ikke-opfyldt') return bidrag === 'ikke-opfyldt' ? [led] : []
  return erAfgjort(bidrag) ? [] : [led]
}
