import { fileURLToPath } from 'node:url';
import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';

/**
 * The words of the interface: macros and catalogs. By Babel, because npm leaves the binary of Lingui's own
 * transform out where the machine's Node is 20.
 */
export function words() {
  process.env.LINGUI_SUPPRESS_BABEL_WARNING = '1';
  const configPath = fileURLToPath(new URL('lingui.config.ts', import.meta.url));
  return [lingui({ configPath }), babel({ presets: [linguiTransformerBabelPreset({}, { configPath })] })];
}
