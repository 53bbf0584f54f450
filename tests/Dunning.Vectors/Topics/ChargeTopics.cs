using System.Text.Json.Nodes;
using Dunning.Vectors.Cases;
using Dunning.Vectors.Laws.Amounts;

namespace Dunning.Vectors.Topics;

/// <summary>What reminders cost in other systems.</summary>
internal static class ChargeTopics
{
    private static readonly Currency Euro = Currency.EUR;

    /// <summary>A fee and interest on one amount.</summary>
    public static Answer WithInterest(Question question)
    {
        var given = question.Given;
        var open = new Money(given.Need("outstanding").Amount, Euro);
        var interest = InterestTopics.Interest(
            InterestTopics.Fixed(given), [InterestTopics.Claim(open.Amount, given.Need("daysOverdue").Number)]);
        var charges = interest + Fee(Flat(given.Need("fee").Amount), open);
        return new Answer()
            .Say("interest", () => Answer.Text(interest))
            .Say("dunningAmount", () => Answer.Text(charges))
            .Say("grandTotal", () => Answer.Text(open + charges));
    }

    /// <summary>A fee for a letter about several items.</summary>
    public static Answer OfLetter(Question question)
    {
        var given = question.Given;
        var items = given.Need("items").Items.Select(item => new Money(item.Need("open").Amount, Euro)).ToValueList();
        var statement = ChargeLaw.Sound((Flat(given.Need("fee").Amount) with { Unit = FeeUnit.Together })
            .Statement(new FeeInquiry { Claims = items }));
        if (given.Find("ratePercent") is { } rate && rate.Amount != 0)
        {
            throw rate.Wrong("zero, for there are no days");
        }

        return new Answer()
            .Say("rows", () => statement.Inquiry.Claims.Count)
            .Say("fee", () => Answer.Text(statement.Net))
            .Say("grandTotal", () => Answer.Text(
                items.Aggregate(statement.Net, (sum, item) => sum + item)));
    }

    /// <summary>The fee of a line, of its own currency.</summary>
    public static Answer OfLine(Question question)
    {
        var given = question.Given;
        var line = new Money(100, CurrencyOf(given.Need("line"), given.Need("line").Text));
        var fee = given.Need("fee");
        var schedule = fee.IsNull ? Flat(0) with { Currency = line.Currency }
            : fee.Text.Split(' ') is [var amount, var code]
                && decimal.TryParse(amount, System.Globalization.CultureInfo.InvariantCulture, out var sum)
                ? Flat(sum) with { Currency = CurrencyOf(fee, code) }
                : throw fee.Wrong("an amount with its currency");
        return new Answer().Say("fee", () => Answer.Text(Fee(schedule, line)));
    }

    /// <summary>A fixed sum and a percentage by tiers: that of the claim alone, or all up to it.</summary>
    public static Answer Tiers(Question question)
    {
        var given = question.Given;
        var method = given.Find("method") is not { } named ? FeeMethod.Single
            : named.Word.StartsWith("single", StringComparison.Ordinal) ? FeeMethod.Single
            : named.Word.StartsWith("accumulated", StringComparison.Ordinal) ? FeeMethod.Marginal
            : throw named.Wrong("a method that is known");
        var tiers = given.Need("tiers").Items.OrderBy(tier => tier.Need("from").Amount).ToArray();
        var bands = tiers.Select((tier, i) => new FeeBand
        {
            Sum = tier.Find("fixed")?.Amount ?? 0,
            Percent = tier.Find("percent")?.Amount ?? 0,
            Least = tier.Find("min")?.Amount ?? 0,
            Most = tier.Find("max") is { } most && most.Amount > 0 ? most.Amount : null,
            UpTo = i + 1 < tiers.Length ? tiers[i + 1].Need("from").Amount : null,
            IsEndExcluded = true,
        });
        var below = tiers[0].Need("from").Amount;
        var free = new FeeBand { UpTo = below, IsEndExcluded = true };
        var schedule = Flat(0) with { Method = method, Bands = below > 0 ? [free, .. bands] : [.. bands] };
        return new Answer().Say("fee", () => Answer.As(
            given.Need("remaining"), open => Answer.Text(Fee(schedule, new(open.Amount, Euro)))));
    }

    /// <summary>The fee of the level that a debtor is at.</summary>
    public static Answer Levels(Question question)
    {
        var given = question.Given;
        var schedules = given.Need("levels").Items.ToDictionary(
            level => level.Need("n").Number, level => Flat(level.Need("fee").Amount));
        var debtors = given.Need("debtors").Items.Select(debtor => (
            debtor.Need("id").Text, Level: debtor.Need("level").Number)).ToArray();
        return new Answer().Say("fees", () => new JsonObject(debtors.Select(debtor => KeyValuePair.Create(
            debtor.Text, (JsonNode?)Answer.Text(Fee(schedules[debtor.Level], new(100, Euro)))))));
    }

    /// <summary>What is left of the charges when the invoice is paid.</summary>
    public static Answer Survives(Question question)
    {
        var given = question.Given;
        var debt = new OpenDebt
        {
            Receivable = "invoice",
            Principal = new(given.Need("open").Amount, Euro),
            Costs = new(given.Need("feeAndInterest").Amount, Euro),
        };
        var after = MoneyBook.Usual.Allocate(
            new()
            {
                Amount = new(given.Need("payment").Amount, Euro), ForComponent = DebtComponent.Principal,
            },
            [debt]).After.Single();
        return new Answer()
            .Say("principal", () => Answer.Text(after.Principal))
            .Say("chargesStillClaimed", () => Answer.Text(after.Costs));
    }

    /// <summary>The same sum for every claim.</summary>
    public static FeeSchedule Flat(decimal sum) => new()
    {
        Id = new("case.reminder-charge"),
        Citation = Laws.Law.Read,
        Source = Laws.Law.Read,
        Kind = FeeKind.Reminder,
        Currency = Euro,
        Bands = [new() { Sum = sum }],
    };

    private static Money Fee(FeeSchedule schedule, Money claim) => ChargeLaw.Sound(schedule.Statement(claim)).Net;

    private static Currency CurrencyOf(Given given, string code) =>
        Currency.Find(code) ?? throw given.Wrong("a currency");
}
