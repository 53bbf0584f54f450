using NodaTime;

namespace Dunning.Tests.Jurisdictions.Law;

/// <summary>Rules of time and gates of the Union.</summary>
internal static class EuropeanLaw
{
    private const string Gdpr = "https://eur-lex.europa.eu/eli/reg/2016/679/oj";

    public static DeadlineRule AccessRequest { get; } = new()
    {
        Id = new("eu.access-request"),
        Citation = "GDPR art 12(3); Reg (EEC, Euratom) 1182/71 art 3",
        Source = "https://eur-lex.europa.eu/eli/reg/1971/1182/oj",
        Length = Period.FromMonths(1),
        Roll = DeadlineRoll.NextWorkingDay,
    };

    public static DefaultStart LatePayment { get; } = new()
    {
        Id = new("eu.late-payment"),
        Citation = "Dir 2011/7/EU art 3(3)",
        Source = "https://eur-lex.europa.eu/eli/dir/2011/7/oj",
        AppliesWhen = new() { DebtorKinds = [DebtorKind.Business, DebtorKind.SoleTrader, DebtorKind.PublicBody] },
        ByCalendarDate = true,
        Within = Thirty("eu.late-payment-30-days", "Dir 2011/7/EU art 3(3)(b)"),
        PublicBodiesWithin = Thirty("eu.public-bodies-30-days", "Dir 2011/7/EU art 4(3)(a)"),
        UnfairWithin = Thirty("eu.agreed-60-days", "Dir 2011/7/EU art 3(5)") with { Length = Period.FromDays(60) },
    };

    public static NoticeGate TransferNotice { get; } = new()
    {
        Id = new("eu.transfer-notice"),
        Citation = "Dir (EU) 2021/2167 art 10(2)",
        Source = "https://eur-lex.europa.eu/eli/dir/2021/2167/oj",
        AppliesWhen = new() { Circumstances = [LegalCircumstance.Transferred] },
        Requires = ["transfer-notice"],
    };

    public static DecisionGate Forbearance { get; } = new()
    {
        Id = new("eu.forbearance"),
        Citation = "Dir (EU) 2023/2225 art 35(1), 48",
        Source = "https://eur-lex.europa.eu/eli/dir/2023/2225/oj",
        ValidFrom = new(2026, 11, 20),
        AppliesWhen = new() { Products = ["consumer-credit"] },
        Acts = ["initiate-enforcement"],
        Requires = ["forbearance-assessed"],
    };

    public static DecisionGate AutomatedDecision { get; } = new()
    {
        Id = new("eu.automated-decision"),
        Citation = "GDPR art 22(1)-(3), 13(2)(f)",
        Source = Gdpr,
        Acts = [],
        When = ["solely-automated", "significant-effect"],
        RequiresOneOf = ["contract", "consent", "law"],
        Requires = ["human-review", "logic-explained"],
    };

    public static DecisionGate EraseClaims { get; } = new()
    {
        Id = new("eu.erase-claims"),
        Citation = "GDPR art 17(3)(e), 18",
        Source = Gdpr,
        Acts = ["erase"],
        Forbids = ["legal-claims-open"],
        Instead = "restrict",
    };

    public static DecisionGate EraseRecords { get; } = new()
    {
        Id = new("eu.erase-records"),
        Citation = "GDPR art 17(3)(b)",
        Source = Gdpr,
        Acts = ["erase"],
        Forbids = ["records-kept-by-law"],
    };

    private static DeadlineRule Thirty(string id, string citation) => new()
    {
        Id = new(id),
        Citation = citation,
        Source = "https://eur-lex.europa.eu/eli/dir/2011/7/oj",
        Length = Period.FromDays(30),
    };
}
