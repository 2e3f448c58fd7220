// A plain script beside the page, loaded when the first Excel file comes.
import { read } from '@e965/xlsx';

Object.assign(globalThis, { excelReader: { read } });
