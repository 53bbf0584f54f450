using System.Collections.Frozen;
using System.Text;
using Dunning.Diagnostics;

namespace Dunning.Policies.Analysis;

/// <summary>
/// Finds conditions that read what must not decide how a person is treated, by the name of the attribute.
/// </summary>
/// <remarks>
/// A name is taken apart into its words, and asked for in English and in the other languages of the law packs to come.
/// What bears another name is not found out.
/// </remarks>
/// <param name="model">The policy.</param>
internal sealed class ProtectedFindings(PolicyModel model)
{
    // Each word by itself makes a name protected.
    private static readonly FrozenDictionary<string, string> Words = Of(
        ("gender", "gender sex geschlecht"),
        ("nationality", "nationality nationalities citizenship nationalitaet staatsangehoerigkeit nationalite"),
        ("origin", "ethnicity ethnic race skin herkunft"),
        ("religion", "religion religious konfession"),
        ("health", "disability disabled illness pregnant pregnancy behinderung gesundheit"),
        ("family", "marital familienstand"),
        ("orientation", "sexuality sexualorientation"),
        ("politics", "political politics"),
        ("age", "birthdate birthday birthyear dob geburtsdatum geburtstag geburtsjahr lebensalter"),
        ("postal code", "postcode zipcode zip plz postleitzahl postalcode neighbourhood neighborhood stadtteil"),
        ("language", "language sprache mothertongue muttersprache langue"));

    // These are protected as the whole name only: an "invoice-age" is no age of a person.
    private static readonly FrozenDictionary<string, string> Names = Of(
        ("age", "age alter agegroup ageband ageyears ageinyears debtorage customerage personage dateofbirth "
            + "yearofbirth altersgruppe birth"),
        ("postal code", "postalarea ziparea postaldistrict"),
        ("gender", "salutation anrede"),
        ("origin", "countryofbirth placeofbirth birthplace geburtsort"),
        ("religion", "kirche church"),
        ("politics", "unionmember tradeunion"));

    public IEnumerable<Problem> Find() =>
        from one in Conditions()
        from fact in one.When.Tests().Select(test => test.Fact).Distinct()
        where fact.Owner is not null
        let what = WhatIs(fact.Name)
        where what is not null
        select new Problem(
            "DUN1340",
            one.Where,
            $"{one.What} reads \"{fact}\": {Why(what!)}. That may not decide how people are treated. "
                + $"Leave the test out.")
        {
            Example = Example(one.When, fact),
        };

    private static ProblemTemplate Why(string what) => what == "language"
        ? ProblemTemplate.Whole("language chooses the text only")
        : ProblemTemplate.Of($"it tells {ProblemTemplate.Whole(what)}, or stands for it");

    internal static string? WhatIs(string name)
    {
        var whole = new StringBuilder();
        var words = new List<string> { "" };
        foreach (var letter in name)
        {
            if (letter is '-' or '_' || char.IsAsciiLetterUpper(letter))
            {
                words.Add("");
            }

            if (char.IsAsciiLetter(letter))
            {
                words[^1] += char.ToLowerInvariant(letter);
                whole.Append(char.ToLowerInvariant(letter));
            }
        }

        var pairs = words.Zip(words.Skip(1), (left, right) => left + right);
        return Names.GetValueOrDefault(whole.ToString())
            ?? Words.GetValueOrDefault(whole.ToString())
            ?? words.Concat(pairs).Select(word => Words.GetValueOrDefault(word))
                .FirstOrDefault(what => what is not null);
    }

    private IEnumerable<(string Where, ProblemTemplate What, Condition When)> Conditions()
    {
        foreach (var segment in model.Segments.Where(segment => segment.When is not null))
        {
            var what = ProblemTemplate.Of($"segment \"{segment.Name}\"");
            yield return (what.ToString(), what, segment.When!);
        }

        foreach (var (where, step) in model.StepsWithPlaces().Where(one => one.Step.When is not null))
        {
            yield return (where, ProblemTemplate.Of($"\"{step.Name}\""), step.When!);
        }

        foreach (var weight in model.Arrears.Weights)
        {
            var what = ProblemTemplate.Of($"evidence \"{weight.Name}\"");
            yield return (what.ToString(), what, weight.When);
        }

        if (model.AtRisk is { } atRisk)
        {
            yield return ("atRisk", ProblemTemplate.Whole("atRisk"), atRisk);
        }
    }

    private ExampleDebtor? Example(Condition when, Fact fact)
    {
        var budget = new StepBudget(10_000);
        return World.For([when], budget).Ask(when, out var where) is Answer.Yes
            ? new ExampleMaker(where!, model).Make(when, _ => ProblemTemplate.Of($"is judged by \"{fact}\""))
            : null;
    }

    private static FrozenDictionary<string, string> Of(params (string What, string Words)[] groups) => groups
        .SelectMany(group => group.Words.Split(' ').Select(word => (word, group.What)))
        .ToFrozenDictionary(one => one.word, one => one.What, StringComparer.Ordinal);
}
