namespace SeedGen.Text;

/// <summary>The words by which a thread of comments and its form are known.</summary>
internal static class CommentWords
{
    /// <summary>What stands behind the name of a reader above what they wrote: “Jane says:”.</summary>
    public static readonly WordSet Verbs = new(
        "says wrote writes commented replied sagt schreibt meint schrieb dit écrit dice dijo escribe escribió comenta scrive",
        "disse diz escreveu comentou zegt schreef schrijft pisze napisał napisała mówi пишет написал написала говорит dedi",
        "yazdı diyor sier skriver säger");
}
