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
            .Required("rates", Lists.InOrder(Rate), "The rates in the order of days.", new(
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
