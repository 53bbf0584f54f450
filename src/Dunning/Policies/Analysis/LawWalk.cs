using Dunning.Diagnostics;
using NodaTime;

namespace Dunning.Policies.Analysis;

/// <summary>
/// Walks a debtor who never answers through each treatment, day by day, and finds the steps that come so close upon
/// each other that law makes one of them wait. It is advice: the guard lets it wait all the same.
/// </summary>
/// <param name="model">The policy.</param>
/// <param name="law">The law, without packs that the policy does not name.</param>
/// <param name="examples">What makes example debtors.</param>
internal sealed class LawWalk(PolicyModel model, LawBook law, LadderExamples examples)
{
    private const int Days = 60;
    private const int DaysMax = 1_200;

    private readonly DunningEngine _engine = new(new DunningPolicy(model), law);
    private int _left = DaysMax;

    public IEnumerable<Problem> Find() =>
        from code in model.Jurisdictions
        where law.In(code).Any(pack => pack.Rules.Any(rule => rule is FrequencyWindow { Binds: true }))
        from treatment in model.UsedTreatments()
        let first = examples.In(treatment, null, new()
        {
            With = draft => LawFindings.Settle(draft, law, code),
            Says = _ => ProblemTemplate.Whole("is not called, and hears nothing"),
        })
        where first is not null
        from found in Walk(first, code, treatment)
        select found;

    private IEnumerable<Problem> Walk(ExampleDebtor first, string code, Treatment treatment)
    {
        var (debtor, told) = (first.Snapshot, new HashSet<string>(StringComparer.Ordinal));
        for (var later = 0; later < Days && _left > 0; later++, _left--)
        {
            var date = first.AsOf.Date.PlusDays(later);
            debtor = debtor with { Facts = debtor.Facts with { PaymentsKnownUntil = date } };
            var decision = _engine.DecideToday(debtor, AsOf.On(date));
            foreach (var reason in decision.Cases.SelectMany(part => part.Reasons.Prepend(part.Because)))
            {
                if (Waiting(reason) is { } rule
                    && treatment.Steps.FirstOrDefault(step => step.Name == reason.Step) is { } step
                    && told.Add(step.Name))
                {
                    yield return Problem((code, treatment, step), rule, reason) with
                    {
                        Example = ExampleOf(reason, debtor, date),
                    };
                }
            }

            debtor = DunningEngine.Issue(debtor, decision);
        }
    }

    private FrequencyWindow? Waiting(Reason reason) => reason.Rule != Rules.LawWaits ? null
        : law.Packs.SelectMany(pack => pack.Rules).OfType<FrequencyWindow>()
            .FirstOrDefault(rule => Text(reason, "law") == rule.Id.Value);

    private static Problem Problem(
        (string Code, Treatment Treatment, Step Step) at, FrequencyWindow rule, Reason reason) => new(
        "DUN1364",
        Steps.PlaceOf(at.Treatment, at.Step),
        ProblemTemplate.Of($"in \"{at.Code}\" \"{at.Step.Name}\" waits, where nobody answers: {Count(reason)} contacts "
            + $"came before it, and \"{rule.Id}\" allows {rule.Limit} within {rule.Length} {Unit(rule.Unit)}. Start it "
            + $"later."))
    {
        Severity = Severity.Warning,
    };

    private static ExampleDebtor ExampleOf(Reason reason, DebtorSnapshot debtor, LocalDate date) => new(
        ProblemTemplate.Of($"{Count(reason)} contacts before {Day.Of(date)}: \"{reason.Step!}\" waits"),
        debtor,
        AsOf.On(date));

    private static string? Text(Reason reason, string name) =>
        reason.Arguments.FirstOrDefault(argument => argument.Name == name)?.Text;

    private static long Count(Reason reason) =>
        reason.Arguments.First(argument => argument.Name == "count").Number;

    private static ProblemTemplate Unit(WindowUnit unit) => ProblemTemplate.Whole(unit switch
    {
        WindowUnit.Hours => "hours",
        WindowUnit.Weeks => "weeks",
        WindowUnit.Months => "months",
        WindowUnit.Minutes => "minutes",
        _ => "days",
    });
}
