/**
 * Completions for PowerShell 5.1 and later, on every system.
 *
 * @module
 */

import type { CommandWords, OptionWords, Values } from "./words.ts";

/** The script: `appgraph completions powershell | Out-String | Invoke-Expression`. */
export function powershellCompletions(
  commands: readonly CommandWords[],
): string {
  // Not tables with names as keys: PowerShell would take -o and -O for the same key.
  return `# PowerShell completions for appgraph
Register-ArgumentCompleter -Native -CommandName @('appgraph', 'appgraph.exe') -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $commands = @(
${commands.map(commandLines).join("\n")}
    )
    $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
        ForEach-Object { $_.ToString() })
    $every = @($commands | ForEach-Object { $_.Options })
    $command = $null
    $skip = $false
    foreach ($word in $words) {
        if ($skip) { $skip = $false; continue }
        if ($word.StartsWith('-')) {
            $skip = @($every | Where-Object {
                ($_.Name -ceq $word -or $_.Short -ceq $word) -and $_.Kind -ne 'switch'
            }).Count -gt 0
            continue
        }
        $command = $commands | Where-Object { $_.Name -ceq $word } | Select-Object -First 1
        break
    }
    $current = if ($null -ne $command) { $command } else {
        $commands | Where-Object { $_.Name -ceq 'app' } | Select-Object -First 1
    }
    function Write-Offer($text, $tip) {
        if ([string]::IsNullOrEmpty($tip)) { $tip = $text }
        [System.Management.Automation.CompletionResult]::new($text, $text, 'ParameterValue', $tip)
    }
    $prefix = ''
    $typed = $wordToComplete
    $previous = if ($words.Count -gt 0) { $words[-1] } else { '' }
    if ($typed -cmatch '^(--[a-z-]+)=(.*)$') {
        $previous = $Matches[1]
        $prefix = $previous + '='
        $typed = $Matches[2]
    }
    $option = $current.Options | Where-Object {
        ($_.Name -ceq $previous -or $_.Short -ceq $previous) -and $_.Kind -ne 'switch'
    } | Select-Object -First 1
    if ($null -ne $option) {
        # Without an offer PowerShell completes files and folders itself.
        $option.Words | Where-Object { $_ -clike "$typed*" } |
            ForEach-Object { Write-Offer ($prefix + $_) $option.Text }
        return
    }
    if ($typed.StartsWith('-')) {
        $current.Options | Where-Object { $_.Name -clike "$typed*" } |
            ForEach-Object { Write-Offer $_.Name $_.Text }
        return
    }
    if ($null -eq $command) {
        $commands | Where-Object { $_.Name -clike "$typed*" } |
            ForEach-Object { Write-Offer $_.Name $_.Text }
        return
    }
    $current.Words | Where-Object { $_ -clike "$typed*" } |
        ForEach-Object { Write-Offer $_ '' }
}
`;
}

function commandLines(
  { name, summary, positionals, options }: CommandWords,
): string {
  return `        [pscustomobject]@{ Name = ${quote(name)}; Text = ${
    quote(summary)
  }; Words = ${list(positionals)}; Options = @(
${options.map((option) => `            ${optionLine(option)}`).join("\n")}
        ) }`;
}

function optionLine({ name, short, summary, values }: OptionWords): string {
  return `[pscustomobject]@{ Name = ${quote(`--${name}`)}; Short = ${
    quote(short === undefined ? "" : `-${short}`)
  }; Kind = ${quote(values?.kind ?? "switch")}; Words = ${
    list(values)
  }; Text = ${quote(summary)} }`;
}

function list(values: Values | undefined): string {
  return values?.kind === "words"
    ? `@(${values.words.map(quote).join(", ")})`
    : "@()";
}

/** Curly quotes are quotes to PowerShell too (about_Quoting_Rules). */
function quote(text: string): string {
  return `'${text.replaceAll(/['\u2018-\u201b]/g, "$&$&")}'`;
}
