/** Finds the browsers that tests and demo drive, and installs Debian's where that is possible. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface BrowserPlaces {
  label: string;
  variable: string;
  /** Names looked for in PATH, in this order. Branded Chrome takes no `--load-extension`, so it is not among them. */
  commands: string[];
  /** Places outside PATH. */
  paths: string[];
  debianPackage: string;
}

const places: Record<BrowserName, BrowserPlaces> = {
  chromium: {
    label: 'Chromium (or Chrome for Testing)',
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'chrome-for-testing'],
    paths: [
      '/usr/bin/chromium',
      '/usr/lib/chromium/chromium',
      '/snap/bin/chromium',
      '/opt/chrome-for-testing/chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ],
    debianPackage: 'chromium',
  },
  firefox: {
    label: 'Firefox (140 or newer)',
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    paths: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debianPackage: 'firefox-esr',
  },
};

/** Path of the browser's program, or null where there is none. A path given in the environment is taken as it is. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, commands, paths } = places[name];
  const given = process.env[variable];
  if (given) return given;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const candidates = [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...paths];
  return candidates.find(isExecutable) ?? null;
}

/**
 * Paths of the named browsers; installs what is missing where this is Debian and we are root.
 * Throws an Error whose message says what a person has to install.
 */
export function ensureBrowsers<Name extends BrowserName>(names: readonly Name[]): Record<Name, string> {
  const missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length > 0 && isDebianRoot()) installDebian(missing);
  return Object.fromEntries(
    names.map((name) => {
      const path = findBrowser(name);
      if (path === null) throw new Error(howToInstall(name));
      return [name, path];
    }),
  ) as Record<Name, string>;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

function installDebian(names: readonly BrowserName[]): void {
  // Without a font pages come out as empty boxes; minimal images have none.
  const packages = [...names.map((name) => places[name].debianPackage), 'fonts-dejavu-core'];
  console.error(`variorum: installing ${packages.join(', ')} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => spawnSync('apt-get', ['-q', '-y', ...args], { env, stdio: ['ignore', 2, 2] });
  apt('update');
  apt('install', '--no-install-recommends', ...packages);
}

function howToInstall(name: BrowserName): string {
  const { label, variable, debianPackage } = places[name];
  return (
    `${label} was not found. On Debian install it with "apt-get install ${debianPackage}"; ` +
    `elsewhere install it and set ${variable} to the path of its program.`
  );
}
