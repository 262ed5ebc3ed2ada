import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Kind {
  /** Environment variable whose path wins over every other. */
  readonly variable: string;
  readonly commands: readonly string[];
  /** Where installers put it when it is not on the PATH. */
  readonly places: readonly string[];
  /** Package of Debian and Ubuntu. */
  readonly packages: readonly string[];
  readonly download: string;
}

const KINDS: Record<BrowserName, Kind> = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:/Program Files/Google/Chrome/Application/chrome.exe',
      'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
      'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
    ],
    packages: ['chromium'],
    download: 'https://www.google.com/chrome/',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:/Program Files/Mozilla Firefox/firefox.exe',
    ],
    packages: ['firefox-esr', 'firefox'],
    download: 'https://www.mozilla.org/firefox/',
  },
};

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function search({ commands, places }: Kind): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap(command => folders.map(folder => join(folder, command)));
  return [...onPath, ...places].find(isRunnable);
}

/** Only where nobody has to be asked for a password. */
function canInstall(): boolean {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

function install({ packages }: Kind): void {
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  execFileSync('apt-get', ['update', '-qq'], options);
  for (const name of packages) {
    try {
      console.log(`No browser found: installing ${name} from the distribution.`);
      execFileSync('apt-get', ['install', '-y', '-qq', name], options);
      return;
    } catch {
      // The next name may be the one this distribution uses.
    }
  }
}

/** Path of an installed browser, or undefined. The environment variable wins and must name a program that runs. */
export function findBrowser(name: BrowserName): string | undefined {
  const kind = KINDS[name];
  const given = process.env[kind.variable];
  if (given && !isRunnable(given)) {
    throw new Error(
      `${kind.variable} is ${given}, which is not a program that can be run. Correct or unset it.`,
    );
  }
  return given || search(kind);
}

/** Path of a browser, installed from the distribution if it is missing and that can be done; else throws what to do. */
export function requireBrowser(name: BrowserName): string {
  const kind = KINDS[name];
  const found = findBrowser(name);
  if (found) return found;
  if (canInstall()) install(kind);
  const installed = search(kind);
  if (installed) return installed;
  throw new Error(
    `No ${name} found. Install the package ${kind.packages.join(' or ')} (or ${kind.download}), or set ${kind.variable} to the program.`,
  );
}
