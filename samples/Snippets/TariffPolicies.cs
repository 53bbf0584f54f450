using Dunning;
using NodaTime;

namespace Snippets;

/// <summary>A policy whose notices cost what law allows, and the law of a house that says so.</summary>
internal static class TariffPolicies
{
    private static readonly Amounts FiveEuros = Amounts.Of(new Money(5m, Currency.EUR));

    public static DunningPolicy Policy => Tariffed;

    public static LawPack Pack => Tariff;

    #region policy-tariffed
    private static DunningPolicy Tariffed { get; } = DunningPolicy.Named("tariffed")
        .Jurisdictions("tariff")
        .Everyone("standard")
        .Treatment("standard", t => t
            .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email).Contains("costs-announced")
            .Level("second-reminder", Start.AfterNotice(10), Tone.Urge, Channel.Email).Charge(FiveEuros)
            .Level("collection", Start.AfterNotice(14), Tone.Demand, Channel.Email)
                .ChargeByLaw(FeeKind.CollectionCosts)
            .AtLastLevel(LastLevel.Stop))
        .Build().Value;
    #endregion

    private static LawPack Tariff { get; } = new()
    {
        Code = "tariff",
        Version = "2026.1",
        AlsoIn = ["de"],
        Zones = ["Europe/Berlin"],
        Rules =
        [
            new FeeSchedule
            {
                Id = new("tariff.collection-costs"),
                Citation = "terms 9",
                Source = "the terms of 2026, page 3",
                Currency = Currency.EUR,
                Bands = [new() { UpTo = 2_500, Percent = 15 }],
                LeastFee = 40,
            },
            new FeeSchedule
            {
                Id = new("tariff.reminders"),
                Citation = "terms 10",
                Source = "the terms of 2026, page 3",
                Kind = FeeKind.Reminder,
                Currency = Currency.EUR,
                Bands = [new() { Sum = 2.5m }],
            },
            new NoticeGate
            {
                Id = new("tariff.announced"),
                Citation = "terms 11",
                Source = "the terms of 2026, page 4",
                Requires = ["costs-announced"],
                Wait = Week,
                Acts = ["charge"],
            },
            Week,
        ],
    };

    private static DeadlineRule Week => new()
    {
        Id = new("tariff.week"),
        Citation = "terms 11",
        Source = "the terms of 2026, page 4",
        Length = Period.FromDays(7),
    };
}
