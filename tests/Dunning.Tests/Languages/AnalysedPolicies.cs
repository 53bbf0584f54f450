using Dunning.Tests.Policies.Analysis;

namespace Dunning.Tests.Languages;

/// <summary>Policies that have, taken together, every finding of the analysis.</summary>
internal static class AnalysedPolicies
{
    private static readonly Condition Late = Facts.DaysPastDue.AtLeast(30);

    public static IEnumerable<DunningPolicyBuilder> All() =>
        Segments().Concat(Ranges()).Concat(Ladders()).Concat(Advised()).Concat(Protected()).Concat(Accepted())
            .Concat(Compared()).Concat(ShownPolicies.Lawful());

    private static IEnumerable<DunningPolicyBuilder> Segments()
    {
        yield return Found.Policy().Treatment("supportive", Found.Sound)
            .Everyone("standard").Segment("hardship", Facts.Hardship.IsTrue, "supportive");
        yield return Found.Policy().Everyone("standard").Segment("risky", Facts.RiskScore.AtLeast(40), "standard");
        yield return Found.WithSegments(("late", Late, "a"), ("very-late", Facts.DaysPastDue.AtLeast(60), "b"));
        yield return Found.WithSegments(
            ("late", Late, "a"),
            ("early", Facts.DaysPastDue.AtMost(29), "b"),
            ("in-need", Facts.DaysPastDue.AtLeast(0) & Facts.Hardship.IsTrue, "b"));
        yield return Found.WithSegments(("both", Late & Facts.DaysPastDue.AtMost(14), "a"));
        yield return Found.WithSegments(("thirteenth", Facts.Month.Is(13) | Late, "a"));
        yield return Found.WithSegments(("negative", Facts.BrokenPromises(0).AtMost(-1), "a"));
        yield return Found.WithSegments(("in-need", Facts.Hardship.IsTrue, "standard")).Treatment("left", Found.Sound);
        yield return Found.Policy()
            .Everyone("standard").Segment("in-need", Facts.Hardship.IsTrue, "standard", stickyDays: 5);
    }

    private static IEnumerable<DunningPolicyBuilder> Ranges()
    {
        yield return Found.WithSegments(
            ("early", Facts.RiskScore.AtMost(40), "a"), ("late", Facts.RiskScore.AtLeast(30), "b"));
        yield return Found.WithSegments(
            ("low", Facts.RiskScore.AtMost(29), "a"), ("high", Facts.RiskScore.AtLeast(32), "b"));
        yield return Found.WithSegments(("large", Facts.OpenAmount.AtLeast(Story.Euros(500)), "a"))
            .Minimum(Amounts.Of(new(15, Currency.EUR), new(15, Currency.USD)))
            .Options(new() { Tolerance = Story.Euros(2) });
    }

    private static IEnumerable<DunningPolicyBuilder> Ladders()
    {
        yield return Found.Policy(t => t
            .Level("reminder", Start.OnDay(2), Tone.Remind, Channel.Email)
            .Level("second", Start.OnDay(9), Tone.Demand, Channel.Letter)
            .AtLastLevel(LastLevel.Stop)).Everyone("standard");
        yield return Found.Policy(t => t
            .Level("first", Start.OnDay(12), Tone.Urge, Channel.Email)
            .AtLastLevel(LastLevel.Stop)).Everyone("standard");
        yield return Found.Policy(t => t
            .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
            .Level("waits", Start.AfterNotice(5), Tone.Urge, Channel.Email).When(Facts.Month.Is(13)).Mandatory()
            .Call("call", Start.AfterNotice(5))
            .AtLastLevel(LastLevel.Stop)).Everyone("standard");
        yield return Found.Policy()
            .Segment("new", Facts.TenureDays.AtMost(90) & Facts.DaysPastDue.AtMost(14), "slow")
            .Everyone("standard")
            .Treatment("slow", t => t
                .Level("reminder", Start.OnDay(15), Tone.Remind, Channel.Email)
                .AtLastLevel(LastLevel.Stop));
    }

    private static IEnumerable<DunningPolicyBuilder> Advised()
    {
        yield return Found.Policy(t => t.Call("ring", Start.OnDay(5), Tone.Remind).AtLastLevel(LastLevel.Repeat(7)))
            .Everyone("standard");
        yield return Found.WithSegments(("in-need", Facts.Hardship.IsTrue, "gentle"))
            .Measure(new() { Name = "bar", RevertOn = [] });
        yield return Found.Policy()
            .Segment("broke-word", Facts.BrokenPromises(0).AtLeast(2), "silent")
            .Everyone("standard").Treatment("silent", _ => { });
    }

    private static IEnumerable<DunningPolicyBuilder> Protected() =>
        from name in (string[])
        [
            "gender", "nationality", "ethnicity", "religion", "disability", "marital", "sexuality", "politics", "age",
            "postCode", "language",
        ]
        select Found.WithSegments(("some", Facts.Text(name, AttributeOwner.Debtor).Is("x"), "gentle"));

    private static IEnumerable<DunningPolicyBuilder> Accepted() =>
        from one in (string[])["DUN1330", "DUN1340", "DUN1230", "DUN1333"]
        select Found.Policy().Everyone("standard").Accept(one, one == "DUN1330" ? " " : "one group");

    private static IEnumerable<DunningPolicyBuilder> Compared()
    {
        yield return Found.WithSegments(("some", Facts.DebtorKind.Is("bussiness"), "gentle"));
        yield return Found.WithSegments(
            ("one", Facts.Text("tariff", AttributeOwner.Debtor).Is("x"), "gentle"),
            ("other", Facts.Flag("tariff", AttributeOwner.Debtor).IsTrue, "gentle"));
    }
}
