import type { Kommando } from '../udfoer.ts'

/** Navnet på den beslutning, der opfylder en pligt. */
export type Beslutningsnavn = Kommando['beslutning']

/**
 * Pligtens id, som det begynder, og den beslutning, der opfylder den. Et id kan ende på det, pligten handler om
 * («RSL-7-a-indsats-25»); den længste begyndelse, der passer, gælder.
 */
const MED: { readonly [begyndelse: string]: Beslutningsnavn } = {
  'BEK-1708-3-1': 'frys-forberedende-del',
  'BEK-1708-4': 'anmod-om-laegeattest',
  'BEK-1708-5': 'fastlaeg-indsatsdel',
  'BEK-2236-21': 'udtal-sundhedskoordinator',
  'BEK-2236-22': 'modtag-sundhedsudtalelse',
  'BEK-2409-2': 'vejled-om-sundhedssamtale',
  'BEK-2409-3-1': 'hold-sundhedssamtale',
  'BEK-2409-3-2': 'udtal-sundhedskoordinator',
  'BEK-2409-3-3': 'besvar-sundhedssamtale',
  'BEK-861-11-1': 'genvurder-klage',
  'BEK-861-11-1-besked': 'send-klage',
  'BEK-861-11-2': 'forsink-klage',
  'BEK-861-11-5': 'genvurder-klage',
  'BEK-861-12': 'send-klage',
  'BEK-861-13': 'send-klage',
  'FVL-16': 'send-meddelelse',
  'FVL-19': 'send-partshoering',
  'FVL-21': 'besvar-partshoering',
  'FVL-22': 'traef-afgoerelse',
  'FVL-23': 'send-meddelelse',
  'FVL-25': 'meddel-afgoerelse',
  'FVL-7': 'send-meddelelse',
  'LAB-113-2': 'planlaeg-teambehandling',
  'LAB-113-2-indsats': 'begynd-indsats',
  'LAB-113-4': 'traef-slutbeslutning',
  'LAB-113-a': 'udpeg-jobformidler',
  'LAB-31': 'hold-samtale',
  'LAB-32': 'hold-samtale',
  'LAB-36-3': 'udpeg-koordinerende',
  'LOB-11-2': 'planlaeg-teambehandling',
  'LOB-15-a': 'modtag-sundhedsudtalelse',
  'LOB-9-1': 'planlaeg-teambehandling',
  'LOV-1160-7-1': 'vejled-om-jobformidler',
  'LSP-20': 'send-meddelelse',
  'LSP-21': 'traef-afgoerelse',
  'LSP-21-pkt-2': 'send-meddelelse',
  'LSP-21-pkt-3': 'send-meddelelse',
  'OFFL-13': 'skriv-notat',
  'OFFL-15': 'registrer-dokument',
  'RSL-11-2': 'modtag-meddelelse',
  'RSL-11-c': 'send-meddelelse',
  'RSL-12': 'send-meddelelse',
  'RSL-3-1': 'traef-afgoerelse',
  'RSL-3-2': 'traef-afgoerelse',
  'RSL-3-2-besked': 'send-meddelelse',
  'RSL-5': 'skriv-notat',
  'RSL-7-a': 'afslut-indsats',
}

const EFTER_LAENGDE = Object.keys(MED).toSorted((a, b) => b.length - a.length)

/** Beslutningen, der opfylder pligten; `undefined` når ingen endnu gør. */
export function opfyldesMed(pligtId: string): Beslutningsnavn | undefined {
  const fundet = EFTER_LAENGDE.find((begyndelse) => passer(pligtId, begyndelse))
  return fundet === undefined ? undefined : MED[fundet]
}

/** «LAB-3» er ikke begyndelsen på «LAB-31»: efter begyndelsen kommer et skel. */
function passer(id: string, begyndelse: string): boolean {
  return id.startsWith(begyndelse) && !/^[A-Za-z\d]/.test(id.slice(begyndelse.length))
}
