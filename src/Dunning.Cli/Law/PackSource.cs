using System.Text.Json;
using Dunning.Diagnostics;

namespace Dunning.Cli;

/// <summary>A law pack that the command line names by its file.</summary>
/// <param name="Name">The path.</param>
/// <param name="Pack">The pack, or null if there are problems.</param>
/// <param name="Problems">All that is wrong with it, each at its line and column.</param>
internal sealed record PackSource(string Name, LawPack? Pack, ValueList<Problem> Problems)
{
    private static readonly JsonReaderOptions Lenient =
        new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Whether bytes are meant as a pack: one object that has the member "pack".</summary>
    public static bool IsPack(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var json = new Utf8JsonReader(utf8, Lenient);
            while (json.Read())
            {
                if (json.TokenType is JsonTokenType.PropertyName && json.CurrentDepth == 1)
                {
                    if (json.ValueTextEquals("pack"u8))
                    {
                        return true;
                    }

                    json.Skip();
                }
            }
        }
        catch (JsonException)
        {
            // Whoever reads it as a policy says what is wrong.
        }

        return false;
    }

    /// <summary>Makes a pack of bytes, and holds it against those that come with the library.</summary>
    public static PackSource Of(ReadOnlySpan<byte> utf8, string path)
    {
        var read = PackJson.Read(utf8, path);
        if (!read.TryGet(out var pack))
        {
            return new(path, null, read.Problems);
        }

        if (LawPacks.Codes.Contains(pack.Code) && LawPacks.Of(pack.Code) == pack)
        {
            return new(path, pack, []); // the file of one that comes along
        }

        var book = LawPacks.Book([pack]);
        return new(path, book.Problems.IsEmpty ? pack : null, [.. book.Problems.Select(problem => At(path, problem))]);
    }

    /// <summary>Reads the file of a pack that is to be used.</summary>
    /// <exception cref="NotRunException">It cannot be used; every problem is named.</exception>
    public static LawPack Use(string path)
    {
        var source = Of(BoundedFile.Read(path, PolicySource.BytesMax).Span, path);
        return source.Pack ?? throw new NotRunException(
            source.Problems, ProblemTemplate.Of($"{FindingsText.Problems(source.Problems.Count)} in {path}."));
    }

    // Of packs together nothing says where in a file it is.
    private static Problem At(string path, Problem problem) => problem with { Where = $"{path}: {problem.Where}" };
}
