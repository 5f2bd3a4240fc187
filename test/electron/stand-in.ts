/**
 * A stand-in for the `electron` module, each part typed from electron.d.ts, that keeps Electron's own order and
 * refusals: schemes are registered before the program is ready and served after it, a page loads only what the
 * protocol handler gives, a sandboxed preload requires `electron` alone, values are cloned on every way, and
 * a channel without a handler rejects.
 */
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import type * as Electron from 'electron';
import type { Safe } from '../../main/electron/safe-keys.ts';
import { Emitter } from './emitter.ts';
import { OpenSession } from './open-session.ts';

type App = Pick<
  Electron.App,
  | 'name'
  | 'on'
  | 'whenReady'
  | 'setPath'
  | 'getPath'
  | 'getLocale'
  | 'enableSandbox'
  | 'requestSingleInstanceLock'
  | 'quit'
  | 'exit'
>;
type Window = Pick<
  Electron.BrowserWindow,
  'on' | 'once' | 'show' | 'focus' | 'restore' | 'isMinimized' | 'loadURL' | 'setBackgroundColor' | 'close'
> & { readonly webContents: Pick<Electron.WebContents, 'on' | 'send' | 'setWindowOpenHandler'> };

/** What main and preload import; a name that is missing here is missing in the bundle's import too. */
export interface ElectronModule {
  readonly app: App;
  readonly protocol: Pick<Electron.Protocol, 'registerSchemesAsPrivileged' | 'handle'>;
  readonly session: { readonly defaultSession: OpenSession };
  readonly ipcMain: Pick<Electron.IpcMain, 'handle'>;
  readonly dialog: {
    showErrorBox: Electron.Dialog['showErrorBox'];
    showMessageBox(
      window: Electron.BaseWindow,
      options: Electron.MessageBoxOptions,
    ): Promise<Electron.MessageBoxReturnValue>;
    showSaveDialog(
      ...of: [Electron.SaveDialogOptions] | [Electron.BaseWindow, Electron.SaveDialogOptions]
    ): Promise<Electron.SaveDialogReturnValue>;
  };
  readonly Menu: Pick<typeof Electron.Menu, 'buildFromTemplate' | 'setApplicationMenu'>;
  readonly nativeTheme: Pick<Electron.NativeTheme, 'on' | 'themeSource' | 'shouldUseDarkColors'>;
  readonly BrowserWindow: new (options: Electron.BrowserWindowConstructorOptions) => Window;
  readonly safeStorage: Safe;
}

type Handler = Parameters<Electron.IpcMain['handle']>[1];
type SchemeHandler = Parameters<Electron.Protocol['handle']>[1];
type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];

export class StandInContents extends Emitter {
  readonly #toPage: Emitter;
  opens: OpenHandler = () => ({ action: 'allow' });

  constructor(toPage: Emitter) {
    super();
    this.#toPage = toPage;
  }
  send(channel: string, ...args: unknown[]) {
    this.#toPage.emit(channel, {}, ...structuredClone(args));
  }
  setWindowOpenHandler(handler: OpenHandler) {
    this.opens = handler;
  }
}

export class StandInWindow extends Emitter {
  readonly #load: (window: StandInWindow, url: string) => Promise<void>;
  readonly options: Electron.BrowserWindowConstructorOptions;
  readonly toPage = new Emitter();
  readonly webContents = new StandInContents(this.toPage);
  /** The page's globals as the preload leaves them. */
  readonly world: Record<string, unknown> = {};
  readonly done: string[] = [];
  frame = { url: 'about:blank', parent: null as object | null };
  background: string | undefined;
  minimized = false;
  unsaved = false;

  constructor(
    options: Electron.BrowserWindowConstructorOptions,
    load: (window: StandInWindow, url: string) => Promise<void>,
  ) {
    super();
    this.options = options;
    this.background = options.backgroundColor;
    this.#load = load;
  }
  loadURL(url: string) {
    return this.#load(this, url);
  }
  /** Closes unless the page objects, as a page with unsaved changes does, and is not overruled. */
  close() {
    this.emit('close');
    if (this.unsaved && this.webContents.allows('will-prevent-unload')) return;
    this.done.push('closed');
    this.emit('closed');
  }
  show() {
    this.done.push('show');
  }
  focus() {
    this.done.push('focus');
  }
  restore() {
    this.done.push('restore');
  }
  isMinimized() {
    return this.minimized;
  }
  setBackgroundColor(colour: string) {
    this.background = colour;
  }
}

class StandInApp extends Emitter implements App {
  readonly name = 'Muraji';
  readonly paths = new Map<string, string>([['documents', '/home/editor/Documents']]);
  readonly ended: string[] = [];
  ready = false;
  sandboxed = false;
  #lock: boolean;
  readonly #end: () => void;

  constructor(lock: boolean, end: () => void) {
    super();
    this.#lock = lock;
    this.#end = end;
  }
  async whenReady() {
    await Promise.resolve();
    this.ready = true;
  }
  setPath(name: string, path: string) {
    this.paths.set(name, path);
  }
  getPath(name: string) {
    return this.paths.get(name) ?? '';
  }
  getLocale() {
    return 'en-GB';
  }
  enableSandbox() {
    if (this.ready) throw new Error('app.enableSandbox() can only be called before app is ready');
    this.sandboxed = true;
  }
  requestSingleInstanceLock() {
    return this.#lock;
  }
  quit() {
    this.ended.push('quit');
    if (this.allows('will-quit')) this.exit(0);
  }
  exit(code = 0) {
    this.ended.push(`exit ${String(code)}`);
    this.#end();
  }
}

/** The stand-in with what a test may look at and set. */
export interface StandIn {
  readonly electron: ElectronModule;
  readonly app: StandInApp;
  readonly session: OpenSession;
  readonly schemes: ReadonlyMap<string, Electron.Privileges>;
  readonly handlers: ReadonlyMap<string, Handler>;
  readonly windows: readonly StandInWindow[];
  /** What error boxes said. */
  readonly errors: readonly string[];
  /** What save dialogs were asked with. */
  readonly saves: readonly Electron.SaveDialogOptions[];
  readonly nativeTheme: Pick<Electron.NativeTheme, 'themeSource' | 'shouldUseDarkColors'>;
  /** Calls a channel as a window's page would. */
  invoke(window: StandInWindow, channel: string, ...args: unknown[]): Promise<unknown>;
  /** Loads what a page would get for a URL. */
  fetchPage(url: string): Promise<Response>;
  menu(): Electron.MenuItemConstructorOptions[];
  /** What message boxes asked. */
  readonly questions: readonly Electron.MessageBoxOptions[];
  answerQuestionWith(button: number): void;
  answerSaveWith(answer: Electron.SaveDialogReturnValue): void;
  /** Settles when the program has exited. */
  readonly ended: Promise<void>;
}

export function standIn({ lock = true }: { readonly lock?: boolean } = {}): StandIn {
  let end = () => {};
  const ended = new Promise<void>((resolve) => (end = resolve));
  const app = new StandInApp(lock, end);
  const session = new OpenSession();
  const schemes = new Map<string, Electron.Privileges>();
  const serving = new Map<string, SchemeHandler>();
  const handlers = new Map<string, Handler>();
  const windows: StandInWindow[] = [];
  const errors: string[] = [];
  const saves: Electron.SaveDialogOptions[] = [];
  const questions: Electron.MessageBoxOptions[] = [];
  let answerQuestion = 0;
  let menu: Electron.MenuItemConstructorOptions[] = [];
  let answerSave: Electron.SaveDialogReturnValue = { canceled: true, filePath: '' };

  const invoke = async (window: StandInWindow, channel: string, ...args: unknown[]): Promise<unknown> => {
    const handler = handlers.get(channel);
    if (!handler) throw new Error(`Error invoking remote method '${channel}': No handler registered`);
    const event = { senderFrame: window.frame } as unknown as Electron.IpcMainInvokeEvent;
    return structuredClone(await handler(event, ...(structuredClone(args) as unknown[])));
  };

  const fetchPage = async (url: string): Promise<Response> => {
    const scheme = new URL(url).protocol.slice(0, -1);
    const handler = serving.get(scheme);
    if (!handler || schemes.get(scheme)?.standard !== true) throw new Error(`ERR_UNKNOWN_URL_SCHEME ${url}`);
    return handler(new Request(url) as Parameters<SchemeHandler>[0]);
  };

  const runPreload = (window: StandInWindow) => {
    const { preload = '', sandbox } = window.options.webPreferences ?? {};
    if (sandbox !== true) throw new Error('the preload is not sandboxed');
    const contextBridge: Pick<Electron.ContextBridge, 'exposeInMainWorld'> = {
      exposeInMainWorld: (key, api: unknown) => {
        window.world[key] = api;
      },
    };
    const ipcRenderer = {
      invoke: (channel: string, ...args: unknown[]) => invoke(window, channel, ...args),
      on: (channel: string, listener: (...args: never[]) => void) => window.toPage.on(channel, listener),
      off: (channel: string, listener: (...args: never[]) => void) => window.toPage.off(channel, listener),
    } satisfies Record<keyof Pick<Electron.IpcRenderer, 'invoke' | 'on' | 'off'>, unknown>;
    const require = (name: string) => {
      if (name !== 'electron') throw new Error(`module not found: ${name}`);
      return { contextBridge, ipcRenderer };
    };
    const context = vm.createContext({ require, module: { exports: {} }, exports: {}, console });
    vm.runInContext(readFileSync(preload, 'utf8'), context, { filename: preload });
  };

  const load = async (window: StandInWindow, url: string) => {
    const page = await fetchPage(url);
    if (page.status !== 200) throw new Error(`ERR_FAILED ${String(page.status)} ${url}`);
    window.frame = { url, parent: null };
    runPreload(window);
    window.emit('ready-to-show');
  };

  class BrowserWindow extends StandInWindow {
    constructor(options: Electron.BrowserWindowConstructorOptions) {
      if (!app.ready) throw new Error('Cannot create BrowserWindow before app is ready');
      super(options, load);
      windows.push(this);
      app.emit('web-contents-created', {}, this.webContents);
    }
  }

  class NativeTheme extends Emitter {
    #source: Electron.NativeTheme['themeSource'] = 'system';
    shouldUseDarkColors = false;
    get themeSource() {
      return this.#source;
    }
    set themeSource(source) {
      this.#source = source;
      this.shouldUseDarkColors = source === 'dark';
      this.emit('updated');
    }
  }
  const nativeTheme = new NativeTheme();

  const electron: ElectronModule = {
    app,
    safeStorage: safeStandIn(),
    protocol: {
      registerSchemesAsPrivileged: (list) => {
        if (app.ready) throw new Error('schemes are registered before app is ready');
        for (const { scheme, privileges = {} } of list) schemes.set(scheme, privileges);
      },
      handle: (scheme, handler) => {
        if (!app.ready) throw new Error('protocol is used after app is ready');
        serving.set(scheme, handler);
      },
    },
    session: {
      get defaultSession() {
        if (!app.ready) throw new Error('Session can only be received when app is ready');
        return session;
      },
    },
    ipcMain: {
      handle: (channel, handler) => {
        if (handlers.has(channel)) throw new Error(`a second handler for '${channel}'`);
        handlers.set(channel, handler);
      },
    },
    dialog: {
      showErrorBox: (title, content) => void errors.push(`${title}: ${content}`),
      showMessageBox: (_window, options) => {
        questions.push(options);
        return Promise.resolve({ response: answerQuestion, checkboxChecked: false });
      },
      showSaveDialog: (...of) => {
        saves.push(of.length === 1 ? of[0] : of[1]);
        return Promise.resolve(answerSave);
      },
    },
    Menu: {
      buildFromTemplate: (template) => template as unknown as Electron.Menu,
      setApplicationMenu: (built) => {
        menu = built as unknown as Electron.MenuItemConstructorOptions[];
      },
    },
    nativeTheme,
    BrowserWindow,
  };

  return {
    electron,
    app,
    session,
    schemes,
    handlers,
    windows,
    errors,
    saves,
    questions,
    nativeTheme,
    invoke,
    fetchPage,
    menu: () => menu,
    answerQuestionWith: (button: number) => {
      answerQuestion = button;
    },
    answerSaveWith: (answer: Electron.SaveDialogReturnValue) => {
      answerSave = answer;
    },
    ended,
  };
}

/** Safe storage of a system that has one, or of Linux without a key ring; what is encrypted does not show. */
export function safeStandIn(
  backend: ReturnType<Safe['getSelectedStorageBackend']> = 'gnome_libsecret',
  account = 0x5a,
): Safe {
  const turned = (bytes: Uint8Array): Buffer => Buffer.from(bytes.map((byte) => byte ^ account));
  return {
    isAsyncEncryptionAvailable: () => Promise.resolve(true),
    encryptStringAsync: (text) => Promise.resolve(turned(Buffer.from(`v10${text}`))),
    decryptStringAsync: async (encrypted) => {
      const text = turned(encrypted).toString();
      if (!text.startsWith('v10')) throw new Error('Error while decrypting the ciphertext provided');
      return Promise.resolve({ shouldReEncrypt: false, result: text.slice('v10'.length) });
    },
    getSelectedStorageBackend: () => backend,
  };
}
