using Dunning.Vectors.Cases;

namespace Dunning.Vectors.Laws.Amounts;

/// <summary>What collecting a claim may cost.</summary>
internal static class ChargeLaw
{
    /// <summary>A lump sum for each claim or instalment in default, and what costs it absorbs.</summary>
    public static Answer LumpSum(Question question)
    {
        var given = question.Given;
        var world = MoneyWorld.Of(question);
        _ = given.Need("debtor");
        var number = given.Find("claims", "instalmentsInDefault")?.Number ?? 1;
        var costs = world.Money(given.Find("legalCosts")?.Amount ?? 0);
        var sum = new Lazy<Money>(() => world.Charge(FeeKind.LumpSum) is { } schedule
            ? Sound(schedule.Statement(new FeeInquiry
            {
                Claims = Enumerable.Repeat(world.Money(100), number).ToValueList(),
            })).Net
            : world.Money(0));
        return new Answer()
            .Say("lumpSum", () => Answer.Text(sum.Value))
            .Say("totalDamage", () => Answer.Text(Offsets.LumpSumTowardsCosts(sum.Value, costs)));
    }

    /// <summary>A fixed sum by the size of the debt.</summary>
    public static Answer FixedSum(Question question)
    {
        var given = question.Given;
        var world = MoneyWorld.Of(question);
        var debt = world.Money(given.Need("debt").Amount);
        var isBusiness = given.Need("b2b").Flag;
        var parties = isBusiness ? world.Business() : world with
        {
            Origin = world.Origin with { Debtor = DebtorKind.Consumer },
        };
        return new Answer()
            .Say("fixedSum", () => Answer.Text(parties.Charge(FeeKind.LumpSum) is { } schedule
                ? Sound(schedule.Statement(debt)).Net
                : world.Money(0)))
            .Say("statutoryInterest", () => MoneyBook.Book.InterestOn(parties.Origin).Rule is not null);
    }

    /// <summary>The fee of a schedule.</summary>
    public static Answer Schedule(Question question)
    {
        var given = question.Given;
        var world = MoneyWorld.Of(question);
        var isPlusVat = given.Find("vat") is { } vat && vat.Flag;
        var inquiry = new FeeInquiry
        {
            Claims = [world.Money(given.Need("claim", "principal").Amount)],
            Factor = given.Find("factor")?.Amount,
            IsUncontested = given.Find("uncontested") is { } uncontested && uncontested.Flag,
            IsVatDeductible = !isPlusVat,
        };
        var schedule = world.Charge(FeeKind.CollectionCosts)
            ?? throw new NotCoveredException(Topics.Concepts.Charge);
        var statement = new Lazy<FeeStatement>(() => Sound(schedule.Statement(inquiry)));
        var item = new Lazy<FeeItem>(() => statement.Value.Items.Single());

        // Where VAT is charged and nothing else is asked, the fee is what the debtor has to pay.
        var isGross = isPlusVat && question.AsksOnly("fee");
        return new Answer()
            .Say("baseFee", () => Answer.Text(item.Value.BaseFee))
            .Say("fee", () => Answer.Text(isGross ? statement.Value.Gross : item.Value.Fee))
            .Say("expensesFlat", () => Answer.Text(item.Value.Expenses))
            .Say("net", () => Answer.Text(statement.Value.Net))
            .Say("vat", () => Answer.Text(statement.Value.Vat))
            .Say("vatAmount", () => Answer.Text(statement.Value.Vat))
            .Say("gross", () => Answer.Text(statement.Value.Gross))
            .Say("feeInclVat", () => Answer.Text(statement.Value.Gross))
            .Say("total", () => Answer.Text(statement.Value.Gross));
    }

    /// <summary>The costs of a collector and of a lawyer.</summary>
    public static Answer OneSet(Question question)
    {
        var given = question.Given;
        var world = MoneyWorld.Of(question);
        var (collector, lawyer, contested) = (
            world.Money(given.Need("collectorFee").Amount),
            world.Money(given.Need("lawyerFee").Amount),
            given.Need("contestedAfterCollector").Flag);
        return new Answer().Say("recoverable", () => Answer.Text(
            Offsets.CollectorAndLawyer(collector, lawyer, contested)));
    }

    public static FeeStatement Sound(FeeStatement statement) => statement.Refusal is FeeRefusal.None
        ? statement
        : throw new NotCoveredException($"a fee that is refused: {statement.Refusal}");
}
