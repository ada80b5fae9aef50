using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>The nested classes that folders become.</summary>
internal static class FolderClasses
{
    /// <summary>A class a folder, outermost first. Folders whose names make the same identifier share a class.</summary>
    public static ValueList<string> Of(SeedFile file)
    {
        var classes = new List<string>();
        string enclosing = ReservedNames.Articles;
        foreach (string folder in file.Folders)
        {
            string name = Identifier.PascalCase(folder);
            enclosing = ReservedNames.Escape(name.Length > 0 ? name : "Folder", enclosing);
            classes.Add(enclosing);
        }
        return new ValueList<string>(classes);
    }
}
