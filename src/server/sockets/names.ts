import type { Namespace, Socket } from 'socket.io';
import type { HostToServer, ServerToHost } from '../../classroom/protocol/host';
import type { PhoneToServer, ServerToPhone } from '../../classroom/protocol/phone';

type None = Record<string, never>;
export type Phones = Namespace<PhoneToServer, ServerToPhone, None>;
export type Hosts = Namespace<HostToServer, ServerToHost, None, { code?: string }>;
export type PhoneSocket = Socket<PhoneToServer, ServerToPhone, None>;
export type HostSocket = Socket<HostToServer, ServerToHost, None, { code?: string }>;

/** Rooms of Socket.IO: everybody, who is in and not at the door, each phone by its voter, the facilitator's windows. */
export const allOf = (code: string): string => `all:${code}`;
export const insideOf = (code: string): string => `in:${code}`;
export const voterRoom = (code: string, voter: string): string => `who:${code}:${voter}`;
export const hostsOf = (code: string): string => `host:${code}`;
