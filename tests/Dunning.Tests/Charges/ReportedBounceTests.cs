namespace Dunning.Tests.Charges;

/// <summary>A host reports beside the ledger that a notice came back: what it cost is owed no longer.</summary>
public class ReportedBounceTests
{
    // The host need not touch the ledger: it says that the notice came back, on its day, by its channel.
    [Theory]
    [InlineData("second", 15, false, true)]
    [InlineData("second", 15, true, true)] // it names the debts in place of the case
    [InlineData("reminder", 15, false, false)]
    [InlineData("second", 14, false, false)]
    public void It_is_void_where_the_host_reports_that_its_notice_came_back(
        string step, int day, bool byDebts, bool isVoid)
    {
        var sent = Story.Of(Costing, Story.Item()).Through(0, 15);
        var notice = sent.Debtor.History.Contacts.Single(contact => contact.Charge is not null);
        var told = sent.With(facts => facts with
        {
            Contacts = [notice with
            {
                Step = step,
                On = Story.On(day),
                Outcome = ContactOutcome.Returned,
                Case = byDebts ? null : notice.Case,
                Charge = null,
            }],
        });

        DunningEngine.WaiveCharge(told.Debtor, notice.Charge!.Id, "goodwill").Problems.Select(problem => problem.Id)
            .ShouldBe(isVoid ? ["DUN2307"] : []);
    }

    private static void Costing(TreatmentBuilder t) => t
        .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email, Channel.Letter)
        .Level("second", Start.AfterNotice(10), Tone.Urge, Channel.Email, Channel.Letter).Charge(Story.Euros(2.5m))
        .AtLastLevel(LastLevel.Stop);
}
