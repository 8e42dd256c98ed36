// The one statement of what the page may do, for the <meta> of the page and for the header of the server.

const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'media-src': "'self' blob: data:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

const text = (policy) =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');

export const CSP = text(POLICY);

/**
 * The same for a page that is one file: its script and its style sheet by their fingerprints, everything else inside it,
 * and no other file or host at all.
 */
export const oneFileCsp = (script, style) =>
  text({
    ...POLICY,
    'script-src': script,
    'style-src': style,
    'img-src': 'data: blob:',
    'font-src': 'data:',
    'media-src': 'blob: data:',
    'connect-src': "'none'",
    'worker-src': "'none'",
    'manifest-src': "'none'",
  });

/** Vite's development client adds <style> elements and talks through a web socket; scripts stay as strict. */
export const DEVELOPMENT_CSP = text({
  ...POLICY,
  'style-src': "'self' 'unsafe-inline'",
  'connect-src': "'self' ws: wss:",
});
