using Dunning.Tests.Generated;

namespace Dunning.Tests.Runs;

/// <summary>Decisions of many debtors on day 5 of <see cref="Story"/>, when the first level is due for all.</summary>
internal static class Run
{
    private static readonly DunningEngine Engine = new(Story.Policies(t => t
        .Level("reminder", Start.OnDay(5), Tone.Remind, Story.EmailThenLetter)
        .AtLastLevel(LastLevel.Stop)));

    private static readonly DunningEngine Calls = new(Story.Policies(t => t
        .Call("call", Start.OnDay(5), Tone.Remind)
        .AtLastLevel(LastLevel.Stop)));

    /// <summary>A debtor who is reminded of the amounts, each of an account of its own.</summary>
    public static Decision Of(string debtor, Channel channel, params ReadOnlySpan<Money> amounts) =>
        Engine.Decide(Owing(debtor, channel, amounts), AsOf.On(Story.On(5)));

    /// <summary>A debtor who is called.</summary>
    public static Decision Calling(string debtor, Money amount) =>
        Calls.Decide(Owing(debtor, Channel.Phone, amount), AsOf.On(Story.On(5)));

    public static Money Euros(decimal amount) => new(amount, Currency.EUR);

    public static Money Francs(decimal amount) => new(amount, Currency.CHF);

    /// <summary>The same decision with its acts for another purpose.</summary>
    public static Decision For(this Decision decision, Purpose purpose) => decision with
    {
        Cases = decision.Cases.Select(part => part with
        {
            Actions = part.Actions.Select(action => action with { Purpose = purpose }).ToValueList(),
        }).ToValueList(),
    };

    /// <summary>
    /// Debtors from plain numbers: one or several cases, three currencies, few amounts, so that some tie.
    /// </summary>
    public static Decision[] Make(int[][] plain) =>
        [.. plain.Select((numbers, index) => Make(new Dice(numbers), $"D-{index}"))];

    /// <summary>Who is released and who is held back, as "D-1 D-2 | D-3".</summary>
    public static string Text(CappedRun run)
    {
        var released = run.Released.SelectMany(decision => decision.Actions);
        return $"{Names(released)} | {Names(run.Held.Select(held => held.Action))}";
    }

    /// <summary>The contacts among acts, counted as one reads them.</summary>
    public static int Contacts(IEnumerable<DunningAction> actions) => actions
        .Select(action => (action.Case.Debtor, action.Channel, Call: action is CreateTask ? action.Case : default))
        .Distinct()
        .Count();

    private static Decision Make(Dice dice, string debtor)
    {
        var amounts = Enumerable.Range(0, 1 + dice.Below(3))
            .Select(_ => new Money(dice.Of(10, 20, 30, 500), dice.Of(Currency.EUR, Currency.CHF, Currency.USD)))
            .ToArray();
        var decision = dice.OneIn(5)
            ? Calling(debtor, amounts[0])
            : Of(debtor, dice.OneIn(3) ? Channel.Letter : Channel.Email, amounts);
        return dice.OneIn(8) ? decision.For(dice.Of(Purpose.Service, Purpose.Statutory, Purpose.Reply)) : decision;
    }

    private static DebtorSnapshot Owing(string debtor, Channel channel, params ReadOnlySpan<Money> amounts)
    {
        var items = new List<Receivable>();
        foreach (var amount in amounts)
        {
            items.Add(Story.Item($"R-{items.Count}", amount.Amount) with
            {
                Currency = amount.Currency,
                Account = $"A-{items.Count}",
            });
        }

        return new()
        {
            Debtor = debtor,
            Currency = Currency.EUR,
            Reachable = [channel],
            Receivables = items.ToValueList(),
            PaymentsKnownUntil = Story.On(5),
        };
    }

    private static string Names(IEnumerable<DunningAction> actions) =>
        string.Join(' ', actions.Select(action => action.Case.Debtor.Value));
}
