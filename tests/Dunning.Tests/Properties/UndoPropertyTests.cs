using Dunning.Tests.Generated;

namespace Dunning.Tests.Properties;

/// <summary>Undo gives back what stood before, over generated debtors and policies, walked for 100 days.</summary>
public class UndoPropertyTests(ITestOutputHelper output)
{
    private readonly Share _share = new(output);

    [Fact]
    public void Undo_gives_back_every_level_and_the_same_day_decides_the_same_again() =>
        Check(sample =>
        {
            foreach (var step in Simulation.Daily(sample).Steps.Where(step => step.Decision.Actions.Any()))
            {
                // A step goes to several persons; each step of the day is taken back for itself, the last one first.
                var undone = step.Decision.Actions.Select(act => (act.Case, act.Step)).Distinct()
                    .Select(act => act.Case)
                    .Aggregate(step.After, Undo);

                undone.History.Items.ShouldBe(step.Before.History.Items);
                Standing(undone).ShouldBe(step.Before.History.Contacts);
                sample.Engine.Decide(undone, step.Decision.AsOf).Actions.ShouldBe(step.Decision.Actions);
            }
        });

    [Fact]
    public void Undo_of_every_notice_leads_back_to_none() =>
        Check(sample =>
        {
            var after = Simulation.Daily(sample).Steps[^1].After;
            var undone = after;
            foreach (var id in after.History.Contacts.Select(contact => contact.Case).OfType<CaseId>().Distinct())
            {
                while (DunningEngine.Undo(undone, id).TryGet(out var less))
                {
                    undone = less;
                }
            }

            undone.History.Contacts.Count.ShouldBe(after.History.Contacts.Count);
            Standing(undone).ShouldBeEmpty();
            undone.History.Items.ShouldBeEmpty();
        });

    private static DebtorSnapshot Undo(DebtorSnapshot snapshot, CaseId id) => DunningEngine.Undo(snapshot, id).Value;

    private static IEnumerable<ContactAttempt> Standing(DebtorSnapshot snapshot) =>
        snapshot.History.Contacts.Where(contact => contact.Outcome is not ContactOutcome.Cancelled);

    private void Check(Action<Sample> holds)
    {
        ForAll.Check<PlainSample, Sample>(
            Portfolios.Make,
            sample =>
            {
                holds(sample);
                _share.Count(Simulation.OfTwin(sample).Acts.Any());
            },
            60);
        _share.ShouldBeHalfAtLeast();
    }
}
