using Dunning.Testing.Notation;
using NodaTime;

namespace Dunning.Testing.Running;

/// <summary>One thing that was decided, as a story would say it.</summary>
internal sealed record DecidedAct
{
    public required ExpectationKind Kind { get; init; }

    public required string Name { get; init; }

    public required CaseId Case { get; init; }

    public DunningAction? Contact { get; init; }

    public bool NeedsApproval { get; init; }

    /// <summary>Gets the zone in which times of day are told, or null where none is known.</summary>
    public string? Zone { get; init; }

    /// <summary>Gets the time of that day from which law permits it, or null for all day.</summary>
    private LocalTime? NotBefore =>
        Contact?.PermittedFrom is { } from
        && Zone is not null
        && DateTimeZoneProviders.Tzdb.GetZoneOrNull(Zone) is { } zone
            ? from.InZone(zone).TimeOfDay
            : null;

    /// <summary>Gets whether the debtor has several cases, so that the account must be said.</summary>
    public bool IsOneOfMany { get; init; }

    public static IReadOnlyList<DecidedAct> Of(Decision decision, bool withSignals)
    {
        var isMany = decision.Cases.Count > 1;
        var contacts = decision.Actions.Select(act => new DecidedAct
        {
            Kind = act is CreateTask ? ExpectationKind.Call : ExpectationKind.Send,
            Name = act.Step,
            Case = act.Case,
            Contact = act,
        });
        var measures = decision.Measures.Select(act => new DecidedAct
        {
            Kind = act.Act is MeasureAct.Apply ? ExpectationKind.Apply : ExpectationKind.Revert,
            Name = act.Measure,
            Case = act.Case,
            NeedsApproval = act.NeedsApproval && act.Act is MeasureAct.Apply,
        });
        var signals = decision.Signals.Where(_ => withSignals).Select(signal => new DecidedAct
        {
            Kind = ExpectationKind.Signal,
            Name = Words.Of(signal.Signal),
            Case = signal.Case,
        });
        return [.. contacts.Concat(measures).Concat(signals).Select(act => act with { IsOneOfMany = isMany })];
    }

    public bool Matches(Expectation expected) =>
        expected.Kind == Kind && expected.Name == Name
        && (expected.Account is null || expected.Account == Case.Account.Value)
        && (expected.NeedsApproval is null || NeedsApproval)
        && (expected.NotBefore is null || expected.NotBefore == NotBefore)
        && (Contact is null || Matches(Contact, expected));

    /// <summary>Returns it in the words of a story, with whatever the line in its place says as well.</summary>
    public string Text(Expectation? template)
    {
        var verb = Kind switch
        {
            ExpectationKind.Send => "send",
            ExpectationKind.Call => "call",
            ExpectationKind.Apply => "apply",
            ExpectationKind.Revert => "revert",
            _ => "signal",
        };
        var parts = new List<string> { $"{verb} {Name}{(Kind is ExpectationKind.Send ? By() : "")}" };
        if (Contact is { } act)
        {
            parts.AddRange(Parts(act, template));
        }

        if (NotBefore is { } from)
        {
            parts.Add($"not before {Words.Time(from)}");
        }

        if (NeedsApproval)
        {
            parts.Add("after approval");
        }

        if (IsOneOfMany && !Case.Account.IsEmpty)
        {
            parts.Add($"account {Case.Account}");
        }

        return string.Join(", ", parts);
    }

    private static bool Matches(DunningAction act, Expectation expected) =>
        (expected.Channel is null || expected.Channel == act.Channel)
        && (expected.Asks is null || expected.Asks == act.Total)
        && (expected.Charge is null || expected.Charge == act.Amounts.Charge)
        && (expected.Interest is null || expected.Interest == act.Amounts.AccruedInterest)
        && (expected.Tone is null || expected.Tone == act.Tone)
        && (expected.To is null || expected.To == (act.To?.Value ?? "debtor"))
        && (expected.IsCopy ?? false) == act.IsCopy
        && (expected.PayBy is null || expected.PayBy == act.Deadline)
        && (expected.Items.IsEmpty || ItemsOf(act).SequenceEqual(expected.Items.Order(StringComparer.Ordinal)));

    private static IEnumerable<string> ItemsOf(DunningAction act) =>
        act.Items.Select(item => item.Receivable.Value).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Parts(DunningAction act, Expectation? template)
    {
        if (act.Total.Amount != 0 || template?.Asks is not null)
        {
            yield return $"asks {Words.Of(act.Total)}";
        }

        if (act.Charge is not null || template?.Charge is not null)
        {
            yield return $"charge {Words.Of(act.Amounts.Charge)}";
        }

        if (!act.Interest.IsEmpty || template?.Interest is not null)
        {
            yield return $"interest {Words.Of(act.Amounts.AccruedInterest)}";
        }

        if (template?.Items.IsEmpty is false)
        {
            yield return $"for {string.Join(" and ", ItemsOf(act))}";
        }

        if (act.IsSoftened || template?.Tone is not null)
        {
            yield return $"tone {Words.Of(act.Tone)}";
        }

        if (template?.PayBy is not null && act.Deadline is { } deadline)
        {
            yield return $"pay by {Words.Date(deadline)}";
        }

        if (act.To is not null || template?.To is not null)
        {
            yield return $"to {act.To?.Value ?? "debtor"}";
        }

        if (act.IsCopy)
        {
            yield return "copy";
        }
    }

    private string By() => $" by {Words.Of(Contact!.Channel)}";
}
