import { preact } from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** Public half of a key nobody holds the other half of: it pins the id of test builds in Chromium. */
const testKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA0h2txEdVdMWryMkib5aHe701OtZsDrOKrVKsVgJLIul5s5MuzDAbh0ZQ' +
  'BYpPFiFGFXAMZmlcULTHWauQaA86KbEeYzyzw8bwj/AOxQOmk6/bii4uHXVMvxs75IqboqiVYXsemT9tJ0367ZD5zxuDlcqBWhwc' +
  'tLHT62J0JHgrZVk4wLfhbVXoJBTWYLpYqYNMbIQSy/ttr+00002tfu23IejDg6Ehy1u2E8wPebQSpYXqXt0NYLdKFCUxwR/YcMQb' +
  'E1Ax66Ir0YFPjTWbqeF8denHumSGSyZ1XInYZOEeMq2vQcvhe+viyDiRHJ6eX0Iyt0NgcvzPoWQz1vqH6FW8YwIDAQAB';

/** Pages of the extension load nothing but their own files and reach no server; content scripts are not covered. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: 'lib/locales' },
  vite: () => ({
    plugins: [preact()],
    // The oldest browsers of the manifest. Without it `light-dark()` is rewritten into variables that are resolved where
    // the colours are named, and a badge on a dark ground of a light page would be drawn in the light colours.
    build: { modulePreload: false, target: ['chrome127', 'firefox140'], cssTarget: ['chrome127', 'firefox140'] },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'contextMenus'],
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: pagePolicy },
    action: { default_title: '__MSG_extension_name__' },
    // Chromium takes four suggestions at most; the reader may give the fifth a key of their own.
    commands: {
      'next-mention': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_next__' },
      'previous-mention': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_previous__' },
      'open-card': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_command_open__' },
      'save-note': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_command_save__' },
      'switch-site': { description: '__MSG_command_switch__' },
    },
    // An unlisted script, not a WXT content script: WXT's wrapper announces itself to every page, and any page can
    // switch it off with one event.
    content_scripts: [
      { matches: ['http://*/*', 'https://*/*'], js: ['annotator.js'], run_at: 'document_idle', all_frames: false },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'variorum@variorum.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '127' }),
    ...(browser === 'chrome' && mode === 'e2e' ? { key: testKey } : {}),
  }),
});
