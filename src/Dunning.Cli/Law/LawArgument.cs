using System.CommandLine;
using Dunning.Diagnostics;

namespace Dunning.Cli;

/// <summary>The option by which a command is given law packs of the host's own.</summary>
internal static class LawArgument
{
    public static Option<string[]> Make() => new("--law")
    {
        Description = "A law pack of your own besides those that come along; may be repeated. See docs/law-packs.md.",
        HelpName = "FILE.json",
    };

    /// <summary>Reads the packs that the command line gives.</summary>
    /// <exception cref="NotRunException">One cannot be used; every problem is named.</exception>
    public static ValueList<LawPack> Packs(ParseResult parsed, Option<string[]> option) =>
        (parsed.GetValue(option) ?? []).Select(PackSource.Use).ToValueList();

    /// <summary>Makes the engine of a policy, with the packs that it names and those of the host's own.</summary>
    /// <exception cref="NotRunException">A pack is not there, or packs contradict each other.</exception>
    public static DunningEngine EngineOf(DunningPolicy policy, ValueList<LawPack> own) =>
        EngineOf(policy, own, policy.Jurisdictions);

    /// <summary>The same for a debtor of a place: a policy that names no pack is judged by the law there.</summary>
    /// <exception cref="NotRunException">A pack is not there, or packs contradict each other.</exception>
    public static DunningEngine EngineUnder(string? place, DunningPolicy policy, ValueList<LawPack> own) =>
        EngineOf(policy, own, policy.Jurisdictions.IsEmpty
            ? LawPacks.Codes.Where(code => IsWithin(place, code)).ToValueList()
            : policy.Jurisdictions);

    private static bool IsWithin(string? place, string code) =>
        place == code || place?.StartsWith($"{code}-", StringComparison.Ordinal) is true;

    private static DunningEngine EngineOf(DunningPolicy policy, ValueList<LawPack> own, ValueList<string> codes)
    {
        var read = LawPacks.Book(own, codes.AsSpan());
        if (!read.TryGet(out var book))
        {
            throw new NotRunException(
                read.Problems, ProblemTemplate.Of($"{FindingsText.Problems(read.Problems.Count)} between law packs."));
        }

        foreach (var code in policy.Jurisdictions.Where(code => !book.Packs.Any(pack => pack.Code == code)))
        {
            string[] known = [.. LawPacks.Codes.Concat(own.Select(pack => pack.Code))];
            throw new NotRunException(new Fault(
                "DUN3008",
                policy.Name,
                $"the policy is judged by law pack \"{code}\", which is not there.{Spelling.DidYouMean(code, known)} "
                + $"There is {string.Join(", ", known)}; for a pack of your own: --law FILE.json."));
        }

        return new(policy, book);
    }
}
