namespace SeedGen.Text;

/// <summary>What a recogniser saw on a line.</summary>
/// <param name="Kind">What the line is if the recogniser is right.</param>
/// <param name="Strength">How often it is right, from 0 to 1.</param>
/// <param name="Reason">What the line does that furniture does, in words that fit behind “it”: <c>says “leave a reply”</c>.</param>
internal sealed record Evidence(LineKind Kind, double Strength, string Reason)
{
    /// <summary>Enough to name a line that is known to be furniture, not enough to call a line furniture.</summary>
    public const double Weak = 0.6;

    /// <summary>Enough to take a line out of the article.</summary>
    public const double Strong = 0.9;

    /// <summary>What the user says.</summary>
    public const double Certain = 1;

    /// <summary>Whether the evidence alone takes a line out of the article.</summary>
    public bool IsStrong => Strength >= Strong;
}
