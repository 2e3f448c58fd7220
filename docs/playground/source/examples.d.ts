/** The example reports of `examples/reports`; `scripts/playground.mjs` puts their texts in. */
declare const exampleOf2566: string;
declare const exampleOf2567: string;
