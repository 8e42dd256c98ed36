import { describe, expect, it } from 'vitest';
import { chooseRenderer } from '../../src/stage/renderer';

describe('chooseRenderer', () => {
  it('takes WebGL where a graphics card draws it', () => {
    expect(chooseRenderer('', () => 'ANGLE (Intel, Mesa Intel(R) UHD Graphics 620)')).toBe('webgl');
  });

  it.each([
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)',
    'llvmpipe (LLVM 15.0.7, 256 bits)',
    'Microsoft Basic Render Driver',
    undefined,
  ])('takes a plain canvas for %s', (device) => {
    expect(chooseRenderer('?seed=4', () => device)).toBe('canvas');
  });

  it('obeys the address', () => {
    expect(chooseRenderer('?renderer=webgl', () => undefined)).toBe('webgl');
    expect(chooseRenderer('?renderer=canvas', () => 'Intel')).toBe('canvas');
    expect(chooseRenderer('?renderer=crayon', () => 'Intel')).toBe('webgl');
  });
});
