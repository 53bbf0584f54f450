using System.Text.Json.Nodes;
using Dunning.Vectors.Cases;
using NodaTime;

namespace Dunning.Vectors.Laws;

/// <summary>Decisions and measures that law allows under conditions only.</summary>
internal static class GateLaw
{
    private const string Erase = "erase";
    private const string KeptByLaw = "records-kept-by-law";

    // Where a case says nothing of a machine, people decide.
    private static readonly LegalFact ByPeople = new("solely-automated", IsSo: false);

    private static readonly string[] Large =
        ["full-amount-only", "full-amount", "lump-sum", "few-large-sums", "one-payment", "single-payment"];

    private static readonly string[] Small =
    [
        "affordable-amounts", "affordable-instalments", "instalments", "instalment-plan", "affordable-plan",
        "repayment-plan", "smaller-amounts", "token-payments", "payment-plan",
    ];

    // What of the arrears a gate says to lack.
    private static readonly string[] OfLoan = ["arrears", "consecutive-instalments"];

    private static readonly Dictionary<string, string> Facts = new()
    {
        ["forbearanceAssessed"] = "forbearance-assessed",
        ["forbearanceConsidered"] = "forbearance-assessed",
        ["solelyAutomated"] = "solely-automated",
        ["significantEffect"] = "significant-effect",
        ["humanReviewAvailable"] = "human-review",
        ["logicExplained"] = "logic-explained",
        ["legalClaimsOpen"] = "legal-claims-open",
        ["talkOffered"] = "talk-offered",
    };

    /// <summary>Arrears of a loan: are they enough to terminate it?</summary>
    public static Answer Threshold(Question question)
    {
        var given = question.Given;
        var law = Law.Shipped(question);
        var isMortgage = given.Find("mortgage")?.Flag ?? false;
        var gate = law.Rule<DecisionGate>(gate => !gate.Arrears.IsEmpty, "a threshold of arrears");
        var loan = new LoanArrears
        {
            Nominal = new(given.Need("nominal").Amount, World.Debt.AnyCurrency),
            Arrears = new(given.Need("arrears").Amount, World.Debt.AnyCurrency),
            TermMonths = given.Find("termMonths") is { IsNull: false } term ? term.Number : null,
            IsMortgage = isMortgage,
            ConsecutiveInstalments = given.Find("consecutiveInstalmentsInDefault")?.Number ?? 0,
        };
        return new Answer().Say("thresholdMet", () => gate.Judge(new()
        {
            Act = gate.Acts[0],
            On = Scene.AnyDay,
            Jurisdiction = law.Jurisdiction,
            Loan = loan,
        }) is var verdict && verdict.Kind is not GateKind.NotGuarded && !verdict.Unmet.Any(OfLoan.Contains));
    }

    /// <summary>An act that may need a look at forbearance first.</summary>
    public static Answer Measure(Question question)
    {
        var given = question.Given;
        var law = Law.Shipped(question);
        var facts = FactsOf(given, law);
        return Judged(law, facts with
        {
            Act = given.Need("action", "act").Text,
            On = given.Find("date", "today")?.Date ?? Scene.AnyDay,
            Product = given.Find("product")?.Text,
            Facts = given.Has("solelyAutomated") ? facts.Facts : facts.Facts.Add(ByPeople),
        });
    }

    /// <summary>An offer to somebody in difficulties.</summary>
    public static Answer Offer(Question question)
    {
        var given = question.Given;
        var law = Law.Shipped(question);
        var offers = given.Need("offer", "offers").OneOrMore.Select(item => item.Word).ToArray();
        var isHard = given.Find("inArrearsDifficulties", "paymentDifficulty")?.Flag ?? false;
        if (Array.Find(offers, offer => !Large.Contains(offer) && !Small.Contains(offer)) is { } unknown)
        {
            throw new NotCoveredException($"the offer \"{unknown}\"");
        }

        var facts = FactsOf(given, law) with
        {
            Act = "offer",
            On = Scene.AnyDay,
            Circumstances = isHard ? [LegalCircumstance.Hardship] : [],
            Facts = [new("affordable-amounts", offers.Any(Small.Contains)), ByPeople],
        };
        return Judged(law, facts);
    }

    /// <summary>A decision that a machine takes.</summary>
    public static Answer Automated(Question question)
    {
        var given = question.Given;
        var law = Law.Shipped(question);
        var facts = FactsOf(given, law) with { Act = given.Need("decision", "action").Text, On = Scene.AnyDay };
        if (given.Find("exception") is { IsNull: false } exception)
        {
            facts = facts with
            {
                Facts = facts.Facts.Add(new(exception.Word switch
                {
                    "contract" or "contract-necessity" or "necessary-for-contract" => "contract",
                    "consent" or "explicit-consent" => "consent",
                    "law" or "member-state-law" or "union-law" or "authorised-by-law" => "law",
                    _ => throw exception.Wrong("an exception that is known"),
                })),
            };
        }

        return Judged(law, facts);
    }

    /// <summary>Whether data are erased on request.</summary>
    public static Answer Retention(Question question)
    {
        var given = question.Given;
        var law = Law.Shipped(question);
        var kept = given.Find("taxRetentionUntil", "retentionUntil");
        var until = kept is { IsNull: false } ? kept.Date : (LocalDate?)null;
        var isAsked = given.Find("erasureRequest")?.Flag ?? true;
        var facts = FactsOf(given, law) with
        {
            Act = Erase,
            On = given.Find("today", "date")?.Date ?? Scene.AnyDay,
        };
        facts = until is null ? facts : facts with { Facts = facts.Facts.Add(new(KeptByLaw, true, until)) };
        var verdicts = new Lazy<GateVerdict[]>(() => [.. Guarding(law, facts).Where(verdict =>
            verdict.Rule.Acts.Contains(Erase))]);
        return new Answer()
            .Say("eraseNow", () => isAsked && verdicts.Value.All(verdict => verdict.IsPermitted))
            .Say("restrict", () => verdicts.Value.Any(verdict => !verdict.IsPermitted && verdict.Instead is "restrict"))
            .Say("retainUntil", () => Answer.Text(verdicts.Value.Where(verdict => !verdict.IsPermitted)
                .Max(verdict => verdict.PermittedFrom)?.PlusDays(-1)));
    }

    private static Answer Judged(Law law, ActFacts facts)
    {
        var verdicts = new Lazy<GateVerdict[]>(() => [.. Guarding(law, facts)]);
        return new Answer()
            .Say("permitted", () => verdicts.Value.All(verdict => verdict.IsPermitted))
            .Say("ruleApplies", () => verdicts.Value.Any(verdict => verdict.Kind is not GateKind.NotGuarded))
            .Say("unmet", () => Answer.Each(
                verdicts.Value.SelectMany(verdict => verdict.Unmet).Distinct(), fact => (JsonNode)fact));
    }

    // Gates that only advise say nothing about whether it is permitted.
    private static IEnumerable<GateVerdict> Guarding(Law law, ActFacts facts) => law.Rules<DecisionGate>()
        .Where(gate => gate.Strength is not LegalStrength.Guidance)
        .Select(gate => gate.Judge(facts));

    private static ActFacts FactsOf(Given given, Law law) => new()
    {
        Act = "",
        On = Scene.AnyDay,
        Jurisdiction = law.Jurisdiction,
        CreditorRole = given.Find("role", "sender") is { } role ? LawWords.Role(role) : CreditorRole.OwnName,
        Debtor = given.Find("debtor") is { } debtor ? LawWords.Kind(debtor) : DebtorKind.Consumer,
        Facts = Facts.Where(fact => given.Find(fact.Key) is { IsNull: false })
            .Select(fact => new LegalFact(fact.Value, given.Find(fact.Key)!.Flag)).ToValueList(),
    };
}
