using NodaTime;

namespace Dunning.Tests.Jurisdictions.Law;

/// <summary>British rules of time and gates.</summary>
internal static class BritishLaw
{
    private const string Act = "https://www.legislation.gov.uk/ukpga/1998/20/section/4";

    public static DefaultStart LatePayment { get; } = new()
    {
        Id = new("gb.late-payment"),
        Citation = "LPCD(I)A 1998 s.4(2)-(2I)",
        Source = Act,
        AppliesWhen = new() { DebtorKinds = [DebtorKind.Business, DebtorKind.SoleTrader, DebtorKind.PublicBody] },
        ByCalendarDate = true,
        Within = Days(30, "gb.relevant-30-days", "LPCD(I)A 1998 s.4(2H)"),
        PublicBodiesWithin = Days(30, "gb.public-authorities", "LPCD(I)A 1998 s.4(2D)"),
        UnfairWithin = Days(60, "gb.relevant-60-days", "LPCD(I)A 1998 s.4(2E), (2F)"),
    };

    public static DecisionGate AffordableOffer { get; } = new()
    {
        Id = new("gb.affordable-offer"),
        Citation = "CONC 7.3.8G, 7.3.10R",
        Source = "https://www.handbook.fca.org.uk/handbook/CONC/7/3.html",
        AppliesWhen = new() { Circumstances = [LegalCircumstance.Hardship] },
        Acts = ["offer"],
        Requires = ["affordable-amounts"],
    };

    // Begins with the day of the event: that day is the first.
    private static DeadlineRule Days(int days, string id, string citation) => new()
    {
        Id = new(id),
        Citation = citation,
        Source = Act,
        Length = Period.FromDays(days),
        EventDayCounts = true,
    };
}
