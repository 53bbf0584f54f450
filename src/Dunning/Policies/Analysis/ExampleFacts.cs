using Dunning.Diagnostics;

namespace Dunning.Policies.Analysis;

/// <summary>Gives an example debtor the facts of the catalogue that an answer asks for.</summary>
internal static class ExampleFacts
{
    // Age, amounts and the calendar are set before, together.
    private static readonly HashSet<string> SetBefore =
    [
        "daysPastDue", "oldestDueDate", "openAmount", "overdueAmount", "disputedAmount", "overdueCount", "openCount",
        "overdueShare", "month", "dayOfMonth", "weekday", "daysUntilDue", "consecutiveInstalments", "partPaidCount",
    ];

    // What a debtor has of whom nothing is said; all other facts are not known then, or none.
    private static readonly Dictionary<string, string> Usual = new()
    {
        ["debtorKind"] = "consumer",
        ["accountState"] = "active",
        ["creditorRole"] = "ownName",
        ["planState"] = "none",
        ["measureState"] = "none",
    };

    /// <summary>Sets a fact so that its value is one of those that are left; false if that is not possible.</summary>
    public static bool Set(ExampleDraft draft, Variables.Entry entry, ValueSet values)
    {
        if (SetBefore.Contains(entry.Fact.Name) || IsUsual(entry, values))
        {
            return true;
        }

        if (!values.HasKnown)
        {
            return false;
        }

        return entry switch
        {
            { Member: { } member } => SetHold(draft, member),
            { Fact.Type: FactType.Flag } => SetFlag(draft, entry.Fact.Name, values.Contains(1)),
            { Fact.Type: FactType.Text } => SetText(draft, entry, values),
            _ => SetNumber(draft, entry.Fact, values.Nearest(entry.Fact.Name == "riskScore" ? 50 : 0)),
        };
    }

    /// <summary>The text that a number stands for; one beyond all that are compared is another text.</summary>
    public static string TextOf(Variables.Entry entry, long number)
    {
        if (number < entry.Texts.Count)
        {
            return entry.Texts[(int)number];
        }

        var other = "other";
        while (entry.Texts.Contains(other))
        {
            other += "-";
        }

        return other;
    }

    private static bool IsUsual(Variables.Entry entry, ValueSet values)
    {
        if (entry.Fact.Type is FactType.Set)
        {
            return entry.Member is null || values.Contains(0);
        }

        if (Usual.TryGetValue(entry.Fact.Name, out var usual))
        {
            return values.Contains(entry.Texts.IndexOf(usual));
        }

        return values.HasUnknown || (FactCatalogue.Find(entry.Fact.Name)!.WhenUnknown is null && values.Contains(0));
    }

    private static bool SetHold(ExampleDraft draft, string kind)
    {
        if (Codes.Find<HoldKind>(kind) is not { } known)
        {
            return false;
        }

        draft.Hold(known);
        draft.Words.Add(ProblemTemplate.Of($"on hold ({kind})"));
        return true;
    }

    private static bool SetFlag(ExampleDraft draft, string name, bool value)
    {
        draft.Facts = name switch
        {
            "hardship" => draft.Facts with { Hardship = value },
            "vulnerable" => draft.Facts with { Vulnerable = value },
            "hostile" => draft.Facts with { Hostile = value },
            "openServiceTicket" => draft.Facts with { OpenServiceTicket = value },
            _ => draft.Facts,
        };
        draft.Words.Add((name, value) switch
        {
            ("hardship", true) => ProblemTemplate.Whole("hardship declared"),
            (_, true) => ProblemTemplate.Of($"\"{name}\""),
            _ => ProblemTemplate.Of($"not \"{name}\""),
        });
        return name is "hardship" or "vulnerable" or "hostile" or "openServiceTicket";
    }

    private static bool SetText(ExampleDraft draft, Variables.Entry entry, ValueSet values)
    {
        var text = TextOf(entry, values.Nearest(0));
        var facts = draft.Facts;
        switch (entry.Fact.Name)
        {
            case "debtorKind" when Codes.Find<DebtorKind>(text) is { } kind:
                draft.Facts = facts with { Kind = kind };
                break;
            case "statedReason" or "likelyReason" when Codes.Find<ArrearsReason>(text) is { } reason:
                draft.Facts = facts with { StatedReason = reason };
                break;
            case "jurisdiction":
                draft.Facts = facts with { Jurisdiction = text };
                break;
            case "valueTier":
                draft.Facts = facts with { ValueTier = text };
                break;
            case "accountState" when Codes.Find<AccountState>(text) is { } state:
                draft.Account = draft.Account with { State = state };
                break;
            case "creditorRole" when Codes.Find<CreditorRole>(text) is { } role:
                draft.Account = draft.Account with { CreditorRole = role };
                break;
            case "paymentMethod" when Codes.Find<PaymentMethod>(text) is { } method:
                draft.Method = method;
                break;
            case "measureState" when Codes.Find<MeasureState>(text) is { } state:
                MeasureFact measure = new() { Name = entry.Fact.Of!, State = state, Since = draft.Today.PlusDays(-2) };
                draft.Facts = facts with { Measures = facts.Measures.Add(measure) };
                break;
            default:
                return false;
        }

        draft.Words.Add(ProblemTemplate.Of($"\"{entry.Fact}\" {text}"));
        return true;
    }

    private static bool SetNumber(ExampleDraft draft, Fact fact, long value)
    {
        var facts = draft.Facts;
        var small = (int)Math.Clamp(value, int.MinValue, int.MaxValue);
        switch (fact.Name)
        {
            case "riskScore":
                draft.Facts = facts with { RiskScore = small };
                break;
            case "averageDaysLate":
                draft.Facts = facts with { AverageDaysLate = small };
                break;
            case "earlierEpisodes":
                draft.Facts = facts with { EarlierEpisodes = small };
                break;
            case "onTimeRate":
                draft.Facts = facts with { SettledItems = 20_000, SettledOnTime = small };
                draft.Words.Add(ProblemTemplate.Of($"\"{fact}\" {new Percentage(small / 2)}"));
                return true;
            case "tenureDays" when value is >= 0 and < 36_500:
                draft.Facts = facts with { CustomerSince = draft.Today.PlusDays(-small) };
                break;
            case "lifetimeValue":
                var worth = Money.FromMinorUnits(value, facts.Currency);
                draft.Facts = facts with { LifetimeValue = worth };
                draft.Words.Add(ProblemTemplate.Of($"\"{fact}\" {worth}"));
                return true;
            case "levelReached" when value is > 0 and < 100:
                draft.Rung = small;
                break;
            default:
                return Events(draft, fact, small);
        }

        draft.Words.Add(ProblemTemplate.Of($"\"{fact}\" {value}"));
        return true;
    }

    private static bool Events(ExampleDraft draft, Fact fact, int count)
    {
        if (count is < 1 or > 50)
        {
            return false;
        }

        var (facts, times) = (draft.Facts, Enumerable.Range(1, count));
        switch (fact.Name)
        {
            case "failedCollections":
                var category = fact.Of is { } of ? Codes.Find<DeclineCategory>(of)!.Value : DeclineCategory.Unknown;
                CollectionFailure failure = new() { On = draft.Today, Category = category };
                draft.Facts = facts with
                {
                    FailedCollections = [.. facts.FailedCollections, .. times.Select(_ => failure)],
                };
                break;
            case "brokenPromises":
                draft.Facts = facts with { Promises = [.. facts.Promises, .. times.Select(i => Broken(draft, i))] };
                break;
            default:
                return false;
        }

        draft.Words.Add(ProblemTemplate.Of($"\"{fact}\" {count}"));
        return true;
    }

    private static PromiseToPay Broken(ExampleDraft draft, int number) => new()
    {
        Id = $"P-{number}",
        Account = draft.Account.Id,
        Amount = 10,
        MadeOn = draft.Today.PlusDays(-4),
        By = draft.Today.PlusDays(-1),
        State = PromiseState.Broken,
    };
}
