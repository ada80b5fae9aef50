using System.ComponentModel;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace SeedGen;

/// <summary>
/// How generated code gets the articles that an assembly carries in a resource. Nothing is opened before the first article is asked for,
/// and no article is read before it is asked for itself; all threads get the same one. In your own code write <c>Articles</c>, the
/// generated class.
/// </summary>
/// <remarks>
/// A program waits for its first article while the runtime compiles what reads it. So the road there is short and plain: no LINQ, no
/// iterator, no interpolation but on the way to an exception, and nothing of the framework's that loads its vector types.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleStore
{
    private readonly Assembly assembly;
    private readonly string resourceName;
    private readonly string hash;
    private volatile BlobArticles? articles;

    /// <summary>A store over a resource, which is not looked at yet.</summary>
    /// <param name="assembly">The assembly that holds the resource.</param>
    /// <param name="resourceName">The resource's name in the assembly.</param>
    /// <param name="hash">The corpus hash of the build that this code is of, in 64 lower-case hexadecimal digits.</param>
    public ArticleStore(Assembly assembly, string resourceName, string hash)
    {
        this.assembly = assembly;
        this.resourceName = resourceName;
        this.hash = hash;
    }

    /// <summary>All articles, ordered by the paths of their files. The list reads an article when it is asked for that one.</summary>
    /// <exception cref="SeedDataException">The resource is missing, damaged, or not of this build.</exception>
    public IReadOnlyList<Article> All
    {
        get
        {
            BlobArticles all = articles ?? Open();
            all.Check();
            return all;
        }
    }

    /// <summary>The article with a key.</summary>
    /// <param name="key">The 64-bit FNV-1a hash over the UTF-16 units of <see cref="Article.SourcePath"/>.</param>
    /// <exception cref="SeedDataException">The resource is missing, damaged, or not of this build; or no article has the key.</exception>
    public Article Get(ulong key) => (articles ?? Open()).Find(key) ?? throw WithoutKey(key);

    /// <summary>The article with this id, the first by path where more than one has it; null where none has. No other is read.</summary>
    /// <param name="id">The id; case matters. Null is no article's id.</param>
    /// <exception cref="SeedDataException">The resource is missing, damaged, or not of this build.</exception>
    public Article? Find(string? id) => id is null ? null : (articles ?? Open()).Find(id);

    /// <summary>What to throw where the articles cannot be read.</summary>
    /// <param name="problem">What is wrong with the resource, as the rest of a sentence.</param>
    /// <param name="cause">What led to it.</param>
    internal SeedDataException Unreadable(string problem, Exception? cause = null)
    {
        string name = assembly.GetName().Name ?? assembly.ToString();
        return new SeedDataException(
            $"The articles of {name} cannot be read: its resource “{resourceName}” {problem}. "
            + $"Rebuild {name} from scratch (dotnet build --no-incremental) with the version of SeedGen that the program runs with.",
            cause);
    }

    [MethodImpl(MethodImplOptions.Synchronized)]
    private BlobArticles Open()
    {
        if (articles is not null)
            return articles;
        Stream stream = assembly.GetManifestResourceStream(resourceName) ?? throw Unreadable("is missing");
        Blob blob = Blob.Open(stream, out string? problem) ?? throw Unreadable(problem!);
        return blob.Hash == hash
            ? articles = new BlobArticles(blob, this)
            : throw Unreadable(blob.Problem() ?? "was written in another build than the code");
    }

    private SeedDataException WithoutKey(ulong key) => Unreadable($"has no article with the key 0x{key:X16}");
}
