namespace Dunning.Tests.Charges;

/// <summary>A host reports beside the ledger that a notice came back: what it cost is owed no longer.</summary>
public class ReportedBounceTests
{
    // The host need not touch the ledger: it says that the notice came back, on its day, by its channel.
    [Theory]
    [InlineData("second", 15, "email", "EUR", true)]
    [InlineData("second", 15, "email", null, true)] // it names the debts in place of the case
    [InlineData("reminder", 15, "email", "EUR", false)]
    [InlineData("second", 14, "email", "EUR", false)]
    [InlineData("second", 15, "letter", "EUR", false)]
    [InlineData("second", 15, "email", "USD", false)]
    [InlineData("second", 15, "email", null, false, "R-2")] // it names another debt
    public void It_is_void_where_the_host_reports_that_its_notice_came_back(
        string step, int day, string channel, string? currency, bool isVoid, string about = "R-1")
    {
        var sent = Story.Of(Costing, Story.Item(), Story.Item("R-2", due: 90)).Through(0, 15);
        var notice = sent.Debtor.History.Contacts.Single(contact => contact.Charge is not null);
        var told = sent.With(facts => facts with
        {
            Contacts = [notice with
            {
                Step = step,
                On = Story.On(day),
                Channel = Channel.Find(channel)!.Value,
                Outcome = ContactOutcome.Returned,
                Case = currency is null ? null : notice.Case!.Value with { Currency = Currency.Parse(currency) },
                Receivables = [about],
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
