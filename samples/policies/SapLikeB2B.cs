namespace Dunning.Samples;

/// <summary>
/// For companies that bill companies and dun by dunning area, as in SAP: four levels by days in arrears, a least amount
/// per level, an interval between notices, and a legal hand-over that a person approves.
/// </summary>
/// <remarks>
/// <para>A dunning area is an account here: each has its own notices and levels.</para>
/// <para>
/// It refuses: to skip a level however old a debt is, to warn finally about less than 250, and to hand over what is
/// disputed, promised, held or in a plan. It charges nothing.
/// </para>
/// </remarks>
public static class SapLikeB2B
{
    /// <summary>The name by which the command line finds it.</summary>
    public const string Name = "sap-like-b2b";

    /// <summary>What it shows, in a line.</summary>
    public const string Sentence =
        "Four levels, 14 days apart, per dunning area; least amounts, another recipient, legal hand-over.";

    private static readonly Amounts Fifty = Amounts.Of(new(50, Currency.EUR), new(50, Currency.USD));

    private static readonly Amounts WorthALawyer = Amounts.Of(new(250, Currency.EUR), new(250, Currency.USD));

    private static readonly Measure LegalHandOver = new()
    {
        Name = "legal-handover",
        Requires = [new() { Step = "level-4", Days = 7, From = RequirementFrom.Deadline }],
        BlockedBy = [Circumstance.Dispute, Circumstance.Promise, Circumstance.Plan, Circumstance.Hold],
        NeedsApproval = true,
        HandsOver = true,
    };

    /// <summary>Builds it.</summary>
    public static DunningPolicy Build() => DunningPolicy.Named(Name)
        .Options(PolicyOptions.SapLike with { GapDays = 14, DemandDay = 21 })
        .Minimum(Fifty, Percentage.Of(2))
        .Measure(LegalHandOver)
        .Signals(Signal.EnteredArrears, Signal.LeftArrears, Signal.HandedOver)
        .Segment("public-bodies", Facts.DebtorKind.Is("publicBody"), "reminders-only")
        .Segment("dunned-at-payer", Facts.Flag("dunnedAtPayer", AttributeOwner.Account).IsTrue, "at-payer")
        .Everyone("at-debtor")
        .Treatment("reminders-only", t => t
            .Level("level-1", Start.OnDay(14), Tone.Remind, Channel.Email, Channel.Letter)
            .Level("level-2", Start.OnDay(44), Tone.Remind, Channel.Email, Channel.Letter)
            .AtLastLevel(LastLevel.Repeat(30, times: 3)))
        .Treatment("at-debtor", t => FourLevels(t, PartyRole.Debtor))
        .Treatment("at-payer", t => FourLevels(t, PartyRole.Payer))
        .Build().Value;

    private static void FourLevels(TreatmentBuilder treatment, PartyRole recipient) => treatment
        .Level("level-1", Start.OnDay(14), Tone.Remind, Channel.Email, Channel.Letter).To(recipient)
        .Level("level-2", Start.OnDay(28), Tone.Urge, Channel.Email, Channel.Letter).To(recipient).Deadline(10)
        .Level("level-3", Start.OnDay(42), Tone.Demand, Channel.Letter).To(recipient).Deadline(10)
        .Level("level-4", Start.OnDay(56), Tone.Final, Channel.Letter).To(recipient).Copy(PartyRole.ContactPerson)
            .Deadline(7).Minimum(WorthALawyer)
        .AtLastLevel(LastLevel.Apply("legal-handover", 14));
}
