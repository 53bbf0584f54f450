namespace Dunning.Tests.Charges;

/// <summary>What cannot be let off says why, so that whoever reads it knows what to do instead.</summary>
public class LettingOffTests
{
    private static readonly ChargeId Id = "2026-03-17:second:EUR";

    [Fact]
    public void A_charge_that_no_notice_has_is_none() => Waived(Sent().Debtor, "2026-03-17:third:EUR")
        .ShouldBe("DUN2305 charge 2026-03-17:third:EUR: no notice of the ledger has this charge.");

    [Fact]
    public void What_the_host_tells_of_notices_is_not_in_the_ledger()
    {
        var notice = Sent().Debtor.History.Contacts[^1];
        notice.Charge!.Id.ShouldBe(Id);
        var told = Story.Of(Costing, Story.Item()).Through(0, 14).With(facts => facts with { Contacts = [notice] });

        told.Debtor.History.Contacts.ShouldNotBeEmpty();
        Waived(told.Debtor, Id).ShouldBe($"DUN2305 charge {Id}: no notice of the ledger has this charge.");
    }

    [Fact]
    public void A_charge_that_is_void_or_let_off_already_is_told_apart()
    {
        var sent = Sent();
        var waived = DunningEngine.WaiveCharge(sent.Debtor, Id, "goodwill").Value;
        var bounced = sent.With(facts => facts with
        {
            Contacts = [sent.Debtor.History.Contacts[^1] with { Outcome = ContactOutcome.Returned, Charge = null }],
        });

        Waived(waived, Id).ShouldBe($"DUN2307 charge {Id}: it was waived or cancelled already.");
        Waived(bounced.Debtor, Id)
            .ShouldBe($"DUN2307 charge {Id}: its notice came back or was taken back, so it is void already.");
    }

    [Fact]
    public void What_was_paid_in_full_is_given_back_in_the_books()
    {
        var paid = Sent().Owing(Story.Item(), Story.Item("F-1", 2.5m) with
        {
            Kind = ReceivableKind.Charge, Charge = Id, Paid = 2.5m,
        });

        Waived(paid.Debtor, Id)
            .ShouldBe($"DUN2306 charge {Id}: it was paid in full. Give the money back in your books instead.");
    }

    // Reminded for nothing on day 5, and for 2.50 EUR on day 15.
    private static Story Sent() => Story.Of(Costing, Story.Item()).Through(0, 15);

    private static void Costing(TreatmentBuilder t) => t
        .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
        .Level("second", Start.AfterNotice(10), Tone.Urge, Channel.Email).Charge(Story.Euros(2.5m))
        .AtLastLevel(LastLevel.Stop);

    private static string Waived(DebtorSnapshot debtor, ChargeId id)
    {
        var problem = DunningEngine.WaiveCharge(debtor, id, "goodwill").Problems.Single();
        return $"{problem.Id} {problem.Where}: {problem.Text}";
    }
}
