import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

/** The pictures of the README, made from the demo as it is. */
export default defineConfig({ ...base, testMatch: '*.screenshots.ts', workers: 1 });
