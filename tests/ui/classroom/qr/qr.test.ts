import { generate } from 'lean-qr';
import { describe, expect, it } from 'vitest';
import { joinCode, spoken, wifiCode } from '../../../../src/ui/classroom/qr/addresses';
import { qrDrawing } from '../../../../src/ui/classroom/qr/modules';

/** Paints the path again, module by module. */
function painted(path: string): Set<string> {
  const dark = new Set<string>();
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let i = 0; i < Number(width); i++) dark.add(`${Number(x) + i} ${y}`);
  }
  return dark;
}

describe('the code that cameras read', () => {
  it('has the modules of the library, and four white ones on each side', () => {
    const text = joinCode('http://192.168.8.20:4173', '7Q4K2M');
    const { size, path } = qrDrawing(text);
    const code = generate(text);
    expect(size).toBe(code.size + 8);
    const dark = painted(path);
    for (let y = -4; y < code.size + 4; y++) {
      for (let x = -4; x < code.size + 4; x++) {
        expect(dark.has(`${x + 4} ${y + 4}`), `${x} ${y}`).toBe(x >= 0 && y >= 0 && code.get(x, y));
      }
    }
    // The eye in its corner: a bar of seven, then its two sides.
    expect(path).toMatch(/^M4 4h7v1h-7z/);
  });

  it('is small enough for the last row: an address in upper case takes 25 modules', () => {
    expect(qrDrawing(joinCode('http://192.168.178.120:4173', '7Q4K2M')).size).toBe(25 + 8);
    expect(qrDrawing('http://192.168.178.120:4173/7q4k2m').size).toBeGreaterThan(25 + 8);
  });
});

describe('addresses', () => {
  it('are in upper case for cameras and without http:// for people', () => {
    expect(joinCode('http://192.168.8.20:4173', '7Q4K2M')).toBe('HTTP://192.168.8.20:4173/7Q4K2M');
    expect(spoken('http://192.168.8.20:4173')).toBe('192.168.8.20:4173');
    expect(spoken('https://class.example.org')).toBe('class.example.org');
  });

  it('of a Wi-Fi mark the signs that mean something there', () => {
    expect(wifiCode({ name: 'RAPPORT', password: 'sidedoor6', security: 'wpa' })).toBe(
      'WIFI:T:WPA;S:RAPPORT;P:sidedoor6;;',
    );
    expect(wifiCode({ name: 'a;b', password: '\\,:"x', security: 'wpa' })).toBe(
      'WIFI:T:WPA;S:a\\;b;P:\\\\\\,\\:\\"x;;',
    );
    expect(wifiCode({ name: 'Guests', password: 'left over', security: 'none' })).toBe('WIFI:T:nopass;S:Guests;;');
  });
});
