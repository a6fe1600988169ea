import { type CellFault, describeFault } from '../../platform/documents/index.js';
import { onPages, type Words } from '../exchange/index.js';

/** What is wrong and where, as pages say it. */
export const faultInWords = (fault: CellFault): Words =>
  onPages({ de: describeFault(fault, 'de'), en: describeFault(fault, 'en') });
