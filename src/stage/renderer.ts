export type RendererName = 'canvas' | 'webgl';

/** Drawing by the processor under the name of WebGL: slower than a plain canvas, and it takes a whole core. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** `?renderer=canvas` and `?renderer=webgl` force; otherwise WebGL where a graphics card does it. */
export function chooseRenderer(search: string, probe: () => string | undefined = probeWebgl): RendererName {
  const wanted = new URLSearchParams(search).get('renderer');
  if (wanted === 'canvas' || wanted === 'webgl') return wanted;
  const device = probe();
  return device === undefined || SOFTWARE.test(device) ? 'canvas' : 'webgl';
}

/** The name of what would draw WebGL here, or undefined where nothing would. */
function probeWebgl(): string | undefined {
  const canvas = document.createElement('canvas');
  const gl = canvas.getContext('webgl2', { failIfMajorPerformanceCaveat: true }) ?? canvas.getContext('webgl');
  if (!gl) return undefined;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return name;
}
