using Dunning.Tests.Generated;

namespace Dunning.Tests.Runs;

/// <summary>What holds for all caps over all runs: nothing lost, no cap exceeded, no order needed.</summary>
public class RunCapsPropertyTests(ITestOutputHelper output)
{
    private int _released;
    private int _held;

    [Fact]
    public void What_is_released_and_what_is_held_back_are_all() => Check((caps, decisions) =>
    {
        var run = caps.Apply(decisions);

        run.Released.SelectMany(decision => decision.Actions).Concat(run.Held.Select(held => held.Action))
            .Select(Line).Order().ShouldBe(decisions.SelectMany(decision => decision.Actions).Select(Line).Order());
        run.Released.Select(decision => decision.Debtor.Value).Order()
            .ShouldBe(decisions.Select(decision => decision.Debtor.Value).Order());
        foreach (var part in run.Released.SelectMany(decision => decision.Cases))
        {
            (part.Outcome is Outcome.Act).ShouldBe(!part.Actions.IsEmpty);
        }
    });

    [Fact]
    public void No_cap_is_exceeded_and_none_holds_back_without_need() => Check((caps, decisions) =>
    {
        var run = caps.Apply(decisions);
        var released = Collecting(run);

        Run.Contacts(released).ShouldBe(run.Contacts);
        run.Contacts.ShouldBeLessThanOrEqualTo(caps.Contacts ?? int.MaxValue);
        foreach (var cap in caps.Channels)
        {
            Run.Contacts(released.Where(action => action.Channel == cap.Channel))
                .ShouldBeLessThanOrEqualTo(cap.Contacts);
        }

        foreach (var held in run.Held)
        {
            var full = held.Because.Rule == Rules.RunsCap
                ? run.Contacts == caps.Contacts
                : caps.Channels.Single(cap => cap.Channel == held.Action.Channel).Contacts < Run.Contacts(decisions
                    .SelectMany(decision => decision.Actions)
                    .Where(act => act.Purpose is Purpose.Collect && act.Channel == held.Action.Channel));
            full.ShouldBeTrue(held.Because.ToString());
        }
    });

    [Fact]
    public void A_contact_goes_whole_or_not_at_all() => Check((caps, decisions) =>
    {
        var run = caps.Apply(decisions);

        Collecting(run).Where(action => action is SendNotice).Select(Contact)
            .Intersect(run.Held.Where(held => held.Action is SendNotice).Select(held => Contact(held.Action)))
            .ShouldBeEmpty();
    });

    [Fact]
    public void Only_what_collects_is_held_back() => Check((caps, decisions) =>
        caps.Apply(decisions).Held.ShouldAllBe(held => held.Action.Purpose == Purpose.Collect));

    [Fact]
    public void A_higher_cap_never_holds_back_more() => Check((caps, decisions) =>
    {
        var (before, held) = (caps.Apply(decisions), HeldBy(caps, decisions));
        if (caps.Contacts is { } most)
        {
            HeldBy(caps with { Contacts = most + 1 }, decisions).ShouldBeSubsetOf(held);
        }

        for (var i = 0; i < caps.Channels.Count; i++)
        {
            var raised = caps with { Channels = Raised(caps.Channels, i) };
            raised.Apply(decisions).Contacts.ShouldBeGreaterThanOrEqualTo(before.Contacts);

            // With both caps, one more by a channel may take the place of one by another.
            if (caps.Contacts is null)
            {
                HeldBy(raised, decisions).ShouldBeSubsetOf(held);
            }
        }
    });

    [Fact]
    public void The_order_of_the_decisions_does_not_matter() => Check((caps, decisions) =>
    {
        var shuffled = decisions.ToArray();
        new Random(decisions.Length).Shuffle(shuffled);
        shuffled = [.. shuffled.Select(decision => decision with { Cases = decision.Cases.Reverse().ToValueList() })];

        var (one, other) = (caps.Apply(decisions), caps.Apply(shuffled));

        other.Held.ShouldBe(one.Held);
        other.Released.Select(decision => string.Join(' ', decision.Actions.Select(Line).Order()))
            .ShouldBe(one.Released.Select(decision => string.Join(' ', decision.Actions.Select(Line).Order())));
    });

    // A hundredfold of all francs, as yen to euros, changes nobody's place: no amount meets one of another currency.
    [Fact]
    public void Currencies_are_never_compared() => Check((caps, decisions) =>
    {
        var inflated = decisions.Select(decision => decision with
        {
            Cases = decision.Cases.Select(part => part with
            {
                Actions = part.Actions.Select(Inflated).ToValueList(),
            }).ToValueList(),
        }).ToArray();

        HeldBy(caps, inflated).ShouldBe(HeldBy(caps, decisions));
    });

    private static DunningAction Inflated(DunningAction action) => action.Total.Currency == Currency.CHF
        ? action with
        {
            Amounts = action.Amounts with { Interest = new(action.Total.Amount * 99, Currency.CHF) },
        }
        : action;

    private static ValueList<ChannelCap> Raised(ValueList<ChannelCap> caps, int index) => caps
        .Select((cap, i) => i == index ? cap with { Contacts = cap.Contacts + 1 } : cap)
        .ToValueList();

    private static DunningAction[] Collecting(CappedRun run) =>
        [.. run.Released.SelectMany(decision => decision.Actions).Where(act => act.Purpose is Purpose.Collect)];

    private static string[] HeldBy(RunCaps caps, Decision[] decisions) =>
        [.. caps.Apply(decisions).Held.Select(held => held.Action.Case.ToString())];

    private static string Line(DunningAction action) => $"{action.Case} {action.Purpose} {Story.Text(action)}";

    private static string Contact(DunningAction action) => $"{action.Case.Debtor} {action.Channel}";

    private void Check(Action<RunCaps, Decision[]> holds)
    {
        ForAll.Check<(int[] Caps, int[][] Run), (RunCaps Caps, Decision[] Run)>(
            plain => (Caps(new(plain.Caps)), Run.Make(plain.Run)),
            sample =>
            {
                holds(sample.Caps, sample.Run);
                var run = sample.Caps.Apply(sample.Run);
                _held += run.Held.Count;
                _released += run.Released.Sum(decision => decision.Actions.Count());
            },
            count: 200);
        output.WriteLine($"{_released} acts were released, {_held} held back.");
        _released.ShouldBeGreaterThan(200);
        _held.ShouldBeGreaterThan(200);
    }

    private static RunCaps Caps(Dice dice) => new()
    {
        Contacts = dice.OneIn(3) ? null : dice.Below(60),
        Channels = [.. new[] { Channel.Email, Channel.Letter, Channel.Phone }.Where(_ => dice.OneIn(2))
            .Select(channel => new ChannelCap(channel, dice.Below(40)))],
    };
}
