import type { CallName } from '../../core/contract/calls.ts';

/** The IPC channel of a call; main and preload both derive theirs from here. */
export const channelOf = (name: CallName) => `muraji:call:${name}`;

/** The IPC channel on which the menu's commands reach the window. */
export const COMMAND_CHANNEL = 'muraji:command';
