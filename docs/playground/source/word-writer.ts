// A plain script beside the page, loaded when the first Word file is written.
import * as docx from 'docx';

Object.assign(globalThis, { wordWriter: docx });
