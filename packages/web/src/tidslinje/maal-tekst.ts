import type { Maal } from './tekstplads.ts'

const SKRIFT = "12px 'IBM Plex Sans', system-ui, sans-serif"

/** Måler med browserens egen skrift. Uden laerred anslås bredden, så båndet dog kan ses. */
export function lavMaal(): Maal {
  const laerred = document.createElement('canvas').getContext('2d')
  const kendte = new Map<string, number>()
  return (tekst, fed) => {
    if (tekst === '') return 0
    if (laerred === null) return tekst.length * 7
    const noegle = `${fed ? 'f' : ' '}${tekst}`
    const kendt = kendte.get(noegle)
    if (kendt !== undefined) return kendt
    laerred.font = `${fed ? '600 ' : '400 '}${SKRIFT}`
    const bredde = laerred.measureText(tekst).width
    kendte.set(noegle, bredde)
    return bredde
  }
}
