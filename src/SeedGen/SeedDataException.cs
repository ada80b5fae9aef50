namespace SeedGen;

/// <summary>
/// The articles that an assembly carries as data cannot be read: the data is missing, damaged, or not of the same build as the code. Its
/// message names the assembly and the resource, and says what to do.
/// </summary>
public sealed class SeedDataException : Exception
{
    /// <summary>An exception with a message of its own.</summary>
    public SeedDataException()
    {
    }

    /// <summary>An exception with this message.</summary>
    public SeedDataException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with this message and what led to it.</summary>
    public SeedDataException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
