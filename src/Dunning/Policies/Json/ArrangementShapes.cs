using Dunning.Json;

namespace Dunning.Policies;

/// <summary>Within what bounds promises and plans are accepted.</summary>
internal static class ArrangementShapes
{
    /// <summary>The defaults of format 1, frozen: a policy that names none keeps revision and meaning.</summary>
    public static readonly PromiseLimits Format1 = new() { AheadDays = 14, PerEpisode = 2, Least = null };

    public static readonly Shape<PromiseLimits> Promises =
        new Shape<PromiseLimits>("promise", "Within what bounds a promise to pay is accepted.", Format1)
            .Optional("aheadDays", Scalars.Integer, "How many days ahead the promised day lies at most, 0 to 366.", new(
                limits => limits.AheadDays, (limits, value) => limits with { AheadDays = value }))
            .Optional(
                "perEpisode",
                Scalars.Integer,
                "How many promises an episode of arrears may have, 0 to 12; 0 accepts none.",
                new(limits => limits.PerEpisode, (limits, value) => limits with { PerEpisode = value }))
            .Optional(
                "least",
                AmountsFormat.PerCurrency.OrNone(),
                "The least amount of a promise, a figure per currency; none if left out.",
                new(limits => limits.Least, (limits, value) => limits with { Least = value }));

    public static readonly Shape<PlanLimits> Plans = Numbers(
        new("plan", "Within what bounds a debtor may choose a payment plan.", new()
        {
            InstalmentsMax = 12,
            MonthsMax = 12,
            FirstWithinDays = 31,
            Least = null,
            Cadences = [],
            PerEpisode = 2,
            MissedMax = null,
        }))
        .Optional(
            "least",
            AmountsFormat.PerCurrency.OrNone(),
            "The least instalment, a figure per currency; none if left out.",
            new(limits => limits.Least, (limits, value) => limits with { Least = value }))
        .Optional("cadences", Lists.Of(new Choice<PlanCadence>()), "The rhythms; any if left out.", new(
            limits => limits.Cadences, (limits, value) => limits with { Cadences = value }));

    private static Shape<PlanLimits> Numbers(Shape<PlanLimits> shape) => shape
        .Optional("instalmentsMax", Scalars.Integer, "How many instalments a plan has at most, 2 to 120.", new(
            limits => limits.InstalmentsMax, (limits, value) => limits with { InstalmentsMax = value }))
        .Optional("monthsMax", Scalars.Integer, "After how many months it is paid at the latest, 1 to 120.", new(
            limits => limits.MonthsMax, (limits, value) => limits with { MonthsMax = value }))
        .Optional(
            "firstWithinDays",
            Scalars.Integer,
            "How many days after it was agreed the first instalment is due at the latest, 0 to 62.",
            new(limits => limits.FirstWithinDays, (limits, value) => limits with { FirstWithinDays = value }))
        .Optional("perEpisode", Scalars.Integer, "How many plans an episode of arrears may have, 1 to 12.", new(
            limits => limits.PerEpisode, (limits, value) => limits with { PerEpisode = value }))
        .Optional(
            "missedMax",
            Scalars.Integer.OrNull(),
            "Of how many missed instalments a plan falls through, 1 to 12; only you end it if left out.",
            new(limits => limits.MissedMax, (limits, value) => limits with { MissedMax = value }));
}
