/** How the program ends: all well, errors were found in the report, or it could not do what was asked. */
export type ExitCode = 0 | 1 | 2;
