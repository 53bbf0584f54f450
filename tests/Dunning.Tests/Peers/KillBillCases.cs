using static Dunning.Tests.Peers.PeerCase;

namespace Dunning.Tests.Peers;

/// <summary>
/// Kill Bill: conditions over the account, levels by age from the invoice date, the most severe one wins.
/// </summary>
internal static class KillBillCases
{
    private static readonly Amounts Hundred = Amounts.Of(new Money(100, Currency.EUR));

    private static readonly Action<TreatmentBuilder> Od = ByAge(("OD1", 30), ("OD2", 40), ("OD3", 50));

    private static readonly Action<TreatmentBuilder> Blocking = ByAge(
        ("WARNING", 5), ("BLOCKED", 7), ("CANCELLATION", 11));

    private static readonly Receivable May = Item("I1", "2012-05-31", 249.95m);

    private static readonly Story Old = On(
        MostSevere with { SettleDays = 0 }, ByAge(("OD1", 5)), Item("I1", "2012-06-01"));

    public static IEnumerable<PeerCase> All() => Conditions().Concat(Timelines()).Concat(Blocks()).Concat(Months());

    private static IEnumerable<PeerCase> Conditions()
    {
        yield return new("Kill Bill", "KB-01", "no yes yes", () => Each(
            new[] { 0, 1, 2 },
            count =>
                Holds(Facts.OpenCount.AtLeast(1), Enumerable.Range(0, count)
                    .Select(i => Item($"I{i}", "2012-05-01")))));
        yield return new("Kill Bill", "KB-02", "no yes yes", () => Each(
            new[] { 0m, 100m, 200m },
            open => Holds(Facts.OpenAmount.AtLeast(Hundred), [Item("I1", "2012-05-01", open)])));
        yield return new("Kill Bill", "KB-04", "no yes yes", () => Each(
            new[] { DeclineCategory.LostOrStolenCard, DeclineCategory.InsufficientFunds, DeclineCategory.DoNotHonor },
            category => Truths.Of(
                Facts.FailedCollections(0, DeclineCategory.InsufficientFunds).AtLeast(1)
                    | Facts.FailedCollections(0, DeclineCategory.DoNotHonor).AtLeast(1),
                Debtor([May]) with { FailedCollections =
                    [new() { On = Date("2012-06-01"), Category = category }] }) == true));
        yield return new("Kill Bill", "KB-05", "no yes yes", () => Each(
            new string[][] { [], ["OVERDUE_ENFORCEMENT_OFF"], ["OVERDUE_ENFORCEMENT_OFF", "OTHER"] },
            tags => Truths.Of(
                Facts.Set("tags", AttributeOwner.Debtor).Has("OVERDUE_ENFORCEMENT_OFF"),
                Debtor([May]) with { Attributes = [AttributeValue.OfSet("tags", tags)] }) == true));
    }

    private static IEnumerable<PeerCase> Timelines()
    {
        yield return new("Kill Bill", "KB-07", "OD1 OD2 OD3", () => string.Join(
            ' ',
            new[] { "2012-07-01", "2012-07-11", "2012-07-21" }.Select(date => Step(On(MostSevere, Od, May), date))));
        yield return new(
            "Kill Bill",
            "KB-09",
            "CLEAR CLEAR CLEAR OD1 OD1 OD1 OD2 OD2 OD2 OD3",
            () => Levels(
                On(MostSevere, Od, May), "2012-05-31", "2012-06-08", "2012-06-16", "2012-06-24", "2012-06-30",
                    "2012-07-02", "2012-07-08", "2012-07-10", "2012-07-16", "2012-07-18", "2012-07-20"));
        yield return new("Kill Bill", "KB-10", "Settled", () =>
            On(MostSevere, Od, May).Through(Day("2012-05-31"), Day("2012-07-19")).Owing(May with { Paid = May.Amount })
                .Decide(Day("2012-07-20")).Cases[0].Outcome.ToString());
        yield return new("Kill Bill", "KB-12", "OD1", () => Step(TakenBack(PaymentKind.Refund), "2012-07-05"));
        yield return new("Kill Bill", "KB-13", "OD1 CLEAR", () =>
        {
            var back = TakenBack(PaymentKind.ChargeBack);
            return $"{Step(back, "2012-07-05")} {Step(back.Owing(May with { Paid = May.Amount }), "2012-07-05")}";
        });
        yield return new("Kill Bill", "KB-14", "CLEAR OD1", () =>
        {
            var story = On(MostSevere, Od, May with { Paid = May.Amount }, Item("I2", "2012-06-30", 249.95m));
            return $"{Step(story, "2012-07-05")} {Step(story, "2012-08-04")}";
        });
        yield return new("Kill Bill", "KB-23", "CLEAR WARNING BLOCKED CANCELLATION, next 2012-06-07", () =>
        {
            var story = On(MostSevere, Blocking, Item("C", "2012-06-02", 700), Item("D", "2012-06-03", 200));
            var next = story.Decide(Day("2012-06-03")).NextEvaluation!.Value;
            string[] dates = ["2012-06-05", "2012-06-07", "2012-06-09", "2012-06-13"];
            var levels = Levels(story.Owing(Item("C", "2012-06-02", 700)), "2012-06-03", dates);
            return $"{levels}, next {next:uuuu-MM-dd}";
        });
        yield return new("Kill Bill", "KB-24", "WARNING BLOCKED", () =>
            Levels(On(MostSevere, Blocking, Item("A", "2012-05-31", 249.95m), Item("B", "2012-05-31", 500)),
                "2012-05-31", "2012-06-05", "2012-06-07"));
        yield return new("Kill Bill", "KB-25", "BLOCKED; sequential WARNING", () =>
        {
            var jump = On(MostSevere, Blocking, Item("A", "2012-06-02", 700));
            var steps = On(Plain, Blocking, Item("A", "2012-06-02", 700));
            return $"{Step(jump, "2012-06-10")}; sequential {Step(steps, "2012-06-10")}";
        });
    }

    // Calendar months: a month after 31 January is the end of February.
    private static IEnumerable<PeerCase> Months()
    {
        yield return new("Kill Bill", "KB-26", "OD1 of 2; CLEAR OD1 OD1 OD2", () =>
        {
            var story = On(
                MostSevere,
                t => t.Level("OD1", Start.After(Span.Months(1), StartFrom.DueDate), Tone.Remind, Channel.Email)
                    .Level("OD2", Start.After(Span.Months(2), StartFrom.DueDate), Tone.Remind, Channel.Email)
                    .AtLastLevel(LastLevel.Stop),
                Item("I1", "2012-01-31"));
            var steps = story.Policy.Treatments[0].Steps;
            string[] dates = ["2012-02-28", "2012-02-29", "2012-03-30", "2012-03-31"];
            return $"{steps[0].Name} of {steps.Count}; "
                + string.Join(' ', dates.Select(date => Step(story, date)));
        });
    }

    // A block of ours keeps the level and stops the acts; the peer returns the debtor to CLEAR. It does the same.
    private static IEnumerable<PeerCase> Blocks()
    {
        var block = new Hold { Id = "H-1", Kind = HoldKind.Block, From = Date("2012-06-01") };
        yield return new("Kill Bill", "KB-19", "CLEAR OD1", () =>
        {
            var held = Old.With(facts => facts with { Holds = [block with { Receivables = ["I1"] }] });
            var freed = Old
                .With(facts =>
                    facts with { Holds = [block with { Receivables = ["I1"], Until = Date("2012-06-07") }] });
            return $"{Step(held, "2012-06-07")} {Step(freed, "2012-06-07")}";
        });
        yield return new("Kill Bill", "KB-21", "OD1 CLEAR OD1", () =>
        {
            var held = Old.With(facts => facts with { Holds = [block] });
            return $"{Step(Old, "2012-06-07")} {Step(held, "2012-06-07")} {Step(Old, "2012-06-07")}";
        })
        {
            Differs = "Its block returns the debtor to CLEAR. Ours stops the acts, which come and go as its states do, and "
                + "keeps the level that was reached.",
        };
    }

    private static Story TakenBack(PaymentKind kind) => On(MostSevere, Od, May).With(facts => facts with
    {
        Payments =
        [
            new() { On = Date("2012-05-31"), Amount = May.Amount, Receivable = "I1" },
            new() { On = Date("2012-07-05"), Amount = May.Amount, Kind = kind, Receivable = "I1" },
        ],
    });

    private static DebtorFacts Debtor(IEnumerable<Receivable> items) => new()
    {
        Debtor = "D-1",
        Currency = Currency.EUR,
        Receivables = items.ToValueList(),
    };

    private static bool Holds(Condition condition, IEnumerable<Receivable> items)
    {
        var facts = Debtor(items.DefaultIfEmpty(Item("settled", "2012-05-01", 10, paid: 10)));
        return Truths.Of(condition, facts) == true;
    }
}
