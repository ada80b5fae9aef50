namespace SeedGen.Text;

/// <summary>A kind that a line may be.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Score">What speaks for it, in 1/1024 of a log-odds unit.</param>
/// <param name="Reason">For boilerplate, what the line does that furniture does; see <see cref="Evidence.Reason"/>.</param>
/// <param name="GoesOn">Whether nothing on the line says so: it can only go on with what the line above is.</param>
/// <param name="IsKnown">Whether the line's words say so for sure, whatever the model thinks of it.</param>
internal readonly record struct KindCandidate(LineKind Kind, int Score, string Reason = "", bool GoesOn = false, bool IsKnown = false);
