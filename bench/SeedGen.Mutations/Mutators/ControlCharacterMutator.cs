namespace SeedGen.Mutations;

/// <summary>Puts a control character into a word.</summary>
internal sealed class ControlCharacterMutator() : InsertionMutator(
    "ControlCharacter", "\u0000", "\u0007", "\u000B", "\u007F", "\u0090", "\uFEFF", "\uFFFA", "\uD83D", "\uDE00");
