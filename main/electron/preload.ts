/**
 * Runs sandboxed before the page, bundled as one CommonJS file that requires `electron` alone. It gives the
 * window the calls of the contract and nothing of Electron's.
 */
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import { CALL_NAMES, type CallAnswer, type CallName, type ShellCommand } from '../../core/contract/calls.ts';
import { HOST_GLOBAL, type Host } from '../../core/contract/host.ts';
import { fail, type Result } from '../../core/model/result.ts';
import { channelOf, COMMAND_CHANNEL } from './channels.ts';

const channels = new Map(CALL_NAMES.map((name) => [name, channelOf(name)]));

const host: Host = {
  call: async <N extends CallName>(name: N, input: unknown) => {
    const channel = channels.get(name);
    if (channel === undefined) return fail('bad-request');
    try {
      return (await ipcRenderer.invoke(channel, input)) as Result<CallAnswer<N>>;
    } catch {
      return fail('internal', { call: name });
    }
  },
  onCommand: (listener) => {
    const heard = (_event: IpcRendererEvent, command: ShellCommand) => listener(command);
    ipcRenderer.on(COMMAND_CHANNEL, heard);
    return () => {
      ipcRenderer.off(COMMAND_CHANNEL, heard);
    };
  },
};

contextBridge.exposeInMainWorld(HOST_GLOBAL, host);
