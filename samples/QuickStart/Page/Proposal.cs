using Dunning;
using NodaTime;
using QuickStart.OpenItems;

namespace QuickStart.Page;

/// <summary>One case with all that was known and decided of its debtor.</summary>
internal sealed record DecidedCase(DebtorSnapshot Snapshot, Decision Decision, CaseDecision Case);

/// <summary>What is proposed for all debtors of a file on one day.</summary>
internal sealed class Proposal
{
    public required string FileName { get; init; }

    public required OpenItemsFile File { get; init; }

    public required DunningPolicy Policy { get; init; }

    public required LocalDate AsOf { get; init; }

    public required LocalDate PaymentsKnownUntil { get; init; }

    /// <summary>Gets one decision per debtor, by id.</summary>
    public required IReadOnlyList<Decision> Decisions { get; init; }

    /// <summary>Gets the cases of all debtors.</summary>
    public required IReadOnlyList<DecidedCase> Cases { get; init; }

    public static Proposal Of(OpenItemsFile file, string fileName, DunningEngine engine, Days days)
    {
        var decided = file.Debtors
            .Select(snapshot => (Snapshot: snapshot, Decision: engine.Decide(snapshot, Dunning.AsOf.On(days.AsOf))))
            .ToList();
        return new()
        {
            FileName = fileName,
            File = file,
            Policy = engine.Policy,
            AsOf = days.AsOf,
            PaymentsKnownUntil = days.PaymentsKnownUntil,
            Decisions = [.. decided.Select(debtor => debtor.Decision)],
            Cases =
            [
                .. decided.SelectMany(debtor => debtor.Decision.Cases
                    .Select(part => new DecidedCase(debtor.Snapshot, debtor.Decision, part))),
            ],
        };
    }
}

/// <summary>The day for which is decided, and the day up to which payments are known.</summary>
internal sealed record Days(LocalDate AsOf, LocalDate PaymentsKnownUntil);
