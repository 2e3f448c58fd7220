/** What the platform gives to work with bytes, in Node, browsers and workers alike. */
interface Platform {
  readonly TextDecoder: new (
    label: string,
    options?: { readonly fatal?: boolean },
  ) => { readonly encoding: string; readonly decode: (bytes: Uint8Array) => string };
  readonly TextEncoder: new () => { readonly encode: (text: string) => Uint8Array };
  readonly DecompressionStream: new (format: 'deflate' | 'deflate-raw') => Unpacker;
}

interface Unpacker {
  readonly readable: {
    readonly getReader: () => {
      readonly read: () => Promise<{ done: boolean; value?: Uint8Array }>;
      readonly cancel: () => Promise<void>;
    };
  };
  readonly writable: {
    readonly getWriter: () => {
      readonly write: (bytes: Uint8Array) => Promise<void>;
      readonly close: () => Promise<void>;
    };
  };
}

const platform = (): Platform => globalThis as unknown as Platform;

/** A decoder of an encoding; throws a RangeError for one that is not known. With `fatal`, decoding throws where bytes do not fit. */
export const textDecoder = (label: string, options: { readonly fatal?: boolean } = {}) =>
  new (platform().TextDecoder)(label, options);

/** The text of bytes in UTF-8. */
export const utf8Text = (bytes: Uint8Array): string => textDecoder('utf-8').decode(bytes);

/** The bytes of a text in UTF-8. */
export const utf8Bytes = (text: string): Uint8Array => new (platform().TextEncoder)().encode(text);

/** A stream that unpacks. */
export const unpacker = (format: 'deflate' | 'deflate-raw'): Unpacker => new (platform().DecompressionStream)(format);
