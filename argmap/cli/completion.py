"""``argmap completion``: what a shell proposes when Tab is pressed."""

import argparse

_DESCRIPTION = """\
Print a script by which a shell completes argmap's commands, options and their values; the ids of
maps, claims and propositions in the files of the command; and names of rules. Elsewhere it
completes the names of files, as always."""

_EPILOG = """\
exit codes:
  0  printed
  2  wrong usage

examples:
  source <(argmap completion bash)      this shell; add the line to ~/.bashrc for all
  source <(argmap completion zsh)       the same, in ~/.zshrc below `compinit`
  argmap completion fish | source       the same, in ~/.config/fish/config.fish"""

_SCRIPTS = {
    "bash": """\
_argmap() {
    local IFS=$'\\n'
    COMPREPLY=($(argmap completion bash --line "${COMP_LINE:0:COMP_POINT}" 2>/dev/null))
}
complete -o default -F _argmap argmap
""",
    "zsh": """\
#compdef argmap
_argmap() {
    local -a found
    local line="${(j: :)words[1,CURRENT-1]} $PREFIX"
    found=("${(@f)$(argmap completion zsh --line "$line" 2>/dev/null)}")
    if [[ -n "${found[1]}" ]]; then
        _describe -V argmap found
    else
        _files
    fi
}
if [[ "${funcstack[1]}" == _argmap ]]; then
    _argmap "$@"
else
    compdef _argmap argmap
fi
""",
    "fish": """\
function __argmap_proposals
    set -l line (commandline --cut-at-cursor --current-process | string collect)
    set -l found (argmap completion fish --line "$line" 2>/dev/null)
    if test (count $found) -gt 0
        printf '%s\\n' $found
    else
        __fish_complete_path (commandline --cut-at-cursor --current-token)
    end
end
complete --command argmap --no-files --keep-order --arguments '(__argmap_proposals)'
""",
}


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "completion",
        help="print what makes a shell complete argmap's commands, options and ids",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("shell", choices=list(_SCRIPTS), help="the shell")
    parser.add_argument(
        "--line",
        metavar="TEXT",
        help="print what may stand at the end of this line instead; the script asks for that",
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the script or the proposals and return the exit code."""
    from argmap.cli.output import print_data

    if options.line is None:
        print_data(_SCRIPTS[options.shell])
        return 0
    from argmap.cli.proposals import proposals_for

    print_data(proposals_for(options.shell, options.line, options.program))
    return 0
