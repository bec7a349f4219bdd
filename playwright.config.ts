import { join } from 'node:path'
import { defineConfig, devices } from '@playwright/test'
import { browserPath, freePort, launchArguments } from './tools/testing/browser.ts'

// Workers read this file again: the port is chosen once and handed on by the environment.
process.env.PORT = process.env.KHEO_JOURNEY_PORT ??= String(await freePort())
const baseURL = `http://127.0.0.1:${process.env.KHEO_JOURNEY_PORT}`

export default defineConfig({
  testDir: 'journeys',
  testMatch: '*.journey.ts',
  outputDir: 'test-results/journeys',
  workers: 2,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  // The whole year signs eleven people in, each in a browser of his or her own.
  timeout: 240_000,
  reporter: 'list',
  use: {
    baseURL,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: await browserPath(), args: launchArguments },
  },
  // A journey runs on the desktop; tagged @phone on the phone instead, tagged @both on each.
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } }, grepInvert: /@phone\b/ },
    {
      name: 'phone',
      use: { ...devices['Pixel 5'], viewport: { width: 390, height: 844 }, isMobile: true },
      grep: /@phone\b|@both\b/,
    },
  ],
  webServer: {
    command: `"${process.execPath}" "${join(import.meta.dirname, 'tools/testing/journey-server.ts')}"`,
    url: `${baseURL}/readyz`,
    timeout: 180_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    stdout: 'ignore',
    stderr: 'pipe',
  },
})
