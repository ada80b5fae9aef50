namespace SeedGen.Mutations;

/// <summary>Puts a terminal’s escape sequence into the text.</summary>
internal sealed class AnsiEscapeMutator() : InsertionMutator(
    "AnsiEscape", "\u001B[31m", "\u001B[0m", "\u001B[1;32m", "\u009B0m", "\u001B[2K");
