import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import './skrift.css'
import './grundlag.css'
import './fds/fds.css'
import { lavForespoerger } from './api/forespoerger.ts'
import { ruter } from './ruter.tsx'

const rod = document.getElementById('rod')
if (rod === null) throw new Error('The page has no element to render into')

createRoot(rod).render(
  <StrictMode>
    <QueryClientProvider client={lavForespoerger()}>
      <RouterProvider router={ruter} />
    </QueryClientProvider>
  </StrictMode>,
)
