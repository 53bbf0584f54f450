using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Dunning.Vectors.Cases;
using NodaTime;

namespace Dunning.Vectors.Laws.Amounts;

/// <summary>Default interest: between two days, for a number of days, and its rate.</summary>
internal static partial class InterestLaw
{
    /// <summary>Interest from a first to a last day.</summary>
    public static Answer Dated(Question question)
    {
        var given = question.Given;
        var world = MoneyWorld.Of(question);
        var (first, last) = given.Find("firstInterestDay") is { } day
            ? (day.Date, given.Need("lastInterestDay").Date)
            : (given.Need("dueDate", "due").Date.PlusDays(1), given.Need("paid", "paidOn").Date);
        var claim = new InterestClaim
        {
            Principal = world.Money(given.Need("principal").Amount), FirstDay = first, LastDay = last,
        };
        var regime = Regime(given, world);
        var table = Table(given, regime);
        var statement = new Lazy<InterestStatement>(() => regime.Statement(claim, table));
        var sound = new Lazy<InterestStatement>(() => Sound(statement.Value));
        return new Answer()
            .Say("interest", () => Answer.Text(sound.Value.Interest))
            .Say("publishedValue", () => Answer.Text(sound.Value.Interest))
            .Say("days", () => sound.Value.Items.Single().Days)
            .Say("segments", () => Answer.Each(sound.Value.Items.Single().Lines, Segment))
            .Say("years", () => Years(regime, table, claim))
            .Say("error", () => statement.Value.Refusal switch
            {
                InterestRefusal.None => null,
                InterestRefusal.RateUnavailable => "rate-unavailable",
                var refusal => $"{refusal}",
            });
    }

    /// <summary>Interest for a number of days at a rate, as calculators print it.</summary>
    public static Answer ForDays(Question question)
    {
        var given = question.Given;
        var world = MoneyWorld.Of(question);
        var (days, principal) = (given.Need("days").Number, world.Money(given.Need("principal").Amount));
        var regime = Regime(given, world) with { Rounding = new() };
        if (given.Find("dayCount") is null && regime.DayCount.YearDays == 0)
        {
            throw given.OtherForm("a number of days whose year is known");
        }

        var byDay = regime with { Rounding = new() { Point = RoundingPoint.Day } };
        var isByDay = given.Find("roundDailyAmountTo") is { } to && (to.Amount == 0.01m
            ? true
            : throw to.Wrong("a minor unit"));
        var interest = Interest(isByDay ? byDay : regime, principal, days);
        return new Answer()
            .Say("annual", () => Answer.Text(Interest(regime, principal, 365)))
            .Say("daily", () => Answer.Text(Interest(byDay, principal, 1)))
            .Say("interest", () => Answer.Text(interest))
            .Say("unrounded", () => Answer.Text(Interest(regime, principal, days)))
            .Say("fixedSum", () => Answer.Text(FixedSum(world, principal)))
            .Say("total", () => Answer.Text(interest + FixedSum(world, principal)));
    }

    /// <summary>Interest on interest that has accrued.</summary>
    public static Answer OnInterest(Question question)
    {
        var world = MoneyWorld.Of(question);
        var accrued = world.Money(question.Given.Need("accruedInterest").Amount);
        var regime = world.Interest();
        return new Answer().Say("interestOnInterest", () => Answer.Text(Sound(regime.Statement(new InterestClaim
        {
            Principal = accrued,
            Kind = ReceivableKind.Interest,
            FirstDay = new(2025, 1, 1),
            LastDay = new(2025, 12, 31),
        })).Interest));
    }

    /// <summary>The rate and the lump sum by parties, kind of claim and the day on which it arose.</summary>
    public static Answer ByParties(Question question)
    {
        var world = MoneyWorld.Of(question);
        _ = question.Given.Need("obligationArose", "arose");
        return new Answer()
            .Say("pointsOverBase", () => Text(world.Interest().Margin))
            .Say("lumpSum40", () => world.Charge(FeeKind.LumpSum) is { } sum
                && sum.Statement(world.Money(1)).Net == world.Money(40));
    }

    /// <summary>The rate of interest that starts on a day, or of a half-year.</summary>
    public static Answer Rate(Question question)
    {
        var given = question.Given;
        var day = given.Need("interestStarts", "semesterStart", "halfYearStart", "date", "on").Date;
        var world = MoneyWorld.Of(question, DebtorKind.Business);
        var line = new Lazy<InterestLine>(() => Sound(world.Interest().Statement(
            new InterestClaim { Principal = world.Money(100), FirstDay = day, LastDay = day },
            MoneyBook.Book.RatesOf(world.Interest().Reference))).Items.Single().Lines.Single());
        return new Answer()
            .Say("ratePercent", () => Text(line.Value.Rate))
            .Say("referenceDate", () => Answer.Text(line.Value.ReferenceOn))
            .Say("baseRatePercent", () => line.Value.ReferenceRate is { } rate ? Text(rate) : null)
            .Say("changesLater", () => world.Interest().Fixing is not RateFixing.AtStart);
    }

    /// <summary>Days until a part was paid, and from then until the rest was.</summary>
    public static Answer PartDays(Question question)
    {
        var given = question.Given;
        var (start, part, rest) = (
            given.Need("start").Date, given.Need("partPayment").Date, given.Need("finalPayment").Date);
        var world = MoneyWorld.Of(question);
        var regime = world.Interest();
        var claim = new InterestClaim
        {
            Principal = world.Money(100),
            FirstDay = start,
            LastDay = regime.IsPaymentDayFree ? rest.PlusDays(-1) : rest,
            Changes = [new(part, world.Money(40))],
        };
        return new Answer().Say("days", () => Answer.Each(
            Sound(regime.Statement(claim, MoneyBook.Book.RatesOf(regime.Reference))).Items.Single().Lines,
            line => line.Days));
    }

    /// <summary>Months of thirty days, by the day that is left out.</summary>
    public static Answer Intervals(Question question)
    {
        var given = question.Given;
        var world = MoneyWorld.Of(question);
        var regime = Regime(given, world);
        var isThirty = regime.DayCount.IsThirty;
        var principal = world.Money(given.Need("principal").Amount);
        var start = Pair("startExclusiveEndInclusive");
        var end = Pair("startInclusiveEndExclusive");
        return new Answer()
            .Say("daysStartExclusive", () => Line(StartLeftOut()).CountedDays)
            .Say("interestStartExclusive", () => Answer.Text(Line(StartLeftOut()).Interest))
            .Say("daysEndExclusive", () => Line(EndLeftOut()).CountedDays)
            .Say("interestEndExclusive", () => Answer.Text(Line(EndLeftOut()).Interest));

        (LocalDate From, LocalDate To) Pair(string name) => given.Need(name).Items is [var from, var to]
            ? (from.Date, to.Date)
            : throw given.Need(name).Wrong("two days");

        InterestStatement StartLeftOut() => regime.Statement(
            new InterestClaim { Principal = principal, FirstDay = start.From.PlusDays(1), LastDay = start.To });

        InterestStatement EndLeftOut() => (isThirty ? regime with { DayCount = DayCount.ThirtyE360EndLeftOut } : regime)
            .Statement(new InterestClaim
            {
                Principal = principal, FirstDay = end.From, LastDay = end.To.PlusDays(-1),
            });

        static InterestLine Line(InterestStatement statement) => Sound(statement).Items.Single().Lines.Single();
    }

    /// <summary>The regime of the law, with what the case says otherwise.</summary>
    public static InterestRegime Regime(Given given, MoneyWorld world)
    {
        var regime = given.Find("ratePercent", "rate") is { } rate
            ? world.Fixed(rate.Amount)
            : given.Find("regime") is { } named
                ? OverRefinancing().Match(named.Text) is { Success: true } match
                    ? world.Business().Interest() is var business && business.Margin == Number(match.Groups[1].Value)
                        ? business
                        : throw named.Wrong("a margin of the law")
                    : throw named.Wrong("a regime that is known")
                : given.Find("pointsOverBase") is { } points
                    ? world.Interest() with { Margin = points.Amount }
                    : world.Interest();
        return regime with
        {
            DayCount = given.Find("dayCount") is { } count ? Count(count) : regime.DayCount,
            Rounding = given.Find("rounding") is { } rounding ? Rounding(rounding) : regime.Rounding,
            Compounding = given.Find("compounding") is { } compounding ? Compounds(compounding) : regime.Compounding,
        };
    }

    public static InterestStatement Sound(InterestStatement statement) => statement.Refusal is InterestRefusal.None
        ? statement
        : throw new NotCoveredException($"interest that is refused: {statement.Refusal}");

    // A table that ends earlier than ours is what the case knows.
    private static RateTable? Table(Given given, InterestRegime regime)
    {
        var table = MoneyBook.Book.RatesOf(regime.Reference);
        return given.Find("tableEnds") is { } ends && table is not null
            ? table with { KnownUntil = LocalDate.Min(table.KnownUntil, ends.Date.PlusDays(1)) }
            : table;
    }

    private static Money Interest(InterestRegime regime, Money principal, int days)
    {
        var first = new LocalDate(2025, 1, 1);
        return Sound(regime.Statement(new InterestClaim
        {
            Principal = principal, FirstDay = first, LastDay = first.PlusDays(days - 1),
        })).Interest;
    }

    private static Money FixedSum(MoneyWorld world, Money debt) =>
        world.Business().Charge(FeeKind.LumpSum) is { } schedule ? schedule.Statement(debt).Net : world.Money(0);

    // What a year of the claim has brought: it is added to the principal when that year is over.
    private static JsonArray Years(InterestRegime regime, RateTable? table, InterestClaim claim)
    {
        var (years, before) = (new JsonArray(), new Money(0, claim.Principal.Currency));
        for (var year = 1; claim.FirstDay.PlusYears(year - 1) <= claim.LastDay; year++)
        {
            var last = LocalDate.Min(claim.LastDay, claim.FirstDay.PlusYears(year).PlusDays(-1));
            var sum = Sound(regime.Statement(claim with { LastDay = last }, table)).Interest;
            years.Add(Answer.Text(sum - before));
            before = sum;
        }

        return years;
    }

    private static JsonObject Segment(InterestLine line) => new()
    {
        ["from"] = Answer.Text(line.First),
        ["to"] = Answer.Text(line.Last),
        ["days"] = line.Days,
        ["ratePercent"] = Text(line.Rate),
        ["interestUnrounded"] = decimal.Round(line.Unrounded, 6, MidpointRounding.AwayFromZero)
            .ToString(CultureInfo.InvariantCulture),
        ["interest"] = Answer.Text(line.Interest),
    };

    public static DayCount Count(Given given) => given.Word switch
    {
        "act/act" => DayCount.ActualActual,
        "act/365f" or "act/365" => DayCount.Actual365,
        "act/360" => DayCount.Actual360,
        "30e/360" or "30/360" => DayCount.ThirtyE360,
        _ => throw given.Wrong("a way to count days that is known"),
    };

    private static InterestRounding Rounding(Given given) => given.Word switch
    {
        "total half-up to cents" or "half-up" or "total" => new(),
        "each segment half-up" or "each segment half-up to cents" or "segment" => new() { Point = RoundingPoint.Line },
        "each day half-up" or "daily" => new() { Point = RoundingPoint.Day },
        "total half-even to cents" or "half-even" => new() { HalfToEven = true },
        _ => throw given.Wrong("a rounding that is known"),
    };

    private static Compounding Compounds(Given given) => given.Word switch
    {
        "yearly from start" or "yearly" => Compounding.YearlyFromStart,
        "none" or "simple" => Compounding.None,
        _ => throw given.Wrong("a way to compound that is known"),
    };

    private static JsonNode Text(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^ECB ?\+ ?(\d+(?:\.\d+)?) floating half-yearly$")]
    private static partial Regex OverRefinancing();
}
