using Dunning.Diagnostics;
using NodaTime;

namespace Dunning.Testing.Running;

/// <summary>Changes what is known of a debtor on a day; returns what is wrong, or null.</summary>
internal delegate ProblemTemplate? Act(Life life, LocalDate on);

/// <summary>A debtor as a story goes on: the facts, and the ledger of what was decided and confirmed.</summary>
/// <param name="jurisdiction">Where the debtor lives as long as the story says nothing else, or null.</param>
internal sealed class Life(string? jurisdiction = null)
{
    /// <summary>Gets or sets what the host knows; by default it has an e-mail, a postal address and a phone.</summary>
    public DebtorFacts Facts { get; set; } = new()
    {
        Jurisdiction = jurisdiction,
        Contact = new() { Reachable = [Channel.Email, Channel.Letter, Channel.Phone] },
    };

    public DunningHistory History { get; set; } = DunningHistory.None;

    /// <summary>Gets or sets by how many days the knowledge of payments lags, where it moves along.</summary>
    public int? PaymentsLag { get; set; } = 1;

    /// <summary>Gets or sets up to when payments are known, where that stays; null where nothing is known.</summary>
    public LocalDate? PaymentsUntil { get; set; }

    /// <summary>Gets or sets whether a person declines what is decided on the day.</summary>
    public bool IsDeclined { get; set; }

    public DebtorSnapshot On(LocalDate day) => new()
    {
        Facts = Facts with
        {
            PaymentsKnownUntil = PaymentsLag is { } lag ? day.PlusDays(-lag) : PaymentsUntil,
        },
        History = History,
    };

    public Life Copy() => (Life)MemberwiseClone();
}
