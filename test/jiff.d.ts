declare module 'jiff' {
  export function patch(changes: readonly unknown[], value: unknown): unknown;
}
