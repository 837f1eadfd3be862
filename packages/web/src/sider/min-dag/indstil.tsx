import { useId, useState } from 'react'
import { useBemanding } from '../../api/opgave-data.ts'
import { Knap } from '../../fds/knap.tsx'
import { KalenderPanel } from './kalender-panel.tsx'
import { StedfortraederPanel } from './stedfortraeder-panel.tsx'
import { TeamPanel } from './team-panel.tsx'

type Panel = 'stedfortraeder' | 'team' | 'kalender'

/** Stedfortræder, teams og kalender: ét panel ad gangen. */
export function Indstil() {
  const id = useId()
  const [aabent, saet] = useState<Panel>()
  const bemanding = useBemanding().data
  const knap = (panel: Panel, navn: string) => (
    <Knap
      aria-expanded={aabent === panel}
      aria-controls={aabent === panel ? id : undefined}
      onClick={() => saet(aabent === panel ? undefined : panel)}
    >
      {navn}
    </Knap>
  )
  return (
    <>
      <div className="knapper">
        {knap('stedfortraeder', 'Stedfortræder')}
        {knap('team', 'Teams')}
        {knap('kalender', 'Kalender (iCal)')}
      </div>
      {aabent !== undefined && (
        <div id={id} className="min-dag-panel">
          {aabent === 'kalender' && <KalenderPanel />}
          {bemanding !== undefined && aabent === 'stedfortraeder' && <StedfortraederPanel bemanding={bemanding} />}
          {bemanding !== undefined && aabent === 'team' && <TeamPanel bemanding={bemanding} />}
        </div>
      )}
    </>
  )
}
