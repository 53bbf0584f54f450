using Dunning.Json;
using NodaTime;

namespace Dunning.Policies;

/// <summary>The options of a policy. What is left out has the default of its format for good.</summary>
internal static class OptionsShape
{
    /// <summary>The defaults of format 1, frozen: a policy that names none keeps revision and meaning.</summary>
    public static readonly PolicyOptions Format1 = new()
    {
        DueDay = DueDayCount.Zero,
        GapDays = 7,
        CatchUp = CatchUp.OneStep,
        HoldAge = HoldAge.Runs,
        HeldItems = HeldItems.Listed,
        AfterHold = AfterHold.RepeatLastLevel,
        SettleDays = 7,
        Credit = CreditScope.Account,
        MinimumScope = MinimumScope.Case,
        Grace = GraceMeaning.Gates,
        PaymentsAgeMaxDays = 3,
        PromiseGraceWorkingDays = 3,
        PromisedDay = PromisedDay.AsPromised,
        PromiseKeptAt = new(9_500),
        DemandDay = 10,
        CallAfterUnanswered = 2,
        PatienceDays = 3,
        LetterDays = 3,
        GoLive = null,
        ContactDays = [],
        Tolerance = null,
        Interest = InterestOnNotices.NotAsked,
        InterestMinimum = null,
    };

    /// <summary>The options from which those of a file may start, by the name that it writes.</summary>
    public static readonly IReadOnlyDictionary<string, PolicyOptions> Presets = new Dictionary<string, PolicyOptions>
    {
        ["SapLike"] = PolicyOptions.SapLike,
        ["BusinessCentralLike"] = PolicyOptions.BusinessCentralLike,
        ["OcaLike"] = PolicyOptions.OcaLike,
        ["LoanLike"] = PolicyOptions.LoanLike,
    };

    public static readonly Scalar<string> PresetName =
        new TextFormat<string>("the name of a preset", "LoanLike", ParsePreset, name => name)
        {
            Pattern = $"^({string.Join('|', Presets.Keys)})$",
        };

    public static readonly Shape<PolicyOptions> Options = Contacts(Promises(Debts(Levels(
        new("options", "The rules at the boundaries, on which systems of dunning differ.", Format1)
        {
            Begin = reading => reading.Policy?.Preset ?? Format1,
        }))));

    private static Shape<PolicyOptions> Levels(Shape<PolicyOptions> shape) => shape
        .Optional("dueDay", new Choice<DueDayCount>(), "What the due day counts as.", new(
            options => options.DueDay, (options, value) => options with { DueDay = value }))
        .Optional("gapDays", Scalars.Integer, "The least days between two collect notices of a case, 0 to 366.", new(
            options => options.GapDays, (options, value) => options with { GapDays = value }))
        .Optional("catchUp", new Choice<CatchUp>(), "What happens when a debt is old enough for several levels.", new(
            options => options.CatchUp, (options, value) => options with { CatchUp = value }))
        .Optional("minimumScope", new Choice<MinimumScope>(), "What a minimum is held against.", new(
            options => options.MinimumScope, (options, value) => options with { MinimumScope = value }))
        .Optional("grace", new Choice<GraceMeaning>(), "What the last day of grace does.", new(
            options => options.Grace, (options, value) => options with { Grace = value }))
        .Optional(
            "demandDay",
            Scalars.Integer,
            "The first day past due of a demand, 1 to 366; for consumers 10 at the earliest all the same.",
            new(options => options.DemandDay, (options, value) => options with { DemandDay = value }));

    private static Shape<PolicyOptions> Debts(Shape<PolicyOptions> shape) => shape
        .Optional("holdAge", new Choice<HoldAge>(), "Whether a debt ages while it is held.", new(
            options => options.HoldAge, (options, value) => options with { HoldAge = value }))
        .Optional("heldItems", new Choice<HeldItems>(), "Whether a notice lists what is on hold.", new(
            options => options.HeldItems, (options, value) => options with { HeldItems = value }))
        .Optional("afterHold", new Choice<AfterHold>(), "What follows a hold that stopped a step.", new(
            options => options.AfterHold, (options, value) => options with { AfterHold = value }))
        .Optional("settleDays", Scalars.Integer, "The days of quiet after such a hold, 0 to 366.", new(
            options => options.SettleDays, (options, value) => options with { SettleDays = value }))
        .Optional("credit", new Choice<CreditScope>(), "Which debts an un-allocated credit covers.", new(
            options => options.Credit, (options, value) => options with { Credit = value }))
        .Optional(
            "tolerance",
            AmountsFormat.PerCurrency.OrNone(),
            "The principal up to which a case counts as settled; none if left out.",
            new(options => options.Tolerance, (options, value) => options with { Tolerance = value }))
        .Optional("interest", new Choice<InterestOnNotices>(), "Whether notices ask for interest not booked yet.", new(
            options => options.Interest, (options, value) => options with { Interest = value }))
        .Optional(
            "interestMinimum",
            AmountsFormat.PerCurrency.OrNone(),
            "The least interest of a notice for which it is asked for; any if left out.",
            new(options => options.InterestMinimum, (options, value) => options with { InterestMinimum = value }))
        .Optional(
            "paymentsAgeMaxDays",
            Scalars.Integer,
            "How many calendar days old the knowledge of payments may be, 0 to 31.",
            new(
                options => options.PaymentsAgeMaxDays,
                (options, value) => options with { PaymentsAgeMaxDays = value }));

    private static Shape<PolicyOptions> Promises(Shape<PolicyOptions> shape) => shape
        .Optional(
            "promiseGraceWorkingDays",
            Scalars.Integer,
            "How many working days after the promised day payments must be known before it is broken, 0 to 30.",
            new(
                options => options.PromiseGraceWorkingDays,
                (options, value) => options with { PromiseGraceWorkingDays = value }))
        .Optional(
            "promisedDay",
            new Choice<PromisedDay>(),
            "Which day a promise has that falls on no working day.",
            new(options => options.PromisedDay, (options, value) => options with { PromisedDay = value }))
        .Optional(
            "promiseKeptAt",
            PolicyScalars.Share,
            "The share of the amount that keeps a promise, 1% to 100%.",
            new(options => options.PromiseKeptAt, (options, value) => options with { PromiseKeptAt = value }));

    private static Shape<PolicyOptions> Contacts(Shape<PolicyOptions> shape) => shape
        .Optional(
            "callAfterUnanswered",
            Scalars.Integer,
            "How many unanswered notices allow a call to who prefers a digital channel, 0 to 10.",
            new(
                options => options.CallAfterUnanswered,
                (options, value) => options with { CallAfterUnanswered = value }))
        .Optional(
            "patienceDays",
            Scalars.Integer,
            "How many days a notice waits for the preferred channel, 0 to 31.",
            new(options => options.PatienceDays, (options, value) => options with { PatienceDays = value }))
        .Optional("letterDays", Scalars.Integer, "After how many days a letter counts as received, 0 to 31.", new(
            options => options.LetterDays, (options, value) => options with { LetterDays = value }))
        .Optional("goLive", Scalars.Date.OrNull(), "The first day on which the policy does anything; none if left out.",
            new(options => options.GoLive, (options, value) => options with { GoLive = value }))
        .Optional(
            "contactDays",
            Lists.Of(new Choice<IsoDayOfWeek>(IsoDayOfWeek.None)),
            "The weekdays on which contact is made; any if left out.",
            new(options => options.ContactDays, (options, value) => options with { ContactDays = value }));

    private static Fault? ParsePreset(string text, out string value)
    {
        value = text;
        return Presets.ContainsKey(text)
            ? null
            : new(
                "DUN2107",
                $"{Fault.Quote(text)} is not known here.{Spelling.DidYouMean(text, Presets.Keys)} "
                    + $"Write one of {string.Join(", ", Presets.Keys)}.");
    }
}
