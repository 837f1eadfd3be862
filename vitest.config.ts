import { defineConfig } from 'vitest/config'

const UDENFOR = ['**/node_modules/**', '**/dist/**', '**/.cache/**']

export default defineConfig({
  test: {
    env: { TZ: 'UTC' },
    setupFiles: ['./scripts/proever/egenskabernes-froe.ts'],
    pool: 'forks',
    maxWorkers: 2,
    allowOnly: false,
    // En prøve er rigtig eller forkert; tidsgrænserne er der kun, så en prøve, der hænger, ikke hænger for evigt.
    projects: [
      {
        extends: true,
        test: {
          name: 'enhed',
          include: ['packages/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'docs/**/*.test.ts'],
          exclude: [...UDENFOR, '**/*.db.test.ts', '**/*.lovtekst.test.ts'],
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'db',
          include: ['packages/**/*.db.test.ts'],
          exclude: UDENFOR,
          globalSetup: ['./packages/server/src/saaede-lagre.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          // Kræver lovtekster, projektet ikke har (FODFAESTE_LOVTEKST): kun når man beder om den.
          name: 'lovtekst',
          include: ['packages/**/*.lovtekst.test.ts'],
          exclude: UDENFOR,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.spec.ts'],
          exclude: UDENFOR,
          globalSetup: ['./e2e/saaede-mapper.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Det, der spørges om igen, mens siden finder på plads: adressen kommer efter indholdet.
          expect: { poll: { timeout: 15_000 } },
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
