using Dunning.Tests.Contacts;
using Dunning.Tests.Jurisdictions.Law;
using NodaTime;

namespace Dunning.Tests.Jurisdictions.Vectors;

/// <summary>Answers vectors of notices and of decisions.</summary>
internal static class GateAnswers
{
    private static readonly LocalDate Today = new(2026, 6, 1);

    public static Answers Notice(Vector vector) => vector.Id[..6] switch
    {
        "NL-14D" => Dutch(vector),
        "DE-498" => German(vector),
        "US-VAL" => new() { ["permitted"] = IsAllowedIn(vector) },
        _ => new() { ["permitted"] = IsAllowedAfterTransfer(vector) },
    };

    public static Answers Threshold(Vector vector)
    {
        var verdict = GermanLaw.TerminationArrears.Judge(new()
        {
            Act = "terminate-loan",
            On = Today,
            Loan = new()
            {
                Nominal = Euros(vector.Text("nominal")!),
                Arrears = Euros(vector.Text("arrears")!),
                TermMonths = vector.Number("termMonths"),
                IsMortgage = vector.IsSo("mortgage") is true,
                ConsecutiveInstalments = vector.Number("consecutiveInstalmentsInDefault"),
            },
        });
        return new() { ["thresholdMet"] = verdict.IsPermitted };
    }

    public static Answers Forbearance(Vector vector)
    {
        var gate = vector.Has("offer") ? BritishLaw.AffordableOffer : EuropeanLaw.Forbearance;
        var verdict = gate.Judge(new()
        {
            Act = vector.Text("action") ?? "offer",
            On = vector.Date("date") ?? Today,
            Product = vector.Text("product"),
            Circumstances = vector.IsSo("inArrearsDifficulties") is true ? [LegalCircumstance.Hardship] : [],
            Facts =
            [
                .. Fact(vector, "forbearanceAssessed", "forbearance-assessed"),
                new("affordable-amounts", !vector.Texts("offer").Contains("full-amount-only")),
            ],
        });
        return new()
        {
            ["permitted"] = verdict.IsPermitted,
            ["ruleApplies"] = verdict.Kind is not GateKind.NotGuarded,
        };
    }

    public static Answers Automated(Vector vector)
    {
        var verdict = EuropeanLaw.AutomatedDecision.Judge(new()
        {
            Act = vector.Text("decision")!,
            On = Today,
            Facts =
            [
                .. Fact(vector, "solelyAutomated", "solely-automated"),
                .. Fact(vector, "significantEffect", "significant-effect"),
                .. Fact(vector, "humanReviewAvailable", "human-review"),
                .. Fact(vector, "logicExplained", "logic-explained"),
                .. vector.Text("exception") is { } exception ? [new LegalFact(exception)] : Array.Empty<LegalFact>(),
            ],
        });
        return new() { ["permitted"] = verdict.IsPermitted };
    }

    public static Answers Retention(Vector vector)
    {
        var act = new ActFacts
        {
            Act = "erase",
            On = Today,
            Facts =
            [
                .. Fact(vector, "legalClaimsOpen", "legal-claims-open"),
                .. vector.Date("taxRetentionUntil") is { } until
                    ? [new LegalFact("records-kept-by-law", Until: until)]
                    : Array.Empty<LegalFact>(),
            ],
        };
        var verdicts = new[] { EuropeanLaw.EraseClaims.Judge(act), EuropeanLaw.EraseRecords.Judge(act) };
        return new()
        {
            ["eraseNow"] = Array.TrueForAll(verdicts, verdict => verdict.IsPermitted),
            ["restrict"] = Array.Exists(verdicts, verdict => verdict.Instead == "restrict"),
            ["retainUntil"] = verdicts.Max(verdict => verdict.PermittedFrom)?.PlusDays(-1),
        };
    }

    private static Answers Dutch(Vector vector)
    {
        var isByDelivery = !vector.Has("termStartsIn") || vector.Text("termStartsIn") == "delivery";
        var holidays = vector.Texts("holidays").Select(date => LegalCalendars.Listed(date, Date(date)));
        var book = Books.Of(LegalCalendars.Netherlands with { Holidays = holidays.ToValueList() });
        var dates = DutchLaw.FourteenDays.After(
            new()
            {
                On = vector.Date("posted") ?? Today,
                Contains = isByDelivery ? ["14-days-from-the-day-after-delivery"] : [],
            },
            book.CalendarOf("nl"));
        return new()
        {
            ["deemedDelivered"] = dates.On(LegalDay.Receipt),
            ["lastFreeDay"] = dates.LastDay,
            ["feesDueFrom"] = dates.DayAfter,
            ["feesDue"] = dates.DayAfter is not null,
        };
    }

    private static Answers German(Vector vector)
    {
        var received = vector.Date("noticeReceived")!.Value;
        var dates = GermanLaw.TerminationNotice.After(
            new() { On = received, ReceivedOn = received, Contains = [.. vector.Texts("contains")] },
            Books.All.CalendarOf("de"));
        var talk = GermanLaw.TerminationTalk.Judge(new() { Act = "terminate-loan", On = vector.Date("today")!.Value });
        return new()
        {
            ["terminationPermittedFrom"] = dates.DayAfter,
            ["permittedToday"] = vector.Date("today") >= dates.DayAfter,
            ["softDuty"] = talk is { IsPermitted: false, Rule.Strength: LegalStrength.Guidance }
                && talk.Unmet.Contains("talk-offered") ? "offer a talk" : null,
        };
    }

    private static bool IsAllowedIn(Vector vector)
    {
        var at = vector.Date("today")!.Value.At(new(12, 0)).InUtc().ToInstant();
        var notice = new ContactAttempt
        {
            On = vector.Date("today")!.Value.PlusDays(-1),
            ReceivedOn = vector.Date("validationPeriodEnds")!.Value.PlusDays(-30),
            Channel = Channel.Letter,
            Contains = ["validation-notice"],
        };
        return IsAllowed(AmericanLaw.Overshadowing, at, new()
        {
            Channel = Channel.Letter,
            Deadline = vector.Date("demandDeadline"),
        }, notice);
    }

    private static bool IsAllowedAfterTransfer(Vector vector)
    {
        var sold = vector.Date("transferred")!.Value;
        var at = sold.PlusDays(30).At(new(12, 0)).InUtc().ToInstant();
        var notice = new ContactAttempt
        {
            On = sold.PlusDays(3),
            Channel = Channel.Letter,
            Contains = ["transfer-notice"],
        };
        return IsAllowed(
            EuropeanLaw.TransferNotice,
            at,
            new() { Channel = Channel.Letter },
            vector.IsSo("transferNoticeSent") is true ? [notice] : []);
    }

    private static bool IsAllowed(
        NoticeGate gate, Instant at, ProposedContact contact, params ValueList<ContactAttempt> notices) =>
        gate.From(Asked.Of(Asked.Debtor(notices), contact, at, Books.All), at).Earliest == at;

    private static LegalFact[] Fact(Vector vector, string given, string name) =>
        vector.IsSo(given) is { } isSo ? [new(name, isSo)] : [];

    private static Money Euros(string amount) =>
        new(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), Currency.EUR);

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
