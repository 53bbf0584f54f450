using Dunning.Json;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Jurisdictions;

/// <summary>The rules of a pack on what a claim costs, and the published rates on which they rest.</summary>
internal static class ClaimShapes
{
    private static readonly Scalar<AnnualDate> DayOfYear =
        new TextFormat<AnnualDate>("a day of the year", "07-01", ParseDayOfYear, AnnualDatePattern.Iso.Format)
        {
            Pattern = "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
        };

    private static readonly Scalar<DayCount> Count =
        new TextFormat<DayCount>("a count of days", "act/365", ParseCount, count => count.ToString())
        {
            Pattern = "^(act/act|act/[1-9][0-9]{0,2}|30E/360( end left out)?)$",
        };

    private static readonly Shape<InterestRounding> Rounding =
        new Shape<InterestRounding>("rounding", "Where and how interest is rounded.", default)
            .Optional("point", new Choice<RoundingPoint>(), "Where it is rounded.", new(
                rounding => rounding.Point, (rounding, value) => rounding with { Point = value }))
            .Optional("step", Scalars.Integer, "To which multiple of minor units; 0 stands for 1.", new(
                rounding => rounding.Step, (rounding, value) => rounding with { Step = value }))
            .Optional("halfToEven", Scalars.Flag, "Whether a half goes to the even neighbour.", new(
                rounding => rounding.HalfToEven, (rounding, value) => rounding with { HalfToEven = value }));

    private static readonly Shape<RateFrom> Rate =
        new Shape<RateFrom>("rate", "A rate and its first day.", new(default, 0))
            .Required("from", Scalars.Date, "The first day on which it holds.", new(
                rate => rate.From, (rate, value) => rate with { From = value }))
            .Required("percent", Scalars.Percent, "Percent a year, at most six decimals.", new(
                rate => rate.Percent, (rate, value) => rate with { Percent = value }))
            .Optional("confirmed", Scalars.Flag, "Whether it was read at its source; true if left out.", new(
                rate => rate.IsConfirmed, (rate, value) => rate with { IsConfirmed = value }));

    public static readonly Shape<RateTable> Rates =
        new Shape<RateTable>("rates", "A published rate through time.", new()
            {
                Name = "", Rates = [], KnownUntil = default, Source = "",
            })
            .Required("table", LegalScalars.TableName, "The name: the code of the pack, a point, words.", new(
                table => table.Name, (table, value) => table with { Name = value }))
            .Required("rates", Lists.OneInOrder(Rate), "The rates in the order of days.", new(
                table => table.Rates, (table, value) => table with { Rates = value }))
            .Required("knownUntil", Scalars.Date, "The first day for which no rate is known any more.", new(
                table => table.KnownUntil, (table, value) => table with { KnownUntil = value }))
            .Required("source", Scalars.Text, "Where it was read.", new(
                table => table.Source, (table, value) => table with { Source = value }))
            .Optional("lastConfirmed", Scalars.Date.OrNull(), "The day on which it was last read; else never.", new(
                table => table.LastConfirmed, (table, value) => table with { LastConfirmed = value }));

    public static readonly Shape<InterestRegime> Interest =
        Head("interest", "Default interest.", new InterestRegime
        {
            Id = default, Citation = "", Source = "", Margin = 0,
        })
        .Optional("reference", LegalScalars.TableName.OrNone(), "The reference rate; the margin is the rate if none.",
            new(rule => rule.Reference, (rule, value) => rule with { Reference = value }))
        .Required("margin", Scalars.Percent, "Percentage points a year above it, or the rate itself.", new(
            rule => rule.Margin, (rule, value) => rule with { Margin = value }))
        .Optional("leastRate", Scalars.Percent.OrNull(), "The least rate in percent a year.", new(
            rule => rule.LeastRate, (rule, value) => rule with { LeastRate = value }))
        .Optional("fixing", new Choice<RateFixing>(), "When the rate is settled.", new(
            rule => rule.Fixing, (rule, value) => rule with { Fixing = value }))
        .Optional("stepDates", Lists.InOrder(DayOfYear), "The days of the year on which a new rate counts.", new(
            rule => rule.StepDates, (rule, value) => rule with { StepDates = value }))
        .Optional("readDaysBefore", Scalars.Integer, "How many days before a step date the rate is read.", new(
            rule => rule.ReadDaysBefore, (rule, value) => rule with { ReadDaysBefore = value }))
        .Optional("dayCount", Count, "How days are counted.", new(
            rule => rule.DayCount, (rule, value) => rule with { DayCount = value }))
        .Optional("compounding", new Choice<Compounding>(), "Whether interest bears interest.", new(
            rule => rule.Compounding, (rule, value) => rule with { Compounding = value }))
        .Optional("rounding", Rounding, "Where and how it is rounded.", new(
            rule => rule.Rounding, (rule, value) => rule with { Rounding = value }))
        .Optional("paymentDayFree", Scalars.Flag, "Whether what is paid bears none on the day of payment.", new(
            rule => rule.IsPaymentDayFree, (rule, value) => rule with { IsPaymentDayFree = value }))
        .Optional("onCharges", Scalars.Flag, "Whether charges and interest bear interest.", new(
            rule => rule.OnCharges, (rule, value) => rule with { OnCharges = value }))
        .Optional("graceDays", Scalars.Integer, "For how many days there is none at all.", new(
            rule => rule.GraceDays, (rule, value) => rule with { GraceDays = value }));

    private static readonly Scalar<decimal> Factor = new DecimalFormat("a factor", isMoney: false);

    private static readonly Scalar<decimal> Sum = Scalars.Amount;

    private static readonly Shape<FeeBand> Band =
        new Shape<FeeBand>("band", "What it costs to collect a claim of a size.", new())
            .Optional("upTo", Sum.OrNull(), "The amount at which it ends; never if left out.", new(
                band => band.UpTo, (band, value) => band with { UpTo = value }))
            .Optional("endExcluded", Scalars.Flag, "Whether a claim of exactly that amount is in the next band.", new(
                band => band.IsEndExcluded, (band, value) => band with { IsEndExcluded = value }))
            .Optional("sum", Sum, "A sum: for the band, or for each step that is begun.", new(
                band => band.Sum, (band, value) => band with { Sum = value }))
            .Optional("step", Sum.OrNull(), "The length of a step within the band.", new(
                band => band.Step, (band, value) => band with { Step = value }))
            .Optional("percent", Scalars.Percent, "A percentage of the claim, or of its part within the band.", new(
                band => band.Percent, (band, value) => band with { Percent = value }))
            .Optional("least", Sum, "The least that the band costs when it is reached.", new(
                band => band.Least, (band, value) => band with { Least = value }))
            .Optional("most", Sum.OrNull(), "The most that the band costs.", new(
                band => band.Most, (band, value) => band with { Most = value }));

    private static readonly Shape<SmallClaimFee> Small =
        new Shape<SmallClaimFee>("smallClaim", "The base fee of small claims that nobody contests.", default)
            .Required("upTo", Sum, "The largest claim, included.", new(
                small => small.UpTo, (small, value) => small with { UpTo = value }))
            .Required("sum", Sum, "The base fee.", new(
                small => small.Sum, (small, value) => small with { Sum = value }));

    public static readonly Shape<FeeSchedule> Fee = Bounds(
        Head("fee", "What it may cost to collect a claim.", new FeeSchedule
        {
            Id = default, Citation = "", Source = "", Currency = default, Bands = [],
        })
        .Optional("kind", new Choice<FeeKind>(), "What it stands for.", new(
            rule => rule.Kind, (rule, value) => rule with { Kind = value }))
        .Required("currency", Scalars.Currency, "The currency of its amounts, and of the claims.", new(
            rule => rule.Currency, (rule, value) => rule with { Currency = value }))
        .Required("bands", Lists.OneInOrder(Band), "The bands, from the smallest claims to the largest.", new(
            rule => rule.Bands, (rule, value) => rule with { Bands = value }))
        .Optional("method", new Choice<FeeMethod>(), "How the bands make a fee.", new(
            rule => rule.Method, (rule, value) => rule with { Method = value }))
        .Optional("unit", new Choice<FeeUnit>(), "For what it is due.", new(
            rule => rule.Unit, (rule, value) => rule with { Unit = value }))
        .Optional("smallClaim", Small.OrNull(), "The base fee of small claims that nobody contests.", new(
            rule => rule.SmallClaim, (rule, value) => rule with { SmallClaim = value })));

    public static readonly Shape<AllocationOrder> Allocation =
        Head("allocation", "What a payment pays first.", new AllocationOrder
        {
            Id = default, Citation = "", Source = "", Components = [],
        })
        .Required("components", Lists.OneInOrder(new Choice<DebtComponent>()), "The order of components.", new(
            rule => rule.Components, (rule, value) => rule with { Components = value }))
        .Optional(
            "debts",
            Lists.InOrder(new Choice<DebtPrecedence>()),
            "What settles the order of debts; in proportion if left out.",
            new(rule => rule.Debts, (rule, value) => rule with { Debts = value }))
        .Optional("componentFirst", Scalars.Flag, "Whether a component is paid in all debts before the next one.", new(
            rule => rule.IsComponentFirst, (rule, value) => rule with { IsComponentFirst = value }))
        .Optional("debtNotChosen", Scalars.Flag, "Whether the debtor cannot choose the debt.", new(
            rule => rule.IsDebtNotChosen, (rule, value) => rule with { IsDebtNotChosen = value }))
        .Optional("componentNotChosen", Scalars.Flag, "Whether the debtor cannot choose the component.", new(
            rule => rule.IsComponentNotChosen, (rule, value) => rule with { IsComponentNotChosen = value }))
        .Optional(
            "mustTakeChosenComponent",
            Scalars.Flag,
            "Whether the creditor must take a payment for another component than the first.",
            new(rule => rule.MustTakeChosenComponent, (rule, value) => rule with { MustTakeChosenComponent = value }))
        .Optional("mustTakePart", Scalars.Flag, "Whether the creditor must take a part of a debt.", new(
            rule => rule.MustTakePart, (rule, value) => rule with { MustTakePart = value }));

    private static Shape<FeeSchedule> Bounds(Shape<FeeSchedule> shape) => shape
        .Optional("factor", Factor, "By how much the base fee is multiplied where nobody says otherwise.", new(
            rule => rule.Factor, (rule, value) => rule with { Factor = value }))
        .Optional("leastFactor", Factor, "The least factor that may be chosen.", new(
            rule => rule.LeastFactor, (rule, value) => rule with { LeastFactor = value }))
        .Optional("mostFactor", Factor, "The largest factor that may be chosen.", new(
            rule => rule.MostFactor, (rule, value) => rule with { MostFactor = value }))
        .Optional("leastFee", Sum, "The least fee for a claim above zero.", new(
            rule => rule.LeastFee, (rule, value) => rule with { LeastFee = value }))
        .Optional("mostFee", Sum.OrNull(), "The largest fee.", new(
            rule => rule.MostFee, (rule, value) => rule with { MostFee = value }))
        .Optional("mostPercent", Scalars.Percent.OrNull(), "The most percent of the claim that the fee may be.", new(
            rule => rule.MostPercent, (rule, value) => rule with { MostPercent = value }))
        .Optional("expensesPercent", Scalars.Percent, "The flat sum for expenses in percent of the fee.", new(
            rule => rule.ExpensesPercent, (rule, value) => rule with { ExpensesPercent = value }))
        .Optional("mostExpenses", Sum.OrNull(), "The largest flat sum for expenses.", new(
            rule => rule.MostExpenses, (rule, value) => rule with { MostExpenses = value }))
        .Optional("vatPercent", Scalars.Percent, "The VAT in percent where the creditor cannot deduct it.", new(
            rule => rule.VatPercent, (rule, value) => rule with { VatPercent = value }))
        .Optional("rounding", new Choice<MidpointRounding>(), "How what lies between two minor units is rounded.", new(
            rule => rule.Rounding, (rule, value) => rule with { Rounding = value }))
        .Optional("roundingStep", Scalars.Integer, "To which multiple of minor units; 0 stands for 1.", new(
            rule => rule.RoundingStep, (rule, value) => rule with { RoundingStep = value }));

    /// <summary>What every rule on the cost of a claim has.</summary>
    internal static Shape<T> Head<T>(string name, string meaning, T blank)
        where T : ClaimRule => RuleShapes.Head(name, meaning, blank)
        .Optional("arisenFrom", Scalars.Date.OrNull(), "The first day on which the claim may have arisen.", new(
            rule => rule.ArisenFrom, (rule, value) => (T)(rule with { ArisenFrom = value })))
        .Optional("arisenTo", Scalars.Date.OrNull(), "The day from which claims that arise are not under it.", new(
            rule => rule.ArisenTo, (rule, value) => (T)(rule with { ArisenTo = value })))
        .Optional("creditorKinds", Lists.InOrder(new Choice<DebtorKind>()), "What the creditor may be.", new(
            rule => rule.CreditorKinds, (rule, value) => (T)(rule with { CreditorKinds = value })))
        .Optional("forPricesOnly", Scalars.Flag, "Whether it is for prices of goods and services alone.", new(
            rule => rule.ForPricesOnly, (rule, value) => (T)(rule with { ForPricesOnly = value })));

    private static Fault? ParseDayOfYear(string text, out AnnualDate day)
    {
        var read = AnnualDatePattern.Iso.Parse(text);
        day = read.Success ? read.Value : default;
        return read.Success ? null : new(
            "DUN4031", $"{Fault.Quote(text)} is no day of the year: write month and day, such as 07-01.");
    }

    private static Fault? ParseCount(string text, out DayCount count) => DayCount.TryParse(text, out count)
        ? null
        : new(
            "DUN4032",
            $"{Fault.Quote(text)} is no count of days: write act/act, act/365, act/360, 30E/360 or act/ and the days "
                + $"of the period, at most 366.");
}
