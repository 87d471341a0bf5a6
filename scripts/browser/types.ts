/** What demo and browser tests need of a browser, the same for Chromium and Firefox. */
import type { BrowserName } from '../browsers.ts';

export interface LaunchOptions {
  /** Folder of the built extension; null starts the browser without one, as the baseline. */
  extension: string | null;
  /** Path of the browser's program. */
  program: string;
  /** Folder of the profile; given twice, the second start finds what the first left. */
  profile: string;
  headless: boolean;
  /** Port on 127.0.0.1 of the proxy that all addresses but those of this machine are asked of; by default nobody is there. */
  proxy?: number;
  colorScheme: 'light' | 'dark';
}

/** One tab. Coordinates are CSS pixels of the viewport. */
export interface Tab {
  open(url: string): Promise<void>;
  /** Runs a function in the page; it sees only its argument, and both argument and result are plain data. */
  evaluate<Argument, Result>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  /** Runs source text in the page, past the page's content security policy. */
  inject(source: string): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** One key by its name, "Tab" or "Enter"; a modifier as in "Shift+Tab". */
  press(key: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  screenshot(file: string): Promise<void>;
  bringToFront(): Promise<void>;
  /** From now on shows the page, which has to be in front, as it would be printed. */
  showPrint(): Promise<void>;
  /** Errors in the console from now on, and whatever nobody caught, of the page and of content scripts in it. */
  hearFaults(): Promise<string[]>;
  /** What the page's process holds for scripts and nodes; null where the browser does not tell (Firefox). */
  memory(): Promise<Memory | null>;
  /** What this takes of the page's main thread while it runs, without tracing; Firefox does not tell and throws. */
  cost(run: () => Promise<void>): Promise<Cost>;
  /** What the browser's tracing says of this while it runs; Firefox has none and throws. */
  trace(run: () => Promise<void>): Promise<TraceEvent[]>;
  close(): Promise<void>;
}

/** Milliseconds of processor time. */
export interface Cost {
  all: number;
  /** In scripts, those of extensions among them. */
  script: number;
}

/** Bytes in use after garbage collection. */
export interface Memory {
  /** The JavaScript heap. */
  heap: number;
  /** What the browser keeps for that heap: nodes, styles, listeners. */
  nodes: number;
  /** Outside of both: array buffers and long strings. */
  buffers: number;
}

/** One event of a trace; times in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  args?: { data?: { url?: string } };
}

/** The extension's background, as far as the browser tells of it. */
export interface Background {
  /** Ends it as the browser does after half a minute of silence. */
  stop(): Promise<void>;
  isAwake(): boolean;
  /** What it holds; it has to be awake. */
  memory(): Promise<Memory>;
}

export interface Browser {
  name: BrowserName;
  /** Null where the browser does not tell (Firefox), or no extension is loaded. */
  background: Background | null;
  /** Address of a page of the extension; throws where none is loaded. */
  extensionUrl(path: string): string;
  newTab(): Promise<Tab>;
  /** A tab in a private window. */
  newPrivateTab(): Promise<Tab>;
  /** Installs what lies in a folder now, over what was installed from it before; resolves with the extension's id. */
  install(folder: string): Promise<string>;
  uninstall(id: string): Promise<void>;
  /** Switches an extension off, or on again, as on the browser's own page about extensions. */
  enable(id: string, isOn: boolean): Promise<void>;
  /** Lets an extension into private windows, as a reader can on that page; false where the browser offers no such choice. */
  allowPrivate(id: string): Promise<boolean>;
  /**
   * Has the browser write down the extension's errors from now on, in all its contexts; what it resolves with tells them.
   * Firefox does not: there are none then.
   */
  recordFaults(): Promise<() => Promise<string[]>>;
  close(): Promise<void>;
}

/** A port where nobody answers. */
export const NOBODY = 9;

/** Size of a new tab's viewport. */
export const VIEWPORT = { width: 1100, height: 800 };
