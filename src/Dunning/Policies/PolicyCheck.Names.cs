using Dunning.Json;

namespace Dunning.Policies;

/// <summary>What parts of the policy are called in a language.</summary>
internal sealed partial class PolicyCheck
{
    private const int CalledMax = 80;

    private void Called()
    {
        var known = KnownNames();
        foreach (var called in _model.Names)
        {
            var where = $"names.{called.Language}.{called.Name}";
            Require(
                called.Language is [>= 'a' and <= 'z', >= 'a' and <= 'z'],
                "DUN1005",
                $"names.{called.Language}",
                $"\"{called.Language}\" is no language. Write a code of ISO 639-1, such as {"de"}.");
            Require(
                known.Contains(called.Name),
                "DUN1006",
                where,
                $"\"{called.Name}\" is no segment, treatment, step or measure of this policy."
                    + $"{Spelling.DidYouMean(called.Name, known)}");
            Require(
                !string.IsNullOrWhiteSpace(called.Text)
                    && called.Text.Length <= CalledMax
                    && !called.Text.Any(char.IsControl),
                "DUN1007",
                where,
                $"what \"{called.Name}\" is called has {called.Text.Length} characters; write 1 to {CalledMax} on one "
                    + $"line.");
        }

        foreach (var twice in _model.Names.GroupBy(called => (called.Language, called.Name)))
        {
            Require(
                twice.Count() == 1,
                "DUN1002",
                $"names.{twice.Key.Language}.{twice.Key.Name}",
                $"it stands {twice.Count()} times. Names are unique.");
        }
    }

    private SortedSet<string> KnownNames() => new(
        _model.Segments.Select(segment => segment.Name)
            .Concat(_model.Treatments.Select(treatment => treatment.Name))
            .Concat(_model.Treatments.SelectMany(treatment => treatment.Steps).Select(step => step.Name))
            .Concat(_model.Measures.Select(measure => measure.Name)),
        StringComparer.Ordinal);
}
