/** Reads tar archives as public hosts send them: plain files with their paths; links and device files are passed over. */

const BLOCK = 512;
const FILE = ['0', '\0'];

/** Octal, with spaces or a zero byte around it. */
function octal(header, from, length) {
  return Number.parseInt(
    header
      .toString('latin1', from, from + length)
      .replace(/\0.*$/s, '')
      .trim() || '0',
    8,
  );
}

function text(header, from, length) {
  return header.toString('utf8', from, from + length).replace(/\0.*$/s, '');
}

/** The sum of a header's bytes, with its own field taken as spaces. */
function checksum(header) {
  let sum = 0;
  for (let i = 0; i < BLOCK; i += 1) sum += i >= 148 && i < 156 ? 32 : header[i];
  return sum;
}

/** `12 path=a/b\n`: the number counts the whole record, itself and the line break too. */
function paxRecords(data) {
  const records = {};
  for (let at = 0; at < data.length; ) {
    const space = data.indexOf(32, at);
    const length = Number(data.toString('latin1', at, space));
    if (space === -1 || !(length > 0)) break;
    const [key, value] = data.toString('utf8', space + 1, at + length - 1).split(/=(.*)/s);
    records[key] = value;
    at += length;
  }
  return records;
}

/**
 * Every plain file of an unpacked archive.
 * @param {Buffer} archive
 * @returns {Generator<{ path: string, data: Buffer }>} paths with forward slashes, as stored.
 * @throws {Error} when the bytes are no archive, or end before it does.
 */
export function* readTar(archive) {
  let longPath;
  for (let at = 0; at + BLOCK <= archive.length; ) {
    const header = archive.subarray(at, at + BLOCK);
    if (header.every((byte) => byte === 0)) return;
    if (octal(header, 148, 8) !== checksum(header)) throw new Error(`This is no tar archive (at byte ${at}).`);
    const size = octal(header, 124, 12);
    const kind = String.fromCharCode(header[156]);
    const data = archive.subarray(at + BLOCK, at + BLOCK + size);
    if (data.length < size) throw new Error('The archive ends in the middle of a file.');
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    if (kind === 'x') longPath = paxRecords(data).path ?? longPath;
    else if (kind === 'L') longPath = text(data, 0, size);
    else if (kind !== 'g') {
      const prefix = text(header, 257, 5) === 'ustar' ? text(header, 345, 155) : '';
      const name = text(header, 0, 100);
      if (FILE.includes(kind)) yield { path: longPath ?? (prefix ? `${prefix}/${name}` : name), data };
      longPath = undefined;
    }
  }
}
