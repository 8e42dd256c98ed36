/** Whether the server of this page knows rooms. */
export type RoomServer = 'ready' | 'folder' | 'none' | 'alone';

/** Asks once. @param address of the page */
export async function probeRooms(address: string): Promise<RoomServer> {
  const page = new URL(address);
  if (!/^https?:$/.test(page.protocol)) return 'folder';
  try {
    const response = await fetch(new URL('/health', page), { cache: 'no-store' });
    // A server in trouble (503) says so in the same words; a plain file server has nothing at this address.
    const health: unknown = await response.json();
    if (typeof health !== 'object' || health === null || !('rooms' in health)) return 'none';
    return 'network' in health && health.network === false ? 'alone' : 'ready';
  } catch {
    return 'none';
  }
}
