import type { CommandEntry } from '../arguments/command.js';
import { optionNamesOf, valuesOf } from './option-names.js';

/** Completions for zsh: commands with what they do, then their options and choices, else files. */
export const zshCompletions = (commands: readonly CommandEntry[]): string => `#compdef thai-ita
_thai_ita() {
  local -a commands
  commands=(
${commands.map(({ name, means }) => `    '${name}:${quoted(means.en)}'`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  case "$words[2] $words[CURRENT-1]" in
${commands.flatMap(valueCases).join('\n')}
  esac
  if [[ "$PREFIX" == -* ]]; then
    case "$words[2]" in
${commands.map((command) => `      ${command.name}) compadd -- ${optionNamesOf(command).join(' ')} ;;`).join('\n')}
    esac
    return
  fi
  _files
}
if [[ "$funcstack[1]" == _thai[-_]ita ]]; then _thai_ita "$@"; else compdef _thai_ita thai-ita; fi
`;

const valueCases = (command: CommandEntry): readonly string[] =>
  valuesOf(command).map(
    ({ behind, values }) => `    "${command.name} ${behind}") compadd -- ${values.join(' ')}; return ;;`,
  );

const quoted = (text: string): string => text.replaceAll("'", "'\\''").replaceAll(':', '\\:');
