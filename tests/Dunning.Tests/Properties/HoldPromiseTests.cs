using Dunning.Tests.Generated;

namespace Dunning.Tests.Properties;

/// <summary>
/// P5: while a state holds, nothing goes to whom its row forbids it, whatever the policy says; the twin without it is
/// contacted. What the rows say is written down in <see cref="HoldOracle"/>.
/// </summary>
public class HoldPromiseTests(ITestOutputHelper output)
{
    private const int From = 25; // later than every receivable arose, so that an insolvency covers them all

    private static readonly PartyRole[] Roles =
        [PartyRole.Representative, PartyRole.Executor, PartyRole.Trustee, PartyRole.CoDebtor, PartyRole.Guarantor];

    private readonly Share _share = new(output);

    [Fact]
    public void P5_No_policy_lowers_what_a_state_of_the_debtor_forbids() => Check(onParty: false, (sample, hold) =>
    {
        var confirmations = 0;
        foreach (var step in Simulation.Daily(sample).Steps.Where(step => step.Day is >= From and < From + 40))
        {
            foreach (var act in step.Decision.Actions)
            {
                MayGo(act, hold, sample.Debtor.Facts).ShouldBeTrue($"{hold.Kind}, day {step.Day}: {Story.Text(act)}");
                confirmations += act is { Purpose: Purpose.Service, To: null } ? 1 : 0;
            }

            if (!HoldOracle.IsRedirected(hold, sample.Debtor.Facts))
            {
                step.Decision.Measures.ShouldAllBe(measure => measure.Act == MeasureAct.Revert);
            }
        }

        (hold.Kind is not HoldKind.CeaseContact || confirmations <= 1).ShouldBeTrue($"{confirmations} confirmations");
    });

    [Fact]
    public void P5_No_policy_lowers_what_a_state_of_another_person_forbids() => Check(onParty: true, (sample, hold) =>
    {
        foreach (var step in Simulation.Daily(sample).Steps.Where(step => step.Day is >= From and < From + 40))
        {
            foreach (var act in step.Decision.Actions.Where(act => act.To == hold.Party))
            {
                HoldOracle.Allowed(hold.Kind).ShouldContain(act.Purpose, $"{hold.Kind}: {Story.Text(act)}");
            }
        }
    });

    private static bool MayGo(DunningAction act, Hold hold, DebtorFacts facts)
    {
        if (act.To is null)
        {
            return HoldOracle.Allowed(hold.Kind).Contains(act.Purpose);
        }

        if (act.InPlaceOfDebtor)
        {
            return (HoldOracle.IsOfPerson(hold.Kind) && act.Role is PartyRole.CoDebtor)
                || (HoldOracle.Instead(hold.Kind) is { } other && other.Role == act.Role
                    && other.For.Contains(act.Purpose));
        }

        // Whom the policy itself names beside the debtor: nothing is asked for that the state keeps from being asked.
        return act.Purpose is not Purpose.Collect || HoldOracle.IsRedirected(hold, facts);
    }

    private void Check(bool onParty, Action<Sample, Hold> holds)
    {
        ForAll.Check<(PlainSample Plain, int[] State), (Sample Sample, Hold Hold)>(
            plain => Held(Portfolios.Make(plain.Plain), new(plain.State), onParty),
            held =>
            {
                holds(held.Sample, held.Hold);
                _share.Count(Simulation.OfTwin(held.Sample).Acts.Any());
            },
            count: 80);
        _share.ShouldBeHalfAtLeast();
    }

    private static (Sample Sample, Hold Hold) Held(Sample sample, Dice dice, bool onParty)
    {
        var kinds = Enum.GetValues<HoldKind>().Where(kind => !onParty || kind is not HoldKind.Dispute).ToArray();
        var roles = Roles.Where(_ => !dice.OneIn(3)).DefaultIfEmpty(PartyRole.CoDebtor).ToArray();
        var twin = sample.Twin.Facts with
        {
            Parties = [.. roles.Select((role, index) => PortfolioRows.Party(role, index, dice))],
        };
        var kind = dice.Of(kinds);
        var hold = new Hold
        {
            Id = "H-P5",
            Kind = kind,
            From = Story.On(From),
            Until = Story.On(From + 40),
            Party = onParty ? twin.Parties[dice.Below(twin.Parties.Count)].Id : default(PartyId?),
            Receivables = kind is HoldKind.Dispute ? [.. twin.Receivables.Select(item => item.Id)] : [],
            Allowed = HoldOracle.IsOfPerson(kind) ? [Purpose.Collect] : [], // what a hard state does not obey
        };
        var debtor = new DebtorSnapshot { Facts = twin with { Holds = [hold] } };
        return (sample with { Debtor = debtor, Twin = new() { Facts = twin } }, hold);
    }
}
