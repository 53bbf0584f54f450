using Dunning.Tests.Generated;

namespace Dunning.Tests.Runs;

/// <summary>Four receivables, overdue since days 0 to 3, in four cases; a filter says which the run takes.</summary>
public class RunFilterTests(ITestOutputHelper output)
{
    private static readonly Story Four = Story.Of(
        t => t.Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
            .Level("second", Start.AfterNotice(10), Tone.Urge, Channel.Email)
            .AtLastLevel(LastLevel.Stop),
        Story.Item("R-0"),
        Story.Item("R-1", due: 1) with { Account = "A" },
        Story.Item("R-2", due: 2) with { Currency = Currency.CHF },
        Story.Item("R-3", due: 3) with { Creditor = "C" });

    private static readonly Dictionary<string, RunFilter> Filters = new(StringComparer.Ordinal)
    {
        ["all"] = new(),
        ["account A"] = new() { Accounts = ["A"] },
        ["no account"] = new() { Accounts = [""] },
        ["francs"] = new() { Currencies = [Currency.CHF] },
        ["creditor C"] = new() { Creditors = ["C"] },
        ["due from day 1"] = new() { DueFrom = Story.On(1) },
        ["due until day 1"] = new() { DueUntil = Story.On(1) },
        ["due on days 1 and 2 in euros"] =
            new() { DueFrom = Story.On(1), DueUntil = Story.On(2), Currencies = [Currency.EUR] },
        ["another account"] = new() { Accounts = ["B"] },
        ["a level"] = new() { RungMin = 1 },
        ["no level"] = new() { RungMax = 0 },
        ["level 1 or 3"] = new() { Rungs = [1, 3] },
    };

    [Theory]
    [InlineData("all", "R-0 R-1 R-2 R-3")]
    [InlineData("account A", "R-1")]
    [InlineData("no account", "R-0 R-2 R-3")]
    [InlineData("francs", "R-2")]
    [InlineData("creditor C", "R-3")]
    [InlineData("due from day 1", "R-1 R-2 R-3")]
    [InlineData("due until day 1", "R-0 R-1")]
    [InlineData("due on days 1 and 2 in euros", "R-1")]
    [InlineData("another account", "nobody")]
    [InlineData("a level", "nobody")]
    [InlineData("no level", "R-0 R-1 R-2 R-3")]
    public void A_run_takes_what_the_filter_names(string filter, string expected) =>
        Takes(Filters[filter], Four, 8).ShouldBe(expected);

    // On day 6 are reminded; on day 18 they are due again, and the others for the first time.
    [Theory]
    [InlineData("a level", "R-0 R-1")]
    [InlineData("no level", "R-2 R-3")]
    [InlineData("level 1 or 3", "R-0 R-1")]
    public void A_run_takes_cases_by_the_level_that_they_have_reached(string filter, string expected) =>
        Takes(Filters[filter], Four.After(6), 18).ShouldBe(expected);

    [Fact]
    public void What_is_left_out_is_not_in_the_decision()
    {
        var decision = Filters["francs"].Decide(new(Four.Policy), Known(Four, 8), AsOf.On(Story.On(8)))!;

        decision.Cases.Select(part => part.Case.ToString()).ShouldBe(["D-1/CHF"]);
    }

    [Fact]
    public void An_issued_notice_of_a_filtered_run_raises_what_it_took_and_keeps_the_rest()
    {
        var decision = Filters["francs"].Decide(new(Four.Policy), Known(Four, 8), AsOf.On(Story.On(8)))!;
        var after = Four with { Debtor = DunningEngine.Issue(Known(Four, 8), decision) };

        (after.Level("R-0"), after.Level("R-2")).ShouldBe((0, 1));
        after.Debtor.Facts.Receivables.ShouldBe(Four.Debtor.Receivables);
    }

    [Fact]
    public void A_credit_is_never_left_out()
    {
        var story = Four.Owing(
            Story.Item("R-9", due: 2), Story.Item("C-1", -30, due: -9) with { Kind = ReceivableKind.CreditNote });

        var filter = new RunFilter { DueFrom = Story.On(1) };

        filter.Decide(new(story.Policy), Known(story, 8), AsOf.On(Story.On(8)))!.Actions.Single().Total
            .ShouldBe(Run.Euros(70));
    }

    [Theory]
    [InlineData("no account", "failed")]
    [InlineData("francs", "failed")] // francs sort before euros
    [InlineData("account A", "")]
    [InlineData("creditor C", "")]
    public void What_names_no_debt_is_answered_by_the_run_that_takes_the_first_case(string filter, string steps)
    {
        var story = Story.Of(
            t => t.On("failed", StepEvent.PaymentFailed, Tone.Remind, Channel.Email)
                .Level("reminder", Start.OnDay(50), Tone.Remind, Channel.Email)
                .AtLastLevel(LastLevel.Stop),
            [.. Four.Debtor.Receivables])
            .With(facts => facts with { FailedCollections = [new() { On = Story.On(8) }] });
        var decision = Filters[filter].Decide(new(story.Policy), Known(story, 8), AsOf.On(Story.On(8)))!;

        string.Join(' ', decision.Actions.Select(action => action.Step)).ShouldBe(steps);
    }

    [Fact]
    public void A_filter_only_selects_as_if_the_rest_were_not_owed()
    {
        var share = new Share(output);
        var (part, unnamed) = (0, 0);
        ForAll.Check<(PlainSample Plain, int[] Filter), (Sample Sample, RunFilter Filter)>(
            plain => (Portfolios.Make(plain.Plain), Make(new(plain.Filter))),
            sample =>
            {
                var debtor = Simulation.Known(sample.Sample.Twin, 30);
                var (engine, asOf) = (sample.Sample.Engine, AsOf.On(Story.On(30)));
                var taken = sample.Filter.Apply(debtor);
                var rest = Left(debtor, taken);
                if (IsAnsweredByAnotherRun(debtor, rest))
                {
                    unnamed++;
                    return;
                }

                var decision = sample.Filter.Decide(engine, debtor, asOf);

                Texts(decision).ShouldBe(Texts(rest.Receivables.IsEmpty ? null : engine.Decide(rest, asOf)));
                (taken is null).ShouldBe(decision is null);
                (taken ?? debtor).ShouldBe(debtor with { Receivables = (taken ?? debtor).Receivables });
                share.Count(engine.Decide(debtor, asOf).Actions.Any());
                part += rest.Receivables.Count < debtor.Receivables.Count && decision?.Actions.Any() == true ? 1 : 0;
            },
            count: 400);
        output.WriteLine($"{part} contacts were made of a part of what is owed; {unnamed} samples were passed over.");
        part.ShouldBeGreaterThan(20);
        unnamed.ShouldBeLessThan(100 * ForAll.Times);
        share.ShouldBeHalfAtLeast();
    }

    // What names no debt is for the run that takes the first case of all.
    private static bool IsAnsweredByAnotherRun(DebtorSnapshot debtor, DebtorSnapshot rest) =>
        (debtor.Facts.FailedCollections.Any(failed => failed.Receivable is null)
            || debtor.Facts.Contacts.Any(contact => contact is { Direction: ContactDirection.Inbound, Case: null }))
        && rest.Table.Cases.All(table => table.Id != debtor.Table.Cases[0].Id);

    // What a reader of the filter takes to be left: written down as facts of their own.
    private static DebtorSnapshot Left(DebtorSnapshot debtor, DebtorSnapshot? taken) => debtor with
    {
        Receivables = (taken?.Receivables ?? [])
            .Where((item, i) => item.Rule == debtor.Receivables[i].Rule)
            .ToValueList(),
    };

    private static RunFilter Make(Dice dice) => new()
    {
        Accounts = dice.Of<ValueList<AccountId>>([], [""], ["A", "B"], [""]),
        Currencies = dice.OneIn(3) ? [Currency.EUR] : [],
        DueFrom = dice.OneIn(2) ? Story.On(dice.Below(60) - 50) : null,
        RungMax = dice.OneIn(4) ? 0 : null,
    };

    private static string[] Texts(Decision? decision) =>
        [.. decision?.Actions.Select(action => $"{action.Case} {Story.Text(action)}") ?? []];

    private static string Takes(RunFilter filter, Story story, int day)
    {
        var decision = filter.Decide(new(story.Policy), Known(story, day), AsOf.On(Story.On(day)));
        var items = decision?.Actions.SelectMany(action => action.Items).Select(item => item.Receivable.Value).Order();
        return decision is null ? "nobody" : string.Join(' ', items!);
    }

    private static DebtorSnapshot Known(Story story, int day) =>
        story.Debtor with { PaymentsKnownUntil = Story.On(day) };
}
