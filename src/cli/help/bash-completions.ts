import type { CommandEntry } from '../arguments/command.js';
import { optionNamesOf, valuesOf } from './option-names.js';

/** Completions for bash: commands, then their options and choices, else files. */
export const bashCompletions = (commands: readonly CommandEntry[]): string => `# bash completion for thai-ita
_thai_ita() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}"
  local words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${commands.map(({ name }) => name).join(' ')} --help --version"
  else
    case "$command $previous" in
${commands.flatMap(valueCases).join('\n')}
      *)
        case "$command $current" in
${commands.map((command) => `          "${command.name} -"*) words="${optionNamesOf(command).join(' ')}" ;;`).join('\n')}
        esac
        ;;
    esac
  fi
  if [ -n "$words" ]; then
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
  else
    compopt -o filenames
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
  fi
}
complete -F _thai_ita thai-ita
`;

const valueCases = (command: CommandEntry): readonly string[] =>
  valuesOf(command).map(({ behind, values }) => `      "${command.name} ${behind}") words="${values.join(' ')}" ;;`);
