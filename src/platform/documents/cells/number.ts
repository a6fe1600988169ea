import { refuse, accept, type Parsed } from './parsed.js';
import type { NumberStyle } from '../table.js';
import { styleProof, writtenNumber } from './number-style.js';

const grouped = { comma: /^-?\d{1,3}(\.\d{3})+(,\d+)?$/, point: /^-?\d{1,3}(,\d{3})+(\.\d+)?$/ };
const ungrouped = { comma: /^-?\d*(,\d+)?$/, point: /^-?\d*(\.\d+)?$/ };

function readAs(style: 'comma' | 'point', written: string): number | undefined {
  const [mantissa = '', exponent] = written.split(/[eE]/);
  if (!grouped[style].test(mantissa) && !ungrouped[style].test(mantissa)) return undefined;
  const plain =
    style === 'comma' ? mantissa.replaceAll('.', '').replace(',', '.') : mantissa.replaceAll(',', '');
  const number = Number(exponent === undefined ? plain : `${plain}e${exponent}`);
  return Number.isFinite(number) ? number : undefined;
}

/**
 * Reads a written number. The rule for "1.234":
 *
 * 1. The column decides. If its other cells prove decimal commas it is 1234, if they prove decimal points it is 1.234.
 * 2. Without proof the file decides: a comma-separated file writes decimal points.
 * 3. Without either it is refused with both readings: a silent factor of a thousand is the worst error there is.
 *
 * "1,234" differs in step 3 only: in a German office it is a decimal, as long as nothing contradicts.
 */
export function parseNumber(text: string, style: NumberStyle): Parsed<number> {
  const written = writtenNumber(text);
  if (written === undefined) return refuse({ code: 'decimal' });
  const proof = styleProof(written);
  const german = readAs('comma', written);
  const plain = readAs('point', written);
  if (german !== undefined && german === plain) return accept(german);
  if (style === 'comma' || style === 'point') {
    const number = style === 'comma' ? german : plain;
    return number === undefined ? refuse({ code: 'decimal' }) : accept(number);
  }
  if (proof === 'comma' || (proof === 'unknown' && style === 'unknown' && written.includes(','))) {
    return german === undefined ? refuse({ code: 'decimal' }) : accept(german);
  }
  if (proof === 'point') return plain === undefined ? refuse({ code: 'decimal' }) : accept(plain);
  if (german === undefined || plain === undefined) return refuse({ code: 'decimal' });
  return refuse({ code: 'unambiguous_number', readings: [Math.max(german, plain), Math.min(german, plain)] });
}
